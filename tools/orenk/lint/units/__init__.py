"""Shapes of structure: units, articles, lists and numbers in sequence."""
