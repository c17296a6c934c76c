"""The note names a number that its article does not have.

## Why

The section on an article repeats its time limits and thresholds. Where the article was changed, the note goes on
explaining the old one.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Դիմողը պատասխան է ստանում 10 օրում։
                          ^^^^^^^^ PKG022
```

```en
### Article 1. The answer

1. The Ministry answers within 5 days of receipt of the request.
```

```markdown laws/example/note.en.md
# Justification

## Article 1

The applicant has an answer in 10 days.
                               ^^^^^^^ PKG022
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Դիմողը պատասխան է ստանում 5 օրում։
```

```en
### Article 1. The answer

1. The Ministry answers within 5 days of receipt of the request.
```

```markdown laws/example/note.en.md
# Justification

## Article 1

The applicant has an answer in 5 days.
```

## Exceptions

Only numbers of hours, days, months, years, per cent and "times" are compared. A number that stands elsewhere in the
act is left alone: the note may compare.

## Fix

Bring the note up to the article.

## Source

Logic: the note contradicts the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.notes import note_sections
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText

RULE = rule(
    __name__,
    code="PKG022",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտում «{words}» չկա",
        "the act does not have '{words}'",
        "l'acte n'a pas « {words} »",
    ),
)
_NUMBER = {
    "hy": re.compile(r"(\d{1,5})[\s-]+(?:աշխատանքային\s+)?(?:օր|ժամ|ամիս|ամս|տար|տոկոս|ապատիկ)[ա-և]*"),
    "en": re.compile(r"(\d{1,5})[\s-]+(?:working\s+)?(?:days?|hours?|months?|years?|per\s+cent|times)\b"),
    "fr": re.compile(r"(\d{1,5})\s+(?:jours?|heures?|mois|ans?|années?|fois)\b"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for section in note_sections(corpus):
        text = section.act.texts.get(section.language, section.act.text)
        if not section.article or section.eid not in text.units:
            continue
        for found in _NUMBER[section.language].finditer(section.words):
            if found[1] not in _figures(text):
                address = f"{section.act.id}#{section.eid}"
                cause = f"{RULE.name}:{address}:{found[1]}"
                yield RULE.finding(section.at(*found.span()), address, words=found[0], cause=cause)


@lru_cache(maxsize=16)
def _figures(text: ActText) -> frozenset[str]:
    """Every number in figures that the text has outside headings."""
    words = (unit.text.plain for unit in text.order if unit.text is not None)
    return frozenset(number for plain in words for number in re.findall(r"\d+", plain))
