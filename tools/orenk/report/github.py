"""Findings as GitHub workflow commands, which stand as notes at their lines in a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Diagnostic, Severity
from orenk.base.source import Source

_COMMANDS: Mapping[Severity, str] = {ERROR: "error", WARNING: "warning", ADVICE: "notice"}


def as_github(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], language: str) -> str:
    """One command a line, in the order given; "" where nothing was found."""
    return "\n".join(_annotation(diagnostic, sources, language) for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic, sources: Mapping[str, Source], language: str) -> str:
    properties = {"file": diagnostic.origin.path}
    source = sources.get(diagnostic.origin.path)
    if source is not None:
        span = diagnostic.origin.span
        start, end = source.position(span.start), source.position(span.end)
        properties |= {"line": str(start.line), "endLine": str(end.line)}
        if start.line == end.line:
            properties |= {"col": str(start.column), "endColumn": str(end.column)}
    properties["title"] = f"{diagnostic.kind.code} {diagnostic.kind.name}"
    lines = [diagnostic.message(language), diagnostic.help(language), diagnostic.address]
    message = "\n".join(line for line in lines if line)
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[diagnostic.kind.severity]} {told}::{_data(message)}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
