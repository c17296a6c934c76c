"""Two provisions say nothing but that the other applies.

## Why

The reader goes round in a circle and never comes to a rule.

## Bad

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը սահմանված է 2-րդ հոդվածի 1-ին մասով։
                       ^^^^^^^^^^^^^^^^^^^^^^^ REF018

### Հոդված 2. Պատասխանը

1. Պատասխանի ժամկետը սահմանված է 1-ին հոդվածի 1-ին մասով։
```

```en
### Article 1. Time limit

1. The time limit is set by part 1 of Article 2.
                            ^^^^^^^^^^^^^^^^^^^ REF018

### Article 2. The answer

1. The time limit is set by part 1 of Article 1.
```

## Good

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը սահմանված է 2-րդ հոդվածի 1-ին մասով։

### Հոդված 2. Պատասխանը

1. Պատասխանը տրվում է 5 աշխատանքային օրվա ընթացքում՝ դիմումն ստանալու օրվանից։
```

```en
### Article 1. Time limit

1. The time limit is set by part 1 of Article 2.

### Article 2. The answer

1. The answer is given within 5 working days of receipt of the request.
```

## Fix

Put the rule in one of the two.

## Source

Logic. A provision counts as saying nothing more when it has no more than eight words beside its citations. Only the
leading text is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.citations.citing import provision_words
from orenk.lint.citations.pointers import pointers, targets
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF018",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այստեղ և {target}՝ միայն միմյանց հղում են",
        "this and {target} only cite each other",
        "cette disposition et {target} ne font que se citer l'une l'autre",
    ),
)
_THERE = Message(
    "մյուս դրույթը",
    "the other provision",
    "l'autre disposition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    pointing = pointers(corpus)
    for address, citations in pointing.items():
        for other, citation in targets(citations).items():
            back = targets(pointing.get(other, ())).get(address)
            if back is not None and address < other:
                target = provision_words(corpus.acts[citation.act], citation.eids[0])
                related = [Related(back.origin, _THERE)]
                yield RULE.finding(citation.origin, address, related=related, target=target)
