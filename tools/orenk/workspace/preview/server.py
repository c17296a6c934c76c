"""The server on this machine: pages from the edition of now, assets from disk, word to browsers when to reload."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from urllib.parse import parse_qs, unquote, urlsplit

from orenk.render.publication.headers import HOST_HEADERS
from orenk.workspace.preview.edition import Edition, Shown

OWN = "preview-of-orenk/"
"""The folder below the site for what only this server gives."""
_PATIENCE = 20.0
"""Seconds that a browser is kept waiting for news."""
_TYPES = {".js": "text/javascript", ".ics": "text/calendar", ".atom": "application/atom+xml", ".woff2": "font/woff2"}


class Desk:
    """What the server gives at this moment; the session lays each new edition here."""

    def __init__(self, mount: str, failed: Callable[[str, Exception], None]) -> None:
        self.mount, self.failed = mount, failed
        self.static = Path()
        self.fonts: Mapping[str, bytes] = {}
        self.notice = ""
        """What keeps the last good pages on show, "" while all is well."""
        self.last_asked = 0.0
        self.looked_at = ""
        """The address of the page that was asked for last."""
        self._edition: Edition | None = None
        self._waiting = Condition()
        self._count = 0

    def lay(self, edition: Edition | None, notice: str) -> None:
        """Give this edition from now on, the last one where it is None, and tell the browsers that wait."""
        with self._waiting:
            self._edition = edition or self._edition
            self.notice = notice
            self._count += 1
            self._waiting.notify_all()

    @property
    def edition(self) -> Edition:
        if self._edition is None:
            raise RuntimeError("no edition is laid out yet")
        return self._edition

    def news(self, path: str, digest: str, said: str, notice: str) -> dict[str, str]:
        """Waits until the page at `path` has not this digest any more, or the notice is another, or for long enough.

        `change` tells what to do: `reload` where the page says something else than `said`, `frame` where only the
        frame around it is another, `none`.
        """
        seen = -1
        while True:
            with self._waiting:
                if self._count == seen and not self._waiting.wait(_PATIENCE):
                    return {"change": "none", "notice": self.notice}
                seen = self._count
            page = self.edition.page(path)
            if page is None or page.digest != digest:
                change = "frame" if page is not None and page.said == said else "reload"
                return {"change": change, "notice": self.notice}
            if self.notice != notice:
                return {"change": "none", "notice": self.notice}

    def answer(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        """What stands at a path below the root of the site: status, type, bytes; or where it is, with the slash."""
        path = path.removesuffix("index.html") if path == "index.html" or path.endswith("/index.html") else path
        if not path or path.endswith("/"):
            page = self.edition.page(path)
            if page is not None:
                self.looked_at = path
                return HTTPStatus.OK, "text/html", self._with_script(page, path)
            return HTTPStatus.NOT_FOUND, "text/html", self.edition.lost()
        data = self._asset(path)
        if data is None and "." not in path.rpartition("/")[2] and self.edition.page(f"{path}/") is not None:
            return HTTPStatus.MOVED_PERMANENTLY, f"{self.mount}{path}/", b""
        if data is None:
            data = self.edition.file(path)
        if data is not None:
            suffix = Path(path).suffix
            return HTTPStatus.OK, _TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "text/plain", data
        return HTTPStatus.NOT_FOUND, "text/html", self.edition.lost()

    def _asset(self, path: str) -> bytes | None:
        if path == f"{OWN}reload.js":
            return files(__package__).joinpath("reload.js").read_bytes()
        if path in self.fonts:
            return self.fonts[path]
        file = (self.static / path).resolve()
        return file.read_bytes() if file.is_relative_to(self.static.resolve()) and file.is_file() else None

    def _with_script(self, page: Shown, path: str) -> bytes:
        script = (
            f'<script src="{self.mount}{OWN}reload.js" data-path="{path}" data-digest="{page.digest}" '
            f'data-said="{page.said}" defer></script>'
        )
        return page.html.replace(b"</head>", f"{script}</head>".encode(), 1)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    desk: Desk

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        path = unquote(asked.path)
        if not path.startswith(self.desk.mount):
            self._send(HTTPStatus.FOUND, self.desk.mount, b"")
            return
        path = path.removeprefix(self.desk.mount)
        self.desk.last_asked = monotonic()
        try:
            if path == f"{OWN}news":
                said = {name: values[0] for name, values in parse_qs(asked.query).items()}
                asked_for = (said.get(name, "") for name in ("path", "digest", "said", "notice"))
                news = self.desk.news(*asked_for)
                self._send(HTTPStatus.OK, "application/json", json.dumps(news).encode())
            else:
                self._send(*self.desk.answer(path))
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        except Exception as error:
            self.desk.failed(path, error)
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, "text/plain", f"{type(error).__name__}: {error}".encode())

    do_HEAD = do_GET

    def _send(self, status: HTTPStatus, kind: str, data: bytes) -> None:
        self.send_response(status)
        if status in (HTTPStatus.FOUND, HTTPStatus.MOVED_PERMANENTLY):
            self.send_header("Location", kind)
        else:
            charset = "; charset=utf-8" if kind.startswith("text/") or kind == "application/json" else ""
            self.send_header("Content-Type", f"{kind}{charset}")
        for name, value in HOST_HEADERS.items():
            self.send_header(name, value)
        self.send_header("Cache-Control", "no-store")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """The terminal is for what the drafter wants to know."""


class Server:
    """Answers from a desk, each request in a thread of its own, until it is closed."""

    def __init__(self, host: str, port: int, desk: Desk) -> None:
        self._http = ThreadingHTTPServer((host, port), type("_HandlerOfDesk", (_Handler,), {"desk": desk}))
        self._http.daemon_threads = True
        self.port = self._http.server_address[1]
        self._thread = Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)

    def open(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
