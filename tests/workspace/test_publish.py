"""From a run to the files of a site: pages, what goes with them, and the mark without which nothing leaves."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from orenk.render.page import Page
from orenk.render.pages.prose import Library, prose_address
from orenk.render.publication.shell import Shell
from orenk.report.text import plain
from orenk.workspace.checked import checked, gate, rule_pages
from orenk.workspace.pipeline import Run, run_texts
from orenk.workspace.publish import Framing, UnmarkedPage, files_below, publish, write_site
from render.base import FILES, FRAME

TEXT = "laws/data/text.en.md"
BROKEN = FILES[TEXT].replace("Part 1 of Article 1 of this Law", "Part 9 of Article 1 of this Law")


def prose() -> Page:
    start = prose_address("start/index.en.md")
    return Library({start: "Start"}).page(start, "<p>Zeppelins.</p>")


def framing(address: str = "https://example.org/") -> Framing:
    frames = {(language, depth): Shell(FRAME) for language in ("hy", "en", "fr") for depth in range(6)}
    return Framing(frames, Shell(FRAME), (prose(),), address)


@cache
def small() -> Run:
    return run_texts(FILES)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, bytes]]:
    yield dict(publish(small(), framing(), tmp_path_factory.mktemp("cache")))


def test_a_site_has_pages_their_files_and_the_files_of_the_whole(files: dict[str, bytes]) -> None:
    assert {"index.html", "hy/laws/data/art_5-1/index.html", "en/start/index.html", "404.html"} <= set(files)
    assert {"sitemap.xml", "robots.txt", "_headers", "assets/orenk/fonts.css"} <= set(files)
    assert b"https://example.org/en/start/" in files["sitemap.xml"]


def test_a_hand_written_page_is_found_by_its_words(files: dict[str, bytes]) -> None:
    index = b"".join(data for name, data in files.items() if name.startswith("assets/search/en/"))
    assert b"Zeppelins" in index


def test_every_page_says_how_many_rules_ran(files: dict[str, bytes]) -> None:
    mark = checked(small()).mark
    pages = {name: data for name, data in files.items() if name.endswith("/index.html")}
    assert pages and all(f'content="rules={mark.rules}"'.encode() in page for page in pages.values())
    assert f'content="{mark.content}"'.encode() in files["index.html"]


def test_a_finding_elsewhere_leaves_a_page_as_it_was(files: dict[str, bytes], tmp_path: Path) -> None:
    made = dict(publish(run_texts(FILES | {TEXT: BROKEN}), framing(), tmp_path))
    assert made["en/findings/index.html"] != files["en/findings/index.html"]
    assert made["en/glossary/rule/index.html"] == files["en/glossary/rule/index.html"]


def test_a_page_without_the_mark_stops_the_build(tmp_path: Path, files: dict[str, bytes]) -> None:
    stray = {"hy/stray.html": b"<html><title>x</title></html>"}
    with pytest.raises(UnmarkedPage, match=r"hy/stray\.html"):
        write_site(tmp_path, (files | stray).items())


def test_a_second_build_touches_only_what_changed(tmp_path: Path, files: dict[str, bytes]) -> None:
    assert set(write_site(tmp_path, files.items()).changed) == set(files)
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in files}
    edited = run_texts(FILES | {TEXT: FILES[TEXT].replace("is public", "is open")})
    written = write_site(tmp_path, publish(edited, framing(), tmp_path / ".cache"))
    changed = {name for name, then in before.items() if (tmp_path / name).stat().st_mtime_ns != then}
    assert changed == set(written.changed) and written.removed == ()
    pages = {name for name in changed if name.endswith(".html")}
    assert {"en/laws/data/art_5-1/index.html", "en/laws/data/index.html"} <= pages
    assert "hy/laws/data/art_5-1/index.html" not in pages and len(pages) < len(files) / 10


def test_what_no_longer_belongs_to_the_site_goes(tmp_path: Path, files: dict[str, bytes]) -> None:
    gone = {"hy/laws/old/art_1/index.html": files["index.html"], "hy/laws/data/old.txt": b"1"}
    write_site(tmp_path, (files | gone).items())
    (tmp_path / ".git").write_text("hidden", encoding="utf-8")
    assert set(write_site(tmp_path, files.items()).removed) == set(gone)
    assert dict(files_below(tmp_path)) == files | {".git": b"hidden"}
    assert not (tmp_path / "hy/laws/old").exists()


def test_a_finding_reaches_the_pages_with_its_words_and_its_provision() -> None:
    result = run_texts(FILES | {TEXT: BROKEN})
    found = next(found for found in checked(result).findings if found.code == "REF001")
    assert (found.spot.act, found.spot.words) == ("data", "Part 9 of Article 1 of this Law")
    assert BROKEN.splitlines()[found.spot.line - 1][found.spot.column - 1 :].startswith(found.spot.words)
    assert set(found.message) == {"hy", "en", "fr"} and found.accepted is None
    assert found in checked(result).at("data", "art_5-1") and found not in checked(result).at("data", "art_5")


def test_an_accepted_finding_says_why() -> None:
    allowed = BROKEN.replace("\n5. Part 9", "\n<!-- allow dangling-reference: the table comes later -->\n5. Part 9")
    found = checked(run_texts(FILES | {TEXT: allowed})).findings
    assert [one.accepted for one in found if one.code == "REF001"] == ["the table comes later"]


def test_what_stops_an_act_at_its_stage_stops_the_build() -> None:
    assert gate(small()) == []
    law = FILES["laws/data/law.yml"].replace("stage: working\n", "stage: submission\n", 1)
    stopping = plain(gate(run_texts(FILES | {TEXT: BROKEN, "laws/data/law.yml": law})))
    assert "findings stop the build" in stopping and "REF001" in stopping


def test_every_rule_has_a_page_in_armenian_and_english() -> None:
    pages = rule_pages()
    assert len({page.code for page in pages}) == len(pages) > 232
    assert all(page.title["hy"] and page.title["en"] for page in pages)
    rules = [page for page in pages if page.basis]
    assert all(page.body["hy"].startswith("## ") and page.body["en"].startswith("## ") for page in rules)
    assert not any("{" in title for page in pages for title in page.title.values())


BUILD = """
import hashlib, sys
from pathlib import Path
from orenk.workspace.pipeline import run
from orenk.workspace.publish import publish
from workspace.test_publish import framing
for path, data in publish(run(Path(sys.argv[1])), framing(), Path(sys.argv[2])):
    print(path, hashlib.sha256(data).hexdigest())
"""


@pytest.mark.soak
def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    for room in ("laws", "glossary", "docs"):
        shutil.copytree(tests.parent / room, tmp_path / room)
    built = []
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(tests)}
        command = [sys.executable, "-c", BUILD, str(tmp_path), str(tmp_path / ".cache")]
        told = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
        built.append(told.stdout.splitlines())
    assert len(built[0]) > 1000 and set(built[0]) == set(built[1])
