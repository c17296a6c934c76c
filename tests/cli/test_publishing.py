"""What a base publishes: its addresses, what changed in it, and the site as a ZIP."""

import subprocess
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from orenk.cli import group

TEXT = "laws/first-act/text.hy.md"
ENGLISH = "laws/first-act/text.en.md"
LIST = "docs/addresses/published.txt"
SECOND = "2. Դիմումը կարող է ներկայացվել էլեկտրոնային եղանակով։\n"
ENGLISH_SECOND = "2. An application may be made electronically.\n"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    call(tmp_path, "init", str(tmp_path), "--title", "Իմ հիմքը")
    for path, heading, part in ((TEXT, "### Հոդված 2", SECOND), (ENGLISH, "### Article 2", ENGLISH_SECOND)):
        text = read(tmp_path, path)
        assert heading in text
        write(tmp_path, path, text.replace(heading, f"{part}\n{heading}"))
    return tmp_path


def call(folder: Path, *arguments: str) -> Result:
    rooted = () if arguments[0] == "init" else ("--root", str(folder))
    return CliRunner().invoke(group, [*arguments, *rooted], catch_exceptions=False)


def read(base: Path, path: str) -> str:
    return (base / path).read_text("utf-8")


def write(base: Path, path: str, text: str) -> None:
    (base / path).parent.mkdir(parents=True, exist_ok=True)
    (base / path).write_text(text, "utf-8")


def test_addresses_are_recorded_once_and_kept(base: Path) -> None:
    assert call(base, "addresses", "--check").exit_code == 1
    assert call(base, "addresses", "--record").exit_code == 0
    listed = read(base, LIST)
    assert "\nlaws/first-act/art_1/#art_1__para_2 " in listed
    again = call(base, "addresses", "--check")
    assert again.exit_code == 0 and "new: 0" in again.output
    call(base, "addresses", "--record")
    assert read(base, LIST) == listed


def test_a_vanished_address_wants_an_answer(base: Path) -> None:
    call(base, "addresses", "--record")
    listed = read(base, LIST)
    write(base, TEXT, read(base, TEXT).replace(SECOND, ""))
    answer = call(base, "addresses", "--record")
    assert answer.exit_code == 1
    assert "laws/first-act/art_1/#art_1__para_2 was published and has vanished" in answer.output
    assert read(base, LIST) == listed
    reason = '- old: laws/first-act/art_1/#art_1__para_2\n  date: "2027-01-15"\n  reason:\n    hy: "Մասը հանվել է։"\n'
    write(base, "docs/addresses/moved.yml", reason)
    assert call(base, "addresses", "--check").exit_code == 0
    assert call(base, "check", "--select", "PKG").exit_code == 0


def commit(base: Path) -> None:
    git = ("git", "-C", str(base), "-c", "user.name=a", "-c", "user.email=a@example.org")
    for arguments in (("init", "-q"), ("add", "--all"), ("commit", "-q", "-m", "base")):
        subprocess.run([*git, *arguments], check=True)


def test_a_change_is_recorded_beside_its_act_and_keeps_its_reason(base: Path) -> None:
    commit(base)
    write(base, TEXT, read(base, TEXT).replace("կարող է ներկայացվել", "պետք է ներկայացվի"))
    path = "laws/first-act/changes.yml"
    assert call(base, "review", "HEAD", "--record").output == f"{path}\n"
    record = read(base, path)
    assert "- sort: reworded\n      at: art_1__para_2\n" in record
    assert "Դիմումը [-կարող-]{+պետք+} է [-ներկայացվել-]{+ներկայացվի+} էլեկտրոնային" in record
    write(base, path, record.replace("  provisions:\n", '  text:\n    hy: "Պարտադիր դարձավ։"\n  provisions:\n', 1))
    write(base, TEXT, read(base, TEXT).replace("պետք է ներկայացվի", "չի կարող ներկայացվել"))
    call(base, "review", "HEAD", "--record")
    again = read(base, path)
    assert again.count("- date:") == 1 and "Պարտադիր դարձավ։" in again and "չի" in again
    assert "changes.yml" not in call(base, "check", "--format", "concise").output


def test_a_change_that_was_taken_back_is_no_record(base: Path) -> None:
    commit(base)
    text = read(base, TEXT)
    write(base, TEXT, text.replace("կարող է ներկայացվել", "պետք է ներկայացվի"))
    call(base, "review", "HEAD", "--record")
    assert (base / "laws/first-act/changes.yml").is_file()
    write(base, TEXT, text)
    assert call(base, "review", "HEAD", "--record").output == "laws/first-act/changes.yml\n"
    assert not (base / "laws/first-act/changes.yml").exists()


def test_a_site_comes_with_a_zip_that_it_links_to(base: Path) -> None:
    built = call(base, "site", "--zip", "site/orenk.zip", "--lang", "en")
    assert built.exit_code == 0, built.output
    assert "orenk.zip" in built.output
    with zipfile.ZipFile(base / "site/orenk.zip") as packed:
        names = packed.namelist()
    assert "orenk-site/hy/laws/first-act/art_1/index.html" in names and "orenk-site/READ-ME.txt" in names
    assert 'href="../../orenk.zip"' in read(base, "site/en/downloads/index.html")
