"""What binds bodies to each other in our drafts: who acts toward whom, where one appeals, to whom one reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from orenk.lint.records.places import units_at
from orenk.model.corpus import Corpus
from orenk.model.records import Power, Record
from orenk.render.page import HERE
from orenk.render.pages.powers.lines import PowerLine, power_lines
from orenk.render.reader import PlaceLink, Reader

PAIRED = 3
"""From how many powers on two bodies have a page of their own."""

_REPORTS = ("հաշվետվ", "տարեկան հաղորդ")
"""How Armenian names a report that renders account; the English word also reports a loss or a breach."""

PRIVATE = frozenset({"person", "company", "foundation", "other"})

KINDS: tuple[Literal["power", "duty", "prohibition", "right"], ...] = ("power", "duty", "prohibition", "right")


class Appeal(Struct, frozen=True):
    """An article under which acts of a body are appealed: how many of its powers, and who else is named there."""

    act: str
    place: PlaceLink
    count: int
    named: tuple[str, ...]


class Other(Struct, frozen=True, eq=False):
    """A body at the other end: how many powers of each kind there are toward it, or from it."""

    key: str
    counts: tuple[tuple[str, int], ...]
    count: int
    href: str


@lru_cache(maxsize=2)
def pairs(corpus: Corpus) -> Counter[tuple[str, str]]:
    """How many powers, duties, prohibitions and rights there are from each body toward each other one."""
    found = (record.value for act in corpus.acts.values() for record in act.powers)
    return Counter((power.body, power.toward) for power in found if power.toward)


def pair_path(body: str, toward: str) -> str:
    """The address of the page of two bodies, below the home of a language."""
    return f"powers/{body}--{toward}/"


def lines_by_body(reader: Reader) -> dict[str, list[PowerLine]]:
    """All powers by who holds them, in the order of the acts."""
    found: dict[str, list[PowerLine]] = {}
    for act in reader.corpus.acts.values():
        for line in power_lines(reader, act):
            found.setdefault(line.power.body, []).append(line)
    return found


def others(reader: Reader, body: str, outward: bool) -> list[Other]:
    """Those toward whom a body acts, or (not `outward`) those who act toward it; the most bound first."""
    found: dict[str, Counter[str]] = {}
    for act in reader.corpus.acts.values():
        for record in act.powers:
            here, there = _ends(record, outward)
            if here == body and there in reader.corpus.bodies:
                found.setdefault(there, Counter())[record.value.kind] += 1
    ordered = sorted(found.items(), key=lambda pair: (-pair[1].total(), pair[0]))
    return [_other(reader.corpus, body, key, counts, outward) for key, counts in ordered]


def also(reader: Reader, body: str, toward: str) -> list[Other]:
    """The other roles of the one toward whom a body acts, as far as it acts toward them too."""
    roles = reader.corpus.bodies[toward].value.also
    return [other for other in others(reader, body, outward=True) if other.key in roles]


def _ends(record: Record[Power], outward: bool) -> tuple[str, str]:
    body, toward = record.value.body, record.value.toward or ""
    return (body, toward) if outward else (toward, body)


def _other(corpus: Corpus, body: str, key: str, counts: Counter[str], outward: bool) -> Other:
    pair = (body, key) if outward else (key, body)
    path = pair_path(*pair) if pairs(corpus)[pair] >= PAIRED else f"bodies/{key}/"
    told = tuple((kind, counts[kind]) for kind in KINDS if counts[kind])
    return Other(key, told, counts.total(), f"{HERE}{path}")


def reports_to(corpus: Corpus, body: str) -> list[str]:
    """The public bodies to which it owes a report by which it renders account."""
    found: dict[str, None] = {}
    for act in corpus.acts.values():
        for record in act.powers:
            power, toward = record.value, record.value.toward or ""
            public = toward in corpus.bodies and corpus.bodies[toward].value.kind not in PRIVATE
            if power.body == body != toward and public and power.kind == "duty" and _renders(power):
                found[toward] = None
    return list(found)


def _renders(power: Power) -> bool:
    said = f"{power.words.own('hy') or ''} {power.act.own('hy') or ''}"
    return any(words in said for words in _REPORTS)


def appeals(reader: Reader, lines: list[PowerLine]) -> list[Appeal]:
    """The articles under which these powers are appealed, the commonest first."""
    holders = {line.power.body for line in lines}
    counted: Counter[tuple[str, str]] = Counter()
    for line in lines:
        if line.power.appeal:
            counted[line.act, _article(reader.corpus, line.act, line.power.appeal)] += 1
    found = ((act, eid, reader.address(f"{act}#{eid}"), count) for (act, eid), count in counted.most_common())
    return [
        Appeal(act, place, count, tuple(name for name in _named(reader.corpus, act, eid) if name not in holders))
        for act, eid, place, count in found
        if place
    ]


def _article(corpus: Corpus, act: str, at: str) -> str:
    """The eId of the article that `at` names, or names a unit of; "" where it names none."""
    text = corpus.acts[act].text
    eids = (address.partition("#")[2] for address in units_at(corpus, act, at))
    return next((text.article_of(eid) for eid in eids if eid in text.units), "")


def _named(corpus: Corpus, act: str, article: str) -> Iterator[str]:
    """The bodies that the article of an appeal names, in the order of the text."""
    text = corpus.acts[act].text
    seen = dict.fromkeys(
        use.name
        for use in corpus.body_uses
        if use.place.act == act and use.place.language == text.language and text.article_of(use.place.eid) == article
    )
    yield from (name for name in seen if name in corpus.bodies)


def counted(reader: Reader, counts: tuple[tuple[str, int], ...]) -> str:
    """«34 լիազորություն, 12 պարտականություն» in the language of the page."""
    return ", ".join(reader.t(f"count.{kind}{'.one' if count == 1 else ''}", count=count) for kind, count in counts)


def counts_of(lines: list[PowerLine]) -> tuple[tuple[str, int], ...]:
    """How many powers of each kind there are, kinds without any left out."""
    found = Counter(line.power.kind for line in lines)
    return tuple((kind, found[kind]) for kind in KINDS if found[kind])
