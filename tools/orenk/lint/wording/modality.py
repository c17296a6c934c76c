"""Shape: the words that oblige, allow, entitle or forbid."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, TypeAlias

from msgspec import Struct

from orenk.lint.units.by_unit import Key
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

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
        r"(?P<prohibition>\b(?:shall|must|may)\s+(?:not\b|in\s+no\b|be\s+(?:prohibited|forbidden)\b)|\bcannot\b|\b(?:is|are)\s+(?:prohibited|forbidden)\b)"
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


_NOBODY = re.compile(r"(?:^|[.;,\n]\s*|\band\s+)(?:[Nn]o|[Nn]othing|[Nn]obody|[Nn]either|[Nn]one)\b[^.;:,\n]{0,80}$")
"""An English subject that turns what follows into a prohibition ("No one may …")."""
_WINDOW = 40
"""How far a modal phrase may reach from the sign by which it is found."""


class Modal(Struct, frozen=True):
    """A modal phrase and its place in the words."""

    kind: Modality
    start: int
    end: int


def modals(plain: str, language: str) -> Iterator[Modal]:
    """The modal phrases of a text in order; «չի կարող» is one prohibition and no power."""
    pattern, free = _PATTERNS[language], 0
    for at in sorted(_signs(plain, language)):
        if at < free:
            continue
        found = pattern.search(plain, max(free, at - _WINDOW), at + _WINDOW)
        if found is not None and found.start() <= at < found.end():
            kind: Modality = found.lastgroup  # type: ignore[assignment]
            free = found.end()
            if language == "en" and kind != "prohibition" and _NOBODY.search(plain, max(0, at - 90), found.start()):
                kind = "prohibition"
            yield Modal(kind, found.start(), found.end())


def _signs(plain: str, language: str) -> Iterator[int]:
    for sign in _SIGNS[language]:
        at = plain.find(sign)
        while at >= 0:
            yield at
            at = plain.find(sign, at + 1)


@lru_cache(maxsize=2)
def modals_by_unit(corpus: Corpus) -> Mapping[Key, list[Modal]]:
    """The modal phrases of every unit's own words, quotations left out.

    Only acts with a translation or with records are read: in others there is nothing to hold them against.
    """
    gathered: dict[Key, list[Modal]] = defaultdict(list)
    for one in prose(corpus):
        if len(one.act.texts) < 2 and not one.act.powers:
            continue
        for modal in modals(one.plain, one.text.language):
            passage = one.passage(modal.start)
            unit = passage.unit
            if unit is None or passage.role != "text" or unit.eid in one.text.quoted:
                continue
            found = Modal(modal.kind, modal.start - passage.start, modal.end - passage.start)
            gathered[one.act.id, one.text.language, unit.eid].append(found)
    return dict(gathered)
