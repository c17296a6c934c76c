"""The letters of a list belong to the language of the text.

## Why

A sub-point marked with a Latin «a.» in the Armenian text is cited as «ա» and not found; «բ» is the second Armenian
letter, "b" the second Latin one, but «գ» is the third and "c" is no Armenian letter at all.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի հասցեն՝

a. փոստային,
^^ STR029

b. էլեկտրոնային։
^^ STR029
```

```en laws/example/text.en.md
### Article 1. Request

1. The request states:

1) the address:

a. postal,

b. electronic.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի հասցեն՝

ա. փոստային,

բ. էլեկտրոնային։
```

```en
### Article 1. Request

1. The request states:

1) the address:

a. postal,

b. electronic.
```

## Fix

Type the letters of the language: «ա.», «բ.», «գ.».

## Source

Practice: sub-points in the Armenian acts that were read are marked «ա.», «բ.» (in older ones «ա)»), never with Latin
letters.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language import language
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR029",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{marker}» տառն այս լեզվինը չէ",
        "'{marker}' is not a letter of this language",
        "« {marker} » n'est pas une lettre de cette langue",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.SUBPOINT, UnitKind.PARAGRAPH):
        number = one.unit.number
        own = "ա" <= number[:1] <= "ֆ" if one.text.language == "hy" else number.isascii()
        if number and not number[0].isdigit() and not own:
            yield RULE.finding(one.name, one.address, near=_own_letter(one), marker=one.unit.marker.strip())


def _own_letter(one: Provision) -> str | None:
    """The letter of the text's language at the same place among its neighbours."""
    parent = one.parent
    letters = [unit for unit in parent.children if unit.number] if parent is not None else []
    at = letters.index(one.unit) + 1 if one.unit in letters else 0
    own = language(one.text.language)
    return f"{own.letter(at)}." if 0 < at <= 26 else None
