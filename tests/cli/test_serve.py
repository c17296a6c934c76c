"""`orenk serve` as a process of its own: an edit shows, a law that cannot be read does not, Ctrl-C ends it well."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from orenk.workspace.files import write_text
from render.base import FILES

TEXT = "laws/data/text.en.md"
PAGE = "en/laws/data/art_5-1/"
SETTINGS = "site_name: orenk\ntheme:\n  name: material\n  font: false\nplugins:\n  - orenk\n"
PATIENCE = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(base: Path, port: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "orenk", "serve", "--at", f"127.0.0.1:{port}", "--lang", "en"]
    return subprocess.Popen(
        command, cwd=base, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=None if os.name == "nt" else hears_ctrl_c,
    )  # fmt: skip


def hears_ctrl_c() -> None:
    """A shell starts what runs in the background deaf to Ctrl-C, and so these tests too where it starts them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Served:
    """A running server, its pages, and what it told the terminal."""

    def __init__(self, base: Path) -> None:
        self.port = free_port()
        self.process = start(base, self.port)
        self.patience = Timer(3 * PATIENCE, self.process.kill)
        self.patience.start()

    def told(self, sign: str) -> str:
        """The next line that holds `sign`."""
        assert self.process.stderr
        return next(line for line in self.process.stderr if sign in line)

    def page(self, path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{path}", timeout=PATIENCE) as answer:
            assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
            return str(answer.read().decode())

    def shows(self, path: str, words: str) -> bool:
        """Whether the page comes to hold the words, which is asked until it does."""
        end = time.monotonic() + PATIENCE
        while words not in self.page(path):
            if time.monotonic() > end:
                return False
            time.sleep(0.05)
        return True


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        write_text(tmp_path / path, text)
    write_text(tmp_path / "mkdocs.yml", SETTINGS)
    write_text(tmp_path / "docs/start/index.en.md", "# Start\n\nZeppelins.\n")
    return tmp_path


@pytest.fixture
def served(base: Path) -> Iterator[Served]:
    server = Served(base)
    try:
        server.told("the site is open at")
        yield server
    finally:
        server.patience.cancel()
        server.process.kill()
        server.process.wait()


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    write_text(file, text.replace(old, new, 1))


@pytest.mark.skipif(os.name == "nt", reason="SIGINT cannot be sent to a process on Windows")
def test_a_sitting_from_the_first_page_to_the_last(base: Path, served: Served) -> None:
    assert "is public" in served.page(PAGE) and "Zeppelins." in served.page("en/start/")
    assert "found:" in served.told("checked in")

    edit(base / TEXT, "Part 1 of Article 1", "Part 9 of Article 1")
    assert served.shows(PAGE, "Part 9 of Article 1")
    assert TEXT in served.told("shows after") and TEXT in served.told("REF001")

    edit(base / "docs/start/index.en.md", "Zeppelins.", "Airships.")
    assert served.shows("en/start/", "Airships.")

    text = (base / TEXT).read_bytes()
    (base / TEXT).write_bytes(text.replace(b"public", b"\xb2\xb3\xb4\xb5"))
    assert "the last good pages stay" in served.told("cannot be read")
    assert "is public" in served.page(PAGE)

    served.process.send_signal(signal.SIGINT)
    assert "stopped" in served.told("stopped")
    assert served.process.wait(PATIENCE) == 0
    assert served.process.stderr is not None and served.process.stderr.read() == ""


def test_an_address_that_is_taken_is_said(base: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        second = start(base, other.getsockname()[1])
        _, told = second.communicate(timeout=PATIENCE)
    assert second.returncode == 2
    assert "--at" in told and "Traceback" not in told
