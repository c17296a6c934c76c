"""Two acts of the package define one term in different words.

## Why

Acts that are applied together, and refer to each other, then speak of two different things under one name.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ ցանկացած տվյալների ցանկ։
     ^^^^^^^ TRM005

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```
```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի արխիվի մասին
stage: working
```
```hy laws/archive/text.hy.md
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ օրենքի հիման վրա վարվող շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: any list of data.
     ^^^^^^^^ TRM005

### Article 2. Keeping

1. The keeper keeps the register.
```
```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  en: On the Model Archive
stage: working
```
```en laws/archive/text.en.md
### Article 1. Definitions

1) **register**: a store kept by law.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ օրենքի հիման վրա վարվող շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```
```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի արխիվի մասին
stage: working
```
```hy laws/archive/text.hy.md
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ օրենքի հիման վրա վարվող շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a store kept by law.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Exceptions

A definition that cites the other act («… օրենքով սահմանված իմաստով»), and one that holds for a chapter only. The
meanings are compared by the lemmas of their words, in the leading text.

## Fix

Use the same words, or define by citation of the other act.

## Source

Logic: the package contradicts itself. The EU Joint Practical Guide (6) asks for the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.causes.keys import unit_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import citations_by_unit
from orenk.lint.wording.concepts import Concept, by_words, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM005",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ {other} ակտում այլ կերպ է սահմանված",
        "'{term}' is defined otherwise in the act {other}",
        "« {term} » est défini autrement dans l'acte {other}",
    ),
    help=Message(
        "սահմանեք նույն բառերով կամ հղեք մյուս ակտին",
        "use the same words, or cite the other act",
        "employez les mêmes mots, ou renvoyez à l'autre acte",
    ),
)
_OTHER = Message(
    "մյուս սահմանումը",
    "the other definition",
    "l'autre définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, ...], list[Concept]] = defaultdict(list)
    again = {one for alike in by_words(corpus).values() for one in alike[1:]}
    for one in concepts(corpus):
        if (
            one.text is one.act.text
            and one.definition.text
            and one.meaning
            and not one.definition.scope
            and one not in again
        ):
            first[one.definition.key].append(one)
    for alike in first.values():
        for one in alike:
            other = next((two for two in alike if two.act is not one.act and not _agree(corpus, one, two)), None)
            if other is not None and _later(one, other):
                related = [Related(other.origin, _OTHER)]
                words = one.definition.term
                cause = f"{RULE.name}:{' '.join(one.definition.key)}"
                yield RULE.finding(
                    one.origin,
                    one.address,
                    related=related,
                    cause=cause,
                    also=map(unit_cause, (one.address, other.address)),
                    term=words,
                    other=other.act.id,
                )


def _later(one: Concept, other: Concept) -> bool:
    """Whether the finding belongs to `one`: the act that needs the other, else the one whose id comes later."""
    if other.act.id in one.act.record.value.depends_on:
        return True
    return one.act.id not in other.act.record.value.depends_on and one.act.id > other.act.id


def _agree(corpus: Corpus, one: Concept, other: Concept) -> bool:
    language = one.text.language
    if lemma_key(one.meaning, language) == lemma_key(other.meaning, language):
        return True
    found = citations_by_unit(corpus)
    return any(
        citation.act == two.act.id
        for this, two in ((one, other), (other, one))
        for citation in found.get((this.act.id, language, this.place.eid), ())
    )
