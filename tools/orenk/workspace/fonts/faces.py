"""Armenian and Latin faces for the site: cut down to the characters it needs, from fonts of the building machine."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping

from fontTools import subset
from fontTools.ttLib import TTFont
from msgspec import Struct


class Face(Struct, frozen=True):
    """One font file: the family it belongs to on our pages, its weight, and the characters it is for."""

    file: str
    family: str
    weight: int
    ranges: tuple[tuple[int, int], ...]

    @property
    def name(self) -> str:
        return self.file.removesuffix(".ttf").lower() + ".woff2"


ARMENIAN = ((0x0531, 0x058A), (0x058D, 0x058F), (0xFB13, 0xFB17))
LATIN = (
    (0x20, 0x7E), (0xA0, 0xFF), (0x152, 0x153), (0x2010, 0x2015), (0x2018, 0x201E), (0x2026, 0x2026), (0x202F, 0x202F),
    (0x2116, 0x2116),
)  # fmt: skip

FACES = (
    Face("NotoSerifArmenian-Regular.ttf", "orenk serif", 400, ARMENIAN),
    Face("NotoSerifArmenian-Bold.ttf", "orenk serif", 700, ARMENIAN),
    Face("NotoSerif-Regular.ttf", "orenk serif", 400, LATIN),
    Face("NotoSerif-Bold.ttf", "orenk serif", 700, LATIN),
    Face("NotoSansArmenian-Regular.ttf", "orenk sans", 400, ARMENIAN),
    Face("NotoSansArmenian-Bold.ttf", "orenk sans", 700, ARMENIAN),
    Face("NotoSans-Regular.ttf", "orenk sans", 400, LATIN),
    Face("NotoSans-Bold.ttf", "orenk sans", 700, LATIN),
)


def subset_face(data: bytes, face: Face) -> bytes:
    """The face as WOFF2 with the characters of its ranges only; the same bytes for the same font."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    options = subset.Options(
        flavor="woff2", layout_features=["kern", "liga", "mark", "mkmk", "locl", "ccmp"], hinting=False,
        desubroutinize=True, notdef_outline=True, name_IDs=[1, 2],
    )  # fmt: skip
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[code for low, high in face.ranges for code in range(low, high + 1)])
    cut.subset(font)
    out = io.BytesIO()
    font.flavor = "woff2"
    font.save(out)
    return out.getvalue()


def font_files(found: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The files of the site's faces by name, with their style sheet; `found` has the fonts by file name."""
    rules = []
    for face in FACES:
        if face.file in found:
            yield face.name, subset_face(found[face.file], face)
            ranges = ", ".join(f"U+{low:04X}-{high:04X}" for low, high in face.ranges)
            rules.append(
                f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-style:normal;'
                f'font-display:swap;src:url("{face.name}") format("woff2");unicode-range:{ranges}}}'
            )
    yield "fonts.css", "\n".join((*rules, "")).encode()
