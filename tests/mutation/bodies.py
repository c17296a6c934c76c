"""Faults of bodies and powers: in the texts, alike in all languages, and in the ledger of powers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import powers, record, swap_in, twin_of, twins
from orenk.base.span import Origin
from orenk.model.corpus import Act
from orenk.model.nodes import UnitKind


def _swapped(bench: Bench, pattern: str, words: str) -> Iterator[Plant]:
    """One record of the ledger with other words."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, pattern, words)
        if change:
            yield Plant((change,), (origin, *_unit(bench, act, power.value.at)))


def _unit(bench: Bench, act: Act, at: str) -> tuple[Origin, ...]:
    twin = twin_of(bench, act, at)
    return twin.whole if twin else ()


@fault("unknown-body")
def body_of_no_register(bench: Bench) -> Iterator[Plant]:
    """A body is called by a name that nobody else uses."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"\bՆախարարություն(?=ը|ն|ի\b)", "Թվային հսկողության կոմիտե"),
            "en": (r"\bMinistry\b(?!\)|\*)", "Digital Oversight Committee"),
        }
        if "այսուհետ" not in twin.typed("hy") and not any(one.value.at == twin.eid for one in twin.act.powers):
            yield from twin.plant(swaps)


@fault("unknown-body-id", "unknown-body")
def body_deleted_from_register(bench: Bench) -> Iterator[Plant]:
    """The record of a body was deleted while the ledger gives it powers."""
    for id, body in bench.corpus.bodies.items():
        places = [origin for _, power, origin in powers(bench) if id in (power.value.body, power.value.toward)]
        others = [record(bench, f"glossary/bodies/{other}.yml") for other in bench.corpus.bodies]
        if places:
            whole = record(bench, body.origin.path)
            yield Plant((Change(whole.path, 0, whole.span.end, ""),), (*places, *others))


@fault("unknown-body-id")
def holder_misspelt(bench: Bench) -> Iterator[Plant]:
    """The ledger names a body by an id that is in no register."""
    yield from _swapped(bench, r"^  body: (\S+)", r"  body: \1-x")


@fault("words-not-found")
def recorded_words_changed(bench: Bench) -> Iterator[Plant]:
    """The ledger quotes words that the provision no longer has."""
    yield from _swapped(bench, r'^    hy: "(\S+) ', r'    hy: "\1 ներկայումս ')


@fault("unrecorded-power")
def power_not_recorded(bench: Bench) -> Iterator[Plant]:
    """A record of the ledger was deleted; the provision still gives the power."""
    for act, power, origin in powers(bench):
        same = [one for one in act.powers if one.value.at == power.value.at]
        text = bench.text(origin.path)
        if len(same) == 1 and text.count("\n- ") and "#" not in power.value.at:
            change = Change(origin.path, origin.span.start, origin.span.end, "")
            yield Plant((change,), _unit(bench, act, power.value.at))


@fault("different-modality-recorded")
def duty_recorded_as_power(bench: Bench) -> Iterator[Plant]:
    """The ledger calls a power what the words call a duty."""
    for act, power, origin in powers(bench):
        text = bench.text(origin.path)[origin.span.start : origin.span.end]
        change = swap_in(bench, origin, r"^  kind: duty", "  kind: power")
        if change and "պարտավոր է" in text:
            yield Plant((change,), (origin, *_unit(bench, act, power.value.at)))


@fault("different-modality-recorded", "words-not-found")
def duty_softened_in_text(bench: Bench) -> Iterator[Plant]:
    """A duty became a power in all languages, and the ledger was not told."""
    for act, power, origin in powers(bench):
        twin = twin_of(bench, act, power.value.at) if power.value.kind == "duty" else None
        if twin and len(re.findall(r"պարտավոր է", twin.typed("hy"))) == 1 == len(
            re.findall(r"\bshall\b", twin.typed("en"))
        ):
            swaps = {"hy": (r"պարտավոր է", "կարող է"), "en": (r"\bshall\b", "may")}
            yield from twin.plant(swaps, (*twin.places, origin))


@fault("repeated-power")
def power_recorded_twice(bench: Bench) -> Iterator[Plant]:
    """A record of the ledger was copied and not changed."""
    for _, _, origin in powers(bench):
        text = bench.text(origin.path)[origin.span.start : origin.span.end].rstrip() + "\n"
        yield Plant((Change(origin.path, origin.span.start, origin.span.start, text),), (origin,))


@fault("different-recorded-deadline")
def recorded_deadline_differs(bench: Bench) -> Iterator[Plant]:
    """The time limit of the ledger was not changed with the text."""
    yield from _swapped(bench, r"^(  deadline:\n    count: )(\d+)", r"\g<1>1\2")


@fault("dangling-address")
def power_at_missing_provision(bench: Bench) -> Iterator[Plant]:
    """The provision of a record was renumbered, and the ledger was not."""
    yield from _swapped(bench, r"^- at: (\S+)__para_\d+", r"- at: \1__para_48")


@fault("dangling-address")
def appeal_at_missing_provision(bench: Bench) -> Iterator[Plant]:
    """The article of appeals was renumbered, and a record of the ledger was not."""
    yield from _swapped(bench, r"^  appeal: art_\d+", "  appeal: art_148")


@fault("unknown-body-id")
def by_law_of_unknown_body(bench: Bench) -> Iterator[Plant]:
    """A by-law is expected of a body that is in no register."""
    yield from _swapped(bench, r"^    of: (\S+)", r"    of: \1-x")


@fault("power-of-unnamed-body")
def power_of_another_body(bench: Bench) -> Iterator[Plant]:
    """The ledger gives the power to a body that the provision does not speak of."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, r"^  body: \S+", "  body: cadastre-committee")
        if change and power.value.body != "cadastre-committee" and "#" not in power.value.at:
            yield Plant((change,), (origin, *_unit(bench, act, power.value.at)))


@fault("mixed-modality")
def duty_said_in_two_ways(bench: Bench) -> Iterator[Plant]:
    """One provision says «պետք է» where the rest of its article says «պարտավոր է»."""
    for twin in twins(bench, UnitKind.PART):
        article = [one.typed("hy") for one in twin.siblings if one.eid != twin.eid]
        said = any("պարտավոր է" in words for words in article) and not twin.leading.children
        if said and not any(one.value.at == twin.eid for one in twin.act.powers):
            yield twin.more({"hy": "Գրառումը պետք է պահվի։", "en": "The entry must be kept."})


@fault("duty-without-addressee")
def nobody_must_ensure(bench: Bench) -> Iterator[Plant]:
    """«Ապահովվում է»: a duty in the passive, and nobody has it."""
    named = {
        (one.place.act, bench.corpus.acts[one.place.act].texts[one.place.language].article_of(one.place.eid))
        for one in (*bench.corpus.body_uses, *bench.corpus.term_uses)
        if one.name in bench.corpus.bodies
    }
    for twin in twins(bench, UnitKind.PART):
        article = twin.act.text.article_of(twin.eid)
        if not twin.leading.children and twin.typed("hy") and (twin.act.id, article) not in named:
            yield twin.more({"hy": "Ապահովվում է ծրագրային կոդի որակը։", "en": "The quality of the code is ensured."})


@fault("circular-record", "self-supervision")
def body_above_itself(bench: Bench) -> Iterator[Plant]:
    """A body is recorded as its own superior."""
    for id, body in bench.corpus.bodies.items():
        origin = record(bench, body.origin.path)
        change = swap_in(bench, origin, r"^superior: \S+", f"superior: {id}")
        if change:
            yield Plant((change,), (place(origin.path, 0, origin.span.end),))
