"""Amending acts: instructions read from their words, and followed to the provisions they change."""

from orenk.link.amending.operations import operations_of, told

__all__ = ["operations_of", "told"]
