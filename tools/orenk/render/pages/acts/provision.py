"""A provision as a landing page: which act, which stage, the words, who cites it, what was said, the note beside it.

A provision is an article, or a point of a decision or of an annex; chapters and annexes have a page that holds them
whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain

from markupsafe import Markup
from msgspec import Struct

from orenk.model.corpus import Act
from orenk.model.links import Place
from orenk.model.nodes import ActText, Unit
from orenk.render.law.contents import contents
from orenk.render.law.metadata import legislation
from orenk.render.law.naming import DIVISIONS, landing, provisions, text_for, text_with, unit_name
from orenk.render.law.notes import Note
from orenk.render.law.slips import SlipReport, slip_report
from orenk.render.law.tips import first_words, shortened, tips, unit_words
from orenk.render.page import ROOT, Page, Pages, Standing
from orenk.render.pages.checks.beside import marked, open_findings
from orenk.render.pages.powers.lines import PowerLine, power_lines
from orenk.render.phrases import standing_line
from orenk.render.programme.backlinks import mentions, said_on
from orenk.render.reader import Reader

_COPYING = f'<script src="{ROOT}assets/orenk/copy.js" defer></script>'


class Neighbour(Struct, frozen=True, eq=False):
    """The provision before or after."""

    eid: str
    heading: str
    language: str


class _Setting(Struct, frozen=True, eq=False):
    """What all provisions of one act share."""

    reader: Reader
    act: Act
    text: ActText
    contents: str
    note: Note | None
    powers: dict[str, list[PowerLine]]
    title: Markup
    name: str
    standing: Standing
    stands: Markup


_SAID = "programme/observations/"

_Found = tuple[ActText, Unit]
"""A provision in the text that has it for this reader."""


def pages(reader: Reader) -> Pages:
    for act in reader.corpus.acts.values():
        setting = cache(partial(_setting, reader, act))
        for eids in (provisions(act), _divisions(act)):
            found = [(text, text.units[eid]) for eid in eids if (text := text_with(act, reader.language, eid))]
            for before, one, after in zip([None, *found], found, [*found[1:], None], strict=False):
                yield reader.plan(f"laws/{act.id}/{one[1].eid}/", _page, setting, *one, before, after)


def _setting(reader: Reader, act: Act) -> _Setting:
    text = text_for(act, reader.language)
    title = reader.act_title(act.id)
    return _Setting(
        reader, act, text, contents(reader, act, text), reader.texts.note(act.id, reader.language),
        _powers(reader, act), title, str(title.striptags()), reader.standing(act), standing_line(reader, act),
    )  # fmt: skip


def _divisions(act: Act) -> list[str]:
    """The chapters and annexes of the leading text."""
    return [unit.eid for unit in act.text.order if unit.kind in DIVISIONS and unit.eid not in act.text.quoted]


def _powers(reader: Reader, act: Act) -> dict[str, list[PowerLine]]:
    """The powers of an act by the provision they stand in."""
    powers: dict[str, list[PowerLine]] = {}
    for line in power_lines(reader, act):
        if line.eid in act.text.units:
            powers.setdefault(landing(act.text, line.eid), []).append(line)
    return powers


def _page(
    reader: Reader, shared: Callable[[], _Setting], text: ActText, unit: Unit, before: _Found | None,
    after: _Found | None,
) -> Page:  # fmt: skip
    setting = shared()
    act, note = setting.act, setting.note
    renderer, address = reader.texts.of(act, text), f"{act.id}#{unit.eid}"
    words = renderer.provision(unit)
    whole = unit.kind in DIVISIONS
    checks = open_findings(reader, act.id, unit.eid)
    name = _name(text, unit)
    title = f"{name} {unit.heading.plain if unit.heading else ''}".strip()
    body = reader.html(
        "provision.html",
        act=act, act_title=setting.title, stands=setting.stands, unit=unit, text=text,
        heading=Markup(renderer.heading(unit)) if unit.heading else name,
        words=Markup(marked(reader, words, checks)),
        checks=checks,
        tips=Markup(tips(reader, words, text.language)),
        above=_above(text, unit.eid),
        before=_neighbour(before),
        after=_neighbour(after),
        cited=[] if whole else reader.places(_citing(reader, act.id, unit)),
        note=Markup(note.articles.get(unit.eid, "")) if note else "",
        note_language=note.language if note else "",
        powers=setting.powers.get(unit.eid, []),
        mentions=[one for one in mentions(reader.corpus).get(address, ()) if not one.path.startswith(_SAID)],
        said=said_on(reader.corpus).get(address, ()),
        version=_version(setting),
        in_whole=unit.eid in setting.text.units,
        report=_report(setting, text, unit),
    )  # fmt: skip
    return reader.page(
        "division" if whole else "article", f"laws/{act.id}/{unit.eid}/", f"{title} · {setting.name}", body,
        section="laws", description=shortened(unit_words(unit)), standing=setting.standing,
        contents=setting.contents.replace(f'data-eid="{unit.eid}"', 'aria-current="page"'),
        head=legislation(act, text, title, unit.eid) + _COPYING,
    )  # fmt: skip


def _name(text: ActText, unit: Unit) -> str:
    """What stands before the heading of a unit, as typed; a unit without heading is named by its place."""
    return unit.marker if unit.heading else unit_name(text, unit.eid)


def _report(setting: _Setting, text: ActText, unit: Unit) -> SlipReport | None:
    """A comment that names the provision, its version and its words."""
    reader, address = setting.reader, f"{setting.act.id}#{unit.eid}"
    place = f"{setting.name}, {unit_name(text, unit.eid)} ({address})"
    words = f"{place}\n{_version(setting)}\n\n> {shortened(unit_words(unit))}\n\n"
    return slip_report(reader.slips, reader.t("report.title", address=address), words)


def _version(setting: _Setting) -> str:
    """The stage of the text and since when it stands at it, with the mark."""
    return f"{setting.standing.stage}; {setting.reader.t('mark')}"


def _neighbour(found: _Found | None) -> Neighbour | None:
    if found is None:
        return None
    text, unit = found
    heading = unit.heading.plain if unit.heading else first_words(unit)
    return Neighbour(unit.eid, f"{_name(text, unit)} {heading}".strip(), text.language)


def _above(text: ActText, eid: str) -> list[tuple[str, str]]:
    """The eIds and headings of the divisions that hold a provision, the largest first."""
    above: list[tuple[str, str]] = []
    eid = text.parents[eid]
    while eid:
        unit = text.units[eid]
        above.append((eid, f"{unit.marker} {unit.heading.plain if unit.heading else ''}".strip()))
        eid = text.parents[eid]
    return above[::-1]


def _citing(reader: Reader, act: str, unit: Unit) -> Iterator[Place]:
    """The places outside this provision that cite it or a unit of it, in the leading language."""
    leading = reader.corpus.acts[act].leading
    found = reader.corpus.backlinks.citations
    own = {part.eid: None for part in unit.walk()}
    for citation in chain.from_iterable(found.get(f"{act}#{eid}", ()) for eid in own):
        place = citation.place
        if place.language == leading and not (place.act == act and place.eid in own):
            yield place
