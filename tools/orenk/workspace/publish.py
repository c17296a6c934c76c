"""From a run to the files of a site: every page in its frame, what goes with each, and the files of the whole."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from orenk.model.corpus import Corpus
from orenk.render.page import CheckMark, Page
from orenk.render.pages.prose import NOT_FOUND, prose_address
from orenk.render.publication.changes import Following, feeds
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


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """What mkdocs gives: the frame for each language and depth, that of the page for lost readers, and the
    hand-written pages.

    `address` is the root of the site with its slash, "" where it is not known; `slips` where slips are reported.
    """

    frames: Mapping[tuple[str, int], Shell]
    lost: Shell | None
    prose: tuple[Page, ...]
    address: str = ""
    slips: str = ""
    written: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "written", frozenset(page.path for page in self.prose))

    def html(self, page: Page, mark: CheckMark) -> bytes:
        """A page in its frame."""
        return self.frames[page.language, page.depth].fill(page, mark).encode()


def publish(result: Run, framing: Framing, cache: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the site but the assets that mkdocs copies, by its path; `cache` keeps the fonts between builds."""
    found = checked(result)
    made = readers(result.corpus, framing.written, framing.slips, found)
    replay, following = Replay(made), Following(made)
    pages: dict[str, tuple[str, ...]] = {}
    paths: set[str] = set()
    for page in (*framing.prose, *render_pages(made)):
        pages[page.path] = page.languages
        paths.update((page.path, *(f"{page.path}{name}" for name in page.files)))
        yield f"{page.path}index.html", framing.html(following.linked(replay.answered(page)), found.mark)
        for name, data in page.files.items():
            yield f"{page.path}{name}", data.encode()
    if framing.lost is not None:
        yield "404.html", framing.lost.fill(NOT_FOUND, found.mark, root=framing.address or "/").encode()
    for path, words in whole_files(Site(made, framing.address, framing.prose, pages)):
        paths.add(path)
        yield path, words.encode() if isinstance(words, str) else words
    for page in replay.departed(paths):
        yield f"{page.path}index.html", framing.html(page, found.mark)
    for one in replay.problems(paths):
        log.warning("%s", one.told)
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


def write_site(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write the files of a site; a page without the mark that the checks ran stops the build with `UnmarkedPage`."""
    for path, data in files:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    for page in sorted(folder.rglob("*.html")):
        with page.open("rb") as file:
            if CHECKED.encode() not in file.read(8192):
                raise UnmarkedPage(page.relative_to(folder).as_posix())
