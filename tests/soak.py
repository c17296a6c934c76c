"""The dated record of a soak: what ran at full counts, with which seed, and how it ended."""

import platform
import subprocess
import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "internals" / "soak"


class SoakRecord:
    """A pytest plugin that writes `docs/internals/soak/<date>.md` when the run ends."""

    def __init__(self, config: pytest.Config) -> None:
        self.seed = config.getoption("hypothesis_seed")
        self.outcomes: Counter[str] = Counter()
        self.tests: list[tuple[float, str, str]] = []
        self.began = time.monotonic()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self.outcomes[report.outcome] += 1
            self.tests.append((report.duration, report.outcome, report.nodeid))

    def pytest_sessionfinish(self) -> None:
        if self.tests:
            FOLDER.mkdir(parents=True, exist_ok=True)
            page = FOLDER / f"{date.today().isoformat()}.md"
            page.write_text(self.page(), encoding="utf-8", newline="\n")

    def page(self) -> str:
        counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(self.outcomes.items()))
        longest = sorted(self.tests, reverse=True)[:30]
        failed = [name for _, outcome, name in self.tests if outcome == "failed"]
        return "\n".join(
            [
                f"# Soak of {date.today().isoformat()}",
                "",
                f"- Result: {counts}",
                f"- Seed: {self.seed} (`make soak SEED={self.seed}` repeats it)",
                f"- Commit: {commit()}",
                f"- Machine: Python {platform.python_version()}, {platform.system()} {platform.machine()}",
                f"- Time: {time.monotonic() - self.began:.0f} s",
                *[f"- Failed: `{name}`" for name in failed],
                "",
                "| longest tests | s | result |",
                "|---|---:|---|",
                *[f"| `{name}` | {seconds:.1f} | {outcome} |" for seconds, outcome, name in longest],
                "",
            ]
        )


def commit() -> str:
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return described.stdout.strip() or "not under git"
