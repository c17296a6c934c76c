"""Findings of one slip share their cause, whichever rule and file tell it; those of two slips do not."""

from __future__ import annotations

import pytest

from orenk.base.diagnostic import Diagnostic
from orenk.workspace.pipeline import run_texts

PACKAGE = "title:\n  hy: Փաթեթ\nlanguages: [hy, en]\nleading: hy\nformat: 1\n"
CARD = "kind: law\nstanding: draft\ntitle:\n  hy: Օրենք (նախագիծ)\n  en: Law (draft)\nstage: working\n"
HY = """# Օրենք (նախագիծ)

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է ռեգիստրը։

2. Ռեգիստրը հրապարակային է։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարվում է սույն օրենքի 1-ին հոդվածի 2-րդ մասի համաձայն։

2. Գրառումը պահվում է 5 տարի։

### Հոդված 3. Ուժի մեջ մտնելը

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։
"""
EN = """# Law (draft)

### Article 1. Subject

1. This Law governs the register.

2. The register is public.

### Article 2. Keeping

1. The register is kept under part 2 of Article 1 of this Law.

2. An entry is kept for 5 years.

### Article 3. Entry into force

1. This Law enters into force on the tenth day following its official publication.
"""
NOTE = (
    "# Հիմնավորում\n\n## Հոդված 1\n\nԲացատրություն։\n\n## Հոդված 2\n\nԲացատրություն։\n\n## Հոդված 3\n\nԲացատրություն։\n"
)


def found(hy: str, en: str, note: str = NOTE) -> list[Diagnostic]:
    texts = {"text.hy.md": hy, "text.en.md": en, "law.yml": CARD, "note.hy.md": note}
    named = {f"laws/register/{name}": text for name, text in texts.items()}
    findings = run_texts({"laws/package.yml": PACKAGE, **named}).findings
    return [
        one
        for one in findings
        if one.kind.name not in ("untracked-translation", "lone-item", "missing-draft-mark", "title-form")
    ]


def causes(findings: list[Diagnostic]) -> set[str | None]:
    return {one.cause for one in findings}


def swapped(text: str, *swaps: tuple[str, str]) -> str:
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    return text


SLIPS = {
    "a part deleted and still cited": (("2. Ռեգիստրը հրապարակային է։\n\n", ""), ("2. The register is public.\n\n", "")),
    "an article deleted": (
        (HY[HY.index("### Հոդված 2") : HY.index("### Հոդված 3")], ""),
        (EN[EN.index("### Article 2") : EN.index("### Article 3")], ""),
    ),
    "a heading in bold": (
        ("### Հոդված 2. Վարումը", "**Հոդված 2. Վարումը**"),
        ("### Article 2. Keeping", "**Article 2. Keeping**"),
    ),
    "a number without its space": (("2. Ռեգիստրը", "2.Ռեգիստրը"), ("2. The", "2.The")),
    "a number used twice": (("### Հոդված 2", "### Հոդված 1"), ("### Article 2", "### Article 1")),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_one_slip_has_one_cause(slip: str) -> None:
    hy, en = SLIPS[slip]
    findings = found(swapped(HY, hy), swapped(EN, en))
    assert len(causes(findings)) == 1, [(one.kind.name, one.cause) for one in findings]
    assert None not in causes(findings)


def test_a_unit_lost_in_translation_has_one_cause() -> None:
    findings = found(HY, swapped(EN, ("\n\n2. An entry", " An entry")))
    assert {"missing-unit", "different-sentences"} <= {one.kind.name for one in findings}
    assert len(causes(findings)) == 1


def test_two_slips_have_two_causes() -> None:
    hy = swapped(HY, ("1-ին հոդվածի 2-րդ մասի", "1-ին հոդվածի 8-րդ մասի"), ("2. Գրառումը", "4. Գրառումը"))
    en = swapped(EN, ("part 2 of Article 1", "part 8 of Article 1"), ("2. An entry", "4. An entry"))
    assert len(causes(found(hy, en))) == 2


def test_a_lone_finding_keeps_the_cause_its_rule_gives() -> None:
    (one,) = found(swapped(HY, ("հրապարակային է", "հրապարակային հրապարակային է")), EN)
    assert one.cause == "unit:register#art_1__para_2"
