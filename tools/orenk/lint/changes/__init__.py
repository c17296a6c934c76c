"""Shapes: amending operations held against the texts that they change, and against each other."""
