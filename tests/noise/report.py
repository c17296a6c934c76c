"""What was counted, as the data that the pages of the rules print, and as a page of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

import orenk.rules
from noise.counting import Count
from orenk.lint.rule import discover

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tools" / "orenk" / "rules" / "noise.json"
PAGE = ROOT / "docs" / "internals" / "noise.en.md"
JUDGED = Path(__file__).with_name("judged.yml")

NAMES = {
    "luxembourg": "laws and regulations of Luxembourg, in French",
    "by-laws": "South African by-laws, in English",
    "bills": "bills and instruments of the United Kingdom, in English",
    "decisions": "decisions of the Armenian Government and Prime Minister",
}
RECORDED = frozenset(
    ["unknown-act", "undeclared-dependency", "term-missing-in-glossary", "unrecorded-definition", "missing-term-form"]
)
"""Rules of other families that hold a law against records, which a law read alone has not."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A numbering or reference error as a person judged it."""

    law: str
    rule: str
    unit: str
    defect: bool
    what: str


def judgements() -> list[Judgement]:
    return [Judgement(**one) for one in yaml.safe_load(JUDGED.read_text(encoding="utf-8"))]


def applies(rule: str, family: str) -> bool:
    """Whether a rule has anything to say about a law without records and translations."""
    return rule == "near-duplicate-norm" or (family not in ("PKG", "LNG") and rule not in RECORDED)


def data(counts: Mapping[str, Count], day: str) -> str:
    """The counts as JSON; a rule that found nothing is left out, one that needs records is named."""
    rules = {
        rule.name: {name: [one.findings[rule.name], one.touched[rule.name]] for name, one in counts.items()}
        for rule in discover(orenk.rules)
        if applies(rule.name, rule.family) and any(one.findings[rule.name] for one in counts.values())
    }
    silent = sorted(rule.name for rule in discover(orenk.rules) if not applies(rule.name, rule.family))
    corpora = {name: [one.laws, one.units] for name, one in counts.items()}
    lines = [f"    {json.dumps(name)}: {json.dumps(found)}" for name, found in sorted(rules.items())]
    return "\n".join(
        [
            "{",
            f'  "date": {json.dumps(day)},',
            f'  "corpora": {json.dumps(corpora)},',
            f'  "unmeasured": {json.dumps(silent)},',
            '  "rules": {',
            ",\n".join(lines),
            "  }",
            "}",
            "",
        ]
    )


def page(counts: Mapping[str, Count], day: str) -> str:
    """The page of docs/internals: the sample, the errors and who is right, and every rule that found something."""
    judged = judgements()
    lines = [
        "# Noise on real laws",
        "",
        f"Counted on {day} by `make noise`: every rule over every law, each law read alone through `orenk.exchange`.",
        "",
        "| corpus | laws | articles (points of decisions) | laws with a numbering or reference error | true | false |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name, one in counts.items():
        true = {judgement.law for judgement in judged if judgement.defect} & set(one.errors)
        lines.append(
            f"| {NAMES[name]} | {one.laws} | {one.units} | {len(one.errors)} | {len(true)} | "
            f"{len(one.errors) - len(true)} |"
        )
    for defect, title in ((True, "Defects that the laws have"), (False, "Laws in order on which an error is reported")):
        lines += ["", f"## {title}", "", "| law | unit | rule | what |", "|---|---|---|---|"]
        lines += [f"| {one.law} | `{one.unit}` | `{one.rule}` | {one.what} |" for one in judged if one.defect is defect]
    lines += ["", "## Findings by rule", "", "Findings, and in how many laws.", ""]
    lines += [f"| rule | {' | '.join(counts)} |", "|---|" + "--:|" * len(counts)]
    for rule in discover(orenk.rules):
        if applies(rule.name, rule.family) and any(one.findings[rule.name] for one in counts.values()):
            cells = (
                f"{one.findings[rule.name]} in {one.touched[rule.name]}" if one.findings[rule.name] else "0"
                for one in counts.values()
            )
            lines.append(f"| {rule.code} `{rule.name}` | {' | '.join(cells)} |")
    return "\n".join([*lines, ""])
