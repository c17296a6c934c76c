"""Faults of a careless hand: terms, bodies and times not thought to their end. Planted alike in all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change
from mutation.faults import Plant, fault
from mutation.places import added, in_ledger, record, swap_in, twins, whole_act
from mutation.terms import _definitions, _redefined, _term
from orenk.lint.citations.needed_acts import needed_acts
from orenk.model.nodes import UnitKind

PART = UnitKind.PART


@fault("out-of-scope-use")
def scope_too_narrow(bench: Bench) -> Iterator[Plant]:
    """A definition was limited to its article; the term is used in the whole act."""
    for twin in _definitions(bench):
        for plant in twin.plant(
            {
                "hy": (r"\*\*՝ ", "**՝ սույն հոդվածի իմաստով՝ "),
                "en": (r"\*\* means ", "** means, for the purposes of this article, "),
            }
        ):
            yield Plant(plant.changes, whole_act(twin))


@fault("shadowed-term", "defined-twice")
def term_given_another_meaning(bench: Bench) -> Iterator[Plant]:
    """An article gives a term of the whole act another meaning."""
    defined = {}
    for one in _definitions(bench):
        defined.setdefault(one.act.id, one)
    for twin in twins(bench, PART):
        one = defined.get(twin.act.id)
        if one and not twin.leading.children and twin.typed("hy") and not in_ledger(twin):
            yield twin.more(
                {
                    "hy": f"Սույն հոդվածի իմաստով **{_term(one, 'hy')}**՝ վարչական գործառույթի առանձին տեսակ։",
                    "en": f"For the purposes of this Article, **{_term(one, 'en')}** means a kind of function.",
                }
            )


@fault("negative-definition")
def defined_by_what_it_is_not(bench: Bench) -> Iterator[Plant]:
    """A definition says what the thing is not."""
    for twin in _definitions(bench):
        yield _redefined(twin, {"hy": "այն, ինչը ծառայություն չէ", "en": "what is not a service"})


@fault("mutual-definition", "circular-definition")
def two_terms_by_each_other(bench: Bench) -> Iterator[Plant]:
    """Two neighbours are defined by each other."""
    for twin in _definitions(bench):
        series = twin.siblings
        at = [one.eid for one in series].index(twin.eid)
        if at and "**" in series[at - 1].typed("hy"):
            other = series[at - 1]
            one = _redefined(
                twin,
                {
                    c: ("{}, որը հաշվառվել է" if c == "hy" else "{} that is recorded").format(_term(other, c))
                    for c in twin.units
                },
            )
            two = _redefined(
                other,
                {
                    c: ("{}, որը հրապարակվել է" if c == "hy" else "{} that is published").format(_term(twin, c))
                    for c in twin.units
                },
            )
            yield Plant((*one.changes, *two.changes), (*twin.places, *other.places))


@fault("body-under-several-names")
def body_by_another_name(bench: Bench) -> Iterator[Plant]:
    """A body was given a second name in the register, and one provision uses it."""
    path = "glossary/bodies/government.yml"
    hy = swap_in(bench, record(bench, path), r"^forms:\n  hy:\n", '\\g<0>    - "Գլխավոր գերատեսչություն"\n')
    en = swap_in(bench, record(bench, path), r"^kind: ", '  en:\n    - "Principal Office"\n\\g<0>')
    swaps = {
        "hy": (r"\bԿառավարություն(?=ը|ն|ի\b)", "Գլխավոր գերատեսչություն"),
        "en": (r"\bGovernment\b", "Principal Office"),
    }
    for twin in twins(bench, PART):
        if hy and en and bench.text(twin.leading.origin.path).count("Կառավարություն") > 3 and not in_ledger(twin):
            for plant in twin.plant(swaps):
                yield Plant((*plant.changes, hy, en), whole_act(twin))


@fault("incomplete-collegial-body", "unknown-body")
def council_without_members(bench: Bench) -> Iterator[Plant]:
    """A council is founded, and nothing is said of its members, term or quorum."""
    yield from added(
        bench, {"hy": "Ստեղծվում է Տվյալների փորձագիտական խորհուրդ։", "en": "A Data Expert Council is established."}
    )


@fault("incomplete-register-article")
def register_and_nothing_more(bench: Bench) -> Iterator[Plant]:
    """A register is set up, and nobody keeps it."""
    yield from added(
        bench,
        {
            "hy": "Ստեղծվում է ծրագրային միջերեսների ռեգիստր։",
            "en": "A register of programming interfaces is established.",
        },
    )


@fault("consent-without-time-limit")
def consent_at_any_time(bench: Bench) -> Iterator[Plant]:
    """The consent of another body is needed, and it has no time limit."""
    yield from added(
        bench,
        {
            "hy": "Ցանկը համաձայնեցվում է Ֆինանսների նախարարության հետ։",
            "en": "The list is agreed with the Ministry of Finance.",
        },
    )


@fault("reserved-matter-delegated")
def grounds_left_to_by_law(bench: Bench) -> Iterator[Plant]:
    """Grounds for refusal are left to the Government."""
    yield from added(
        bench,
        {
            "hy": "Մերժման լրացուցիչ հիմքերը սահմանում է Կառավարությունը։",
            "en": "Further grounds for refusal are set by the Government.",
        },
    )


@fault("delegation-without-due-date", "unrecorded-power")
def by_law_without_time(bench: Bench) -> Iterator[Plant]:
    """A procedure is left to the Government, and no time is set for it."""
    yield from added(
        bench,
        {
            "hy": "Հավաքածուների նկարագրման կարգը սահմանում է Կառավարությունը։",
            "en": "The procedure for describing data sets is set by the Government.",
        },
    )


@fault("unequal-deadlines", "near-duplicate-norm")
def same_step_other_time(bench: Bench) -> Iterator[Plant]:
    """A step was copied from another act, and its time limit was changed."""
    sources = [
        t
        for t in twins(bench, PART)
        if not t.leading.children
        and all(
            re.search(r"(?:\d+) (?:աշխատանքային օր|working days)", t.typed(c))
            and len(re.findall(r"\d+", t.typed(c))) == 1
            for c in t.units
        )
    ]
    targets = {}
    for t in twins(bench, PART):
        if not t.leading.children and t.typed("hy") and not in_ledger(t):
            targets.setdefault(t.act.id, t)
    for one in sources:
        for other in targets.values():
            if other.act is not one.act:
                words = {
                    c: re.sub(r"\d+", lambda m: str(int(m[0]) + 23), one.typed(c).replace("\n", " ")) for c in one.units
                }
                plant = other.more(words)
                yield Plant(plant.changes, (*plant.places, *one.places))


@fault("needed-before-in-force")
def needed_article_postponed(bench: Bench) -> Iterator[Plant]:
    """An article that others cite begins to apply years after them."""
    from mutation.times import _entries

    for twin in _entries(bench):
        if twin.act.record.value.kind != "law":
            continue
        cited = sorted(
            {
                eid
                for one in bench.corpus.citations
                if one.place.act == one.act == twin.act.id
                and twin.act.text.article_of(one.place.eid) != twin.act.text.article_of(twin.eid)
                for eid in one.eids
                if re.fullmatch(r"art_\d+", eid)
            }
        )
        for eid in cited[:5]:
            n = eid.removeprefix("art_")
            hy = "1-ին" if n == "1" else f"{n}-րդ"
            plant = twin.more(
                {
                    "hy": f"Սույն օրենքի {hy} հոդվածն ուժի մեջ է մտնում սույն օրենքն ուժի մեջ մտնելուց 48 ամիս հետո։",
                    "en": f"Article {n} of this Law enters into force 48 months after this Law enters into force.",
                }
            )
            yield Plant(plant.changes, whole_act(twin))


@fault("reversed-period")
def period_backwards(bench: Bench) -> Iterator[Plant]:
    """A period ends before it begins."""
    yield from added(
        bench,
        {
            "hy": "Փորձարկումը տևում է 2029 թվականի հունվարի 1-ից մինչև 2027 թվականի դեկտեմբերի 31-ը։",
            "en": "The trial runs from 1 January 2029 to 31 December 2027.",
        },
    )


@fault("wrong-encoding", "foreign-character", "two-scripts-in-word")
def old_armenian_encoding(bench: Bench) -> Iterator[Plant]:
    """A word came in ArmSCII-8."""
    for twin in twins(bench):
        if in_ledger(twin) or "**" in twin.typed("hy"):
            continue
        found = re.search(r"(?<= )[ա-քֆ]{6,}(?= )", twin.typed("hy"))
        if found:
            order = "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք"
            word = "".join(chr(0xB3 + 2 * order.index(one)) if one in order else "ý" for one in found[0])
            yield from twin.plant({"hy": (rf"(?<= ){found[0]}(?= )", word)}, twin.places[:1])


@fault("numeric-date")
def date_in_figures(bench: Bench) -> Iterator[Plant]:
    """A date was typed in figures."""
    yield from added(bench, {"hy": "Ցանկը հրապարակվում է 15.05.2027-ին։", "en": "The list is published on 15.05.2027."})


@fault("double-negation")
def not_may_not(bench: Bench) -> Iterator[Plant]:
    """A duty is said by two negations."""
    yield from added(
        bench,
        {"hy": "Մարմինը չի կարող չպատասխանել դիմումին։", "en": "The body may not refuse not to answer an application."},
    )


@fault("misplaced-mark")
def question_mark_at_end(bench: Bench) -> Iterator[Plant]:
    """The Armenian stress mark stands at the start of its word."""
    for twin in twins(bench):
        if not in_ledger(twin):
            yield from twin.plant({"hy": (r"(?<= )(?=[բգդզթժլխծկհձղճմնշչպջռսվտրցփքֆ][ա-ֆ]{4})", "՛")}, twin.places[:1])


@fault("foreign-list-letter", "mixed-list-punctuation", "number-out-of-order", "number-gap", "unnumbered-part")
def latin_list_letter(bench: Bench) -> Iterator[Plant]:
    """A list letter was typed on the Latin keyboard."""
    for twin in twins(bench, UnitKind.SUBPOINT):
        unit = twin.units["hy"]
        if unit.number in ("ա", "բ"):
            start = bench.text(unit.origin.path).index(unit.number, unit.name.start)
            yield Plant(
                (Change(unit.origin.path, start, start + 1, {"ա": "a", "բ": "b"}[unit.number]),),
                (*twin.places, *twin.above),
            )


@fault("term-defined-elsewhere", "undeclared-dependency")
def term_of_another_act(bench: Bench) -> Iterator[Plant]:
    """A term is used that only an act defines on which this one does not lean."""
    defined = {}
    for one in _definitions(bench):
        defined.setdefault(_term(one, "hy"), []).append(one)
    for term, ones in defined.items():
        if len(ones) > 1:
            continue
        one = ones[0]
        seen = set()
        for twin in twins(bench, PART):
            if twin.act.id == one.act.id or one.act.id in needed_acts(bench.corpus, twin.act.id) or twin.act.id in seen:
                continue
            if term in bench.text(twin.leading.origin.path) or twin.leading.children or in_ledger(twin):
                continue
            seen.add(twin.act.id)
            yield twin.more(
                {
                    "hy": f"Այստեղ կիրառվում է {term}ը։"
                    if term[-1] not in "աեիոու"
                    else f"Այստեղ կիրառվում է {term}ն։",
                    "en": f"Here a {_term(one, 'en')} is used.",
                }
            )
