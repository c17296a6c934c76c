"""What every browser test may ask for: the site of the real base, a host that compresses, chromium."""

import functools
import gzip
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

CHROMIUM = "/usr/bin/chromium"
ROOT = Path(__file__).parents[2]
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
PACKED = {".woff2", ".png", ".zip"}
"""Endings of files that are compressed already."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real base; ORENK_SITE names one that is built already."""
    if os.environ.get("ORENK_SITE"):
        return Path(os.environ["ORENK_SITE"]).resolve()
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "-m", "orenk", "site", "--to", str(folder), "--root", str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@functools.cache
def compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 6)


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves the site as a host would: compressed, with the headers that the site asks for, below any address."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    below = ""

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path.removeprefix(self.below)))
        file = file / "index.html" if file.is_dir() else file
        if not file.exists():
            self.send_error(404)
            return
        packed = file.suffix in PACKED
        body = file.read_bytes() if packed else compressed(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(file.name))
        if not packed:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        for line in Path(self.directory, "_headers").read_text("utf-8").splitlines()[1:]:
            if line.startswith(" "):
                self.send_header(*line.strip().split(": ", 1))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said in a test."""


class HostBelow(Host):
    below = "/some/where"


def serving(handler: type[Host], site: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}{handler.below}/"
    server.shutdown()


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    yield from serving(Host, site)


@pytest.fixture(scope="session")
def served_below(site: Path) -> Iterator[str]:
    """The same site where its root is not that of the host."""
    yield from serving(HostBelow, site)


@pytest.fixture(scope="session")
def browser() -> Iterator["playwright.Browser"]:
    if not Path(CHROMIUM).exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    with playwright.sync_playwright() as started:
        yield started.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
