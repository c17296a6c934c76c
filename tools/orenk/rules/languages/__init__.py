"""LNG: the language versions of an act, held against each other."""
