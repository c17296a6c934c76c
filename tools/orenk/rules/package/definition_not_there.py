"""A term is said to be defined where the text does not define it.

## Why

From a term the reader is led to the provision that defines it. Where that provision defines something else, the point
has been moved or renumbered.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **տվյալ**՝ տեղեկության գրառում։

2) **ռեգիստր**՝ տվյալների բազա։
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: draft
defined:
  - example#art_1__point_2
    ^^^^^^^^^^^^^^^^^^^^^^ PKG037
```

```en
### Article 1. Main concepts used

1) **datum** means a record of information.

2) **register** means a database.
```

```yaml glossary/terms/data.yml
term:
  en: "datum"
status: draft
defined:
  - example#art_1__point_2
    ^^^^^^^^^^^^^^^^^^^^^^ PKG037
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **տվյալ**՝ տեղեկության գրառում։
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: draft
defined:
  - example#art_1__point_1
```

```en
### Article 1. Main concepts used

1) **datum** means a record of information.
```

## Fix

Give the address of the provision that defines the term now.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import unit_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import defined_terms
from orenk.model.corpus import Corpus
from orenk.model.links import Definition

RULE = rule(
    __name__,
    code="PKG037",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target} դրույթն այս տերմինը չի սահմանում",
        "{target} does not define this term",
        "{target} ne définit pas ce terme",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    where = {
        f"{act}#{definition.place.eid}": name
        for (act, language), names in defined_terms(corpus).items()
        for name, definition in names.items()
        if language == corpus.acts[act].leading
    }
    defined = {
        (definition.place.address, name)
        for definition, name in _defined(corpus)
        if definition.place.language == corpus.acts[definition.place.act].leading
    }
    for id, term in corpus.terms.items():
        for at, address in enumerate(term.value.defined):
            if address.startswith("act:") or (address, id) in defined or not corpus.provision(address):
                continue
            near = next((place for place, name in where.items() if name == id), None)
            yield RULE.finding(
                term.at(f"defined[{at}]"), address, target=address, near=near, cause=unit_cause(near or address)
            )


def _defined(corpus: Corpus) -> Iterator[tuple[Definition, str]]:
    """Every definition with the names of the glossary that stand in its words."""
    for names in defined_terms(corpus).values():
        for name, definition in names.items():
            yield definition, name
