r"""The record of a prohibition says its act with a negation, so that it reads as the opposite.

## Why

A prohibition is printed under "may not". An act that is negated once more there says that the body may not refrain:
«չի կարող՝ չպահանջել տվյալը» lets the reader understand that the datum must be demanded.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Մարմնին արգելվում է դիմողից պահանջել ռեգիստրի տվյալը։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: prohibition
  words:
    hy: Մարմնին արգելվում է
  act:
    hy: չպահանջել ռեգիստրի տվյալը
        ^^^^^^^^^^^^^^^^^^^^^^^^^ PKG044
```

```en
### Article 1. The application

1. The body is prohibited from demanding a datum of the register from the applicant.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: prohibition
  words:
    en: The body is prohibited
  act:
    en: not demand a datum of the register
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PKG044
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Մարմնին արգելվում է դիմողից պահանջել ռեգիստրի տվյալը։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: prohibition
  words:
    hy: Մարմնին արգելվում է
  act:
    hy: պահանջել ռեգիստրի տվյալը
```

```en
### Article 1. The application

1. The body is prohibited from demanding a datum of the register from the applicant.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: prohibition
  words:
    en: The body is prohibited
  act:
    en: demand a datum of the register
```

## Exceptions

In Armenian an infinitive with the prefix «չ» is a negation, and a participle («չդասակարգված տվյալներ») is not; in
English and French a negation at the head of the act is. A duty or a right not to do something keeps its negation.

## Fix

Say the act that is prohibited, without the negation.

## Source

Logic: the kind of the record already says that the act is not to be done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG044",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "արգելքի գործողությունը ժխտական է, ուստի կարդացվում է հակառակ իմաստով",
        "the act of a prohibition is negated and reads as its opposite",
        "l'acte d'une interdiction est nié et se lit à l'envers",
    ),
)
_NEGATED = {
    # What begins with «չ» without a negation: to abuse, measure, annul, neutralise, dry, torment, fly.
    "hy": re.compile(r"\bչ(?!ար[աչ]|ափ|եղարկ|եզոք|որա[նց]|վել\b)[ա-և]+[եա]լ\b"),
    "en": re.compile(r"(?:do not|not|never|refrain from)\b", re.IGNORECASE),
    "fr": re.compile(r"(?:ne |n['’]|s'abstenir de\b)", re.IGNORECASE),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for record in act.powers:
            if record.value.kind != "prohibition":
                continue
            for language, words in record.value.act:
                if _is_negated(language, words):
                    yield RULE.finding(record.at(f"act.{language}"))


def _is_negated(language: str, words: str) -> bool:
    pattern = _NEGATED[language]
    return bool(pattern.search(words) if language == "hy" else pattern.match(words))
