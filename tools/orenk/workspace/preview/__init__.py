"""The site at hand while writing: what was edited is linked again, and a page is made when it is asked for."""

from orenk.workspace.preview.preview import LANGUAGE, Address, Preview
from orenk.workspace.preview.words import Terminal

__all__ = ["LANGUAGE", "Address", "Preview", "Terminal"]
