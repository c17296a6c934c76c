"""`make noise`: counts what every rule finds in real laws, and writes the data and the page."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from noise.corpora import CORPORA
from noise.counting import count
from noise.report import DATA, PAGE, data, page


def main() -> int:
    named = os.environ.get("ORENK_CORPORA")
    if not named:
        print("ORENK_CORPORA is unset: it names the folder of real laws", file=sys.stderr)
        return 2
    root = Path(named).resolve()
    counts = {name: count(corpus, corpus.laws(root)) for name, corpus in CORPORA.items()}
    day = date.today().isoformat()
    DATA.write_text(data(counts, day), encoding="utf-8", newline="\n")
    PAGE.write_text(page(counts, day), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
