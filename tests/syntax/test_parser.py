"""The grammar of law text: what each line is, what is refused, and that nothing is ever lost."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orenk.base.source import Source
from orenk.language import CODES, language
from orenk.syntax.lines import LineKind, opening
from orenk.syntax.nodes import Allow, Blank, Comment, Heading, Item, Link, Paragraph, Quotation, Strong, Table
from orenk.syntax.parser import MAX_QUOTATION_DEPTH, parse
from orenk.syntax.printer import print_document
from scale import examples

FRAGMENTS = st.sampled_from(
    ["# ", "## ", "### Հոդված 5. ", "## Գլուխ 1.", "### Article 5.1. ", "### Article premier. ", "1. ", "1.1. ", "2) ",
     "ա. ", "a. ", "aa. ", "(a) ", "ա) ", "- ", "• ", "1° ", "\n", "\n\n", "\r\n", "\r", "> ", ">> ", "«", "»", "|",
     "| ա | բ |", "|---|", "<!--", "-->", "<!-- allow x: y -->", "**", "[բառեր](a#b)", "\\", "```", "<b>", "<<<<<<<",
     "=======", "|||||||", ">>>>>>>", "---", "===", "  ", "\t", "\ufeff", "\u2028", "\x00", "։", "՝", "եւ", "5*3*2",
     "{.x}", "![](x)", "Մաս տեքստի։ "]
)  # fmt: skip
LAW_LIKE = st.lists(FRAGMENTS | st.text(max_size=5), max_size=40).map("".join)


@given(text=LAW_LIKE | st.text(), code=st.sampled_from(CODES))
@settings(max_examples=examples(10_000))
def test_any_text_is_read_and_prints_back_the_same(text: str, code: str) -> None:
    source = Source("laws/example/text.hy.md", text)
    document, problems = parse(source, language(code))
    assert print_document(document) == text
    at = 0
    for block in document.blocks:
        assert block.span.start == at
        at = block.span.end
    assert at == len(text)
    for problem in problems:
        assert 0 <= problem.origin.span.start <= problem.origin.span.end <= len(text)
        assert all(problem.message(spoken) and problem.help(spoken) for spoken in CODES)


@pytest.mark.corpora
def test_every_file_of_the_corpora_prints_back_the_same(corpora: Path) -> None:
    suffixes = {".md", ".txt", ".xml", ".html", ".json", ".jsonl", ".tsv", ".conllu"}
    files = sorted(file for file in corpora.rglob("*") if file.suffix in suffixes and file.stat().st_size < 3_000_000)
    assert len(files) > 500
    for number, file in enumerate(files):
        if number % 7 and examples(10_000) < 10_000:
            continue
        text = file.read_bytes().decode("utf-8", "replace")
        document, _ = parse(Source(file.name, text), language("fr"))
        assert print_document(document) == text, file


def kinds(document) -> list[str]:  # type: ignore[no-untyped-def]
    return [type(block).__name__ for block in document.blocks if not isinstance(block, Blank)]


@pytest.mark.parametrize(
    ("code", "line", "unit", "number", "words"),
    [
        ("hy", "## Բաժին I. Ընդհանուր մաս", "section", "I", "Ընդհանուր մաս"),
        ("hy", "## Գլուխ 1. Ընդհանուր դրույթներ", "chapter", "1", "Ընդհանուր դրույթներ"),
        ("hy", "### Հոդված 5.1. Ժամկետներ", "article", "5.1", "Ժամկետներ"),
        ("hy", "## Հավելված N 1. Դասեր", "annex", "1", "Դասեր"),
        ("hy", "## Հավելված", "annex", "", ""),
        ("en", "### Article 12. Refusal", "article", "12", "Refusal"),
        ("en", "## Annex 2. Classes", "annex", "2", "Classes"),
        ("fr", "### Article premier. Objet", "article", "premier", "Objet"),
        ("fr", "### Article 1er. Objet", "article", "1er", "Objet"),
        ("fr", "## Chapitre IV. Contrôle", "chapter", "IV", "Contrôle"),
    ],
)
def test_a_heading_names_its_unit(read, code: str, line: str, unit: str, number: str, words: str) -> None:  # type: ignore[no-untyped-def]
    document, problems = read(line + "\n", code)
    (heading,) = document.blocks
    assert isinstance(heading, Heading)
    assert (heading.unit, heading.number, heading.text.plain) == (unit, number, words)
    assert not problems


@pytest.mark.parametrize(
    ("line", "level", "number"),
    [
        ("1. Ա", 1, "1"),
        ("1.1. Ա", 1, "1.1"),
        ("12) Ա", 2, "12"),
        ("1.1) Ա", 2, "1.1"),
        ("ա. Ա", 3, "ա"),
        ("b. A", 3, "b"),
    ],
)
def test_a_marker_says_its_level(line: str, level: int, number: str) -> None:
    opened = opening(line)
    assert (opened.kind, opened.level, opened.number) == (LineKind.ITEM, level, number)


def test_lines_of_one_unit_are_joined_by_a_space_and_keep_their_places(read) -> None:  # type: ignore[no-untyped-def]
    text = "1. Առաջին նախադասություն։\n   Երկրորդ նախադասություն։\n"
    (item,) = read(text)[0].blocks
    assert item.text.plain == "Առաջին նախադասություն։ Երկրորդ նախադասություն։"
    at = item.text.plain.index("Երկրորդ")
    span = item.text.span(at, at + len("Երկրորդ"))
    assert text[span.start : span.end] == "Երկրորդ"


def test_bold_is_a_defined_term_and_a_link_has_a_target(read) -> None:  # type: ignore[no-untyped-def]
    text = "1) **տվյալների կատալոգ**՝ միասնական ցանկ, տե՛ս [ռեգիստրը](registers#art_14).\n"
    (item,) = read(text)[0].blocks
    assert item.text.plain == "տվյալների կատալոգ՝ միասնական ցանկ, տե՛ս ռեգիստրը."
    strong, link = item.inlines
    assert isinstance(strong, Strong) and item.text.plain[strong.span.start : strong.span.end] == "տվյալների կատալոգ"
    assert isinstance(link, Link) and link.target == "registers#art_14"
    place = item.text.span(link.span.start, link.span.end)
    assert text[place.start : place.end] == "ռեգիստրը"


def test_a_backslash_keeps_a_line_from_being_a_unit(read) -> None:  # type: ignore[no-untyped-def]
    document, _ = read("Ծրագիրը գործում է մինչև\n2025\\. տարին։\n")
    assert kinds(document) == ["Paragraph"]


def test_quoted_text_of_an_amending_act_has_the_same_grammar_inside(read) -> None:  # type: ignore[no-untyped-def]
    text = "> ### «Հոդված 11.1. Վեճեր\n>\n> 1. Վեճը լուծում է դատարանը։\n>\n> 2. Գանգատը վճարովի չէ։»։\n"
    document, problems = read(text)
    (quotation,) = document.blocks
    assert isinstance(quotation, Quotation) and not problems
    heading, _, first, _, second = quotation.blocks
    assert isinstance(heading, Heading) and heading.number == "11.1"
    assert isinstance(first, Item) and isinstance(second, Item) and second.text.plain.endswith("»։")


def test_a_table_has_rows_without_its_line_of_dashes(read) -> None:  # type: ignore[no-untyped-def]
    document, problems = read("| Դաս | Նշան |\n|---|---|\n| Բաց | Բ |\n")
    (table,) = document.blocks
    assert isinstance(table, Table) and not problems
    assert [[cell.plain for cell in row] for row in table.rows] == [["Դաս", "Նշան"], ["Բաց", "Բ"]]


def test_notes_and_exceptions_are_not_text(read) -> None:  # type: ignore[no-untyped-def]
    document, problems = read("<!-- հարցնել նախարարությանը -->\n\n<!-- allow lone-part: մեկ կանոն է -->\n")
    note, _, allow = document.blocks
    assert isinstance(note, Comment) and note.words == "հարցնել նախարարությանը"
    assert isinstance(allow, Allow) and (allow.rule, allow.reason) == ("lone-part", "մեկ կանոն է")
    assert not problems


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("<<<<<<< HEAD\n1. Ա\n=======\n1. Բ\n>>>>>>> մասնաճյուղ\n", "conflict-marker", "<<<<<<< HEAD"),
        ("### Հոդվաց 5. Ժամկետ\n", "unknown-unit", "Հոդվաց"),
        ("ա) տվյալներ\n", "foreign-marker", "ա)"),
        ("(ա) տվյալներ\n", "foreign-marker", "(ա)"),
        ("(1) տվյալներ\n", "foreign-marker", "(1)"),
        ("- տվյալներ\n", "foreign-marker", "-"),
        ("• տվյալներ\n", "foreign-marker", "•"),
        ("1° տվյալներ\n", "foreign-marker", "1°"),
        ("1.Տվյալներ\n", "marker-without-space", "1.Տվյալներ"),
        ("Վերնագիր\n=====\n", "underlined-heading", "====="),
        ("**Հոդված 5. Ժամկետ**\n", "bold-heading", "**Հոդված 5. Ժամկետ**"),
        ("1. `Օրենք` սահմանված\n", "code", "`Օրենք`"),
        ("1. <b>Օրենք</b>\n", "raw-html", "<b>"),
        ("1. Օրենք {.red}\n", "attribute-list", "{.red}"),
        ("1. ![քարտեզ](map.png)\n", "image", "![քարտեզ](map.png)"),
        ("1. [այստեղ](javascript:x)\n", "link-scheme", "javascript:x"),
        ('--8<-- "../../secret"\n', "include", '--8<-- "../../secret"'),
        ("1. Չափը 5*3*2 է\n", "sign-between-digits", "*3"),
        ("1. Ա <!-- նշում -->\n", "inline-note", "<!--"),
        ("<!-- նշում\n\n2. Բ\n", "unclosed-comment", "<!--"),
        ("1. **Օրենք\n", "unpaired-bold", "**"),
        ("| ա | բ |\n| գ |\n", "ragged-table", "| ա | բ |"),
        ("<!-- allow lone-part -->\n", "allow-without-reason", "<!-- allow lone-part -->"),
        ("*[ՀՕ]: օրենք\n", "abbreviation", "*[ՀՕ]:"),
        ("1. Օրենք[^1]\n", "footnote", "[^1]"),
    ],
)
def test_what_cannot_be_read_is_located_and_stays(read, text: str, name: str, words: str) -> None:  # type: ignore[no-untyped-def]
    document, problems = read(text)
    assert print_document(document) == text
    found = [problem for problem in problems if problem.kind.name == name]
    assert found, [problem.kind.name for problem in problems]
    span = found[0].origin.span
    assert text[span.start : span.end] == words


def test_a_foreign_marker_carries_its_house_form(read) -> None:  # type: ignore[no-untyped-def]
    for typed, house in [("ա) Ա", "ա."), ("(բ) Ա", "բ."), ("(3) Ա", "3)")]:
        _, (problem,) = read(typed)
        assert problem.fix.edits[0].replacement == house


def test_quotations_nest_to_a_limit(read) -> None:  # type: ignore[no-untyped-def]
    for depth, told in [(MAX_QUOTATION_DEPTH, False), (MAX_QUOTATION_DEPTH + 1, True)]:
        text = "> " * depth + "Ա\n"
        document, problems = read(text)
        assert ([problem.kind.name for problem in problems] == ["quotation-too-deep"]) is told
        assert print_document(document) == text


def test_parsing_takes_time_in_proportion_to_the_text() -> None:
    from time import perf_counter

    def seconds(size: int) -> float:
        source = Source("x", "".join(f"{n}. [**`<{{![(> «Ա» 5*3\n\n" for n in range(size)))
        begun = perf_counter()
        parse(source, language("hy"))
        return perf_counter() - begun

    seconds(500)
    small = min(seconds(1_000) for _ in range(3))
    large = min(seconds(8_000) for _ in range(3))
    assert large < small * 8 * 2.6


def test_paragraphs_without_a_blank_line_between_run_on(read) -> None:  # type: ignore[no-untyped-def]
    document, _ = read("Առաջին տող\nերկրորդ տող\n\nԵրրորդ\n")
    first, _, second = document.blocks
    assert isinstance(first, Paragraph) and first.text.plain == "Առաջին տող երկրորդ տող"
    assert isinstance(second, Paragraph)
