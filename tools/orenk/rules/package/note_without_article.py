"""The note explains an article that the act does not have.

## Why

The justification follows the text article by article. A heading for an article that is not there shows that the text
was renumbered or cut and the note was not.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Կատալոգը վարում է մեկ մարմին։

## Հոդված 2
   ^^^^^^^^ PKG016

Գրանցումն անվճար է։
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

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Կատալոգը վարում է մեկ մարմին։
```

## Fix

Give the section the number the article has now, or delete it.

## Source

Logic: the note contradicts the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent, unit_cause
from orenk.lint.records.notes import NoteSection, articles, note_sections
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG016",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտում {number}-րդ հոդված չկա",
        "the act has no Article {number}",
        "l'acte n'a pas d'article {number}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for section in note_sections(corpus):
        if section.article and section.article not in articles(section.act):
            typed = _typed(section)
            cause = unit_cause(f"{section.act.id}#{typed}") if typed else f"note-articles:{section.act.id}"
            gone = absent(section.act.id, f"art_{section.article.replace('.', '-')}")
            yield RULE.finding(section.origin, f"{section.act.id}#", number=section.article, cause=cause, also=(gone,))


def _typed(section: NoteSection) -> str:
    """The paragraph that would be the heading of the article, had it its signs; "" where none is."""
    text = section.act.text
    name = re.compile(rf"(?:Հոդված|Article)\s+{re.escape(section.article)}(?![\d.]*\d)")
    paragraphs = (unit for unit in text.order if unit.text is not None and not unit.number)
    return next((unit.eid for unit in paragraphs if unit.text and name.match(unit.text.plain)), "")
