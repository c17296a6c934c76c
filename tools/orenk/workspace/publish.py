"""From a run to the files of a site: every page in its frame, what goes with each, and the files of the whole."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import chain
from pathlib import Path

from msgspec import Struct

from orenk.model.corpus import Corpus
from orenk.render.page import Page
from orenk.render.pages.prose import NOT_FOUND, prose_address
from orenk.render.publication.changes import Following, feeds
from orenk.render.publication.checked import Checked
from orenk.render.publication.departures import Replay
from orenk.render.publication.shell import CHECKED, Shell
from orenk.render.publication.whole import Site
from orenk.render.site import readers, render_pages, whole_files
from orenk.workspace.checked import checked
from orenk.workspace.fonts import site_fonts
from orenk.workspace.pipeline import Run

log = logging.getLogger("mkdocs.plugins.orenk")


class UnmarkedPage(Exception):
    """A page without the mark that the checks ran; its message is the page's path."""


class Framing(Struct, frozen=True, eq=False):
    """What mkdocs gives: the frame for each language and depth, that of the page for lost readers, and the
    hand-written pages.

    `address` is the root of the site with its slash, "" where it is not known; `slips` where slips are reported;
    `offline` the ZIP that will hold the whole site, "" if none is made.
    """

    frames: Mapping[tuple[str, int], Shell]
    lost: Shell | None
    prose: tuple[Page, ...]
    address: str = ""
    slips: str = ""
    offline: str = ""

    @property
    def written(self) -> frozenset[str]:
        return frozenset(page.path for page in self.prose)


class Publication:
    """The pages of a corpus in their frames, with what the checks `found` and the way on from addresses that moved."""

    def __init__(self, corpus: Corpus, found: Checked, framing: Framing) -> None:
        self.framing, self.mark = framing, found.mark
        self.readers = readers(corpus, framing.written, framing.slips, found, framing.offline)
        self._replay, self._following = Replay(self.readers), Following(self.readers)
        self._published = {address.partition("#")[0] for address in self._replay.published}

    def finished(self, page: Page) -> Page:
        """A page with what stood at its addresses before and the feeds that follow it; each page once."""
        return self._following.linked(self._replay.answered(page))

    def html(self, page: Page) -> bytes:
        """A finished page in its frame."""
        return self.framing.frames[page.language, page.depth].fill(page, self.mark).encode()

    def lost(self) -> bytes | None:
        """The page for who finds nothing."""
        shell, address = self.framing.lost, self.framing.address
        return shell.fill(NOT_FOUND, self.mark, root=address or "/").encode() if shell is not None else None

    def was_published(self, path: str) -> bool:
        """Whether an address such as `hy/laws/` was ever that of a page."""
        return path in self._published or path[3:] in self._published

    def departed(self, paths: Set[str]) -> Iterator[Page]:
        """Pages for addresses that have none any more; `paths` are all pages and files that there are."""
        return self._replay.departed(paths)

    def unanswered(self, paths: Set[str]) -> list[str]:
        """Warnings: published addresses that lead nowhere."""
        return [one.told for one in self._replay.problems(paths)]


def publish(result: Run, framing: Framing, cache: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the site but the assets that mkdocs copies, by its path; `cache` keeps the fonts between builds."""
    made = Publication(result.corpus, checked(result), framing)
    pages: dict[str, tuple[str, ...]] = {}
    paths: set[str] = set()
    for page in chain(framing.prose, render_pages(made.readers)):
        pages[page.path] = page.languages
        paths.update((page.path, *(f"{page.path}{name}" for name in page.files)))
        yield f"{page.path}index.html", made.html(made.finished(page))
        for name, data in page.files.items():
            yield f"{page.path}{name}", data.encode()
    lost = made.lost()
    if lost is not None:
        yield "404.html", lost
    for path, words in whole_files(Site(made.readers, framing.address, framing.prose, pages)):
        paths.add(path)
        yield path, words.encode() if isinstance(words, str) else words
    for page in made.departed(paths):
        yield f"{page.path}index.html", made.html(page)
    for warning in made.unanswered(paths):
        log.warning("%s", warning)
    yield from _fonts(cache)


def site_paths(root: Path, corpus: Corpus) -> set[str]:
    """The pages of the site and the files beside them, from its root, without building it."""
    prose = {prose_address(file.relative_to(root / "docs").as_posix()).url for file in (root / "docs").rglob("*.md")}
    made = readers(corpus, prose)
    pages = {page.path: page for page in render_pages(made)}
    beside = {f"{page.path}{name}" for page in pages.values() for name in page.files}
    return {*prose, *pages, *beside, *feeds(Site(made, "", (), {}))}


def _fonts(cache: Path) -> Iterator[tuple[str, bytes]]:
    fonts, missing = site_fonts(cache)
    for name, data in fonts.items():
        yield f"assets/orenk/{name}", data
    if missing:
        log.info("no open Armenian faces here (%s): the site names those of each system", ", ".join(missing))


class Written(Struct, frozen=True):
    """What writing a site came to: paths from its root. What stood there with the same bytes is in neither list."""

    changed: tuple[str, ...]
    removed: tuple[str, ...]


def write_site(folder: Path, files: Iterable[tuple[str, bytes]]) -> Written:
    """Make a folder hold these files and no others; one that is there with the same bytes is not touched.

    A page without the mark that the checks ran stops the build with `UnmarkedPage`. Hidden files stay, as with mkdocs.
    """
    left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    changed = []
    for path, data in files:
        if path.endswith(".html") and CHECKED.encode() not in data[:8192]:
            raise UnmarkedPage(path)
        target = folder / path
        if path not in left or target.stat().st_size != len(data) or target.read_bytes() != data:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            changed.append(path)
        left.discard(path)
    removed = tuple(path for path in sorted(left) if not path.startswith("."))
    for path in removed:
        (folder / path).unlink()
    for empty in sorted({parent for path in removed for parent in (folder / path).parents}, reverse=True):
        if empty.is_relative_to(folder) and empty != folder and not any(empty.iterdir()):
            empty.rmdir()
    return Written(tuple(changed), removed)


def files_below(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The files in a folder, by their path from there."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
