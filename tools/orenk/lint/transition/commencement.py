"""Shape: what a text says of its own entry into force and expiry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from orenk.language.dates import find_dates
from orenk.lint.units.by_unit import citations_by_unit, deadlines_by_unit
from orenk.lint.units.said import Said
from orenk.lint.wording.prose import prose
from orenk.lint.wording.sentences import sentences
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit

_ENTRY = {
    "hy": re.compile(r"ուժի\s+մեջ\s+(?:է|են)\s+մտնում|ուժի\s+մեջ\s+կմտն[ա-և]+|կիրառվում\s+(?:է|են)"),
    "en": re.compile(
        r"\b(?:(?:shall\s+|will\s+)?(?:enters?|comes?)\s+into\s+(?:force|effect|operation)"
        r"|takes?\s+effect|applies|apply)\b"
    ),
    "fr": re.compile(r"\bentr(?:e|ent|era|eront)\s+en\s+vigueur|\bs'applique(?:nt)?\b"),
}
_APPLIES = re.compile(r"կիրառվում|appl|s'applique")
_EXPIRY = {
    "hy": re.compile(r"գործում\s+(?:է|են)\s+մինչև|ուժը\s+կորցնում\s+(?:է|են)"),
    "en": re.compile(r"\b(?:shall\s+)?(?:expires?|ceases?\s+to\s+have\s+effect|remains?\s+in\s+force\s+until)\b"),
    "fr": re.compile(r"\b(?:expire|cesse\s+d'avoir\s+effet|reste\s+en\s+vigueur\s+jusqu)"),
}
_WHOLE = {
    "hy": re.compile(r"[Սս]ույն\s+(?:օրենք(?:ը|ն)|օրենսգիրք(?:ը|ն)|որոշում(?:ը|ն)|կանոնակարգ(?:ը|ն))(?![ա-և])"),
    "en": re.compile(r"[Tt]his\s+(?:Law|Act|Code|Decision|Resolution|Decree|Order|Regulation)\b(?!’s|'s)"),
    "fr": re.compile(r"\b(?:[Ll]a\s+présente\s+(?:loi|décision)|[Ll]e\s+présent\s+(?:code|décret|arrêté|règlement))\b"),
}
_OF = re.compile(
    r"\b(?:of|to|under|by|in|day|date|before|after|until|when|once|if|since|as|de|d'|à|où|jour|avant|après)\s*$"
)
_SIGN = {
    "hy": ("ուժ", "կիրառվում", "գործում"),
    "en": ("force", "effect", "operation", "appl", "expire"),
    "fr": ("vigueur", "effet", "expire", "applique"),
}


class Commencement(Said, frozen=True, eq=False):
    """One statement of when something begins or ends to apply.

    `start` and `end` are its words in the unit's text; `expiry` says that it ends, `whole` that the act is meant;
    `subjects` are the eIds of this act it names; `day` is an ISO date or "", `months` the time after entry into force.
    """

    sentence: tuple[int, int]
    expiry: bool
    whole: bool
    subjects: tuple[str, ...]
    day: str
    months: int | None


@lru_cache(maxsize=2)
def commencements(corpus: Corpus) -> tuple[Commencement, ...]:
    """Every such statement of every text, quotations left out, in order."""
    return tuple(
        found
        for one in prose(corpus)
        for passage in one.having(*_SIGN[one.text.language])
        if passage.role == "text" and passage.unit is not None and passage.unit.eid not in one.text.quoted
        for found in _in_unit(corpus, one.act, one.text, passage.unit, passage.words.plain)
    )


def _in_unit(corpus: Corpus, act: Act, text: ActText, unit: Unit, plain: str) -> Iterator[Commencement]:
    language = text.language
    cited = citations_by_unit(corpus).get((act.id, language, unit.eid), ())
    if not cited and not _WHOLE[language].search(plain):
        return
    for span in sentences(plain, language):
        for pattern, expiry in ((_ENTRY[language], False), (_EXPIRY[language], True)):
            found = pattern.search(plain, span.start, span.end)
            if found is None:
                continue
            whole = _whole(plain, language, span.start, found.start()) and not _APPLIES.match(found[0])
            subjects = tuple(
                eid
                for citation in cited
                if citation.act == act.id and span.start <= citation.place.span.start < span.end
                for eid in citation.eids
            )
            if not whole and not subjects:
                continue
            dates = [iso for start, _, iso in find_dates(plain, language) if span.start <= start < span.end]
            months = [
                deadline.count * (12 if deadline.unit == "year" else 1)
                for deadline in deadlines_by_unit(corpus).get((act.id, language, unit.eid), ())
                if deadline.unit in ("month", "year") and span.start <= deadline.place.span.start < span.end
            ]
            yield Commencement(
                act, text, unit, found.start(), found.end(), (span.start, span.end), expiry, whole, subjects,
                dates[0] if dates else "", months[0] if months else None,
            )  # fmt: skip


def _whole(plain: str, language: str, start: int, end: int) -> bool:
    """Whether «սույն օրենքն» is what enters into force, and not "Article 5 of this Law"."""
    found = _WHOLE[language].search(plain, start, end)
    return found is not None and (language == "hy" or not _OF.search(plain, start, found.start()))
