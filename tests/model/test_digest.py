"""The digest by which a translation knows from which words it was made."""

from orenk.base.source import Source
from orenk.language import language
from orenk.link.structure import structure
from orenk.model.digest import DIGITS, unit_digests, words_digest
from orenk.model.nodes import ActText
from orenk.syntax.parser import parse


def law(text: str) -> ActText:
    document, problems = parse(Source("laws/example/text.hy.md", text), language("hy"))
    assert not problems
    return structure(document, language("hy"))


ARTICLE = "### Հոդված 1. Պատասխանը\n\n1. Պատասխանը տրվում է 5 օրվա ընթացքում։\n\n1) գրավոր,\n\n2) բանավոր։\n"


def digests(text: str) -> dict[str, str]:
    return unit_digests(law(text))


class TestDigest:
    def test_is_sixteen_hexadecimal_digits(self) -> None:
        assert all(len(one) == DIGITS and int(one, 16) >= 0 for one in digests(ARTICLE).values())

    def test_knows_each_unit_that_has_words(self) -> None:
        assert list(digests(ARTICLE)) == [
            "art_1", "art_1__para_1", "art_1__para_1__point_1", "art_1__para_1__point_2",
        ]  # fmt: skip

    def test_changes_with_the_words_of_its_unit_alone(self) -> None:
        before, after = digests(ARTICLE), digests(ARTICLE.replace("5 օրվա", "10 օրվա"))
        assert [eid for eid in before if before[eid] != after[eid]] == ["art_1__para_1"]

    def test_does_not_change_when_a_sentence_is_broken_into_lines(self) -> None:
        broken = ARTICLE.replace("տրվում է 5", "տրվում է\n5")
        assert digests(broken) == digests(ARTICLE)

    def test_takes_in_the_cells_of_a_table(self) -> None:
        table = "### Հոդված 1. Վճարը\n\n| Ծառայություն | Չափ |\n| --- | --- |\n| պատճեն | 10 |\n"
        before, after = law(table), law(table.replace("| 10 |", "| 20 |"))
        eid = next(eid for eid in before.units if "table" in eid)
        assert words_digest(before.units[eid]) != words_digest(after.units[eid])
