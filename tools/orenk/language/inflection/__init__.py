"""Forms of words: dictionaries, noun endings, and endings as data for a reader without a dictionary."""
