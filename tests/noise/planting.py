"""Slips planted into real laws that were read from elsewhere: what a drafter does wrong in any text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from noise.counting import PACKAGE
from orenk.base.diagnostic import Diagnostic
from orenk.exchange.outline import ForeignLaw
from orenk.exchange.writing import card, written
from orenk.model.links import Target
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.workspace.pipeline import Run, run_texts


class Bed:
    """One law in the source form, and what is found in it before anything is planted."""

    def __init__(self, law: ForeignLaw) -> None:
        self.law, self.source = law, written(law).text
        self.path = f"laws/{law.id}/text.{law.language}.md"
        self.clean = self.run(self.source)
        self.text: ActText = self.clean.corpus.acts[law.id].text

    def run(self, source: str) -> Run:
        texts = {"laws/package.yml": PACKAGE.format(code=self.law.language), self.path: source}
        return run_texts({**texts, f"laws/{self.law.id}/law.yml": card(self.law)})

    def units(self, *kinds: UnitKind) -> Iterator[Unit]:
        return (unit for unit in self.text.order if unit.kind in kinds and unit.eid not in self.text.quoted)

    def prose(self) -> Iterator[Unit]:
        """Units of some length outside quotations, amendments and the preamble, that are typed on one line."""
        for unit in self.text.order:
            words = unit.text
            if words is None or unit.eid in self.text.quoted or len(words.plain) < 60 or unit.children:
                continue
            if len(words.segments) == 1 and unit.kind is not UnitKind.PREAMBLE and "preamble" not in unit.eid:
                yield unit


@dataclass(frozen=True, slots=True)
class Slip:
    """An edit of the text, and the range of the edited text in which it may be reported."""

    start: int
    end: int
    words: str
    first: int
    last: int


Planter = Callable[[Bed], Iterator[Slip]]
KINDS: dict[str, tuple[frozenset[str], Planter]] = {}


def kind(*rules: str) -> Callable[[Planter], Planter]:
    def register(planter: Planter) -> Planter:
        KINDS[planter.__name__.replace("_", " ")] = (frozenset(rules), planter)
        return planter

    return register


def caught(bed: Bed, slip: Slip, rules: frozenset[str]) -> tuple[bool, bool]:
    """Whether a right rule found the slip anywhere, and whether at its place; old findings do not count."""
    edited = bed.source[: slip.start] + slip.words + bed.source[slip.end :]
    known = {_key(bed.source, found) for found in bed.clean.findings}
    fresh = [
        found
        for found in bed.run(edited).findings
        if found.kind.name in rules and (_key(edited, found) not in known or _within(found, slip))
    ]
    return bool(fresh), any(_within(found, slip) for found in fresh)


def _within(found: Diagnostic, slip: Slip) -> bool:
    return slip.first <= found.origin.span.start <= slip.last


def _key(source: str, found: Diagnostic) -> tuple[str, str]:
    span = found.origin.span
    line = source[source.rfind("\n", 0, span.start) + 1 : source.find("\n", span.start)]
    return found.kind.name, line


def _edit(start: int, end: int, words: str, first: int, last: int) -> Slip:
    return Slip(start, end, words, first, last + len(words) - (end - start) if last >= end else last)


def _renumbered(unit: Unit, bed: Bed, words: str) -> Slip:
    at = bed.source.index(unit.number, unit.name.start)
    return _edit(at, at + len(unit.number), words, unit.name.start, unit.name.end)


def _series(bed: Bed, *kinds: UnitKind, least: int = 3) -> Iterator[list[Unit]]:
    """Runs of at least so many neighbours numbered 1, 2, 3 … that nothing is amiss with."""
    above: dict[str, list[Unit]] = {}
    for unit in bed.units(*kinds):
        if unit.number.isdecimal():
            key = "" if unit.kind is UnitKind.ARTICLE else bed.text.parents[unit.eid]
            above.setdefault(f"{key}/{unit.kind}", []).append(unit)
    for run in above.values():
        numbers = [int(unit.number) for unit in run]
        if len(run) >= least and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            yield run


@kind("duplicate-number")
def an_article_number_used_twice(bed: Bed) -> Iterator[Slip]:
    for run in _series(bed, UnitKind.ARTICLE):
        yield from (_renumbered(unit, bed, before.number) for before, unit in pairwise(run))


@kind("duplicate-number")
def a_number_used_twice_in_a_list(bed: Bed) -> Iterator[Slip]:
    for run in _series(bed, UnitKind.PART, UnitKind.POINT):
        yield from (_renumbered(unit, bed, before.number) for before, unit in pairwise(run))


@kind("number-gap")
def an_article_number_left_out(bed: Bed) -> Iterator[Slip]:
    for run in _series(bed, UnitKind.ARTICLE):
        if run[-1].eid.startswith("art"):
            yield _renumbered(run[-1], bed, str(int(run[-1].number) + 2))


@kind("number-gap")
def a_number_left_out_of_a_list(bed: Bed) -> Iterator[Slip]:
    for run in _series(bed, UnitKind.PART, UnitKind.POINT):
        yield _renumbered(run[-1], bed, str(int(run[-1].number) + 2))


@kind("number-out-of-order", "duplicate-number", "number-gap")
def a_number_out_of_order(bed: Bed) -> Iterator[Slip]:
    for run in _series(bed, UnitKind.ARTICLE, least=5):
        following = run[4].origin.span.end if len(run) > 4 else run[3].origin.span.end
        slip = _renumbered(run[3], bed, "1")
        yield Slip(slip.start, slip.end, slip.words, slip.first, following)


def _cited(bed: Bed) -> Iterator[tuple[int, int, str, Unit]]:
    """Citations of an article of the law itself that lead there: where the number stands, and the citing unit."""
    for citation in bed.clean.corpus.citations:
        unit = bed.text.units[citation.place.eid]
        step = citation.steps[0] if citation.steps else None
        if citation.target is not Target.PROVISION or step is None or step.kind is not UnitKind.ARTICLE:
            continue
        span = citation.origin.span
        words = bed.source[span.start : span.end]
        if citation.relative or citation.act != bed.law.id or citation.place.eid in bed.text.quoted:
            continue
        found = re.search(rf"(?<!\d){re.escape(step.typed)}(?!\d)", words)
        if found is not None and step.typed.isdecimal() and unit.text is not None:
            yield span.start + found.start(), span.start + found.end(), words, unit


@kind("dangling-reference")
def a_citation_of_an_article_that_is_not_there(bed: Bed) -> Iterator[Slip]:
    for start, end, _, unit in _cited(bed):
        yield _edit(start, end, "973", unit.origin.span.start, unit.origin.span.end)


@kind("unfilled-reference")
def a_number_left_to_be_filled_in(bed: Bed) -> Iterator[Slip]:
    for start, end, words, unit in _cited(bed):
        if re.fullmatch(r"(?:article|section|Article) \d+", words):
            yield _edit(start, end, "…", unit.origin.span.start, unit.origin.span.end)


@kind("reversed-range")
def a_range_that_runs_backwards(bed: Bed) -> Iterator[Slip]:
    for unit in bed.prose():
        assert unit.text is not None
        found = re.search(r"\b(?:articles|sections) (\d+) (?:à|to) (\d+)(?!\w)", unit.text.plain)
        if found and int(found[1]) < int(found[2]):
            start = unit.text.source_offset(found.start(1))
            words = f"{found[2]}{found[0][found.end(1) - found.start() : found.start(2) - found.start()]}{found[1]}"
            end = start + found.end(2) - found.start(1)
            yield _edit(start, end, words, unit.origin.span.start, unit.origin.span.end)


@kind("reference-to-repealed")
def a_citation_of_an_article_that_is_repealed(bed: Bed) -> Iterator[Slip]:
    words = {"fr": "(abrogé)", "en": "(repealed)"}.get(bed.law.language, "")
    for citation in bed.clean.corpus.citations:
        if citation.target is Target.PROVISION and len(citation.eids) == 1 and not citation.relative and words:
            target = bed.text.units[citation.eids[0]]
            alone = target.kind is UnitKind.ARTICLE and len(target.children) == 1 and not target.children[0].children
            later = citation.origin.span.start > target.origin.span.end
            if alone and later and citation.place.eid not in bed.text.quoted:
                body = target.children[0].origin.span
                shift = len(words) + 1 - (body.end - body.start)
                place = citation.origin.span
                yield Slip(body.start, body.end, f"{words}\n", place.start + shift - 1, place.end + shift)


def _in_prose(bed: Bed, pattern: str, made: Callable[[re.Match[str]], str]) -> Iterator[Slip]:
    for unit in bed.prose():
        assert unit.text is not None
        found = re.search(pattern, unit.text.plain)
        if found:
            start = unit.text.source_offset(found.start())
            yield _edit(start, start + len(found[0]), made(found), unit.origin.span.start, unit.origin.span.end)


@kind("two-scripts-in-word")
def a_letter_of_another_script(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"\b[a-zé]{3,}a[a-z]{3,}\b|[ա-ֆ]{3,}ո[ա-ֆ]{3,}", _look_alike)


def _look_alike(found: re.Match[str]) -> str:
    word = found[0]
    return word.replace("ո", "n", 1) if "ո" in word else word[::-1].replace("a", "а", 1)[::-1]


@kind("invisible-character")
def an_invisible_character(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"[a-zա-ֆ]{6,}", lambda found: f"{found[0][:3]}\u200b{found[0][3:]}")


@kind("repeated-word")
def a_word_typed_twice(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"\b(?:de|des|les|the|of|for|համար)\b", lambda found: f"{found[0]} {found[0]}")


@kind("stray-space")
def two_spaces(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"(?<=[a-zա-ֆ]{4}) (?=[a-zա-ֆ]{4})", lambda found: "  ")


@kind("unbalanced-brackets")
def a_bracket_that_is_not_closed(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"(?<=[a-zա-ֆ]{4}) (?=[a-zա-ֆ]{5})", lambda found: " (")


@kind("letter-in-number")
def a_letter_in_a_number(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"\b(?:19|20)0\d\b", lambda found: found[0].replace("0", "O", 1))


@kind("impossible-date")
def a_day_that_no_month_has(bed: Bed) -> Iterator[Slip]:
    pattern = r"\b\d{1,2} (?:juin|novembre|septembre|avril|June|April)(?= \d{4})"
    return _in_prose(bed, pattern, lambda found: f"31 {found[0].split()[1]}")


@kind("unsettled-words")
def words_left_to_be_settled(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"(?<=[a-zա-ֆ]{4}) (?=[a-zա-ֆ]{4})", lambda found: " [XXX] ")


@kind("wrong-encoding")
def text_read_in_another_encoding(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"[a-z]+é[a-z]+", lambda found: found[0].replace("é", "Ã©"))


@kind("ligature")
def a_ligature(bed: Bed) -> Iterator[Slip]:
    return _in_prose(bed, r"[a-z]+fi[a-z]+", lambda found: found[0].replace("fi", "ﬁ", 1))


@kind("broken-word")
def a_word_broken_at_a_line_end(bed: Bed) -> Iterator[Slip]:
    pattern = r"\b(?:règlement|conditions|disposition|municipality|council)\b"
    return _in_prose(bed, pattern, lambda found: f"{found[0][:4]}- {found[0][4:]}")


@kind("missing-end-mark")
def a_full_stop_left_out(bed: Bed) -> Iterator[Slip]:
    for unit in bed.prose():
        assert unit.text is not None
        if unit.kind is UnitKind.PART and unit.text.plain.endswith("."):
            at = unit.text.source_offset(len(unit.text.plain) - 1)
            yield _edit(at, at + 1, "", unit.origin.span.start, unit.origin.span.end)


@kind("empty-provision")
def an_article_whose_text_is_lost(bed: Bed) -> Iterator[Slip]:
    for unit in bed.units(UnitKind.ARTICLE):
        if unit.children and not any(child.kind is UnitKind.QUOTATION for child in unit.children):
            start = unit.children[0].origin.span.start
            yield Slip(start, unit.origin.span.end, "", unit.name.start, start)


@kind("unknown-unit")
def a_heading_with_another_word(bed: Bed) -> Iterator[Slip]:
    for unit in bed.units(UnitKind.ARTICLE):
        yield Slip(unit.name.start, unit.name.start + 7, "Artcile", unit.name.start - 8, unit.name.end)
