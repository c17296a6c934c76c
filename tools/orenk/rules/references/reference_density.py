"""A provision has more words of citation than of rule.

## Why

The rule cannot be read without opening four other places.

## Bad

```hy
### Հոդված 1. Կիրառումը

1. Պահպանվում են 2-րդ հոդվածի 1-ին մասը, 2-րդ հոդվածի 2-րդ մասը, 3-րդ հոդվածի 1-ին մասը և 3-րդ հոդվածի 2-րդ մասը։
^^ REF020

### Հոդված 2. Պատասխանը

1. Պատասխանը գրավոր է։

2. Պատասխանն անվճար է։

### Հոդված 3. Մերժումը

1. Մերժումը գրավոր է։

2. Մերժումը պատճառաբանված է։
```

```en
### Article 1. Application

1. The requirements of part 1 of Article 2, part 2 of Article 2, part 1 of Article 3 and part 2 of Article 3 apply.
^^ REF020

### Article 2. The answer

1. The answer is in writing.

2. The answer is free of charge.

### Article 3. Refusal

1. A refusal is in writing.

2. A refusal gives its reasons.
```

## Good

```hy
### Հոդված 1. Կիրառումը

1. Պատասխանի և մերժման պահանջները՝ սահմանված 2-րդ և 3-րդ հոդվածներով, կիրառվում են նաև կրկնակի դիմումի նկատմամբ։

### Հոդված 2. Պատասխանը

1. Պատասխանը գրավոր է։

### Հոդված 3. Մերժումը

1. Մերժումը գրավոր է։
```

```en
### Article 1. Application

1. The requirements of Articles 2 and 3 for answers and refusals apply to repeated requests too.

### Article 2. The answer

1. The answer is in writing.

### Article 3. Refusal

1. A refusal is in writing.
```

## Fix

Say the rule in words, or cite the larger units.

## Source

Foreign practice: the drafting handbook of the US Federal Register and the EU Joint Practical Guide ask for few
references. Four citations or more that take over half of the characters; only the leading text is looked at. Lists of
what is punished, adopted or enters into force are left out: they cite by nature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import citations_by_unit
from orenk.lint.units.provisions import Provision
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF020",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "{count} հղում, որոնք դրույթի տեքստի կեսից ավելին են",
        "{count} citations make up more than half of the provision",
        "{count} renvois font plus de la moitié de la disposition",
    ),
    help=Message(
        "կանոնն ասեք բառերով",
        "say the rule in words",
        "dites la règle en mots",
    ),
)

_MANY = 4
_LISTS = re.compile(
    r"խախտ|ընդուն|հաստատ|նախատեսված ակտ|ուժի մեջ|կիրառվում (?:է|են)|infring|violat|adopt|into force"
    r"|apply from|viol|vigueur"
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for (act, language, eid), citations in citations_by_unit(corpus).items():
        if len(citations) < _MANY or language != corpus.acts[act].leading:
            continue
        one = Provision(corpus.acts[act], corpus.acts[act].text, corpus.acts[act].text.units[eid])
        if one.unit.text is None or one.unit.rows or eid in one.text.quoted or _LISTS.search(one.unit.text.plain):
            continue
        spans = {citation.place.span for citation in citations if not citation.place.in_heading}
        if len(spans) >= _MANY and 2 * sum(map(len, spans)) > len(one.unit.text.plain):
            yield RULE.finding(one.name, one.address, count=len(spans))
