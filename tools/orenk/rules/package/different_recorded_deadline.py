"""The ledger records another time limit than the provision sets.

## Why

Calendars and tables of time limits are made from `powers.yml`. Where the provision says 5 working days and the record
10, one of them was changed without the other.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը պարտավոր է դիմումն ստանալու օրվանից 10 աշխատանքային օրվա ընթացքում պատասխանել։
                                                       ^^^^^^^^^^^^^^^^^^^^ PKG021
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "Նախարարությունը պարտավոր է"
  act: answer
  deadline:
    count: 5
    unit: working-day
```

```en
### Article 1. The answer

1. The Ministry shall answer within 10 working days of receipt of the request.
                                    ^^^^^^^^^^^^^^^ PKG021
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    en: "The Ministry shall answer"
  act: answer
  deadline:
    count: 5
    unit: working-day
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը պարտավոր է դիմումն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում պատասխանել։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "Նախարարությունը պարտավոր է"
  act: answer
  deadline:
    count: 5
    unit: working-day
```

```en
### Article 1. The answer

1. The Ministry shall answer.
```

## Exceptions

Where the sentence sets no time limit at all, the record may take it from another provision, and is left alone.

## Fix

Read the provision and correct the record, or mend the text where the slip is there.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.powers import recorded_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import deadlines_by_unit
from orenk.lint.units.provisions import Provision
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG021",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ցանկում ժամկետը {count} {unit} է, այստեղ այդպիսին չկա",
        "the ledger says {count} {unit}, which does not stand here",
        "la fiche dit {count} {unit}, ce qui ne figure pas ici",
    ),
)
_UNITS = {
    "hour": Message("ժամ", "hours", "heures"),
    "day": Message("օր", "days", "jours"),
    "working-day": Message("աշխատանքային օր", "working days", "jours ouvrables"),
    "month": Message("ամիս", "months", "mois"),
    "year": Message("տարի", "years", "ans"),
}
_RECORD = Message("գրառումը", "the record", "la fiche")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    set_here = deadlines_by_unit(corpus)
    for found in recorded_words(corpus):
        limit = found.record.value.deadline
        if limit is None:
            continue
        language, eid = found.text.language, found.unit.eid
        plain = found.unit.text.plain if found.unit.text is not None else ""
        sentence = sentence_at(plain, language, max(found.start, 0))
        said = set_here.get((found.act.id, language, eid), ())
        here = [one for one in said if sentence.start <= one.place.span.start < sentence.end]
        around = [unit.eid for unit in found.unit.walk()] + [found.text.parents[eid]]
        known = {(one.count, one.unit) for unit in around for one in set_here.get((found.act.id, language, unit), ())}
        if not here or (limit.count, limit.unit) in known:
            continue
        origin = here[0].origin if len(here) == 1 else Provision(found.act, found.text, found.unit).name
        yield RULE.finding(
            origin,
            found.address,
            count=limit.count,
            unit=_UNITS[limit.unit],
            related=[Related(found.record.at("deadline"), _RECORD)],
        )
