"""Every rule over every law, read alone: what it finds, and in how many laws."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from noise.corpora import RealCorpus
from orenk.base.diagnostic import Diagnostic
from orenk.exchange.outline import ForeignLaw
from orenk.exchange.writing import card, written
from orenk.workspace.pipeline import Run, run_texts

PACKAGE = 'title:\n  {code}: "Real laws"\nlanguages:\n  - {code}\nleading: {code}\nformat: 1\n'


@dataclass(slots=True)
class Count:
    """What was found in one corpus: findings and laws by rule, and the numbering and reference errors of each law."""

    laws: int = 0
    units: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    errors: dict[str, list[Diagnostic]] = field(default_factory=lambda: defaultdict(list))


def checked(law: ForeignLaw) -> Run:
    """The law as a base of one act."""
    code = law.language
    texts = {f"laws/{law.id}/law.yml": card(law), f"laws/{law.id}/text.{code}.md": written(law).text}
    return run_texts({"laws/package.yml": PACKAGE.format(code=code), **texts})


def count(corpus: RealCorpus, laws: Iterable[ForeignLaw]) -> Count:
    """The findings over these laws of a corpus."""
    total = Count()
    for law in laws:
        result = checked(law)
        text = result.corpus.acts[law.id].text
        total.laws += 1
        total.units += sum(unit.kind == corpus.unit and unit.eid not in text.quoted for unit in text.order)
        names = [found.kind.name for found in result.findings]
        total.findings.update(names)
        total.touched.update(set(names))
        for found in result.findings:
            if found.kind.code[:3] in ("STR", "REF") and found.kind.severity.word == "error":
                total.errors[law.id].append(found)
    return total
