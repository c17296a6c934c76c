"""The text that an amending act quotes, as it stands once it is part of the other act."""

from __future__ import annotations

import re

from orenk.base.source import Source
from orenk.model.nodes import Unit

_QUOTED_LINE = re.compile(r"^> ?", re.M)
_OPENING = re.compile(r"^(#+ )?[«“„\"]")
_CLOSING = re.compile(r"[»”\"]\s*[.;,:։]*\s*$")


def unquoted(source: Source, quotation: Unit) -> str:
    """The source of what a quotation holds, without its line marks and its outer quotation marks."""
    span = quotation.origin.span
    typed = _QUOTED_LINE.sub("", source.text[span.start : span.end]).strip()
    return _CLOSING.sub("", _OPENING.sub(r"\1", typed)).strip()
