"""BOD: bodies: who must, may and must not do what, toward whom, and what follows when it is not done."""
