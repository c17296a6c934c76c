"""Sentences that several templates share."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from markupsafe import Markup

from orenk.model.corpus import Act
from orenk.model.nodes import ActText
from orenk.render.page import Standing
from orenk.render.words import word

if TYPE_CHECKING:
    from orenk.render.reader import Reader

_SEGMENTS = {
    "art": "article", "para": "part", "subpara": "paragraph", "point": "point", "chp": "chapter", "sec": "section",
}  # fmt: skip


def standing_line(r: Reader, act: Act, note: str = "") -> Markup:
    """The mark, the stage, a note on it if there is one, and the official text, under the title of a law page."""
    mark = escape(r.t("mark"), quote=False)
    words = standing_words(r.standing(act), r.language, note)
    return Markup(f'<p class="standing"><strong>{mark}</strong> {words}</p>')


def headed(words: str) -> str:
    """Words of the interface at the head of a list, with a capital."""
    return words[:1].upper() + words[1:]


def standing_words(standing: Standing, language: str, note: str = "") -> str:
    """Stage, where the page has one, a note on it, and a link to the official text."""
    stage = escape(word("stage.is", language, stage=standing.stage), quote=False) if standing.stage else ""
    link = f'<a href="{escape(standing.official_url)}">{escape(standing.official_words, quote=False)}</a>'
    said = "".join(f"<span>{words}</span> " for words in (stage, escape(note, quote=False)) if words)
    return f"{said}{link}"


def text_note(r: Reader, act: Act, text: ActText) -> str:
    """What the reader must know of the language of the text: translation, or none in his language."""
    shown = r.t(f"lang.{text.language}")
    absent = r.t("text.absent", shown=shown) if text.language != r.language else ""
    standing = r.t("text.leading") if text.language == act.leading else r.t("text.translation")
    return f"{absent} {standing}".strip()


def provision_name(r: Reader, at: str) -> str:
    """A provision of an official act in words: `art_27` is «հոդված 27»; a citation in words stays as it is."""
    if at == "preamble":
        return r.t("unit.preamble").capitalize() + "."
    steps = [step.partition("_") for step in at.split("__")]
    if any(segment not in _SEGMENTS or not number for segment, _, number in steps):
        return at
    names = [f"{r.t('unit.' + _SEGMENTS[segment])} {number.replace('-', '.')}" for segment, _, number in steps]
    return ", ".join(names).capitalize() + "."
