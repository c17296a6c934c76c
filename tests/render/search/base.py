"""The index of the whole base, as its readers search it, and the questions they ask."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orenk.model.corpus import Corpus
from orenk.render.search import search_files
from orenk.workspace.pipeline import run

ROOT = Path(__file__).parents[3]
ASSETS = ROOT / "tools/orenk/render/theme/assets/orenk"
LANGUAGES = ("hy", "en", "fr")


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader types while the act `view` is open ("" if none), and the provisions that answer it.

    A provision is named as sources cite it (`cybersecurity#art_22`), an act by its id; none for nonsense.
    """

    kind: str
    view: str
    words: str
    right: tuple[str, ...]

    def answered(self, addresses: list[str]) -> bool:
        """Whether one of the first three addresses is a right provision, or a unit of one."""
        return any(self._right(address) for address in addresses[:3])

    def _right(self, address: str) -> bool:
        page, _, fragment = address.replace("index.html", "").partition("#")
        _, _, place = page.rpartition("/laws/")
        act, _, own = place.rstrip("/").partition("/")
        eid = fragment or own
        found = f"{act}#{eid}" if eid else act
        return any(found == one or found.startswith(f"{one}__") for one in self.right)


@cache
def corpus() -> Corpus:
    return run(ROOT, lambda rule: False).corpus


@cache
def files() -> dict[str, str]:
    """The files of the index."""
    return search_files(corpus())


def write(folder: Path) -> None:
    """Write the index as the site has it."""
    for path, text in files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def queries(language: str) -> list[Query]:
    """The table of a language: tab-separated kind, view, words and right provisions; "-" where there is none."""
    rows = (Path(__file__).parent / f"queries.{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [
        Query(kind, view.strip("-"), words, () if right == "-" else tuple(right.split()))
        for kind, view, words, right in (row.split("\t") for row in rows)
    ]
