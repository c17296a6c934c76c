"""Documents that are ZIP files: packed without times, so that the same is the same, and read within limits."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import IO

MOST_ENTRIES, MOST_BYTES, MOST_RATIO = 2000, 200_000_000, 100
"""How large a document from elsewhere may be: a megabyte of ZIP can hold gigabytes."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


class Unreadable(ValueError):
    """What was given is no document that may be opened; the message says why."""


def packed(write: Callable[[IO[bytes]], None]) -> bytes:
    """What a library writes as a ZIP, its entries in the same order and without the time of writing."""
    made, again = io.BytesIO(), io.BytesIO()
    write(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(entry, old.read(name))
    return again.getvalue()


def opened(data: bytes) -> IO[bytes]:
    """The bytes of a ZIP from elsewhere as a stream; `Unreadable` where it is none, broken, locked or a bomb."""
    stream = io.BytesIO(data)
    try:
        with zipfile.ZipFile(stream) as archive:
            entries = archive.infolist()
            size = sum(entry.file_size for entry in entries)
            if len(entries) > MOST_ENTRIES or size > min(MOST_BYTES, MOST_RATIO * max(len(data), 1)):
                raise Unreadable(f"it unpacks to {size:,} bytes in {len(entries)} entries, more than is let in")
            if any(entry.flag_bits & 1 for entry in entries):
                raise Unreadable("it is locked with a password")
            if archive.testzip() is not None:
                raise Unreadable("it is damaged")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise Unreadable(f"it is no Word document ({error})") from None
    stream.seek(0)
    return stream
