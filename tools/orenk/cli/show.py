"""`orenk show`: what each stage makes of one file, for those who want to see the machine at work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from orenk.base.source import Source
from orenk.cli.base import find_root
from orenk.link.linker import Parsed
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText
from orenk.syntax.nodes import Blank, Document
from orenk.workspace.pipeline import Run, run

STAGES = ("read", "parse", "structure", "definitions", "citations", "uses", "deadlines", "check")


@click.command()
@click.argument("stage", type=click.Choice(STAGES))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def command(stage: str, file: Path) -> None:
    """Print what STAGE makes of FILE, a text or a record of the base it stands in.

    \b
    read         lines and characters
    parse        the blocks as written
    structure    the units, each with its eId
    definitions  what is defined, and for which unit
    citations    what is cited, and what became of it
    uses         terms and bodies named
    deadlines    lengths of time, and from when they run
    check        findings
    """
    root = find_root(file.parent)
    path = file.resolve().relative_to(root).as_posix()
    result = run(root)
    if path not in result.sources:
        raise click.UsageError(f"{path} is no source of the base at {root}")
    for line in _SHOWN[stage](result, path):
        click.echo(line)


def _read(result: Run, path: str) -> Iterator[str]:
    source = result.sources[path]
    yield f"{path}: {len(source.line_starts())} lines, {len(source.text)} characters"


def _parse(result: Run, path: str) -> Iterator[str]:
    document = _document(result.parsed, path)
    for block in document.walk():
        if not isinstance(block, Blank):
            line = result.sources[path].position(block.span.start).line
            words = " ".join(document.text[block.span.start : block.span.end].split())
            yield f"{line:5}  {type(block).__name__:10} {words[:90]}"


def _document(parsed: Parsed, path: str) -> Document:
    if path not in parsed.documents:
        raise click.UsageError(f"{path} is not a law text")
    return parsed.documents[path]


def _structure(result: Run, path: str) -> Iterator[str]:
    text = _text(result.corpus, path)
    for unit in text.order:
        depth = 0
        above = text.parents[unit.eid]
        while above:
            depth, above = depth + 1, text.parents[above]
        words = unit.heading or unit.text
        yield f"{'  ' * depth}{unit.eid}  {unit.kind}  {unit.marker} {words.plain[:70] if words else ''}"


def _text(corpus: Corpus, path: str) -> ActText:
    for act in corpus.acts.values():
        for text in act.texts.values():
            if text.path == path:
                return text
    raise click.UsageError(f"{path} is not the text of an act")


def _definitions(result: Run, path: str) -> Iterator[str]:
    for one in result.corpus.definitions:
        if one.origin.path == path:
            scope = f" in {one.scope}" if one.scope else ""
            yield f"{_at(result.sources[path], one.origin.span.start)}  {one.place.eid}{scope}  {one.term}"


def _citations(result: Run, path: str) -> Iterator[str]:
    for one in result.corpus.citations:
        if one.origin.path == path:
            reached = ", ".join(one.addresses) or one.act or "?"
            yield f"{_at(result.sources[path], one.origin.span.start)}  {one.target:12} {one.words}  →  {reached}"


def _uses(result: Run, path: str) -> Iterator[str]:
    for one in (*result.corpus.term_uses, *result.corpus.body_uses):
        if one.origin.path == path:
            yield f"{_at(result.sources[path], one.origin.span.start)}  {one.name}  {one.words}"


def _deadlines(result: Run, path: str) -> Iterator[str]:
    for one in result.corpus.deadlines:
        if one.origin.path == path:
            start = f"from «{one.start}»" if one.start else "from no event"
            yield f"{_at(result.sources[path], one.origin.span.start)}  {one.count} {one.unit}  {start}"


def _check(result: Run, path: str) -> Iterator[str]:
    for one in result.findings:
        if one.origin.path == path:
            yield f"{_at(result.sources[path], one.origin.span.start)}  {one.kind.code} {one.message('en')}"


def _at(source: Source, offset: int) -> str:
    position = source.position(offset)
    return f"{position.line}:{position.column}"


_SHOWN: dict[str, Callable[[Run, str], Iterator[str]]] = {
    "read": _read,
    "parse": _parse,
    "structure": _structure,
    "definitions": _definitions,
    "citations": _citations,
    "uses": _uses,
    "deadlines": _deadlines,
    "check": _check,
}
