"""The examples on a rule's page: small bases with carets under the words that the rule must find, and clean ones.

Under `## Bad` and `## Good`, a fenced block is a law text in the language after the fence («```hy»), or a file whose
path follows it («```yaml laws/example/powers.yml»). A block makes a base of its own; one with a path joins
the block before it. A line of carets marks the words above it and names the rule's code:

    1. See part 4 of Article 12.
           ^^^^^^^^^^^^^^^^^^^^ REF001
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_SECTION = re.compile(
    r"^## (Bad|Good|Վատ|Լավ)\s*$(.*?)(?=^## (?:Bad|Good|Exceptions|Fix|Source|Վատ|Լավ|Ինչպես|Աղբյուր)|\Z)", re.M | re.S
)
_BLOCK = re.compile(r"^```(\w+)(?:[ \t]+(\S+))?[ \t]*\n(.*?)^```[ \t]*$", re.M | re.S)
_CARETS = re.compile(r"^([ \t]*)(\^+)[ \t]+([A-Z]{3}\d{3})[ \t]*$")
_GOOD = frozenset({"Good", "Լավ"})
_HEADINGS = {"Bad": "Վատ", "Good": "Լավ"}
_FIX = "## Ինչպես ուղղել"

_SCAFFOLD = {
    "laws/package.yml": (
        "title:\n  hy: օրինակ\n  en: example\nlanguages:\n  - hy\n  - en\n  - fr\nleading: {leading}\nformat: 1\n"
    ),
    "laws/example/law.yml": (
        "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)\n"
        "  en: On the example (illustrative draft of orenk)\nstage: working\n"
    ),
}


class Expected(Struct, frozen=True):
    """A finding an example must have: the code, and the words in the file at which it points."""

    path: str
    code: str
    start: int
    end: int


class Example(Struct, frozen=True):
    """A small base: texts by path, and exactly what the rule must find in it (nothing in a good one)."""

    good: bool
    texts: dict[str, str]
    expected: frozenset[Expected]


def examples(page: str) -> Iterator[Example]:
    """The examples of a page, in order."""
    for section in _SECTION.finditer(page):
        for group in _groups(section[2]):
            yield _example(section[1] in _GOOD, [(block[1], block[2] or "", block[3]) for block in group])


def with_examples(own: str, english: str) -> str:
    """The Armenian page of a rule with the examples of the English one: those in Armenian, before how to mend it."""
    found = []
    for section in _SECTION.finditer(english):
        wanted = [block[0].rstrip() for group in _groups(section[2]) if _in_armenian(group) for block in group]
        found.append("\n\n".join((f"## {_HEADINGS[section[1]]}", *wanted)))
    before, heading, after = own.partition(_FIX)
    return "\n\n".join([before.rstrip(), *found, heading + after])


def _groups(section: str) -> Iterator[list[re.Match[str]]]:
    """The blocks of a section, base by base: one with a path joins the block before it."""
    group: list[re.Match[str]] = []
    for block in _BLOCK.finditer(section):
        if group and not block[2]:
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _in_armenian(group: list[re.Match[str]]) -> bool:
    return any(block[1] == "hy" for block in group) or not any(block[1] == "en" for block in group)


def _example(good: bool, blocks: list[tuple[str, str, str]]) -> Example:
    texts: dict[str, str] = {}
    expected: set[Expected] = set()
    codes = [language for language, path, _ in blocks if not path]
    leading = "hy" if not codes or "hy" in codes else codes[0]
    for language, path, body in blocks:
        path = path or f"laws/example/text.{language}.md"
        texts[path], found = without_carets(path, body)
        expected |= found
    for path, text in _SCAFFOLD.items():
        texts.setdefault(path, text.replace("{leading}", leading))
    return Example(good, texts, frozenset(expected))


def without_carets(path: str, body: str) -> tuple[str, set[Expected]]:
    """The text of a block as it is checked, and what its lines of carets say is to be found in it."""
    lines: list[str] = []
    expected = set()
    offset = last = 0
    for line in body.splitlines(keepends=True):
        carets = _CARETS.match(line.rstrip("\n"))
        if carets:
            start = last + len(carets[1])
            expected.add(Expected(path, carets[3], start, start + len(carets[2])))
            continue
        last = offset
        offset += len(line)
        lines.append(line)
    return "".join(lines), expected
