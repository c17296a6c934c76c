"""A text begins with the title of the act.

## Why

Without its title the text of an act cannot be told from another when it is printed, exported or read alone.

## Bad

```hy
### Հոդված 1. Դիմումը
^^^ STR031

Դիմումը գրավոր է։
```

```en
### Article 1. Request
^^^ STR031

The request is in writing.
```

## Good

```hy
# Դիմումների մասին

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
# On requests

### Article 1. Request

The request is in writing.
```

## Fix

Begin the file with a line «# » and the title.

## Source

Practice: each of the 6 decisions of the UD Armenian treebank and each law that was read begins with its title.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin, Span
from orenk.lint.causes.keys import title_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import texts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR031",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "տեքստը վերնագիր չունի",
        "the text has no title",
        "le texte n'a pas de titre",
    ),
    help=Message(
        "սկսեք «# Վերնագիր» տողով",
        "begin with a line '# Title'",
        "commencez par une ligne « # Titre »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, text in texts(corpus):
        if text.title is None:
            source = corpus.sources[text.path].text
            first = source.split(maxsplit=1)[0] if source.strip() else ""
            start = source.find(first)
            yield RULE.finding(
                Origin(text.path, Span(start, start + len(first))), f"{act.id}#", cause=title_cause(act.id)
            )
