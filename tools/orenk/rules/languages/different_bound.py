"""A translation turns "at least" into "at most", or drops it.

## Why

«Առնվազն 30 օր» and "at most 30 days" are opposite rules that share a number.

## Bad

```hy
### Հոդված 1. Քննարկումը

1. Քննարկումը տևում է առնվազն 30 օր։
```

```en laws/example/text.en.md
### Article 1. Discussion

1. The discussion lasts at most 30 days.
                        ^^^^^^^ LNG015
```

## Good

```hy
### Հոդված 1. Քննարկումը

1. Քննարկումը տևում է առնվազն 30 օր։
```

```en laws/example/text.en.md
### Article 1. Discussion

1. The discussion lasts no less than 30 days.
```

## Exceptions

A version that says the bound in another way («ոչ ավելի, քան», "does not exceed") is read; where one version has no
bound at all nothing is said.

## Fix

Say the same bound in both versions.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG015",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» հակառակն է առաջատար տեքստի «{other}» սահմանի",
        "'{words}' is the opposite of '{other}' in the leading text",
        "« {words} » est le contraire de « {other} » du texte directeur",
    ),
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")
_SIGNS = {
    "hy": ("առնվազն", "առավելագույն", "նվազագույն", "ոչ ", "գերազանց"),
    "en": ("least", "most", "less", "more", "fewer", "later", "earlier", "exceed", "maximum"),
    "fr": ("moins", "plus", "minimum", "maximum"),
}
_BOUNDS = {
    "hy": re.compile(
        r"(?P<least>առնվազն|նվազագույնը|ոչ\s+պակաս|ոչ\s+շուտ)|(?P<most>առավելագույնը|առավելագույնս|ոչ\s+ավելի|ոչ\s+ուշ|չի\s+կարող\s+գերազանցել)"
    ),
    "en": re.compile(
        r"\b(?:(?P<least>at\s+least|no(?:t)?\s+less\s+than|not\s+fewer\s+than|not\s+earlier\s+than)"
        r"|(?P<most>at\s+most|(?:not?\s+)more\s+than|no\s+later\s+than|not\s+later\s+than|not\s+exceed(?:ing)?|maximum))\b"
    ),
    "fr": re.compile(
        r"\b(?:(?P<least>au\s+moins|pas\s+moins\s+de|au\s+minimum)|(?P<most>au\s+plus(?:\s+tard)?|pas\s+plus\s+de|au\s+maximum))\b"
    ),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        if not any(sign in pair.source_words for sign in _SIGNS[pair.leading.language]):
            continue
        ours = list(_BOUNDS[pair.leading.language].finditer(pair.source_words))
        theirs = list(_BOUNDS[pair.other.language].finditer(pair.twin_words)) if ours else []
        if len(ours) != len(theirs) or _sides(ours) == _sides(theirs):
            continue
        sides = _sides(ours)
        wrong = [one for one in theirs if one.lastgroup not in sides or theirs == [one]] or theirs
        other = next(one for one in ours if one.lastgroup != wrong[0].lastgroup)
        yield RULE.finding(
            pair.here(*wrong[0].span()),
            pair.address,
            words=wrong[0][0],
            other=other[0],
            related=[Related(pair.there(*other.span()), _THERE)],
        )


def _sides(found: list[re.Match[str]]) -> list[str]:
    return sorted(one.lastgroup or "" for one in found)
