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
from orenk.lint.records.told import usual_languages
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
    terms = {id: record.value.term for id, record in corpus.terms.items()}
    bodies = {id: record.value.name for id, record in corpus.bodies.items()}
    meanings = {id: record.value.definition for id, record in corpus.terms.items() if record.value.definition}
    usual = usual_languages(meanings.values())
    for id, meaning in meanings.items():
        yield from _unnamed(corpus.terms[id], meaning, "definition", usual)
    for names, shelf, field, uses in (
        (terms, corpus.terms, "term", corpus.term_uses),
        (bodies, corpus.bodies, "name", corpus.body_uses),
    ):
        usual, used = usual_languages(names.values()), {use.name for use in uses}
        for id, name in names.items():
            yield from _unnamed(shelf[id], name, field, usual | written if id in used else usual)


def _unnamed(record: Record[Any], name: Localized, field: str, needed: set[str]) -> Iterator[Diagnostic]:
    given = [language for language, _ in name]
    for language in sorted(needed - set(given)):
        yield RULE.finding(record.at(f"{field}.{given[0]}"), language=_LANGUAGES[language])
