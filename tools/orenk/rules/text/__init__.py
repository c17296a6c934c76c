"""TXT: characters, punctuation and clarity."""
