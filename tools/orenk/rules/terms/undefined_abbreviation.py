"""An abbreviation is used and nowhere spelled out.

## Why

The reader has to guess what the letters stand for.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է ԹՀՄ-ը։
                     ^^^ TRM019
```

```en
### Article 1. Keeping

1. The register is kept by the DDB.
                               ^^^ TRM019
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է թվայնացման մարմինը (այսուհետ՝ **ԹՀՄ**)։

2. ԹՀՄ-ն անկախ է։
```

```en
### Article 1. Keeping

1. The register is kept by the digitalisation body (hereinafter, **DDB**).

2. DDB is independent.
```

## Fix

Spell it out at its first use: «… (այսուհետ՝ **ԹՀՄ**)».

## Source

Logic: the letters stand for nothing. The first use in each text is shown; advice, because some abbreviations are
known to all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import by_words
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus
from orenk.model.fields import Language

RULE = rule(
    __name__,
    code="TRM019",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» հապավումը բացված չէ",
        "the abbreviation '{words}' is not spelled out",
        "l'abréviation « {words} » n'est pas développée",
    ),
    help=Message(
        "«… (այսուհետ՝ {words})»",
        '"… (hereinafter, {words})"',
        "« … (ci-après, {words}) »",
    ),
)

_LETTERS = {
    "hy": re.compile(r"[Ա-Ֆ]{2,6}(?![Ա-Ֆա-և])"),
    "en": re.compile(r"[A-Z]{3,6}(?!\w)"),
    "fr": re.compile(r"[A-Z]{3,6}(?!\w)"),
}
_ROMAN = re.compile(r"[IVXLCDM]+")
_KNOWN = frozenset({"ՀՀ", "ՀՕ", "TODO", "FIXME", "TBD"})


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    named: dict[str, frozenset[str]] = {code: _names(corpus, code) for code in corpus.package.languages}
    told = set()
    for one, found in find(corpus, _LETTERS, in_word=True):
        words, passage = found[0], one.passage(found.start())
        if found.start() and one.plain[found.start() - 1].isalnum():
            continue
        if passage.role != "text" or words in named[one.text.language] or _ROMAN.fullmatch(words):
            continue
        defined = by_words(corpus).get((one.act.id, one.text.language, lemma_key(words, one.text.language)))
        if not defined and (one.text.path, words) not in told:
            told.add((one.text.path, words))
            origin, address = one.place(found.start(), found.end())
            yield RULE.finding(origin, address, words=words)


def _names(corpus: Corpus, code: Language) -> frozenset[str]:
    """Abbreviations that the registers of bodies, terms and acts know."""
    names = set(_KNOWN)
    for body in corpus.bodies.values():
        names |= {*body.value.short.get(code), *body.value.forms.get(code)}
    for term in corpus.terms.values():
        names |= {*term.value.forms.get(code), term.value.term.get(code)}
    for act in corpus.official.values():
        names |= set(act.value.short.get(code))
    return frozenset(names)
