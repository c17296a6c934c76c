"""A measure is called evidenced and rests on no official source.

## Why

"Evidenced" tells a reader that an official text or page shows it. What the press or an organisation says is reported,
and the report of the programme keeps the two apart.

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
  workstream: data
  name:
    en: "Data catalogue"
  status: evidenced
          ^^^^^^^^^ PKG202
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

Mark the measure `reported`, or name the official page that was read.

## Source

Logic: the record contradicts the grades of its own sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.programme import Measure, Service
from orenk.model.records import Record

RULE = rule(
    __name__,
    code="PKG202",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հիմնավորված կոչվողը պաշտոնական աղբյուր չունի",
        "what is called evidenced has no official source",
        "ce qui est dit attesté n'a pas de source officielle",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    shelves: tuple[Mapping[str, Record[Measure] | Record[Service]], ...] = (
        corpus.programme.measures,
        corpus.programme.services,
    )
    for record in chain.from_iterable(shelf.values() for shelf in shelves):
        sources = record.value.sources
        if record.value.status != "evidenced" or not sources or any(id not in corpus.references for id in sources):
            continue
        if all(corpus.references[id].value.grade != "official" for id in sources):
            yield RULE.finding(record.at("status"))
