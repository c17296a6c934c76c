"""A sentence is negative in one language version only.

## Why

«Չի տարածվում» and "applies" are opposite rules. A lost «չի» or "not" is one short word, and no number, term or citation
shows it.

## Bad

```hy
### Հոդված 1. Գործողությունը

1. Սույն օրենքը տարածվում է պետական մարմինների վրա։
```

```en laws/example/text.en.md
### Article 1. Scope

1. This Law does not apply to state bodies.
            ^^^^^^^^ LNG018
```

## Good

```hy
### Հոդված 1. Գործողությունը

1. Սույն օրենքը չի տարածվում պետական մարմինների վրա։
```

```en laws/example/text.en.md
### Article 1. Scope

1. This Law does not apply to state bodies.
```

## Exceptions

A plain negative is told only where the other version has nothing negative at all: no «ոչ», «առանց», «միայն», "without",
"unless", no verb of refusing or prohibiting.

## Fix

Look which version is meant, and put the negative back or take it out.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import Pair, pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG018",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստում ժխտում չկա, այստեղ՝ «{words}»",
            "the leading text has no negative, this one '{words}'",
            "le texte directeur n'a pas de négation, celui-ci « {words} »",
        ),
        "missing": Message(
            "առաջատար տեքստի «{words}» ժխտումն այստեղ չկա",
            "the negative '{words}' of the leading text is missing here",
            "il manque ici la négation « {words} » du texte directeur",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")
_PLAIN = {
    "hy": re.compile(r"\b(?:չի|չեն)\s+[ա-և]{3,}"),
    "en": re.compile(r"\b(?:(?:does|do|is|are)\s+not|cannot|(?:shall|may|must)\s+not)\b"),
    "fr": re.compile(r"\b(?:ne\s+[a-zà-ÿ]+\s+pas|n'[a-zà-ÿ]+\s+pas)\b"),
}
_SIGNS = {"hy": ("չի ", "չեն "), "en": ("not ", "cannot "), "fr": (" pas",)}
_NEGATIVE = {
    "hy": re.compile(
        r"\bչ[ա-և]|\bոչ|\bան[ա-և]{3,}|առանց|միայն|արգել|բաց|մերժ|դադար|կասեց|սահմանափակ|զրկ|ձեռնպահ|հակաս|մինչև|դուրս|հետո",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:no|nor|not|none|never|neither|without|unless|only|until|before|fail\w*|refus\w*|reject\w*|prohibit\w*"
        r"|forbid\w*|except\w*|exclud\w*|cease\w*|lack\w*|absen\w*|lost|los[es]\w*|out|other|than|cannot|nothing|nobody"
        r"|un[a-z]{3,}|in[a-z]{4,}|ir[a-z]{4,}|im[a-z]{4,}|dis[a-z]{4,}|non\w*)\b",
        re.I,
    ),
    "fr": re.compile(r"\b(?:ne|n'|ni|pas|sans|non|sauf|seul\w*|que|refus\w*|interdi\w*|exclu\w*|in[a-z]{4,})", re.I),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        first, second = pair.leading.language, pair.other.language
        ours, theirs = pair.source_words, pair.twin_words
        if not ours or not theirs:
            continue
        if any(sign in theirs for sign in _SIGNS[second]) and (found := _PLAIN[second].search(theirs)):
            if not _NEGATIVE[first].search(ours):
                related = [Related(pair.there(), _THERE)]
                yield RULE.finding(pair.here(*found.span()), pair.address, related=related, words=found[0])
        elif any(sign in ours for sign in _SIGNS[first]) and not _NEGATIVE[second].search(theirs):
            yield from _missing(pair)


def _missing(pair: Pair) -> Iterator[Diagnostic]:
    found = _PLAIN[pair.leading.language].search(pair.source_words)
    if found is not None:
        related = [Related(pair.there(*found.span()), _THERE)]
        yield RULE.finding(pair.here(), pair.address, variant="missing", related=related, words=found[0])
