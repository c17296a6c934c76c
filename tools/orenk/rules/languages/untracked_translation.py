"""The record of a translation leaves out a provision, or names one that is gone.

## Why

`translation.en.yml` knows from which words each unit was translated. A unit that is not in it can grow stale
unnoticed.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined.
^^ LNG017
```

```yaml laws/example/translation.en.yml
units:
  art_1: "0123456789abcdef"
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined.
```

## Exceptions

A translation without any record is left alone.

## Fix

Record the translation anew.

## Source

Logic: the record is held against the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "գրանցված չէ, թե ինչից է թարգմանված",
            "nothing records what this was translated from",
            "rien n'enregistre d'où cela est traduit",
        ),
        "gone": Message(
            "{eid} միավորն այլևս չկա",
            "there is no unit {eid} any more",
            "l'unité {eid} n'existe plus",
        ),
    },
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        record = pair.act.translations.get(pair.other.language)
        if record is not None and pair.source.text is not None and pair.source.eid not in record.value.units:
            yield RULE.finding(pair.here(), pair.address, cause=f"{RULE.name}:{pair.act.id}:{pair.other.language}")
    for act in corpus.acts.values():
        for language, record in act.translations.items():
            for eid in record.value.units:
                if eid not in act.text.units:
                    cause = f"{RULE.name}:{act.id}:{language}"
                    yield RULE.finding(record.at(f"units.{eid}"), f"{act.id}#", variant="gone", eid=eid, cause=cause)
