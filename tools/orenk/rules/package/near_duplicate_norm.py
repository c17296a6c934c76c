"""Two provisions say nearly the same.

## Why

A rule that stands twice is amended once. From then on its two forms differ, and a court has to choose.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տնօրինողը պարտավոր է տվյալների հավաքածուի մետատվյալները գրառել տվյալների կատալոգում և դրանք պահել թարմ։

### Հոդված 2. Հավաքածուն

1. Տնօրինողը պարտավոր է տվյալների հավաքածուի մետատվյալները գրառել տվյալների կատալոգում և պահել թարմ։
^^ PKG024
```

```en
### Article 1. Catalogue

1. The information holder shall enter the metadata of each data set in the data catalogue and keep them up to date.

### Article 2. Data set

1. The information holder shall enter the metadata of a data set in the data catalogue and keep them up to date.
^^ PKG024
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տնօրինողը պարտավոր է տվյալների հավաքածուի մետատվյալները գրառել տվյալների կատալոգում և դրանք պահել թարմ։

### Հոդված 2. Հավաքածուն

1. Հավաքածուի թարմացման հաճախականությունը սահմանում է Կառավարությունը։
```

```en
### Article 1. Catalogue

1. The information holder shall enter the metadata of each data set in the data catalogue and keep them up to date.
```

## Exceptions

Only texts of at least 12 words are compared, and those that share 4 words in a row, at nine tenths or more alike.
Definitions are left alone.

## Fix

Keep the rule in one place and cite it in the other.

## Source

Joint Practical Guide of the EU, guidelines 4 and 12 (no repetition).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.twins import twins
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG024",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "գրեթե նույնը կա {other} դրույթում",
        "nearly the same stands at {other}",
        "presque la même chose figure en {other}",
    ),
)
_OTHER = Message("գրեթե նույնը", "nearly the same", "presque la même chose")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for first, second in twins(corpus):
        yield RULE.finding(second.name, second.address, other=first.address, related=[Related(first.name, _OTHER)])
