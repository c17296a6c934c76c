"""Findings as JSON: one object each, with places a program can use."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import LANGUAGES
from orenk.base.source import Source
from orenk.base.span import Origin


def as_json(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> str:
    """A JSON document with every finding, in the order given."""
    return json.dumps(
        {"version": 1, "findings": [finding(diagnostic, sources) for diagnostic in diagnostics]},
        ensure_ascii=False,
        indent=1,
    )


def finding(diagnostic: Diagnostic, sources: Mapping[str, Source]) -> dict[str, object]:
    """One finding as plain values; `fingerprint` stays the same while rule, provision and words do."""
    fix = diagnostic.fix
    return {
        "rule": diagnostic.kind.name,
        "code": diagnostic.kind.code,
        "severity": diagnostic.kind.severity.word,
        "address": diagnostic.address,
        "place": _place(diagnostic.origin, sources),
        "message": {language: diagnostic.message(language) for language in LANGUAGES},
        "help": {language: diagnostic.help(language) for language in LANGUAGES},
        "cause": diagnostic.cause,
        "related": [
            {
                "place": _place(related.origin, sources),
                "message": {language: related.message.render(language) for language in LANGUAGES},
            }
            for related in diagnostic.related
        ],
        "fix": None
        if fix is None
        else {
            "safe": fix.safe,
            "edits": [{"place": _place(edit.origin, sources), "replacement": edit.replacement} for edit in fix.edits],
        },
        "fingerprint": fingerprint(diagnostic, sources),
    }


def fingerprint(diagnostic: Diagnostic, sources: Mapping[str, Source]) -> str:
    """Identity of a finding by rule, provision and words, so that a moved paragraph does not reopen it."""
    source = sources.get(diagnostic.origin.path)
    words = source[diagnostic.origin.span] if source else ""
    where = diagnostic.address or diagnostic.origin.path
    return hashlib.sha256(f"{diagnostic.kind.name}\0{where}\0{words}".encode()).hexdigest()[:16]


def _place(origin: Origin, sources: Mapping[str, Source]) -> dict[str, object]:
    place: dict[str, object] = {"path": origin.path}
    source = sources.get(origin.path)
    if source is not None:
        start, end = source.position(origin.span.start), source.position(origin.span.end)
        place |= {"line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column}
        place |= {"offset": origin.span.start, "length": len(origin.span), "words": source[origin.span]}
    return place
