"""The site at hand while writing: the same bytes as a build, made when asked for; a text that cannot be read."""

import os
import shutil
from collections.abc import Iterable
from functools import cache
from http import HTTPStatus
from pathlib import Path
from threading import Thread

import pytest

from orenk.render.pages.prose import Library, prose_address
from orenk.render.publication.checked import UNCHECKED
from orenk.render.publication.shell import Shell
from orenk.report.text import Line, plain
from orenk.workspace.checked import checked
from orenk.workspace.files import write_text
from orenk.workspace.pipeline import Trees, check, read_and_link
from orenk.workspace.preview.edition import Edition
from orenk.workspace.preview.server import Desk
from orenk.workspace.preview.session import Session
from orenk.workspace.preview.watching import Watch
from orenk.workspace.preview.words import Terminal
from orenk.workspace.publish import Framing, Publication, publish
from render.base import FILES, FRAME, ROOT

TEXT = "laws/data/text.en.md"
ARTICLE = "en/laws/data/art_5-1/"


@cache
def framing(words: str = "Zeppelins.") -> Framing:
    frames = {(language, depth): Shell(FRAME) for language in ("hy", "en", "fr") for depth in range(6)}
    start = prose_address("start/index.en.md")
    return Framing(frames, Shell(FRAME), (Library({start: "Start"}).page(start, f"<p>{words}</p>"),))


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        write_text(tmp_path / path, text)
    return tmp_path


def edit(base: Path, path: str, old: str, new: str) -> set[Path]:
    text = (base / path).read_text("utf-8")
    assert old in text
    write_text(base / path, text.replace(old, new, 1))
    return {base / path}


class Sitting:
    """A session over a base whose hand-written page can be edited, and what the drafter was told."""

    def __init__(self, base: Path) -> None:
        self.told = ""
        self.words = "Zeppelins."
        self.desk = Desk("/", lambda path, error: None)
        self.session = Session(base, self.desk, self._frame, Terminal(self._say, "en"))
        self.session.lay_out()

    def page(self, path: str) -> str:
        status, _, data = self.desk.answer(path)
        assert status is HTTPStatus.OK
        return data.decode()

    def _frame(self) -> Framing:
        if not self.words:
            raise SystemExit("mkdocs.yml says nothing")
        return framing(self.words)

    def _say(self, lines: Iterable[Line]) -> None:
        self.told += plain(lines)


EDITS = {
    "words of a provision": (TEXT, "The data catalogue is public.", "The data catalogue is open to all."),
    "a heading": (TEXT, "Keeping the catalogue", "How the catalogue is kept"),
    "a number": (TEXT, "\n5. Part 1", "\n8. Part 1"),
    "a citation": (TEXT, "Part 1 of Article 1", "Part 7 of Article 5.1"),
    "a term": ("glossary/terms/data-catalogue.yml", '"One list."', '"One list of all."'),
    "a body's name": ("glossary/bodies/government.yml", '"Government"', '"Cabinet"'),
    "a stage": ("laws/data/law.yml", "stage: working\nstages", "stage: idea\nstages"),
    "a power": ("laws/data/powers.yml", "count: 30", "count: 45"),
    "a note": ("laws/data/note.en.md", "*one* body", "*one* office"),
}


def test_after_each_edit_a_preview_gives_the_bytes_of_a_build(base: Path) -> None:
    trees: Trees = {}
    whence: dict[str, str] = {}
    for path, old, new in EDITS.values():
        edit(base, path, old, new)
        result = check(read_and_link(base, trees))
        fresh = check(read_and_link(base, {}))
        edition = Edition(Publication(result.corpus, checked(result), framing()), whence)
        built = dict(publish(fresh, framing(), base / ".cache"))
        pages = [name for name in built if name.endswith("index.html")]
        assert len(pages) > 50
        for name in reversed(pages):
            page = edition.page(name.removesuffix("index.html"))
            assert page is not None and page.html == built[name], name
        rest = [name for name in built if not name.endswith(".html") and not name.startswith("assets/orenk/")]
        assert [name for name in rest if edition.file(name) != built[name]] == []
        assert edition.lost() == built["404.html"]


REAL = {
    "a provision": ("laws/public-information/text.en.md", "public", "common"),
    "a term": ("glossary/terms/data-catalogue.yml", "  en: ", "  en: new "),
    "a power": ("laws/cybersecurity/powers.yml", "count: ", "count: 1"),
}


@pytest.mark.soak
def test_on_the_real_base_too_a_preview_gives_the_bytes_of_a_build(tmp_path: Path) -> None:
    for room in ("laws", "glossary", "docs"):
        shutil.copytree(ROOT / room, tmp_path / room)
    trees: Trees = {}
    read_and_link(tmp_path, trees)
    for path, old, new in REAL.values():
        edit(tmp_path, path, old, new)
    result = check(read_and_link(tmp_path, trees))
    edition = Edition(Publication(result.corpus, checked(result), framing()), {})
    assert edition.page("hy/laws/public-information/art_5/") is not None
    for path, data in publish(check(read_and_link(tmp_path, {})), framing(), tmp_path / ".cache"):
        if path.endswith("index.html"):
            page = edition.page(path.removesuffix("index.html"))
            assert page is not None and page.html == data, path
        elif path != "404.html" and not path.startswith("assets/orenk/"):
            assert edition.file(path) == data, path


def test_only_the_page_that_is_looked_at_is_made(base: Path) -> None:
    whence: dict[str, str] = {}
    corpus = read_and_link(base, {}).corpus
    for _ in range(2):
        edition = Edition(Publication(corpus, UNCHECKED, framing()), whence)
        before = edition.rendered
        assert edition.page(ARTICLE) is not None
    assert edition.rendered == before + 1


def test_what_was_not_edited_is_not_parsed_again(base: Path) -> None:
    trees: Trees = {}
    read_and_link(base, trees)
    kept = {path: tree for path, (_, tree, _) in trees.items()}
    edit(base, TEXT, "public", "open")
    read_and_link(base, trees)
    assert {path for path, (_, tree, _) in trees.items() if tree is not kept[path]} == {TEXT}


def test_an_address_without_page_is_answered_so(base: Path) -> None:
    desk = Sitting(base).desk
    assert desk.answer("en/laws/nothing/")[0] is HTTPStatus.NOT_FOUND
    assert desk.answer("en/laws/data")[:2] == (HTTPStatus.MOVED_PERMANENTLY, "/en/laws/data/")
    assert desk.answer("en/laws/data/index.html")[0] is HTTPStatus.OK
    assert desk.answer("en/ledger/ledger.ics")[1] == "text/calendar"


def test_nothing_outside_the_assets_is_given(base: Path) -> None:
    desk = Sitting(base).desk
    desk.static = base / "docs"
    (base / "docs").mkdir()
    write_text(base / "docs/known.css", "p {}\n")
    assert desk.answer("known.css") == (HTTPStatus.OK, "text/css", b"p {}\n")
    assert desk.answer("../laws/package.yml")[0] is HTTPStatus.NOT_FOUND


def test_an_edit_shows_and_is_checked(base: Path) -> None:
    sitting = Sitting(base)
    sitting.page(ARTICLE)
    sitting.session.take(edit(base, TEXT, "is public", "is open to all"))
    assert "is open to all" in sitting.page(ARTICLE)
    assert f"{TEXT}: shows after" in sitting.told
    assert 'content="rules=0"' in sitting.page(ARTICLE), "the checks have not spoken yet"
    sitting.session.check()
    assert 'content="rules=0"' not in sitting.page(ARTICLE) and "checked in" in sitting.told


def test_new_findings_are_told_once_and_mended_ones_counted(base: Path) -> None:
    sitting = Sitting(base)
    sitting.session.check()
    sitting.session.take(edit(base, TEXT, "Part 1 of Article 1", "Part 9 of Article 1"))
    sitting.session.check()
    assert sitting.told.count("REF001") == 1
    sitting.session.take(edit(base, TEXT, "Part 9 of Article 1", "Part 1 of Article 1"))
    sitting.session.check()
    assert sitting.told.count("REF001") == 1 and "mended" in sitting.told


def test_a_law_that_cannot_be_read_leaves_the_last_good_page(base: Path) -> None:
    sitting = Sitting(base)
    good = sitting.page(ARTICLE)
    text = (base / TEXT).read_bytes()
    (base / TEXT).write_bytes(text.replace(b"public", b"\xb2\xb3\xb4\xb5"))
    sitting.session.take({base / TEXT})
    assert sitting.page(ARTICLE) == good
    assert "the last good pages stay" in sitting.told and "not-utf-8" in sitting.told
    assert TEXT in sitting.desk.notice
    (base / TEXT).write_bytes(text.replace(b"public", b"readable"))
    sitting.session.take({base / TEXT})
    assert "readable" in sitting.page(ARTICLE) and sitting.desk.notice == ""


def test_a_hand_written_page_is_framed_again_and_the_law_is_not_read_again(base: Path) -> None:
    sitting = Sitting(base)
    sitting.session.check()
    sitting.words = "Airships."
    write_text(base / TEXT, "# Not looked at\n")
    sitting.session.take({base / "docs/start/index.en.md"})
    assert "Airships." in sitting.page("en/start/") and "is public" in sitting.page(ARTICLE)
    assert 'content="rules=0"' not in sitting.page("en/start/"), "what the checks said still holds"


def test_a_fault_in_mkdocs_leaves_the_last_good_page(base: Path) -> None:
    sitting = Sitting(base)
    sitting.words = ""
    sitting.session.take({base / "mkdocs.yml"})
    assert "Zeppelins." in sitting.page("en/start/") and "mkdocs.yml says nothing" in sitting.told


def test_a_browser_hears_of_its_page_only(base: Path) -> None:
    sitting = Sitting(base)
    heard: dict[str, str] = {}

    def wait(path: str) -> None:
        page = sitting.desk.edition.page(path)
        assert page is not None
        heard[path] = sitting.desk.news(path, page.digest, page.said, "")["change"]

    waiting = [Thread(target=wait, args=(path,), daemon=True) for path in (ARTICLE, "en/sources/")]
    for thread in waiting:
        thread.start()
    sitting.session.take(edit(base, TEXT, "is public", "is open to all"))
    waiting[0].join(10)
    assert heard == {ARTICLE: "reload"}
    sitting.session.check()
    waiting[1].join(10)
    assert heard["en/sources/"] == "frame", "its words are the same, only the mark in its frame is new"


def test_a_watch_tells_what_was_made_edited_and_removed(tmp_path: Path) -> None:
    for name in ("law.md", "note.md"):
        write_text(tmp_path / "laws" / name, "1\n")
    watch = Watch([tmp_path / "laws", tmp_path / "mkdocs.yml", tmp_path / "glossary"])
    assert watch.changed() == set()
    write_text(tmp_path / "laws/law.md", "1. Ա\n")
    write_text(tmp_path / "glossary/term.yml", "term: 1\n")
    os.remove(tmp_path / "laws/note.md")
    write_text(tmp_path / "mkdocs.yml", "site_name: x\n")
    changed = {path.relative_to(tmp_path.resolve()).as_posix() for path in watch.changed()}
    assert changed == {"laws/law.md", "laws/note.md", "glossary/term.yml", "mkdocs.yml"}
    assert watch.changed() == set()
