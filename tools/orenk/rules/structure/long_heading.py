"""A heading is a name, not a sentence.

## Why

A heading of three lines is not read in a table of contents, and repeats the rule below it in other words.

## Bad

```hy
### Հոդված 1. Դիմումը, դրա ձևը, բովանդակությունը, ներկայացման կարգը, գրանցումը, քննությունը, մերժումը և \
մերժման բողոքարկումը պետական մարմիններում, տեղական ինքնակառավարման մարմիններում, հանրային ծառայություններ \
մատուցող կազմակերպություններում և այլ անձանց մոտ
    ^^^^^^^^^ STR034

Դիմումը գրավոր է։
```

```en
### Article 1. The request, its form, its contents, its submission, its registration, its examination, its \
refusal and the complaint against the refusal in state bodies, in local self-government bodies, in public service \
entities and with others
    ^^^^^^^^^^ STR034

The request is in writing.
```

## Good

```hy
### Հոդված 1. Դիմումը և դրան կցվող փաստաթղթերը

Դիմումը գրավոր է։
```

```en
### Article 1. The request and its annexes

The request is in writing.
```

## Fix

Name the matter in a few words.

## Source

Foreign practice: EU Joint Practical Guide 8. The limit is 200 characters; the longest heading in the drafts of this
base has 76.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR034",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "վերնագիրը {count} նիշ է",
        "the heading has {count} characters",
        "le titre a {count} caractères",
    ),
    help=Message(
        "հարցն անվանեք մի քանի բառով",
        "name the matter in a few words",
        "nommez le sujet en quelques mots",
    ),
)
_LIMIT = 200


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE, *DIVISIONS):
        heading = one.unit.heading
        if heading is not None and len(heading.plain) > _LIMIT:
            yield RULE.finding(
                one.name,
                one.address,
                count=len(heading.plain),
            )
