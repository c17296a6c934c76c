"""Shapes of citations: what is cited, where it breaks off, and how a provision is named in words."""
