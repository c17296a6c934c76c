"""The corpus as the reader of one language sees it: words, runs of other languages, names, links and templates."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, partial
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct, field

from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized, Variants
from orenk.model.links import Place
from orenk.model.nodes import ActText
from orenk.model.records import Record, SourceRecord
from orenk.render.law.anchors import Anchors
from orenk.render.law.naming import text_with, unit_link, unit_name
from orenk.render.law.notes import Note, note_for
from orenk.render.law.units import TextRenderer
from orenk.render.page import ARLIS, HERE, ROOT, Page, Planned, Standing
from orenk.render.phrases import headed, provision_name, standing_line, text_note
from orenk.render.publication.checked import UNCHECKED, Checked
from orenk.render.words import typeset, word
from orenk.render.words.dates import day_in_words

OFFICIAL_HOSTS = ("arlis.am", "parliament.am", "e-draft.am", "gov.am")
THEME = Path(__file__).parent / "theme"


@cache
def templates() -> Environment:
    """The templates of the pages, one for each kind; everything is escaped but what is marked as HTML.

    They are compiled once, however often a site is rendered.
    """
    environment = Environment(
        loader=FileSystemLoader(THEME / "pages"),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        ROOT=Markup(ROOT),
        HERE=Markup(HERE),
        word=word,
        standing=standing_line,
        text_note=text_note,
        provision_name=provision_name,
    )
    environment.filters["headed"] = headed
    return environment


class LawTexts:
    """The renderers of all texts and their notes; what is made of one is shared by the languages of the interface."""

    def __init__(self, corpus: Corpus) -> None:
        anchors = Anchors(corpus)
        self._texts = {
            (act.id, language): TextRenderer(act.id, text, anchors)
            for act in corpus.acts.values()
            for language, text in act.texts.items()
        }
        self._sources = corpus.sources
        self._notes: dict[tuple[str, str], Note | None] = {}

    def note(self, act: str, language: str) -> Note | None:
        """The explanatory note of an act for a reader of `language`."""
        if (act, language) not in self._notes:
            self._notes[act, language] = note_for(self._sources, act, language)
        return self._notes[act, language]

    def of(self, act: Act, text: ActText) -> TextRenderer:
        return self._texts[act.id, text.language]


class PlaceLink(Struct, frozen=True, eq=False):
    """A provision that a list leads to: the act's short title, the name of the unit, its first words."""

    act: str
    title: str
    name: str
    href: Markup


class Reader(Struct, frozen=True, eq=False):
    """What every page of one language is made with."""

    corpus: Corpus
    language: str
    texts: LawTexts
    environment: Environment = field(default_factory=templates)
    written: Collection[str] = ()
    """Addresses of the hand-written pages that may be linked to."""
    slips: str = ""
    """Where slips are reported: `mailto:…` or the address of a form for issues; "" if nowhere."""
    offline: str = ""
    """The address from the root of the ZIP that holds the whole site; "" where none is made."""
    checked: Checked = UNCHECKED
    """What the checks found, and the page of each rule."""
    tips: dict[tuple[str, str, str], str] = field(default_factory=dict)
    """Notes at hand that are made already, by kind, key and language of the text."""

    def t(self, key: str, **arguments: object) -> str:
        """Words of the interface."""
        return word(key, self.language, **arguments)

    def day(self, day: str) -> str:
        return day_in_words(day, self.language)

    def run(self, words: Localized | None) -> Markup:
        """Localized words, in a run with its own `lang` where they are not in the language of the page."""
        if words is None:
            return Markup("")
        language, text = words.resolve(self.language)
        return self.foreign(text, language)

    def foreign(self, words: str, language: str) -> Markup:
        """Words of a language, marked as such where the page is in another one."""
        told = escape(typeset(words, language), quote=False)
        return Markup(told if language == self.language or not words else f'<span lang="{language}">{told}</span>')

    def runs(self, words: Variants) -> list[Markup]:
        """A list in the language of the page, or in the nearest one that has it."""
        language, texts = words.resolve(self.language)
        return [self.foreign(text, language) for text in texts]

    def act_title(self, act: str) -> Markup:
        """The title of one of our acts, without the suffix that every page carries as its mark."""
        language, title = self.corpus.acts[act].record.value.title.resolve(self.language)
        return self.foreign(title.partition(" (")[0], language)

    def link(self, act: str, eid: str, language: str = "") -> PlaceLink:
        """A link to a provision of ours, named in `language`, else in that of the page."""
        found = self.corpus.acts[act]
        text = text_with(found, self.language, eid) or found.text
        return PlaceLink(
            act=act,
            title=str(self.act_title(act).striptags()),
            name=unit_name(text, eid, language or self.language),
            href=Markup(unit_link(text, act, eid)),
        )

    def places(self, places: Iterable[Place]) -> list[tuple[Markup, list[PlaceLink]]]:
        """Places by act, each unit once, in the order of the texts, with the act's title."""
        units: dict[str, dict[str, None]] = {}
        for place in places:
            if self.address(place.address):
                units.setdefault(place.act, {})[place.eid] = None
        return [(self.act_title(act), [self.link(act, eid) for eid in eids]) for act, eids in units.items()]

    def address(self, address: str, language: str = "") -> PlaceLink | None:
        """The link for `act#eId`, or None where there is no such provision of ours."""
        act, _, eid = address.partition("#")
        found = self.corpus.acts.get(act)
        return self.link(act, eid, language) if found and text_with(found, self.language, eid) else None

    def standing(self, act: Act | None = None) -> Standing:
        """What a page says of its stage and of the official text."""
        stage = self._stage(act) if act else ""
        counterpart = self.corpus.official.get(act.record.value.counterpart or "") if act else None
        if act and counterpart is None:
            return Standing(stage, self.t("official.none"), ARLIS)
        address = counterpart.value.address if counterpart else None
        host = urlsplit(address or "").hostname or ""
        if address and host.endswith(OFFICIAL_HOSTS):
            return Standing(stage, self.t("official.at-host", host=host.removeprefix("www.")), address)
        return Standing(stage, self.t("official.all"), ARLIS)

    def _stage(self, act: Act) -> str:
        """The stage of an act in words, with the day since which it stands at it."""
        record = act.record.value
        stage = self.t(f"stage.{record.stage}")
        days = [one.date for one in record.stages if one.stage == record.stage]
        return f"{stage}, {self.t('stage.since', date=self.day(days[-1]))}" if days else stage

    def sources(self, ids: Iterable[str]) -> list[Record[SourceRecord]]:
        """The sources behind a fact, as far as they are registered."""
        return [self.corpus.references[source] for source in ids if source in self.corpus.references]

    def html(self, template: str, **values: object) -> str:
        """The HTML of a template of `theme/pages`, with this reader as `r`."""
        return self.environment.get_template(template).render(r=self, **values)

    def plan(self, path: str, make: Callable[..., Page], *values: object) -> Planned:
        """A page at this path that `make(reader, *values)` makes when it is wanted."""
        return Planned(f"{self.language}/{path}", partial(make, self, *values))

    def page(
        self,
        kind: str,
        path: str,
        title: str,
        body: str,
        *,
        section: str,
        description: str = "",
        standing: Standing | None = None,
        contents: str = "",
        head: str = "",
        files: Mapping[str, str] | None = None,
    ) -> Page:
        """A page of this language; `path` is reckoned from its home."""
        return Page(
            f"{self.language}/{path}", self.language, title, description, body, kind, section,
            standing or self.standing(), contents, head, files=files or {},
        )  # fmt: skip
