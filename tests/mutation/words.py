"""Faults of writing: letters, signs, spaces, leftovers. In one language where the sign belongs to it, else alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import Swap, in_ledger, twins
from orenk.model.nodes import UnitKind


def _slip(bench: Bench, swaps: Mapping[str, Swap]) -> Iterator[Plant]:
    """The slip in each provision that the ledger does not quote and that defines nothing."""
    for twin in twins(bench):
        if not in_ledger(twin) and "**" not in twin.typed("hy"):
            places = tuple(place for place, code in zip(twin.places, twin.units, strict=True) if code in swaps)
            yield from twin.plant(swaps, places)


@fault("two-scripts-in-word")
def latin_letter_in_word(bench: Bench) -> Iterator[Plant]:
    """A Latin o stands for «օ», as keyboards and converters leave it."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ])օ(?=[ա-ֆ])|օ(?=[ա-ֆ]{2})", "o")})


@fault("two-scripts-in-word")
def cyrillic_letter_in_word(bench: Bench) -> Iterator[Plant]:
    """A Cyrillic а stands in an English word."""
    yield from _slip(bench, {"en": (r"(?<=[a-z])a(?=[a-z])", "а")})


@fault("invisible-character")
def zero_width_space(bench: Bench) -> Iterator[Plant]:
    """A zero-width space came with a copy from a web page."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ]{4})(?=[ա-ֆ]{3})", "\u200b")})


@fault("invisible-character")
def soft_hyphen(bench: Bench) -> Iterator[Plant]:
    """A soft hyphen came with a copy from a PDF."""
    yield from _slip(bench, {"en": (r"(?<=[a-z]{4})(?=[a-z]{3})", "\u00ad")})


@fault("backtick-for-but")
def backtick_for_but(bench: Bench) -> Iterator[Plant]:
    """«՝» was typed as a grave accent."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ])՝(?= )", "`")})


@fault("colon-for-verjaket")
def colon_for_full_stop(bench: Bench) -> Iterator[Plant]:
    """The Armenian full stop was typed as a Latin colon."""
    yield from _slip(bench, {"hy": (r"։$", ":")})


@fault("foreign-quotes")
def straight_quotes(bench: Bench) -> Iterator[Plant]:
    """Quotation marks of the typewriter stand in an Armenian provision."""
    yield from _slip(bench, {"hy": (r"«([^«»]+)»", r'"\1"')})


@fault("unbalanced-quotes")
def quotation_not_closed(bench: Bench) -> Iterator[Plant]:
    """A quotation mark was opened and never closed."""
    yield from _slip(bench, {"hy": (r"«([^«»]+)»", r"«\1")})


@fault("unbalanced-brackets")
def bracket_not_closed(bench: Bench) -> Iterator[Plant]:
    """A bracket was opened and never closed."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ] )(?=[ա-ֆ]{4})", "("), "en": (r"(?<=[a-z] )(?=[a-z]{4})", "(")})


@fault("stray-space")
def two_spaces(bench: Bench) -> Iterator[Plant]:
    """Two spaces part two words."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ]) (?=[ա-ֆ])", "  "), "en": (r"(?<=[a-z]) (?=[a-z])", "  ")})


@fault("stray-space")
def space_before_stop(bench: Bench) -> Iterator[Plant]:
    """A space stands before the full stop."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ])։", " ։"), "en": (r"(?<=[a-z])\.$", " .")})


@fault("missing-space")
def space_after_comma_lost(bench: Bench) -> Iterator[Plant]:
    """A comma sticks to the next word."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ]), (?=[ա-ֆ])", ","), "en": (r"(?<=[a-z]), (?=[a-z])", ",")})


@fault("repeated-word")
def word_twice(bench: Bench) -> Iterator[Plant]:
    """A word stands twice at the turn of a line."""
    yield from _slip(
        bench, {"hy": (r"(?<= )([ա-ֆ]{5,}) (?=[ա-ֆ])", r"\1 \1 "), "en": (r"\b(the|of|and|to) (?=[a-z])", r"\1 \1 ")}
    )


@fault("words-and-figures-differ")
def figure_not_changed_with_word(bench: Bench) -> Iterator[Plant]:
    """A number in words was added, and it is another number."""
    yield from _slip(
        bench,
        {
            "hy": (r"\b(\d\d) (?=աշխատանքային|օր|ամ)", r"\1 (երեք) "),
            "en": (r"\b(\d\d) (?=working|day|month)", r"\1 (three) "),
        },
    )


@fault("missing-end-mark")
def stop_forgotten(bench: Bench) -> Iterator[Plant]:
    """A part does not end with a full stop."""
    for twin in twins(bench, UnitKind.PART, UnitKind.PARAGRAPH):
        if not twin.leading.children and not in_ledger(twin):
            yield from twin.plant({"hy": (r"(?<=[ա-ֆ])։$", ""), "en": (r"(?<=[a-z])\.$", "")})


@fault("letter-in-number")
def letter_for_figure(bench: Bench) -> Iterator[Plant]:
    """The letter O stands for a nought."""
    yield from _slip(bench, {"hy": (r"(?<=\b\d)0(?= )", "O"), "en": (r"(?<=\b\d)0(?= )", "O")})


@fault("ligature")
def ligature_typed(bench: Bench) -> Iterator[Plant]:
    """An old font left a ligature behind."""
    yield from _slip(bench, {"hy": (r"մն", "ﬓ")})


@fault("yev-variant")
def yev_in_two_letters(bench: Bench) -> Iterator[Plant]:
    """«և» was typed as «եւ»."""
    yield from _slip(bench, {"hy": (r"(?<= )և(?= )", "եւ")})


@fault("dot-leader")
def one_dot_leader(bench: Bench) -> Iterator[Plant]:
    """A look-alike of the full stop of the keyboard stands in a rule."""
    yield from _slip(bench, {"en": (r"(?<=[a-z])\.$", "․")})


@fault("broken-word")
def word_broken(bench: Bench) -> Iterator[Plant]:
    """The hyphen of a line end stayed in the middle of a word."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ]{4})(?=[ա-ֆ]{4})", "- "), "en": (r"(?<=[a-z]{4})(?=[a-z]{4})", "- ")})


@fault("letter-spaced-word")
def word_spaced_out(bench: Bench) -> Iterator[Plant]:
    """A word was spaced out letter by letter, for stress."""
    yield from _slip(
        bench,
        {
            "hy": (r"(?<= )([ա-ֆ])([ա-ֆ])([ա-ֆ])([ա-ֆ])([ա-ֆ])(?= )", r"\1 \2 \3 \4 \5"),
            "en": (r"\b([a-z])([a-z])([a-z])([a-z])([a-z])\b", r"\1 \2 \3 \4 \5"),
        },
    )


@fault("unsettled-words")
def note_to_drafter_left(bench: Bench) -> Iterator[Plant]:
    """A note of the drafter to himself was left in a part."""
    for twin in twins(bench, UnitKind.PART):
        if not twin.leading.children and twin.typed("hy"):
            yield twin.more({"hy": "[ճշտել]", "en": "[TODO]"})


@fault("ellipsis")
def rule_trails_off(bench: Bench) -> Iterator[Plant]:
    """A rule ends in three points."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ])։$", "..."), "en": (r"(?<=[a-z])\.$", "...")})


@fault("hyphen-for-dash")
def hyphen_between_spaces(bench: Bench) -> Iterator[Plant]:
    """A hyphen between spaces stands for a dash."""
    yield from _slip(bench, {"hy": (r"(?<=[ա-ֆ]), (?=[ա-ֆ])", " - "), "en": (r"(?<=[a-z]), (?=[a-z])", " - ")})


@fault("and-or-slash")
def slash_for_or(bench: Bench) -> Iterator[Plant]:
    """A slash joins two words of a rule."""
    yield from _slip(
        bench, {"hy": (r"(?<=[ա-ֆ]) կամ (?=[ա-ֆ])", " և/կամ "), "en": (r"(?<=[a-z]) or (?=[a-z])", " and/or ")}
    )


@fault("lower-case-sentence")
def sentence_begins_small(bench: Bench) -> Iterator[Plant]:
    """A part begins with a small letter after its first words were cut."""
    yield from _slip(bench, {"hy": (r"^Տ", "տ"), "en": (r"^[T]", "t")})


@fault("byte-order-mark")
def byte_order_mark(bench: Bench) -> Iterator[Plant]:
    """An editor put a byte order mark before the text."""
    for path in bench.sources:
        yield Plant((Change(path, 0, 0, "\ufeff"),), (place(path, 0, 1),))


@fault("line-ends")
def foreign_line_ends(bench: Bench) -> Iterator[Plant]:
    """A line of another system was pasted in."""
    for path in bench.sources:
        end = bench.text(path).index("\n")
        yield Plant((Change(path, end, end, "\r"),), (place(path, 0, end + 1),))


@fault("not-nfc")
def letters_taken_apart(bench: Bench) -> Iterator[Plant]:
    """A letter with an accent came as two characters from another system."""
    for path in bench.sources:
        at = bench.text(path).find("é")
        if at >= 0:
            yield Plant((Change(path, at, at + 1, "e\u0301"),), (place(path, at - 30, at + 2),))
