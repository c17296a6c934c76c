"""Open Armenian faces of the building machine, cut down for the site and kept in a cache between builds."""

from __future__ import annotations

import hashlib
from pathlib import Path

from orenk.workspace.fonts.faces import FACES, font_files

FOLDERS = (
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/noto"),
    Path("/Library/Fonts"),
    Path.home() / "Library/Fonts",
    Path.home() / ".local/share/fonts",
    Path.home() / ".fonts",
    Path("C:/Windows/Fonts"),
)


def site_fonts(cache: Path) -> tuple[dict[str, bytes], list[str]]:
    """The font files of the site with their style sheet, by name, and the names of faces this machine lacks."""
    found: dict[str, Path] = {}
    for face in FACES:
        path = next((folder / face.file for folder in FOLDERS if (folder / face.file).is_file()), None)
        if path is not None:
            found[face.file] = path
    kept = cache / "fonts" / _key(found)
    if not (kept / "fonts.css").is_file():
        kept.mkdir(parents=True, exist_ok=True)
        for name, data in font_files({file: path.read_bytes() for file, path in found.items()}):
            (kept / name).write_bytes(data)
    files = {path.name: path.read_bytes() for path in sorted(kept.iterdir())}
    return files, [face.file for face in FACES if face.file not in found]


def _key(found: dict[str, Path]) -> str:
    """Changes with the fonts and with what is made of them."""
    marks = [repr(FACES), *(f"{file} {path.stat().st_size} {path.stat().st_mtime_ns}" for file, path in found.items())]
    return hashlib.sha256("\n".join(marks).encode()).hexdigest()[:16]
