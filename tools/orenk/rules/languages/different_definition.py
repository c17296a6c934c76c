"""A translation defines another term than the leading text.

## Why

Definitions are read first and used everywhere. Where point 3 defines the catalogue in one language and the register
in the other, every use of both is in doubt.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **տվյալների կատալոգ**՝ մետատվյալների ցանկ։
```

```en laws/example/text.en.md
### Article 1. Main concepts used

1) **register** means the list of metadata.
     ^^^^^^^^ LNG012
```

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: working
```

```yaml glossary/terms/register.yml
term:
  hy: "ռեգիստր"
  en: "register"
status: working
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **տվյալների կատալոգ**՝ մետատվյալների ցանկ։
```

```en laws/example/text.en.md
### Article 1. Main concepts used

1) **data catalogue** means the list of metadata.
```

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: working
```

## Fix

Define the same term in both versions, in the same point.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import bodies_by_unit, definitions_by_unit, terms_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus
from orenk.model.links import Definition

RULE = rule(
    __name__,
    code="LNG012",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստն այստեղ սահմանում է «{other}», ոչ թե «{term}»",
            "the leading text defines '{other}' here, not '{term}'",
            "le texte directeur définit ici « {other} » et non « {term} »",
        ),
        "missing": Message(
            "«{other}» սահմանված չէ թարգմանության մեջ",
            "'{other}' is not defined in the translation",
            "« {other} » n'est pas défini dans la traduction",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = definitions_by_unit(corpus)
    for pair in pairs(corpus):
        ours = found.get((pair.act.id, pair.leading.language, pair.source.eid), [])
        theirs = found.get((pair.act.id, pair.other.language, pair.twin.eid), [])
        for at, one in enumerate(ours):
            related = [Related(one.origin, _THERE)]
            if at >= len(theirs):
                yield RULE.finding(pair.here(), pair.address, variant="missing", other=one.term, related=related)
                continue
            other = theirs[at]
            known, given = _registered(corpus, one), _registered(corpus, other)
            if known and given and not known & given:
                yield RULE.finding(other.origin, pair.address, term=other.term, other=one.term, related=related)


def _registered(corpus: Corpus, definition: Definition) -> set[str]:
    """The terms and bodies of the registers that a definition names."""
    place = definition.place
    key = place.act, place.language, place.eid
    return {
        use.name
        for use in (*terms_by_unit(corpus).get(key, ()), *bodies_by_unit(corpus).get(key, ()))
        if use.place.span == place.span and (use.name in corpus.terms or use.name in corpus.bodies)
    }
