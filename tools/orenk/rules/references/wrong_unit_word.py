"""The number cited is there, but as another kind of unit.

## Why

«12-րդ հոդվածի 2-րդ մաս» and «12-րդ հոդվածի 2-րդ կետ» are two different provisions: parts are numbered «2.», points
«2)». Whoever amends or applies the act by the wrong word changes or applies nothing.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են՝

1) դիմողի անունը,

2) պահանջվող տեղեկությունը։

### Հոդված 2. Պատասխանը

1. 1-ին հոդվածի 2-րդ մասով նախատեսված տեղեկությունը տրվում է անվճար։
   ^^^^^^^^^^^^^^^^^^^^^^^ REF002
```

```en
### Article 1. The request

The request states:

1) the name of the applicant,

2) the information asked for.

### Article 2. The answer

1. The information under part 2 of Article 1 is given free of charge.
                         ^^^^^^^^^^^^^^^^^^^ REF002
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են՝

1) դիմողի անունը,

2) պահանջվող տեղեկությունը։

### Հոդված 2. Պատասխանը

1. 1-ին հոդվածի 2-րդ կետով նախատեսված տեղեկությունը տրվում է անվճար։
```

```en
### Article 1. The request

The request states:

1) the name of the applicant,

2) the information asked for.

### Article 2. The answer

1. The information under point 2 of Article 1 is given free of charge.
```

## Fix

Put the unit word that the cited provision bears.

## Source

Logic: no provision of that kind bears the number. Parts, points and sub-points are told apart in every Armenian act
read for this project; the article of the law on normative legal acts that says so: source to be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.citing import container_words, step_words
from orenk.lint.citations.dangling import dangling
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{container} {step} չկա, նույն համարով կա այլ միավոր",
        "no {step} in {container}, but another unit of that number",
        "il n'y a pas {step} dans {container}, mais une autre unité porte ce numéro",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in dangling(corpus):
        if one.other_word:
            citation = one.citation
            yield RULE.finding(
                citation.origin,
                citation.place.address,
                near=one.near(corpus),
                container=container_words(corpus, citation.act, one.container, citation.place.act),
                step=step_words(one.step),
            )
