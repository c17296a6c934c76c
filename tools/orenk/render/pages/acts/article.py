"""An article as a landing page: which act, which stage, the text, what it cites, who cites it, the note beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from markupsafe import Markup

from orenk.model.corpus import Act
from orenk.model.links import Place
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.law.contents import contents
from orenk.render.law.metadata import legislation
from orenk.render.law.naming import text_for, text_with
from orenk.render.law.notes import Note
from orenk.render.law.slips import SlipReport, slip_report
from orenk.render.law.tips import shortened, tips, unit_words
from orenk.render.page import ROOT, Page, Standing
from orenk.render.pages.powers.lines import PowerLine, power_lines
from orenk.render.phrases import standing_line
from orenk.render.programme.backlinks import mentions
from orenk.render.reader import Reader

_COPYING = f'<script src="{ROOT}assets/orenk/copy.js" defer></script>'


@dataclass(frozen=True, slots=True, eq=False)
class Neighbour:
    """The article before or after."""

    eid: str
    heading: str
    language: str


@dataclass(frozen=True, slots=True, eq=False)
class _Setting:
    """What all articles of one act share."""

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


_Found = tuple[ActText, Unit]
"""An article in the text that has it for this reader."""


def pages(reader: Reader) -> Iterator[Page]:
    for act in reader.corpus.acts.values():
        text = text_for(act, reader.language)
        setting = _Setting(
            reader, act, text, contents(reader, act, text), reader.texts.note(act.id, reader.language),
            _powers(reader, act), reader.act_title(act.id), str(reader.act_title(act.id).striptags()),
            reader.standing(act), standing_line(reader, act),
        )  # fmt: skip
        articles = [
            (found, found.units[eid]) for eid in _articles(act) if (found := text_with(act, reader.language, eid))
        ]
        for before, article, after in zip([None, *articles], articles, [*articles[1:], None], strict=False):
            yield _page(setting, *article, before, after)


def _articles(act: Act) -> dict[str, None]:
    """The eIds of all articles, in the order of the leading text, then those that only a translation has."""
    return {
        unit.eid: None
        for text in act.texts.values()
        for unit in text.order
        if unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted
    }


def _powers(reader: Reader, act: Act) -> dict[str, list[PowerLine]]:
    """The powers of an act by the article they stand in."""
    powers: dict[str, list[PowerLine]] = {}
    for line in power_lines(reader, act):
        if line.eid in act.text.units:
            powers.setdefault(act.text.article_of(line.eid), []).append(line)
    return powers


def _page(setting: _Setting, text: ActText, unit: Unit, before: _Found | None, after: _Found | None) -> Page:
    reader, act, note = setting.reader, setting.act, setting.note
    renderer = reader.texts.of(act, text)
    words = renderer.below(unit)
    title = f"{unit.marker} {unit.heading.plain if unit.heading else ''}".strip()
    body = reader.html(
        "article.html",
        act=act,
        act_title=setting.title,
        stands=setting.stands,
        unit=unit,
        text=text,
        heading=Markup(renderer.heading(unit)),
        words=Markup(words),
        tips=Markup(tips(reader, words, text.language)),
        above=_above(text, unit.eid),
        before=_neighbour(before),
        after=_neighbour(after),
        cited=reader.places(_citing(reader, act.id, unit)),
        note=Markup(note.articles.get(unit.eid, "")) if note else "",
        note_language=note.language if note else "",
        powers=setting.powers.get(unit.eid, []),
        mentions=mentions(reader.corpus).get(f"{act.id}#{unit.eid}", ()),
        in_whole=unit.eid in setting.text.units,
        report=_report(setting, unit),
    )
    return reader.page(
        "article", f"laws/{act.id}/{unit.eid}/", f"{title} · {setting.name}", body, section="laws",
        description=shortened(unit_words(unit)), standing=setting.standing,
        contents=setting.contents.replace(f'data-eid="{unit.eid}"', 'aria-current="page"'),
        head=legislation(act, text, title, unit.eid) + _COPYING,
    )  # fmt: skip


def _report(setting: _Setting, unit: Unit) -> SlipReport | None:
    reader, address = setting.reader, f"{setting.act.id}#{unit.eid}"
    words = f"{address}\n{shortened(unit_words(unit))}\n"
    return slip_report(reader.slips, reader.t("report.title", address=address), words)


def _neighbour(found: _Found | None) -> Neighbour | None:
    if found is None:
        return None
    text, unit = found
    return Neighbour(unit.eid, f"{unit.marker} {unit.heading.plain if unit.heading else ''}".strip(), text.language)


def _above(text: ActText, eid: str) -> list[str]:
    """The headings of the divisions that hold an article, the largest first."""
    above: list[str] = []
    eid = text.parents[eid]
    while eid:
        unit = text.units[eid]
        above.append(f"{unit.marker} {unit.heading.plain if unit.heading else ''}".strip())
        eid = text.parents[eid]
    return above[::-1]


def _citing(reader: Reader, act: str, unit: Unit) -> Iterator[Place]:
    """The places outside this article that cite it or a unit of it, in the leading language."""
    leading = reader.corpus.acts[act].leading
    found = reader.corpus.backlinks.citations
    own = {part.eid for part in unit.walk()}
    for citation in chain.from_iterable(found.get(f"{act}#{eid}", ()) for eid in own):
        place = citation.place
        if place.language == leading and not (place.act == act and place.eid in own):
            yield place
