"""Faults of a bad import: what Word, a PDF, a scan or an old keyboard leaves in a text, alike in all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mutation.bench import Bench, Change
from mutation.faults import Plant, fault
from mutation.places import Swap, Twin, twins, unit_text
from orenk.model.nodes import UnitKind

ARTICLE, PART, POINT = UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT


def _typed_anew(twin: Twin, swaps: Mapping[str, Swap]) -> list[Change]:
    """The first such words of a unit as typed, its marker included; none where one language has none."""
    changes = []
    for code, (pattern, words) in swaps.items():
        unit = twin.units[code]
        found = re.search(pattern, unit_text(twin.bench, unit))
        if found is None:
            return []
        start = unit.origin.span.start
        changes.append(Change(unit.origin.path, start + found.start(), start + found.end(), found.expand(words)))
    return changes


def _everywhere(bench: Bench, pattern: str, words: str, *kinds: UnitKind, above: bool = False) -> Iterator[Plant]:
    for twin in twins(bench, *kinds):
        changes = _typed_anew(twin, {code: (pattern, words) for code in twin.units})
        if changes:
            yield Plant(tuple(changes), twin.above if above else twin.whole)


def _armenian(bench: Bench, pattern: str, words: str) -> Iterator[Plant]:
    for twin in twins(bench, PART, POINT):
        yield from twin.plant({"hy": (pattern, words)})


@fault("bold-heading")
def heading_made_bold(bench: Bench) -> Iterator[Plant]:
    """The heading of an article came as a line in bold."""
    for twin in twins(bench, ARTICLE):
        changes = _typed_anew(twin, {code: (r"\A#+ (.*)", r"**\1**") for code in twin.units})
        yield Plant(tuple(changes), (*twin.whole, *twin.above))


@fault("foreign-marker")
def number_between_brackets(bench: Bench) -> Iterator[Plant]:
    """A point is numbered "(2)"."""
    yield from _everywhere(bench, r"\A(\d+)\) ", r"(\1) ", POINT, above=True)


@fault("foreign-marker")
def bullet_for_number(bench: Bench) -> Iterator[Plant]:
    """A point lost its number to a bullet."""
    yield from _everywhere(bench, r"\A(\d+)\) ", "• ", POINT, above=True)


@fault("marker-without-space")
def number_glued_to_words(bench: Bench) -> Iterator[Plant]:
    """No space stands after the number of a part."""
    yield from _everywhere(bench, r"\A(\d+)\. (?=[A-ZԱ-Ֆ])", r"\1.", PART, above=True)


@fault("item-in-line", "number-gap")
def points_run_together(bench: Bench) -> Iterator[Plant]:
    """The second point of a list came in the line of the first."""
    yield from _everywhere(bench, r"\n\n2\) ", " 2) ", PART)


@fault("page-number-in-text", "foreign-marker")
def page_number_between_parts(bench: Bench) -> Iterator[Plant]:
    """The foot of a page stands between two parts."""
    for twin in twins(bench, PART):
        for words in ("Էջ 12\n\n", "- 12 -\n\n"):
            unit = twin.units["hy"]
            start = unit.origin.span.start
            yield Plant((Change(unit.origin.path, start, start, words),), twin.above)


@fault("ragged-table")
def cell_lost(bench: Bench) -> Iterator[Plant]:
    """A row of a table came with a cell less."""
    yield from _everywhere(bench, r"(?<=--- \|\n)(\|[^|\n]*)\|[^|\n]*(?=\|)", r"\1", UnitKind.TABLE)


@fault("raw-html")
def entity_left(bench: Bench) -> Iterator[Plant]:
    """A space came as an entity of HTML."""
    yield from _everywhere(bench, r"(?<=[a-zա-և]) (?=[a-zա-և])", "&#160;", PART)


@fault("foreign-quotes")
def quotes_of_a_telegram(bench: Bench) -> Iterator[Plant]:
    """«…» came as <<…>>."""
    yield from _armenian(bench, r"«([^«»\n]+)»", r"<<\1>>")


@fault("unbalanced-quotes")
def quotes_turned_round(bench: Bench) -> Iterator[Plant]:
    """«…» came as »…«."""
    yield from _armenian(bench, r"«([^«»\n]+)»", r"»\1«")


@fault("repeated-mark")
def comma_twice(bench: Bench) -> Iterator[Plant]:
    """Words between two commas were taken out, and both commas stayed."""
    yield from _everywhere(bench, r"(?<=[a-zա-և]), ", ",, ", PART, POINT)


@fault("capital-inside-word")
def capital_in_word(bench: Bench) -> Iterator[Plant]:
    """The shift key was hit inside a word."""
    for twin in twins(bench, PART):
        found = re.search(r"(?<= )[ա-և]{6,}(?= )", twin.typed("hy"))
        if found:
            word = found[0][:3] + found[0][3].upper() + found[0][4:]
            yield from twin.plant({"hy": (re.escape(found[0]), word)})


@fault("broken-word")
def hyphen_of_a_line_end(bench: Bench) -> Iterator[Plant]:
    """A word kept the hyphen that a line end had given it."""
    yield from _armenian(bench, r"(?<= )(տեղեկ|պարտ|իրավ|գործ)(?=[ա-և]{5,} )", r"\1-")


@fault("mixed-range-dash")
def long_dash_in_range(bench: Bench) -> Iterator[Plant]:
    """The hyphen between two numbers became a long dash."""
    yield from _armenian(bench, r"(?<=\d)-(?=\d)", "—")


@fault("missing-end-mark")
def latin_dot_at_end(bench: Bench) -> Iterator[Plant]:
    """A part ends with a dot where all others have «։»."""
    for twin in twins(bench, PART):
        if not twin.leading.children:
            yield from twin.plant({"hy": (r"։$", ".")})


@fault("misplaced-mark")
def mark_of_stress_before_list(bench: Bench) -> Iterator[Plant]:
    """«՛» was hit for «՝» in front of a list."""
    yield from _armenian(bench, r"(?<=[ա-և])՝$", "՛")


@fault("wrong-encoding")
def read_as_western(bench: Bench) -> Iterator[Plant]:
    """Armenian in UTF-8 was read as a Western code page."""
    for twin in twins(bench, PART):
        found = re.search(r"(?<= )[ա-և ]{12,}", twin.typed("hy"))
        if found:
            yield from twin.plant({"hy": (re.escape(found[0]), found[0].encode().decode("cp1252", "ignore"))})


@fault("unsettled-words")
def two_numbers_to_choose_from(bench: Bench) -> Iterator[Plant]:
    """A time limit was left to be chosen."""
    swaps = {
        "hy": (r"\b(\d+)(?= (?:աշխատանքային )?օրվա)", r"[\1/45]"),
        "en": (r"\b(\d+)(?= (?:working )?days)", r"[\1/45]"),
    }
    for twin in twins(bench, PART, POINT):
        yield from twin.plant(swaps)


@fault("duplicate-number")
def article_pasted_twice(bench: Bench) -> Iterator[Plant]:
    """An article was pasted a second time behind itself."""
    for twin in twins(bench, ARTICLE):
        words = {code: unit_text(bench, unit).strip() for code, unit in twin.units.items()}
        yield Plant(tuple(twin.after(words)), twin.whole)


@fault("struck-words")
def words_struck_out(bench: Bench) -> Iterator[Plant]:
    """Words that were struck out in Word came along."""
    yield from _everywhere(bench, r"(?<= )([a-zա-և]{5,})(?= )", r"~~\1~~", PART)


@fault("missing-space")
def verb_run_together(bench: Bench) -> Iterator[Plant]:
    """The space before «է» was lost."""
    yield from _armenian(bench, r"(?<= )(պարտավոր|կարող) է(?= )", r"\1է")


@fault("untranslated-unit")
def translation_copied_over(bench: Bench) -> Iterator[Plant]:
    """The English words were pasted into the Armenian text."""
    for twin in twins(bench, PART):
        if not twin.leading.children:
            words = twin.words("hy")
            yield Plant((Change(words.path, words.span.start, words.span.end, twin.typed("en")),), twin.whole)
