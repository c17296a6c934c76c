"""What parsing and the dictionaries gave for files and words that did not change, kept between runs.

A file of the user's cache folder for each base, which may be thrown away at any time: a run without it gives the same.
It is a journal: each run adds what it had to work out, and what stands later holds. It lies outside the base, because
whoever can write it can make Python do anything; nobody is to bring one along with a base.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

import orenk
from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.language.lemmas import learn, learned
from orenk.syntax.nodes import Document
from orenk.syntax.record_tree import RecordTree

Trees: TypeAlias = dict[str, tuple[Source, Document | RecordTree, tuple[Diagnostic, ...]]]
"""What each file was when it was last parsed, its tree, and what could not be read: kept by who parses again."""
Lemmas: TypeAlias = Mapping[str, Mapping[str, str]]
VARIABLE = "ORENK_CACHE"
"""The folder of the cache in the environment; empty for none."""
_LARGEST = 20_000_000
"""Characters of a base above which reading what was kept costs as much as it saves."""
_ROOMS = ("base", "base/messages", "language", "language/inflection", "language/inflection/compiled", "syntax")
"""The rooms of the package, and the dictionaries, that what is kept depends on."""


class Cache:
    """The journal of one base. `trees` has what was kept; who parses puts there what is new, and `save` adds it."""

    def __init__(self, root: Path) -> None:
        self.trees: Trees = {}
        self._file = _file(root)
        self._stale = 0
        self._kept: dict[str, object] = {}
        self._begun = self._file is not None and self._read(self._file)
        self._learned = {code: len(words) for code, words in learned().items()}

    def _read(self, file: Path) -> bool:
        """Take in the journal; False where there is none that this version of orenk has written."""
        try:
            with file.open("rb") as journal:
                if pickle.load(journal) != _version():
                    return False
                for trees, lemmas in _entries(journal.read()):
                    self._stale += len(self.trees.keys() & trees.keys())
                    self.trees |= trees
                    learn(lemmas)
        except (
            OSError,
            pickle.UnpicklingError,
            EOFError,
            AttributeError,
            ImportError,
            IndexError,
            ValueError,
            TypeError,
        ):
            self.trees.clear()
            return False
        self._kept = {path: entry[1] for path, entry in self.trees.items()}
        return True

    def save(self) -> None:
        """Add what is new; where nothing can be written, nothing is kept."""
        if self._file is None or sum(len(source.text) for source, _, _ in self.trees.values()) > _LARGEST:
            return
        again = not self._begun or self._stale > len(self.trees)
        # A problem refers to its kind, which is one object in the whole process.
        trees = {
            path: entry
            for path, entry in self.trees.items()
            if not entry[2] and (again or self._kept.get(path) is not entry[1])
        }
        lemmas = {
            code: dict(list(words.items())[0 if again else self._learned[code] :]) for code, words in learned().items()
        }
        if trees or any(lemmas.values()):
            try:
                _write(self._file, (trees, lemmas), again)
            except OSError:
                return


def _write(file: Path, entry: tuple[Trees, Lemmas], again: bool) -> None:
    """Add an entry in one piece, or begin the journal again beside the old one and put it in its place."""
    added = pickle.dumps(entry, pickle.HIGHEST_PROTOCOL)
    if not again:
        with file.open("ab") as journal:
            journal.write(added)
        return
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = file.with_suffix(f".{os.getpid()}")
    beside.write_bytes(pickle.dumps(_version()) + added)
    beside.replace(file)


def _entries(journal: bytes) -> Iterator[tuple[Trees, Lemmas]]:
    from io import BytesIO

    stream = BytesIO(journal)
    while stream.tell() < len(journal):
        yield pickle.load(stream)


def _file(root: Path) -> Path | None:
    """The journal of the base at `root`; None where the environment asks for none."""
    named = os.environ.get(VARIABLE)
    if named == "":
        return None
    name = hashlib.sha256(str(root.resolve()).encode()).hexdigest()[:16] + ".pickle"
    return (Path(named) if named else _folder()) / name


def _folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("orenk", appauthor=False)


def _version() -> tuple[object, ...]:
    """What else than the text decides what parsing gives: Python, the rooms that parse, the dictionaries."""
    package = Path(orenk.__file__).parent
    files = [entry for room in _ROOMS if (package / room).is_dir() for entry in os.scandir(package / room)]
    stamps = sorted(
        (entry.path, entry.stat().st_mtime_ns, entry.stat().st_size)
        for entry in files
        if entry.name.endswith((".py", ".trie"))
    )
    return orenk.__version__, sys.version, hashlib.sha256(repr(stamps).encode()).hexdigest()
