"""Shape: the words that oblige, allow, entitle or forbid."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Modality: TypeAlias = Literal["duty", "power", "right", "prohibition"]

_PATTERNS = {
    "hy": re.compile(
        r"(?P<prohibition>\b(?:չի|չեն)\s+կարող\b|\bարգելվում\s+(?:է|են)\b|\b(?:իրավունք\s+չունի|իրավունք\s+չունեն)\b"
        r"|\bչպետք\s+է\b|\bպետք\s+չէ\b|\bիրավասու\s+չէ\b)"
        r"|(?P<duty>\bպարտավոր\s+(?:է|են)\b|\bպարտավորվում\s+(?:է|են)\b|\bպետք\s+է\b|\bպարտադիր\s+կերպով\b)"
        r"|(?P<right>\bիրավունք\s+(?:ունի|ունեն)\b|\bիրավասու\s+(?:է|են)\b)"
        r"|(?P<power>\bկարող\s+(?:է|են)\b)"
    ),
    "en": re.compile(
        r"(?P<prohibition>\b(?:shall|must|may)\s+not\b|\bcannot\b|\b(?:is|are)\s+(?:prohibited|forbidden)\b)"
        r"|(?P<duty>\bshall\b|\bmust\b|\b(?:is|are)\s+(?:required|obliged)\s+to\b)"
        r"|(?P<right>\b(?:has|have)\s+the\s+right\b|\b(?:is|are)\s+entitled\b)"
        r"|(?P<power>\bmay\b|\bcan\b)"
    ),
    "fr": re.compile(
        r"(?P<prohibition>\bne\s+(?:peut|peuvent|doit|doivent)\s+pas\b|\bne\s+(?:peut|peuvent)\b"
        r"|\b(?:est|sont)\s+interdite?s?\b)"
        r"|(?P<duty>\b(?:doit|doivent)\b|\b(?:est|sont)\s+tenue?s?\b)"
        r"|(?P<right>\b(?:a|ont)\s+le\s+droit\b)"
        r"|(?P<power>\b(?:peut|peuvent)\b)"
    ),
}
_SIGNS = {
    "hy": ("կարող", "պարտավոր", "իրավ", "արգելվում", "պետք", "պարտադիր"),
    "en": ("shall", "must", "may", "can", "obliged", "required", "prohibited", "forbidden", "right", "entitled"),
    "fr": ("peu", "doi", "tenu", "interdit", "droit"),
}


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal phrase and its place in the words."""

    kind: Modality
    start: int
    end: int


def modals(plain: str, language: str) -> Iterator[Modal]:
    """The modal phrases of a text in order; «չի կարող» is one prohibition and no power."""
    if not any(sign in plain for sign in _SIGNS[language]):
        return
    for found in _PATTERNS[language].finditer(plain):
        kind: Modality = found.lastgroup  # type: ignore[assignment]
        yield Modal(kind, found.start(), found.end())
