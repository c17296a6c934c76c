"""The act cites an annex, and its text has none.

## Why

The list, form or rate that the provision rests on cannot be read. Where annexes are published apart, the text that
people keep loses them first.

## Bad

```hy
### Հոդված 1. Դիմումի ձևը

1. Դիմումը ներկայացվում է սույն օրենքի 1-ին հավելվածով սահմանված ձևով։
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF026
```

```en
### Article 1. Form of the request

1. The request is made in the form given in Annex 1 to this Law.
                                            ^^^^^^^^^^^^^^^^^^^ REF026
```

## Good

```hy
### Հոդված 1. Դիմումի ձևը

1. Դիմումը ներկայացվում է սույն օրենքի 1-ին հավելվածով սահմանված ձևով։

# Հավելված 1. Դիմումի ձևը

1. Ձևն ունի երկու տող։
```

```en
### Article 1. Form of the request

1. The request is made in the form given in Annex 1 to this Law.

# Annex 1. Form of the request

1. The form has two lines.
```

## Exceptions

Where the act has annexes, but not the one cited, it is a `dangling-reference`.

## Fix

Add the annex to the text, or leave out the words that need it.

## Source

Logic: the text rests on what it does not have. A warning and no error, because annexes are often published apart from
the text: in 33 of 400 laws of Luxembourg the text that is published as Markdown leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.dangling import dangling
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF026",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "տեքստն ընդհանրապես հավելված չունի («{words}»)",
        "the text has no annex at all ('{words}')",
        "le texte n'a aucune annexe (« {words} »)",
    ),
    help=Message(
        "ավելացրեք հավելվածը տեքստին",
        "add the annex to the text",
        "ajoutez l'annexe au texte",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in dangling(corpus):
        if one.annexless(corpus):
            citation = one.citation
            yield RULE.finding(citation.origin, citation.place.address, words=citation.words)
