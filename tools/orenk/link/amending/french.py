"""The formulas of amending acts in French: les mots « X » sont remplacés par les mots « Y »."""

from __future__ import annotations

import re

from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.quotations import MASK, Role

_COMMANDS = (
    (Command.REPEAL, re.compile(r"\babrog(?:er|ée?s?|e|ent)\b", re.I)),
    (Command.RENUMBER, re.compile(r"\bdevien(?:t|nent)\b|\brenumérot(?:er|ée?s?)\b", re.I)),
    (Command.ADD, re.compile(r"\b(?:insér|ajout|complét|introdui)(?:er|ée?s?|te?s?|re|ant)?\b(?!\s*:)", re.I)),
    (Command.RESTATE, re.compile(
        r"\b(?:remplac(?:ée?s?|er)\s+par\s+(?:les\s+dispositions\s+suivantes|le\s+texte\s+suivant|ce\s+qui\s+suit"
            r"|la\s+disposition\s+suivante|"
        r"l'intitulé\s+suivant|le\s+libellé\s+suivant|(?:le|la|les"
            r"|l['’])\s*(?:nouve\w+\s+)?[a-zéà]+(?:\s+nouve\w+)?\s+suivante?s?)|(?:est"
                r"|sont)\s+(?:ainsi\s+)?(?:rédigée?s?|libellée?s?)\b|ainsi\s+(?:rédigée?s?|libellée?s?|conçue?s?"
                    r"|modifiée?s?)"
        rf"|modifiée?s?\s+comme\s+suit\s*:?\s*(?={MASK})"
        r"|(?:pren(?:d|nent)|aur(?:a|ont))\s+la\s+teneur\s+suivante|se\s+li(?:t|sent)\s+comme\s+suit"
            r"|(?:libellée?s?|rédigée?s?)\s+comme\s+suit)", re.I)),
    (Command.REPLACE, re.compile(r"\bremplac(?:er|ée?s?|e|ent)\b|\bsubstitu(?:er|ée?s?)\b", re.I)),
    (Command.DELETE, re.compile(r"\b(?:supprim|retir|biff)(?:er|ée?s?)\b", re.I)),
)  # fmt: skip

_NOUN = (
    r"(?:(?:ceux|celui|celles?)\s+(?:du|des|de|d['’]|à)\s*)?(?:le|la|les|l['’]|du|des)?\s*(?:mots?|termes?|chiffres?|nombres?|expressions?|phrases?|montants?"
    r"|membres? de phrase)?(?:\s+et\s+(?:mots?|chiffres?|termes?))?(?:\s+suivante?s?)?\s*:?\s*$"
)
_BESIDE_WORDS = (
    (Role.AFTER, re.compile(r"\b(?:après|à la suite de?s?)\s*" + _NOUN, re.I)),
    (Role.BEFORE, re.compile(r"\bavant\s+" + _NOUN, re.I)),
)
_BEFORE_QUOTE = (
    (Role.NEW, re.compile(r"\b(?:par|insérée?s?|ajoutée?s?|insérer|ajouter|introduits?)\s+" + _NOUN, re.I)),
    (Role.OLD, re.compile(r"\b(?:remplacer|supprimer|aux)\s+" + _NOUN, re.I)),
)
_BETWEEN = re.compile(r"\bentre\s+" + _NOUN, re.I)
_SECOND = re.compile(
    rf"\bentre\s+[^{MASK};]{{0,30}}{MASK}+\s*et\s+(?:(?:le|les|ceux de|celui de)\s+)?(?:mots?\s+|termes?\s+)?:?\s*$",
    re.I,
)
_LONGEST_PAIR = 300
_GONE = re.compile(rf"[^{MASK};]{{0,80}}?\b(?:est|sont|soient)\s+(?:remplacé|supprimé|retiré|biffé)", re.I)
_COME = re.compile(rf"[^{MASK};]{{0,80}}?\b(?:est|sont)\s+(?:insér|ajout)", re.I)
_COME_WITH = re.compile(_COME.pattern + rf"\w*\s+[^{MASK};,]{{0,24}}{MASK}", re.I)
_LISTED = re.compile(rf"{MASK}\s*(?:,|,?\s*(?:et|ou))\s*(?:les\s+mots\s+)?$")
_TITLE_BEFORE = re.compile(r"\b(?:loi|code|décision|règlement|arrêté)(?:\s+de la République d'Arménie)?\s*$", re.I)
_NOTHING_MORE = re.compile(r"[\s.,;]*$")
_COLON = re.compile(r":\s*$")


def _is_title(plain: str, start: int, end: int) -> bool:
    return bool(_TITLE_BEFORE.search(plain[max(0, start - 60) : start]))


def _role(text: str, start: int, end: int, last: Role | None) -> Role:
    before = text[max(0, start - 80) : start]
    beside = next((role for role, pattern in _BESIDE_WORDS if pattern.search(before)), None)
    if beside is not None:
        return beside
    if _BETWEEN.search(before) or _SECOND.search(text, max(0, start - _LONGEST_PAIR), start):
        return Role.AFTER if _BETWEEN.search(before) else Role.BEFORE
    if _GONE.match(text, end):
        return Role.OLD
    if last in (Role.AFTER, Role.BEFORE) and _COME.match(text, end) and not _COME_WITH.match(text, end):
        return Role.NEW
    if _LISTED.search(before) and last is not None:
        return last
    if _COLON.search(before) and _NOTHING_MORE.match(text, end):
        return Role.TEXT
    named = next((role for role, pattern in _BEFORE_QUOTE if pattern.search(before)), None)
    if named is not None:
        return named
    return Role.NEW if _COME.match(text, end) else Role.OBJECT


_ADDED_BEFORE = re.compile(
    r"(?:\bnouve(?:au|l|lle)s?|\b(?:insér|ajout|introdui)(?:er|ée?s?|te?s?|re)|\bpar|\bd['’])\s*(?:une?\s+|des\s+"
    r"|le\s+|la\s+|les\s+|l['’]|d['’]une?\s+)?(?:nouve\w+\s+)?$",
    re.I,
)
_ADDED_AFTER = re.compile(
    r"\s*(?:est|sont) (?:insér|ajout)|\s*,?\s*(?:nouve\w+\s*)?(?:,\s*)?"
    r"(?:ainsi (?:rédig|libell|conç)|(?:libellé|rédigé)e?s? comme suit|(?:prenant|ayant) la teneur)",
    re.I,
)
_BESIDE = re.compile(r"\b(après|avant|entre|à la suite)\s*(?:de\s+|du\s+|des\s+)?(?:le\s+|la\s+|les\s+|l['’])?$", re.I)
_PLACE = re.compile(r"\b(?:début|fin)\s+(?:de\s+|du\s+|des\s+)?(?:la\s+|l['’])?$", re.I)
_NEW_NUMBER = re.compile(r"\b(?:devien(?:t|nent)|en)\s+(?:respectivement\s+)?(?:le\s+|la\s+|les\s+|l['’])?$", re.I)


def _path_role(text: str, start: int, end: int, command: Command, verb: int, verb_end: int) -> PathRole:
    before = text[max(0, start - 40) : start]
    if command is Command.RENUMBER:
        return PathRole.ADDED if _NEW_NUMBER.search(before) else PathRole.TARGET
    if command is not Command.ADD:
        return PathRole.TARGET
    beside = _BESIDE.search(before)
    if beside:
        return {"avant": PathRole.BEFORE, "entre": PathRole.BETWEEN}.get(beside[1].lower(), PathRole.AFTER)
    if _PLACE.search(before):
        return PathRole.TARGET
    if _ADDED_BEFORE.search(before) or _ADDED_AFTER.match(text, end):
        return PathRole.ADDED
    return PathRole.TARGET


FR = Formulary(
    commands=_COMMANDS,
    role=_role,
    path_role=_path_role,
    is_title=_is_title,
    separator=re.compile(r"[,;]\s|\.\s|\s(?=et\s)"),
    added_unit=re.compile(
        r"\b(?:une?|des|deux|trois)\s+(?:nouve(?:au|l|lle)s?\s+)?(?:\w+\s+)?(?P<unit>article|partie|paragraphe"
            r"|point|sous-point|alinéa|"
        r"phrase|annexe|chapitre|section|ligne|tableau|colonne|définition)s?\b"
        r"|\b(?:la|les|l['’])\s*(?P<unit_>phrase|alinéa|tiret)s?\s+suivante?s?\b", re.I
    ),
    heading=re.compile(r"\b(?:intitulé|titre)s?\b", re.I),
    table=re.compile(r"\b(?P<what>ligne|tableau|colonne)\b(?:\s+(?P<number>\d+))?", re.I),
    whole_text=re.compile(r"\b(?:dans|de) (?:l['’]ensemble|toute|tout) (?:du texte|de la loi|la loi|le texte"
        r"|du code)|\bdans tout le texte\b", re.I),
    every=re.compile(r"\b(?:à chaque (?:occurrence|fois)|chaque fois|partout|à toutes les occurrences)\b", re.I),
    at_start=re.compile(r"\bau début\b", re.I),
    at_end=re.compile(r"\bà la fin\b|\bin fine\b|\bcomplété", re.I),
    respectively=re.compile(r"\brespectivement\b", re.I),
    beginning=re.compile(r"\b(?:commençant|débutant|finissant) par\b", re.I),
    in_force=re.compile(r"\bentre(?:nt|ra)? en vigueur\b", re.I),
    according=re.compile(r"\b(?:conformément à|figurant (?:à|en)|selon)\s*(?:l['’]|les\s+)?$", re.I),
)  # fmt: skip
