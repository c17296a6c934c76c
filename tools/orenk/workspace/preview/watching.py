"""What changed on disk since the last look; by looking, so that it is the same on every system and network disk."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_State = tuple[int, int, int]
"""Time of the last change in nanoseconds, size in bytes, number of the file."""


class Watch:
    """Files and folders that are looked at again and again."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.paths = list(dict.fromkeys(path.resolve() for path in paths))
        self._seen = self._look()

    def add(self, path: Path) -> None:
        """Look at this file or folder too."""
        if path.resolve() not in self.paths:
            self.paths.append(path.resolve())
            self._seen = self._look()

    def changed(self) -> set[Path]:
        """What was made, edited or removed since the last call."""
        before, self._seen = self._seen, self._look()
        return {Path(path) for path, _ in before.items() ^ self._seen.items()}

    def _look(self) -> dict[str, _State]:
        return dict(found for path in self.paths for found in _files(os.fspath(path)))


def _files(path: str) -> Iterator[tuple[str, _State]]:
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    yield from _files(entry.path)
                elif not entry.name.startswith("."):
                    yield entry.path, _state(entry.stat(follow_symlinks=False))
    except NotADirectoryError:
        yield path, _state(os.stat(path))
    except FileNotFoundError:
        return


def _state(found: os.stat_result) -> _State:
    return found.st_mtime_ns, found.st_size, found.st_ino
