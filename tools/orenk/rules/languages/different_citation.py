"""A translation cites another provision than the leading text.

## Why

A reference that leads to part 3 in one language and to part 2 in the other joins different rules.

## Bad

```hy
### Հոդված 1. Դասը

1. Դասը տրվում է որոշմամբ։

2. Դասը վերանայվում է սույն հոդվածի 1-ին մասի համաձայն։
```

```en laws/example/text.en.md
### Article 1. The class

1. The class is given by a decision.

2. The class is reviewed under part 2 of this Article.
                               ^^^^^^^^^^^^^^^^^^^^^^ LNG003
```

## Good

```hy
### Հոդված 1. Դասը

1. Դասը տրվում է որոշմամբ։

2. Դասը վերանայվում է սույն հոդվածի 1-ին մասի համաձայն։
```

```en laws/example/text.en.md
### Article 1. The class

1. The class is given by a decision.

2. The class is reviewed under part 1 of this Article.
```

## Exceptions

The versions may cite in another order, as a range or as a list, and «սույն հոդվածի» may be said by its number; only
what is reached counts.

## Fix

Make both versions cite the same provision.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.causes.keys import title_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import citations_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target
from orenk.model.operations import spelled

RULE = rule(
    __name__,
    code="LNG003",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստը {target} չի հղում",
            "the leading text does not cite {target}",
            "le texte directeur ne renvoie pas à {target}",
        ),
        "missing": Message(
            "առաջատար տեքստի հղումը {target}՝ այստեղ չկա",
            "the leading text's citation of {target} is missing here",
            "il manque ici le renvoi du texte directeur à {target}",
        ),
    },
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = citations_by_unit(corpus)
    for pair in pairs(corpus):
        ours = found.get((pair.act.id, pair.leading.language, pair.source.eid), [])
        theirs = found.get((pair.act.id, pair.other.language, pair.twin.eid), [])
        if not ours and not theirs:
            continue
        known, given = _targets(ours), _targets(theirs)
        lost = [target for target in known if not _reached(target, given)]
        gained = [target for target in given if not _reached(target, known)]
        for at, target in enumerate(gained):
            near = lost[at] if at < len(lost) else None
            other = known[near] if near else None
            related = [Related(other.origin if other else pair.there(), _THERE)]
            also = [title_cause(one.partition("#")[0]) for one in (target, near) if one]
            yield RULE.finding(given[target].origin, pair.address, target=target, near=near, related=related, also=also)
        for target in lost[len(gained) :]:
            related = [Related(known[target].origin, _THERE)]
            also = [title_cause(target.partition("#")[0])]
            yield RULE.finding(pair.here(), pair.address, variant="missing", target=target, related=related, also=also)


def _reached(target: str, others: Iterable[str]) -> bool:
    """Whether the other language cites it too; an act is cited with any of its provisions."""
    return target in others or ("#" not in target and any(one.startswith(f"{target}#") for one in others))


def _targets(citations: list[Citation]) -> dict[str, Citation]:
    """What is reached, as addresses, with the first citation that reaches it."""
    targets: dict[str, Citation] = {}
    for citation in citations:
        if citation.target in (Target.UNKNOWN_ACT, Target.AMBIGUOUS):
            continue
        if citation.target is Target.MISSING:
            targets.setdefault(f"{citation.act}#{spelled(citation.steps)}", citation)
            continue
        for address in citation.addresses or ((citation.act,) if citation.act else ()):
            targets.setdefault(address, citation)
    return targets
