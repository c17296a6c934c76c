"""Grounds for refusal, limits of a right or the size of a fine are left to a by-law.

## Why

What limits a person's rights belongs in a law, where the National Assembly answers for it.

## Bad

```hy
### Հոդված 1. Մերժումը

1. Տեղեկության տրամադրման մերժման հիմքերի ցանկը սահմանում է Կառավարությունը։
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ BOD016
```

```en
### Article 1. Refusal

1. The list of grounds for refusal is set by the Government.
                                      ^^^^^^^^^^^^^^^^^^^^^ BOD016
```

## Good

```hy
### Հոդված 1. Մերժումը

1. Դիմումի ձևը սահմանում է Կառավարությունը։
```

```en
### Article 1. Request

1. The form of the request is set by the Government.
```

## Fix

Put the grounds, limits or amounts in the law, and leave the procedure to the by-law.

## Source

Foreign practice: the EU Joint Practical Guide (section to be confirmed). The provision of the Constitution on
limits of rights: source to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.delegations import delegations
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD016",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "օրենքին վերապահված հարցը թողնված է ենթաօրենսդրական ակտի ({matter})",
        "a matter for a law is left to a by-law ({matter})",
        "une matière de loi est laissée à un acte réglementaire ({matter})",
    ),
)

_RESERVED = {
    "hy": re.compile(
        r"(?:մերժ|սահմանափակ|զրկ)[ա-և]*\s+(?:[ա-և]+\s+)?հիմք[ա-և]*|տուգանք[ա-և]*\s+չափ[ա-և]*|իրավունք[ա-և]*\s+սահմանափակ[ա-և]*"
    ),
    "en": re.compile(
        r"grounds? (?:for|of) (?:refusal|restriction)|amounts? of (?:the )?fines?|limits? (?:of|on) (?:the )?rights?"
    ),
    "fr": re.compile(r"motifs? de (?:refus|restriction)|montants? (?:de l'|des )amendes?"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    told = set()
    for one in delegations(corpus):
        assert one.unit.text is not None
        plain, language = one.unit.text.plain, one.text.language
        span = sentence_at(plain, language, one.start)
        found = _RESERVED[language].search(plain, span.start, span.end)
        if found is not None and (one.text is one.act.text or one.address not in told):
            told.add(one.address)
            yield RULE.finding(one.origin, one.address, matter=found[0])
