"""How much a test does: a twentieth in a normal run, everything in a soak (`make soak`)."""

import os

SOAK = os.environ.get("ORENK_SOAK") == "1"
SHARE = 20


def examples(full: int) -> int:
    """The count to try now of a figure that is promised at `full`; never fewer than one."""
    return full if SOAK else -(-full // SHARE)
