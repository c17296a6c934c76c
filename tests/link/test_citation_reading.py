"""What is read from the words alone: gold sentences in three languages, hard forms, and texts built to be slow."""

import json
import re
from collections import Counter
from pathlib import Path
from time import process_time

import pytest
from citation_labels import GOLD, gold, label
from hypothesis import given, settings
from hypothesis import strategies as st

from orenk.link.reading import read_citations
from scale import examples

SEMIGOLD_KINDS = {
    "հոդված": "article", "մաս": "part", "կետ": "point", "ենթակետ": "subpoint", "հավելված": "annex",
    "պարբերություն": "paragraph",
}  # fmt: skip


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_gold_citations_are_read(language: str) -> None:
    rows = gold(language)
    found = wanted = right = 0
    wrong = []
    for sentence, expected in rows:
        read = [label(path) for path in read_citations(sentence, language)]
        both = sum((Counter(read) & Counter(expected)).values())
        found, wanted, right = found + len(read), wanted + len(expected), right + both
        if read != expected:
            wrong.append(f"{sentence}\n   read {read}\n   gold {expected}")
    precision, recall = right / found, right / wanted
    print(f"{language}: {wanted} gold citations, precision {precision:.3f}, recall {recall:.3f}", *wrong, sep="\n")
    assert wanted >= 400
    assert min(precision, recall) >= 0.98


@pytest.mark.parametrize("row", (GOLD / "spelling.tsv").read_text("utf-8").splitlines())
def test_odd_spellings_are_read(row: str) -> None:
    language, kind, typed, cited = row.split("\t")
    sentence = typed.replace("\\n", "\n").replace("\\u00a0", "\u00a0")
    paths = read_citations(sentence, language, kind)
    assert [label(path) for path in paths] == cited.split(" ; ")
    assert all(0 <= path.start < path.end <= len(sentence) for path in paths)


@pytest.mark.corpora
def test_units_cited_in_real_decisions_are_read(corpora: Path) -> None:
    rows = json.loads((corpora / "hy-armtdp" / "citations_semigold.json").read_text("utf-8"))
    hit = total = 0
    for row in rows:
        read: Counter[tuple[str, tuple[str, ...]]] = Counter()
        seen = set()
        for path in read_citations(row["text"], "hy", "government-decision"):
            for one in path.expressions:
                if id(one) not in seen and one.kind is not None:
                    seen.add(id(one))
                    read[one.kind.value, one.numbers] += 1
        wanted = Counter((SEMIGOLD_KINDS[unit["unit"]], tuple(unit["nums"])) for unit in row["units"])
        hit += sum((read & wanted).values())
        total += len(row["units"])
    print(f"semigold: {hit} of {total} units")
    assert total >= 49
    assert hit / total >= 0.95


def test_a_title_with_a_decision_in_it_is_one_title() -> None:
    text = (
        "Համաձայն վարչապետի 2018 թվականի մայիսի 25-ի «Աշխատակազմի կանոնադրությունը հաստատելու մասին» N 564-Լ որոշման "
        "1-ին հավելվածի 20-րդ կետի՝ որոշում եմ."
    )
    (path,) = read_citations(text, "hy")
    assert path.act is not None
    assert (path.act.title, path.act.number) == ("Աշխատակազմի կանոնադրությունը հաստատելու մասին", "564-Լ")
    assert [step.number for step in path.steps] == ["1", "20"]


def test_the_approved_document_stands_for_the_act_that_approved_it() -> None:
    (path,) = read_citations("N 526-Ն որոշմամբ հաստատված կարգի 3-րդ կետը", "hy")
    assert path.act is not None
    assert path.act.number == "526-Ն"


def test_brackets_count_from_the_point_down_in_a_decision() -> None:
    (law,) = read_citations("Article 5(2)(a)", "en", "law")
    (decision,) = read_citations("point 5(2)(a)", "en", "government-decision")
    assert [step.kind.value for step in law.steps] == ["article", "part", "point"]
    assert [step.kind.value for step in decision.steps] == ["point", "subpoint", "paragraph"]


def test_each_target_of_a_list_has_words_of_its_own() -> None:
    text = "Կիրառվում են սույն օրենքի 10-րդ, 12-րդ և 20-րդ հոդվածները։"
    words = [text[path.start : path.end] for path in read_citations(text, "hy")]
    assert words == ["սույն օրենքի 10-րդ", "12-րդ", "20-րդ հոդվածները"]


ATTACKS = {
    "hy": [
        "1-ին, ",
        "5-րդ հոդվածի ",
        "«",
        "«ա» ",
        "«X մասին» և ",
        "1-ին և ",
        "N 1 ",
        "հաստատված կարգի ",
        "օրենքի ",
        "5-ից ",
    ],
    "en": [
        "Article 5 ",
        "part 1 of ",
        "(1) ",
        "and 5, ",
        "“Law on ",
        "Act ",
        "the ",
        "Annex to the ",
        "1 to 2 ",
        "Law on A of ",
    ],
    "fr": [
        "article 5 ",
        "point 1 du ",
        "(1) ",
        "et 5, ",
        "loi relative à ",
        "l'",
        "« ",
        "code de la ",
        "1 à 2 ",
        "de la ",
    ],
}


@pytest.mark.parametrize(("language", "piece"), [(code, piece) for code, pieces in ATTACKS.items() for piece in pieces])
def test_time_grows_with_the_text_and_no_faster(language: str, piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times + "5-րդ հոդված Article 5 l'article 5 օրենքի 5-րդ մաս"
        best = float("inf")
        for _ in range(3):
            start = process_time()
            read_citations(text, language)
            best = min(best, process_time() - start)
        return best

    seconds(50)
    assert seconds(4000) <= 4.0 * 4 * max(seconds(1000), 0.002)


_PIECES = st.sampled_from(
    [piece for pieces in ATTACKS.values() for piece in pieces]
    + ["12-րդ ", "մասի ", "կետը։ ", "մասերով, ", "սույն ", "նույն ", "2025 թվականի ", "Article ", "12(3)(a) "]
    + ["12 -րդ ", "3- րդ  մասի ", "12¹-ին ", "«Բ» ", '"բ" ']
    + ["12 bis ", "articles 5, ", "2° ", "a) du ", "et suivants ", "ss. "]
    + ["premier ", "of this Law", "alinéa ", "1<sup>er</sup> ", "» ", ") ", ".", "—", "Ⅳ", "\u00a0", "՞", "IV ", "N "]
)  # fmt: skip


@settings(max_examples=examples(4000))
@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from(["hy", "en", "fr"]))
@pytest.mark.parametrize("kind", ["law", "government-decision"])
def test_any_words_are_read_without_harm(kind: str, text: str, language: str) -> None:
    for path in read_citations(text, language, kind):
        assert 0 <= path.start < path.end <= len(text)
        assert path.steps or path.act or path.sentence or path.problem
        assert re.search(r"\S", text[path.start : path.end])
