"""Faults of a careless registrar: records of bodies, terms, sources and stages; and a careless translator."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import cut, powers, record, swap_in, twin_of, twins, unit_text
from orenk.base.span import Origin
from orenk.model.nodes import UnitKind

PART, POINT = UnitKind.PART, UnitKind.POINT
DEFINED = r"(?m)^ *- ([a-z-]+)#(\S+)"


def _entries(bench: Bench, path: str) -> Iterator[Origin]:
    text = bench.text(path)
    starts = [found.start() for found in re.finditer(r"^- ", text, re.M)]
    yield from (place(path, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True))


def _listed(bench: Bench, path: str, pattern: str, words: str) -> Iterator[Plant]:
    """One entry of a file of records with other words."""
    for origin in _entries(bench, path):
        change = swap_in(bench, origin, pattern, words)
        if change:
            yield Plant((change,), (origin,))


def _filed(bench: Bench, room: str, pattern: str, words: str) -> Iterator[Plant]:
    for path in sorted(bench.sources):
        whole = record(bench, path)
        change = swap_in(bench, whole, pattern, words) if path.startswith(room) else None
        if change:
            defined = re.findall(DEFINED, bench.text(path)) if room == "glossary/terms/" else []
            acts = bench.corpus.acts
            units = (twin for act, eid in defined if act in acts and (twin := twin_of(bench, acts[act], eid)))
            yield Plant((change,), (whole, *(origin for twin in units for origin in twin.whole)))


@fault("different-modality-recorded")
def prohibition_recorded_as_duty(bench: Bench) -> Iterator[Plant]:
    """The ledger calls a duty what the words prohibit."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, r"^  kind: prohibition", "  kind: duty")
        words = bench.text(origin.path)[origin.span.start : origin.span.end]
        twin = twin_of(bench, act, power.value.at)
        if change and twin and re.search("արգելվում|չի կարող", words):
            yield Plant((change,), (origin, *twin.whole))


@fault("different-recorded-deadline")
def recorded_days_of_another_kind(bench: Bench) -> Iterator[Plant]:
    """The ledger counts calendar days where the words count working days."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, r"^(  deadline:\n    count: \d+\n    unit: )working-day$", r"\1day")
        twin = twin_of(bench, act, power.value.at)
        if change and twin:
            yield Plant((change,), (origin, *twin.whole))


@fault("words-not-found")
def power_recorded_at_neighbour(bench: Bench) -> Iterator[Plant]:
    """A record names the part beside the one it quotes."""
    for act, power, origin in powers(bench):
        found = re.fullmatch(r"(art_\d+__para_)(\d+)", power.value.at)
        beside = f"{found[1]}{int(found[2]) + (1 if found[2] == '1' else -1)}" if found else ""
        change = swap_in(bench, origin, r"\A- at: \S+", f"- at: {beside}") if beside in act.text.units else None
        here, there = (twin_of(bench, act, eid) for eid in (power.value.at, beside))
        if change and here and there:
            yield Plant((change,), (origin, *here.whole, *there.whole))


@fault("different-due-date")
def due_months_recorded_as_years(bench: Bench) -> Iterator[Plant]:
    """The ledger gives a by-law as many years as the law gives months."""
    for _, _, origin in powers(bench):
        change = swap_in(bench, origin, r"^(    due:\n      count: \d+\n      unit: )month", r"\1year")
        if change:
            yield Plant((change,), (origin,))


@fault("untranslated-power")
def what_is_done_lost_in_one_language(bench: Bench) -> Iterator[Plant]:
    """A record of the ledger lost the French words for what is done."""
    for _, _, origin in powers(bench):
        change = swap_in(bench, origin, r"^    fr: .*\n", "")
        if change:
            yield Plant((change,), (origin,))


@fault("untranslated-record")
def term_lost_in_one_language(bench: Bench) -> Iterator[Plant]:
    """A term lost its French name."""
    yield from _filed(bench, "glossary/terms/", r"(?<=^term:\n)((?:  (?:hy|en): .*\n)+)  fr: .*\n", r"\1")


@fault("avoided-word-in-use")
def own_name_to_be_avoided(bench: Bench) -> Iterator[Plant]:
    """A term of the glossary stands among the words to avoid."""
    for path in sorted(bench.sources):
        text = bench.text(path)
        name = re.search(r'(?m)^  en: "?([^"\n]+?)"?$', text)
        if path.startswith("glossary/terms/") and name and "use_instead_of" not in text:
            words = f'use_instead_of:\n  en: ["{name[1]}"]\n'
            yield Plant((Change(path, len(text), len(text), words),), (record(bench, path),))


@fault("founding-not-there")
def founded_by_another_article(bench: Bench) -> Iterator[Plant]:
    """The card of a body names another article than the one that creates it."""
    uses = {(use.place.act, use.name, use.place.eid.partition("__")[0]) for use in bench.corpus.body_uses}
    for id, body in bench.corpus.bodies.items():
        act = (body.value.founding or "").partition("#")[0]
        head = (body.value.name.get("hy") or "").split()[-1].lower()[:5]
        for twin in twins(bench, UnitKind.ARTICLE):
            if twin.act.id != act or (act, id, twin.eid) in uses or head in unit_text(bench, twin.leading).lower():
                continue
            whole = record(bench, body.origin.path)
            change = swap_in(bench, whole, r"^founding: .*", f'founding: "{act}#{twin.eid}"')
            if change:
                yield Plant((change,), (whole,))


@fault("shared-name")
def short_name_of_another_body(bench: Bench) -> Iterator[Plant]:
    """Two bodies were given one abbreviation."""
    for path in sorted(bench.sources):
        text = bench.text(path)
        if path.startswith("glossary/bodies/") and "\nshort:" not in text:
            at = text.index("\nkind: ") + 1
            others = (record(bench, other) for other in bench.sources if other.startswith("glossary/bodies/"))
            yield Plant((Change(path, at, at, 'short:\n  hy:\n    - "ԱԱԾ"\n'),), (record(bench, path), *others))


@fault("contradictory-status")
def done_after_it_was_known(bench: Bench) -> Iterator[Plant]:
    """A measure was done later than the day for which its status holds."""
    yield from _listed(bench, "docs/programme/measures.yml", r'^  date: "\d{4}', '  date: "2029')


@fault("frozen-text-changed")
def frozen_text_edited(bench: Bench) -> Iterator[Plant]:
    """The text kept of a stage was edited in place of the text of today."""
    for path in sorted(bench.sources):
        if "/stages/" in path and path.endswith(".md"):
            card = record(bench, f"{path.partition('/stages/')[0]}/law.yml")
            for found in list(re.finditer(r"պարտավոր է|\bshall\b", bench.text(path)))[::9]:
                yield Plant((Change(path, *found.span(), "կարող է"),), (card, record(bench, path)))


@fault("different-note")
def number_of_note_mistranslated(bench: Bench) -> Iterator[Plant]:
    """The English note gives another number than the Armenian one."""
    for act in bench.corpus.acts:
        path = f"laws/{act}/note.en.md"
        for found in re.finditer(r"\b(\d+) (?=working|months|days|years|by-laws)", bench.text(path)):
            places = (record(bench, path), record(bench, path.replace(".en", ".hy")))
            yield Plant((Change(path, found.start(), found.start(), "1"),), places)


@fault("different-summary")
def number_of_summary_mistranslated(bench: Bench) -> Iterator[Plant]:
    """A sentence of the summary gives another number in one language."""
    for act in bench.corpus.acts:
        whole = record(bench, f"laws/{act}/law.yml")
        change = swap_in(bench, whole, r'(?<=^summary:\n)((?s:.*?)^  en:\n    - "[^"\n]*?\b)(\d+)(?=[ .])', r"\g<1>7\2")
        if change:
            yield Plant((change,), (whole,))


@fault("different-date")
def month_mistranslated(bench: Bench) -> Iterator[Plant]:
    """The day of every year stands in another month in the translation."""
    for twin in twins(bench):
        yield from twin.plant({"en": (r"\b(\d+) (?:March|April|February|October)\b", r"\1 June")})


@fault("different-number")
def how_often_differs(bench: Bench) -> Iterator[Plant]:
    """Once in one language is three times in the other."""
    for twin in twins(bench):
        if re.search(r"\bonce\b|\btwice\b|\btimes\b", twin.typed("en")):
            yield from twin.plant({"hy": (r"մեկ անգամ", "երեք անգամ")})


@fault("different-negation", "different-modality")
def negative_lost(bench: Bench) -> Iterator[Plant]:
    """«Չի» was lost in one language."""
    for twin in twins(bench):
        if len(re.findall(r"\bnot\b", twin.typed("en"))) == 1 and not re.search(
            r"\b(?:չ|ոչ|առանց)", twin.typed("hy")[90:]
        ):
            yield from twin.plant({"hy": (r"\bչի (?=տարածվում|կիրառվում|փոխվում)", "")})


@fault("missing-unit")
def parts_run_together_in_translation(bench: Bench) -> Iterator[Plant]:
    """The translator made one part of two."""
    for twin in twins(bench, PART):
        series = twin.siblings
        at = [one.eid for one in series].index(twin.eid)
        if at and not twin.leading.children and not series[at - 1].leading.children:
            unit = twin.units["en"]
            start = unit.origin.span.start
            before = len(bench.text(unit.origin.path)[:start].rstrip())
            change = Change(unit.origin.path, before, start + len(unit.marker), "")
            yield Plant((change,), (*twin.whole, *series[at - 1].whole, *twin.above))


@fault("missing-unit")
def definition_lost_in_translation(bench: Bench) -> Iterator[Plant]:
    """A definition is not in the translation."""
    for twin in twins(bench, POINT):
        if twin.typed("hy").startswith("**"):
            yield Plant((cut(bench, twin.units["en"].origin),), (*twin.above,))


@fault("definition-without-bold")
def bold_lost(bench: Bench) -> Iterator[Plant]:
    """The term of a definition lost its bold in all languages."""
    for twin in twins(bench, POINT):
        yield from twin.plant({code: (r"\A\*\*([^*]+)\*\*", r"\1") for code in twin.units})


@fault("empty-provision")
def meaning_lost(bench: Bench) -> Iterator[Plant]:
    """A definition kept its term and lost its meaning."""
    for twin in twins(bench, POINT):
        yield from twin.plant({"hy": (r"(\*\*՝) [^։.]+", r"\1"), "en": (r"(\*\* means) [^;.]+", r"\1")})


@fault("unknown-body")
def short_name_given_nowhere(bench: Bench) -> Iterator[Plant]:
    """The bracket that gives a body its short name was deleted."""
    swaps = {
        "hy": (r" \(այսուհետ՝ \*\*(?:Նախարարություն|Հանձնաժողով|Գործակալություն)\*\*\)", ""),
        "en": (r" \(hereinafter[^)]*\*\*(?:Ministry|Commission|Agency)\*\*\)", ""),
    }
    for twin in twins(bench):
        yield from twin.plant(swaps, (*twin.whole, *twin.above))


@fault("missing-table")
def table_numbered_otherwise(bench: Bench) -> Iterator[Plant]:
    """The caption of a table has another number than the text cites."""
    for act in bench.corpus.acts.values():
        files = [record(bench, text.path) for text in act.texts.values()]
        changes = [swap_in(bench, one, r"^(Աղյուսակ|Table) 1\b", r"\1 4") for one in files]
        if all(changes):
            yield Plant(tuple(one for one in changes if one), tuple(files))
