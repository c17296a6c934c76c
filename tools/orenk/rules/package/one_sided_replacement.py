"""One act says that it replaces another, and the other does not know.

## Why

The reader of the older act's card must see that there is a newer one.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/acts/new-law.yml
title:
  hy: "Իրավական ակտերի մասին"
kind: law
status: in-force
replaces:
  - old-law
    ^^^^^^^ PKG031
summary:
  en: "governs acts"
confidence: unconfirmed
```

```yaml glossary/acts/old-law.yml
title:
  hy: "Ակտերի մասին"
kind: law
status: repealed
summary:
  en: "governed acts"
confidence: unconfirmed
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

```yaml glossary/acts/new-law.yml
title:
  hy: "Իրավական ակտերի մասին"
kind: law
status: in-force
replaces:
  - old-law
summary:
  en: "governs acts"
confidence: unconfirmed
```

```yaml glossary/acts/old-law.yml
title:
  hy: "Ակտերի մասին"
kind: law
status: repealed
replaced_by: new-law
summary:
  en: "governed acts"
confidence: unconfirmed
```

## Fix

Add `replaced_by:` to the older act, or `replaces:` to the newer one.

## Source

Logic: two records contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG031",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{other} ակտի գրառման մեջ {field} դաշտն այս ակտը չի նշում",
        "{field} of {other} does not name this act",
        "{field} de {other} ne nomme pas cet acte",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for id, record in corpus.official.items():
        for at, old in enumerate(record.value.replaces):
            other = corpus.official.get(old)
            if other is not None and other.value.replaced_by != id:
                named = other.value.replaced_by
                cause = f"official:{named}" if named and named not in corpus.official else None
                yield RULE.finding(record.at(f"replaces[{at}]"), cause=cause, other=old, field="replaced_by")
        new = corpus.official.get(record.value.replaced_by or "")
        if new is not None and id not in new.value.replaces:
            yield RULE.finding(record.at("replaced_by"), other=record.value.replaced_by or "", field="replaces")
