"""The words that a waiver accepted have changed.

## Why

A waiver accepts a finding on certain words. Where the words are others now, nobody has looked at them yet.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/waivers.yml
- rule: delegation-without-due-date
  at: art_1__para_1
  words: "վարում է Հանձնաժողովը"
         ^^^^^^^^^^^^^^^^^^^^^^^ PKG015
  reason: decided in the working group
  who: A. A.
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

```yaml laws/example/waivers.yml
- rule: delegation-without-due-date
  at: art_1__para_1
  words: "վարում է Նախարարությունը"
  reason: decided in the working group
  who: A. A.
```

## Fix

Look at the finding again, and give the waiver the words it now accepts, or delete it.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.places import units_at
from orenk.lint.records.waivers import waiver_cause
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG015",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{at} դրույթում այս բառերն այլևս չկան",
        "{at} does not have these words any more",
        "{at} n'a plus ces mots",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for record in act.waivers:
            words, units = record.value.words, units_at(corpus, act.id, record.value.at)
            if words is None or not units:
                continue
            if not any(words in plain for address in units for plain in _words_below(corpus, address)):
                yield RULE.finding(record.at("words"), units[0], cause=waiver_cause(record), at=record.value.at)


def _words_below(corpus: Corpus, address: str) -> Iterator[str]:
    """The source of the unit in each language, with what stands below it, as one line."""
    for unit in corpus.provision(address).values():
        yield " ".join(corpus.text(unit.origin).replace("**", "").split())
