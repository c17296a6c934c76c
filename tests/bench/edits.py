"""`orenk serve` in a process of its own: how long an edit takes from the disk to the page."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
SIGN = "Zeppelin"
_WAIT = 60.0


def seconds_to_show(runs: int = 5) -> dict[str, float]:
    """The middle of several edits of each sort: a law, a record, a hand-written page."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        for room in ("laws", "glossary", "docs"):
            shutil.copytree(ROOT / room, base / room)
        shutil.copy(ROOT / "mkdocs.yml", base)
        with _served(base) as site:
            return {name: sorted(_edited(site, *edit) for _ in range(runs))[runs // 2] for name, edit in _edits(base)}


def _edits(base: Path) -> Iterator[tuple[str, tuple[Path, str, str]]]:
    """What is edited: the file, the words behind which something is added, and the page that shows it."""
    law = base / "laws/public-information/text.en.md"
    article = re.search(r"^### Article 5\..*\n\n1\. \S+ \S+", law.read_text("utf-8"), re.M)
    assert article
    yield "a law", (law, article[0], "en/laws/public-information/art_5/")
    term = min((base / "glossary/terms").glob("*.yml"))
    name = re.search(r"^  en: [\"']?\w+", term.read_text("utf-8"), re.M)
    assert name
    yield "a record", (term, name[0], f"en/glossary/{term.stem}/")
    page = base / "docs/reading/index.en.md"
    yield "a hand-written page", (page, page.read_text("utf-8").split("\n\n")[1], "en/reading/")


def _edited(site: str, file: Path, words: str, page: str) -> float:
    """Wall seconds until the page shows what was added; then the file is put back."""
    text = file.read_text("utf-8")
    _get(site + page)
    file.write_text(text.replace(words, f"{words} {SIGN}", 1), "utf-8")
    begun = time.perf_counter()
    while SIGN not in _get(site + page):
        time.sleep(0.01)
    seconds = time.perf_counter() - begun
    file.write_text(text, "utf-8")
    while SIGN in _get(site + page):
        time.sleep(0.05)
    time.sleep(2)
    return seconds


@contextmanager
def _served(base: Path) -> Iterator[str]:
    port = str(20000 + os.getpid() % 20000)
    command = [sys.executable, "-m", "orenk", "serve", "--at", f"127.0.0.1:{port}", "--lang", "en"]
    with subprocess.Popen(command, cwd=base, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr:
            if line.startswith("checked"):
                break
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.send_signal(signal.SIGINT)


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=_WAIT) as answer:
        read: bytes = answer.read()
        return read.decode()
