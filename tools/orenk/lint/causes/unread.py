"""What could not be read as structure or as a record, and what is not there because of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from orenk.base.diagnostic import Diagnostic
from orenk.base.span import Origin
from orenk.lint.causes.keys import ABSENT, act_of, unit_cause
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, UnitKind

_ROOMS = {"glossary/terms/": "term", "glossary/bodies/": "body", "glossary/acts/": "official"}
_LISTS = {
    "glossary/sources.yml": "source",
    "docs/programme/workstreams.yml": "workstream",
    "docs/programme/services.yml": "service",
    "docs/programme/datasets.yml": "data-set",
}
_ENTRY = re.compile(r"^- ", re.M)
_ID = re.compile(r"(?:- |^  )(id|at): *[\"']?([^\s\"']+)", re.M)

_DEFINED = re.compile(r"^ *- [\"']?([a-z0-9-]+#[a-z0-9_-]+)", re.M)


class Unread(Struct, frozen=True):
    """Articles in which something could not be read, by act, with all units above them; and the entries of records."""

    articles: Mapping[str, frozenset[str]]
    hosts: Mapping[tuple[str, str], tuple[str, ...]]
    entries: frozenset[tuple[str, int]]

    def around(self, corpus: Corpus, finding: Diagnostic) -> Iterator[str]:
        """What is found in an article of which something could not be read follows from that; so in a record."""
        path = finding.origin.path
        if path.endswith(".yml") and (finding.kind.refuses or self.entries):
            entry = _entry(corpus, finding.origin)
            if (path, entry) in self.entries:
                yield f"entry:{path}:{entry}"
            if finding.kind.refuses:
                yield from _records(corpus, path, entry)
        act, eid = _place(corpus, finding)
        if act is not None and eid:
            if finding.kind.misread:
                yield unit_cause(f"{act.id}#{eid}")
            article = _article(act, eid)
            if article in self.articles.get(act.id, ()):
                yield f"unread:{act.id}#{article}"

    def where(self, corpus: Corpus, gone: str) -> Iterator[str]:
        """Where the unit that is not there was not read: in the article that holds it or stands before it."""
        act, eid = act_of(corpus, gone.removeprefix(ABSENT))
        if act is None or act.id not in self.articles:
            return
        above = eid.rpartition("__")[0]
        before = _before(act, eid)
        for host in (before, above) if above else (before,):
            for article in (*self.hosts.get((act.id, host), ()), _article(act, host)):
                if article in self.articles[act.id]:
                    yield f"unread:{act.id}#{article}"


def unread(corpus: Corpus, findings: Iterable[Diagnostic]) -> Unread:
    """Where the findings say that something was not read as what it is."""
    articles: dict[str, set[str]] = defaultdict(set)
    hosts: dict[tuple[str, str], set[str]] = defaultdict(set)
    entries = set()
    for one in findings:
        if not one.kind.misread:
            continue
        if one.origin.path.endswith(".yml"):
            entries.add((one.origin.path, _entry(corpus, one.origin)))
            continue
        act, eid = _place(corpus, one)
        if act is None or not eid:
            continue
        article = _article(act, eid)
        articles[act.id].add(article)
        for below in {article, _article_before(act, article)}:
            at = below
            while at:
                hosts[act.id, at].add(article)
                at = _above(act, at)
    return Unread(
        {act: frozenset(ones) for act, ones in articles.items()},
        {host: tuple(sorted(ones)) for host, ones in hosts.items()},
        frozenset(entries),
    )


def _above(act: Act, eid: str) -> str:
    return next((text.parents[eid] for text in act.texts.values() if eid in text.units), "")


def _article_before(act: Act, eid: str) -> str:
    """The article before a unit that is none, which ends where the unit begins; "" where there is none."""
    text = next((text for text in act.texts.values() if eid in text.units), None)
    if text is None or text.units[eid].kind is UnitKind.ARTICLE:
        return eid
    before = text.order[: text.order.index(text.units[eid])]
    return next((unit.eid for unit in reversed(before) if unit.kind is UnitKind.ARTICLE), "")


def _article(act: Act, eid: str) -> str:
    return next((text.article_of(eid) for text in act.texts.values() if eid in text.units), "")


def _place(corpus: Corpus, finding: Diagnostic) -> tuple[Act | None, str]:
    """The act and the unit a finding stands in: by its address, or by its place in a text of the act."""
    if finding.address is not None:
        return act_of(corpus, finding.address)
    room, _, rest = finding.origin.path.partition("/")
    act = corpus.acts.get(rest.partition("/")[0]) if room == "laws" else None
    text = next((one for one in act.texts.values() if one.path == finding.origin.path), None) if act else None
    return (act, _innermost(text, finding.origin.span.start)) if text is not None else (None, "")


def _innermost(text: ActText, offset: int) -> str:
    at = bisect_right(text.order, offset, key=lambda unit: unit.origin.span.start) - 1
    return text.order[at].eid if at >= 0 else ""


def _before(act: Act, eid: str) -> str:
    """The eId of the unit that stands before, by number, where this one would stand; "" where none does."""
    above, _, last = eid.rpartition("__")
    word, _, number = last.partition("_")
    if not number.isdecimal():
        return ""
    siblings = (
        unit.eid
        for text in act.texts.values()
        for unit in text.order
        if unit.eid.rpartition("__")[0] == above and unit.eid.rpartition("__")[2].startswith(f"{word}_")
    )
    numbers = {one: int(found[1]) for one in siblings if (found := re.search(r"_(\d+)(?:-\d+)*$", one))}
    return max((one for one in numbers if numbers[one] < int(number)), key=lambda one: numbers[one], default="")


def _entry(corpus: Corpus, origin: Origin) -> int:
    """Where the record that holds a place of a file begins."""
    source = corpus.sources.get(origin.path)
    if source is None:
        return 0
    start = source.text.rfind("\n- ", 0, origin.span.start + 2)
    return start + 1 if start >= 0 else 0


def _records(corpus: Corpus, path: str, entry: int) -> Iterator[str]:
    """The names by which what points at a record knows it, of one that cannot be read as it stands."""
    room, _, name = path.rpartition("/")
    stem = name.removesuffix(".yml")
    if register := _ROOMS.get(f"{room}/"):
        yield f"{register}:{stem}"
        for defined in _DEFINED.finditer(corpus.sources[path].text if path in corpus.sources else ""):
            yield unit_cause(defined[1])
    elif name == "law.yml":
        yield f"act:{room.rpartition('/')[2]}"
    elif path in corpus.sources:
        text = corpus.sources[path].text
        following = _ENTRY.search(text, entry + 2)
        named = _ID.search(text, entry, following.start() if following else len(text))
        if named is not None and path in _LISTS:
            yield f"{_LISTS[path]}:{named[2]}"
        elif named is not None and named[1] == "at":
            yield unit_cause(f"{room.rpartition('/')[2]}#{named[2]}")
