"""A duty, power, right, prohibition or by-law is missing in the ledger.

## Why

`powers.yml` answers who may, must and must not do what, and which by-laws are to come. Where a sentence orders
something that the ledger does not have, every answer given from it is wrong by one.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Նախարարությունը պարտավոր է վարել կատալոգը։
                   ^^^^^^^^^^ PKG019
2. Անձն իրավունք ունի դիտելու կատալոգը։
```

```yaml laws/example/powers.yml
- at: art_1__para_2
  body: applicant
  kind: right
  words:
    hy: "Անձն իրավունք ունի"
  act: see the catalogue
```

```en
### Article 1. The catalogue

1. The Ministry shall keep the catalogue.
                ^^^^^ PKG019
2. A person has the right to see the catalogue.
```

```yaml laws/example/powers.yml
- at: art_1__para_2
  body: applicant
  kind: right
  words:
    en: "A person has the right"
  act: see the catalogue
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Նախարարությունը պարտավոր է վարել կատալոգը։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "պարտավոր է վարել"
  act: keep the catalogue
```

```en
### Article 1. The catalogue

1. The Ministry keeps the catalogue.
```

## Exceptions

Only acts that have a ledger are looked at, in their leading text. A record on the sentence, or on a point below it,
is enough; a record whose own words are lost is told by `words-not-found`.

## Fix

Add a record for the sentence to `powers.yml`.

## Source

Logic: the ledger is held against the text it lists.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin, Span, Text
from orenk.lint.records.powers import elsewhere, recorded_words
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.delegations import Delegation, delegations
from orenk.lint.wording.modality import Modal, modals_by_unit
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import Unit
from orenk.model.records import Power, Record

RULE = rule(
    __name__,
    code="PKG019",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}». լիազորությունների ցանկում գրառում չկա",
        "'{words}': no record of it in the ledger of powers",
        "« {words} » : aucune fiche au registre des compétences",
    ),
)
_ALL = 1 << 30


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    recorded: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for found in recorded_words(corpus):
        if found.text is found.act.text:
            span = (found.start, found.start + len(found.words)) if found.start >= 0 else (0, _ALL)
            recorded[found.act.id, found.unit.eid].append(span)
    for act, record in _astray(corpus):
        for eid in elsewhere(act, record):
            recorded[act.id, eid].append((0, _ALL))
    below = {(id, eid.rpartition("__")[0]) for id, eid in recorded}
    said = modals_by_unit(corpus)
    left: dict[tuple[str, str], list[Delegation]] = defaultdict(list)
    for one in delegations(corpus):
        if one.text is one.act.text:
            left[one.act.id, one.unit.eid].append(one)
    for act in corpus.acts.values():
        if not act.powers:
            continue
        for unit in act.text.order:
            if unit.text is None or unit.eid in act.text.quoted or (act.id, unit.eid) in below:
                continue
            words = (*said.get((act.id, act.leading, unit.eid), ()), *left.get((act.id, unit.eid), ()))
            if words:
                spans = recorded.get((act.id, unit.eid), ())
                yield from _unrecorded(act, unit, unit.text, sorted(words, key=lambda one: one.start), spans)


def _astray(corpus: Corpus) -> Iterator[tuple[Act, Record[Power]]]:
    """The records whose own words do not stand where they say: they are told elsewhere."""
    found = {one.record for one in recorded_words(corpus) if one.text is one.act.text and one.found}
    for act in corpus.acts.values():
        yield from ((act, record) for record in act.powers if record not in found)


def _unrecorded(
    act: Act, unit: Unit, words: Text, said: Iterable[Modal | Delegation], spans: Iterable[tuple[int, int]]
) -> Iterator[Diagnostic]:
    """The first modal word, or delegation, of each sentence in which no recorded words stand."""
    told: set[Span] = set()
    for modal in said:
        sentence = sentence_at(words.plain, act.leading, modal.start)
        if sentence in told or any(start < sentence.end and sentence.start < end for start, end in spans):
            continue
        told.add(sentence)
        origin = Origin(act.text.path, words.span(modal.start, modal.end))
        address = f"{act.id}#{unit.eid}"
        yield RULE.finding(origin, address, words=words.plain[modal.start : modal.end])
