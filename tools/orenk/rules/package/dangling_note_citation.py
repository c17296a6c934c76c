"""The note cites an article that the act does not have.

## Why

A justification that sends its reader to Article 27 of an act of 20 articles was written for another version.

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

Բողոքարկման կարգը սահմանված է 27-րդ հոդվածում։
                              ^^^^^^^^^^^^ PKG023
```

```markdown laws/example/note.en.md
# Justification

The course of a dispute stands in Article 27.
                                  ^^^^^^^^^^ PKG023
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

```markdown laws/example/note.en.md
# Justification

The catalogue is governed by Article 1. Article 51 of the Constitution protects the right.
```

## Exceptions

A citation whose sentence names another act (a title in quotation marks, "of the Constitution", "of the Law on …") is
left alone.

## Fix

Cite the article by the number it has now.

## Source

Logic: the note contradicts the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent
from orenk.lint.records.notes import articles, note_sections
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG023",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտում {number}-րդ հոդված չկա",
        "the act has no Article {number}",
        "l'acte n'a pas d'article {number}",
    ),
)
_CITED = {
    "hy": re.compile(r"(?<![\w.-])(\d+(?:\.\d+)*)-(?:ին|րդ)\s+հոդված"),
    "en": re.compile(r"\bArticle\s+(\d+(?:\.\d+)*)\b"),
    "fr": re.compile(r"\b[Aa]rticle\s+(\d+(?:\.\d+)*)\b"),
}
_OTHER_ACT = re.compile(
    r"«|Սահմանադրութ|օրենսգ|\bof\s+(?:the\s+)?(?:Constitution|Law|Code|Decision)|de\s+la\s+(?:Constitution|loi)"
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for section in note_sections(corpus):
        known = articles(section.act)
        for found in _CITED[section.language].finditer(section.words):
            sentence = sentence_at(section.words, section.language, found.start())
            if found[1] in known or _OTHER_ACT.search(section.words, sentence.start, sentence.end):
                continue
            cause = f"{RULE.name}:{section.act.id}:{found[1]}"
            gone = absent(section.act.id, f"art_{found[1].replace('.', '-')}")
            yield RULE.finding(
                section.at(*found.span()), f"{section.act.id}#", number=found[1], cause=cause, also=(gone,)
            )
