"""The title of the text is not the title of its record.

## Why

The list of laws shows one title and the page another: the reader asks whether it is the same act, or whether the file
of one act lies in the folder of another.

## Bad

```hy
# Բաց տվյալների մասին (orenk-ի ցուցադրական նախագիծ)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PKG012

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է տվյալների վարումը։
```

```en
# On Open Data (illustrative draft of orenk)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PKG012

### Article 1. Subject

1. This Law governs data.
```

## Good

```hy
# Օրինակի մասին

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է տվյալների վարումը։
```

```en
# On the example (illustrative draft of orenk)

### Article 1. Subject

1. This Law governs data.
```

## Fix

Give `law.yml` and the text the same title.

## Source

Logic: the record contradicts the text. Legalize asks the same of its files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import title_cause
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG012",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "law.yml-ում վերնագիրն ուրիշ է՝ «{title}»",
        "law.yml has another title: '{title}'",
        "law.yml a un autre titre : « {title} »",
    ),
)
_RECORD = Message("գրառումը", "the record", "la fiche")
_MARK = re.compile(r"\s*\([^()]*\)\s*$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for text in act.texts.values():
            title = act.record.value.title.own(text.language)
            if text.title is None or title is None or _bare(title) == _bare(text.title.plain):
                continue
            related = [Related(act.record.at(f"title.{text.language}"), _RECORD)]
            origin = Origin(text.path, text.title.whole)
            yield RULE.finding(origin, f"{act.id}#", cause=title_cause(act.id), title=title, related=related)


def _bare(title: str) -> str:
    return _MARK.sub("", title).strip()
