"""It cannot be told which act or provision is cited.

## Why

«Օրենքի 5-րդ հոդվածը» may be an article of this law or of any other; «վերոնշյալ կետերը» may be any points above.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է օրենքի 5-րդ հոդվածին համապատասխան։
                      ^^^^^^^^^^^^^^^^^^^^ REF011
```

```en
### Article 1. The answer

1. The answer is given under the preceding Articles.
                                 ^^^^^^^^^^^^^^^^^^ REF011
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է սույն օրենքի 2-րդ հոդվածին համապատասխան։

### Հոդված 2. Ժամկետը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։
```

```en
### Article 1. The answer

1. The answer is given under Article 2 of this Law.

### Article 2. Time limit

1. The time limit is 5 working days from receipt of the request.
```

## Exceptions

A citation of a number that two units bear is `duplicate-number`.

## Fix

Name the act («սույն օրենքի», or its title), or the numbers.

## Source

Logic: the words have more than one reading, or none.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading.expressions import VAGUE
from orenk.lint.citations.cited_words import unreadable
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF011",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "act": Message(
            "հայտնի չէ, թե որ ակտի մասին է խոսքը («{words}»)",
            "it is not said which act is meant ('{words}')",
            "on ne sait de quel acte il s'agit (« {words} »)",
        ),
        "vague": Message(
            "հայտնի չէ, թե որ դրույթների մասին է խոսքը («{words}»)",
            "it is not said which provisions are meant ('{words}')",
            "on ne sait de quelles dispositions il s'agit (« {words} »)",
        ),
    },
    help=Message(
        "նշեք ակտը և համարները",
        "name the act and the numbers",
        "nommez l'acte et les numéros",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    vague = set(unreadable(corpus, VAGUE))
    for one in unreadable(corpus, "", VAGUE):
        variant = "vague" if one in vague else "act"
        yield RULE.finding(one.origin, one.place.address, variant=variant, words=one.words)
