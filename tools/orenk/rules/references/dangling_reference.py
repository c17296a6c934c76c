"""A citation leads to a provision that does not exist.

## Why

The reader is sent to nothing, and the rule that rests on the citation cannot be applied. It comes about when an
article is dropped or renumbered and what cites it is forgotten.

## Bad

```hy
### Հոդված 1. Մերժման հիմքերը

1. Դիմումը մերժվում է, եթե պահանջվող տեղեկությունը գաղտնի է։

2. Մերժումը բողոքարկվում է սույն օրենքի 12-րդ հոդվածով սահմանված կարգով։
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF001

### Հոդված 2. Պատասխանի ժամկետը

1. Պատասխանը տրվում է 1-ին հոդվածի 4-րդ մասով սահմանված ժամկետում։
                      ^^^^^^^^^^^^^^^^^^^^^^^ REF001
```

```en
### Article 1. Grounds for refusal

1. A request is refused where the information asked for is secret.

2. A refusal is appealed under Article 12 of this Law.
                               ^^^^^^^^^^^^^^^^^^^^^^ REF001

### Article 2. Time limit

1. The answer is given within the time set by part 4 of Article 1.
                                              ^^^^^^^^^^^^^^^^^^^ REF001
```

## Good

```hy
### Հոդված 1. Մերժման հիմքերը

1. Դիմումը մերժվում է, եթե պահանջվող տեղեկությունը գաղտնի է։

2. Սույն հոդվածի 1-ին մասով նախատեսված մերժումը պատճառաբանվում է։
```

```en
### Article 1. Grounds for refusal

1. A request is refused where the information asked for is secret.

2. A refusal under part 1 of this Article gives its reasons.
```

## Exceptions

Provisions of official acts are not held here, so a citation of one is not followed. What stands in the quoted text
of an amending act belongs to another act and is left out unless that act is known. A citation that is wrong alike
in every language is found once, in the leading text. A citation whose unit word alone is wrong is
`wrong-unit-word`; an annex of an act that has none is a `missing-annex`.

## Fix

Cite the provision that is meant, or restore the one that was dropped.

## Source

Logic: the text contradicts itself. Lawmaker, LegalDocML.de (SCH-00436) and Common Form check the same. Measured on
the six real decisions of UD Armenian-ArmTDP: 39 citations, 3 findings, all true of that copy (it leaves the annexes
out).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent
from orenk.lint.citations.citing import container_words, step_words
from orenk.lint.citations.dangling import dangling
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF001",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "{container} {step} չկա",
            "no {step} in {container}",
            "il n'y a pas {step} dans {container}",
        ),
        "translation": Message(
            "{container} {step} միայն մեկ այլ լեզվի տեքստում կա ({language})",
            "{step} of {container} exists in another language's text only ({language})",
            "seul le texte d'une autre langue a, dans {container}, une disposition de ce numéro ({step}, {language})",
        ),
        "relative": Message(
            "այստեղից նայած՝ այդպիսի դրույթ չկա («{words}»)",
            "seen from here there is no such provision ('{words}')",
            "vue d'ici, cette disposition n'existe pas (« {words} »)",
        ),
    },
    help=Message(
        "նշեք գոյություն ունեցող դրույթ",
        "cite a provision that exists",
        "citez une disposition qui existe",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in dangling(corpus):
        if one.other_word or one.annexless(corpus):
            continue
        citation = one.citation
        variant = "relative" if not one.step.number else "translation" if one.language else ""
        yield RULE.finding(
            citation.origin,
            citation.place.address,
            variant=variant,
            near=one.near(corpus),
            container=container_words(corpus, citation.act, one.container, citation.place.act),
            step=step_words(one.step),
            language=one.language,
            words=citation.words,
            also=(absent(citation.act, eid) for eid in one.gone),
        )
