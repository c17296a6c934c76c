"""The story in one function: read → parse → link → check. Every stage returns its value and what was wrong."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import chain
from pathlib import Path
from time import perf_counter

from msgspec import Struct

import orenk.rules
from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.language import language
from orenk.link.linker import Parsed, link
from orenk.lint.rule import Rule, discover
from orenk.lint.run import RULE_FAILED, Checked, Outcome, gated
from orenk.lint.run import run as run_rules
from orenk.model.corpus import Corpus
from orenk.syntax.nodes import Document
from orenk.syntax.parser import parse
from orenk.syntax.record_tree import RecordTree
from orenk.syntax.records import parse_records
from orenk.workspace.cache import Cache, Trees
from orenk.workspace.files import decode_source, read_source, source_paths
from orenk.workspace.history.commits import read_commit
from orenk.workspace.workers import on_every_processor

_WORTH_SPREADING = range(500_000, 20_000_000)
"""Characters of a base that is worth a second process: of a larger one, copying what both touch costs more."""
Chooser = Callable[[Rule], bool]


class Run(Struct, frozen=True, eq=False):
    """One run over the whole base: what each stage made, what was wrong, and how long each stage took."""

    parsed: Parsed
    corpus: Corpus
    outcome: Outcome
    findings: tuple[Diagnostic, ...]
    timings: Mapping[str, float]

    @property
    def sources(self) -> Mapping[str, Source]:
        return self.parsed.sources

    def gated(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding stops the act it stands in, at the stage of that act."""
        room, _, rest = diagnostic.origin.path.partition("/")
        act = self.corpus.acts.get(rest.partition("/")[0]) if room == "laws" else None
        return gated(diagnostic, act.record.value.stage if act is not None else "consultation")

    def counts(self) -> Mapping[str, int]:
        """How many acts, units of the leading texts, and records were read."""
        corpus = self.corpus
        records = (corpus.terms, corpus.bodies, corpus.official, corpus.references)
        return {
            "acts": len(corpus.acts),
            "units": sum(len(act.text.units) for act in corpus.acts.values()),
            "records": sum(map(len, records)) + sum(len(act.powers) for act in corpus.acts.values()),
        }


class Linked(Struct, frozen=True, eq=False):
    """A base that is read, parsed and linked: what checks and pages are made from."""

    parsed: Parsed
    corpus: Corpus
    problems: tuple[Diagnostic, ...]
    timings: dict[str, float]


def run(root: Path, chosen: Chooser = lambda rule: True) -> Run:
    """Read, parse, link and check the base at `root`, with what an earlier run kept of it."""
    with _no_collection():
        cache = Cache(root)
    done = check(read_and_link(root, cache.trees), chosen, date.today().isoformat())
    cache.save()
    return done


def run_commit(root: Path, revision: str, chosen: Chooser = lambda rule: True) -> Run:
    """The same over the base as it stood in a commit; `NoSuchCommit` where git knows none of that name."""
    sources, problems = read_commit(root, revision)
    return check(_linked(sources, problems), chosen)


def run_texts(texts: Mapping[str, str], chosen: Chooser = lambda rule: True, today: str | None = None) -> Run:
    """The same over texts that need not be on disk, by path; `today` is the day on which waivers expire, if any."""
    decoded = {path: decode_source(path, text.encode()) for path, text in texts.items()}
    sources = {path: source for path, (source, _) in decoded.items() if source is not None}
    return check(_linked(sources, list(chain.from_iterable(odd for _, odd in decoded.values()))), chosen, today)


def read_and_link(root: Path, trees: Trees) -> Linked:
    """Read, parse and link the base at `root`; only what differs from its text in `trees` is parsed, and kept there."""
    timings: dict[str, float] = {}
    with _timed(timings, "read"):
        sources, problems = _read(root)
    return _linked(sources, problems, trees, timings)


def _linked(
    sources: Mapping[str, Source],
    problems: list[Diagnostic],
    trees: Trees | None = None,
    timings: dict[str, float] | None = None,
) -> Linked:
    timings = {} if timings is None else timings
    with _no_collection():
        with _timed(timings, "parse"):
            parsed, unreadable = parse_sources(sources, trees)
        with _timed(timings, "link"):
            corpus, unlinked = link(parsed)
    return Linked(parsed, corpus, (*problems, *unreadable, *unlinked), timings)


def check(linked: Linked, chosen: Chooser = lambda rule: True, today: str | None = None) -> Run:
    """Run the chosen rules over a linked base."""
    timings = linked.timings
    with _no_collection(), _timed(timings, "check"):
        rules = discover(orenk.rules)
        size = sum(len(source.text) for source in linked.parsed.sources.values())
        each = _spread if size in _WORTH_SPREADING else _one_by_one
        outcome = run_rules(linked.corpus, rules, chosen, today, linked.problems, each)
    timings |= {f"check {name}": seconds for name, seconds in outcome.seconds.items()}
    findings = sorted([*outcome.problems, *outcome.findings], key=lambda found: found.origin)
    return Run(linked.parsed, linked.corpus, outcome, tuple(findings), timings)


def _one_by_one(check: Callable[[Rule], Checked], rules: Sequence[Rule]) -> list[Checked]:
    return [check(rule) for rule in rules]


def _spread(check: Callable[[Rule], Checked], rules: Sequence[Rule]) -> list[Checked]:
    kinds = {rule.name: rule.kind for rule in rules} | {RULE_FAILED.name: RULE_FAILED}
    return on_every_processor(check, rules, kinds)


def _read(root: Path) -> tuple[dict[str, Source], list[Diagnostic]]:
    paths, problems = source_paths(root)
    sources = {}
    for path in paths:
        source, found = read_source(root, path)
        problems += found
        if source is not None:
            sources[path] = source
    return sources, problems


def parse_sources(sources: Mapping[str, Source], trees: Trees | None = None) -> tuple[Parsed, list[Diagnostic]]:
    """The syntax trees of law texts and records; notes (`note.hy.md`) are prose and stay as they are.

    What stands in `trees` with the same text is taken from there, and what had to be parsed is put there.
    """
    kept: Trees = {} if trees is None else trees
    documents: dict[str, Document] = {}
    records: dict[str, RecordTree] = {}
    problems: list[Diagnostic] = []
    for path, source in sources.items():
        made = kept.get(path)
        if made is None or made[0].text != source.text:
            made = _tree(source)
        if made is None:
            continue
        kept[path] = made
        _, tree, found = made
        if isinstance(tree, RecordTree):
            records[path] = tree
        else:
            documents[path] = tree
        problems += found
    return Parsed(sources, documents, records), problems


def _tree(source: Source) -> tuple[Source, Document | RecordTree, tuple[Diagnostic, ...]] | None:
    """A source with its tree and what could not be read of it; None where it is neither a law text nor a record."""
    if source.path.endswith((".yml", ".yaml")):
        tree, found = parse_records(source)
        return source, tree, tuple(found)
    code = text_language(source.path)
    if code is None:
        return None
    document, problems = parse(source, language(code))
    return source, document, tuple(problems)


def text_language(path: str) -> str | None:
    """The language of a law text by its name (`text.hy.md`, `…/stages/…/text.hy.md`), None for other files."""
    name = path.rpartition("/")[2].split(".")
    return name[1] if len(name) == 3 and name[0] == "text" and name[2] == "md" and len(name[1]) == 2 else None


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: nothing made here is in a cycle, and the search costs a third of the time.

    What was made then counts as old at once, or the first thing made afterwards would set off a search of all of it.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


@contextmanager
def _timed(timings: dict[str, float], stage: str) -> Iterator[None]:
    begun = perf_counter()
    yield
    timings[stage] = perf_counter() - begun
