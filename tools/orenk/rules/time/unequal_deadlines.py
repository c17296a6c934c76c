"""The same sentence sets two different time limits.

## Why

Where two provisions are alike to the word and differ only in the number of days, the reader asks which of them is the
slip. A real difference deserves a word of its own.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Նախարարությունը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։

### Հոդված 2. Հարցումը

1. Նախարարությունը պատասխանում է դիմումն ստանալու օրվանից 10 օրվա ընթացքում։
                                                          ^^^^^^^ TIM008
```

```en
### Article 1. Request

1. The Ministry answers within 5 days of receipt of the request.

### Article 2. Inquiry

1. The Ministry answers within 10 days of receipt of the request.
                               ^^^^^^^ TIM008
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Նախարարությունը պատասխանում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։

### Հոդված 2. Հարցումը

1. Նախարարությունը պատասխանում է հարցումն ստանալու օրվանից 10 օրվա ընթացքում։
```

```en
### Article 1. Request

1. The Ministry answers within 5 days of receipt of the request.
```

## Fix

Set one time limit, in one place, or say what makes the second case different.

## Source

Joint Practical Guide of the EU, guidelines 4 and 6 (consistency). Armenian norm: source to be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus
from orenk.model.links import Deadline

RULE = rule(
    __name__,
    code="TIM008",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "նույն քայլի համար այլ տեղում սահմանված է {other}",
        "the same step has {other} elsewhere",
        "la même étape a {other} ailleurs",
    ),
)
_OTHER = Message("այստեղ՝ այլ ժամկետ", "another time limit here", "ici un autre délai")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Deadline] = {}
    for deadline in corpus.deadlines:
        place = deadline.place
        act = corpus.acts[place.act]
        text = act.texts[place.language]
        words = text.units[place.eid].text
        if text is not act.text or words is None:
            continue
        sentence = sentence_at(words.plain, place.language, place.span.start)
        above = text.parents[place.eid]
        lead = text.units[above].text if above else None
        step = words.plain[sentence.start : place.span.start] + "#" + words.plain[place.span.end : sentence.end]
        key = (lead.plain if lead is not None else "", fold(step))
        other = first.setdefault(key, deadline)
        if (other.count, other.unit) != (deadline.count, deadline.unit):
            related = [Related(other.origin, _OTHER)]
            yield RULE.finding(deadline.origin, place.address, other=other.words, related=related)
