"""Faults of the package: cards, notes, glossary, sources, waivers, and what a merge leaves behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import record, swap_in, twins, whole_act
from orenk.model.nodes import UnitKind


def _in_records(bench: Bench, room: str, pattern: str, words: str) -> Iterator[Plant]:
    """The first such words of each record of a room, swapped."""
    for path in bench.sources:
        if re.fullmatch(room, path):
            whole = record(bench, path)
            change = swap_in(bench, whole, pattern, words)
            if change:
                yield Plant((change,), (place(path, max(0, change.start - 200), change.end),))


LAW = r"laws/[a-z-]+/law\.yml"
TERM = r"glossary/terms/.*"
BODY = r"glossary/bodies/.*"
OFFICIAL = r"glossary/acts/.*"


@fault("official-number-on-draft")
def official_number_on_draft(bench: Bench) -> Iterator[Plant]:
    """The number that the law got later was put into the title of our draft."""
    for act in bench.corpus.acts.values():
        changes = []
        for code, text in act.texts.items():
            end = bench.text(text.path).index(" (")
            changes.append(Change(text.path, end, end, {"hy": " ՀՕ-442-Ն", "en": " HO-442-N"}[code]))
        path = f"laws/{act.id}/law.yml"
        for code, words in (("hy", " ՀՕ-442-Ն"), ("en", " HO-442-N")):
            found = re.search(rf'(?m)^  {code}: "[^"]*?(?= \()', bench.text(path))
            if found:
                changes.append(Change(path, found.end(), found.end(), words))
        yield Plant(tuple(changes), tuple(place(one.path, 0, one.end + 40) for one in changes))


@fault("missing-draft-mark")
def mark_of_draft_dropped(bench: Bench) -> Iterator[Plant]:
    """The words that mark the draft as illustrative were dropped from its title, in text and card."""
    for act in bench.corpus.acts.values():
        changes = []
        for text in act.texts.values():
            line = bench.text(text.path).partition("\n")[0]
            changes.append(Change(text.path, line.index(" ("), len(line), ""))
        path = f"laws/{act.id}/law.yml"
        for code in act.texts:
            found = re.search(rf'(?m)^  {code}: "[^"]*?( \([^"]*)"', bench.text(path))
            if found:
                changes.append(Change(path, *found.span(1), ""))
        yield Plant(tuple(changes), tuple(place(one.path, 0, one.end) for one in changes))


@fault("different-title")
def title_of_card_differs(bench: Bench) -> Iterator[Plant]:
    """The title was changed in the text and not in the card."""
    for act in bench.corpus.acts.values():
        path = f"laws/{act.id}/law.yml"
        found = re.search(r'(?m)^  hy: "(?=\S+ )', bench.text(path))
        english = re.search(r'(?m)^  en: "(?:On )?', bench.text(path))
        if found and english:
            changes = (
                Change(path, found.end(), found.end(), "Նոր "),
                Change(path, english.end(), english.end(), "New "),
            )
            titles = tuple(
                place(one.path, 0, one.span.start + 200)
                for one in map(lambda t: record(bench, t.path), act.texts.values())
            )
            yield Plant(changes, (*(place(path, 0, one.end) for one in changes), *titles))


@fault("unknown-key", "unknown-field")
def unknown_key(bench: Bench) -> Iterator[Plant]:
    """A key of a record was misspelt: it is none that the format has."""
    for room in (LAW, TERM, BODY, OFFICIAL):
        yield from _in_records(bench, room, r"\Z", "remarks: none\n")


@fault("unknown-source")
def source_unknown(bench: Bench) -> Iterator[Plant]:
    """A fact rests on a source that is not in the register."""
    for room in (LAW, TERM, BODY, OFFICIAL):
        yield from _in_records(bench, room, r"^sources: \[([a-z0-9-]+)", r"sources: [\1-x, \1")


@fault("unknown-term-id")
def neighbour_term_unknown(bench: Bench) -> Iterator[Plant]:
    """A term of the glossary was renamed; its neighbours still name the old one."""
    yield from _in_records(bench, TERM, r"^related: \[([a-z0-9-]+)", r"related: [\1-x")


@fault("unknown-body-id")
def superior_unknown(bench: Bench) -> Iterator[Plant]:
    """A body stands under one that is in no register."""
    yield from _in_records(bench, BODY, r"^superior: (\S+)", r"superior: \1-x")


@fault("unknown-official-act")
def counterpart_unknown(bench: Bench) -> Iterator[Plant]:
    """The card names an official act that is not in the register."""
    yield from _in_records(bench, LAW, r"^counterpart: (\S+)", r"counterpart: \1-x")


@fault("unknown-dependency")
def dependency_unknown(bench: Bench) -> Iterator[Plant]:
    """A draft leans on an act that the base does not have."""
    yield from _in_records(bench, LAW, r"^depends_on: \[([a-z-]+)", r"depends_on: [\1, \1-x")
    yield from _in_records(bench, LAW, r"^depends_on:\n", "depends_on:\n  - absent-law\n")


@fault("dangling-address")
def definition_recorded_elsewhere(bench: Bench) -> Iterator[Plant]:
    """The definition was renumbered, and the glossary points at its old place."""
    yield from _in_records(bench, TERM, r"(?<=__point_)(\d+)", r"4\1")


@fault("definition-not-there")
def definition_recorded_at_neighbour(bench: Bench) -> Iterator[Plant]:
    """The glossary points at the definition beside the one meant."""
    yield from _in_records(bench, TERM, r"(?<=art_[23]__para_1__point_)[2-9]\b", "1")


@fault("dangling-address")
def founding_provision_gone(bench: Bench) -> Iterator[Plant]:
    """The provision that founds a body was renumbered."""
    yield from _in_records(bench, BODY, r'^founding: "?([a-z-]+#art_)(\d+)', r'founding: "\g<1>14\2')


@fault("different-summary")
def summary_shorter_in_one_language(bench: Bench) -> Iterator[Plant]:
    """A sentence of the summary was cut in one language."""
    for plant in _in_records(bench, LAW, r"(^summary:\n  hy:\n)    - .*\n", r"\1"):
        yield Plant(plant.changes, (record(bench, plant.changes[0].path),))


@fault("repeated-source")
def source_registered_twice(bench: Bench) -> Iterator[Plant]:
    """A source was registered a second time under another name."""
    path = "glossary/sources.yml"
    text = bench.text(path)
    for found in re.finditer(r"(?ms)^- id: (\S+)\n.*?(?=^- id: |\Z)", text):
        copy = found[0].replace(f"- id: {found[1]}", f"- id: {found[1]}-again", 1)
        yield Plant((Change(path, found.end(), found.end(), copy),), (place(path, *found.span()),))


@fault("circular-record")
def term_wider_than_itself(bench: Bench) -> Iterator[Plant]:
    """A term was made its own wider term."""
    for id in bench.corpus.terms:
        whole = record(bench, f"glossary/terms/{id}.yml")
        change = swap_in(bench, whole, r"^broader: \[.*\]", f"broader: [{id}]")
        if change:
            yield Plant((change,), (whole,))


@fault("note-without-article")
def note_on_missing_article(bench: Bench) -> Iterator[Plant]:
    """The note still explains an article that was deleted."""
    for act in bench.corpus.acts.values():
        heads = {"hy": "## Հոդված 248\n\nԿարգավորում է ձևաթղթերը։\n", "en": "## Article 248\n\nIt governs forms.\n"}
        paths = [(code, f"laws/{act.id}/note.{code}.md") for code in act.texts]
        if all("## Հոդված 1" in bench.text(path) or code != "hy" for code, path in paths):
            ends = [(code, path, len(bench.text(path))) for code, path in paths]
            changes = tuple(Change(path, end, end, f"\n{heads[code]}") for code, path, end in ends)
            yield Plant(changes, tuple(record(bench, path) for _, path in paths))


@fault("article-without-note")
def article_not_explained(bench: Bench) -> Iterator[Plant]:
    """An article was added, and the note has nothing on it."""
    for act in bench.corpus.acts.values():
        found = {
            code: [
                *re.finditer(
                    r"(?ms)^## (?:Հոդված|Article) \d+.*?(?=^## |\Z)", bench.text(f"laws/{act.id}/note.{code}.md")
                )
            ]
            for code in act.texts
        }
        for several in zip(*found.values(), strict=False):
            changes = tuple(
                Change(f"laws/{act.id}/note.{code}.md", *one.span(), "")
                for code, one in zip(found, several, strict=True)
            )
            texts = tuple(record(bench, text.path) for text in act.texts.values())
            yield Plant(changes, (*(record(bench, one.path) for one in changes), *texts))


@fault("different-by-law-count")
def by_laws_miscounted(bench: Bench) -> Iterator[Plant]:
    """The note promises a by-law more than the ledger has."""
    for act in bench.corpus.acts.values():
        changes = []
        for code, pattern in (("hy", r"\d+(?= ենթաօրենսդրական)"), ("en", r"\d+(?= (?:by-laws|subordinate))")):
            change = swap_in(bench, record(bench, f"laws/{act.id}/note.{code}.md"), pattern, "48")
            changes += [change] if change else []
        if len(changes) == 2:
            yield Plant(tuple(changes), tuple(record(bench, one.path) for one in changes))


@fault("dangling-note-citation")
def note_cites_missing_article(bench: Bench) -> Iterator[Plant]:
    """The note cites an article that the act does not have."""
    for act in bench.corpus.acts.values():
        pattern = {"hy": r"(?<![-\d])\d+-(?:ին|րդ)(?= հոդված)", "en": r"(?<=[a-z] Article )\d+"}
        other = {"hy": "248-րդ", "en": "248"}
        made = (
            swap_in(bench, record(bench, f"laws/{act.id}/note.{code}.md"), pattern[code], other[code])
            for code in act.texts
        )
        changes = [change for change in made if change]
        if len(changes) == len(act.texts):
            yield Plant(tuple(changes), tuple(record(bench, one.path) for one in changes))


_ACCEPTED = {"reason": "accepted for one year", "who": "the drafter", "until": "2025-01-31"}


@fault("waiver-expired")
def waiver_past_its_day(bench: Bench) -> Iterator[Plant]:
    """A finding was accepted until a day that is past."""
    for act in bench.corpus.acts:
        for found in bench.clean_of(act):
            address = found.diagnostic.address or ""
            path = f"laws/{act}/waivers.yml"
            if address.startswith(f"{act}#") and not address.endswith("#") and not bench.text(path):
                waiver = {"rule": found.diagnostic.kind.name, "at": address.partition("#")[2], **_ACCEPTED}
                words = "".join(f'{"- " if key == "rule" else "  "}{key}: "{value}"\n' for key, value in waiver.items())
                yield Plant((Change(path, 0, 0, words),), (place(path, 0, 1), record(bench, found.path)))


@fault("unused-allow")
def exception_without_finding(bench: Bench) -> Iterator[Plant]:
    """What an exception accepted was mended, and the exception stayed."""
    for twin in twins(bench, UnitKind.PART):
        changes = tuple(
            Change(
                unit.origin.path, unit.origin.span.start, unit.origin.span.start, "<!-- allow repeated-word: kept -->\n"
            )
            for unit in twin.units.values()
        )
        yield Plant(changes[:1], (twin.places[0],))


@fault("merge-conflict", "conflict-marker")
def conflict_marker_left(bench: Bench) -> Iterator[Plant]:
    """A merge was not finished."""
    for twin in twins(bench, UnitKind.PART):
        origin = twin.leading.origin
        typed = twin.typed("hy").split("\n")[0]
        if not twin.leading.children:
            line = f"{twin.leading.number}. {typed}"
            words = f"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> draft\n\n"
            yield Plant((Change(origin.path, origin.span.start, origin.span.start, words),), whole_act(twin))


@fault("repeated-act-number")
def number_of_another_act(bench: Bench) -> Iterator[Plant]:
    """A record of an official act was made from another, and kept its number."""
    numbers = {id: act.value.number for id, act in bench.corpus.official.items() if act.value.number}
    for id in numbers:
        whole = record(bench, f"glossary/acts/{id}.yml")
        years = {*re.findall(r'(?m)^    date: "(\d{4})', bench.text(whole.path))}
        for other, number in numbers.items():
            beside = record(bench, f"glossary/acts/{other}.yml")
            same = len(years) == 1 and years == {*re.findall(r'(?m)^    date: "(\d{4})', bench.text(beside.path))}
            change = swap_in(bench, whole, r"^number: .*", f'number: "{number}"')
            if other != id and same and change:
                yield Plant((change,), (whole, beside))


@fault("fact-without-source")
def source_of_fact_lost(bench: Bench) -> Iterator[Plant]:
    """The sources of a record were deleted."""
    for room in (BODY, OFFICIAL):
        for plant in _in_records(bench, room, r"^sources: .*\n", ""):
            text = bench.text(plant.changes[0].path)
            if re.search(r"(?m)^confidence: (?:confirmed|reported)", text) and "\nworld: draft" not in text:
                yield Plant(plant.changes, (record(bench, plant.changes[0].path),))
