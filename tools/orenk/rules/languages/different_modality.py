"""A translation allows what the leading text orders, or the reverse.

## Why

«Պարտավոր է» is a duty and «կարող է» a choice. A version that says "may" where the other says "shall" changes who can
demand what.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Տեղեկատվություն տնօրինողը պարտավոր է պատասխանել դիմողին։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The information holder may answer the applicant.
                          ^^^ LNG007
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Տեղեկատվություն տնօրինողը պարտավոր է պատասխանել դիմողին։
```

```en laws/example/text.en.md
### Article 1. The answer

1. The information holder shall answer the applicant.
```

## Exceptions

A right and a power are both said by "may"; a duty may be said in the present tense, so that a version with no modal
word at all is not blamed. "May only" and "shall only" restrict alike.

## Fix

Say the same in both versions: պարտավոր է – shall; կարող է – may; իրավունք ունի – has the right; չի կարող – may not.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.lint.wording.modality import Modal, Modality, modals_by_unit
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG007",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» այլ բան է ասում, քան առաջատար տեքստի «{other}»",
        "'{words}' is not what the leading text says: '{other}'",
        "« {words} » n'est pas ce que dit le texte directeur : « {other} »",
    ),
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")
_ONLY = {"hy": "միայն", "en": " only ", "fr": "seulement"}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = modals_by_unit(corpus)
    for pair in pairs(corpus):
        source = found.get((pair.act.id, pair.leading.language, pair.source.eid))
        twin = found.get((pair.act.id, pair.other.language, pair.twin.eid))
        if not source or not twin or _ONLY[pair.leading.language] in pair.source_words:
            continue
        ours = [(_side(one.kind), one) for one in source]
        theirs = [(_side(one.kind), one) for one in twin]
        if len(ours) != len(theirs):
            continue
        lost = _rest(ours, theirs)
        for (_, one), (_, other) in zip(_rest(theirs, ours), lost, strict=False):
            yield RULE.finding(
                pair.here(one.start, one.end),
                pair.address,
                words=pair.twin_words[one.start : one.end],
                other=pair.source_words[other.start : other.end],
                related=[Related(pair.there(other.start, other.end), _THERE)],
            )


def _side(kind: Modality) -> str:
    return "power" if kind == "right" else kind


def _rest(ours: list[tuple[str, Modal]], theirs: list[tuple[str, Modal]]) -> list[tuple[str, Modal]]:
    """The modal words of `ours` that have no like in `theirs`."""
    sides = [side for side, _ in theirs]
    rest = []
    for side, one in ours:
        if side in sides:
            sides.remove(side)
        else:
            rest.append((side, one))
    return rest
