"""The reviewer's paper: numbered, with words, basis, room for answer and ruling; and for what a ruling holds."""

import io
import re

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from orenk.cli.checking.packing import packed
from orenk.report.paper.conclusion import Paper, Reviewed, conclude
from orenk.report.paper.markdown import paper_as_markdown
from orenk.report.paper.quoting import mark_of
from orenk.report.paper.rulings import Ruled, read_markdown
from orenk.report.paper.word import read_word, write_word
from orenk.workspace.pipeline import Run, run_texts
from orenk.workspace.scaffold import new_act, new_base

FAULTS = "\n1. Դիմումը քննվում է։\n\n4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։\n"
ALLOWED = "\n<!-- allow dangling-reference: կավելացվի -->\n4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։\n"


def base(end: str, standing: str = "illustrative") -> Run:
    texts = new_base("փորձ") | new_act("example", "Օրինակի մասին", standing)
    texts = {path: text for path, text in texts.items() if path.startswith(("laws/", "glossary/"))}
    texts["laws/example/text.hy.md"] += end
    return run_texts(texts)


def concluded(
    result: Run,
    language: str = "en",
    head: tuple[str, bool] | None = ("0a1b2c", False),
    earlier: list[Ruled] | None = None,
) -> Paper:
    bases = {"duplicate-number": "logic", "dangling-reference": "logic"}
    reviewed = Reviewed(result.corpus, bases, "9.9", head)
    return conclude(result.findings, result.outcome.accepted, reviewed, language, earlier or [])


def paper(result: Run, language: str = "en", head: tuple[str, bool] | None = ("0a1b2c", False)) -> str:
    return paper_as_markdown(concluded(result, language, head))


def ruled_on(text: str, rule: str, ruling: str, label: str = "Reviewer's ruling") -> str:
    """The paper with a ruling written by hand under the finding of a rule."""
    before, found, after = text.partition(f" {rule})\n")
    assert found
    return before + found + after.replace(f"**{label}**: ……", f"**{label}**: {ruling}", 1)


def test_findings_are_numbered_through_with_words_and_basis() -> None:
    result = base(FAULTS)
    told = paper(result)
    numbers = [int(number) for number in re.findall(r"^### (\d+)\. ", told, re.M)]
    assert numbers == list(range(1, len(result.findings) + 1)) and len(numbers) >= 2
    assert "REF001 dangling-reference" in told
    assert "«4. Որոշումն ընդունվում է ըստ **14-րդ հոդվածի**։»" in told
    assert "**Basis**: the logic of the text itself" in told
    assert told.count("**Reviewer's ruling**: ……") == len(numbers)


def test_an_accepted_finding_has_its_reason_for_an_answer() -> None:
    assert "**Drafter's answer**: կավելացվի" in paper(base(ALLOWED))


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (("0a1b2c", False), "0a1b2c; orenk 9.9"),
        (("0a1b2c", True), "with changes not committed"),
        (None, "not committed"),
    ],
)
def test_the_paper_names_the_version_it_is_on(head: tuple[str, bool] | None, words: str) -> None:
    assert words in paper(base(FAULTS), head=head)


def test_illustrative_drafts_bear_their_mark_and_a_ministrys_do_not() -> None:
    assert "ցուցադրական նախագծեր" in paper(base(FAULTS), "hy")
    assert "illustrati" not in paper(base(FAULTS, "draft"), "fr").partition("##")[0]


class TestRuling:
    def ruling(self, after: str) -> Paper:
        """The paper on `after`, with a ruling made in the paper on FAULTS."""
        returned = ruled_on(paper(base(FAULTS)), "dangling-reference", "Հոդվածը կավելացվի | մինչև 1-ը\nև ոչ ուշ")
        return concluded(base(after), earlier=read_markdown(returned))

    def field(self, told: Paper, key: str) -> str:
        (item,) = (
            item
            for section in told.sections
            for item in section.items
            if any("dangling-reference" in part.words for field in item.fields for part in field.parts)
        )
        return "".join(part.words for field in item.fields if field.key == key for part in field.parts)

    def test_holds_while_the_words_are_the_same_wherever_they_stand_in_the_file(self) -> None:
        told = self.ruling(FAULTS.replace("\n\n4.", "\n\n2. Դիմումը գրավոր է։\n\n4."))
        assert self.field(told, "ruling") == "Հոդվածը կավելացվի | մինչև 1-ը\nև ոչ ուշ"
        assert not self.field(told, "earlier") and not told.settled

    @pytest.mark.parametrize("change", [("14-րդ", "15-րդ"), ("Որոշումն ընդունվում", "Որոշումը կայացվում")])
    def test_reopens_when_the_words_change(self, change: tuple[str, str]) -> None:
        told = self.ruling(FAULTS.replace(*change))
        assert self.field(told, "ruling") == ""
        assert "14-րդ հոդվածի։» — Հոդվածը կավելացվի" in self.field(told, "earlier")
        assert "the question is open again" in paper_as_markdown(told) and not told.settled

    def test_reopens_when_the_other_place_of_the_finding_changes(self) -> None:
        twice = "\n7. Դիմումը քննվում է։\n\n7. Որոշումը գրավոր է։\n"
        before, after = base(twice), base(twice.replace("Դիմումը քննվում է", "Դիմումը մերժվում է"))
        (old,), (new,) = (
            [mark_of(one, result.sources) for one in result.findings if one.kind.name == "duplicate-number"]
            for result in (before, after)
        )
        assert old[:2] == new[:2] and old != new

    def test_whose_finding_is_gone_is_listed_at_the_end(self) -> None:
        told = self.ruling(FAULTS.replace("14-րդ", "1-ին"))
        (gone,) = told.settled
        assert gone.provision.startswith("Article 2") and gone.ruling.startswith("Հոդվածը կավելացվի")
        assert "Rulings whose finding is no longer there" in paper_as_markdown(told)

    def test_on_two_findings_alike_is_taken_up_twice(self) -> None:
        twice = base(FAULTS.replace("14-րդ հոդվածի", "14-րդ հոդվածի և 14-րդ հոդվածի"))
        marks = [mark_of(one, twice.sources) for one in twice.findings if one.kind.name == "dangling-reference"]
        assert len(marks) == 2
        earlier = [Ruled(mark, "", ruling=f"որոշում {at}") for at, mark in enumerate(marks)]
        told = paper_as_markdown(concluded(twice, earlier=earlier))
        assert "որոշում 0" in told and "որոշում 1" in told

    def test_of_a_paper_in_another_language_is_read(self) -> None:
        returned = ruled_on(paper(base(FAULTS), "hy"), "dangling-reference", "ընդունել", "Գնահատողի որոշումը")
        told = concluded(base(FAULTS), "fr", earlier=read_markdown(returned))
        assert self.field(told, "ruling") == "ընդունել"

    def test_nothing_is_read_from_any_other_text(self) -> None:
        assert read_markdown("# Note\n\n- **Words**: one\n- **Reviewer's ruling**: two\n") == []


def written(told: Paper) -> bytes:
    return packed(lambda stream: write_word(told, stream))


class TestWord:
    def test_says_what_the_markdown_says(self) -> None:
        told = concluded(base(FAULTS), "hy")
        document = Document(io.BytesIO(written(told)))
        headings = [one.text for one in document.paragraphs if one.style and one.style.name == "Heading 2"]
        items = [item for section in told.sections for item in section.items]
        assert headings == [f"{item.number}. {item.provision}" for item in items]
        for table, item in zip(document.tables, items, strict=True):
            values = [row.cells[1].text for row in table.rows]
            assert values == ["".join(part.words for part in field.parts) for field in item.fields]

    def test_is_the_same_to_the_byte_when_written_again(self) -> None:
        told = concluded(base(FAULTS), "hy")
        assert written(told) == written(told)

    def test_is_a4_with_the_mark_on_each_sheet_and_armenian_in_its_language(self) -> None:
        document = Document(io.BytesIO(written(concluded(base(FAULTS), "hy"))))
        (sheet,) = document.sections
        assert (round(sheet.page_width.cm, 1), round(sheet.page_height.cm, 1)) == (21.0, 29.7)
        assert "ցուցադրական նախագծեր" in sheet.header.paragraphs[0].text
        assert document.core_properties.language == "hy-AM"
        fields = [one.get(qn("w:instr")) for one in sheet.footer._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]
        english = Document(io.BytesIO(written(concluded(base(FAULTS), "en"))))
        quoted = english.tables[0].rows[0].cells[1].paragraphs[0].runs[0]
        assert [one.get(qn("w:val")) for one in quoted._r.iter(qn("w:lang"))] == ["hy-AM"]

    @pytest.mark.parametrize("tracked", [False, True])
    def test_that_comes_back_has_its_rulings_read_tracked_or_not(self, tracked: bool) -> None:
        document = Document(io.BytesIO(written(concluded(base(FAULTS), "hy"))))
        (cell,) = (
            next(row.cells[1] for row in table.rows if row.cells[0].text == "Գնահատողի որոշումը")
            for table in document.tables
            if any("dangling-reference" in row.cells[1].text for row in table.rows)
        )
        paragraph = cell.paragraphs[0]
        run = paragraph.add_run("ընդունել")
        if tracked:
            inserted = OxmlElement("w:ins")
            paragraph._p.append(inserted)
            inserted.append(run._r)
        stream = io.BytesIO()
        document.save(stream)
        found = {one.mark[0]: one for one in read_word(stream)}
        assert found["dangling-reference"].ruling == "ընդունել"
        assert found["dangling-reference"].provision == "Հոդված 2, մաս 4"
        assert found["duplicate-number"].ruling == ""
