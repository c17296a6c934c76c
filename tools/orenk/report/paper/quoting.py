"""The words found fault with, as they stand in their line, and what ties a ruling to them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from msgspec import Struct

from orenk.base.diagnostic import Argument, Diagnostic
from orenk.base.excerpt import Excerpt, excerpt
from orenk.base.messages import Message
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.report.data import fingerprint

_AROUND = 160
"""So many characters of the line are quoted before and after the words."""


class Part(Struct, frozen=True):
    """Some words of a field: `role` is `strong`, `code` or "" (plain); `language` that of the words, "" if ours."""

    words: str
    role: str = ""
    language: str = ""


def mark_of(one: Diagnostic, sources: Mapping[str, Source]) -> tuple[str, str, str]:
    """What a ruling is tied to: the rule, the provision, and a digest of the finding, the line it quotes and the
    lines of its other places.

    The finding itself counts by what it names, not by how our messages put it.
    """
    told = [fingerprint(one, sources)]
    told += [f"{name}={_plain(value)}" for name, value in sorted(one.arguments.items())]
    for origin in (one.origin, *(other.origin for other in one.related)):
        line = _line(origin, sources)
        told += [line.before, line.words, line.after]
    return one.kind.name, one.address or one.origin.path, hashlib.sha256("\0".join(told).encode()).hexdigest()[:16]


def _plain(value: Argument) -> str:
    return value.en if isinstance(value, Message) else str(value)


def quotation(origin: Origin, sources: Mapping[str, Source]) -> Iterator[Part]:
    """The words found fault with, as they stand in their line."""
    line = _line(origin, sources).shortened(_AROUND)
    if not line.words:
        return
    language = _language(origin.path)
    yield Part(f"«{line.before}", language=language)
    yield Part(line.words, "strong", language)
    yield Part(f"{line.after}»", language=language)


def _line(origin: Origin, sources: Mapping[str, Source]) -> Excerpt:
    source = sources.get(origin.path)
    return excerpt(source, origin.span) if source is not None else Excerpt("", "", "")


def _language(path: str) -> str:
    parts = path.rpartition("/")[2].split(".")
    return parts[1] if len(parts) == 3 and parts[2] == "md" else ""
