"""Every character belongs to the language of the text.

## Why

A Cyrillic word, an Arabic figure of another script, a no-break space or an exotic sign comes from a pasted document.
It prints as an empty box where the font lacks it, and search does not find the word beside it.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը закон քննում է օրենքով սահմանված մարմինը? 5\u00a0օրվա ընթացքում։
        ^^^^^ TXT009
                                                ^ TXT009
                                                   ^ TXT009
```

```en
### Article 1. Requests

The request is examined within ٥ days → the refusal gives its reasons.
                               ^ TXT009
                                      ^ TXT009
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է § 5-ի կարգով, 10 °C ջերմաստիճանում, 1000 ֏ վճարով։
```

```en
### Article 1. Requests

The fee is 10 € or 5 % of the price, whichever is lower – as the Government (Կառավարություն) decides.
```

## Exceptions

Letters of another script inside a word are told by two-scripts-in-word, invisible characters by invisible-character,
quotes by foreign-quotes.

## Fix

Write the word in the language of the text, or type the sign that the language has: «՞» for "?", a plain space for a
no-break one.

## Source

Practice: outside the allowed characters the 6 decisions of the UD Armenian treebank have none but «`».
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import odd_signs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT009",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "«{signs}» նիշերն այս լեզվինը չեն",
            "'{signs}' does not belong to this language",
            "« {signs} » n'appartient pas à cette langue",
        ),
        "mark": Message(
            "«{signs}» նշանն այս լեզվինը չէ",
            "the sign '{signs}' does not belong to this language",
            "le signe « {signs} » n'appartient pas à cette langue",
        ),
        "space": Message(
            "անսովոր բացատ",
            "an unusual space",
            "une espace inhabituelle",
        ),
    },
    help=Message(
        "գրեք տեքստի լեզվի տառերով և նշաններով",
        "use the letters and signs of the text's language",
        "employez les lettres et signes de la langue du texte",
    ),
)
_REASONS = ("foreign-letter", "foreign-digit", "foreign-mark", "foreign-space", "combining-mark")
_OTHERS = '"“”„‟‘’`´\u02bc\u02cb\u2024'
_VARIANT = {"foreign-mark": "mark", "foreign-space": "space"}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    signs = [odd for odd in odd_signs(corpus, *_REASONS) if odd.sign not in _OTHERS]
    end = 0
    for at, odd in enumerate(signs):
        if at < end:
            continue
        end = at + 1
        while end < len(signs) and signs[end].prose is odd.prose and signs[end].at == signs[end - 1].at + 1:
            end += 1
        origin, address = odd.prose.place(odd.at, signs[end - 1].at + 1)
        words = "".join(sign.sign for sign in signs[at:end])
        space = odd.reason == "foreign-space"
        fix = odd.prose.fix(odd.at, signs[end - 1].at + 1, " ", safe=True) if space else None
        yield RULE.finding(origin, address, variant=_VARIANT.get(odd.reason, ""), fix=fix, signs=words)
