"""What a provision is called: the way to a unit from its article down, in three languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from orenk.base.messages import LANGUAGES, Message, same
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.nodes import ActText, UnitKind

_ADDRESS = re.compile(r"([a-z][a-z0-9-]*)#([a-z][a-z0-9_-]*)")
_HEADED = frozenset(
    {UnitKind.ARTICLE, UnitKind.ANNEX, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.DIVISION, UnitKind.BOOK}
)
UNITS: Mapping[UnitKind, Message] = {
    UnitKind.TITLE: Message("վերնագիր", "title", "titre"),
    UnitKind.PREAMBLE: Message("նախաբան", "preamble", "préambule"),
    UnitKind.BOOK: Message("Գիրք", "Book", "Livre"),
    UnitKind.DIVISION: Message("Մաս", "Part", "Partie"),
    UnitKind.SECTION: Message("Բաժին", "Section", "Section"),
    UnitKind.CHAPTER: Message("Գլուխ", "Chapter", "Chapitre"),
    UnitKind.ARTICLE: Message("Հոդված", "Article", "Article"),
    UnitKind.ANNEX: Message("Հավելված", "Annex", "Annexe"),
    UnitKind.PART: Message("մաս", "part", "paragraphe"),
    UnitKind.POINT: Message("կետ", "point", "point"),
    UnitKind.SUBPOINT: Message("ենթակետ", "sub-point", "sous-point"),
    UnitKind.PARAGRAPH: Message("պարբերություն", "paragraph", "alinéa"),
    UnitKind.WRAP_UP: Message("եզրափակիչ պարբերություն", "closing paragraph", "alinéa final"),
    UnitKind.QUOTATION: Message("մեջբերված տեքստ", "quoted text", "texte cité"),
    UnitKind.TABLE: Message("աղյուսակ", "table", "tableau"),
}


def words_of(localized: Localized) -> Message:
    """Words of a record as a message; a language that lacks them takes the nearest."""
    return Message(*(localized.get(language) for language in LANGUAGES))


def unit_name(act: Act, eid: str) -> Message:
    """«Հոդված 5, մաս 2, կետ 3», in each language by the text in it, or else by the nearest that has the unit."""
    return Message(*(_name(act, eid, language) for language in LANGUAGES))


def provision_name(corpus: Corpus, address: str) -> Message:
    """The name of the unit at `act#eId`; the title of the act where there is no `#`, the address where neither is."""
    act, _, eid = address.partition("#")
    if act.startswith("act:"):
        official = corpus.official.get(act[4:])
        return words_of(official.value.title) if official is not None else same(address)
    if act not in corpus.acts:
        return same(address)
    return unit_name(corpus.acts[act], eid) if eid else words_of(corpus.acts[act].record.value.title)


def with_names(corpus: Corpus, words: str, language: str) -> str:
    """The words with each address of ours (`act#eId`) as the title of the act and the name of the provision."""

    def named(found: re.Match[str]) -> str:
        act = corpus.acts.get(found[1])
        if act is None or not any(found[2] in text.units for text in act.texts.values()):
            return found[0]
        title = act.record.value.title.get(language).partition(" (")[0]
        return f"«{title}», {unit_name(act, found[2]).render(language)}"

    return _ADDRESS.sub(named, words)


def _name(act: Act, eid: str, language: str) -> str:
    wanted = (act.texts.get(language), act.texts.get("en"), act.text, *act.texts.values())
    text = next((text for text in wanted if text is not None and eid in text.units), None)
    return _in_text(text, eid, language) if text is not None else eid


def _in_text(text: ActText, eid: str, language: str) -> str:
    names: list[str] = []
    while eid:
        unit = text.units[eid]
        number = unit.number or (unit.eid.rpartition("_")[2] if unit.kind is UnitKind.PARAGRAPH else "")
        names.append(f"{UNITS[unit.kind].render(language)} {number}".rstrip())
        if unit.kind in _HEADED:
            break
        eid = text.parents[eid]
    return ", ".join(reversed(names))
