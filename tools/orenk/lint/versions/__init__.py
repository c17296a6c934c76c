"""Shapes of the language versions: unit beside unit, number beside number."""
