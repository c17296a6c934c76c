"""How long a thing takes: process CPU, the least of several runs, garbage collected before each."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


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
