"""Records that commands write: what a translation was made from, and a frozen stage."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.model.digest import frozen_hash
from orenk.workspace.pipeline import run
from orenk.workspace.scaffold import new_act, new_base

runner = CliRunner()


def orenk(*arguments: str) -> tuple[int, str]:
    result = runner.invoke(group, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def add(base: Path, words: str) -> None:
    """Words at the end of the last unit of the Armenian text."""
    text = base / "laws/example/text.hy.md"
    text.write_text(text.read_text("utf-8").rstrip() + f"\n{words}\n", "utf-8")


def stale() -> bool:
    return "LNG008" in orenk("check", "--lang", "en", "--select", "LNG008")[1]


def test_a_translation_is_stale_once_its_source_changes_and_until_it_is_read_again(base: Path) -> None:
    assert orenk("translated", "example", "en") == (0, "laws/example/translation.en.yml\n")
    assert orenk("check", "--strict")[0] == 0 and not stale()
    add(base, "Կարգը հրապարակվում է։")
    assert stale()
    orenk("translated", "example", "en", "art_1")
    assert stale()
    orenk("translated", "example", "en", "art_2")
    assert not stale()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("exampel", "en"), "did you mean example?"),
        (("example", "fr"), "there is en"),
        (("example", "hy"), "there is en"),
        (("example", "en", "art_22"), "did you mean example#art_2?"),
    ],
)
def test_a_slip_in_translated(base: Path, arguments: tuple[str, ...], words: str) -> None:
    code, output = orenk("translated", *arguments)
    assert code == 2 and words in output


def test_a_frozen_stage_keeps_texts_and_notes_and_its_hash(base: Path) -> None:
    text = (base / "laws/example/text.hy.md").read_text("utf-8")
    assert orenk("freeze", "example", "consultation", "--date", "2027-03-01")[0] == 0
    folder = base / "laws/example/stages/2027-03-01-consultation"
    assert (folder / "text.hy.md").read_text("utf-8") == text
    record = run(base).corpus.acts["example"].record.value
    (stage,) = (one for one in record.stages if one.hash)
    assert (record.stage, stage.stage, stage.date) == ("consultation", "consultation", "2027-03-01")
    kept = {file.name: file.read_text("utf-8") for file in folder.iterdir()}
    assert stage.hash == frozen_hash(kept)
    assert orenk("check", "--strict", "--lang", "en")[0] == 0


def test_a_second_stage_stands_after_the_first(base: Path) -> None:
    orenk("freeze", "example", "working", "--date", "2027-03-01")
    add(base, "Կարգը հրապարակվում է։")
    orenk("freeze", "example", "consultation", "--date", "2027-04-01")
    record = run(base).corpus.acts["example"].record.value
    assert [one.stage for one in record.stages if one.hash] == ["working", "consultation"]
    assert len({one.hash for one in record.stages if one.hash}) == 2
    assert orenk("check", "--lang", "en", "--select", "STR")[0] == 0


def test_a_stage_already_reached_gets_its_hash(base: Path) -> None:
    card = base / "laws/example/law.yml"
    entry = 'stages:\n  - stage: idea\n    date: "2027-02-01"\n'
    card.write_text(card.read_text("utf-8") + entry, "utf-8")
    assert orenk("freeze", "example", "idea", "--date", "2027-02-01")[0] == 0
    (stage,) = run(base).corpus.acts["example"].record.value.stages
    assert stage.hash is not None


def test_nothing_frozen_is_overwritten(base: Path) -> None:
    orenk("freeze", "example", "working", "--date", "2027-03-01")
    add(base, "Կարգը հրապարակվում է։")
    code, output = orenk("freeze", "example", "working", "--date", "2027-03-01")
    assert code == 2 and "already" in output
    assert orenk("freeze", "exampel", "working")[0] == 2
    assert orenk("freeze", "example", "working", "--date", "2027-02-30")[0] == 2
