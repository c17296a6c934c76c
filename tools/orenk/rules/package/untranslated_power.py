"""A record of a power says a thing in one of the languages of its act only.

## Why

The ledger is read in every language in which the act is. What is to be done, under which condition and from what a
time limit runs stay foreign words to the reader of the other one.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Նախարարությունը պարտավոր է հարցմանը պատասխանել այն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The Ministry shall answer an inquiry within 5 working days from the day of its receipt.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: Նախարարությունը պարտավոր է
    en: The Ministry shall answer
  act:
    hy: պատասխանել հարցմանը
    en: answer the inquiry
  deadline:
    count: 5
    unit: working-day
    from: receipt of the inquiry
          ^^^^^^^^^^^^^^^^^^^^^^ PKG040
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Նախարարությունը պարտավոր է հարցմանը պատասխանել այն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The Ministry shall answer an inquiry within 5 working days from the day of its receipt.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: Նախարարությունը պարտավոր է
    en: The Ministry shall answer
  act:
    hy: պատասխանել հարցմանը
    en: answer the inquiry
  deadline:
    count: 5
    unit: working-day
    from:
      hy: հարցումն ստանալուց
      en: receipt of the inquiry
```

## Exceptions

Only languages in which the act itself has a text count. The words of the text are told by `words-not-found`.

## Fix

Say it in the missing language.

## Source

Logic: the ledger is held against the languages of its act.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.told import usual_languages
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Localized, Power

RULE = rule(
    __name__,
    code="PKG040",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{language} ասված չէ",
        "not said {language}",
        "n'est pas dit {language}",
    ),
)
_LANGUAGES = {
    "hy": Message("հայերեն", "in Armenian", "en arménien"),
    "en": Message("անգլերեն", "in English", "en anglais"),
    "fr": Message("ֆրանսերեն", "in French", "en français"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        usual = usual_languages(words for record in act.powers for _, words in _said(record.value))
        for record in act.powers:
            for field, words in _said(record.value):
                given = {language for language, _ in words}
                for language in sorted(({*act.texts} | usual) - given):
                    yield RULE.finding(record.at(field), language=_LANGUAGES[language])


def _said(power: Power) -> Iterator[tuple[str, Localized]]:
    limits = (("deadline", power.deadline), ("by_law.due", power.by_law.due if power.by_law else None))
    yield "act", power.act
    if power.condition is not None:
        yield "condition", power.condition
    for field, limit in limits:
        if limit is not None and limit.start is not None:
            yield f"{field}.from", limit.start
