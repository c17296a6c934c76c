"""The margin of the law: open findings beside the provision they concern."""

from __future__ import annotations

import re
from html import escape

from orenk.render.pages.checks.lines import FindingLine, finding_lines
from orenk.render.reader import Reader

_UNIT = re.compile(r'<(?:div|section) class="(?:u|law)[ -][^"]*" id="([^"]+)">')
_RANK = ("advice", "warning", "error")


def open_findings(reader: Reader, act: str, eid: str = "") -> list[FindingLine]:
    """What is open in a provision and below it, in the order of the text; without `eid`, in the whole act."""
    return finding_lines(reader, (one for one in reader.checked.at(act, eid) if one.accepted is None))


def marked(reader: Reader, html: str, lines: list[FindingLine]) -> str:
    """Law text with a quiet sign at each unit that has a finding, a link to it; the words stay as they are."""
    by_unit: dict[str, list[FindingLine]] = {}
    for line in lines:
        by_unit.setdefault(line.eid, []).append(line)

    def sign(found: re.Match[str]) -> str:
        here = by_unit.get(found[1])
        return found[0] + _sign(reader, here) if here else found[0]

    return _UNIT.sub(sign, html) if by_unit else html


def _sign(reader: Reader, lines: list[FindingLine]) -> str:
    """One sign for all findings of a unit; it has no text of its own, so nothing mixes with the words of the law."""
    worst = max((line.severity for line in lines), key=_RANK.index)
    said = "; ".join(f"{reader.t(f'severity.{line.severity}')}, {line.message}" for line in lines)
    label = escape(reader.t("findings.mark", what=said))
    named = f'href="{lines[0].href}" lang="{reader.language}" aria-label="{label}"'
    return f'<a class="check-sign severity-{worst}" {named}></a>'
