"""`orenk check` as a whole process: cold, again after an edit, and over law text by the megabyte."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import acts

ROOT = Path(__file__).parents[2]
_COMMAND = [sys.executable, "-m", "orenk", "check", "--format", "concise", "--root"]


def cold(runs: int = 5) -> float:
    """Wall seconds over the real base without any cache but Python's own, the middle of several runs after one."""
    return sorted([_wall(ROOT, "") for _ in range(runs + 1)][1:])[runs // 2]


def again(runs: int = 5) -> float:
    """Wall seconds over a copy of the real base each time after an edit, with what the run before has kept."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        for room in ("laws", "glossary", "docs/programme", "docs/addresses"):
            shutil.copytree(ROOT / room, base / room)
        law = base / "laws/public-information/text.hy.md"
        _wall(base, folder)
        walls = []
        for turn in range(runs):
            law.write_text(law.read_text("utf-8").rstrip() + f"\nԿարգը հրապարակվում է {turn + 2} օրում։\n", "utf-8")
            walls.append(_wall(base, folder))
        return sorted(walls)[runs // 2]


def volume(megabytes: int) -> tuple[float, float]:
    """CPU and wall seconds a megabyte over acts of 50 articles; what the machine has of processors is used."""
    text = acts.ours(acts.articles(50))
    with tempfile.TemporaryDirectory() as folder:
        for path, words in acts.base([50] * (megabytes * 1_000_000 // len(text))).items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(words, "utf-8")
        before, begun = os.times(), time.perf_counter()
        _wall(Path(folder), "")
        wall, after = time.perf_counter() - begun, os.times()
    cpu = after.children_user - before.children_user + after.children_system - before.children_system
    return cpu / megabytes, wall / megabytes


def _wall(base: Path, cache: str) -> float:
    world = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    subprocess.run(
        [*_COMMAND, str(base)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
        env=world | {"ORENK_CACHE": cache},
    )
    return time.perf_counter() - begun
