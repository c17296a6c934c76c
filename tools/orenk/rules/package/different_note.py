"""The notes of an article give different numbers in two languages.

## Why

The note is what the partner and the public read first. A time limit that is 6 months in one language and 16 in the
other makes two promises of one draft.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Մարմինը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում կամ հարցումից 15 օր անց։
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Դիմողը պատասխան է ստանում 5 օրում։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The body answers within 5 days of receipt of the request, or 15 days after the inquiry.
```

```markdown laws/example/note.en.md
# Justification

## Article 1

The applicant has an answer in 15 days.
                               ^^ PKG041
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Մարմինը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։
```

```markdown laws/example/note.hy.md
# Հիմնավորում

## Հոդված 1

Դիմողը պատասխան է ստանում 5 օրում։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The body answers within 5 days of receipt of the request.
```

```markdown laws/example/note.en.md
# Justification

## Article 1

The applicant has an answer in 5 days.
```

## Exceptions

Only figures are compared, in sections that stand at the same place under the same article, and only where both have
equally many: a number in words is another way to say it.

## Fix

Look which of them the text has.

## Source

Logic: the versions of the note contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.notes import NoteSection, note_sections
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG041",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "առաջատար լեզվի հիմնավորման մեջ «{number}» չկա",
        "the note in the leading language has no '{number}'",
        "la note dans la langue directrice n'a pas « {number} »",
    ),
)
_THERE = Message("առաջատար լեզվով", "in the leading language", "dans la langue directrice")
_FIGURES = re.compile(r"(?<![\w.-])(?<!Article )(?<!Articles )(?<!part )(?<!point )\d+(?:[.,]\d+)?(?![\w-])")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        by_language: dict[str, list[NoteSection]] = {}
        for section in note_sections(corpus):
            if section.act is act:
                by_language.setdefault(section.language, []).append(section)
        leading = by_language.pop(act.leading, [])
        for sections in by_language.values():
            if [one.article for one in sections] == [one.article for one in leading]:
                for ours, theirs in zip(leading, sections, strict=True):
                    yield from _compared(ours, theirs)


def _compared(ours: NoteSection, theirs: NoteSection) -> Iterator[Diagnostic]:
    there = [found[0] for found in _FIGURES.finditer(ours.words)]
    here = list(_FIGURES.finditer(theirs.words))
    if len(here) != len(there):
        return
    for found in here:
        if found[0] in there:
            there.remove(found[0])
            continue
        related = [Related(ours.origin, _THERE)]
        address = f"{theirs.act.id}#{theirs.eid if theirs.article else ''}"
        yield RULE.finding(theirs.at(*found.span()), address, related=related, number=found[0])
