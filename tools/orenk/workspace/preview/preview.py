"""The preview as mkdocs starts it: a server that opens, follows the edits, and closes."""

from __future__ import annotations

import signal
import webbrowser
from pathlib import Path

from msgspec import Struct

from orenk.workspace.fonts import site_fonts
from orenk.workspace.preview.server import Desk, Server
from orenk.workspace.preview.session import Frame, Session
from orenk.workspace.preview.words import BEGINNING, FAILED, SERVING, STOPPED, TAKEN, Terminal

LANGUAGE = "ORENK_LANG"
"""The variable of the environment that names the language of the messages."""


class Address(Struct, frozen=True):
    """Where the server listens; `mount` is the path of the root of the site, with a slash at both ends."""

    host: str
    port: int
    mount: str = "/"

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}{self.mount}"


class Preview:
    """Serves the base at `root`; `static` holds the assets that mkdocs copies, `frame` has it make the frames."""

    def __init__(self, root: Path, address: Address, static: Path, frame: Frame, terminal: Terminal) -> None:
        self._root, self._address, self._static = root, address, static
        self._frame, self._terminal = frame, terminal
        self._watched: list[Path] = []
        self._server: Server | None = None

    def watch(self, path: str) -> None:
        """Look at this file or folder too."""
        self._watched.append(Path(path))

    def serve(self, *, open_in_browser: bool = False) -> None:
        """Until somebody stops it, by Ctrl-C or by ending the process."""
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        address = self._address
        desk = Desk(address.mount, self._failed)
        desk.static = self._static
        desk.fonts = {f"assets/orenk/{name}": data for name, data in site_fonts(self._root / ".cache")[0].items()}
        try:
            self._server = Server(address.host, address.port, desk)
        except OSError as error:
            self._terminal.tell(TAKEN, address=f"{address.host}:{address.port}", cause=error.strerror)
            raise SystemExit(2) from None
        try:
            self._terminal.tell(BEGINNING, base=self._root)
            session = Session(self._root, desk, self._frame, self._terminal)
            for path in (self._root / "docs", self._root / "mkdocs.yml", *self._watched):
                session.watch.add(path)
            session.lay_out()
            self._server.open()
            self._terminal.tell(SERVING, address=address.url)
            if open_in_browser:
                webbrowser.open(address.url)
            session.run()
        except KeyboardInterrupt:
            self._terminal.tell(STOPPED)

    def shutdown(self) -> None:
        if self._server is not None:
            self._server.close()

    def _failed(self, path: str, error: Exception) -> None:
        self._terminal.tell(FAILED, path=path, cause=f"{type(error).__name__}: {error}")
