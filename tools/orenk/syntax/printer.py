"""The inverse of the parser: a syntax tree back to the characters it was read from."""

from __future__ import annotations

from orenk.syntax.nodes import Document


def print_document(document: Document) -> str:
    """The text of all blocks in order; equal to the parsed text because the blocks tile it."""
    return "".join(document.text[block.span.start : block.span.end] for block in document.blocks)
