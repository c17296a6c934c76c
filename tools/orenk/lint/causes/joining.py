"""One slip, one cause: findings that tell of the same slip get one key, whichever rule and file tell it.

Each finding has keys: its cause, what else shows like it (`also`), its very words, and what it follows from. Findings
that share a key, directly or through others, share their cause.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from orenk.base.diagnostic import Diagnostic
from orenk.lint.causes.keys import ABSENT, absences, act_of, unit_cause, version_cause
from orenk.lint.causes.unread import Unread, unread
from orenk.model.corpus import Corpus

_OF_PLACE = ("at:", "entry:", "finding:")
"""Keys that move with the text, which are no name for a cause where there is another."""


def joined(corpus: Corpus, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings in their order, each with the cause that it shares."""
    ones = tuple(findings)
    lost = unread(corpus, ones)
    follows = _crossed(corpus, ones)
    first: dict[str, str] = {}
    for at, one in enumerate(ones):
        keys = [_own(at, one), *_keys(corpus, one, lost), *follows.get(at, ())]
        for key in keys[1:]:
            _join(first, keys[0], key)
    roots = [_root(first, _own(at, one)) for at, one in enumerate(ones)]
    shared = Counter(roots)
    return tuple(
        replace(one, cause=root) if one.cause != root and shared[root] > 1 else one
        for one, root in zip(ones, roots, strict=True)
    )


def _own(at: int, finding: Diagnostic) -> str:
    return finding.cause or f"finding:{at}"


def _root(first: dict[str, str], key: str) -> str:
    while (above := first.get(key, key)) != key:
        first[key] = key = first.get(above, above)
    return key


def _join(first: dict[str, str], one: str, other: str) -> None:
    a, b = _root(first, one), _root(first, other)
    if a != b:
        kept, other = sorted((a, b), key=lambda key: (key.startswith(_OF_PLACE), key))
        first[other] = kept


def _keys(corpus: Corpus, finding: Diagnostic, lost: Unread) -> Iterator[str]:
    if start := finding.origin.span.start:
        yield f"at:{finding.origin.path}:{start}"
    for key in finding.also:
        if key.startswith(ABSENT):
            for gone in absences(corpus, key):
                yield gone
                yield from lost.where(corpus, gone)
        else:
            yield key
    if finding.kind.code.startswith("LNG") and finding.address is not None:
        yield version_cause(finding.address)
    yield from lost.around(corpus, finding)
    yield from _copies(corpus, finding)


def _copies(corpus: Corpus, finding: Diagnostic) -> Iterator[str]:
    """What stands in a unit whose number was used before is told again because of that."""
    act, eid = act_of(corpus, finding.address)
    if act is None or not eid:
        return
    for text in act.texts.values():
        at = eid if text.clashes and eid in text.units else ""
        while at:
            if at in text.clashes:
                yield unit_cause(f"{act.id}#{at}")
            at = text.parents[at]


def _crossed(corpus: Corpus, findings: tuple[Diagnostic, ...]) -> Mapping[int, list[str]]:
    """What a translation lacks in one unit and has in the next is one slip: their words stand crossed."""
    lacking: dict[tuple[str, str], str] = {}
    beside: dict[int, list[str]] = defaultdict(list)
    versions = [(at, one) for at, one in enumerate(findings) if one.kind.code.startswith("LNG") and one.address]
    for _, one in versions:
        if one.variant == "missing" and one.cause and one.address:
            lacking[one.kind.name, one.address] = one.cause
    for at, one in versions if lacking else ():
        if one.variant != "missing":
            for neighbour in _neighbours(corpus, one.address):
                if cause := lacking.get((one.kind.name, neighbour)):
                    beside[at].append(cause)
    return beside


def _neighbours(corpus: Corpus, address: str | None) -> Iterator[str]:
    act, eid = act_of(corpus, address)
    if act is None or eid not in act.text.units:
        return
    above = act.text.parents[eid]
    siblings = [unit.eid for unit in (act.text.units[above].children if above else act.text.roots)]
    at = siblings.index(eid)
    for beside in siblings[max(0, at - 1) : at] + siblings[at + 1 : at + 2]:
        yield f"{act.id}#{beside}"
