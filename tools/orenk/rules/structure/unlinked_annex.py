"""Every annex is mentioned in the act.

## Why

An annex has force because a provision of the act says so: «հաստատել … համաձայն հավելվածի». An annex that no provision
mentions is loose paper, and where several stand in one act, nobody knows to which provision they belong.

## Bad

```hy
### Հոդված 1. Դիմումի ձևը

Դիմումը գրավոր է։

# Հավելված 1. Դիմումի ձևը
  ^^^^^^^^^^^ STR021

1. Ձևն ունի երկու տող։
```

```en
### Article 1. Form of the request

The request is made in the form given in Annex 1.

# Annex 1. Form of the request

1. The form has two lines.

# Annex 2. Form of the answer
  ^^^^^^^^ STR021

1. The form has one line.
```

## Good

```hy
### Հոդված 1. Դիմումի ձևը

Դիմումը ներկայացվում է համաձայն հավելվածի։

# Հավելված. Դիմումի ձևը

1. Ձևն ունի երկու տող։
```

```en
### Article 1. Forms

The forms are given in Annexes 1 and 2.

# Annex 1. Form of the request

1. The form has two lines.

# Annex 2. Form of the answer

1. The form has one line.
```

## Fix

Say in the provision that the annex carries out where it stands: «համաձայն N 1 հավելվածի». Delete an annex that
nothing needs.

## Source

Practice: the decisions of the UD Armenian treebank that have an annex mention it in the point that approves it
(«համաձայն հավելվածի»). EU Joint Practical Guide 22 and LegalDocML.de (SCH-00920) ask the same. A mentioned annex that
does not exist is found with the other references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit, UnitKind

RULE = rule(
    __name__,
    code="STR021",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{marker}» հավելվածը ակտի ոչ մի դրույթում չի հիշատակվում",
        "no provision mentions '{marker}'",
        "aucune disposition ne mentionne « {marker} »",
    ),
    help=Message(
        "դրույթում գրեք «համաձայն հավելվածի»",
        "mention it in the provision that it carries out",
        "mentionnez-la dans la disposition qu'elle met en œuvre",
    ),
)
_ANNEX = re.compile(r"հավելված|\bannex|\bschedule|\bappendi", re.I)
_AROUND = 60


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        annexes = [unit for unit in one.text.roots if unit.kind is UnitKind.ANNEX]
        if annexes:
            yield from _unmentioned(one, annexes)


def _unmentioned(one: Prose, annexes: list[Unit]) -> Iterator[Diagnostic]:
    mentions: list[tuple[str, str]] = []
    for match in _ANNEX.finditer(one.plain):
        passage = one.passage(match.start())
        if passage.unit is not None and passage.unit not in annexes:
            words = passage.words.plain
            at = match.start() - passage.start
            mentions.append((passage.unit.eid.partition("__")[0], words[max(0, at - _AROUND) : at + _AROUND]))
    for annex in annexes:
        number = re.compile(rf"(?<!\d){re.escape(annex.number)}(?!\d)") if len(annexes) > 1 and annex.number else _ANNEX
        if not any(root != annex.eid and number.search(words) for root, words in mentions):
            provision = Provision(one.act, one.text, annex)
            yield RULE.finding(
                provision.name,
                provision.address,
                marker=annex.marker.strip(),
            )
