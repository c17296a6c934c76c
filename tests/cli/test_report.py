"""`orenk report`: a period of the programme as Markdown."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from orenk.cli import group

ROOT = Path(__file__).parents[2]


def report(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["report", "--root", str(ROOT), "--lang", "en", *arguments])


def test_the_report_on_2022_to_2024_is_marked_and_keeps_to_its_period() -> None:
    result = report("--from", "2022-01-01", "--to", "2024-12-31")
    assert result.exit_code == 0
    assert result.output.startswith("# The programme of digitalisation, 1 January 2022 to 31 December 2024\n")
    assert "unofficial, from public sources" in result.output
    assert "**23 December 2024** Consultation on the report" in result.output
    assert "**4 December 2025**" not in result.output


def test_the_plan_for_2025_is_the_same_command_for_another_period() -> None:
    result = report("--from", "2025-01-01", "--to", "2025-12-31")
    assert "**4 December 2025** Adoption of the laws on cybersecurity and on public information" in result.output
    assert "**23 December 2024**" not in result.output


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (("2024-02-30", "2024-12-31"), "'2024-02-30' is no day"),
        (("2024-12-31", "2022-01-01"), "the period ends (2022-01-01) before it begins (2024-12-31)"),
    ],
)
def test_a_period_that_cannot_be_is_refused(period: tuple[str, str], words: str) -> None:
    result = report("--from", period[0], "--to", period[1])
    assert result.exit_code == 2
    assert words in result.output
