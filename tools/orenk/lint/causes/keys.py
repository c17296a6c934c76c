"""The keys by which findings of one slip are known: a provision with a fault, and a provision that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText

ABSENT = "absent:"


def unit_cause(address: str) -> str:
    """The cause of findings that one slip in a provision may show: in its translation, and in the records of it."""
    return f"unit:{address}"


def version_cause(address: str) -> str:
    """What one slip shows where the language versions of a provision are held against each other."""
    return f"version:{address}"


def title_cause(act: str) -> str:
    """What a slip in the title of an act shows, in its texts and card, and where others cite it."""
    return f"title:{act}"


def absent(act: str, eid: str) -> str:
    """What shows that a provision is not there: the gap it leaves, and all that points at it."""
    return f"{ABSENT}{act}#{eid}"


def act_of(corpus: Corpus, address: str | None) -> tuple[Act | None, str]:
    """The act and the eId that an address names; no act where there is none."""
    owner, _, eid = (address or "").partition("#")
    return corpus.acts.get(owner), eid


def absences(corpus: Corpus, key: str) -> Iterator[str]:
    """The absence itself: of the act, or of the uppermost unit that some text lacks; none where all have it."""
    owner, _, eid = key.removeprefix(ABSENT).partition("#")
    act = corpus.acts.get(owner)
    if act is None:
        yield f"act:{owner}"
        return
    at = ""
    for segment in eid.split("__"):
        at = f"{at}__{segment}" if at else segment
        if any(at not in text.units for text in act.texts.values()):
            yield absent(owner, at)
            return


def in_sequence(text: ActText, eid: str, number: int) -> str:
    """The eId that the unit would have with another number."""
    above, sign, last = eid.rpartition("__")
    return f"{above}{sign}{last.partition('_')[0]}_{number}"
