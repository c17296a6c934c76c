"""An act needs the consent of another body, and no time limit is set for it.

## Why

Silence then stops the matter for ever, and nobody can complain of it.

## Bad

```hy
### Հոդված 1. Կարգը

1. Կարգը հաստատվում է գործակալության համաձայնությամբ։
                                     ^^^^^^^^^^^^^^^ BOD011
```

```en
### Article 1. Procedure

1. The procedure is approved with the consent of the agency.
                             ^^^^^^^^^^^^^^^^ BOD011
```

## Good

```hy
### Հոդված 1. Կարգը

1. Կարգը հաստատվում է գործակալության համաձայնությամբ, որը տրվում է ստանալու օրվանից 10 աշխատանքային օրվա ընթացքում։
```

```en
### Article 1. Procedure

1. The procedure is approved with the consent of the agency, given within 10 working days of receipt.
```

## Fix

Set a time limit, and say what silence means.

## Source

Foreign practice: the EU Joint Practical Guide (section to be confirmed). Articles in which a time limit for an
answer stands are left alone, and so is the consent of a person; only the leading text is looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Act, Corpus

RULE = rule(
    __name__,
    code="BOD011",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "համաձայնության համար ժամկետ սահմանված չէ («{words}»)",
        "no time limit is set for the consent ('{words}')",
        "aucun délai n'est fixé pour l'accord (« {words} »)",
    ),
    help=Message(
        "սահմանեք ժամկետ և ասեք, թե ինչ է նշանակում լռությունը",
        "set a time limit and say what silence means",
        "fixez un délai et dites ce que vaut le silence",
    ),
)

_CONSENT = {
    "hy": re.compile(r"(?:համաձայնեց[նվ][ա-և]+|համաձայնությամբ)(?![ա-և])"),
    "en": re.compile(
        r"(?:with|subject to) the (?:prior )?(?:consent|approval|agreement)\b|in agreement with\b|\bagreed with\b"
    ),
    "fr": re.compile(r"(?:avec l'accord|sur avis conforme|après accord)\b"),
}
_SIGNS = {"hy": ("մաձայն",), "en": ("consent", "approval", "agree"), "fr": ("accord", "avis conforme")}
_ANSWER = re.compile(r"մաձայն|կարծիք|պատասխան|consent|approv|agree|opinion|answer|repl|accord|avis|répon", re.I)
_BODY = re.compile(
    r"նախարար|գործակալ|հանձնաժողով|կառավար|մարմն|կոմիտե|ծառայության|minist|agency|commission|government|body|committee"
    r"|council|agence|organe|gouvernement",
    re.I,
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, found in find(corpus, _CONSENT, _SIGNS):
        passage = one.passage(found.start())
        if one.text is not one.act.text or passage.role != "text" or passage.unit is None:
            continue
        around = one.plain[max(passage.start, found.start() - 60) : min(passage.end, found.end() + 60)]
        if _BODY.search(around) and not _is_timed(corpus, one.act, one.text.article_of(passage.unit.eid)):
            origin, address = one.place(found.start(), found.end())
            yield RULE.finding(origin, address, words=found[0])


def _is_timed(corpus: Corpus, act: Act, article: str) -> bool:
    """Whether the article has a time limit for an answer."""
    units = (act.text.units[eid].text for eid in _limits(corpus).get((act.id, article), ()))
    return any(words is not None and _ANSWER.search(words.plain) for words in units)


@lru_cache(maxsize=2)
def _limits(corpus: Corpus) -> Mapping[tuple[str, str], list[str]]:
    """The units of the leading texts with a time limit, by act and article."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in corpus.deadlines:
        act = corpus.acts[one.place.act]
        if one.place.language == act.leading:
            found[act.id, act.text.article_of(one.place.eid)].append(one.place.eid)
    return found
