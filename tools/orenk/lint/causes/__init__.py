"""Which findings tell of one slip, so that a reader mends one thing."""
