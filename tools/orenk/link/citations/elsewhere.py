"""Citations that name no act and still point out of this one, as the words around them tell.

"Article 5 of the Convention" has a holder that no register knows; "Having regard to the Treaty, and in particular its
Article 5", « notamment son article 5 » point back at one; an instruction to amend speaks of the act that it amends.
"""

from __future__ import annotations

import re
from functools import lru_cache

from orenk.link.citations.provisions import has_sections_for_articles
from orenk.link.reading import CitedPath
from orenk.model.links import Step
from orenk.model.nodes import ActText, Unit, UnitKind

_REACH = 600
"""How far after a citation its holder is looked for, in characters: a list of articles may stand between."""

_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.CHAPTER, UnitKind.SECTION})
_OWN = {
    "fr": re.compile(r"\b(?:son|sa|ses|leurs?)\s+(?:(?:nouvel|nouvelle|propre|ancien)\s+)?$", re.I),
    "en": re.compile(r"\b(?:(?:its|their)\s+(?:new\s+)?|Volume\s+\d+,\s*)$", re.I),
    "hy": re.compile(r"(?:դրա|դրանց|վերջինիս)\s+$", re.I),
}
_UNIT_FR = (
    r"(?:points?|alinéas?|al\.|paragraphes?|par\.|§+|lettres?|litt?\.?|let\.|tirets?|articles?|arts?\.|annexes?|"
    r"livres?|titres?|parties?|chapitres?|sections?|numéros?|n°|phrases?|sub|sous|chiffres?)"
)
_MORE_FR = (
    r"(?:[\s,;:]+|\.(?=,)|(?:et|ou|ainsi que|par|respectivement|premi(?:er|ère)s?|deuxième|seconde?|troisième|"
    r"quatrième|cinquième|derni(?:er|ère)|inclus|modifiée?s?|précitée?s?|susmentionnée?s?|susvisée?s?|suivants?|"
    r"nouveaux?|nouvelles?|anciens?|bis|ter|er|ère|actuels?|à(?=\s+[\da-z(]))(?![^\W\d_])|"
    rf"(?:(?:de|à|au|aux|des|du|qu['’]aux?)\s+)?(?:l['’]|la\s|les?\s)?{_UNIT_FR}(?![^\W\d_])|"
    r"[nN]°|«[^»]{0,80}»|\d[\w.°)(-]*|\(\w{1,5}\)|\b[a-zA-Z]\b\)?\.?|[IVXLC]+\b)*+"
)
_NO_HOLDER_FR = (
    rf"(?!présent|{_UNIT_FR}\b|chapitre|section|titre|partie|livre|Ministre|Gouvernement|ministre)[^\W\d_]{{3}}"
)
_HOLDER_FR = re.compile(
    _MORE_FR
    + r"(?:figurant (?:à|au)|annexée?s? (?:à|au)|(?:de|à) l['’]|(?:de|à) la\b|des\b|du\b|aux?\b|dudit|de ladite|"
    r"desdits?|de (?:cette|cet|ce)\b|d['’]une?\b|de (?:son|sa|leur)\b|de (?=[A-Z]))\s*"
    r"(?:même|mêmes|susdite?|dite?s?)?\s*" + _NO_HOLDER_FR
)
_MORE_EN = (
    r"(?:[\s,;]+|(?:and|or|to|articles?|paragraphs?|sub-?paragraphs?|points?|parts?|sections?|subsections?|annex(?:es)?|"
    r"schedules?|chapters?)\b|\d[\w.)(-]*|\([^()]{1,120}\)|[IVXLC]+\b)*+"
)
_HOLDER_EN = re.compile(
    _MORE_EN
    + r"(?:of|to|in|under)\s+(?!this\b|these\b|the present\b)(?:(?:the|said|same|that|those|such|a|an)\s+){0,3}"
    r"(?!(?:[Aa]rticle|[Pp]aragraph|[Pp]oint|[Pp]art|[Ss]ection|[Aa]nnex|[Ss]chedule|[Cc]hapter)\b)"
    r"(?:\d{4}\s+)?[A-Z][\w.-]*"
)
_OF_ANNEX = re.compile(r"[^.;]{0,160}?\b(?:de|à) l['’]annexe\b")
_BRACKETED = re.compile(r"^\(art\.[^()]*\)")
"""« (art. 184) » is an article of the budget."""
_INSTRUMENT = re.compile(r"\b(?:Convention|Traité|Accord|Protocole|Charte|Treaty|Agreement|Protocol)\b")
_HOLDERS = {"fr": _HOLDER_FR, "en": _HOLDER_EN}

_VERBS_FR = (
    r"(?:remplac|libell|rédig|modifi|ajout|insér|complét|intercal|introdui|abrog|supprim|biff|renumérot|rectifi|"
    r"rapport|reformul|précéd|ins[ée]r|port(?:é|ée|és|ées) à \d|prorog|relev|major)"
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
_SIGNS = {
    "fr": (
        "rempla", "libell", "rédig", "modifi", "ajout", "ins", "complét", "intercal", "introdui", "abrog", "supprim",
        "biff", "renumérot", "rectifi", "rapport", "reformul", "précéd", "port", "prorog", "relev", "major", "teneur",
        " se li", "devien", "devenant", "formera",
    ),
    "en": ("amended", "repealed", "replaced", "substitut", "insert", "added", "omit", "deleted"),
}  # fmt: skip
"""Every instruction has one of these, so that texts which have none are not searched."""
_ARTICLES = re.compile(r"\b(?:articles?|art\.|sections?)\s+((?:\d+[\w.-]*(?:\s*(?:,|et|ou|à|and|to)\s*)?){1,12})", re.I)
_NUMBERS = re.compile(r"\d+(?:bis|ter|quater|[A-Z])?")
_SPEAKS_OF_UNITS = re.compile(
    r"\b(?:article|art\.|alinéa|paragraphe|point|tiret|lettre|annexe|chapitre|section|titre|loi|règlement|arrêté|numéro|"
    r"mots?|termes?|words?|sections?|subsections?|paragraphs?|schedules?|regulations?|orders?|acts?)\b",
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
    start = min(path.start, path.expressions[0].start)
    if own is not None and own.search(plain, max(0, start - 40), start):
        return True
    holder = _HOLDERS.get(language)
    if holder is not None and holder.match(plain[path.end : path.end + _REACH]):
        return True
    if language == "fr" and _OF_ANNEX.match(plain[path.end : path.end + _REACH]):
        return not any(one.kind is UnitKind.ANNEX for one in text.roots)
    if language == "fr" and _BRACKETED.search(plain[max(0, path.start - 1) : path.end + 6]):
        return True
    if language in _ORDER and plain.count("«", 0, path.start) > plain.count("»", 0, path.start):
        return True
    if path.steps and path.steps[0].kind is UnitKind.ARTICLE and has_sections_for_articles(text):
        return True
    if path.steps and _numbered_otherwise(path.steps[0], text):
        return True
    if language not in _ORDER:
        return False
    return _amends(text, text.article_of(unit.eid)) or _named_before(path, text)


def _named_before(path: CitedPath, text: ActText) -> bool:
    """Whether the title or the preamble cites an article of the number: that of the act which this one carries out."""
    number = path.steps[0].number if path.steps and path.steps[0].kind is UnitKind.ARTICLE else ""
    return bool(number) and number in _before_articles(text)


@lru_cache(maxsize=256)
def _before_articles(text: ActText) -> frozenset[str]:
    words = [text.title.plain] if text.title is not None else []
    for unit in text.order:
        if unit.kind is UnitKind.ARTICLE:
            break
        words += [unit.text.plain] if unit.text is not None else []
    own = {unit.number.lower() for unit in text.order if unit.kind is UnitKind.ARTICLE}
    if not own:
        return frozenset()
    cited = (number.lower() for run in words for found in _ARTICLES.findall(run) for number in _NUMBERS.findall(found))
    return frozenset(number for number in cited if number not in own)


def _in_preamble(unit: Unit, text: ActText) -> bool:
    above = text.parents[unit.eid]
    return bool(above) and text.units[above].kind is UnitKind.PREAMBLE


def _lettered_throughout(step: Step, text: ActText) -> bool:
    """Whether the articles here have letters only, so that an Article 3 is one of the act that they change."""
    return step.kind is UnitKind.ARTICLE and step.number[:1].isdigit() and _has_lettered_articles(text)


@lru_cache(maxsize=256)
def _has_lettered_articles(text: ActText) -> bool:
    numbers = [unit.number for unit in text.order if unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted]
    return bool(numbers) and not any(number[0].isdigit() for number in numbers if number)


def _numbered_otherwise(step: Step, text: ActText) -> bool:
    """Whether the number is of a kind that no unit here has: « L. 121-3 » of a code, "chapter 3.2" of an annex."""
    if text.language not in _ORDER or not (step.typed[:1].isupper() or "." in step.number or step.kind in _DIVISIONS):
        return False
    if step.kind is UnitKind.SECTION and has_sections_for_articles(text):
        return False
    alike = [unit.number for unit in text.order if unit.kind is step.kind and unit.eid not in text.quoted]
    if "." in step.number:
        return not any("." in number or "-" in number for number in alike)
    if step.kind in _DIVISIONS and not alike:
        return True
    lettered = step.kind in (UnitKind.ARTICLE, UnitKind.PART) and step.typed[:1].isalpha()
    return lettered and not any(number[:1].isalpha() for number in alike)


@lru_cache(maxsize=4096)
def _amends(text: ActText, eid: str) -> bool:
    """Whether an article, or what else stands at the top, gives an instruction to amend."""
    return _has_signs(text) and any(
        unit.text is not None and unit.eid not in text.quoted and _is_instruction(unit.text.plain, text.language)
        for unit in text.units[eid].walk()
    )


@lru_cache(maxsize=256)
def _has_signs(text: ActText) -> bool:
    words = "\n".join(unit.text.plain for unit in text.order if unit.text is not None).lower()
    return any(sign in words for sign in _SIGNS[text.language])


def _is_instruction(plain: str, language: str) -> bool:
    low = plain.lower()
    if not any(sign in low for sign in _SIGNS[language]):
        return False
    return _SPEAKS_OF_UNITS.search(plain) is not None and _ORDER[language].search(plain) is not None


def quotes_another(path: CitedPath, unit: Unit, plain: str, text: ActText) -> bool:
    """Whether « présent règlement » stands in text that an instruction of the same unit puts into another act."""
    order = _ORDER.get(text.language)
    if order is not None and path.steps and _lettered_throughout(path.steps[0], text):
        return True
    if order is not None and order.search(plain) is None and _amends(text, text.article_of(unit.eid)):
        return True
    found = order.search(plain, 0, path.start) if order is not None else None
    return found is not None and any(sign in plain[found.start() : path.start] for sign in ":«")


_HEAD = re.compile(r"\s*(?:$|[.:«–—-]|[A-ZÉÈÀ][^\W\d_]*\s+(?!of\b))")


def names_no_unit(path: CitedPath, plain: str, language: str) -> bool:
    """Whether the words are the head of a passage («Art. 5.», "Chapter 3 Discipline") and cite nothing."""
    return language in _ORDER and path.start == 0 and _HEAD.match(plain, path.end) is not None


def beside_an_instrument(plain: str, language: str) -> bool:
    """Whether the words speak of a treaty, whose articles they then may mean without saying so each time."""
    return language in _ORDER and _INSTRUMENT.search(plain) is not None
