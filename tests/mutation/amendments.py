"""Faults of amending acts: instructions that the amended act cannot follow. Planted alike in all languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from mutation.bench import Bench, Change
from mutation.faults import Plant, fault
from mutation.places import Twin, twin_of
from orenk.model.operations import Operation, OperationKind

WORD = re.compile(r"[^\W\d_]{3,}")
Orders = tuple[Twin, list[Operation]]


def _orders(bench: Bench, *kinds: OperationKind) -> Iterator[Orders]:
    """Instructions that every language reads alike, on provisions whose text is held."""
    found: dict[tuple[str, str], list[Operation]] = defaultdict(list)
    for one in bench.corpus.operations:
        found[one.place.act, one.place.eid].append(one)
    for (act, eid), several in found.items():
        twin = twin_of(bench, bench.corpus.acts[act], eid)
        alone = twin is not None and len(several) == len(twin.units)
        if twin and alone and all(one.kind in kinds and one.eid and one.problem is None for one in several):
            yield twin, several


def _below(twin: Twin, pattern: dict[str, str], words: dict[str, str]) -> Iterator[list[Change]]:
    """The first such words in the quotation after an instruction, swapped in each language."""
    changes = []
    for code, text in twin.act.texts.items():
        unit = text.units[twin.eid]
        source = twin.bench.text(unit.origin.path)
        found = re.compile(pattern[code], re.M).search(source, twin.words(code).span.end)
        if found is not None:
            changes.append(Change(unit.origin.path, found.start(), found.end(), found.expand(words[code])))
    if len(changes) == len(twin.units):
        yield changes


def _quoted(twin: Twin) -> tuple:  # type: ignore[type-arg]
    at = {code: twin.words(code).span for code in twin.units}
    return (
        *twin.places,
        *twin.above,
        *(
            type(unit.origin)(unit.origin.path, type(at[code])(at[code].end, at[code].end + 900))
            for code, unit in twin.units.items()
        ),
    )


@fault("quoted-words-missing")
def words_quoted_from_memory(bench: Bench) -> Iterator[Plant]:
    """The words to be changed were quoted from memory, with one word too many."""
    more = {"hy": "նույն ", "en": "same "}
    for twin, several in _orders(
        bench, OperationKind.REPLACE_WORDS, OperationKind.DELETE_WORDS, OperationKind.ADD_WORDS_AFTER
    ):
        if all(one.old for one in several):
            starts = [(one, one.old.origin.span.start) for one in several if one.old]
            changes = tuple(Change(one.origin.path, at, at, more[one.place.language]) for one, at in starts)
            yield Plant(changes, twin.places)


@fault("quoted-words-not-unique", "quoted-words-missing")
def words_that_stand_twice(bench: Bench) -> Iterator[Plant]:
    """Too few words were quoted: they stand more than once in the provision."""
    for twin, several in _orders(
        bench, OperationKind.REPLACE_WORDS, OperationKind.DELETE_WORDS, OperationKind.ADD_WORDS_AFTER
    ):
        changes = []
        for one in several:
            unit = bench.corpus.acts[one.act].texts[one.place.language].units[one.eid]
            words = WORD.findall(unit.text.plain) if unit.text else []
            twice = [word for word in words if len(re.findall(rf"\b{word}\b", unit.text.plain)) > 1]
            if twice and one.old:
                span = one.old.origin.span
                changes.append(Change(one.origin.path, span.start, span.end, twice[0]))
        if len(changes) == len(several):
            yield Plant(tuple(changes), twin.places)


@fault("position-missing", "instruction-not-understood")
def place_of_added_words_lost(bench: Bench) -> Iterator[Plant]:
    """Words are added, and the words after which were cut."""
    for twin, _ in _orders(bench, OperationKind.ADD_WORDS_AFTER):
        yield from twin.plant(
            {"hy": (r"«[^»]+» բառ(?:ից|երից) հետո ", ""), "en": (r',? ?after the words? ["“][^"”]+["”],?', "")}
        )


@fault("overlapping-operations", "quoted-words-missing", "order-dependence")
def same_words_changed_twice(bench: Bench) -> Iterator[Plant]:
    """A second instruction deletes the words that the first replaces."""
    for twin, several in _orders(bench, OperationKind.REPLACE_WORDS):
        old = {one.place.language: one.old.text for one in several if one.old}
        yield twin.more(
            {
                "hy": f"Նույն մասում «{old['hy']}» բառերը հանել։",
                "en": f'In the same part, delete the words "{old["en"]}".',
            }
        )


@fault("target-repealed")
def amended_part_repealed(bench: Bench) -> Iterator[Plant]:
    """The provision to be amended was repealed in the meantime."""
    for twin, several in _orders(
        bench, OperationKind.REPLACE_WORDS, OperationKind.DELETE_WORDS, OperationKind.ADD_WORDS_AFTER
    ):
        target = twin_of(bench, bench.corpus.acts[several[0].act], several[0].eid)
        if target and not target.leading.children and not any(p.value.at == target.eid for p in target.act.powers):
            words = {"hy": "(ուժը կորցրել է)", "en": "(repealed)"}
            origins = {code: target.words(code) for code in target.units}
            changes = tuple(Change(o.path, o.span.start, o.span.end, words[c]) for c, o in origins.items())
            yield Plant(changes, twin.places)


@fault("consequential-citation-left")
def citation_of_repealed_left(bench: Bench) -> Iterator[Plant]:
    """An article is repealed that other provisions cite."""
    cited = defaultdict(set)
    for one in bench.corpus.citations:
        for eid in one.eids:
            if re.fullmatch(r"art_\d+", eid) and one.act == one.place.act:
                cited[one.act].add(eid)
    for twin, several in _orders(
        bench, OperationKind.REPLACE_WORDS, OperationKind.ADD_WORDS_AFTER, OperationKind.DELETE_WORDS
    ):
        for eid in sorted(cited[several[0].act])[:6]:
            n = eid.removeprefix("art_")
            ending = "1-ին" if n == "1" else f"{n}-րդ"
            yield Plant(
                twin.more(
                    {
                        "hy": f"Օրենքի {ending} հոդվածը ճանաչել ուժը կորցրած։",
                        "en": f"Article {n} of the Law is repealed.",
                    }
                ).changes,
                twin.places,
            )


@fault("formula-of-another-house")
def command_in_other_words(bench: Bench) -> Iterator[Plant]:
    """«Փոփոխել» for «փոխարինել»."""
    for twin, _ in _orders(bench, OperationKind.REPLACE_WORDS):
        yield from twin.plant({"hy": (r"փոխարինել", "փոփոխել")}, twin.places[:1])


_DECIMAL = {"hy": r"(?<=[«\s])(\d+)\.(\d+)(?=[.)])", "en": r"(?<=[“\"\s])(\d+)\.(\d+)(?=[.)])"}
"""The number of a unit that is quoted to be inserted, such as 3.1."""


@fault("inserted-number-style-in-amendment", "quoted-number-differs")
def inserted_number_with_hyphen(bench: Bench) -> Iterator[Plant]:
    """A unit is inserted as 3-1, not as 3.1."""
    for twin, _ in _orders(bench, OperationKind.ADD_UNIT):
        for below in _below(
            twin,
            _DECIMAL,
            {"hy": r"\1-\2", "en": r"\1-\2"},
        ):
            own = [
                twin.swap("hy", r"(\d+)\.(\d+)(?=-(?:ին|րդ) (?:կետ|մաս|հոդված))", r"\1-\2"),
                twin.swap("en", r"(\d+)\.(\d+)(?= with)", r"\1-\2"),
            ]
            if all(own):
                yield Plant((*own, *below), _quoted(twin))


@fault("inserted-number-taken", "target-missing")
def inserted_number_in_use(bench: Bench) -> Iterator[Plant]:
    """A unit is inserted under the number of one that is there."""
    for twin, _ in _orders(bench, OperationKind.ADD_UNIT):
        for below in _below(
            twin,
            _DECIMAL,
            {"hy": r"\1", "en": r"\1"},
        ):
            own = [
                twin.swap("hy", r"(\d+)\.\d+-(?:ին|րդ)(?= (?:կետ|մաս|հոդված))", r"\1-րդ"),
                twin.swap("en", r"(\d+)\.(\d+)(?= with)", r"\1"),
            ]
            if all(own):
                yield Plant((*own, *below), _quoted(twin))


@fault("target-missing")
def amended_part_not_there(bench: Bench) -> Iterator[Plant]:
    """The part to be amended bears another number by now."""
    for twin, _ in _orders(
        bench,
        OperationKind.REPLACE_WORDS,
        OperationKind.DELETE_WORDS,
        OperationKind.ADD_WORDS_AFTER,
        OperationKind.RESTATE_UNIT,
    ):
        yield from twin.plant(
            {"hy": (r"(?<=հոդվածի )\d+-(?:ին|րդ)(?= մաս)", "47-րդ"), "en": (r"(?<=part )\d+(?= of Article)", "47")}
        )


@fault("unbalanced-quoted-text", "unbalanced-quotes")
def quotation_of_new_text_open(bench: Bench) -> Iterator[Plant]:
    """The quotation of the new text is never closed."""
    for twin, _ in _orders(bench, OperationKind.ADD_UNIT, OperationKind.RESTATE_UNIT):
        for below in _below(twin, {"hy": r"»(?=։$)", "en": r"[”\"](?=\.$)"}, {"hy": "", "en": ""}):
            yield Plant(tuple(below), _quoted(twin))


@fault("replaced-by-itself")
def same_words_put_back(bench: Bench) -> Iterator[Plant]:
    """The new words are the old ones."""
    for twin, several in _orders(bench, OperationKind.REPLACE_WORDS):
        spans = [(one, one.new.origin.span) for one in several if one.new and one.old]
        changes = tuple(Change(one.origin.path, span.start, span.end, one.old.text) for one, span in spans if one.old)
        yield Plant(changes, twin.places)


@fault("quoted-number-differs")
def new_text_numbered_otherwise(bench: Bench) -> Iterator[Plant]:
    """The new text bears another number than the instruction says."""
    for twin, _ in _orders(bench, OperationKind.ADD_UNIT):
        for below in _below(
            twin,
            {"hy": r"(?<=[«\s])(\d+\.)(\d+)(?=[.)])", "en": r"(?<=[“\"\s])(\d+\.)(\d+)(?=[.)])"},
            {"hy": r"\g<1>7", "en": r"\g<1>7"},
        ):
            yield Plant(tuple(below), _quoted(twin))
