"""What the renderer hands over: pages, the mark that the checks ran, and entries for search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct, field

ROOT = "\x00"
"""Stands in HTML for the way from a page to the root of the site (`../../`)."""

HERE = "\x01"
"""Stands in HTML for the way from a page to the home of its own language (`../../hy/`)."""

ARLIS = "https://www.arlis.am/"
"""Where the official texts of the laws of Armenia are published."""


class CheckMark(Struct, frozen=True):
    """The checks that ran before the pages were made, and what they found; every page says that they ran."""

    rules: int
    provisions: int
    errors: int
    warnings: int
    advice: int

    @property
    def ran(self) -> str:
        """That the checks ran, as every page says it: nothing that changes with an edit elsewhere."""
        return f"rules={self.rules}"

    @property
    def content(self) -> str:
        """What they found, as the first page says it."""
        return (
            f"rules={self.rules}; provisions={self.provisions}; errors={self.errors}; "
            f"warnings={self.warnings}; advice={self.advice}"
        )


class Standing(Struct, frozen=True):
    """What a page says of itself in words: the stage, and where the official text is.

    `stage` is empty where a page belongs to no act; `official_words` names the official text, `official_url` leads
    to it (a full address, or one that begins with HERE).
    """

    stage: str
    official_words: str
    official_url: str


class Page(Struct, frozen=True):
    """One page of the site: `path` is its address without the leading slash (`hy/laws/public-information/art_5/`).

    `body` and `contents` are HTML with ROOT and HERE in their links; `head` is HTML for the head. `section` is the
    entry of the site's menu it stands under, `kind` the kind of page. `languages` are those it exists in.
    `files` are what can be taken away from it, by name, beside the page.
    """

    path: str
    language: str
    title: str
    description: str
    body: str
    kind: str
    section: str
    standing: Standing
    contents: str = ""
    head: str = ""
    languages: tuple[str, ...] = ("hy", "en", "fr")
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def depth(self) -> int:
        return self.path.count("/")


class Planned(Struct, frozen=True, eq=False):
    """A page that is not made yet: its address and what makes it. A reader of one page waits for no other."""

    path: str
    make: Callable[[], Page]


Pages = Iterator[Page | Planned]
"""The pages of a kind, in their order."""


class Entry(Struct, frozen=True):
    """One thing that search can find: a provision, a term, a body, an official act or a hand-written page.

    `words` is what is searched, `title` what the hit is called; `url` is the address from the root of the site.
    """

    kind: str
    act: str
    language: str
    unit: str
    words: str
    url: str
    title: str
