"""Two versions of a law: the same words under another number moved, other words under the same number were reworded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orenk.base.source import Source
from orenk.compare.units import Units, match
from orenk.compare.words import changed_words
from orenk.language import language
from orenk.link.structure import structure
from orenk.model.nodes import ActText
from orenk.syntax.parser import parse

LAW = """# Հետքերի մասին

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է հետքերի գրառումը։

### Հոդված 2. Գրառումը

1. Գրանցող մարմինը հետքը գրառում է դիմումն ստանալու օրվանից 5 օրվա ընթացքում։

2. Գրառման մերժումը պատճառաբանվում է գրավոր։

### Հոդված 3. Բողոքարկումը

1. Գրանցող մարմնի որոշումը բողոքարկվում է դատարան։
"""


def law(text: str) -> ActText:
    return structure(parse(Source("text.hy.md", text), language("hy"))[0], language("hy"))


def compared(new: str) -> Units:
    return match(law(LAW), law(new))


def test_an_article_with_another_heading_is_the_same_article() -> None:
    units = compared(LAW.replace("Հոդված 2. Գրառումը", "Հոդված 2. Մատյան"))
    assert units.reworded == (("art_2", "art_2"),) and not units.added and not units.removed


def test_an_article_of_which_nothing_stayed_is_another_one() -> None:
    new = LAW.replace("Հոդված 3. Բողոքարկումը", "Հոդված 3. Տուգանքները").replace(
        "Գրանցող մարմնի որոշումը բողոքարկվում է դատարան։", "Խախտումն առաջացնում է նվազագույն աշխատավարձի եռապատիկը։"
    )
    units = compared(new)
    assert "art_3" in units.removed and "art_3" in units.added


def test_nothing_changed() -> None:
    units = compared(LAW)
    assert (units.added, units.removed, units.moved, units.reworded) == ((), (), (), ())


def test_a_new_article_moves_those_behind_it_and_rewords_none() -> None:
    new = LAW.replace("### Հոդված 3.", "### Հոդված 4.").replace("### Հոդված 2.", "### Հոդված 3.")
    new = new.replace("### Հոդված 3. Գ", "### Հոդված 2. Սկզբունքները\n\n1. Հետքը հանրային է։\n\n### Հոդված 3. Գ")
    units = compared(new)
    assert units.added == ("art_2", "art_2__para_1")
    assert units.moved == (("art_2", "art_3"), ("art_3", "art_4"))
    assert units.removed == () and units.reworded == ()
    assert units.became["art_2__para_2"] == "art_3__para_2"


def test_a_term_changed_is_a_rewording() -> None:
    units = compared(LAW.replace("5 օրվա", "10 օրվա"))
    assert units.reworded == (("art_2__para_1", "art_2__para_1"),)
    assert units.moved == units.added == units.removed == ()


def test_another_provision_under_the_same_number_is_removed_and_added() -> None:
    units = compared(LAW.replace("Գրառման մերժումը պատճառաբանվում է գրավոր։", "Տուրքը վճարում է դիմողը։"))
    assert units.removed == ("art_2__para_2",) and units.added == ("art_2__para_2",)


def test_moved_and_reworded_at_once() -> None:
    new = LAW.replace("2. Գրառման մերժումը պատճառաբանվում է գրավոր։\n\n", "").rstrip()
    units = compared(new + "\n\n2. Գրառման մերժումը պատճառաբանվում է միայն գրավոր։\n")
    assert ("art_2__para_2", "art_3__para_2") in units.moved
    assert units.reworded == (("art_2__para_2", "art_3__para_2"),)


def test_a_text_that_was_not_there() -> None:
    assert len(match(None, law(LAW)).added) == 7 and len(match(law(LAW), None).removed) == 7


def test_the_words_that_changed() -> None:
    told = [
        (one.operation, one.words) for one in changed_words("գրառում է 5 օրվա ընթացքում", "գրառում է 10 օրվա ընթացքում")
    ]
    assert told == [
        ("same", "գրառում է "),
        ("deleted", "5"),
        ("inserted", "10"),
        ("same", " օրվա ընթացքում"),
    ]


def test_a_phrase_replaced_is_one_change() -> None:
    told = [
        (one.operation, one.words)
        for one in changed_words("The Registrar shall enter it", "The Registrar may refuse it")
    ]
    assert ("deleted", "shall enter") in told and ("inserted", "may refuse") in told


@given(st.text("ա բ,գ«» 1", max_size=40), st.text("ա բ,գ«» 1", max_size=40))
def test_both_versions_can_be_read_back(old: str, new: str) -> None:
    told = changed_words(old, new)
    assert "".join(one.words for one in told if one.operation != "inserted") == old
    assert "".join(one.words for one in told if one.operation != "deleted") == new


@pytest.mark.parametrize("text", ["", " ", "ա"])
def test_equal_words_are_the_same(text: str) -> None:
    assert all(one.operation == "same" for one in changed_words(text, text))
