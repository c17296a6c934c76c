"""A translation names another body than the leading text.

## Why

Where the Armenian text gives a task to the Commission and the English one to the Ministry, each reader writes to
another address.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Commission.
                                     ^^^^^^^^^^ LNG011
```

```yaml glossary/bodies/ministry.yml
name:
  hy: "Նախարարություն"
  en: "Ministry"
kind: ministry
world: draft
role:
  en: "keeps the catalogue"
confidence: unconfirmed
```

```yaml glossary/bodies/commission.yml
name:
  hy: "Հանձնաժողով"
  en: "Commission"
kind: commission
world: draft
role:
  en: "supervises"
confidence: unconfirmed
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/bodies/ministry.yml
name:
  hy: "Նախարարություն"
  en: "Ministry"
kind: ministry
world: draft
role:
  en: "keeps the catalogue"
confidence: unconfirmed
```

## Exceptions

A body named more often, or by "it", is no difference: only a body that the leading unit does not name at all is told,
where the leading unit names one that the translation does not.

## Fix

Name the same body in both versions.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import bodies_by_unit, citations_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.lint.wording.short_names import unnamed
from orenk.model.corpus import Corpus
from orenk.model.links import Use

RULE = rule(
    __name__,
    code="LNG011",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստն այստեղ նշում է «{other}», ոչ թե «{body}»",
            "the leading text names '{other}' here, not '{body}'",
            "le texte directeur nomme ici « {other} » et non « {body} »",
        ),
        "added": Message(
            "առաջատար տեքստն այս հոդվածում «{body}» չի նշում",
            "the leading text does not name '{body}' in this article",
            "le texte directeur ne nomme pas « {body} » dans cet article",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = bodies_by_unit(corpus)
    named = {
        (act, language, corpus.acts[act].texts[language].article_of(eid), use.name)
        for (act, language, eid), uses in found.items()
        for use in uses
    }
    for pair in pairs(corpus):
        ours = {use.name: use for use in found.get((pair.act.id, pair.leading.language, pair.source.eid), ())}
        theirs = {use.name: use for use in found.get((pair.act.id, pair.other.language, pair.twin.eid), ())}
        lost = [use for name, use in ours.items() if name not in theirs]
        gained = [use for name, use in theirs.items() if name not in ours]
        for use, other in zip(gained, lost, strict=False):
            yield RULE.finding(
                use.origin,
                pair.address,
                also=unnamed(corpus, pair.act.id, use.name),
                body=use.words,
                other=other.words,
                related=[Related(other.origin, _THERE)],
            )
        article = pair.leading.article_of(pair.source.eid)
        for use in gained[len(lost) :]:
            known = (pair.act.id, pair.leading.language, article, use.name) in named
            if not known and use.words[:1].isupper() and not _in_title(corpus, use):
                also = unnamed(corpus, pair.act.id, use.name)
                yield RULE.finding(use.origin, pair.address, variant="added", body=use.words, also=also)


def _in_title(corpus: Corpus, use: Use) -> bool:
    """Whether the name stands in the name of an act: «Կառավարության կառուցվածքի մասին»."""
    place = use.place
    cited = citations_by_unit(corpus).get((place.act, place.language, place.eid), ())
    return any(one.origin.span.start <= use.origin.span.start < one.origin.span.end for one in cited)
