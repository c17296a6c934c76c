"""The state of a translation beside the leading text: what it lacks, and what is out of date."""

from __future__ import annotations

from msgspec import Struct

from orenk.model.corpus import Act
from orenk.model.digest import unit_digests


class TranslationState(Struct, frozen=True):
    """A translation in `language`: of `units` of the leading text with words, eIds of those it lacks and of older ones.

    `recorded` is the number of translated units for which it is known from which words they were made.
    """

    language: str
    units: int
    missing: tuple[str, ...]
    older: tuple[str, ...]
    recorded: int

    @property
    def translated(self) -> int:
        return self.units - len(self.missing)

    @property
    def unrecorded(self) -> int:
        return self.translated - self.recorded


def translation_states(act: Act) -> list[TranslationState]:
    """The state of every translation of an act; quoted units are part of the unit that quotes them."""
    digests = {eid: digest for eid, digest in unit_digests(act.text).items() if eid not in act.text.quoted}
    states = []
    for language, text in act.texts.items():
        if language == act.leading:
            continue
        record = act.translations.get(language)
        made = dict(record.value.units) if record else {}
        known = [eid for eid in digests if eid in text.units and eid in made]
        states.append(
            TranslationState(
                language,
                len(digests),
                tuple(eid for eid in digests if eid not in text.units),
                tuple(eid for eid in known if made[eid] != digests[eid]),
                len(known),
            )
        )
    return states
