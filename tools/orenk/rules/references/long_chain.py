"""A citation leads to a provision that only cites another, which only cites a third.

## Why

The reader turns pages three times before he finds a rule.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանի ժամկետը սահմանված է 2-րդ հոդվածի 1-ին մասով։
                                 ^^^^^^^^^^^^^^^^^^^^^^^ REF019

### Հոդված 2. Ժամկետը

1. Ժամկետը սահմանված է 3-րդ հոդվածի 1-ին մասով։

### Հոդված 3. Մերժումը

1. Ժամկետը սահմանված է 4-րդ հոդվածի 1-ին մասով։

### Հոդված 4. Հաշվարկը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։
```

```en
### Article 1. The answer

1. The answer's time is set by part 1 of Article 2.
                               ^^^^^^^^^^^^^^^^^^^ REF019

### Article 2. Time limit

1. The time limit is set by part 1 of Article 3.

### Article 3. Refusal

1. The time limit is set by part 1 of Article 4.

### Article 4. Counting

1. The time limit is 5 working days from receipt of the request.
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանի ժամկետը սահմանված է 2-րդ հոդվածի 1-ին մասով։

### Հոդված 2. Հաշվարկը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։
```

```en
### Article 1. The answer

1. The answer's time is set by part 1 of Article 2.

### Article 2. Counting

1. The time limit is 5 working days from receipt of the request.
```

## Fix

Cite the last provision of the chain.

## Source

Foreign practice: the EU Joint Practical Guide advises against references to references (section to be confirmed).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.pointers import pointers, targets
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF019",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "այստեղից մինչև կանոնը երեք հղում է ({chain})",
        "it takes three citations to get from here to a rule ({chain})",
        "il faut trois renvois pour arriver d'ici à une règle ({chain})",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    pointing = pointers(corpus)
    for address, citations in pointing.items():
        for second, citation in targets(citations).items():
            for third in targets(pointing.get(second, ())):
                last = next(iter(targets(pointing.get(third, ()))), None)
                if last is not None and len({address, second, third, last}) == 4:
                    chain = " → ".join(one.partition("#")[2] for one in (address, second, third, last))
                    yield RULE.finding(citation.origin, address, chain=chain)
