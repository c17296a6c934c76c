"""How long a thing takes: process CPU, the least of several runs, garbage collected before each."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def cpu_seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The least process CPU seconds of `runs` calls."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best
