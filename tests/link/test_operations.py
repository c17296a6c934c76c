"""Instructions of amending acts: each formula in the inflections that texts show, read fully or told why not."""

import gc
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from law_text import corpus_of

from orenk.link.amending.clauses import read_instructions
from orenk.model.corpus import Corpus
from orenk.model.operations import Operation, Unclear, spelled

GOLD = Path(__file__).parent / "gold"
TRIAL_LAW = """\
title:
  hy: Քննության մասին
  en: Law on Examination
  fr: Loi relative à l'examen
number: ՀՕ-77-Ն
kind: law
status: in-force
summary:
  hy: Քննության կարգը։
confidence: confirmed
"""
TITLES = {
    "hy": "# «Քննության մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին",
    "en": "# Law amending the Law on Examination",
    "fr": "# Loi modifiant la loi relative à l'examen",
}
ARTICLES = {"hy": "Հոդված {}. Փոփոխություն", "en": "Article {}. Amendment", "fr": "Article {}. Modification"}


def gold(language: str) -> Iterator[tuple[str, list[str]]]:
    """The instructions of the gold file, each with what it orders."""
    instruction, orders = "", []
    for line in (GOLD / f"operations.{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            orders.append(line[2:])
        elif line and not line.startswith("#"):
            if instruction:
                yield instruction, orders
            instruction, orders = line, []
    yield instruction, orders


def amending(language: str, *instructions: str) -> Corpus:
    """An amending law with an article for each instruction."""
    articles = [
        f"### {ARTICLES[language].format(number)}\n\n{words}" for number, words in enumerate(instructions, start=1)
    ]
    text = "\n\n".join([TITLES[language], *articles]) + "\n"
    return corpus_of(text, language, "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})


def shown(one: Operation) -> str:
    """An operation in the words of the gold files."""
    words = [one.kind.value, one.path or "."]
    words += [f"[{one.part}]"] if one.part else []
    words += [f"«{one.old.text}»"] if one.old else []
    words += [f"> «{one.new.text}»"] if one.new else []
    words += [f"+{spelled((step,))}" for step in one.added]
    words += [f"@{one.position}"] if one.position else []
    words += [spelled(one.anchor)] if one.anchor else []
    words += ["every"] if one.every else []
    words += [f"!{one.problem.value}"] if one.problem else []
    return " ".join(words)


@pytest.mark.parametrize(("language", "least"), [("hy", 350), ("en", 140), ("fr", 125)])
def test_instructions_are_read_fully(language: str, least: int) -> None:
    cases = list(gold(language))
    assert len(cases) >= least
    found: list[list[str]] = [[] for _ in cases]
    acts = [set[str]() for _ in cases]
    for one in amending(language, *(words for words, _ in cases)).operations:
        number = int(one.place.eid.split("__")[0].removeprefix("art_")) - 1
        found[number].append(shown(one))
        acts[number].add(one.act)
    wrong = [
        (words, wanted, got)
        for (words, wanted), got, named in zip(cases, found, acts, strict=True)
        if got != wanted or named != {"trial"}
    ]
    print(f"{language}: {len(cases) - len(wrong)} of {len(cases)} instructions read fully right")
    for words, wanted, got in wrong:
        print(f"  {words}\n    wanted {wanted}\n    got    {got}")
    assert len(wrong) <= 0.05 * len(cases)


WHOLE_ACT = """\
# «Քննության մասին» Հայաստանի Հանրապետության օրենքում լրացումներ և փոփոխություններ կատարելու մասին

### Հոդված 1.

«Քննության մասին» Հայաստանի Հանրապետության 2010 թվականի մայիսի 5-ի ՀՕ-77-Ն օրենքի (այսուհետ՝ **Օրենք**) 2-րդ հոդվածի՝

1) 1-ին մասում «հայտ» բառը փոխարինել «դիմում» բառով.

2) 2-րդ մասում՝

ա. 1-ին կետում «երկու» բառից հետո լրացնել «և երեք» բառերը.

բ. 2-րդ կետը շարադրել հետևյալ խմբագրությամբ.

«2) նոր կետ,».

3) լրացնել հետևյալ բովանդակությամբ նոր 2.1-ին և 2.2-րդ մասերով.

> «2.1. Մեկ։
>
> 2.2. Երկու։»։

### Հոդված 2. Օրենքի 5-րդ հոդվածում կատարել հետևյալ փոփոխությունները

1) 1-ին մասում «ա բ» բառերը հանել.

2) 3-րդ մասը ճանաչել ուժը կորցրած.

3) լրացնել նոր 4-րդ մաս՝ հետևյալ բովանդակությամբ.

«4. Պատասխանը տրվում է գրավոր։»։

### Հոդված 3.

1. Օրենքի 7-րդ հոդվածում կատարել հետևյալ փոփոխությունները և լրացումները.

1) վերնագրում «օր» բառը փոխարինել «ամիս» բառով.

2) 1-ին մասի 3-րդ կետում «5-րդ հոդվածի 3-րդ մասի» բառերը հանել.

3) նույն մասի 4-րդ կետում «ա» բառը փոխարինել «բ» բառով.

2. Օրենքի 8-րդ հոդվածի 1-ին մասում «մեկ» բառը փոխարինել «երկու» բառով։ Նույն հոդվածի 2-րդ մասն ուժը կորցրած ճանաչել։

### Հոդված 4.

Օրենքի 9-րդ հոդվածի 1-ին մասի 1-ին կետի «ա» և «բ» ենթակետերում «վեց» բառը փոխարինել «յոթ» բառով։

### Հոդված 5.

Օրենքի 9-րդ հոդվածի 1-ին մասի 5-րդ կետի երկրորդ նախադասությունից հանել «ևս» բառը,
իսկ երրորդ նախադասությունը ճանաչել ուժը կորցրած։

### Հոդված 6. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից, բացառությամբ 1-ին հոդվածի։

2. Սույն օրենքի 1-ին հոդվածն ուժի մեջ է մտնում 2027 թվականի հուլիսի 1-ից։
"""
WHOLE_ACT_ORDERS = [
    ("art_1__point_1", "replace-words art_2__para_1 «հայտ» > «դիմում»", "2027-07-01"),
    ("art_1__point_2__point_a", "add-words-after art_2__para_2__point_1 «երկու» > «և երեք»", "2027-07-01"),
    ("art_1__point_2__point_b", "restate-unit art_2__para_2__point_2", "2027-07-01"),
    ("art_1__point_3", "add-unit art_2 +para_2-1 +para_2-2", "2027-07-01"),
    ("art_2__point_1", "delete-words art_5__para_1 «ա բ»", "2027-01-01"),
    ("art_2__point_2", "repeal art_5__para_3", "2027-01-01"),
    ("art_2__point_3", "add-unit art_5 +para_4", "2027-01-01"),
    ("art_3__para_1__point_1", "replace-words art_7 [heading] «օր» > «ամիս»", "2027-01-01"),
    ("art_3__para_1__point_2", "delete-words art_7__para_1__point_3 «5-րդ հոդվածի 3-րդ մասի»", "2027-01-01"),
    ("art_3__para_1__point_3", "replace-words art_7__para_1__point_4 «ա» > «բ»", "2027-01-01"),
    ("art_3__para_2", "replace-words art_8__para_1 «մեկ» > «երկու»", "2027-01-01"),
    ("art_3__para_2", "repeal art_8__para_2", "2027-01-01"),
    ("art_4__subpara_1", "replace-words art_9__para_1__point_1__point_a «վեց» > «յոթ»", "2027-01-01"),
    ("art_4__subpara_1", "replace-words art_9__para_1__point_1__point_b «վեց» > «յոթ»", "2027-01-01"),
    ("art_5__subpara_1", "delete-words art_9__para_1__point_5 [sentence:2] «ևս»", "2027-01-01"),
    ("art_5__subpara_1", "repeal art_9__para_1__point_5 [sentence:3]", "2027-01-01"),
]


def whole_act() -> Corpus:
    return corpus_of(WHOLE_ACT, "hy", "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})


def test_instructions_go_on_from_the_words_above_them() -> None:
    found = [(one.place.eid, shown(one), one.effective) for one in whole_act().operations]
    assert found == WHOLE_ACT_ORDERS


def test_new_text_is_found_in_quotations_and_in_paragraphs() -> None:
    quoted = {one.place.eid: one.quoted for one in whole_act().operations if one.quoted}
    assert quoted == {
        "art_1__point_2__point_b": "art_1__wrapup_1",
        "art_1__point_3": "art_1__point_3__qstr_1",
        "art_2__point_3": "art_2__wrapup_1",
    }


def test_new_text_is_found_in_the_annex_that_the_instruction_names() -> None:
    text = """\
# «Քննության մասին» օրենքում փոփոխություններ կատարելու մասին

### Հոդված 1.

«Քննության մասին» օրենքի N 2 հավելվածը շարադրել նոր խմբագրությամբ՝ համաձայն սույն օրենքի հավելվածի։

## Հավելված

1. Նոր ձևը։
"""
    corpus = corpus_of(text, "hy", "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})
    (found,) = corpus.operations
    assert (shown(found), found.quoted, found.act) == ("restate-unit annex_2", "annex_1", "trial")


def test_citations_of_instructions_go_on_from_the_words_above_too() -> None:
    cited = {one.place.eid: one.eids for one in whole_act().citations if one.act == "trial" and one.eids}
    assert cited["art_1__point_2__point_a"] == ("art_2__para_2__point_1",)
    assert cited["art_2__point_2"] == ("art_5__para_3",)
    assert cited["art_3__para_1__point_3"] == ("art_7__para_1__point_4",)


def test_words_that_are_changed_and_units_that_are_added_cite_nothing() -> None:
    words = [one.words for one in whole_act().citations]
    assert not [one for one in words if "5-րդ հոդվածի 3-րդ մաս" in one or "2.1" in one or "նոր 4-րդ" in one]


def test_quoted_text_resolves_in_the_act_it_goes_into() -> None:
    law = "kind: law\nstanding: illustrative\ntitle:\n  hy: Արխիվի մասին\nstage: working\n"
    files = {
        "laws__archive__law_yml": law,
        "laws__archive__text.hy.md": "### Հոդված 1. Առարկան\n\n1. Վարում։\n\n### Հոդված 2. Վճարը\n\n1. Վճար։\n",
    }
    text = (
        "# «Արխիվի մասին» օրենքում լրացում կատարելու մասին\n\n### Հոդված 1. Լրացում\n\n"
        "«Արխիվի մասին» օրենքը լրացնել հետևյալ բովանդակությամբ 1.1-ին հոդվածով.\n\n"
        "> ### «Հոդված 1.1. Նոր\n>\n> 1. Կիրառվում է սույն օրենքի 2-րդ հոդվածի 1-ին մասը։»։\n"
    )
    corpus = corpus_of(text, "hy", "amending-law", **files)
    (inside,) = [one for one in corpus.citations if "qstr" in one.place.eid]
    assert inside.addresses == ("archive#art_2__para_1",)


def test_an_instruction_without_an_act_says_so() -> None:
    text = "# Փոփոխությունների մասին\n\n### Հոդված 1. Ա\n\n3-րդ հոդվածում «ա» բառը փոխարինել «բ» բառով։\n"
    (one,) = corpus_of(text, "hy", "amending-law").operations
    assert one.problem is Unclear.NO_ACT


def test_an_ordinary_law_orders_no_operations() -> None:
    text = "# Վճարի մասին\n\n### Հոդված 1. Վճարը\n\nԾառայությունը «վճար» բառը փոխարինում է «տուրք» բառով։\n"
    assert corpus_of(text).operations == ()


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
@pytest.mark.parametrize(
    "piece", ["«", "strike «a» ", "new ", "լրացնել ", "1-ին մասում «ա» բառը փոխարինել «բ» բառով, "]
)
def test_reading_takes_linear_time(language: str, piece: str) -> None:
    def seconds(count: int) -> float:
        return min(once(count) for _ in range(2))

    def once(count: int) -> float:
        # What other tests left behind is not searched for garbage meanwhile.
        gc.collect()
        gc.disable()
        begun = process_time()
        read_instructions(piece * count, language, "law")
        spent = process_time() - begun
        gc.enable()
        return spent

    assert seconds(8000) < 60 * max(seconds(500), 0.004)
