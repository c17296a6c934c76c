"""STR: structure and numbering."""
