"""The text mentions its tables.

## Why

A table that no words point at provides nothing: is it a rate, an example or a form?

## Bad

```hy
### Հոդված 1. Վճարը

Դիմումի համար վճար է գանձվում։

| Դիմում | Վճար |
^^^^^^^^^^^^^^^^^ STR020
| --- | --- |
| գրավոր | 100 դրամ |
```

```en
### Article 1. Fee

A fee is charged for the request.

| Request | Fee |
^^^^^^^^^^^^^^^^^ STR020
| --- | --- |
| written | 100 drams |
```

## Good

```hy
### Հոդված 1. Վճարը

Դիմումի համար վճար է գանձվում հետևյալ աղյուսակով՝

| Դիմում | Վճար |
| --- | --- |
| գրավոր | 100 դրամ |
```

```en
### Article 1. Fee

The fee is charged as follows:

| Request | Fee |
| --- | --- |
| written | 100 drams |
```

## Exceptions

A table introduced by words that end with a colon, «՝» or «.», and the tables of an annex, whose heading names them.

## Fix

Introduce the table, or name it: «համաձայն աղյուսակի».

## Source

Foreign practice: EU Joint Practical Guide 22.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin, Span
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR020",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "տեքստն այս աղյուսակը չի հիշատակում",
        "the text does not mention this table",
        "le texte ne mentionne pas ce tableau",
    ),
)
_WORD = re.compile(r"աղյուսակ|\btables?\b|\btableaux?\b", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.TABLE):
        parent = one.parent
        if one.annex or parent is None:
            continue
        at = parent.children.index(one.unit)
        before = parent.children[at - 1].text if at else parent.text or parent.heading
        around = [unit.text.plain for unit in parent.walk() if unit.text is not None]
        if before is not None and before.plain[-1:] in ":՝." and before.plain[-1:] != _STOP[one.text.language]:
            continue
        if not any(_WORD.search(words) for words in around):
            source = corpus.sources[one.text.path].text
            start = one.unit.origin.span.start
            origin = Origin(one.text.path, Span(start, source.index("\n", start)))
            yield RULE.finding(origin, one.address)


_STOP = {"hy": "։", "en": ".", "fr": "."}
