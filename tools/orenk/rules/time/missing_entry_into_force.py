"""No provision says when the act enters into force.

## Why

A reader cannot tell from when the act binds. The general rule of the law on normative legal acts would then decide,
and with it a day that the drafter may not have meant.

## Bad

```hy
### Հոդված 1. Կարգավորման առարկան
    ^^^^^^^^^ TIM001

1. Սույն օրենքը կարգավորում է տվյալների կատալոգի վարումը։
```

```en
### Article 1. Subject
    ^^^^^^^^^^ TIM001

1. This Law governs the keeping of the data catalogue.
```

## Good

```hy
### Հոդված 1. Կարգավորման առարկան

1. Սույն օրենքը կարգավորում է տվյալների կատալոգի վարումը։

### Հոդված 2. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։
```

```en
### Article 1. Subject

1. This Law governs the keeping of the data catalogue.

### Article 2. Final part

1. This Law enters into force on the tenth day following its official publication.
```

## Exceptions

An act that is led by its French text, or that has sections in the place of articles, follows another practice: a
general law or a notice sets the day. On 400 laws of Luxembourg the rule would fire 329 times.

## Fix

Add a last article with the day of entry into force, as a rule the tenth day following official publication.

## Source

Armenian practice: each final part read for the facts sheet carries such a sentence. The article of the law on
normative legal acts that would rule it: source to be confirmed. The finding points at the last article of the leading
text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.link.citations.provisions import has_sections_for_articles
from orenk.lint.causes.keys import absent
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="TIM001",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "ոչ մի դրույթ չի ասում, թե ակտը երբ է ուժի մեջ մտնում",
        "no provision says when the act enters into force",
        "aucune disposition ne dit quand l'acte entre en vigueur",
    ),
    help=Message(
        "ավելացրեք եզրափակիչ հոդված ուժի մեջ մտնելու օրով",
        "add a final article with the day of entry into force",
        "ajoutez un article final qui fixe le jour d'entrée en vigueur",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    said = {found.act.id for found in commencements(corpus) if found.whole and not found.expiry}
    for act in corpus.acts.values():
        text = act.text
        if act.id in said or act.leading == "fr" or has_sections_for_articles(text):
            continue
        articles = [unit for unit in text.order if unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted]
        if articles:
            last = articles[-1]
            gone = [absent(act.id, f"art_{int(last.number) + 1}")] if last.number.isdecimal() else []
            yield RULE.finding(Origin(text.path, last.name), f"{act.id}#{last.eid}", also=gone)
