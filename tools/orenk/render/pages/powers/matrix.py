"""The matrix of powers: bodies by kind and acts by kind in numbers, then every power with its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.language.collation import sort_key
from orenk.render.downloads.sheet import sheet
from orenk.render.page import ROOT, Page
from orenk.render.pages.powers.lines import PowerLine, power_lines
from orenk.render.pages.powers.relations import counted, counts_of
from orenk.render.reader import Reader

POWER_KINDS = ("duty", "power", "prohibition", "right")
TABLED = f'<link rel="stylesheet" href="{ROOT}assets/orenk/tables.css">'
"""What the head of a page with wide tables needs."""
FILTERED = f'{TABLED}<script src="{ROOT}assets/orenk/filter.js" defer></script>'
"""What the head of a page with a filtered table needs."""
COLUMNS = (
    "powers.standing", "powers.body", "powers.kind", "powers.does", "powers.toward", "powers.deadline",
    "powers.condition", "powers.appeal", "powers.act", "powers.provision", "powers.words",
)  # fmt: skip


class Row(Struct, frozen=True, eq=False):
    """A body or an act with the number of its powers of each kind, also in words as `told`.

    `id` is its anchor, `key` what the filter takes.
    """

    id: str
    key: str
    name: Markup
    href: str
    counts: tuple[tuple[str, int], ...]
    told: str

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts)


def pages(reader: Reader) -> Iterator[Page]:
    lines = sorted(
        (line for act in reader.corpus.acts.values() for line in power_lines(reader, act)),
        key=lambda line: (
            not line.body,
            sort_key(str(line.body_name.striptags()), reader.language),
            line.power.body,
            POWER_KINDS.index(line.power.kind),
        ),
    )
    groups: dict[str, list[PowerLine]] = {}
    for line in lines:
        groups.setdefault(line.power.body, []).append(line)
    towards = {line.power.toward: line.toward_name for line in lines if line.power.toward}
    body = reader.html(
        "powers-matrix.html",
        kinds=POWER_KINDS,
        bodies=[_body(reader, key, found) for key, found in groups.items()],
        acts=_acts(reader, lines),
        groups=groups,
        count=len(lines),
        towards=sorted(towards.items(), key=lambda pair: sort_key(str(pair[1].striptags()), reader.language)),
    )
    head = [reader.t(column) for column in COLUMNS]
    yield reader.page(
        "powers", "powers/", reader.t("powers.title"), body, section="bodies",
        description=reader.t("powers.lead", count=len(lines)), head=FILTERED,
        files={"powers.csv": sheet([head, *(cells(reader, line) for line in lines)])},
    )  # fmt: skip


def _body(reader: Reader, key: str, lines: list[PowerLine]) -> Row:
    href = f"bodies/{lines[0].body}/" if lines[0].body else ""
    return _row(reader, f"body-{key}", key, lines[0].body_name, href, lines)


def _acts(reader: Reader, lines: list[PowerLine]) -> list[Row]:
    found = [(act, [line for line in lines if line.act == act]) for act in reader.corpus.acts]
    return [_row(reader, f"act-{act}", act, reader.act_title(act), f"laws/{act}/", own) for act, own in found if own]


def _row(reader: Reader, id: str, key: str, name: Markup, href: str, lines: list[PowerLine]) -> Row:
    return Row(id, key, name, href, _counts(lines), counted(reader, counts_of(lines)))


def _counts(lines: list[PowerLine]) -> tuple[tuple[str, int], ...]:
    counted: Counter[str] = Counter(line.power.kind for line in lines)
    return tuple((kind, counted[kind]) for kind in POWER_KINDS)


def cells(reader: Reader, line: PowerLine) -> list[str]:
    """One power as a row of the sheet, in the order of the columns."""
    found = (
        reader.t("mark"), line.body_name, line.kind, line.does, line.toward_name, line.deadline, line.condition,
        line.appeal.name if line.appeal else "", reader.act_title(line.act),
        line.place.name if line.place else line.eid, reader.run(line.power.words),
    )  # fmt: skip
    return [str(cell.striptags()) if isinstance(cell, Markup) else cell for cell in found]
