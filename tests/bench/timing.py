"""How long a thing takes: process CPU, the least of several runs, garbage collected before each."""

from __future__ import annotations

import gc
import os
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path


def cpu_seconds(work: Callable[[], object], runs: int = 3, before: Callable[[], object] = lambda: None) -> float:
    """The least process CPU seconds of `runs` calls; `before` each of them something may be done that is not timed."""
    best = float("inf")
    for _ in range(runs):
        before()
        gc.collect()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def process_seconds(
    command: Sequence[str | Path], root: Path, *, check: bool = True, world: dict[str, str] | None = None
) -> float:
    """CPU seconds of a whole process and its children, on all processors; `world` is put into its environment."""
    before = os.times()
    subprocess.run(command, cwd=root, check=check, env=os.environ | (world or {}), capture_output=True)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system
