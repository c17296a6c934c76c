"""Findings that were there before: a baseline, by which only new ones are shown."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.report.data import fingerprint

VERSION = 1


class NotABaseline(ValueError):
    """The text is not what `as_baseline` writes."""


def fingerprints(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Counter[str]:
    """How often each fingerprint stands: the same word may be found fault with twice in one provision."""
    return Counter(fingerprint(diagnostic, sources) for diagnostic in diagnostics)


def unknown(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], known: Mapping[str, int]
) -> list[Diagnostic]:
    """The findings beyond those that are known, in their order; of several alike the first are the known ones."""
    left = Counter(known)
    new = []
    for diagnostic in diagnostics:
        mark = fingerprint(diagnostic, sources)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(diagnostic)
    return new


def as_baseline(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> str:
    """The findings as a file to keep: a line each, sorted, so that git shows what was added and what was cured."""
    lines: dict[str, dict[str, object]] = {}
    for one in diagnostics:
        mark = fingerprint(one, sources)
        entry = lines.setdefault(
            mark, {"fingerprint": mark, "rule": one.kind.name, "at": one.address or one.origin.path, "count": 0}
        )
        entry["count"] = int(str(entry["count"])) + 1
    ordered = sorted(
        lines.values(), key=lambda entry: (str(entry["at"]), str(entry["rule"]), str(entry["fingerprint"]))
    )
    body = ",\n".join(f"  {json.dumps(entry, ensure_ascii=False)}" for entry in ordered)
    listed = f"[\n{body}\n ]" if body else "[]"
    return f'{{\n "version": {VERSION},\n "findings": {listed}\n}}\n'


def read_baseline(text: str) -> Counter[str]:
    """The fingerprints of a baseline file; `NotABaseline` where it is none."""
    try:
        read = json.loads(text)
        if read["version"] != VERSION:
            raise NotABaseline(f"version {read['version']}, not {VERSION}")
        return Counter({str(entry["fingerprint"]): int(entry["count"]) for entry in read["findings"]})
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotABaseline(str(error) or type(error).__name__) from None
