"""Amending acts: instructions read from their words, and followed to the provisions they change."""

from orenk.link.amending.operations import Amendments, amendments_of, told

__all__ = ["Amendments", "amendments_of", "told"]
