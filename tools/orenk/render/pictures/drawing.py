"""The means of every picture: words that wrap, boxes, lines and links, set in whole units of a CSS pixel.

Nothing in a picture has a colour of its own: classes name what a line means, the style sheet gives it a colour that
holds in light, dark, forced colours and print.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from msgspec import Struct

SIZE = 15
LINE = 20
_ARMENIAN, _LATIN, _BOLD = 0.68, 0.55, 1.07
"""Mean widths of a letter in em, on the wide side, so that no system's face overflows a box."""


class Label(Struct, frozen=True):
    """Words in a picture: their language, and where they lead ("" for nowhere)."""

    text: str
    language: str
    href: str = ""


def width_of(words: str, bold: bool = False) -> float:
    """The width of words in pixels, rather too wide than too narrow."""
    armenian = sum("\u0531" <= letter <= "\u058a" for letter in words)
    return (armenian * _ARMENIAN + (len(words) - armenian) * _LATIN) * SIZE * (_BOLD if bold else 1)


def wrapped(words: str, width: float, bold: bool = False) -> list[str]:
    """The words in lines no wider than `width`; a word that is wider by itself has a line of its own."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def text(x: int, y: int, lines: Iterable[str], name: str, language: str = "", anchor: str = "start") -> str:
    """Lines of words; `y` is the top of the first."""
    spans = "".join(
        f'<tspan x="{x}" y="{y + at * LINE + SIZE}">{escape(line, quote=False)}</tspan>'
        for at, line in enumerate(lines)
    )
    lang = f' lang="{language}"' if language else ""
    middle = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text class="{name}"{lang}{middle}>{spans}</text>'


def box(x: int, y: int, width: int, height: int, name: str) -> str:
    return f'<rect class="{name}" x="{x}" y="{y}" width="{width}" height="{height}" rx="3"/>'


def dot(x: int, y: int, name: str, radius: int = 5) -> str:
    return f'<circle class="{name}" cx="{x}" cy="{y}" r="{radius}"/>'


def line(points: Iterable[tuple[int, int]], name: str) -> str:
    """A line through points."""
    way = " ".join(f"{'L' if at else 'M'}{x} {y}" for at, (x, y) in enumerate(points))
    return f'<path class="{name}" d="{way}"/>'


def arrow(x: int, y: int, right: bool) -> str:
    """The head of an arrow with its point at x, y."""
    back = -8 if right else 8
    return f'<path class="pic-head" d="M{x} {y} L{x + back} {y - 5} L{x + back} {y + 5} Z"/>'


def link(label: Label, drawn: str) -> str:
    """What is drawn, as a link where the label leads somewhere."""
    return f'<a class="pic-link" href="{escape(label.href)}">{drawn}</a>' if label.href else drawn


def svg(width: int, height: int, drawn: Iterable[str], name: str) -> str:
    """The picture; links in it can be reached, so it is a group and no image. Its words stand under it as well."""
    return (
        f'<svg class="pic pic-{name}" viewBox="-1 -1 {width + 2} {height + 2}" width="{width}" height="{height}" '
        f'role="group" aria-labelledby="picture-{name}">{"".join(drawn)}</svg>'
    )
