"""A citation names a sentence that the provision does not have.

## Why

The sentence was cut, joined with another or moved, and whoever amends or applies it finds nothing.

## Bad

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։

2. Սույն հոդվածի 1-ին մասի երկրորդ նախադասության կանոնը պարտադիր է։
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF024
```

```en
### Article 1. Time limit

1. The time limit is 5 working days from receipt of the request.

2. The rule of the second sentence of part 1 of this Article is binding.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF024
```

## Good

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։ Այն կարող է երկարաձգվել մեկ անգամ։

2. Սույն հոդվածի 1-ին մասի երկրորդ նախադասության կանոնը պարտադիր է։
```

```en
### Article 1. Time limit

1. The time limit is 5 working days from receipt of the request. It may be extended once.

2. The rule of the second sentence of part 1 of this Article is binding.
```

## Fix

Cite the sentence that is meant, or the part.

## Source

Logic: the sentence is not there.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.sentences import sentences
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF024",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ այդ համարով նախադասություն չունի ({count} նախադասություն)",
        "{target} has no such sentence (it has {count})",
        "{target} n'a pas cette phrase (il y en a {count})",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in corpus.citations if one.sentence.isdecimal() and len(one.eids) == 1):
        text = corpus.acts[one.act].texts.get(one.place.language) if one.act in corpus.acts else None
        unit = text.units.get(one.eids[0]) if text else None
        if text is None or unit is None or unit.text is None or unit.children or unit.eid in text.quoted:
            continue
        count = len(sentences(unit.text.plain, text.language))
        if int(one.sentence) > count:
            target = provision_words(corpus.acts[one.act], unit.eid)
            yield RULE.finding(one.origin, one.place.address, target=target, count=count)
