"""What a run of axe has seen, in a file, so that a long run can be stopped, taken up again and shared out."""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from browser.pages import LANGUAGES, Example
from scale import SOAK

RECORD = "ORENK_RECORD"
"""Names the file for what a whole run found; the statement prints `render/theme/pages/accessibility.json`."""
WHOLE = SOAK or bool(os.environ.get(RECORD))
"""Whether every page is looked at in every width and scheme."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One page in every combination of width and scheme; `digest` is that of all that makes it look as it does."""

    digest: str
    axe: str
    browser: str
    combinations: int
    violations: int
    faults: list[str] = field(default_factory=list)


class Journal:
    """The pages that were seen; without a record to write, in memory only."""

    def __init__(self, site: Path, grid: Iterable[tuple[int, str]], tags: list[str]) -> None:
        self._site, self._grid, self._tags = site, list(grid), tags
        styled = sorted(file for file in (site / "assets").rglob("*") if file.suffix in (".css", ".js"))
        frame = b"".join(file.read_bytes() for file in styled if "search" not in file.parts)
        self._frame = sha256(frame + json.dumps([self._grid, tags]).encode()).digest()
        self._record = Path(os.environ[RECORD]) if os.environ.get(RECORD) else None
        self._seen: dict[str, Seen] = {}

    @property
    def _file(self) -> Path | None:
        return self._record and self._record.with_suffix(".part.jsonl")

    def digest(self, example: Example) -> str:
        page = (self._site / example.address / "index.html").read_bytes()
        return sha256(self._frame + page).hexdigest()

    def of(self, example: Example) -> Seen | None:
        """What was seen of a page as it is now, by this process or another one."""
        if self._file and self._file.exists():
            for line in self._file.read_text("utf-8").splitlines():
                told = json.loads(line)
                address = told.pop("address")
                self._seen[address] = Seen(**told)
        found = self._seen.get(example.address)
        return found if found and found.digest == self.digest(example) else None

    def add(self, example: Example, seen: Seen) -> Seen:
        self._seen[example.address] = seen
        if self._file:
            with self._file.open("a", encoding="utf-8") as journal:
                journal.write(json.dumps({"address": example.address, **asdict(seen)}) + "\n")
        return seen

    def close(self, examples: Iterable[Example]) -> None:
        """Once every page has been seen, what the statement prints is written and the journal goes."""
        examples = list(examples)
        found = [self.of(example) for example in examples]
        whole = [seen for seen in found if seen]
        if not (self._record and self._file and len(whole) == len(examples)):
            return
        told = {
            "date": date.today().isoformat(),
            "version": version("orenk"),
            "axe": whole[-1].axe,
            "browser": whole[-1].browser,
            "tags": self._tags,
            "languages": list(LANGUAGES),
            "widths": sorted({width for width, _ in self._grid}),
            "schemes": sorted({scheme for _, scheme in self._grid}),
            "kinds": len({example.kind for example in examples}),
            "pages": len(examples),
            "combinations": sum(seen.combinations for seen in whole),
            "violations": sum(seen.violations for seen in whole),
        }
        self._record.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
        self._file.unlink()
