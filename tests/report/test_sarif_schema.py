"""The SARIF of real findings against the schema of OASIS, where it lies on this machine."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema.validators import validator_for

from orenk.cli import group

BROKEN = "### Հոդված 1. Առարկան\n\n1. Սույն հոդվածի 9-րդ մասը կիրառվում է։\n\n1. Oրենք։\n"


@pytest.fixture(scope="module")
def schema() -> dict:
    named = os.environ.get("ORENK_SARIF_SCHEMA")
    if not named:
        pytest.skip("ORENK_SARIF_SCHEMA is unset: it names sarif-schema-2.1.0.json of OASIS")
    return json.loads(Path(named).read_text("utf-8"))


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_the_log_of_a_broken_base_is_valid(schema: dict, language: str, tmp_path: Path) -> None:
    call = CliRunner().invoke
    assert call(group, ["init", str(tmp_path)]).exit_code == 0
    (tmp_path / "laws/first-act/text.hy.md").write_text(f"# Օրենք\n\n{BROKEN}", "utf-8")
    log = json.loads(call(group, ["check", "--root", str(tmp_path), "--format", "sarif", "--lang", language]).output)
    assert len(log["runs"][0]["results"]) >= 3
    validator = validator_for(schema)(schema, format_checker=validator_for(schema).FORMAT_CHECKER)
    assert [error.message for error in validator.iter_errors(log)] == []
