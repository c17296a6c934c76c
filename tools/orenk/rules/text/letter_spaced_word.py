"""A word is not spaced out letter by letter.

## Why

«Գ Լ ՈՒ Խ» is print's way to stress a word; for search, references and voices it is a row of letters.

## Bad

```hy
### Հոդված 1. Դիմումը

Տե՛ս սույն օրենքի Գ Լ ՈՒ Խ առաջինը։
                  ^^^^^^^^ TXT019
```

```en
### Article 1. Request

The Government has made the D e c i s i o n below.
                            ^^^^^^^^^^^^^^^ TXT019
```

## Good

```hy
### Հոդված 1. Դիմումը

Կառավարությունը ո ր ո շ ու մ է ընդունել կետերը (ա, բ, գ, դ)։
```

```en
### Article 1. Request

The Government has made the decision A or B.
```

## Exceptions

The formula «ո ր ո շ ու մ է» of decisions.

## Fix

Write the letters together; the page may space them.

## Source

Practice: official prints of laws have «Գ Լ ՈՒ Խ 1» so, and 4 of the 6 decisions of the UD Armenian treebank «ո ր ո շ
ու մ է», which is left alone; no other word of theirs is spaced out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT019",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "բառը նոսրացված է՝ «{words}»",
        "a word is spaced out: '{words}'",
        "un mot est espacé : « {words} »",
    ),
)
_SPACED = re.compile(
    r"\b(?:(?:ՈՒ|[Ա-ՖA-ZÀ-Ý]) ){3,}(?:ՈՒ|[Ա-ՖA-ZÀ-Ý])\b(?!['’.])"
    r"|\b[^\W\d_] (?:(?:ու|[ա-ևa-zà-ÿ]) ){3,}[ա-ևa-zà-ÿ]\b(?!['’.])"
)
_PAIR = re.compile(r"\b\w \w\b", re.A)
_LIKELY = re.compile(r" \w \w\w? \w\b")
_LETTER = re.compile(r"^[^\W\d_]$", re.M)
_FEWEST = 3
"""Fewest different letters of a word that is taken for one that is spaced out."""
_FORMULA = frozenset({"որոշում", "ՈՐՈՇՈՒՄ"})


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_SPACED) if _is_likely(one) else ():
            near = match[0].replace(" ", "")
            if near.removesuffix("է") not in _FORMULA:
                origin, address = one.place(*match.span())
                yield RULE.finding(
                    origin,
                    address,
                    near=near,
                    fix=one.fix(*match.span(), near),
                    words=match[0],
                )


def _is_likely(one: Prose) -> bool:
    """Whether letters stand alone side by side; only in Armenian may one of them be two («ՈՒ»)."""
    if len(_LETTER.findall(one.vocabulary)) < _FEWEST:
        return False
    if one.plain.isascii():
        return _PAIR.search(one.plain) is not None
    return _LIKELY.search(one.plain) is not None
