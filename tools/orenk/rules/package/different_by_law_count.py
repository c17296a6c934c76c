"""The note promises another number of by-laws than the ledger has.

## Why

The number of by-laws tells the reader how much of the law will be written elsewhere. The ledger of powers counts
them; the note must say the same.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: government
  kind: power
  words:
    hy: "վարում է Նախարարությունը"
  act: set the procedure
  by_law:
    kind: decision
    of: government
```

```markdown laws/example/note.hy.md
# Հիմնավորում

Նախագծով նախատեսված է 2 ենթաօրենսդրական ակտ։
                      ^^^^^^^^^^^^^^^^^^^^^ PKG018
```

```markdown laws/example/note.en.md
# Justification

The draft provides for 2 by-laws.
                       ^^^^^^^^^ PKG018
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

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: government
  kind: power
  words:
    hy: "վարում է Նախարարությունը"
  act: set the procedure
  by_law:
    kind: decision
    of: government
```

```markdown laws/example/note.en.md
# Justification

The draft provides for 1 by-law.
```

## Fix

Count the `by_law` entries of `powers.yml`, and bring the note or the ledger up to the text.

## Source

Logic: the note contradicts the ledger. No tool found checks this; the rule is this base's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.notes import note_sections
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.drafts import Power
from orenk.model.records import Record

RULE = rule(
    __name__,
    code="PKG018",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "լիազորությունների ցանկում կա {count} ենթաօրենսդրական ակտ",
        "the ledger of powers has {count} by-laws",
        "le registre des compétences compte {count} actes d'application",
    ),
)
_COUNT = re.compile(
    r"(?<![\w.-])(\d{1,3})\s+(?:ենթաօրենսդրական\s+(?:նորմատիվ\s+)?(?:իրավական\s+)?ակտ(?![ա-և])|by-laws?\b|actes?\s+d['’]application\b)"
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for section in note_sections(corpus):
        if not section.act.powers:
            continue
        count = len({_by_law(power) for power in section.act.powers if power.value.by_law is not None})
        for found in _COUNT.finditer(section.words):
            if int(found[1]) != count:
                cause = f"{RULE.name}:{section.act.id}"
                yield RULE.finding(section.at(*found.span()), f"{section.act.id}#", count=count, cause=cause)


def _by_law(power: Record[Power]) -> tuple[str, str, str]:
    """What tells one by-law of the ledger from another; a record that stands there twice is one by-law."""
    value = power.value
    return value.at, value.body, str(value.words)
