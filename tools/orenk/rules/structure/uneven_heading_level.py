"""Headings of one kind have as many signs.

## Why

The signs # say which heading stands in which. Where one chapter has two of them and another three, the second is put
inside whatever stands before it.

## Bad

```hy
## Գլուխ 1. Դիմումը

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։

#### Հոդված 2. Մերժումը
^^^^ STR025

Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Request

The request is in writing.

## Article 2. Refusal
^^ STR025

A refusal gives its reasons.
```

## Good

```hy
## Գլուխ 1. Դիմումը

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
### Article 1. Request

The request is in writing.

# Annex 1. Form

#### Article 1. Lines

The form has two lines.
```

## Exceptions

An annex may have levels of its own.

## Fix

Give it as many signs as the others of its kind.

## Source

Practice: the house form of a law text gives each kind of heading one level.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Edit, Fix
from orenk.base.messages import Message
from orenk.base.span import Origin, Span
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR025",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "վերնագիրն ունի {count} # նշան, նույն տեսակի մյուսները՝ {usual}",
        "this heading has {count} # signs, others of its kind {usual}",
        "ce titre a {count} signes #, les autres de son genre {usual}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    usual: dict[tuple[str, str, str, UnitKind], int] = {}
    for one in provisions(corpus, UnitKind.ARTICLE, *DIVISIONS):
        origin = _signs(corpus, one)
        count = len(origin.span)
        expected = usual.setdefault((one.act.id, one.text.language, one.annex, one.unit.kind), count)
        if count != expected:
            fix = Fix((Edit(origin, "#" * expected),))
            yield RULE.finding(origin, one.address, fix=fix, count=count, usual=expected)


def _signs(corpus: Corpus, one: Provision) -> Origin:
    source, end = corpus.sources[one.text.path].text, one.unit.name.start
    while source[end - 1 : end] in (" ", "\t"):
        end -= 1
    start = end
    while source[start - 1 : start] == "#":
        start -= 1
    return Origin(one.text.path, Span(start, end))
