"""A record that the texts use has no name in one of their languages.

## Why

A term or a body without its name in the language of a translation is not recognised there: it has no link, no card
and no check.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
      ^^^^^^^^^^^^^^^^^^^ PKG039
status: working
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

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: working
```

## Exceptions

Only languages in which an act of the base has a text count.

## Fix

Add the name in the missing language.

## Source

Logic: the glossary is held against the texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Localized, Record

RULE = rule(
    __name__,
    code="PKG039",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{language} անուն չկա",
        "no name {language}",
        "pas de nom {language}",
    ),
)
_LANGUAGES = {
    "hy": Message("հայերեն", "in Armenian", "en arménien"),
    "en": Message("անգլերեն", "in English", "en anglais"),
    "fr": Message("ֆրանսերեն", "in French", "en français"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    written = {text.language for act in corpus.acts.values() for text in act.texts.values()}
    for id in {use.name for use in corpus.term_uses} & corpus.terms.keys():
        yield from _unnamed(corpus.terms[id], corpus.terms[id].value.term, "term", written)
    for id in {use.name for use in corpus.body_uses} & corpus.bodies.keys():
        yield from _unnamed(corpus.bodies[id], corpus.bodies[id].value.name, "name", written)


def _unnamed(record: Record[Any], name: Localized, field: str, written: set[str]) -> Iterator[Diagnostic]:
    given = [language for language, _ in name]
    for language in sorted(written - set(given)):
        yield RULE.finding(record.at(f"{field}.{given[0]}"), language=_LANGUAGES[language])
