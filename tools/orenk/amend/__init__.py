"""Amending operations carried out: a draft law as an amending draft would leave it."""
