"""The index of the draft on public information, as its readers search it."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from orenk.render.search import search_files
from orenk.workspace.pipeline import run

ROOT = Path(__file__).parents[3]
ASSETS = ROOT / "tools/orenk/render/theme/assets/orenk"
LAW = "public-information"
LANGUAGES = ("hy", "en", "fr")


@cache
def files() -> dict[str, str]:
    """The files of the index. Other acts are left out: the table of queries is about this law."""
    corpus = run(ROOT, lambda rule: False).corpus
    return search_files(replace(corpus, acts={LAW: corpus.acts[LAW]}))


def write(folder: Path) -> None:
    """Write the index as the site has it."""
    for path, text in files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def queries(language: str) -> list[tuple[str, str, list[str]]]:
    """Kind, query, and the eIds that may answer it; none for nonsense."""
    rows = (Path(__file__).parent / f"queries.{language}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [
        (kind, query, [] if right == "-" else right.split()) for kind, query, right in (row.split("\t") for row in rows)
    ]


def answered(addresses: list[str], right: list[str]) -> bool:
    """Whether one of the first three addresses is a right provision, or a unit of one."""
    for address in addresses[:3]:
        page, _, fragment = address.replace("index.html", "").partition("#")
        eid = fragment or page.rstrip("/").rpartition("/")[2]
        if f"/laws/{LAW}/" in page and any(eid == one or eid.startswith(f"{one}__") for one in right):
            return True
    return False
