"""What the words of a text cite, per language: citations as they are read, before anybody looks whether they exist."""

from orenk.link.reading.expressions import ActWords, CitedPath, Expression, Numeral
from orenk.link.reading.reader import read_citations

__all__ = ["ActWords", "CitedPath", "Expression", "Numeral", "read_citations"]
