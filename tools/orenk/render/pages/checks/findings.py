"""What the checks found: counts by act and by rule, every open finding, and those that were accepted, with why."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.render.page import Page
from orenk.render.pages.checks.lines import FindingLine, RuleLink, finding_lines
from orenk.render.pages.checks.rules import STYLE
from orenk.render.pages.powers.matrix import FILTERED
from orenk.render.reader import Reader

SEVERITIES = ("error", "warning", "advice")


class Count(Struct, frozen=True, eq=False):
    """How many findings an act or a rule has: open ones by severity, and accepted ones."""

    key: str
    name: Markup
    rule: RuleLink | None
    open: tuple[int, ...]
    accepted: int

    @property
    def total(self) -> int:
        return sum(self.open)


def pages(reader: Reader) -> Iterator[Page]:
    lines = finding_lines(reader, reader.checked.findings)
    order = {act: at for at, act in enumerate(reader.corpus.acts)}
    lines.sort(key=lambda line: order.get(line.act, len(order)))
    found = [line for line in lines if not line.reason]
    accepted = [line for line in lines if line.reason]
    body = reader.html(
        "findings.html",
        mark=reader.checked.mark,
        severities=SEVERITIES,
        open=found,
        accepted=accepted,
        acts=_counted(found, accepted, lambda line: line.act, lambda line: _act(reader, line)),
        rules=sorted(
            _counted(found, accepted, lambda line: line.rule.name, lambda line: Markup.escape(line.rule.code)),
            key=lambda count: (-count.total, str(count.name)),
        ),
    )
    counts = dict(zip(SEVERITIES, (sum(line.severity == one for line in found) for one in SEVERITIES), strict=True))
    yield reader.page(
        "findings", "findings/", reader.t("findings.title"), body, section="laws",
        description=reader.t("findings.count", **counts), head=FILTERED + STYLE,
    )  # fmt: skip


def _act(reader: Reader, line: FindingLine) -> Markup:
    return reader.act_title(line.act) if line.act else Markup.escape(reader.t("findings.records"))


def _counted(
    found: list[FindingLine], accepted: list[FindingLine],
    key: Callable[[FindingLine], str], name: Callable[[FindingLine], Markup],
) -> list[Count]:  # fmt: skip
    """The findings counted by a key, in the order in which the keys are met."""
    firsts = {key(line): line for line in reversed([*found, *accepted])}
    return [
        Count(
            one or "records",
            name(firsts[one]),
            firsts[one].rule if one else None,
            tuple(sum(key(line) == one and line.severity == kind for line in found) for kind in SEVERITIES),
            sum(key(line) == one for line in accepted),
        )
        for one in dict.fromkeys(map(key, [*found, *accepted]))
    ]
