"""Faces of the site: cut down to Armenian and Latin, from fonts of the machine."""

from pathlib import Path

import pytest

from orenk.workspace.fonts import FOLDERS, site_fonts
from orenk.workspace.fonts.faces import FACES, font_files


def test_faces_are_cut_to_armenian_and_latin() -> None:
    found = {
        face.file: (folder / face.file).read_bytes()
        for folder in FOLDERS
        for face in FACES[:1]
        if (folder / face.file).is_file()
    }
    if not found:
        pytest.skip("no open Armenian face on this machine (Debian: fonts-noto-core)")
    files = dict(font_files(found))
    assert files["notoserifarmenian-regular.woff2"][:4] == b"wOF2"
    assert len(files["notoserifarmenian-regular.woff2"]) < 20_000
    assert b"U+0531-058A" in files["fonts.css"] and b"http" not in files["fonts.css"]


def test_without_faces_there_is_still_a_style_sheet() -> None:
    assert dict(font_files({})) == {"fonts.css": b""}


def test_a_second_build_takes_the_faces_from_the_cache(tmp_path: Path) -> None:
    first = site_fonts(tmp_path)
    kept = next((tmp_path / "fonts").iterdir())
    before = {path.name: path.stat().st_mtime_ns for path in kept.iterdir()}
    assert site_fonts(tmp_path) == first
    assert {path.name: path.stat().st_mtime_ns for path in kept.iterdir()} == before
