"""The act cites another draft of this base that its card does not name under `depends_on`.

## Why

Drafts of one package are adopted in an order. Where a dependency is not declared, the order of the package is wrong,
and the draft may be adopted before what it leans on.

## Bad

```hy
### Հոդված 1. Փոխանակումը

1. Փոխանակումն իրականացվում է «Օրինակելի ռեգիստրի մասին» օրենքի 1-ին հոդվածին համապատասխան։
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF008
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
### Հոդված 1. Ռեգիստրը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Exchange

1. Exchange takes place under Article 1 of the Law on the Model Register.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF008
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
### Article 1. The register

1. The keeper keeps the register.
```

## Good

```hy
### Հոդված 1. Փոխանակումը

1. Փոխանակումն իրականացվում է սույն օրենքի 1-ին հոդվածին համապատասխան։
```

```en
### Article 1. Exchange

1. Exchange takes place under Article 1 of this Law.
```

## Fix

Add the other draft to `depends_on` in `law.yml`.

## Source

Logic: the text contradicts its own card. The first citation of each draft is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF008",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "depends_on-ում չկա «{act}» նախագիծը, որին հղում է տեքստը",
        "the text cites the draft '{act}', which depends_on does not name",
        "le texte cite le projet « {act} », que depends_on ne nomme pas",
    ),
    help=Message(
        "law.yml-ում ավելացրեք depends_on: {act}",
        "add {act} to depends_on in law.yml",
        "ajoutez {act} à depends_on dans law.yml",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    told = set()
    for one in corpus.citations:
        act = one.place.act
        if one.act == act or one.act not in corpus.acts or (act, one.act) in told:
            continue
        if one.act not in corpus.acts[act].record.value.depends_on:
            told.add((act, one.act))
            yield RULE.finding(one.origin, one.place.address, cause=f"{RULE.name}:{act}:{one.act}", act=one.act)
