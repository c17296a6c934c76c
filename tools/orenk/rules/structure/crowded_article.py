"""An article deals with one matter.

## Why

An article of fifteen parts deals with several matters under one heading, and readers of the table of contents miss
most of them.

## Bad

```hy
### Հոդված 1. Դիմումը
    ^^^^^^^^^ STR019

1. Դիմումը գրանցվում է 1 օրվա ընթացքում։

2. Դիմումը գրանցվում է 2 օրվա ընթացքում։

3. Դիմումը գրանցվում է 3 օրվա ընթացքում։

4. Դիմումը գրանցվում է 4 օրվա ընթացքում։

5. Դիմումը գրանցվում է 5 օրվա ընթացքում։

6. Դիմումը գրանցվում է 6 օրվա ընթացքում։

7. Դիմումը գրանցվում է 7 օրվա ընթացքում։

8. Դիմումը գրանցվում է 8 օրվա ընթացքում։

9. Դիմումը գրանցվում է 9 օրվա ընթացքում։

10. Դիմումը գրանցվում է 10 օրվա ընթացքում։

11. Դիմումը գրանցվում է 11 օրվա ընթացքում։

12. Դիմումը գրանցվում է 12 օրվա ընթացքում։

13. Դիմումը գրանցվում է 13 օրվա ընթացքում։
```

```en
### Article 1. Request
    ^^^^^^^^^^ STR019

1. The request is registered within 1 days.

2. The request is registered within 2 days.

3. The request is registered within 3 days.

4. The request is registered within 4 days.

5. The request is registered within 5 days.

6. The request is registered within 6 days.

7. The request is registered within 7 days.

8. The request is registered within 8 days.

9. The request is registered within 9 days.

10. The request is registered within 10 days.

11. The request is registered within 11 days.

12. The request is registered within 12 days.

13. The request is registered within 13 days.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումը գրավոր է։

2. Դիմումը գրանցվում է։
```

```en
### Article 1. Request

1. The request is in writing.

2. The request is registered.
```

## Fix

Divide it into articles with headings of their own.

## Source

Foreign practice: EU Joint Practical Guide 4 and 15. The limit is 12 parts: the longest articles of the drafts of this
base have 10.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR019",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "հոդվածն ունի {count} մաս",
        "the article has {count} parts",
        "l'article a {count} paragraphes",
    ),
    help=Message(
        "բաժանեք մի քանի հոդվածի",
        "divide it into articles",
        "divisez-le en plusieurs articles",
    ),
)
_LIMIT = 12


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE):
        if len(one.unit.children) > _LIMIT:
            parts = sum(child.kind is UnitKind.PART for child in one.unit.children)
            if parts > _LIMIT:
                yield RULE.finding(one.name, one.address, count=parts)
