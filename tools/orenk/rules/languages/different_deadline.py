"""A translation sets another time limit than the leading text.

## Why

A time limit of 5 working days in one version and of 5 days in the other makes one of the readers late.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է դիմումն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The answer is given within 5 days of receipt of the request.
                              ^^^^^^ LNG005
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է դիմումն ստանալու օրվանից հինգ աշխատանքային օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The answer is given within 5 working days of receipt of the request.
```

## Fix

Give the translation the time limit of the leading text, or mend the leading text.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import deadlines_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus
from orenk.model.links import Deadline

RULE = rule(
    __name__,
    code="LNG005",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստում «{words}» ժամկետ չկա",
            "the leading text has no '{words}'",
            "le texte directeur n'a pas « {words} »",
        ),
        "missing": Message(
            "առաջատար տեքստի «{words}» ժամկետն այստեղ չկա",
            "'{words}' of the leading text is missing here",
            "il manque ici « {words} » du texte directeur",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = deadlines_by_unit(corpus)
    for pair in pairs(corpus):
        ours = found.get((pair.act.id, pair.leading.language, pair.source.eid), [])
        theirs = found.get((pair.act.id, pair.other.language, pair.twin.eid), [])
        lost, gained = _unmatched(ours, theirs), _unmatched(theirs, ours)
        for at, one in enumerate(gained):
            other = lost[at] if at < len(lost) else None
            yield RULE.finding(
                one.origin,
                pair.address,
                words=one.words,
                near=other.words if other else None,
                related=[Related(other.origin if other else pair.there(), _THERE)],
            )
        for one in lost[len(gained) :]:
            related = [Related(one.origin, _THERE)]
            yield RULE.finding(pair.here(), pair.address, variant="missing", words=one.words, related=related)


def _unmatched(ours: list[Deadline], theirs: list[Deadline]) -> list[Deadline]:
    """The time limits of `ours` that have no equal in `theirs`."""
    rest = [(one.count, one.unit) for one in theirs]
    lonely = []
    for one in ours:
        if (one.count, one.unit) in rest:
            rest.remove((one.count, one.unit))
        else:
            lonely.append(one)
    return lonely
