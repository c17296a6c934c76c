"""An exception stands in one language version only.

## Why

«Բացառությամբ» takes cases out of a rule. A version that has lost the exception has another rule.

## Bad

```hy
### Հոդված 1. Հասանելիությունը

1. Տեղեկությունը հասանելի է բոլորին, բացառությամբ անձնական տվյալների։
```

```en laws/example/text.en.md
### Article 1. Access

1. The information is accessible to everyone, together with personal data.
^^ LNG016
```

## Good

```hy
### Հոդված 1. Հասանելիությունը

1. Տեղեկությունը հասանելի է բոլորին, բացառությամբ անձնական տվյալների։
```

```en laws/example/text.en.md
### Article 1. Access

1. The information is accessible to everyone, save for personal data.
```

## Fix

Translate the exception, or delete it from the translation.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG016",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "missing": Message(
            "առաջատար տեքստի բացառությունն այստեղ չկա",
            "the exception of the leading text is missing here",
            "il manque ici l'exception du texte directeur",
        ),
        "extra": Message(
            "առաջատար տեքստն այս բացառությունը չունի",
            "the leading text does not have this exception",
            "le texte directeur n'a pas cette exception",
        ),
    },
)
_SIGNS = ("բացառությամբ", "xcept", "ave for", "auf", "exception")
_EXCEPTION = {
    "hy": re.compile(r"բացառ|բացի"),
    "en": re.compile(
        r"\b(?:except(?:ed|ing|ions?)?|with\s+the\s+exception|save\s+(?:for|where|as)|unless|other\s+than|apart\s+from"
        r"|besides|beside|in\s+addition\s+to|excluding|outside|but\s+not|beyond)\b",
        re.I,
    ),
    "fr": re.compile(r"\b(?:sauf|à\s+l['’]exception|excepté|hormis|outre|exclusion)\b", re.I),
}
_PLAIN = {
    "hy": re.compile(r"բացառությամբ"),
    "en": re.compile(r"\b(?:except(?:\s+(?:for|where|as))?|with\s+the\s+exception|save\s+for)\b", re.I),
    "fr": re.compile(r"\b(?:sauf|à\s+l['’]exception)\b", re.I),
}
_OTHERWISE = {
    "hy": re.compile(r"եթե|բաց|միայն|դուրս|այլ"),
    "en": re.compile(r"\b(?:if|only|other|otherwise)\b", re.I),
    "fr": re.compile(r"\b(?:si|seulement|que|autres?)\b", re.I),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        ours, theirs = pair.source_words, pair.twin_words
        if not ours or not theirs:
            continue
        if not any(sign in words for words in (ours, theirs) for sign in _SIGNS):
            continue
        first, second = pair.leading.language, pair.other.language
        if _PLAIN[first].search(ours) and not (_EXCEPTION[second].search(theirs) or _OTHERWISE[second].search(theirs)):
            yield RULE.finding(pair.here(), pair.address, variant="missing")
        elif (found := _PLAIN[second].search(theirs)) and not (
            _EXCEPTION[first].search(ours) or _OTHERWISE[first].search(ours)
        ):
            yield RULE.finding(pair.here(*found.span()), pair.address, variant="extra")
