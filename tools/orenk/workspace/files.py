"""One reader and one writer: every file comes in and goes out here."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from orenk.base.diagnostic import Diagnostic, Edit, Fix
from orenk.base.messages.files import FILES
from orenk.base.source import Source
from orenk.base.span import Origin, Span

MEGABYTE = 1_000_000
MAX_BYTES = 20 * MEGABYTE
MAX_LINE = 20_000
ROOMS = ("laws", "glossary", "docs/programme", "docs/addresses")
WHOLE = Span(0, 0)
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
_LEFT_OVER = re.compile(r"(?:~|\.orig|\.rej|\.bak|\.sw[a-p]|\.tmp)$|^[.#]")
_POINTER = b"version https://git-lfs.github.com/spec/"
_OLD_ARMENIAN = re.compile(rb"[\xb2-\xfd]{4,}")
_ODD_SPACE = re.compile(r"[ \t]+(?=\r?$)", re.M)
_ODD_ENDS = (" \n", "\t\n", " \r", "\t\r")
_NOT_NFC = re.compile("[^\u0300-\u036f\\s]*[\u0300-\u036f][^\\s]*")


def problem(name: str, path: str, at: Span = WHOLE, /, **arguments: str | int) -> Diagnostic:
    """A problem with a file as such, or with a place in it."""
    return Diagnostic(FILES[name], Origin(path, at), arguments)


def source_paths(root: Path) -> tuple[list[str], list[Diagnostic]]:
    """The source files below the rooms of the base, by path, and what stands there but cannot be one."""
    paths: list[str] = []
    problems: list[Diagnostic] = []
    for room in ROOMS:
        if (root / room).is_dir():
            _collect(root, room, paths, problems)
    return sorted(paths), problems


def _collect(root: Path, folder: str, paths: list[str], problems: list[Diagnostic]) -> None:
    seen: dict[str, str] = {}
    with os.scandir(root / folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        path = f"{folder}/{entry.name}"
        fault = _name_fault(entry, path, seen)
        if fault is not None:
            problems.append(fault)
        elif entry.is_dir(follow_symlinks=False):
            if entry.name.endswith((".md", ".yml")):
                problems.append(problem("not-a-file", path))
            _collect(root, path, paths, problems)
        else:
            paths.append(path)


def _name_fault(entry: os.DirEntry[str], path: str, seen: dict[str, str]) -> Diagnostic | None:
    if entry.is_symlink():
        return problem("symbolic-link", path, target=os.readlink(entry.path))
    if _LEFT_OVER.search(entry.name):
        return problem("left-over", path)
    key = unicodedata.normalize("NFC", entry.name).casefold()
    if key in seen:
        return problem("twin-names", path, other=seen[key])
    seen[key] = entry.name
    if not _NAME.fullmatch(entry.name) or _RESERVED.match(entry.name):
        return problem("odd-name", path, name=entry.name.encode("ascii", "backslashreplace").decode())
    return None


def is_source_name(name: str) -> bool:
    """Whether a file or folder of this name can hold sources."""
    return bool(_NAME.fullmatch(name)) and not _LEFT_OVER.search(name) and not _RESERVED.match(name)


def read_source(root: Path, path: str) -> tuple[Source | None, list[Diagnostic]]:
    """The text of one file, or None where it cannot be a source; what is odd about it either way."""
    file = root / path
    try:
        status = file.lstat()
        if not stat.S_ISREG(status.st_mode):
            return None, [problem("not-a-file", path)]
        if status.st_size > MAX_BYTES:
            size = status.st_size // MEGABYTE
            return None, [problem("too-large", path, size=size, limit=MAX_BYTES // MEGABYTE)]
        data = file.read_bytes()
    except OSError as error:
        return None, [problem("unreadable", path, cause=error.strerror or str(error))]
    return decode_source(path, data)


def decode_source(path: str, data: bytes) -> tuple[Source | None, list[Diagnostic]]:
    """The text of these bytes."""
    if not data.strip():
        return None, [problem("empty-file", path)]
    if data.startswith(_POINTER):
        return None, [problem("pointer-file", path)]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, [problem("utf-16", path)]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_undecodable(path, data, error)]
    if "\0" in text:
        at = text.index("\0")
        return Source(path, text), [problem("nul-byte", path, Span(at, at + 1))]
    source = Source(path, text)
    return source, list(_odd_text(source))


def _undecodable(path: str, data: bytes, error: UnicodeDecodeError) -> Diagnostic:
    """The first byte that is not UTF-8, located as in a text where each such byte is one character."""
    at = len(data[: error.start].decode("utf-8", "replace"))
    if error.end == len(data) and "unexpected end" in error.reason:
        return problem("cut-character", path, Span(at, at))
    guess = ": ArmSCII-8?" if _OLD_ARMENIAN.search(data) else ""
    line = data.count(b"\n", 0, error.start) + 1
    return problem("not-utf-8", path, Span(at, at), byte=f"0x{data[error.start]:02X} ({line})", guess=guess)


def _odd_text(source: Source) -> Iterator[Diagnostic]:
    text, path = source.text, source.path
    if text.startswith("\ufeff"):
        yield _deletion("byte-order-mark", path, 0, 1)
    if "\r" in text:
        at = text.index("\r")
        returns = [match.start() for match in re.finditer("\r", text)]
        edits = tuple(Edit(Origin(path, Span(i, i + 1)), "" if text[i + 1 : i + 2] == "\n" else "\n") for i in returns)
        yield Diagnostic(FILES["line-ends"], Origin(path, Span(at, at + 1)), fix=Fix(edits, safe=True))
    if text[-1] in " \t" or any(end in text for end in _ODD_ENDS):
        for space in _ODD_SPACE.finditer(text):
            yield _deletion("trailing-space", path, space.start(), space.end())
    if not unicodedata.is_normalized("NFC", text):
        yield from _decomposed(source)
    if len(text) > MAX_LINE:
        yield from _long_lines(source)


def _deletion(name: str, path: str, start: int, end: int) -> Diagnostic:
    origin = Origin(path, Span(start, end))
    return Diagnostic(FILES[name], origin, fix=Fix((Edit(origin, ""),), safe=True))


def _decomposed(source: Source) -> Iterator[Diagnostic]:
    for found in _NOT_NFC.finditer(source.text):
        composed = unicodedata.normalize("NFC", found[0])
        if composed != found[0]:
            origin = source.origin(*found.span())
            fix = Fix((Edit(origin, composed),), safe=True)
            yield Diagnostic(FILES["not-nfc"], origin, {"words": composed}, fix=fix)


def _long_lines(source: Source) -> Iterator[Diagnostic]:
    starts = [*source.line_starts(), len(source.text) + 1]
    for start, after in pairwise(starts):
        if after - start - 1 > MAX_LINE:
            yield problem(
                "line-too-long", source.path, Span(start, start + 1), length=after - start - 1, limit=MAX_LINE
            )


class ChangedMeanwhile(OSError):
    """The file on disk is not the one that was read."""


def write_text(file: Path, text: str, *, read_as: str | None = None) -> None:
    """Write a file whole or not at all: a temporary one beside it, then a rename.

    `read_as` is the text the caller read; a file that differs from it was changed by somebody else, which raises
    `ChangedMeanwhile`. Symbolic links are never written through.
    """
    import tempfile  # most runs write nothing

    data = text.encode("utf-8")
    if file.is_symlink():
        raise ChangedMeanwhile(f"{file}: a symbolic link is not written through")
    if read_as is not None and file.read_bytes() != read_as.encode("utf-8"):
        raise ChangedMeanwhile(f"{file}: changed since it was read")
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".tmp", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as temporary:
            temporary.write(data)
            temporary.flush()
            os.fsync(temporary.fileno())
        os.chmod(name, stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o644)
        os.replace(name, file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
