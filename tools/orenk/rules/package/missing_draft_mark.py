"""An illustrative draft does not say in its title that it is one.

## Why

A page, a printout or a search result shows the title first. Without its mark an illustrative draft is taken for a
law, or for a draft that somebody has submitted.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Տվյալների մասին"
      ^^^^^^^^^^^^^^^^^ PKG011
  en: "On Data (illustrative draft of orenk)"
stage: working
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Տվյալների մասին (orenk-ի ցուցադրական նախագիծ)"
  en: "On Data (illustrative draft of orenk)"
stage: working
```

## Exceptions

A ministry's own draft (`standing: draft`) carries no such mark.

## Fix

End the title with «(orenk-ի ցուցադրական նախագիծ)», "(illustrative draft of orenk)", « (projet illustratif d'orenk) ».

## Source

Logic: a convention of this base, that the two worlds stay apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import title_cause
from orenk.lint.records.titles import titles
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG011",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "վերնագիրը չի ասում, որ նախագիծը ցուցադրական է",
        "the title does not say that the draft is illustrative",
        "le titre ne dit pas que le projet est illustratif",
    ),
    help=Message(
        "վերջում գրեք «{mark}»",
        "end it with '{mark}'",
        "terminez-le par « {mark} »",
    ),
)
_MARK = {
    "hy": ("ցուցադրական նախագիծ", "(orenk-ի ցուցադրական նախագիծ)"),
    "en": ("illustrative draft", "(illustrative draft of orenk)"),
    "fr": ("projet illustratif", "(projet illustratif d'orenk)"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        if act.record.value.standing != "illustrative":
            continue
        for title in titles(act):
            sign, mark = _MARK[title.language]
            if sign not in title.words:
                yield RULE.finding(title.whole, f"{act.id}#", mark=mark, cause=title_cause(act.id))
