"""Faults of upkeep: records, notes and waivers left behind, and acts relied on in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import added, in_ledger, powers, record, swap_in, twins
from orenk.model.nodes import UnitKind

PART = UnitKind.PART


def _paired(bench: Bench, same_body: bool) -> Iterator[Plant]:
    """A record of the ledger with what another record of the act says is done."""
    known = [(act, power, origin) for act, power, origin in powers(bench) if "#" not in power.value.at]
    for act, power, origin in known:
        for other_act, other, _ in known:
            a, b = power.value, other.value
            if act is not other_act or power is other or a.at.partition("__")[0] == b.at.partition("__")[0]:
                continue
            if (a.body == b.body) is not same_body or (a.kind == b.kind) is same_body or "duty" not in (a.kind, b.kind):
                continue
            if {a.kind, b.kind} - {"duty", "power"}:
                continue
            alone = (
                re.match("վարել|սահմանել|հաստատել|գրանցել", dict(b.act).get("hy", ""))
                if not isinstance(b.act, str)
                else None
            )
            if not (same_body or alone):
                continue
            text = bench.text(origin.path)[origin.span.start : origin.span.end]
            found = re.search(r"(?ms)^  act:\n(?:    .*\n)+", text)
            if found and not isinstance(b.act, str):
                words = "  act:\n" + "".join(f'    {code}: "{said}"\n' for code, said in b.act)
                yield Plant(
                    (Change(origin.path, origin.span.start + found.start(), origin.span.start + found.end(), words),),
                    (record(bench, origin.path),),
                )


@fault("two-holders")
def power_of_two_bodies(bench: Bench) -> Iterator[Plant]:
    """Two provisions of an act give one task to two bodies."""
    yield from list(_paired(bench, same_body=False))[::7]


@fault("may-must-drift")
def duty_here_and_power_there(bench: Bench) -> Iterator[Plant]:
    """One body must do a thing here, and may do it there."""
    yield from list(_paired(bench, same_body=True))[::7]


@fault("right-without-duty-bearer")
def right_toward_nobody(bench: Bench) -> Iterator[Plant]:
    """A right of the ledger names nobody toward whom it is."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, r"^  toward: .*\n", "")
        article = act.text.article_of(power.value.at) if power.value.at in act.text.units else ""
        duties = [one for one in act.powers if one.value.kind in ("duty", "prohibition")]
        obliged = any(one.value.at.partition("__")[0] == article for one in duties)
        if power.value.kind == "right" and change and article and not obliged:
            yield Plant((change,), (origin,))


@fault("body-without-power")
def body_that_does_nothing(bench: Bench) -> Iterator[Plant]:
    """A body was registered for a draft, and no draft gives it anything to do."""
    for n in range(3):
        path = f"glossary/bodies/quality-centre-{n}.yml"
        words = (
            'name:\n  hy: "Որակի կենտրոն"\n  en: "Quality Centre"\n  fr: "Centre de qualité"\n'
            "kind: agency\nworld: draft\n"
            'no_founding:\n  hy: "կազմակերպություն է"\n  en: "is a company"\n  fr: "est une société"\nrole:\n'
            '  hy: "վերահսկում է որակը"\n  en: "looks after quality"\n'
            '  fr: "veille à la qualité"\nconfidence: unconfirmed\nsources: []\n'
        )
        yield Plant((Change(path, 0, 0, words),), (place(path, 0, len(words)),))


@fault("unanswered-observation")
def observation_without_answer(bench: Bench) -> Iterator[Plant]:
    """The answer to an observation was lost from its record."""
    path = "docs/programme/observations.yml"
    text = bench.text(path)
    for found in re.finditer(r"(?m)^  conclusion: \S+\n  answer:\n(?:    .*\n)+(?!(?:  .*\n)*?  unknown:)", text):
        answer = re.search(r"(?m)^  answer:\n(?:    .*\n)+", found[0])
        yield Plant(
            (Change(path, found.start() + answer.start(), found.end(), ""),),
            (place(path, found.start() - 1500, found.end()),),
        )


@fault("measure-without-basis")
def measure_without_legal_basis(bench: Bench) -> Iterator[Plant]:
    """A day due was entered in the record of a measure, and not the act that sets it."""
    path = "docs/programme/measures.yml"
    for found in re.finditer(r"(?ms)^- id: .*?(?=^- id: |\Z)", bench.text(path)):
        if not re.search(r"(?m)^  (?:due|basis|waits|unknown):", found[0]):
            at = found.start() + found[0].index("  as_of:")
            yield Plant((Change(path, at, at, '  due: "2028"\n'),), (place(path, *found.span()),))


def _titles(bench: Bench, *statuses: str):
    for act in bench.corpus.official.values():
        if (
            act.value.status in statuses
            and act.value.title.get("hy")
            and act.value.title.get("en")
            and act.value.kind == "law"
        ):
            yield act


@fault("repealed-act-cited", "reference-to-repealed")
def repealed_law_relied_on(bench: Bench) -> Iterator[Plant]:
    """A law is relied on that was repealed."""
    for act in _titles(bench, "repealed"):
        hy, en = act.value.title.get("hy"), act.value.title.get("en")
        for n, plant in enumerate(added(bench, {"hy": f"Կիրառվում է «{hy}» օրենքը։", "en": f"The {en} applies."})):
            if n % 40 == 0:
                yield plant


@fault("draft-cited-as-law")
def draft_relied_on_as_law(bench: Bench) -> Iterator[Plant]:
    """An official draft is relied on by the name that it would have as a law."""
    for act in bench.corpus.official.values():
        hy = re.sub(r" \([^()]*\)$", "", act.value.title.get("hy") or "")
        en = (act.value.title.get("en") or "").removeprefix("Draft ").partition(",")[0]
        adopted = any(one.value.title.get("hy") == hy for one in bench.corpus.official.values())
        ours = any(hy and hy in (one.record.value.title.get("hy") or "") for one in bench.corpus.acts.values())
        if (
            act.value.status in ("draft", "not-adopted")
            and hy.endswith("մասին")
            and "«" not in hy
            and not (adopted or ours)
        ):
            yield from list(added(bench, {"hy": f"Կիրառվում է «{hy}» օրենքը։", "en": f"The {en} applies."}))[::20]


@fault("number-and-title-disagree")
def number_of_another_law(bench: Bench) -> Iterator[Plant]:
    """A law is cited with the number of another."""
    known = [act for act in _titles(bench, "in-force", "adopted") if act.value.number]
    for one, other in pairwise(known):
        hy = f"Կիրառվում է «{one.value.title.get('hy')}» Հայաստանի Հանրապետության {other.value.number} օրենքը։"
        for n, plant in enumerate(added(bench, {"hy": hy, "en": f"The {one.value.title.get('en')} applies."})):
            if n % 40 == 0:
                yield Plant(plant.changes, plant.places)


@fault("dependency-cycle")
def drafts_lean_on_each_other(bench: Bench) -> Iterator[Plant]:
    """Two drafts need each other."""
    for act in bench.corpus.acts.values():
        for other in act.record.value.depends_on:
            path = f"laws/{other}/law.yml"
            text = bench.text(path)
            block = re.search(r"(?m)^depends_on:\n", text)
            if block:
                change = Change(path, block.end(), block.end(), f"  - {act.id}\n")
            elif "\ndepends_on:" not in text:
                change = Change(path, len(text), len(text), f"depends_on:\n  - {act.id}\n")
            else:
                continue
            yield Plant((change,), (record(bench, path), record(bench, f"laws/{act.id}/law.yml")))


@fault("waiver-unused", "unused-waiver")
def waiver_no_longer_needed(bench: Bench) -> Iterator[Plant]:
    """A finding was mended, and its waiver stayed."""
    for twin in twins(bench, PART):
        path = f"laws/{twin.act.id}/waivers.yml"
        words = f'- rule: "repeated-word"\n  at: "{twin.eid}"\n  reason: "kept"\n  who: "the drafter"\n'
        old = bench.text(path)
        yield Plant((Change(path, len(old), len(old), words),), (place(path, 0, len(old) + len(words)),))


@fault("waiver-words-changed", "waiver-unused")
def waived_words_changed(bench: Bench) -> Iterator[Plant]:
    """The words that a waiver accepted were changed."""
    for twin in twins(bench, PART):
        path = f"laws/{twin.act.id}/waivers.yml"
        words = f'- rule: "repeated-word"\n  at: "{twin.eid}"\n  words: "երեկվա բառերը"\n'
        words += '  reason: "kept"\n  who: "the drafter"\n'
        old = bench.text(path)
        yield Plant((Change(path, len(old), len(old), words),), (place(path, 0, len(old) + len(words)),))


@fault("stale-note")
def note_gives_another_number(bench: Bench) -> Iterator[Plant]:
    """The note of an article gives another number of days than the article."""
    patterns = {
        "hy": r"(?m)(?<![\w.-])\d+(?= (?:աշխատանքային օր|օր|ամս|տար))",
        "en": r"(?m)\b\d+(?= (?:working )?(?:day|month|year))",
    }
    for act in bench.corpus.acts.values():
        sections = {
            code: re.finditer(
                r"(?ms)^## (?:Հոդված|Article) \d+.*?(?=^## |\Z)", bench.text(f"laws/{act.id}/note.{code}.md")
            )
            for code in act.texts
        }
        for same in zip(*sections.values(), strict=False):
            changes = []
            for code, section in zip(sections, same, strict=True):
                found = re.search(patterns[code], section[0])
                if found is not None:
                    start = section.start() + found.start()
                    changes.append(Change(f"laws/{act.id}/note.{code}.md", start, start + len(found[0]), "777"))
            if len(changes) == len(sections):
                yield Plant(tuple(changes), tuple(record(bench, one.path) for one in changes))


@fault("near-duplicate-norm")
def norm_said_again(bench: Bench) -> Iterator[Plant]:
    """A norm was copied into another article."""
    long = [
        t
        for t in twins(bench, PART)
        if not t.leading.children and len(t.typed("hy")) > 120 and "](" not in t.typed("hy") and not in_ledger(t)
    ]
    for one, other in zip(long, long[9:], strict=False):
        if one.act is other.act and one.act.text.article_of(one.eid) != one.act.text.article_of(other.eid):
            plant = other.more({c: one.typed(c).replace("\n", " ") for c in one.units})
            # as a part of its own
            changes = tuple(
                Change(o.origin.path, e.start, e.end, "\n\n99. " + e.words.strip())
                for o, e in zip(other.units.values(), plant.changes, strict=True)
            )
            yield Plant(changes, (*one.places, *other.whole, *other.above))
