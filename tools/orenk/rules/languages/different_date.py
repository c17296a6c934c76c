"""A translation has another date than the leading text.

## Why

A day of entry into force or a last day that differs between the versions sets two days.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
```

```en laws/example/text.en.md
### Article 1. Final part

1. This Law enters into force on 1 June 2027.
                                 ^^^^^^^^^^^ LNG004
```

## Good

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
```

```en laws/example/text.en.md
### Article 1. Final part

1. This Law enters into force on 1 January 2027.
```

## Fix

Give the translation the day of the leading text, or mend the leading text.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.language import language
from orenk.language.dates import find_days_of_year
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.calendar import CalendarDate, calendar_dates
from orenk.lint.versions.pairs import Pair, pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG004",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստում {day} օրը չկա",
            "the leading text has no {day}",
            "le texte directeur n'a pas le {day}",
        ),
        "missing": Message(
            "առաջատար տեքստի {day} օրն այստեղ չկա",
            "{day} of the leading text is missing here",
            "il manque ici le {day} du texte directeur",
        ),
    },
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    days: dict[tuple[str, str, str], dict[str, CalendarDate]] = defaultdict(dict)
    for date in calendar_dates(corpus):
        if date.passage.unit is not None and date.passage.role == "text":
            days[date.prose.act.id, date.prose.text.language, date.passage.unit.eid].setdefault(date.day, date)
    for pair in pairs(corpus):
        ours = days.get((pair.act.id, pair.leading.language, pair.source.eid), {})
        theirs = days.get((pair.act.id, pair.other.language, pair.twin.eid), {})
        lost, gained = [day for day in ours if day not in theirs], [day for day in theirs if day not in ours]
        for day in gained:
            near = lost[0] if lost else None
            origin, address = theirs[day].prose.place(theirs[day].start, theirs[day].end)
            yield RULE.finding(origin, address, day=day, near=near)
        for day in lost[len(gained) :]:
            yield RULE.finding(pair.here(), pair.address, variant="missing", day=day)
        yield from _of_every_year(pair)


def _of_every_year(pair: Pair) -> Iterator[Diagnostic]:
    """Days without a year, of which both versions have equally many."""
    if not any(month in pair.source_words for month in language(pair.leading.language).months):
        return
    ours = find_days_of_year(pair.source_words, pair.leading.language)
    theirs = find_days_of_year(pair.twin_words, pair.other.language)
    lost = [day for _, _, day in ours]
    gained = [one for one in theirs if one[2] not in lost or lost.remove(one[2])]  # type: ignore[func-returns-value]
    if len(ours) == len(theirs):
        for (start, end, day), other in zip(gained, lost, strict=True):
            near = other.removeprefix("--")
            yield RULE.finding(pair.here(start, end), pair.address, day=day.removeprefix("--"), near=near)
