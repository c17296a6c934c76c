"""Faults of terms: definitions and the words that lean on them. Planted alike in all languages, the order excepted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change
from mutation.faults import Plant, fault
from mutation.places import Twin, added, in_ledger, record, twin_of, twins
from orenk.model.nodes import MarkKind, UnitKind

POINT = UnitKind.POINT
FULL = {
    "Հանձնաժողով": (
        "Տեղեկատվական համակարգերի կարգավորման հանձնաժողով",
        "Commission",
        "Information Systems Regulatory Commission",
    ),
}


def _definitions(bench: Bench) -> Iterator[Twin]:
    """Points that define a term at their start, in each language."""
    for twin in twins(bench, POINT):
        marks = [unit.marks[:1] for unit in twin.units.values()]
        if all(mark and mark[0].kind is MarkKind.DEFINED and mark[0].span.start == 0 for mark in marks):
            yield twin


def _last_definitions(bench: Bench) -> Iterator[Twin]:
    return (one for one in _definitions(bench) if one.siblings[-1].eid == one.eid)


def _appended(last: Twin, terms: dict[str, tuple[str, str]]) -> Plant:
    """A definition more at the end of the list: the term and its meaning, joined as the others are."""
    joined = {"hy": "**{}**՝ {}։", "en": "**{}** means {}."}
    number = int(last.leading.number) + 1
    changes = []
    for code, (term, meaning) in terms.items():
        origin = last.words(code)
        words = last.typed(code)
        comma = "." if code == "hy" else ";"
        added = f"{words[:-1]}{comma}\n\n{number}) {joined[code].format(term, meaning)}"
        changes.append(Change(origin.path, origin.span.start, origin.span.end, added))
    return Plant(tuple(changes), last.places)


def _term(twin: Twin, code: str) -> str:
    return re.search(r"\*\*(.+?)\*\*", twin.typed(code))[1]  # type: ignore[index]


def _meaning(twin: Twin, code: str) -> str:
    return re.split(r"\*\*(?:՝| means| shall mean|:) ?", twin.typed(code), maxsplit=1)[-1][:-1]


@fault("unused-definition")
def definition_never_used(bench: Bench) -> Iterator[Plant]:
    """The provisions that used a term were cut; its definition stayed."""
    for twin in _last_definitions(bench):
        words = {
            "hy": ("ֆորմատային գոտի", "պահոցային ծավալի տեխնիկական հատված"),
            "en": ("zonal segment", "a technical part of a storage volume"),
        }
        yield _appended(twin, words)


@fault("definition-not-there", "dangling-address", "term-defined-elsewhere")
def definition_deleted(bench: Bench) -> Iterator[Plant]:
    """A definition was cut while the glossary says that it stands there, and the term is used on."""
    for twin in _last_definitions(bench):
        before = twin.siblings[-2]
        places = [
            record(bench, f"glossary/terms/{id}.yml")
            for id, term in bench.corpus.terms.items()
            if twin.address in term.value.defined
        ]
        if places:
            ends = {code: before.words(code).span.end for code in before.units}
            stops = (Change(u.origin.path, ends[c] - 1, ends[c], twin.typed(c)[-1]) for c, u in before.units.items())
            yield Plant((*stops, *twin.deletion()), tuple(places))


@fault("defined-twice")
def defined_twice_in_one_act(bench: Bench) -> Iterator[Plant]:
    """Two drafters defined the same term, each in his own words."""
    for twin in _last_definitions(bench):
        words = {"hy": "վարչական գործառույթի առանձին տեսակ", "en": "a separate kind of administrative function"}
        yield _appended(twin, {code: (_term(twin, code), words[code]) for code in twin.units})


@fault("same-meaning-twice")
def one_meaning_for_two_terms(bench: Bench) -> Iterator[Plant]:
    """A definition was copied, and only the term of the copy was changed."""
    for twin in _last_definitions(bench):
        terms = {"hy": "ֆորմատային գոտի", "en": "zonal segment"}
        yield _appended(twin, {code: (terms[code], _meaning(twin, code)) for code in twin.units})


@fault("defined-differently")
def defined_differently_elsewhere(bench: Bench) -> Iterator[Plant]:
    """Two acts of the package define a term alike, and one of them was changed."""
    seen: dict[str, str] = {}
    for twin in _definitions(bench):
        meaning = _meaning(twin, "hy")
        if (
            seen.setdefault(_term(twin, "hy"), meaning) == meaning
            and seen.get(f"#{_term(twin, 'hy')}", twin.act.id) != twin.act.id
        ):
            words = {
                "hy": "միայն վարչական վարույթում հաշվառվող միավոր",
                "en": "a unit counted only in administrative proceedings",
            }
            plant = _redefined(twin, words)
            others = (one for one in _definitions(bench) if _term(one, "hy") == _term(twin, "hy"))
            yield Plant(plant.changes, tuple(place for one in others for place in one.places))
        seen.setdefault(f"#{_term(twin, 'hy')}", twin.act.id)


def _redefined(twin: Twin, words: dict[str, str]) -> Plant:
    changes = []
    for code in twin.units:
        origin, typed = twin.words(code), twin.typed(code)
        meaning = _meaning(twin, code)
        start = origin.span.start + typed.index(meaning)
        changes.append(Change(origin.path, start, start + len(meaning), words[code]))
    return Plant(tuple(changes), twin.places)


@fault("circular-definition")
def defined_by_itself(bench: Bench) -> Iterator[Plant]:
    """The definition says that the thing is the thing."""
    for twin in _definitions(bench):
        more = {"hy": "{}, որը ստեղծվել է օրենքով", "en": "{} created by law"}
        yield _redefined(twin, {code: more[code].format(_term(twin, code)) for code in twin.units})


@fault("open-ended-definition")
def definition_left_open(bench: Bench) -> Iterator[Plant]:
    """A definition ends in «և այլն»."""
    for twin in _definitions(bench):
        more = {"hy": " և այլն", "en": ", etc"}
        yield _ended(twin, more)


@fault("rule-in-definition")
def rule_hidden_in_definition(bench: Bench) -> Iterator[Plant]:
    """A duty was put into a definition."""
    for twin in _definitions(bench):
        more = {"hy": ", որը տնօրինողը պարտավոր է հրապարակել", "en": ", which its holder shall publish"}
        yield _ended(twin, more)


def _ended(twin: Twin, more: dict[str, str]) -> Plant:
    ends = {code: twin.words(code).span.end - 1 for code in twin.units}
    changes = (Change(unit.origin.path, ends[code], ends[code], more[code]) for code, unit in twin.units.items())
    return Plant(tuple(changes), twin.places)


@fault("mixed-definition-form")
def definition_joined_otherwise(bench: Bench) -> Iterator[Plant]:
    """One term is joined to its meaning by another sign than the rest."""
    for twin in _definitions(bench):
        yield from twin.plant({"hy": (r"\*\*՝", "** –"), "en": (r"\*\* means", "** –")})


@fault("unordered-definitions")
def definitions_out_of_order(bench: Bench) -> Iterator[Plant]:
    """A definition was added at the end of the list, and the alphabet wants it at the start."""
    for last in _last_definitions(bench):
        terms = {
            "hy": ("ապահովման միջակայք", "երկու ստուգման միջև ժամանակը"),
            "en": ("assurance gap", "the time between checks"),
        }
        definition = _appended(last, terms)
        uses = {"hy": "Ապահովման միջակայքը նշվում է ցանկում։", "en": "The assurance gap is stated in the list."}
        for twin in list(added(bench, uses))[::9]:
            if twin.changes[0].path == definition.changes[0].path:
                yield Plant((*definition.changes, *twin.changes), last.above)


@fault("long-form-after-short")
def full_name_again(bench: Bench) -> Iterator[Plant]:
    """The full name of a body stands again where its short one was given."""
    for short, (full, english, full_english) in FULL.items():
        for twin in twins(bench):
            swaps = {"hy": (rf"\b{short}(?=ը|ն|ի\b)", full), "en": (rf"\b{english}\b(?!er|\))", full_english)}
            if "այսուհետ" not in twin.typed("hy") and not in_ledger(twin) and twin.act.id == "public-information":
                yield from twin.plant(swaps)


@fault("short-name-given-twice")
def short_name_again(bench: Bench) -> Iterator[Plant]:
    """A short name that the act already has is introduced once more."""
    for twin in twins(bench):
        swaps = {
            "hy": (r"\bՆախարարությունը(?! \()", "Նախարարությունը (այսուհետ՝ **Նախարարություն**)"),
            "en": (r"\bMinistry\b(?! \()", "Ministry (hereinafter: the **Ministry**)"),
        }
        if "այսուհետ" not in twin.typed("hy") and re.search(
            r"այսուհետ՝ \*\*Նախարարություն\*\*", bench.text(twin.leading.origin.path)
        ):
            yield from twin.plant(swaps)


def _cased(words: str, like: str) -> str:
    """The words, with a capital where the others begin with one."""
    return words[:1].upper() + words[1:] if like[:1].isupper() else words


@fault("word-to-avoid")
def forbidden_synonym(bench: Bench) -> Iterator[Plant]:
    """A word is used that the glossary tells to avoid."""
    for term in bench.corpus.terms.values():
        avoided = term.value.use_instead_of
        for code in ("hy", "en"):
            own = term.value.term.own(code)
            for use in bench.corpus.term_uses:
                if (
                    avoided.get(code)
                    and own
                    and use.name == term.id
                    and use.place.language == code
                    and not use.place.in_heading
                ):
                    twin = twin_of(bench, bench.corpus.acts[use.place.act], use.place.eid)
                    if twin and not in_ledger(twin) and "**" not in twin.typed(code):
                        span = use.origin.span
                        other = _cased(avoided.get(code)[0], bench.corpus.text(use.origin))
                        change = Change(use.origin.path, span.start, span.end, other)
                        yield Plant((change,), twin.places)


@fault("undefined-abbreviation")
def abbreviation_not_spelled_out(bench: Bench) -> Iterator[Plant]:
    """An abbreviation that only the drafter knows."""
    for twin in twins(bench, UnitKind.PART):
        if not twin.leading.children and twin.typed("hy"):
            yield twin.more({"hy": "Կիրառվում են ՏՓԳԿ պահանջները։", "en": "The TPGK requirements apply."})
