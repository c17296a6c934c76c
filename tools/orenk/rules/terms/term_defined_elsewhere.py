"""A term is used that only an act defines on which this one does not lean.

## Why

The reader of this act has no definition of it: nothing says that the other act's meaning holds here.

## Bad

```hy
### Հոդված 1. Վարումը

1. Բաց ռեգիստրը վարում է պահառուն։
   ^^^^^^^^^^^^ TRM018
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
```
```yaml laws/registers/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի ռեգիստրի մասին
  en: On the Model Register
stage: working
```
```hy laws/registers/text.hy.md
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։
```

```en
### Article 1. Keeping

1. The open register is kept by the keeper.
       ^^^^^^^^^^^^^ TRM018
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
```
```yaml laws/registers/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի ռեգիստրի մասին
  en: On the Model Register
stage: working
```
```en laws/registers/text.en.md
### Article 1. Definitions

1) **open register**: a store open to all.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։

### Հոդված 2. Վարումը

1. Բաց ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
```
```yaml laws/registers/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի ռեգիստրի մասին
  en: On the Model Register
stage: working
```
```hy laws/registers/text.hy.md
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։
```

```en
### Article 1. Definitions

1) **open register**: a store open to all.

### Article 2. Keeping

1. The open register is kept by the keeper.
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
```
```yaml laws/registers/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի ռեգիստրի մասին
  en: On the Model Register
stage: working
```
```en laws/registers/text.en.md
### Article 1. Definitions

1) **open register**: a store open to all.
```

## Exceptions

A term that this act itself introduces as a short name, "hereinafter", is left alone.

## Fix

Define it here, cite the other act, or name that act under `depends_on`.

## Source

Logic: in this act the term has no meaning in law. The first use in each act is shown, in the leading text; advice,
because the words may be meant in their everyday sense.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.causes.keys import unit_cause
from orenk.lint.citations.needed_acts import needed_acts
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM018",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ սահմանված է միայն {other} ակտում, որից այս ակտը կախված չէ",
        "'{term}' is defined only in the act {other}, which this one does not need",
        "« {term} » n'est défini que dans l'acte {other}, dont celui-ci ne dépend pas",
    ),
)
_OTHER = Message(
    "մյուս սահմանումը",
    "the other definition",
    "l'autre définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    defined: dict[str, list[Concept]] = defaultdict(list)
    short: set[tuple[str, str]] = set()
    for one in concepts(corpus):
        if one.definition.article and one.text is one.act.text:
            defined[one.name].append(one)
        short.add((one.act.id, one.name))
    needed = {id: needed_acts(corpus, id) for id in corpus.acts}
    told = {(at.partition("#")[0], id) for id, term in corpus.terms.items() for at in term.value.defined}
    for use in corpus.term_uses:
        act = use.place.act
        if use.name not in defined or (act, use.name) in told or use.place.language != corpus.acts[act].leading:
            continue
        told.add((act, use.name))
        if (act, use.name) not in short and not any(one.act.id in needed[act] for one in defined[use.name]):
            other = defined[use.name][0]
            related = [Related(other.origin, _OTHER)]
            yield RULE.finding(
                use.origin,
                use.place.address,
                related=related,
                also=map(unit_cause, corpus.terms[use.name].value.defined if use.name in corpus.terms else ()),
                cause=f"undeclared-dependency:{act}:{other.act.id}",
                term=use.words,
                other=other.act.id,
            )
