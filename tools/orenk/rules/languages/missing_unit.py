"""A provision stands in one language version only.

## Why

The leading text makes the tree of provisions. A reader of the translation would not know that the part exists, or
would take a part for law that the law does not have.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 5 օրվա ընթացքում։

2. Մերժումը պատճառաբանվում է։
^^ LNG001
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined within 5 days of its receipt.

3. A refusal gives its reasons.
^^ LNG001
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 5 օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined within 5 days of its receipt.
```

## Fix

Translate the provision, or delete from the translation what the leading text does not have.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent, unit_cause, version_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision
from orenk.lint.versions.pairs import translations
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText

RULE = rule(
    __name__,
    code="LNG001",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "missing": Message(
            "այս միավորը {language} տեքստում չկա",
            "this provision is missing in the text {language}",
            "cette disposition manque dans le texte {language}",
        ),
        "extra": Message(
            "այս միավորը միայն թարգմանության մեջ կա",
            "this provision exists in the translation only",
            "cette disposition n'existe que dans la traduction",
        ),
    },
    help={
        "missing": Message(
            "թարգմանեք այն",
            "translate it",
            "traduisez-la",
        ),
        "extra": Message(
            "ավելացրեք առաջատար տեքստում կամ ջնջեք",
            "add it to the leading text, or delete it",
            "ajoutez-la au texte directeur ou supprimez-la",
        ),
    },
)
LANGUAGE = {
    "hy": Message("հայերեն", "in Armenian", "arménien"),
    "en": Message("անգլերեն", "in English", "anglais"),
    "fr": Message("ֆրանսերեն", "in French", "français"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, leading, other in translations(corpus):
        yield from _only(act, leading, other, "missing", other.language)
        yield from _only(act, other, leading, "extra", other.language)


def _only(act: Act, ours: ActText, theirs: ActText, variant: str, language: str) -> Iterator[Diagnostic]:
    """The units of `ours` that `theirs` lacks, each with what stands below it told once."""
    for unit in ours.order:
        above = ours.parents[unit.eid]
        if unit.eid in theirs.units or (above and above not in theirs.units):
            continue
        provision = Provision(act, ours, unit)
        yield RULE.finding(
            provision.name,
            provision.address,
            variant=variant,
            language=LANGUAGE[language],
            cause=unit_cause(f"{act.id}#{above}"),
            also=(absent(act.id, unit.eid), unit_cause(provision.address), *_grown(act, ours, unit.eid, variant)),
        )


def _grown(act: Act, text: ActText, eid: str, variant: str) -> Iterator[str]:
    """The unit whose version has grown: the one before it, where the two were run together; or the one above it."""
    above = text.parents[eid]
    if variant == "extra":
        yield version_cause(f"{act.id}#{above}")
        return
    siblings = [unit.eid for unit in (text.units[above].children if above else text.roots)]
    for before in siblings[: siblings.index(eid)][-1:]:
        yield version_cause(f"{act.id}#{before}")
