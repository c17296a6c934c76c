"""proselint and textlint, which check prose sentence by sentence, over the same English law text as `orenk check`.

They know nothing of articles or citations: the ratio says what our checks cost beside theirs, not who finds more.
Both are fetched into .cache when they are first wanted, in the versions below.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

import sites
from timing import process_seconds

CACHE = Path(__file__).parents[2] / ".cache"
PROSELINT = "proselint==0.16.0"
TEXTLINT = {
    "textlint": "15.8.0",
    "textlint-rule-write-good": "2.0.0",
    "textlint-rule-common-misspellings": "1.0.1",
    "textlint-rule-terminology": "5.2.16",
}
ACTS = 10


def rates() -> dict[str, float]:
    """Kilobytes of text a CPU second, by tool; a tool that cannot be had here is left out."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        sites.write_ours(root, ACTS)
        texts = sorted(root.glob("laws/*/text.en.md"))
        size = sum(path.stat().st_size for path in texts) / 1000
        found = {"orenk": size / _cpu([sys.executable, "-m", "orenk", "check", "--format", "concise"], root)}
        for name, command in (("proselint", _proselint()), ("textlint", _textlint())):
            if command:
                found[name] = size / _cpu([*command, *map(str, texts)], root)
    return found


def _cpu(command: list[str], root: Path) -> float:
    """CPU seconds; both peers exit with 1 where they find something."""
    return process_seconds(command, root, check=False)


def _proselint() -> list[str]:
    folder = CACHE / "proselint"
    bin = folder / ("Scripts" if os.name == "nt" else "bin")
    if not any(bin.glob("proselint*")):
        venv.create(folder, with_pip=True)
        subprocess.run([bin / "python", "-m", "pip", "install", "-q", PROSELINT], check=False, capture_output=True)
    return [str(bin / "proselint"), "check"] if any(bin.glob("proselint*")) else []


def _textlint() -> list[str]:
    npm, folder = shutil.which("npm"), CACHE / "textlint"
    program = folder / "node_modules" / ".bin" / "textlint"
    if npm and not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(json.dumps({"dependencies": TEXTLINT}), "utf-8")
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund"], cwd=folder, check=False)
    rules = {name.removeprefix("textlint-rule-"): True for name in TEXTLINT if "rule" in name}
    settings = folder / ".textlintrc.json"
    if not program.exists():
        return []
    settings.write_text(json.dumps({"rules": rules}), "utf-8")
    return [str(program), "--config", str(settings), "--rules-base-directory", str(folder / "node_modules")]
