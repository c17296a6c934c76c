"""The ledger records another kind of power than the words say.

## Why

A record of kind `duty` on words that say «կարող է» turns a choice into an obligation in every table made from it; and
where the text was changed from "shall" to "may", this is how one notices.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Նախարարությունը կարող է վարել կատալոգը։
                   ^^^^^^^ PKG020
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "Նախարարությունը կարող է վարել"
  act: keep the catalogue
```

```en
### Article 1. The catalogue

1. The Ministry may keep the catalogue.
                ^^^ PKG020
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    en: "The Ministry may keep"
  act: keep the catalogue
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
    hy: "Նախարարությունը պարտավոր է վարել"
  act: keep the catalogue
```

```en
### Article 1. The catalogue

1. The Ministry keeps the catalogue.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    en: "The Ministry keeps"
  act: keep the catalogue
```

## Exceptions

A power and a right are both said by "may"; a duty may be said in the present tense.

## Fix

Read the provision and correct the kind, or mend the text where the slip is there.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.records.powers import recorded_words
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.modality import modals_by_unit
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG020",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "բառերն ասում են «{words}», իսկ ցանկում սա «{kind}» է",
        "the words say '{words}', the ledger says {kind}",
        "le texte dit « {words} », la fiche dit {kind}",
    ),
)
_RECORD = Message("գրառումը", "the record", "la fiche")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    known = modals_by_unit(corpus)
    for found in recorded_words(corpus):
        if found.start < 0 or found.unit.text is None:
            continue
        last = found.start + len(found.words)
        here = known.get((found.act.id, found.text.language, found.unit.eid), ())
        said = [modal for modal in here if found.start <= modal.start and modal.end <= last]
        kind = found.record.value.kind
        if not said or any(_agree(kind, modal.kind) for modal in said):
            continue
        start, end = said[0].start, said[0].end
        yield RULE.finding(
            Origin(found.text.path, found.unit.text.span(start, end)),
            found.address,
            words=found.unit.text.plain[start:end],
            kind=kind,
            related=[Related(found.record.at("kind"), _RECORD)],
        )


def _agree(kind: str, said: str) -> bool:
    return kind == said or {kind, said} == {"power", "right"}
