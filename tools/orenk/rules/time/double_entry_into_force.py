"""Two provisions set the day on which the act enters into force.

## Why

Where two sentences set the entry into force of the whole act, nobody can say which day counts, even where today both
lead to the same day.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։

2. Սույն օրենքը ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
                ^^^^^^^^^^^^^^^^^ TIM002
```

```en
### Article 1. Final part

1. This Law enters into force on the tenth day following its official publication.

2. This Law enters into force on 1 January 2027.
            ^^^^^^^^^^^^^^^^^ TIM002
```

## Good

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։

2. Սույն օրենքի 1-ին հոդվածի 1-ին մասն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
```

```en
### Article 1. Final part

1. This Law enters into force on the tenth day following its official publication.

2. Part 1 of Article 1 of this Law enters into force on 1 January 2027.
```

## Fix

Keep one sentence for the act. Where some provisions begin later, name them.

## Source

Logic: the text contradicts itself. LegalDocML.de checks the same (SCH-00665).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import Commencement, commencements
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտի ուժի մեջ մտնելու օրը սահմանված է երկու անգամ",
        "the entry into force of the act is set twice",
        "l'entrée en vigueur de l'acte est fixée deux fois",
    ),
    help=Message(
        "թողեք մեկ նախադասություն, իսկ ավելի ուշ սկսվող դրույթներն առանձին նշեք",
        "keep one sentence, and name the provisions that begin later",
        "gardez une seule phrase et nommez les dispositions qui commencent plus tard",
    ),
)
_FIRST = Message("այստեղ՝ առաջին անգամ", "here for the first time", "ici pour la première fois")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[str, Commencement] = {}
    for found in commencements(corpus):
        if not found.whole or found.expiry:
            continue
        other = first.setdefault(found.text.path, found)
        if other is not found:
            yield RULE.finding(
                found.origin,
                found.address,
                related=[Related(other.origin, _FIRST)],
                cause=f"entry-into-force:{found.act.id}",
            )
