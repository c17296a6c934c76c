"""A number is used once among its neighbours.

## Why

A citation of «12-րդ հոդվածի 3-րդ մաս» must lead to one part. Where two parts carry the same number, every reference to
it is ambiguous, and an amending act cannot say which of them it changes.

## Bad

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

1. Մերժումը պատճառաբանվում է։
^^ STR002
```

```en
### Article 1. Time limit

1. The request is examined within 5 days of its receipt.

1. A refusal gives its reasons.
^^ STR002
```

## Good

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

2. Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Time limit

1. The request is examined within 5 days of its receipt.

1.1. The time limit may be extended once.

2. A refusal gives its reasons.
```

## Fix

Give the later unit a number of its own: the next free one, or a decimal (`3.1`) where nothing after it may move.

## Source

Logic: the text contradicts itself. The same is checked by LegalDocML.de (SCH-00450) and by Indigo.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import absent, unit_cause
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText

RULE = rule(
    __name__,
    code="STR002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{number}» համարն արդեն օգտագործված է",
        "the number '{number}' is used twice",
        "le numéro « {number} » sert deux fois",
    ),
    help=Message(
        "երկրորդ միավորին տվեք հաջորդ ազատ համարը կամ տասնորդական (3.1)",
        "give the later unit the next free number, or a decimal (3.1)",
        "donnez à la seconde unité le numéro libre suivant ou un décimal (3.1)",
    ),
)
_FIRST = Message("այստեղ՝ առաջին անգամ", "here for the first time", "ici pour la première fois")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for text in act.texts.values():
            for eid, taken in text.clashes.items():
                if eid in text.quoted and text.language != "hy":
                    continue
                unit, first = text.units[eid], text.units[taken]
                yield RULE.finding(
                    Origin(text.path, unit.name),
                    f"{act.id}#{eid}",
                    number=unit.number,
                    also=(unit_cause(f"{act.id}#{taken}"), *_next(act.id, text, eid, taken)),
                    related=[Related(Origin(text.path, first.name), _FIRST)],
                )


def _next(act: str, text: ActText, eid: str, taken: str) -> Iterator[str]:
    """The number after the one used twice: that of the second unit, if its own was meant."""
    number = text.units[eid].number
    if number.isdecimal() and taken.endswith(f"_{number}"):
        yield absent(act, f"{taken.removesuffix(number)}{int(number) + 1}")
