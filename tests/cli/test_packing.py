"""Documents that are ZIP files: the same bytes for the same document, and no bombs."""

import io
import zipfile
from typing import IO

import pytest

from orenk.cli.checking.packing import Unreadable, opened, packed


def archive(*entries: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as written:
        for name, data in entries:
            written.writestr(name, data)
    return stream.getvalue()


def test_the_time_of_writing_leaves_no_trace() -> None:
    def write_in(year: int) -> bytes:
        def write(stream: IO[bytes]) -> None:
            with zipfile.ZipFile(stream, "w") as written:
                written.writestr(zipfile.ZipInfo("b.xml", (year, 1, 1, 0, 0, 0)), "բառ")
                written.writestr(zipfile.ZipInfo("a.xml", (year, 1, 1, 0, 0, 0)), "words")

        return packed(write)

    assert write_in(2001) == write_in(2026)
    with zipfile.ZipFile(io.BytesIO(write_in(2001))) as read:
        assert read.namelist() == ["b.xml", "a.xml"] and read.read("b.xml").decode() == "բառ"


def test_an_honest_document_is_opened() -> None:
    with zipfile.ZipFile(opened(archive(("word/document.xml", b"<w/>")))) as read:
        assert read.read("word/document.xml") == b"<w/>"


DAMAGED = bytearray(archive(("document.xml", b"words of a ruling, many words of a ruling")))
DAMAGED[45] ^= 0xFF


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK no document", "no Word document"),
        (b"", "no Word document"),
        (archive(("document.xml", b"\0" * 10_000_000)), "more than is let in"),
        (archive(*((f"{at}.xml", b"x") for at in range(2001))), "2001 entries"),
        (bytes(DAMAGED), "damaged|no Word document|Error"),
    ],
    ids=["text", "empty", "bomb", "many entries", "damaged"],
)
def test_what_is_no_document_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        opened(data)
