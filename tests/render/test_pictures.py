"""Pictures: they say what the records say, in both widths, and the same stands under them in words."""

import re
from functools import cache
from xml.etree import ElementTree

import pytest

from orenk.render.page import HERE, ROOT, Planned
from orenk.render.pages.acts import laws
from orenk.render.pages.programme import overview, registers
from orenk.render.pages.registry import bodies
from orenk.render.pictures import around, grid, lanes, timeline
from orenk.render.pictures.drawing import Label, width_of, wrapped
from orenk.render.pictures.lanes import Row, ordered
from orenk.render.pictures.timeline import Sign, Stream
from orenk.render.site import readers

from .base import Reading, real_corpus

PICTURE = re.compile(r"<svg.*?</svg>", re.S)


def row(key: str, *needs: str) -> Row:
    return Row(key, Label(f"On {key}", "en", f"laws/{key}/"), "law", None, "", needs)


def words(picture: str) -> str:
    return " ".join("".join(f"{text} " for text in ElementTree.fromstring(picture).itertext()).split())


def test_an_act_stands_after_all_that_it_needs() -> None:
    assert [one.key for one in ordered([row("data", "law"), row("cloud", "data", "law"), row("law")])] == [
        "law", "data", "cloud",
    ]  # fmt: skip


def test_acts_that_need_each_other_are_left_as_they_stand() -> None:
    assert [one.key for one in ordered([row("a", "b"), row("b", "a")])] == ["a", "b"]


def test_a_line_comes_down_from_each_act_that_others_need_with_a_ring_for_each_of_them() -> None:
    picture = lanes.lanes([row("law"), row("data", "law"), row("cloud", "law", "data")], lanes.WIDE)
    assert picture.count('class="pic-from') == 2 and picture.count('class="pic-to') == 3


@pytest.mark.parametrize("width", [lanes.WIDE, lanes.NARROW])
def test_nothing_in_a_picture_is_wider_than_it(width: int) -> None:
    long = "Հանրային տվյալների կատալոգի վարման, քարտեզագրման և դասակարգման կարգերը հաստատելու մասին"
    rows = [Row("law", Label(long, "hy", "x/"), long, Label(long, "hy", "y/"), long, ())]
    picture = ElementTree.fromstring(lanes.lanes(rows, width))
    for box in picture.iter("rect"):
        assert int(box.attrib["x"]) >= 0 and int(box.attrib["x"]) + int(box.attrib["width"]) <= width
    assert picture.attrib["width"] == str(width)


def test_words_wrap_before_they_are_too_wide_and_none_is_lost() -> None:
    said = "կիբեռանվտանգության մասին օրենքի նախագիծ and its translation"
    lines = wrapped(said, 200)
    assert " ".join(lines) == said and len(lines) > 2
    assert all(width_of(one) <= 200 for one in lines if " " in one)


def test_arrows_point_at_those_upon_whom_a_body_acts_and_from_those_who_act_upon_it() -> None:
    item = around.Item(Label("court", "en", "bodies/court/"), "1 power")
    both = around.around(
        Label("Commission", "en"), [around.Group("upon", "in", (item,))], [around.Group("toward", "out", (item,))], 860
    )
    heads = re.findall(r'pic-head" d="M(\d+) ', both)
    assert [int(x) for x in heads] == [405, 480]


def test_a_year_alone_is_a_bar_and_a_day_a_point() -> None:
    streams = [Stream(Label("laws", "en"), (Sign("2025", "reported"), Sign("2026-01-04", "evidenced")))]
    picture = timeline.timeline(streams, [], "undated", timeline.WIDE)
    assert picture.count("pic-year") == 1 and picture.count("<circle") == 2


def test_what_is_owed_or_without_evidence_differs_in_shape_and_not_in_colour_alone() -> None:
    assert len({timeline.shape(sort, 5, 5).replace(sort, "") for sort in ("evidenced", "none", "due")}) == 3


def test_an_open_question_is_an_empty_square() -> None:
    picture = grid.grid([grid.Known(Label("birth", "en", "#birth"), (2, 0), 1)], ["data", "basis", "open"], grid.WIDE)
    assert picture.count("pic-evidenced") == 2 and picture.count("pic-none") == 1


@pytest.mark.parametrize("width", [grid.WIDE, grid.NARROW])
def test_the_names_of_columns_never_run_into_each_other(width: int) -> None:
    columns = ["Ծառայություններ", "Մասնակից մարմիններ", "Տվյալներ", "Իրավական հիմքը", "Ինչը հայտնի չէ"]
    picture = grid.grid([grid.Known(Label("ծնունդ", "hy", "#birth"), (1, 1, 1, 1), 1)], columns, width)
    spans = re.findall(r'<tspan x="(\d+)" y="(\d+)">([^<]+)<', picture)
    lines: dict[str, list[tuple[int, float]]] = {}
    for x, y, words in spans:
        lines.setdefault(y, []).append((int(x), width_of(words)))
    assert len(spans) > len(columns)
    for line in lines.values():
        ends = [x + wide for x, wide in sorted(line)]
        assert all(end <= x for end, (x, _) in zip(ends, sorted(line)[1:], strict=False))


@cache
def pictured(language: str) -> dict[str, str]:
    """The bodies of the pages of the real base that have a picture, by address."""
    reader = readers(real_corpus())[language]
    planned = (page for kind in (laws, bodies, overview, registers) for page in kind.pages(reader))
    made = (page.make() if isinstance(page, Planned) else page for page in planned)
    return {page.path: page.body for page in made if "<svg class" in page.body}


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_package_bodies_roadmap_and_life_events_have_pictures(language: str) -> None:
    found = pictured(language).keys()
    assert {f"{language}/{path}" for path in ("laws/", "programme/", "programme/life-events/")} <= found
    assert f"{language}/bodies/government/" in found and len(found) > 20


def test_what_a_picture_says_is_said_in_words_under_it() -> None:
    seen = 0
    for path, page in pictured("en").items():
        told = Reading(page[page.index("picture-words") :]).text.replace(" ,", ",")
        for picture in PICTURE.findall(page):
            for link in re.findall(r'<a class="pic-link" href="([^"]+)">', picture):
                seen += 1
                assert f'href="{link}"' in page.replace(picture, ""), (path, link)
            for text in ElementTree.fromstring(escaped(picture)).iter("text"):
                if text.attrib["class"] == "pic-words":
                    assert " ".join("".join(f"{one} " for one in text.itertext()).split()) in told, path
    assert seen > 100


def test_no_picture_carries_a_colour_or_a_style_of_its_own() -> None:
    for path, page in pictured("hy").items():
        for picture in PICTURE.findall(page):
            assert not re.search(r'(?:style|fill|stroke|font-[a-z]+)="', picture), path


def escaped(picture: str) -> str:
    """Without the signs that stand for the root and the home, which no XML may hold."""
    return picture.replace(ROOT, "/").replace(HERE, "/")
