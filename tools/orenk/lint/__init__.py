"""Floor 5, the rule machine: finds rules, runs them over the corpus, and sets accepted findings apart."""
