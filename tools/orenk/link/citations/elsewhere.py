"""Citations that name no act and still point out of this one, as the words around them tell.

"Article 5 of the Convention" has a holder that no register knows; "Having regard to the Treaty, and in particular its
Article 5", « notamment son article 5 » point back at one; an instruction to amend speaks of the act that it amends.
"""

from __future__ import annotations

import re
from functools import lru_cache

from orenk.link.reading import CitedPath
from orenk.model.nodes import ActText, Unit, UnitKind

_REACH = 240
"""How far after a citation its holder is looked for, in characters: a list of articles may stand between."""

_OWN = {
    "fr": re.compile(r"\b(?:son|sa|ses|leurs?)\s+(?:(?:nouvel|nouvelle|propre|ancien)\s+)?$", re.I),
    "en": re.compile(r"\b(?:its|their)\s+(?:new\s+)?$", re.I),
    "hy": re.compile(r"(?:դրա|դրանց|վերջինիս)\s+$", re.I),
}
_UNIT_FR = (
    r"(?:points?|alinéas?|al\.|paragraphes?|par\.|§+|lettres?|litt?\.?|let\.|tirets?|articles?|arts?\.|annexes?|numéros?|"
    r"n°|phrases?|sub|sous|chiffres?)"
)
_MORE_FR = (
    r"(?:[\s,;:]+|(?:et|ou|ainsi que|respectivement|premi(?:er|ère)s?|deuxième|seconde?|troisième|quatrième|cinquième|"
    r"derni(?:er|ère)|inclus|modifiée?s?|précitée?s?|susmentionnée?s?|susvisée?s?|suivants?|nouveaux?|nouvelles?|"
    rf"anciens?|bis|ter|er|ère|actuels?|à(?=\s+\d))(?![^\W\d_])|(?:(?:de|à|au|aux|des|du|qu['’]aux?)\s+)?(?:l['’]|la\s|les?\s)?"
    rf"{_UNIT_FR}(?![^\W\d_])|«[^»]{{0,80}}»|\d[\w.°)(-]*|\(\w{{1,5}}\)|\b[a-zA-Z]\b\)?\.?|[IVXLC]+\b)*+"
)
_HOLDER_FR = re.compile(
    _MORE_FR
    + r"(?:figurant (?:à|au)|annexée?s? (?:à|au)|(?:de|à) l['’]|(?:de|à) la\b|des\b|du\b|aux?\b|dudit|de ladite|desdits?|"
    r"de (?:cette|cet|ce)\b|d['’]une?\b|de (?:son|sa|leur)\b|de (?=[A-Z]))\s*(?:même|mêmes|susdite?|dite?s?)?\s*"
    rf"(?!présent|{_UNIT_FR}\b|chapitre|section|titre|partie|livre|Ministre|Gouvernement|ministre)[^\W\d_]{{3}}"
)
_MORE_EN = (
    r"(?:[\s,;]+|(?:and|or|to|articles?|paragraphs?|sub-?paragraphs?|points?|parts?|sections?|subsections?|annex(?:es)?|"
    r"schedules?|chapters?)\b|\d[\w.)(-]*|\(\w{1,5}\)|[IVXLC]+\b)*+"
)
_HOLDER_EN = re.compile(
    _MORE_EN
    + r"(?:of|to|in)\s+(?!this\b|these\b|article|paragraph|point|part\b|section|annex|schedule|chapter|the present)"
    r"(?:(?:the|that|those|said|same|such|a|an)\s+)*(?!article|paragraph|point|part\b|section|annex|schedule|chapter)"
    r"(?=[^.;:]{0,160}?\b(?:Act|Acts|Law|Convention|Treaty|Directive|Regulations?|Order|Orders|Constitution|Ordinance|Code|"
    r"Protocol|Agreement|Charter|Decree|Statutes?|Rules|By-?laws?)\b)"
)
_HOLDERS = {"fr": _HOLDER_FR, "en": _HOLDER_EN}

_VERBS_FR = (
    r"(?:remplac|libell|rédig|modifi|ajout|insér|complét|intercal|introdui|abrog|supprim|biff|renumérot|rectifi|"
    r"rapport|reformul|précéd|ins[ée]r)"
)
_ORDER = {
    "fr": re.compile(
        rf"\b(?:est|sont|sera|seront|est à|sont à|a|ont|se)\b[^.;:]{{0,300}}?\b{_VERBS_FR}\w*|"
        r"\bprend(?:ra|ront)?\b[^.;:]{0,120}\bteneur|\bteneur suivante|\bse (?:lit|lira|lisent)\b|"
        r"\b(?:devien(?:t|nent|dra)|devenant|formera)\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:is|are|be)\s+(?:hereby\s+)?(?:amended|repealed|replaced|substituted|inserted|added|omitted|deleted)\b|"
        r"^[^.;]{0,200}\b(?:substitute|insert|omit)\b",
        re.I,
    ),
}
_SPEAKS_OF_UNITS = re.compile(
    r"\b(?:article|art\.|alinéa|paragraphe|point|tiret|lettre|annexe|chapitre|section|titre|loi|règlement|arrêté|numéro|"
    r"mots?|termes?|section|subsection|paragraph|schedule|words?)\b",
    re.I,
)


def points_elsewhere(path: CitedPath, unit: Unit, plain: str, text: ActText) -> bool:
    """Whether a path that names no act does not start from the act in whose `unit` its words stand."""
    if path.relation:
        return False
    if unit.kind is UnitKind.PREAMBLE or _in_preamble(unit, text):
        return True
    language = text.language
    own = _OWN.get(language)
    if own is not None and own.search(plain, max(0, path.start - 40), path.start):
        return True
    holder = _HOLDERS.get(language)
    if holder is not None and holder.match(plain[path.end : path.end + _REACH]):
        return True
    if path.steps and path.steps[0].kind is UnitKind.ARTICLE and path.steps[0].number[:1].isalpha():
        return not any(one.number[:1].isalpha() for one in _articles(text))
    return language in _ORDER and _amends(text, text.article_of(unit.eid))


def _in_preamble(unit: Unit, text: ActText) -> bool:
    above = text.parents[unit.eid]
    return bool(above) and text.units[above].kind is UnitKind.PREAMBLE


def _articles(text: ActText) -> list[Unit]:
    return [unit for unit in text.order if unit.kind is UnitKind.ARTICLE]


@lru_cache(maxsize=4096)
def _amends(text: ActText, eid: str) -> bool:
    """Whether an article, or what else stands at the top, gives an instruction to amend."""
    order = _ORDER[text.language]
    for unit in text.units[eid].walk():
        words = unit.text
        if words is not None and unit.eid not in text.quoted and _SPEAKS_OF_UNITS.search(words.plain):
            if order.search(words.plain):
                return True
    return False


def quotes_another(path: CitedPath, unit: Unit, plain: str, text: ActText) -> bool:
    """Whether « présent règlement » stands in text that an instruction of the same unit puts into another act."""
    order = _ORDER.get(text.language)
    found = order.search(plain, 0, path.start) if order is not None else None
    return found is not None and any(sign in plain[found.start() : path.start] for sign in ":«")


_HEAD = re.compile(r"\s*(?:$|[.:–—-]|[A-ZÉÈÀ][^\W\d_]*\s+(?!of\b))")


def names_no_unit(path: CitedPath, plain: str, language: str) -> bool:
    """Whether the words are the head of a passage («Art. 5.», "Chapter 3 Discipline") and cite nothing."""
    return language in _ORDER and path.start == 0 and _HEAD.match(plain, path.end) is not None
