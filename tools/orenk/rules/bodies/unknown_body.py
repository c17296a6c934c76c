"""A body is named that no register knows.

## Why

A wrong name creates a body that does not exist; nobody has its powers.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահեստավորման հանձնաժողովը։
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ BOD001
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The register is kept by the Storage Commission.
                               ^^^^^^^^^^^^^^^^^^ BOD001
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The register is kept by the Keeping Commission.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Fix

Correct the name, or enter the body in `glossary/bodies`.

## Source

Logic: the text contradicts the register of bodies. A body is taken to be named where a word with a capital stands
within a sentence before a word such as «հանձնաժողով», or in English where all its words have capitals; only
packages with a register of bodies are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import bodies_by_unit, terms_by_unit
from orenk.lint.wording.prose import Prose, find
from orenk.lint.wording.short_names import given_elsewhere, named_in_full, unintroduced, unnamed_cause
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD001",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "«{words}»՝ այսպիսի մարմին գրանցված չէ",
            "no body '{words}' in the register",
            "aucun organe « {words} » au registre",
        ),
        "short": Message(
            "«{words}»՝ այս կարճ անվանումն ակտում տրված չէ",
            "the short name '{words}' is given nowhere in the act",
            "l'acte ne donne nulle part le nom court « {words} »",
        ),
    },
    help={
        "short": Message(
            "ամբողջական անվանումից հետո գրեք «(այսուհետ՝ **…**)»",
            "write '(hereinafter: the **…**)' after the full name",
            "écrivez « (ci-après : **…**) » après le nom complet",
        ),
    },
)

_USED = Message("կարճ անվանումն այստեղ է", "the short name is used here", "le nom court est employé ici")
_HY = (
    "մարմին", "մարմն", "հանձնաժողով", "նախարարությ", "գործակալությ", "ծառայությ", "տեսչությ", "կոմիտե", "խորհուրդ",
    "խորհրդ", "գրասենյակ",
)  # fmt: skip
_EN = ("Ministry", "Agency", "Commission", "Committee", "Service", "Council", "Inspectorate", "Board", "Authority")
_SIGNS = {"hy": _HY, "en": _EN}
_NAMED = {
    "hy": re.compile(rf"[Ա-Ֆ][ա-և]+ (?:[ա-և]+ ){{0,5}}?(?:{'|'.join(_HY)})[ա-և]*"),
    "en": re.compile(r"[A-Z][a-z-]+(?: (?:and |of |for |the )*[A-Z][a-z-]+)*"),
}
_BODY_EN = re.compile(rf"\b(?:{'|'.join(_EN)})\b")
_SHORTENED = re.compile(r"\s*\((?:այսուհետ|hereinafter)")
_WITHIN = re.compile(r"[a-zա-և,՝] ")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    if not corpus.bodies:
        return
    told = set()
    missing = {link.id for link in record_links(corpus) if link.register == "body"} - {*corpus.bodies}
    cause = f"body:{min(missing)}" if len(missing) == 1 else None
    for one, found in find(corpus, _NAMED, _SIGNS):
        words, passage = found[0], one.passage(found.start())
        if passage.role != "text" or " " not in words or not _named(one, found):
            continue
        if one.text.language == "en" and not _BODY_EN.search(words):
            continue
        origin, address = one.place(found.start(), found.end())
        unit = address.partition("#")[2]
        key = (one.act.id, one.text.language, unit)
        start, end = origin.span.start, origin.span.end
        bodies = (use.origin.span for use in bodies_by_unit(corpus).get(key, ()))
        terms = (use.origin.span for use in terms_by_unit(corpus).get(key, ()))
        if any(span.start < end and start < span.end for span in bodies) or any(
            span.start < end <= span.end for span in terms
        ):
            continue
        if one.text is one.act.text or address not in told:
            told.add(address)
            names = {name: id for id, body in corpus.bodies.items() if (name := body.value.name.get(one.text.language))}
            near = nearest(words, names)
            also = [unnamed_cause(one.act.id, names[near])] if near else []
            yield RULE.finding(origin, address, near=near, cause=cause, also=also, words=words)
    yield from _short(corpus)


def _named(one: Prose, found: re.Match[str]) -> bool:
    """Whether the capital is that of a name: within a sentence, or before the bracket that gives it a short one."""
    within = _WITHIN.match(one.plain, found.start() - 2, found.start())
    return bool(within or _SHORTENED.match(one.plain, found.end()))


def _short(corpus: Corpus) -> Iterator[Diagnostic]:
    told: set[tuple[str, str]] = set()
    for one in unintroduced(corpus):
        if one.language == corpus.acts[one.act].leading or not told & {(one.act, body) for body in one.bodies}:
            told |= {(one.act, body) for body in one.bodies}
            also = [*(unnamed_cause(one.act, body) for body in one.bodies), *given_elsewhere(corpus, one)]
            origin, address, related = one.origin, one.address, []
            full = named_in_full(corpus, one)
            if full is not None:
                related = [Related(origin, _USED)]
                origin, address = full.origin, full.place.address
            yield RULE.finding(origin, address, variant="short", related=related, also=also, words=one.words)
