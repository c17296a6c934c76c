"""Shapes of words: what texts say, searched once and looked up in any form."""
