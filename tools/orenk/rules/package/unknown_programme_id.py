"""A record of the programme names another one that is not there.

## Why

A measure belongs to a workstream, a life event needs services and data sets. An id that leads nowhere drops the measure
from every page and every report.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/sources.yml
- id: press-1
  title:
    en: "A report"
  publisher: Press
  url: https://example.am/1
  grade: press
  read: "the whole page"
  accessed: "2026-11-22"
```

```yaml docs/programme/workstreams.yml
- id: data
  name:
    en: "Data"
  asked:
    en: "a catalogue"
  stands:
    en: "nothing is known"
  need:
    en: "to find data"
  confidence: unconfirmed
```

```yaml docs/programme/measures.yml
- id: catalogue
  workstream: dta
              ^^^ PKG201
  name:
    en: "Data catalogue"
  status: reported
  as_of: "2026-11-22"
  evidence:
    en: "a page was read"
  confidence: reported
  sources:
    - press-1
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

```yaml glossary/sources.yml
- id: press-1
  title:
    en: "A report"
  publisher: Press
  url: https://example.am/1
  grade: press
  read: "the whole page"
  accessed: "2026-11-22"
```

```yaml docs/programme/workstreams.yml
- id: data
  name:
    en: "Data"
  asked:
    en: "a catalogue"
  stands:
    en: "nothing is known"
  need:
    en: "to find data"
  confidence: unconfirmed
```

```yaml docs/programme/measures.yml
- id: catalogue
  workstream: data
  name:
    en: "Data catalogue"
  status: reported
  as_of: "2026-11-22"
  evidence:
    en: "a page was read"
  confidence: reported
  sources:
    - press-1
```

## Fix

Write the id of an entry of the file in `docs/programme/` that holds such records.

## Source

Logic: the record points at nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG201",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» գրառում ծրագրում չկա",
        "there is no record '{id}' in the programme",
        "il n'y a pas de fiche « {id} » dans le programme",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    programme = corpus.programme
    registers: Mapping[str, Mapping[str, Any]] = {
        "workstream": programme.workstreams,
        "service": programme.services,
        "data-set": programme.data_sets,
    }
    for link in record_links(corpus):
        register = registers.get(link.register)
        if register is not None and link.id not in register:
            near = nearest(link.id, register)
            yield RULE.finding(link.origin, id=link.id, near=near, cause=f"{link.register}:{link.id}")
