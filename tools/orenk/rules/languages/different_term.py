"""A term of the leading text is said otherwise in the translation.

## Why

The glossary gives each term its form in each language. A translator who takes another word makes a second concept of
one.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. **Տվյալների կատալոգ** է մետատվյալների ցանկը։

2. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The **data catalogue** is the list of metadata.

2. The data inventory is kept by the Ministry.
^^ LNG006
```

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: working
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. **Տվյալների կատալոգ** է մետատվյալների ցանկը։

2. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The **data catalogue** is the list of metadata.

2. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data-catalogue.yml
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: working
```

## Exceptions

Only terms that an act of the base defines are looked at; one that stands inside a longer term of the other version is
left alone.

## Fix

Use the glossary's form, or enter the other form under `forms:` where both are right.

## Source

Logic: the text departs from its own glossary. EU Joint Practical Guide, guideline 6 (one word for one concept).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import defined_terms, terms_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG006",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» տերմինն այստեղ թարգմանված չէ որպես «{form}»",
        "the term '{term}' is not said as '{form}' here",
        "le terme « {term} » n'est pas dit « {form} » ici",
    ),
    help=Message(
        "օգտագործեք տերմինարանի ձևը կամ ավելացրեք ձևը տերմինարանում",
        "use the form of the glossary, or enter this form there",
        "employez la forme du glossaire ou ajoutez-y celle-ci",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = terms_by_unit(corpus)
    defined = {name for definitions in defined_terms(corpus).values() for name in definitions}
    for pair in pairs(corpus):
        ours = found.get((pair.act.id, pair.leading.language, pair.source.eid))
        if not ours:
            continue
        said = {use.name for use in found.get((pair.act.id, pair.other.language, pair.twin.eid), ())}
        told: set[str] = set()
        for use in ours:
            record = corpus.terms.get(use.name)
            form = record.value.term.own(pair.other.language) if record is not None else None
            if form is None or use.name in corpus.bodies or use.name not in defined or use.name in said | told:
                continue
            if _inside(form, said, corpus, pair.other.language):
                continue
            told.add(use.name)
            yield RULE.finding(pair.here(), pair.address, term=use.words, form=form)


def _inside(form: str, said: set[str], corpus: Corpus, language: str) -> bool:
    """Whether the term stands in a longer one that the translation uses."""
    wider = (corpus.terms[name].value.term.own(language) for name in said if name in corpus.terms)
    return any(words and form.lower() in words.lower() for words in wider)
