"""The whole site as a ZIP that opens from disk: there a folder has no page of its own, so links name the file."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from orenk.base.messages import LANGUAGES
from orenk.render.words import word

ROOM = "orenk-site/"
"""The one folder in the archive."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_LEFT_OUT = frozenset({"_headers", "robots.txt", "sitemap.xml", "404.html", "nginx.conf", ".htaccess"})
_FOLDER = re.compile(r'(<a\b[^>]*? href="|<link\b[^>]*? href=")((?![a-z][a-z0-9+.-]*:|#)[^"#?]*/)(?=["#?])')


def from_disk(html: str) -> str:
    """A page whose links to folders lead to their `index.html`."""
    return _FOLDER.sub(r"\1\2index.html", html)


def write_archive(site: Path, archive: Path) -> None:
    """Pack a built site; the same site gives the same bytes. An archive inside the site does not hold itself."""
    begun = archive.with_name(f".{archive.name}.tmp")
    begun.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(begun, "w", zipfile.ZIP_DEFLATED) as packed:
            _add(packed, "READ-ME.txt", _read_me().encode())
            for file in sorted(site.rglob("*")):
                name = file.relative_to(site).as_posix()
                if file.is_file() and name not in _LEFT_OUT and file not in (archive, begun):
                    data = file.read_bytes()
                    _add(packed, name, from_disk(data.decode()).encode() if name.endswith(".html") else data)
        begun.replace(archive)
    finally:
        begun.unlink(missing_ok=True)


def _add(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(ROOM + name, _FIRST_DAY)
    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    packed.writestr(entry, data)


def _read_me() -> str:
    """What stands beside the first page, in each language."""
    said = (f"{word('mark', code)}.\n{word('downloads.site.text', code)}\n" for code in LANGUAGES)
    return "\n".join(("orenk", "", *said))
