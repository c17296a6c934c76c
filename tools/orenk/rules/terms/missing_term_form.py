"""A term of the glossary has no word in a language in which the package has acts.

## Why

Its uses in the acts of that language are not recognised, and the glossary page is empty there.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/register.yml
term:
  en: register
  ^^^^^^^^^^^^ TRM025
status: draft
```

```en
### Article 1. Keeping

1. The keeper keeps the register.
```
```yaml glossary/terms/register.yml
term:
  hy: ռեգիստր
  ^^^^^^^^^^^ TRM025
status: draft
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/register.yml
term:
  hy: ռեգիստր
  en: register
status: draft
```

```en
### Article 1. Keeping

1. The keeper keeps the register.
```
```yaml glossary/terms/register.yml
term:
  hy: ռեգիստր
  en: register
status: draft
```

## Fix

Add the word.

## Source

Logic: the package promises these languages.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM025",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "տերմինը {language} ձև չունի",
        "the term has no form in {language}",
        "le terme n'a pas de forme en {language}",
    ),
)
_HY = Message(
    "հայերեն",
    "Armenian",
    "arménien",
)
_EN = Message(
    "անգլերեն",
    "English",
    "anglais",
)
_FR = Message(
    "ֆրանսերեն",
    "French",
    "français",
)

_LANGUAGES = {"hy": _HY, "en": _EN, "fr": _FR}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    spoken = sorted({code for act in corpus.acts.values() for code in act.texts})
    for record in corpus.terms.values():
        for code in spoken:
            if not record.value.term.own(code):
                yield RULE.finding(record.at("term"), language=_LANGUAGES[code])
