"""A table has other rows or columns in the translation.

## Why

A tariff or a list of fees is read by its row and column. A row less in one language is a fee less.

## Bad

```hy
### Հոդված 1. Վճարը

| Ծառայություն | Չափ |
| --- | --- |
| պատճեն | 10 |
| քաղվածք | 20 |
```

```en laws/example/text.en.md
### Article 1. Fee

| Service | Amount |
^^^^^^^^^^^^^^^^^^^^ LNG014
| --- | --- |
| copy | 10 |
```

## Good

```hy
### Հոդված 1. Վճարը

| Ծառայություն | Չափ |
| --- | --- |
| պատճեն | 10 |
```

```en laws/example/text.en.md
### Article 1. Fee

| Service | Amount |
| --- | --- |
| copy | 10 |
```

## Fix

Give both versions the same rows and columns.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin, Span, Text
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import Pair, pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG014",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "առաջատար տեքստի աղյուսակն ունի {ours}, այս մեկը՝ {theirs}",
        "the table has {ours} in the leading text and {theirs} here",
        "le tableau a {ours} dans le texte directeur et {theirs} ici",
    ),
)
_SIZE = Message("{rows} տող և {cells} վանդակ", "{rows} rows and {cells} cells", "{rows} lignes et {cells} cellules")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        ours, theirs = pair.source.rows, pair.twin.rows
        if [len(row) for row in ours] == [len(row) for row in theirs]:
            continue
        origin = Origin(pair.other.path, _first_line(corpus, pair))
        yield RULE.finding(origin, pair.address, ours=_size(ours), theirs=_size(theirs))


def _size(rows: tuple[tuple[Text, ...], ...]) -> Message:
    return _SIZE.fill(rows=len(rows), cells=sum(map(len, rows)))


def _first_line(corpus: Corpus, pair: Pair) -> Span:
    span = pair.twin.origin.span
    words = corpus.sources[pair.other.path][span]
    return Span(span.start, span.start + len(words.partition("\n")[0].rstrip()))
