"""The command as a drafter and a reviewer use it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.workspace.scaffold import new_act, new_base

runner = CliRunner()


def orenk(*arguments: str) -> tuple[int, str]:
    result = runner.invoke(group, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def break_text(base: Path, stage: str = "consultation") -> None:
    text = base / "laws/example/text.hy.md"
    text.write_text(text.read_text("utf-8") + "\n1. Դիմումը քննվում է ըստ 14-րդ հոդվածի։\n", "utf-8")
    card = base / "laws/example/law.yml"
    card.write_text(card.read_text("utf-8").replace("stage: idea", f"stage: {stage}"), "utf-8")


def test_a_new_base_is_clean(base: Path) -> None:
    code, output = orenk("check", "--lang", "en", "--strict")
    assert code == 0, output
    assert "nothing found" in output


@pytest.mark.parametrize(("stage", "status"), [("idea", 0), ("working", 0), ("consultation", 1), ("submission", 1)])
def test_the_gate_rises_with_the_stage(base: Path, stage: str, status: int) -> None:
    break_text(base, stage)
    code, output = orenk("check", "--lang", "en")
    assert code == status
    assert "STR002" in output


def test_a_finding_shows_line_carets_remedy_and_page(base: Path) -> None:
    break_text(base)
    _, output = orenk("check", "--lang", "hy", "--select", "duplicate-number")
    lines = output.splitlines()
    assert lines[0] == "սխալ STR002 duplicate-number · laws/example/text.hy.md:11:1 @ example#art_2__para_1_2"
    assert lines[2].startswith("11 | 1. Դիմումը")
    assert lines[3] == "   | ^^"
    assert any("orenk explain duplicate-number" in line for line in lines)
    assert "\x1b[" not in output


def test_one_line_each(base: Path) -> None:
    break_text(base)
    _, output = orenk("check", "--lang", "fr", "--format", "concise", "--select", "STR002")
    assert output.splitlines()[0].startswith("laws/example/text.hy.md:11:1: erreur STR002 ")


def test_json_has_places_words_and_three_languages(base: Path) -> None:
    break_text(base)
    _, output = orenk("check", "--format", "json", "--select", "STR002")
    (finding,) = json.loads(output)["findings"]
    assert finding["place"]["words"] == "1." and finding["place"]["line"] == 11
    assert set(finding["message"]) == {"hy", "en", "fr"}
    assert len(finding["fingerprint"]) == 16


def test_paths_limit_what_is_shown(base: Path) -> None:
    break_text(base)
    code, output = orenk("check", "--lang", "en", "laws/example/text.en.md")
    assert code == 0 and "STR002" not in output


def test_ignore_a_family(base: Path) -> None:
    break_text(base)
    _, output = orenk("check", "--lang", "en", "--ignore", "STR")
    assert "STR002" not in output


def test_timings_name_the_stages(base: Path) -> None:
    _, output = orenk("check", "--timings")
    assert all(f"ms  {stage}" in output for stage in ("read", "parse", "link", "check"))


def test_outside_a_base_the_way_in_is_said(tmp_path: Path) -> None:
    code, output = orenk("check", "--root", str(tmp_path))
    assert code == 2 and "orenk init" in output


def test_explain_a_rule_by_name_code_and_slip() -> None:
    assert orenk("explain", "duplicate-number", "--lang", "en")[1] == orenk("explain", "STR002", "--lang", "en")[1]
    assert "## Ինչու" in orenk("explain", "STR002", "--lang", "hy")[1]
    assert "merge conflict" in orenk("explain", "conflict-marker", "--lang", "en")[1]
    code, output = orenk("explain", "duplicate-numbr")
    assert code == 2 and "did you mean duplicate-number" in output


def test_explain_has_the_armenian_examples_on_the_armenian_page() -> None:
    output = orenk("explain", "REF001", "--lang", "hy")[1]
    assert output.index("## Ինչու") < output.index("## Վատ") < output.index("## Լավ") < output.index("## Ինչպես ուղղել")
    assert "^^^ REF001" in output and "```hy" in output and "```en" not in output


def test_explain_lists_every_rule_by_family() -> None:
    output = orenk("explain", "--lang", "en")[1]
    assert "STR002  duplicate-number" in output
    assert output.index("Structure and numbering (STR)") < output.index("STR002") < output.index("Citations (REF)")


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("read", "characters"),
        ("parse", "Heading"),
        ("structure", "art_1__para_1  part  1."),
        ("check", ""),
        ("deadlines", ""),
    ],
)
def test_show_each_stage(base: Path, stage: str, words: str) -> None:
    code, output = orenk("show", stage, "laws/example/text.hy.md")
    assert code == 0 and words in output


def test_new_things_pass_the_checks(base: Path) -> None:
    assert orenk("new", "act", "second", "--title", "Երկրորդի մասին")[0] == 0
    assert orenk("new", "article", "second", "--heading", "Վեճերի լուծումը")[1].count(": 3\n") == 2
    assert orenk("new", "article", "second", "--after", "1", "--heading", "Սահմանումները")[1].count(": 1.1\n") == 2
    assert orenk("new", "term", "trace", "--hy", "հետք", "--en", "trace", "--fr", "trace")[0] == 0
    assert (
        orenk("new", "body", "panel", "--hy", "Հետքերի խումբ", "--en", "Trace Panel", "--fr", "Groupe des traces")[0]
        == 0
    )
    code, output = orenk("check", "--lang", "en")
    assert code == 0, output
    text = (base / "laws/second/text.hy.md").read_text("utf-8")
    assert text.index("Հոդված 1.1.") < text.index("Հոդված 2.") < text.index("Հոդված 3.")


def test_nothing_is_overwritten(base: Path) -> None:
    code, output = orenk("new", "act", "example", "--title", "Այլ")
    assert code == 2 and "already there" in output


def test_names_are_ascii(base: Path) -> None:
    code, output = orenk("new", "act", "օրենք", "--title", "Այլ")
    assert code == 2 and "a-z" in output


def test_a_safe_fix_is_shown_and_then_made_once(base: Path) -> None:
    file = base / "laws/example/text.hy.md"
    clean = file.read_text("utf-8")
    file.write_bytes(clean.replace("\n", "\r\n").encode())
    code, output = orenk("fix", "--diff")
    assert code == 1 and output.startswith("--- a/laws/example/text.hy.md")
    assert b"\r" in file.read_bytes()
    assert orenk("fix")[1] == "1 files changed\n"
    assert file.read_text("utf-8") == clean
    assert orenk("fix")[1] == "nothing to fix\n"


def test_schemas_are_fresh() -> None:
    root = Path(__file__).parents[2]
    assert orenk("schema", "--check", "--to", str(root / "schemas"))[0] == 0


def test_init_starts_a_base_that_passes(tmp_path: Path) -> None:
    assert orenk("init", str(tmp_path / "mine"), "--title", "Իմ հիմքը")[0] == 0
    assert orenk("check", "--root", str(tmp_path / "mine"))[0] == 0
    assert orenk("init", str(tmp_path / "mine"))[0] == 2


@pytest.mark.parametrize("command", [("check", "--select"), ("check", "--ignore"), ("fix", "--select")])
def test_a_rule_that_does_not_exist_is_not_taken_for_a_clean_base(base: Path, command: tuple[str, str]) -> None:
    break_text(base)
    code, output = orenk(*command, "duplicate-numbers")
    assert code == 2
    assert "did you mean duplicate-number?" in output
