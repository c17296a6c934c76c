"""A term names a wider or neighbouring term that is not in the glossary.

## Why

The glossary's web of terms leads the reader from a word to its neighbours. A broken thread is a page that cannot be
opened.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/open-data.yml
term:
  hy: "բաց տվյալ"
  en: "open data"
status: working
broader:
  - data
    ^^^^ PKG004
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/open-data.yml
term:
  hy: "բաց տվյալ"
  en: "open data"
status: working
broader:
  - data
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
```

## Fix

Write the id of a file of `glossary/terms/`, or add the term there.

## Source

Logic: the record points at nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG004",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» տերմին տերմինարանում չկա",
        "there is no term '{id}' in the glossary",
        "il n'y a pas de terme « {id} » dans le glossaire",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        if link.register == "term" and link.id not in corpus.terms:
            yield RULE.finding(link.origin, id=link.id, near=nearest(link.id, corpus.terms), cause=f"term:{link.id}")
