"""Every citation in any pasted text, resolved against the acts and the registry of the base."""

from __future__ import annotations

import re

from msgspec.structs import replace

from orenk.ask.answer import Answer, Entry, Section, answer
from orenk.ask.words import LANGUAGE_NAMES, TITLES
from orenk.base.messages import Message, same
from orenk.base.span import Origin, Span, plain_text
from orenk.link.citations import CitationContext, citations_of
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target
from orenk.model.naming import provision_name
from orenk.model.nodes import ActText, Unit, UnitKind

SUBJECT = Message("մուտքագրված տեքստը", "the text given", "le texte donné")
WHY: dict[Target, Message] = {
    Target.MISSING: Message("այդպիսի դրույթ չկա", "there is no such provision", "il n'y a pas de telle disposition"),
    Target.REPEALED: Message("ուժը կորցրած դրույթ", "a provision no longer in force", "disposition abrogée"),
    Target.UNKNOWN_ACT: Message("ակտը գրանցված չէ", "no record of the act", "acte inconnu du registre"),
    Target.AMBIGUOUS: Message("մեկից ավելի ընթերցում", "more than one reading", "plus d'une lecture"),
}
NO_ACT = Message("ակտը նշված չէ", "the text names no act", "le texte ne nomme aucun acte")
_PASTED = "pasted"
_FRENCH = re.compile(r"\b(?:l'|l’|de la|du|le|la|les|des|loi|alinéa)\b|[éèàçê]", re.I)
_ENGLISH = re.compile(r"\b(?:the|of|law|act|part|under)\b", re.I)


def cite(corpus: Corpus, text: str, act: str = "") -> Answer:
    """The citations of a text, paragraph by paragraph; with `act`, the text is read as if it stood in that act."""
    context = CitationContext.of(corpus.acts, corpus.official, corpus.definitions)
    found = [
        one
        for paragraph in re.finditer(r"[^\n]+", text)
        for one in citations_of(_as_text(paragraph[0], paragraph.start(), act, context), act, context)
    ]
    reached = tuple(_entry(corpus, one) for one in found if one.target not in WHY)
    unresolved = tuple(_entry(corpus, one) for one in found if one.target in WHY)
    sections = [
        Section("reached", TITLES["reached"], reached),
        Section("unresolved", TITLES["unresolved"], unresolved),
    ]
    return answer(corpus, "cite", SUBJECT, sections)


def language_of(words: str) -> str:
    """Armenian by its letters; French where more French words stand than English ones; else English."""
    if re.search("[Ա-և]", words):
        return "hy"
    return "fr" if len(_FRENCH.findall(words)) > len(_ENGLISH.findall(words)) else "en"


def _as_text(paragraph: str, start: int, act: str, context: CitationContext) -> ActText:
    """One paragraph, at its place in what was given, as a unit by itself or beside the units of an act."""
    origin = Origin("", Span(start, start + len(paragraph)))
    words = plain_text(paragraph, start)
    unit = Unit(_PASTED, UnitKind.PARAGRAPH, "", "", None, words, (), (), origin, Span(start, start))
    code = language_of(paragraph)
    beside = context.text(act, code)
    if beside is None:
        return ActText(code, "", None, (unit,), {_PASTED: unit}, {_PASTED: ""}, (unit,), frozenset(), {}, ())
    units, parents = {**beside.units, _PASTED: unit}, {**beside.parents, _PASTED: ""}
    return replace(beside, language=code, path="", units=units, parents=parents, order=(unit,))


def _entry(corpus: Corpus, one: Citation) -> Entry:
    facts = [("language", LANGUAGE_NAMES[one.place.language])]
    addresses = _addresses(corpus, one)
    facts += [("target", provision_name(corpus, address)) for address in addresses[:1]]
    if one.target in WHY:
        facts.append(("why", WHY[one.target] if one.act or one.act_words else NO_ACT))
    if one.nearest:
        facts.append(("nearest", same(one.nearest)))
    return Entry(same(one.words), addresses[0] if addresses else "", one.origin, None, tuple(facts))


def _addresses(corpus: Corpus, one: Citation) -> tuple[str, ...]:
    if one.act in corpus.official:
        return tuple(f"act:{one.act}#{eid}" for eid in one.eids if eid) or (f"act:{one.act}",)
    return one.addresses or ((one.act,) if one.act else ())
