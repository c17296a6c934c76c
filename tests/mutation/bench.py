"""The base under test: reads it once, and checks it again with a few edits made in memory.

Only what an edit can touch is checked again: the act edited, the acts it cites and those that cite it, and the whole
glossary; an edit outside `laws/` brings in every act. What the same part says unedited is subtracted.
"""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import orenk.rules
from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.base.span import Origin, Span
from orenk.link.linker import Parsed, link
from orenk.lint.rule import Rule, discover
from orenk.lint.run import run
from orenk.model.corpus import Corpus
from orenk.workspace.files import decode_source, read_source, source_paths
from orenk.workspace.pipeline import parse_sources

ROOT = Path(__file__).parents[2]
TODAY = "2026-11-22"
"""The day on which waivers are looked at; any fixed one would do."""
Key = tuple[str, str, str, int]


@dataclass(frozen=True, slots=True)
class Change:
    """Words put in the place of others: `start` and `end` in the text as it is on disk."""

    path: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """A finding of the edited base, with the place in the text on disk that its first character stands for."""

    diagnostic: Diagnostic
    at: int

    @property
    def path(self) -> str:
        return self.diagnostic.origin.path

    @property
    def key(self) -> Key:
        return self.diagnostic.kind.name, self.diagnostic.variant, self.path, self.at


class Bench:
    """The base as it is on disk, parsed and linked, and `findings` of it with changes; a file left empty is deleted."""

    def __init__(self, root: Path = ROOT) -> None:
        read = ((path, read_source(root, path)[0]) for path in source_paths(root)[0])
        self.sources: Mapping[str, Source] = {path: source for path, source in read if source is not None}
        self.parsed, problems = parse_sources(self.sources)
        assert not problems, "the base on disk can be read"
        self.corpus: Corpus = link(self.parsed)[0]
        self._clean: dict[frozenset[str], Counter[Key]] = {}

    def text(self, path: str) -> str:
        """The text of a file; none where it does not exist, and changes of it make it."""
        return self.sources[path].text if path in self.sources else ""

    def clean_of(self, act: str) -> list[Found]:
        """What the base itself says about an act, with the acts beside it."""
        touched = self._touched([f"laws/{act}/law.yml"])
        return [found for found in self._check(touched, {}) if found.path.startswith(f"laws/{act}/")]

    def findings(self, changes: Iterable[Change]) -> list[Found]:
        """What the changes add to the findings of the base."""
        by_path: dict[str, list[Change]] = defaultdict(list)
        for change in changes:
            by_path[change.path].append(change)
        acts = self._touched(by_path)
        if acts not in self._clean:
            self._clean[acts] = Counter(found.key for found in self._check(acts, {}))
        clean = self._clean[acts].copy()
        added = []
        for found in self._check(acts, by_path):
            if clean[found.key]:
                clean[found.key] -= 1
            else:
                added.append(found)
        return added

    def _touched(self, paths: Iterable[str]) -> frozenset[str]:
        touched: set[str] = set()
        for path in paths:
            room, _, rest = path.partition("/")
            act = rest.partition("/")[0]
            touched |= (
                {act, *self._neighbours[act]} if room == "laws" and act in self.corpus.acts else {*self.corpus.acts}
            )
        return frozenset(touched)

    @cached_property
    def _neighbours(self) -> Mapping[str, set[str]]:
        beside: dict[str, set[str]] = defaultdict(set)
        pairs = [(one.place.act, one.act) for one in self.corpus.citations if one.act in self.corpus.acts]
        pairs += [(act.id, other) for act in self.corpus.acts.values() for other in act.record.value.depends_on]
        for one, other in pairs:
            beside[one].add(other)
            beside[other].add(one)
        return beside

    def _check(self, acts: frozenset[str], by_path: Mapping[str, list[Change]]) -> Iterator[Found]:
        def kept(path: str) -> bool:
            return not path.startswith("laws/") or path.count("/") == 1 or path.split("/")[1] in acts

        sources = {path: source for path, source in self.sources.items() if kept(path)}
        problems: list[Diagnostic] = []
        for path, changes in by_path.items():
            text = edited(self.text(path), changes)
            source, odd = decode_source(path, text.encode()) if text else (None, [])
            problems += odd
            sources.pop(path, None)
            if source is not None:
                sources[path] = source
        fresh, unreadable = parse_sources({path: sources[path] for path in by_path if path in sources})
        documents = {path: tree for path, tree in self.parsed.documents.items() if path in sources}
        records = {path: tree for path, tree in self.parsed.records.items() if path in sources}
        with _no_collection():
            corpus, unlinked = link(Parsed(sources, {**documents, **fresh.documents}, {**records, **fresh.records}))
            outcome = run(corpus, rules(), today=TODAY, problems=(*problems, *unreadable, *unlinked))
        for diagnostic in (*outcome.problems, *outcome.findings):
            origin = diagnostic.origin
            yield Found(diagnostic, on_disk(origin.span.start, by_path.get(origin.path, ())))


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: a base is one web of live objects, and each search goes through all of it."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@cache
def rules() -> tuple[Rule, ...]:
    return tuple(discover(orenk.rules))


def edited(text: str, changes: Iterable[Change]) -> str:
    """The text with the changes made, which do not overlap; of two at one place the first given comes first."""
    parts, at = [], 0
    for change in sorted(changes, key=lambda one: (one.start, one.end)):
        assert change.start >= at, "changes do not overlap"
        parts += [text[at : change.start], change.words]
        at = change.end
    return "".join([*parts, text[at:]])


def on_disk(offset: int, changes: Iterable[Change]) -> int:
    """The offset in the text on disk that an offset in the edited text stands for."""
    shift = 0
    for change in sorted(changes, key=lambda one: (one.start, one.end)):
        start = change.start + shift
        if offset < start:
            break
        if offset < start + len(change.words):
            return min(change.start + offset - start, change.end)
        shift += len(change.words) - (change.end - change.start)
    return offset - shift


def place(path: str, start: int, end: int) -> Origin:
    return Origin(path, Span(start, end))
