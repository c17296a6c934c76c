"""Citations: what the words of a text name, followed to the provisions and acts that exist."""

from orenk.link.citations.context import CitationContext
from orenk.link.citations.names import ActNames, NamedAct, act_names
from orenk.link.citations.resolution import citations_of, resolve_link

__all__ = ["ActNames", "CitationContext", "NamedAct", "act_names", "citations_of", "resolve_link"]
