"""Faults of references: citations that lead astray. Planted alike in all languages, the ordinal ending excepted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import Twin, twin_of, twins
from orenk.model.links import Citation, Target
from orenk.model.nodes import UnitKind

ARTICLE, PART, POINT = UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT
Cited = tuple[Twin, list[Citation]]


def _cited(bench: Bench, *last: UnitKind) -> Iterator[Cited]:
    """Provisions of which every language has one citation of one and the same unit of ours."""
    found: dict[tuple[str, str, tuple[str, ...]], list[Citation]] = {}
    for one in bench.corpus.citations:
        if one.target is Target.PROVISION and one.steps and one.steps[-1].kind in last and not one.place.in_heading:
            found.setdefault((one.place.act, one.place.eid, one.addresses), []).append(one)
    for (act_id, eid, _), several in found.items():
        act = bench.corpus.acts[act_id]
        twin = twin_of(bench, act, eid)
        if twin and len(several) == len(act.texts) and {one.place.language for one in several} == {*act.texts}:
            plain = (re.fullmatch(r"[\w\s,.-]+", bench.corpus.text(one.origin)) for one in several)
            if (
                act.record.value.kind != "amending-law"
                and all(plain)
                and not any(one.steps[-1].last for one in several)
            ):
                yield twin, several


def _renumbered(bench: Bench, one: Citation, words: str) -> Change | None:
    """Another number for the last unit that the citation names, which stands in it once."""
    typed, text = one.steps[-1].number, bench.corpus.text(one.origin)
    hits = [*re.finditer(rf"(?<![\w.]){re.escape(typed)}(?:-(?:ին|րդ))?(?![\w.])", text)]
    if len(hits) != 1 or not typed.isdigit():
        return None
    start = one.origin.span.start + hits[0].start()
    end = one.origin.span.start + hits[0].end()
    ending = {"1": "-ին"}.get(words, "-րդ") if "-" in hits[0][0] else ""
    return Change(one.origin.path, start, end, words + ending)


def _with_number(bench: Bench, cited: Cited, number: str) -> Iterator[Plant]:
    twin, citations = cited
    changes = [change for one in citations if (change := _renumbered(bench, one, number))]
    if len(changes) == len(citations):
        yield Plant(tuple(changes), twin.places)


@fault("dangling-reference")
def missing_part_cited(bench: Bench) -> Iterator[Plant]:
    """The part cited was deleted in an earlier version, and the citation was not looked at."""
    for cited in _cited(bench, PART, POINT):
        yield from _with_number(bench, cited, "47")


@fault("dangling-reference")
def missing_article_cited(bench: Bench) -> Iterator[Plant]:
    """An article is cited that the act never had."""
    for cited in _cited(bench, ARTICLE):
        yield from _with_number(bench, cited, "147")


@fault("wrong-unit-word", "dangling-reference")
def part_called_point(bench: Bench) -> Iterator[Plant]:
    """A part is cited as a point, by its right number."""
    for twin, citations in _cited(bench, PART):
        changes = []
        for one in citations:
            text, start = bench.corpus.text(one.origin), one.origin.span.start
            found = re.search(r"մաս(?=\w)|\bpart\b", text)
            if found:
                word = "կետ" if found[0] == "մաս" else "point"
                changes.append(Change(one.origin.path, start + found.start(), start + found.end(), word))
        if len(changes) == len(citations):
            yield Plant(tuple(changes), twin.places)


@fault("self-reference")
def own_number_cited(bench: Bench) -> Iterator[Plant]:
    """The text was moved to the place it cites, and now cites itself."""
    for twin, citations in _cited(bench, PART):
        above, _, own = twin.eid.rpartition("__para_")
        same = [one for one in citations if one.eids[0].rpartition("__")[0] == above and one.act == twin.act.id]
        if own.isdigit() and len(same) == len(citations) and own != citations[0].steps[-1].number:
            yield from _with_number(bench, (twin, citations), own)


@fault("wrong-ordinal")
def ordinal_ending_wrong(bench: Bench) -> Iterator[Plant]:
    """«1-րդ» for «1-ին», or the reverse: the number was changed and its ending was not."""
    for twin in twins(bench):
        for pattern, words in (
            (r"(?<![\d.-])1-ին(?= մաս| կետ| հոդված)", "1-րդ"),
            (r"(?<![\d.-])([2-9])-րդ(?= մաս| կետ)", r"\1-ին"),
        ):
            yield from twin.plant({"hy": (pattern, words)}, twin.places[:1])


@fault("reversed-range")
def range_backwards(bench: Bench) -> Iterator[Plant]:
    """The ends of a range were typed the wrong way round."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"(\d+)-(\d+)-րդ(?= հոդված| մաս| կետ)", r"\2-\1-րդ"),
            "en": (r"((?:Article|part|point)s) (\d+) to (\d+)", r"\1 \3 to \2"),
        }
        yield from twin.plant(swaps)


@fault("unknown-act")
def act_of_no_register(bench: Bench) -> Iterator[Plant]:
    """The title of a cited law was written from memory, and no such law is known."""
    for twin in twins(bench):
        swaps = {
            "hy": (
                r"«[Ա-Ֆ][^«»]+ մասին»(?= (?:Հայաստանի Հանրապետության )?օրենք)",
                "«Ծովային նավարկության պահպանման մասին»",
            ),
            "en": (
                r"(?<=Law on )(?:[A-Z][\w-]+|of|and|the|for|to|in)(?: (?:[A-Z][\w-]+|of|and|the|in|to))+",
                "Maintenance of Maritime Navigation",
            ),
        }
        yield from twin.plant(swaps)


@fault("reference-to-repealed")
def cited_part_repealed(bench: Bench) -> Iterator[Plant]:
    """A part was marked as repealed while another provision of the act still leads to it."""
    for twin, citations in _cited(bench, PART):
        target = twin_of(bench, bench.corpus.acts[citations[0].act], citations[0].eids[0])
        if target is None or target.leading.children or target.eid == twin.eid:
            continue
        if any(power.value.at == target.eid for power in target.act.powers):
            continue
        if (
            len({(one.place.act, one.place.eid) for one in bench.corpus.citations if target.address in one.addresses})
            > 1
        ):
            continue
        words = {"hy": "(ուժը կորցրել է)", "en": "(repealed)"}
        origins = {code: target.words(code) for code in target.units}
        changes = (Change(one.path, one.span.start, one.span.end, words[code]) for code, one in origins.items())
        yield Plant(tuple(changes), _citing(bench, target))


def _citing(bench: Bench, target: Twin) -> tuple:  # type: ignore[type-arg]
    ones = [one for one in bench.corpus.citations if target.address in one.addresses]
    return tuple(one.origin for one in ones)


@fault("undeclared-dependency")
def dependency_not_declared(bench: Bench) -> Iterator[Plant]:
    """An act cites another draft, and its card does not name it."""
    for act in bench.corpus.acts.values():
        path = f"laws/{act.id}/law.yml"
        for other in act.record.value.depends_on:
            cited = [one.origin for one in bench.corpus.citations if one.place.act == act.id and one.act == other]
            found = re.search(rf"(?m)^  - {other}\n|(?<=\[){other}(?:, )?|, {other}(?=[\],])", bench.text(path))
            if found and cited and len(act.record.value.depends_on) > 1:
                yield Plant((Change(path, *found.span(), ""),), tuple(cited))


@fault("unfilled-reference", "unsettled-words")
def number_left_open(bench: Bench) -> Iterator[Plant]:
    """The number of a cited article was to be filled in later."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"(?<![\d-])\d+-(?:ին|րդ) (?=հոդված)", "___ "),
            "en": (r"(?<=\bArticle )\d+(?:\(\d+\))*(?! to)", "___"),
        }
        if len(re.findall("հոդված", twin.typed("hy"))) == 1:
            yield from twin.plant(swaps)


@fault("repeated-reference")
def unit_cited_twice(bench: Bench) -> Iterator[Plant]:
    """One list of citations names a unit twice; another was meant."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"(\d+)-րդ և (\d+)-րդ(?= հոդված| մաս| կետ)", r"\1-րդ և \1-րդ"),
            "en": (r"((?:Article|part|point)s) (\d+) and (\d+)", r"\1 \2 and \2"),
        }
        yield from twin.plant(swaps)


@fault("relative-reference")
def cited_by_place(bench: Bench) -> Iterator[Plant]:
    """«Նախորդ մասով»: a part is cited by where it stands, which the next insertion changes."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"սույն հոդվածի \d+-(?:ին|րդ) մաս(?=ով|ի|ում)", "նախորդ մաս"),
            "en": (r"part \d+ of this Article", "the preceding part"),
        }
        yield from twin.plant(swaps)


@fault("wrong-self-name")
def law_calls_itself_code(bench: Bench) -> Iterator[Plant]:
    """A formula was copied from a code: «սույն օրենսգիրք» in a law."""
    for twin in twins(bench):
        swaps = {"hy": (r"([Սս]ույն) օրենք(?=ի |ով |ը )", r"\1 օրենսգրք"), "en": (r"\b([Tt]his) Law\b", r"\1 Code")}
        yield from twin.plant(swaps)


@fault("broken-link")
def link_to_nowhere(bench: Bench) -> Iterator[Plant]:
    """A link written by hand leads to an address that is not there."""
    for act in bench.corpus.acts.values():
        hits = {
            text.path: [*re.finditer(r"(?<=\]\()[a-z-]+#[\w]+(?=\))", bench.text(text.path))]
            for text in act.texts.values()
        }
        for same in zip(*hits.values(), strict=False):
            changes = [Change(path, *hit.span(), hit[0] + "__point_48") for path, hit in zip(hits, same, strict=True)]
            yield Plant(tuple(changes), tuple(place(one.path, one.start - 80, one.end) for one in changes))
