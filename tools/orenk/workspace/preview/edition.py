"""The site as it stands after one edit: every page is made when it is first asked for, and then kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from threading import RLock

from msgspec import Struct

from orenk.render.page import CheckMark, Page, Planned
from orenk.render.publication.whole import Files, Site
from orenk.render.site import FILES, page_groups
from orenk.workspace.publish import Publication


class Shown(Struct, frozen=True):
    """A page as it is sent, and the digest of what it says apart from its frame and the mark of the checks."""

    html: bytes
    said: str

    @property
    def digest(self) -> str:
        """The digest of the whole page."""
        return _digest(self.html)


class _Addresses(Mapping[str, tuple[str, ...]]):
    """The addresses of all pages with their languages; asking for them makes every page."""

    def __init__(self, made: Callable[[], Mapping[str, Page]]) -> None:
        self._made = made

    def __getitem__(self, path: str) -> tuple[str, ...]:
        return self._made()[path].languages

    def __iter__(self) -> Iterator[str]:
        return iter(self._made())

    def __len__(self) -> int:
        return len(self._made())


class Edition:
    """What a server gives for an address, the same bytes that `publish` writes.

    `whence` says in which group of pages an address was found last time; it is carried on from edition to edition, so
    that the page being read is made first and no other.
    """

    def __init__(self, publication: Publication, whence: dict[str, str]) -> None:
        self._publication = publication
        self._whence = whence
        self._lock = RLock()
        self._pages: dict[str, Page | Planned] = {page.path: page for page in publication.framing.prose}
        self._shown: dict[str, Shown] = {}
        self._groups = {name: pages for name, pages in page_groups(publication.readers)}
        self._begun: dict[str, Iterator[Page | Planned]] = {}
        framing = publication.framing
        self.site = Site(publication.readers, framing.address, framing.prose, _Addresses(self._all))
        self._files: dict[str, str | bytes] = {}
        self._makers: list[Callable[[Site], Files]] = list(FILES)

    def page(self, path: str) -> Shown | None:
        """The page at an address such as `hy/laws/`, or None."""
        with self._lock:
            if path not in self._shown:
                page = self._page(path) or self._departed(path)
                if page is None:
                    return None
                page = self._publication.finished(page)
                self._shown[path] = Shown(
                    self._publication.html(page), _digest(f"{page.head}{page.contents}{page.body}")
                )
            return self._shown[path]

    def file(self, path: str) -> bytes | None:
        """A file beside a page, or one of the whole site, or None; the assets that mkdocs copies are not here."""
        folder, slash, name = path.rpartition("/")
        with self._lock:
            page = self._page(folder + slash)
            data: str | bytes | None = page.files.get(name) if page is not None else None
            if data is None:
                data = self._whole(path)
        return data.encode() if isinstance(data, str) else data

    def lost(self) -> bytes:
        """The page for who finds nothing."""
        return self._publication.lost() or b""

    @property
    def mark(self) -> CheckMark:
        """What the checks had to say of this edition."""
        return self._publication.mark

    @property
    def rendered(self) -> int:
        """How many pages were made until now."""
        return sum(isinstance(page, Page) for page in self._pages.values())

    def _page(self, path: str) -> Page | None:
        if path not in self._pages and not self._found(path):
            return None
        page = self._pages[path]
        if isinstance(page, Planned):
            page = self._pages[path] = page.make()
        return page

    def _found(self, path: str) -> bool:
        return any(page.path == path for name in self._likely(path) for page in self._walk(name))

    def _likely(self, path: str) -> Iterator[str]:
        """The groups of the language of an address, the one it was found in last time first."""
        last = self._whence.get(path)
        if last is not None:
            yield last
        language = path.partition("/")[0]
        yield from (name for name in self._groups if name.partition("/")[0] == language and name != last)

    def _walk(self, name: str) -> Iterator[Page | Planned]:
        """The pages of a group that were not met yet, one after the other."""
        if name not in self._begun:
            self._begun[name] = iter(self._groups[name]())
        try:
            for page in self._begun[name]:
                self._pages[page.path] = page
                self._whence[page.path] = name
                yield page
        except Exception:
            del self._begun[name]
            raise

    def _all(self) -> Mapping[str, Page]:
        with self._lock:
            for name in self._groups:
                for _ in self._walk(name):
                    pass
            return {path: page for path in list(self._pages) if (page := self._page(path))}

    def _departed(self, path: str) -> Page | None:
        """What is said at an address that had a page once."""
        if not self._publication.was_published(path):
            return None
        pages = self._all()
        files = {f"{page.path}{name}" for page in pages.values() for name in page.files}
        self._whole("")
        found = self._publication.departed({*pages, *files, *self._files})
        return next((page for page in found if page.path == path), None)

    def _whole(self, path: str) -> str | bytes | None:
        while path not in self._files and self._makers:
            self._files |= self._makers.pop(0)(self.site)
        return self._files.get(path)


def _digest(words: str | bytes) -> str:
    return sha256(words.encode() if isinstance(words, str) else words).hexdigest()[:16]
