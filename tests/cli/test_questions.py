"""The questions as commands: text, JSON, CSV, calendar; slips get the nearest and exit 2."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.workspace.scaffold import new_act, new_base, new_body, new_term

runner = CliRunner()
POWER = """- at: art_1__para_1
  body: panel
  kind: power
  words:
    en: "This Law"
  act: "=HYPERLINK, set; the form"
  by_law:
    kind: form
    of: panel
    due:
      count: 1
      unit: month
      from: entry into force
"""


def orenk(*arguments: str, given: str | None = None) -> tuple[int, str]:
    result = runner.invoke(group, list(arguments), input=given, catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    files = new_base("փորձ") | new_act("example", "Օրինակի մասին", "illustrative")
    files |= new_body("panel", "Հետքերի խումբ", "Trace Panel", "Groupe des traces")
    files |= new_term("trace", "հետք", "trace", "trace")
    files["laws/example/powers.yml"] = POWER
    files["laws/example/law.yml"] += 'stages:\n  - stage: idea\n    date: "2027-01-31"\n'
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        (("who", "Հետքերի խմբին"), "power"),
        (("uses", "trace"), None),
        (("impact", "example#art_1"), "powers"),
        (("when", "2030-01-01"), "in-force"),
        (("ledger",), "by-laws"),
    ],
)
def test_a_question_in_text_and_json(base: Path, arguments: tuple[str, ...], key: str | None) -> None:
    code, output = orenk(*arguments, "--format", "json")
    assert code == 0
    answer = json.loads(output)
    assert answer["question"] == arguments[0] and set(answer["subject"]) == {"hy", "en", "fr"}
    assert key is None or key in [section["key"] for section in answer["sections"]]
    for language in ("hy", "en", "fr"):
        code, output = orenk(*arguments, "--lang", language)
        assert code == 0 and answer["subject"][language] in output


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (("who", "Trace Pannel"), "Trace Panel"),
        (("uses", "tracee"), "trace"),
        (("impact", "example#art_1__para_11"), "example#art_1__para_1"),
        (("impact", "exampel"), "example"),
        (("cite", "--act", "exampel"), "example"),
    ],
)
def test_a_slip_is_wrong_usage_with_the_nearest(base: Path, arguments: tuple[str, ...], near: str) -> None:
    code, output = orenk(*arguments, given="")
    assert code == 2 and f"did you mean {near}?" in output


def test_a_day_that_no_calendar_has(base: Path) -> None:
    code, output = orenk("when", "2027-02-30")
    assert code == 2 and "2027-06-01" in output


def test_cite_reads_what_is_pasted(base: Path) -> None:
    code, output = orenk("cite", "--act", "example", "--lang", "en", given="See Article 1 of this Law.")
    assert code == 0 and "example#art_1" in output


def test_the_csv_of_the_ledger_has_no_formula_and_bears_its_mark(base: Path) -> None:
    _, output = orenk("ledger", "--format", "csv", "--lang", "en")
    (row,) = csv.DictReader(io.StringIO(output))
    assert row["standing"] == "illustrative" and row["act"] == "'=HYPERLINK, set; the form"
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())


def test_the_calendar_is_folded_by_bytes_and_bears_its_mark(base: Path) -> None:
    output = runner.invoke(group, ["ledger", "--format", "ics", "--lang", "hy"]).stdout_bytes.decode()
    lines = output.split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)
    whole = output.replace("\r\n ", "")
    assert re.search(r"^DTSTART;VALUE=DATE:2027\d{4}\r$", whole, re.M)
    assert "ցուցադրական" in whole and "HYPERLINK\\, set\\; the form" in whole


@pytest.mark.parametrize("name", ["who", "uses", "impact", "when", "ledger", "cite"])
def test_help_teaches_by_example(name: str) -> None:
    code, output = orenk(name, "--help")
    assert code == 0 and f"orenk {name}" in output.replace(f"Usage: orenk {name}", "")
