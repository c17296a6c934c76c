"""A translation has another number than the leading text.

## Why

A threshold, a share or an amount that differs between the versions is two rules, and each reader obeys another one.

## Bad

```hy
### Հոդված 1. Ծրագիրը

1. Կարգը կիրառվում է մինչև 10000 բնակիչ ունեցող համայնքների նկատմամբ։
```

```en laws/example/text.en.md
### Article 1. The programme

1. The procedure applies to municipalities with up to 1000 inhabitants.
                                                      ^^^^ LNG002
```

## Good

```hy
### Հոդված 1. Ծրագիրը

1. Կարգը կիրառվում է մինչև 10000 բնակիչ և երեք դպրոց ունեցող համայնքների նկատմամբ։
```

```en laws/example/text.en.md
### Article 1. The programme

1. The procedure applies to municipalities with up to 10,000 inhabitants and 3 schools.
```

## Exceptions

A number in words stands for the same number in figures. Dates, citations and time limits have rules of their own, and
"one" is not counted.

## Fix

Give the translation the number of the leading text, or mend the leading text.

## Source

Logic: the versions contradict each other. Joint Practical Guide of the EU, guideline 5 (a text is drafted to be
translated).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.amounts import amounts, same_figures, times, unmatched
from orenk.lint.versions.pairs import Pair, pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստում «{number}» չկա",
            "the leading text has no '{number}'",
            "le texte directeur n'a pas « {number} »",
        ),
        "missing": Message(
            "առաջատար տեքստի «{number}» թիվն այստեղ չկա",
            "'{number}' of the leading text is missing here",
            "il manque ici le « {number} » du texte directeur",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")
_TIMES = ("անգամ", "once", "twice", "times", "fois")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        yield from _times(pair)
        if same_figures(pair.source_words, pair.twin_words):
            continue
        ours = amounts(corpus, pair.act.id, pair.leading, pair.source)
        theirs = amounts(corpus, pair.act.id, pair.other, pair.twin)
        lost, gained = unmatched(ours, theirs), unmatched(theirs, ours)
        near = lost[0].value if len(lost) == 1 == len(gained) else None
        for one in gained:
            yield RULE.finding(
                pair.here(one.start, one.end),
                pair.address,
                number=one.value,
                near=near,
                related=[Related(pair.there(lost[0].start, lost[0].end) if lost else pair.there(), _THERE)],
            )
        for one in lost[len(gained) :]:
            related = [Related(pair.there(one.start, one.end), _THERE)]
            yield RULE.finding(pair.here(), pair.address, variant="missing", number=one.value, related=related)


def _times(pair: Pair) -> Iterator[Diagnostic]:
    """How often a thing is done, where both versions say it equally often."""
    if not any(sign in pair.source_words for sign in _TIMES):
        return
    ours, theirs = times(pair.source_words, pair.leading.language), times(pair.twin_words, pair.other.language)
    if len(ours) != len(theirs):
        return
    lost = [one.value for one in ours]
    for one in theirs:
        if one.value in lost:
            lost.remove(one.value)
            continue
        related = [Related(pair.there(ours[0].start, ours[0].end), _THERE)]
        yield RULE.finding(pair.here(one.start, one.end), pair.address, number=one.value, related=related)
