"""Which act the words of a citation name: this one, the one said before, or one of the registry or of ours."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from orenk.language.lemmas import lemma_key
from orenk.link.citations.context import CitationContext
from orenk.link.reading import ActWords
from orenk.link.reading.expressions import SAME, THIS
from orenk.model.links import Target

_NAME_RUN = 400
"""How many characters of an unquoted act name are compared with the names that are known."""
_SHORT_WORDS = 4
_SHORT_REACH = 120
_SHORT = "short"
_DRAFT_BEFORE = re.compile(r"\b(?:draft(?: of (?:the )?)?|projet de(?: la)?)\s*(?:the )?$", re.I)


class Whole(Struct, frozen=True):
    """What became of the act words: the act, or why there is none and which name is most like them.

    `law_of_draft` says that the words name a draft, and the act is the law of its name, whose articles are others.
    """

    target: Target
    act: str = ""
    nearest: str = ""
    law_of_draft: bool = False


AMBIGUOUS = Whole(Target.AMBIGUOUS)


class ActFinder:
    """Finds the acts that one text names."""

    def __init__(self, act: str, language: str, context: CitationContext) -> None:
        self.act, self.language, self.names = act, language, context.names
        self.short = context.short.get((act, language), {})

    def whole(self, act: str) -> Whole:
        return Whole(Target.OFFICIAL if act in self.names.official else Target.ACT, act)

    def short_before(self, plain: str, start: int) -> ActWords | None:
        """A short name of an act right before offset `start` («Կարգի 3-րդ կետ»)."""
        if not self.short or start == 0:
            return None
        words = plain[max(0, start - _SHORT_REACH) : start].split()
        for count in range(1, min(_SHORT_WORDS, len(words)) + 1):
            phrase = " ".join(words[-count:])
            if phrase[:1].isupper() and lemma_key(phrase, self.language) in self.short:
                return ActWords(plain.rfind(words[-count], 0, start), start, _SHORT, phrase)
        return None

    def named(self, act: ActWords, plain: str, here: str, said: str) -> Whole | None:
        """The act meant, seen from a place in act `here` ("" where that is not known) after act `said` was named.

        None where the words name nothing that a base of laws need know («պայմանագրի»).
        """
        if act.relation == THIS or (act.relation == SAME and not said):
            return self.whole(here) if here else None
        if act.relation == SAME:
            return self.whole(said)
        if act.noun == _SHORT:
            return self.whole(self.short[lemma_key(act.title, self.language)])
        end = act.end if self.language == "hy" else act.title_from + _NAME_RUN
        run = plain[act.title_from : end] if act.title_from >= 0 else ""
        found = self.names.cited(act, run, self.language)
        if len(found) == 1:
            adopted = found[0] in self.names.official - self.names.drafts
            return replace(self.whole(found[0]), law_of_draft=adopted and _is_draft(act, plain))
        if found:
            return AMBIGUOUS
        return self._unnamed(act, plain, said)

    def _unnamed(self, act: ActWords, plain: str, said: str) -> Whole | None:
        """Words that are no name of the registry: a short name, a bare noun for the act said before, or unknown."""
        short = self.short.get(lemma_key(plain[act.start : act.end], self.language)) if self.short else None
        if short:
            return self.whole(short)
        if act.bare:
            if act.noun == "document":
                return None
            return self.whole(said) if said else AMBIGUOUS
        name = act.title or (plain[act.title_from : act.end] if act.title_from >= 0 else "")
        return Whole(Target.UNKNOWN_ACT, "", self.names.nearest(name, self.language) if name else "")


def _is_draft(act: ActWords, plain: str) -> bool:
    """Whether the words name a draft: «օրենքի նախագծի», "the draft Law", « projet de loi »."""
    return "նախագ" in plain[act.start : act.end] or bool(_DRAFT_BEFORE.search(plain, max(0, act.start - 20), act.start))
