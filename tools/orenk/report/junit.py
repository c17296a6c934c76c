"""Findings as JUnit XML: a suite for each file read, a case for each finding; a file without one passes as a whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.source import Source
from orenk.report.text import concise, place_of, plain

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source], language: str) -> str:
    """An XML document; errors and warnings fail, advice is told in a case that passes."""
    by_path: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        by_path[diagnostic.origin.path].append(diagnostic)
    root = Element("testsuites", name="orenk")
    totals = [_suite(root, path, by_path[path], sources, language) for path in sorted({*sources, *by_path})]
    root.set("tests", str(sum(tests for tests, _ in totals)))
    root.set("failures", str(sum(failures for _, failures in totals)))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}'


def _suite(
    root: Element, path: str, found: list[Diagnostic], sources: Mapping[str, Source], language: str
) -> tuple[int, int]:
    """Add the suite of one file; the number of its cases and of its failures."""
    failures = sum(one.kind.severity > ADVICE for one in found)
    tests = len(found) or 1
    suite = SubElement(root, "testsuite", name=path, tests=str(tests), failures=str(failures), errors="0")
    if not found:
        SubElement(suite, "testcase", classname=path, name="check")
    for diagnostic in found:
        where = diagnostic.address or place_of(diagnostic.origin, sources)
        case = SubElement(suite, "testcase", classname=path, name=f"{diagnostic.kind.name} {where}")
        told = _legal(plain([concise(diagnostic, sources, language)]))
        if diagnostic.kind.severity > ADVICE:
            message = _legal(diagnostic.message(language))
            failure = SubElement(case, "failure", type=diagnostic.kind.severity.word, message=message)
            failure.text = told
        else:
            SubElement(case, "system-out").text = told
    return tests, failures


def _legal(words: str) -> str:
    """The words without the characters that XML 1.0 cannot hold."""
    return _NOT_XML.sub("\ufffd", words)
