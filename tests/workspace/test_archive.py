"""The site as a ZIP that opens from disk."""

import zipfile
from pathlib import Path

import pytest

from orenk.workspace.archive import ROOM, from_disk, write_archive


@pytest.mark.parametrize(
    ("link", "from_a_disk"),
    [
        ('<a href="../../en/laws/">', '<a href="../../en/laws/index.html">'),
        (
            '<a class="n" href="../data/art_5/#art_5__para_2">',
            '<a class="n" href="../data/art_5/index.html#art_5__para_2">',
        ),
        ('<a href="./">', '<a href="./index.html">'),
        (
            '<link rel="alternate" hreflang="en" href="../en/">',
            '<link rel="alternate" hreflang="en" href="../en/index.html">',
        ),
    ],
)
def test_a_link_to_a_folder_names_its_page(link: str, from_a_disk: str) -> None:
    assert from_disk(f"<p>{link}x</a></p>") == f"<p>{from_a_disk}x</a></p>"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#art_5">',
        '<a href="https://www.arlis.am/">',
        '<a href="mailto:a@example.org?subject=a/">',
        '<a href="../powers/powers.csv">',
        '<script src="../assets/"></script>',
        '<form data-index="../../assets/search/">',
        '<p>href="../../en/laws/"</p>',
    ],
)
def test_other_links_stay(link: str) -> None:
    assert from_disk(link) == link


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "en").mkdir(parents=True)
    (folder / "index.html").write_text('<a href="./en/">en</a>', "utf-8")
    (folder / "en/index.html").write_text('<a href="../">orenk</a>', "utf-8")
    (folder / "mark.png").write_bytes(b"\x89PNG\r\n")
    (folder / "_headers").write_text("/*\n", "utf-8")
    return folder


def test_the_archive_is_one_folder_with_the_site_and_what_to_open(site: Path, tmp_path: Path) -> None:
    write_archive(site, tmp_path / "orenk.zip")
    with zipfile.ZipFile(tmp_path / "orenk.zip") as packed:
        assert packed.namelist() == [ROOM + name for name in ("READ-ME.txt", "en/index.html", "index.html", "mark.png")]
        assert packed.read(f"{ROOM}index.html") == b'<a href="./en/index.html">en</a>'
        assert packed.read(f"{ROOM}mark.png") == b"\x89PNG\r\n"
        said = packed.read(f"{ROOM}READ-ME.txt").decode()
    assert all(words in said for words in ("օրենք չէ", "not law", "pas une loi", "index.html"))


def test_an_archive_inside_the_site_does_not_hold_itself_and_is_the_same_each_time(site: Path) -> None:
    archive = site / "orenk.zip"
    write_archive(site, archive)
    first = archive.read_bytes()
    write_archive(site, archive)
    assert archive.read_bytes() == first
    with zipfile.ZipFile(archive) as packed:
        assert f"{ROOM}orenk.zip" not in packed.namelist()
