"""Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Diagnostic, Fix, Kind, Severity
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.report.data import fingerprint
from orenk.report.words import FIXABLE

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "ruleProvisionWords/v1"
"""The name of our fingerprint: rule, provision and the words found fault with."""
_LEVELS: Mapping[Severity, str] = {ERROR: "error", WARNING: "warning", ADVICE: "note"}
_ROOT = "BASE"

Json = dict[str, object]


def as_sarif(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], language: str, version: str) -> str:
    """A SARIF log of one run, with every finding in the order given and its words in `language`."""
    found = list(diagnostics)
    kinds = list({diagnostic.kind.name: diagnostic.kind for diagnostic in found}.values())
    places = {kind.name: at for at, kind in enumerate(kinds)}
    driver: Json = {
        "name": "orenk",
        "semanticVersion": version,
        "rules": [_rule(kind, language) for kind in kinds],
    }
    run: Json = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "the folder of the base"}}},
        "results": [_result(diagnostic, places[diagnostic.kind.name], sources, language) for diagnostic in found],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(kind: Kind, language: str) -> Json:
    message = next(iter(kind.messages.values())).render(language)
    help = next(iter(kind.help.values())).render(language) if kind.help else message
    return {
        "id": kind.name,
        "deprecatedIds": [kind.code],
        "shortDescription": {"text": message},
        "fullDescription": {"text": message},
        "help": {"text": help},
        "defaultConfiguration": {"level": _LEVELS[kind.severity]},
        "properties": {"code": kind.code, "tags": [kind.code[:3]]},
    }


def _result(diagnostic: Diagnostic, rule: int, sources: Mapping[str, Source], language: str) -> Json:
    message = diagnostic.message(language)
    help = diagnostic.help(language)
    location: Json = {"physicalLocation": _physical(diagnostic.origin, sources)}
    if diagnostic.address:
        location["logicalLocations"] = [{"fullyQualifiedName": diagnostic.address, "kind": "provision"}]
    result: Json = {
        "ruleId": diagnostic.kind.name,
        "ruleIndex": rule,
        "level": _LEVELS[diagnostic.kind.severity],
        "message": {"text": f"{message} — {help}" if help else message},
        "locations": [location],
        "partialFingerprints": {FINGERPRINT: fingerprint(diagnostic, sources)},
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            {
                "id": at,
                "physicalLocation": _physical(related.origin, sources),
                "message": {"text": related.message.render(language)},
            }
            for at, related in enumerate(diagnostic.related, 1)
        ]
    if diagnostic.fix is not None:
        result["fixes"] = [_fix(diagnostic.fix, sources, language)]
    return result


def _fix(fix: Fix, sources: Mapping[str, Source], language: str) -> Json:
    by_path: dict[str, list[Json]] = {}
    for edit in fix.edits:
        deleted = _region(edit.origin, sources)
        if deleted is not None:
            replacement: Json = {"deletedRegion": deleted, "insertedContent": {"text": edit.replacement}}
            by_path.setdefault(edit.origin.path, []).append(replacement)
    return {
        "description": {"text": FIXABLE.render(language)},
        "artifactChanges": [
            {"artifactLocation": _artifact(path), "replacements": replacements}
            for path, replacements in by_path.items()
        ],
        "properties": {"safe": fix.safe},
    }


def _physical(origin: Origin, sources: Mapping[str, Source]) -> Json:
    place: Json = {"artifactLocation": _artifact(origin.path)}
    region = _region(origin, sources)
    if region is not None:
        words = sources[origin.path][origin.span]
        place["region"] = region | ({"snippet": {"text": words}} if words else {})
    return place


def _artifact(path: str) -> Json:
    return {"uri": path, "uriBaseId": _ROOT}


def _region(origin: Origin, sources: Mapping[str, Source]) -> Json | None:
    source = sources.get(origin.path)
    if source is None:
        return None
    start, end = source.position(origin.span.start), source.position(origin.span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": origin.span.start,
        "charLength": len(origin.span),
    }
