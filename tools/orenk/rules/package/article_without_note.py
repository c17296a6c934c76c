"""The note leaves out an article.

## Why

A note that explains some articles and not others leaves the reader to guess why the rest is there. Where it explains
none one by one, it is left alone.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։

### Հոդված 2. Գրանցումը
    ^^^^^^^^^ PKG017

1. Գրանցումն անվճար է։
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Կատալոգը վարում է մեկ մարմին։
```

```en
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.

### Article 2. Registration
    ^^^^^^^^^^ PKG017

1. Registration is free.
```

```markdown laws/example/note.en.md
# Justification

## Article 1

One body keeps the catalogue.
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

## Article 1

One body keeps the catalogue.
```

## Fix

Add a section on the article to the note.

## Source

Logic: the note is held against the text it explains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.records.notes import articles, note_sections
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG017",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հիմնավորումը ({language}) այս հոդվածը չի բացատրում",
        "the note ({language}) does not explain this article",
        "la note ({language}) n'explique pas cet article",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    explained: dict[tuple[str, str], set[str]] = defaultdict(set)
    for section in note_sections(corpus):
        if section.article:
            explained[section.act.id, section.language].add(section.article)
    for (id, language), numbers in explained.items():
        act = corpus.acts[id]
        text = act.texts.get(language, act.text)
        for number, eid in articles(act).items():
            if number not in numbers and eid in text.units:
                origin = Origin(text.path, text.units[eid].name)
                yield RULE.finding(origin, f"{id}#{eid}", language=language, cause=f"note-articles:{id}")
