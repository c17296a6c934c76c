"""A time limit does not say from when it runs.

## Why

«Within 10 days» of what? Without a starting event neither side can count the days, and a court will choose the event.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Տեղեկատվություն տնօրինողը պարտավոր է 10 օրվա ընթացքում տալ պատասխան։
                                        ^^^^^^^^^^^^^^^^^ TIM003
```

```en
### Article 1. The answer

1. The information holder shall give its answer within 10 days.
                                                ^^^^^^^^^^^^^^ TIM003
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Տեղեկատվություն տնօրինողը պարտավոր է դիմումն ստանալու օրվանից 10 օրվա ընթացքում տալ պատասխան։
```

```en
### Article 1. The answer

1. The information holder shall give its answer within 10 days of receipt of the request.
```

## Exceptions

Only lengths of time within which something has to be done are looked at, not terms of office, ages or periods of
storage; and a sentence that says «այդ ժամկետում» points at a limit set before.

## Fix

Name the event from which the time runs: receipt of the request, adoption of the decision, entry into force.

## Source

UK Office of the Parliamentary Counsel, Drafting Guidance 8.1 (periods of time). Armenian norm: source to be
confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM003",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ասված չէ, թե «{words}» ժամկետը որ օրվանից է հաշվվում",
        "nothing says from when '{words}' runs",
        "rien ne dit à partir de quand court « {words} »",
    ),
    help=Message(
        "նշեք սկիզբը, օրինակ՝ «դիմումն ստանալու օրվանից»",
        "name the start, such as 'from the day of receipt'",
        "nommez le point de départ, par exemple « à compter de la réception »",
    ),
)
_WITHIN = {
    "hy": re.compile(r"\s*(?:ընթացքում|ժամկետում)"),
    "en": re.compile(r"\b(?:within|no later than|not later than)\s+(?:a\s+period\s+of\s+)?$"),
    "fr": re.compile(r"\b(?:dans\s+(?:un\s+délai\s+de|les)|sous)\s+$"),
}
_STARTED = re.compile(r"\s+(?:de|du|des|d['’]|qui)\b")
_POINTS_BACK = re.compile(r"այդ\s+ժամկետ|նույն\s+ժամկետ|\b(?:that|this|such)\s+(?:time|term|period)|\bce\s+délai")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for deadline in corpus.deadlines:
        if deadline.start:
            continue
        place = deadline.place
        text = corpus.acts[place.act].texts[place.language]
        words = text.units[place.eid].text
        if words is None:
            continue
        start, end = place.span.start, place.span.end
        if place.language == "hy":
            found = _WITHIN["hy"].match(words.plain, end)
            end = found.end() if found else end
        else:
            found = _WITHIN[place.language].search(words.plain, max(0, start - 40), start)
            start = found.start() if found else start
        sentence = sentence_at(words.plain, place.language, start)
        if (
            found is None
            or _STARTED.match(words.plain, end)
            or _POINTS_BACK.search(words.plain, sentence.start, sentence.end)
        ):
            continue
        yield RULE.finding(
            Origin(text.path, words.span(start, end)),
            place.address,
            words=words.plain[start:end],
        )
