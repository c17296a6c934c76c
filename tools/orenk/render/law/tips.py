"""What is shown at hand when a reader points at a link: a definition, a role, the words of a cited provision."""

from __future__ import annotations

import re
from html import escape

from orenk.model.nodes import ActText, Unit
from orenk.render.law.naming import text_for, unit_link, unit_name
from orenk.render.page import HERE
from orenk.render.reader import Reader

_TIP = re.compile(r' data-tip="([a-z]+)-([^"]+)"')
_SPACE = re.compile(r"\s+\S*$")
_LONGEST = 280
_SHORT = 60


def tips(reader: Reader, html: str, language: str, act_on_page: str = "") -> str:
    """The notes for all links of a piece of law text in `language`.

    Provisions of `act_on_page` need none: the page has their words.
    """
    notes = [
        _note(reader, kind, key, language)
        for kind, key in dict.fromkeys(_TIP.findall(html))
        if not (kind == "unit" and key.startswith(f"{act_on_page}--"))
    ]
    return f'<div class="tips">{"".join(notes)}</div>' if notes else ""


def _note(reader: Reader, kind: str, key: str, language: str) -> str:
    made = reader.tips.get((kind, key, language))
    if made is None:
        words = _words(reader, kind, key, language)
        name = f'id="{kind}-{key}" role="tooltip" popover="manual" lang="{language}"'
        made = reader.tips[kind, key, language] = f'<div class="tip" {name}>{words}</div>' if words else ""
    return made


def _words(reader: Reader, kind: str, key: str, language: str) -> str:
    match kind:
        case "term":
            return _term(reader, key, language)
        case "body" if key in reader.corpus.bodies:
            body = reader.corpus.bodies[key].value
            return _pair(body.name.get(language), body.role.get(language), f"{HERE}bodies/{key}/")
        case "official" if key in reader.corpus.official:
            act = reader.corpus.official[key].value
            return _pair(act.title.get(language), act.summary.get(language), f"{HERE}official/{key}/")
        case "unit":
            return _unit(reader, key, language)
    return ""


def _term(reader: Reader, key: str, language: str) -> str:
    term = reader.corpus.terms[key].value
    definition = term.definition.get(language) if term.definition else ""
    place = next(filter(None, (reader.address(address, language) for address in term.defined)), None)
    where = f' <a href="{place.href}">{escape(place.name, quote=False)}</a>' if place else ""
    return _pair(term.term.get(language), definition, f"{HERE}glossary/{key}/") + where


def _unit(reader: Reader, key: str, language: str) -> str:
    act, _, eid = key.partition("--")
    found = reader.corpus.acts.get(act)
    if found is None:
        return ""
    text = found.texts.get(language) or text_for(found, language)
    if eid not in text.units:
        return ""
    return _pair(unit_name(text, eid), unit_words(text.units[eid]), unit_link(text, act, eid))


def unit_words(unit: Unit) -> str:
    """The first words of a unit: its heading, its own words, those below it."""
    said = [unit.heading.plain] if unit.heading and unit.heading.plain else []
    for part in unit.walk():
        if part.text:
            said.append(f"{part.marker} {part.text.plain}".lstrip())
        if sum(map(len, said)) > _LONGEST:
            break
    return " ".join(said)


def first_words(unit: Unit) -> str:
    """The beginning of a unit without a heading, for a list of contents."""
    words = unit.text.plain if unit.text else ""
    return words if len(words) <= _SHORT else _SPACE.sub("", words[:_SHORT]) + " …"


def act_words(text: ActText) -> str:
    """The first words of an act, for its description."""
    return shortened(" ".join(unit_words(root) for root in text.roots[:1]))


def shortened(words: str) -> str:
    """At most a few lines of it, cut at a word."""
    return words if len(words) <= _LONGEST else _SPACE.sub("", words[:_LONGEST]) + " …"


def _pair(name: str, words: str, href: str) -> str:
    return (
        f'<a class="tip-name" href="{escape(href)}">{escape(name, quote=False)}</a>'
        f"<span> {escape(shortened(words), quote=False)}</span>"
    )
