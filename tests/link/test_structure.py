"""Units hang where their markers say, and are named as Akoma Ntoso names them."""

import pytest
from law_text import corpus_of

from orenk.model.nodes import UnitKind

LAW = """\
# Հանրային տեղեկությունների մասին (orenk-ի ցուցադրական նախագիծ)

Սույն օրենքի նպատակն է ապահովել տեղեկությունների հասանելիությունը։

## Բաժին I. Ընդհանուր մաս

## Գլուխ 1. Ընդհանուր դրույթներ

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է՝

1) տրամադրումը.

1.1) պահպանումը.

2) պաշտպանությունը՝

ա. անձնական տվյալների,

բ. գաղտնիքի.

եթե օրենքով այլ բան նախատեսված չէ։

1.1. Օրենքը տարածվում է բոլորի վրա։

### Հոդված 1.1. Շրջանակը

Սույն օրենքը գործում է ամենուր։

Բացառությունները սահմանվում են օրենքով։

## Գլուխ 2. Տրամադրումը

### Հոդված 2. Հիմքերը

1) դիմումը.

2) օրենքը։

## Հավելված N 1. Դասեր

### Հոդված 1. Դաս

| Դաս | Նշան |
|---|---|
| Բաց | Բ |
"""


def test_every_unit_has_its_eid() -> None:
    text = corpus_of(LAW).acts["example"].text
    assert [unit.eid for unit in text.order] == [
        "preamble",
        "sec_1",
        "sec_1__chp_1",
        "art_1",
        "art_1__para_1",
        "art_1__para_1__point_1",
        "art_1__para_1__point_1-1",
        "art_1__para_1__point_2",
        "art_1__para_1__point_2__point_a",
        "art_1__para_1__point_2__point_b",
        "art_1__para_1__wrapup_1",
        "art_1__para_1-1",
        "art_1-1",
        "art_1-1__subpara_1",
        "art_1-1__subpara_2",
        "sec_1__chp_2",
        "art_2",
        "art_2__point_1",
        "art_2__point_2",
        "annex_1",
        "annex_1__art_1",
        "annex_1__art_1__table_1",
    ]
    assert text.parents["art_1"] == "sec_1__chp_1"
    assert text.article_of("art_1__para_1__point_2__point_b") == "art_1"
    assert [cell.plain for cell in text.units["annex_1__art_1__table_1"].rows[1]] == ["Բաց", "Բ"]


def test_numbers_are_as_typed_and_places_hold_the_whole_unit() -> None:
    corpus = corpus_of(LAW)
    text = corpus.acts["example"].text
    assert [text.units[eid].marker for eid in ("art_1-1", "art_1__para_1-1", "art_1__para_1__point_2__point_a")] == [
        "Հոդված 1.1.",
        "1.1.",
        "ա.",
    ]
    words = corpus.text(text.units["art_1__para_1"].origin)
    assert words.startswith("1. Սույն օրենքը") and words.rstrip().endswith("նախատեսված չէ։")


def test_a_number_used_again_gets_its_own_eid_and_is_remembered() -> None:
    text = corpus_of("### Հոդված 1. Ա\n\n1. Մեկ։\n\n1. Երկու։\n").acts["example"].text
    assert text.clashes == {"art_1__para_1_2": "art_1__para_1"}


def test_in_a_decision_the_same_markers_are_other_units() -> None:
    decision = (
        "Հիմք ընդունելով օրենքը՝ Կառավարությունը որոշում է.\n\n"
        "1. Հաստատել կարգը՝\n\n"
        "1) համաձայն հավելվածի։\n\n"
        "## Հավելված N 1\n\n"
        "3. Կարգը.\n\n"
        "1) սահմանում է՝\n\n"
        "ա. ժամկետ։\n\n"
    )
    text = corpus_of(decision, kind="government-decision").acts["example"].text
    assert {unit.eid: unit.kind for unit in text.order} == {
        "preamble": UnitKind.PREAMBLE,
        "point_1": UnitKind.POINT,
        "point_1__point_1": UnitKind.SUBPOINT,
        "annex_1": UnitKind.ANNEX,
        "annex_1__point_3": UnitKind.POINT,
        "annex_1__point_3__point_1": UnitKind.SUBPOINT,
        "annex_1__point_3__point_1__point_a": UnitKind.PARAGRAPH,
    }


def test_quoted_units_are_named_under_their_quotation() -> None:
    amending = (
        "### Հոդված 1\n\n1. Օրենքը լրացնել հետևյալ բովանդակությամբ 11.1-ին հոդվածով.\n\n"
        "> ### «Հոդված 11.1. Վեճեր\n>\n> 1. Վեճը լուծում է դատարանը։»։\n"
    )
    text = corpus_of(amending).acts["example"].text
    assert "art_1__para_1__qstr_1__art_11-1__para_1" in text.units
    assert text.quoted == {"art_1__para_1__qstr_1__art_11-1", "art_1__para_1__qstr_1__art_11-1__para_1"}


@pytest.mark.parametrize(("code", "letters"), [("hy", "աբգ"), ("en", "abc"), ("fr", "abc")])
def test_letters_of_all_alphabets_agree(code: str, letters: str) -> None:
    word = {"hy": "Հոդված", "en": "Article", "fr": "Article"}[code]
    items = "".join(f"{letter}. x,\n\n" for letter in letters)
    text = corpus_of(f"### {word} 1. X\n\n1. X\n\n1) x\n\n{items}", code).acts["example"].text
    assert [eid for eid in text.units if eid.startswith("art_1__para_1__point_1__")] == [
        f"art_1__para_1__point_1__point_{letter}" for letter in "abc"
    ]


def test_an_exception_covers_the_unit_below_it() -> None:
    corpus = corpus_of("### Հոդված 1. Ա\n\n<!-- allow lone-part: մեկ կանոն է -->\n\n1. Մեկ։\n\n2. Երկու։\n")
    (allow,) = corpus.suppressions
    assert corpus.sources["laws/example/text.hy.md"][allow.covers].startswith("1. Մեկ")
    assert "Երկու" not in corpus.sources["laws/example/text.hy.md"][allow.covers]
