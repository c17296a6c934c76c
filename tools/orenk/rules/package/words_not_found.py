"""The words of a power do not stand in its provision.

## Why

A record of `powers.yml` quotes the words on which it rests, so that it cannot outlive them. Where they are gone the
text has changed and the record has not; where they stand twice nobody knows which are meant.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "վարում է Հանձնաժողովը"
        ^^^^^^^^^^^^^^^^^^^^^^^ PKG009
    en: "kept by the Ministry"
  act: keep the data catalogue
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

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
    en: "kept by the Ministry"
  act: keep the data catalogue
```

## Fix

Read the provision again and bring the record up to it: words, kind, deadline. Where the words stand more than once,
quote more of them or give `occurrence:`.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.powers import elsewhere, recorded_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG009",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "{eid} միավորում «{words}» բառերը չկան",
            "{eid} does not have the words '{words}'",
            "{eid} n'a pas les mots « {words} »",
        ),
        "repeated": Message(
            "{eid} միավորում «{words}» բառերը կան {count} անգամ",
            "{eid} has the words '{words}' {count} times",
            "{eid} a {count} fois les mots « {words} »",
        ),
        "occurrence": Message(
            "{eid} միավորում «{words}» բառերը կան միայն {count} անգամ",
            "{eid} has the words '{words}' only {count} times",
            "{eid} n'a que {count} fois les mots « {words} »",
        ),
    },
    help=Message(
        "կրկին կարդացեք դրույթը և թարմացրեք գրառումը",
        "read the provision again and bring the record up to it",
        "relisez la disposition et mettez la fiche à jour",
    ),
)
_UNIT = Message("դրույթը", "the provision", "la disposition")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in recorded_words(corpus):
        if found.start >= 0:
            continue
        count = len(found.found)
        variant = "occurrence" if found.record.value.occurrence and count else "repeated" if count else ""
        yield RULE.finding(
            found.record.at(f"words.{found.text.language}"),
            found.address,
            variant=variant,
            eid=found.unit.eid,
            words=found.words,
            count=count,
            near=None if count else next(iter(elsewhere(found.act, found.record)), None),
            related=[Related(Provision(found.act, found.text, found.unit).name, _UNIT)],
        )
