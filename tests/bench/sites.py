"""The site of 3,000 article pages, beside mkdocs-material on the same pages as ordinary Markdown."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import acts
import hugo
from timing import process_seconds

from orenk.render.search import search_files
from orenk.render.site import render_site
from orenk.workspace.pipeline import run

ACTS = 25
ARTICLES = 40
LANGUAGES = ("hy", "en", "fr")

PEER = """\
site_name: bench
theme:
  name: material
  font: false
plugins:
  - search
nav:
{nav}
"""


def write_ours(root: Path, count: int = ACTS) -> None:
    """A base of so many acts; 25 give 3,000 article pages: 1,000 articles, each in the interface of three languages."""
    _write(root / "mkdocs.yml", (Path(__file__).parents[2] / "mkdocs.yml").read_text("utf-8"))
    _write(root / "docs/index.md", "# bench\n")
    for path, text in acts.base([ARTICLES] * count).items():
        _write(root / path, text)


def write_peer(root: Path) -> None:
    """The same articles as Markdown pages, three times over; the menu has the acts only."""
    nav = []
    for language in LANGUAGES:
        for at in range(ACTS):
            folder = f"{language}/act-{at}"
            nav.append(f"  - {language} {at}: {folder}/index.md")
            _write(root / f"docs/{folder}/index.md", f"# On measure {at}\n")
            for article in acts.articles(ARTICLES, at):
                _write(root / f"docs/{folder}/art-{article.number}.md", acts.markdown(article))
    _write(root / "docs/index.md", "# bench\n")
    _write(root / "mkdocs.yml", PEER.format(nav="\n".join(["  - Home: index.md", *nav])))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


@contextmanager
def three_sites() -> Iterator[tuple[Path, Path, Path]]:
    """The same articles for us, for mkdocs-material and for Hugo."""
    with tempfile.TemporaryDirectory() as folder:
        ours, material, fast = (Path(folder, name) for name in ("ours", "material", "hugo"))
        write_ours(ours)
        write_peer(material)
        hugo.write(fast, LANGUAGES, ACTS, ARTICLES)
        yield ours, material, fast


def rendering_cpu(root: Path) -> tuple[float, int]:
    """CPU seconds of rendering every page and the search index, after the checks; and how many pages."""
    corpus = run(root).corpus
    begun = time.process_time()
    pages = list(render_site(corpus))
    search_files(corpus, [])
    return time.process_time() - begun, len(pages)


def whole_cpu(command: list[str], root: Path) -> float:
    """CPU seconds of a whole process and its children."""
    return process_seconds([sys.executable, "-m", *command], root, world={"NO_MKDOCS_2_WARNING": "1"})


_MEASURED = """
import resource, runpy, sys
sys.argv = ["mkdocs", "build", "-q"]
try:
    runpy.run_module("mkdocs", run_name="__main__")
finally:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory(count: int) -> tuple[float, int]:
    """The most megabytes that a build of so many acts holds at once, and how many pages it makes."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_ours(root, count)
        quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        told = subprocess.run(
            [sys.executable, "-c", _MEASURED], cwd=root, check=True, env=quiet, capture_output=True, text=True
        )
        return int(told.stdout.split()[-1]) / 1024, sum(1 for _ in (root / "site").rglob("*.html"))
