"""The formulas of amending acts in English: replace X with Y, for X substitute Y, strike X and insert Y."""

from __future__ import annotations

import re

from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.quotations import MASK, Role

_COMMANDS = (
    (Command.REPEAL, re.compile(
        r"\brepeal(?:ed|s|ing)?\b|\b(?:ceases?|cease) to have effect\b|\brevok(?:ed?|es|ing)\b"
        r"|\b(?:lost|loses?|no longer in) (?:legal )?force\b|\b(?:declare"
            r"|recogni[sz]e)d? (?:as )?(?:invalid|repealed|void)\b", re.I)),
    (Command.RENUMBER, re.compile(r"\bre-?number(?:ed|ing)?\b|\bbecomes?\b|\bre-?designat(?:ed?|ing)\b", re.I)),
    (Command.RESTATE, re.compile(
        r"\brestat(?:ed?|ing)\b|\bto read(?: as follows)?\b(?! as follows)|\b(?:shall|to) (?:be )?(?:read"
            r"|worded)\b|\breplac(?:ed?|ing)(?: (?:by|with))? the following(?: text)?(?=\s*[:.])"
        r"|\breplac(?:ed?|ing) (?:by|with) the following [\w ]{1,20}(?=:)|\b(?:set out|reworded) (?:as follows"
            r"|in the following wording)\b|\breads? as follows\b"
        rf"|\bamended(?: (?:to read )?as follows| thus)\s*[:.–—-]*\s*(?={MASK})", re.I)),
    (Command.REPLACE, re.compile(
        rf"\breplac(?:ed?|ing)\b|\bsubstitut(?:ed?|ing)\b|\b(?:strik(?:e|ing)|delet(?:e|ing)"
            rf"|omit(?:ting)?)(?: out)? (?:[\w ,]{{1,60}} )?{MASK}+[^{MASK};]{{0,60}}?\band (?:insert(?:ing)?"
                rf"|add(?:ing)?"
                rf"|substitut(?:e|ing)|replac(?:e|ing))\b", re.I)),
    (Command.ADD, re.compile(r"\b(?:add|insert)(?:ed|ing)?\b|\bsupplement(?:ed|ing)?\b", re.I)),
    (Command.DELETE, re.compile(r"\b(?:delet(?:ed?|ing)|omit(?:ted|ting)?|remov(?:ed?|ing)|strik(?:e|ing)"
        r"|struck)\b", re.I)),
)  # fmt: skip

_NOUN = (
    r"(?:immediately\s+)?(?:the\s+)?(?:following\s+)?(?:new\s+)?(?:opening\s+)?(?:words?|phrases?|phase|figures?"
    r"|numbers?|"
    r"expressions?|terms?|sentences?|date|amount|definition)?(?:\s+(?:and|or)\s+(?:figures?|words?"
    r"|numbers?))?[,:]?\s*$"
)
_BESIDE_WORDS = (
    (Role.AFTER, re.compile(r"\bafter\s+" + _NOUN, re.I)),
    (Role.BEFORE, re.compile(r"\bbefore\s+" + _NOUN, re.I)),
)
_BEFORE_QUOTE = (
    (Role.NEW, re.compile(
        r"\b(?:with|by|substitut(?:e|ed|ing)|insert(?:ed|ing)?|add(?:ed|ing)?)\s*:?\s*" + _NOUN, re.I)),
    (Role.OLD, re.compile(r"\bfor\s+" + _NOUN, re.I)),
    (Role.OLD, re.compile(r"\b(?:replac|strik|delet|omit|remov)\w*\s+(?:out\s+)?" + _NOUN, re.I)),
)  # fmt: skip
_EXCHANGED = re.compile(r"\s*,?\s*(?:with|by)\b", re.I)
_PUT = re.compile(rf"[^{MASK};]{{0,40}}?\b(?:is|are|shall be|be)\s+(?:hereby\s+)?substituted\s+for\b", re.I)
_BETWEEN = re.compile(r"\bbetween\s+" + _NOUN, re.I)
_SECOND = re.compile(rf"\bbetween\s+[^{MASK};]{{0,30}}{MASK}+\s*and\s+(?:the\s+)?(?:words?\s+)?$", re.I)
_GONE = re.compile(
    rf"[^{MASK};]{{0,80}}?\b(?:is|are|shall be|be)\s+(?:hereby\s+)?(?:replaced|deleted|omitted|removed|struck"
    rf"|substituted)",
    re.I,
)
_COME = re.compile(rf"[^{MASK};]{{0,80}}?\b(?:is|are|shall be|be)\s+(?:hereby\s+)?(?:inserted|added)", re.I)
_TAKEN = re.compile(r"\b(?:substitut|replac)\w*\s+" + _NOUN, re.I)
_LONGEST_PAIR = 300
_LISTED = re.compile(rf"{MASK}\s*(?:,|,?\s*(?:and|or))\s*(?:the\s+words?\s+)?$")
_TITLE_BEFORE = re.compile(r"\b(?:Law|Act|Code|Decision|Decree|Constitution)(?:\s+of the Republic of Armenia)?\s*$")
_TITLE_AFTER = re.compile(r"\s+(?:Law|Act|Code|Decision)\b")
_NOTHING_MORE = re.compile(r"[\s.,;]*$")
_COLON = re.compile(r"[:—–]\s*$|\bas follows[.,]?\s*$")


def _is_title(plain: str, start: int, end: int) -> bool:
    return bool(_TITLE_BEFORE.search(plain[max(0, start - 60) : start]) or _TITLE_AFTER.match(plain, end))


def _role(text: str, start: int, end: int, last: Role | None) -> Role:
    before = text[max(0, start - 70) : start]
    beside = next((role for role, pattern in _BESIDE_WORDS if pattern.search(before)), None)
    if beside is not None:
        return beside
    if _BETWEEN.search(before) or _SECOND.search(text, max(0, start - _LONGEST_PAIR), start):
        return Role.AFTER if _BETWEEN.search(before) else Role.BEFORE
    if _PUT.match(text, end):
        return Role.NEW
    if _EXCHANGED.match(text, end) and _TAKEN.search(before):
        return Role.OLD
    if _GONE.match(text, end):
        return Role.OLD
    if _LISTED.search(before) and last is not None:
        return last
    if _COLON.search(before) and _NOTHING_MORE.match(text, end):
        return Role.TEXT
    named = next((role for role, pattern in _BEFORE_QUOTE if pattern.search(before)), None)
    if named is not None:
        return named
    return Role.NEW if _COME.match(text, end) else Role.OBJECT


_ADDED_BEFORE = re.compile(
    r"(?:\bnew|\bfollowing|\badd(?:ed|ing)?|\binsert(?:ed|ing)?|\bwith|\bby)\s+(?:an?\s+|the\s+)?(?:(?:new"
    r"|following)\s+)*$",
    re.I,
)
_ADDED_AFTER = re.compile(
    r"\s*(?:is|are|shall be)\s+(?:added|inserted)|\s+(?:worded|reading|with the following)\b", re.I
)
_BESIDE = re.compile(r"\b(after|before|following|between)\s+(?:the\s+)?$", re.I)
_PLACE = re.compile(r"\b(?:end|beginning|start)\s+of\s+(?:the\s+)?$", re.I)
_NEW_NUMBER = re.compile(r"\b(?:as|becomes?|to)\s+(?:the\s+)?$", re.I)


def _path_role(text: str, start: int, end: int, command: Command, verb: int, verb_end: int) -> PathRole:
    before = text[max(0, start - 40) : start]
    if command is Command.RENUMBER:
        return PathRole.ADDED if _NEW_NUMBER.search(before) else PathRole.TARGET
    if command is not Command.ADD:
        return PathRole.TARGET
    beside = _BESIDE.search(before)
    if beside and "the following" not in before[-16:].lower():
        return {"before": PathRole.BEFORE, "between": PathRole.BETWEEN}.get(beside[1].lower(), PathRole.AFTER)
    if _PLACE.search(before):
        return PathRole.TARGET
    if _ADDED_BEFORE.search(before) and not text[verb:verb_end].lower().startswith("supplement"):
        return PathRole.ADDED
    if _ADDED_BEFORE.search(before) and not before.lower().rstrip().endswith("supplement"):
        return PathRole.ADDED
    return PathRole.ADDED if _ADDED_AFTER.match(text, end) else PathRole.TARGET


EN = Formulary(
    commands=_COMMANDS,
    role=_role,
    path_role=_path_role,
    is_title=_is_title,
    separator=re.compile(r"[,;]\s|\.\s|\s(?=and\s)"),
    added_unit=re.compile(
        r"\b(?:new|following|an?)\s+(?:new\s+)?(?:\w+\s+)?(?P<unit>article|part|point|sub-?point|paragraph"
            r"|sentence|annex|"
        r"chapter|section|row|table|column|definition|subsection|subparagraph)s?\b", re.I
    ),
    heading=re.compile(r"\b(?:title|headings?)\b", re.I),
    table=re.compile(r"\b(?P<what>row|table|column)\b(?:\s+(?P<number>\d+))?", re.I),
    whole_text=re.compile(r"\bthroughout\b|\b(?:whole|entire) (?:text|law|act|decision)\b"
        r"|\bin the text of the (?:law|act)\b", re.I),
    every=re.compile(r"\b(?:wherever|each time|every time|both times|each place|in all its forms|in every form"
        r"|all forms|each occurrence"
        r"|in (?:both|all|each|the two) places?)\b", re.I),
    at_start=re.compile(r"\bat the (?:beginning|start)\b", re.I),
    at_end=re.compile(r"\bat the end\b", re.I),
    respectively=re.compile(r"\brespectively\b", re.I),
    beginning=re.compile(rf"\b(?:beginning|ending) with\b|\bfrom\s+(?:the word\s+)?{MASK}+\s+(?:on)?to\b", re.I),
    in_force=re.compile(r"\b(?:enters?|comes?|entry) in(?:to)? force\b|\btakes? effect\b", re.I),
    according=re.compile(
        r"\b(?:set out in|given in|contained in|according to|in accordance with|per)\s+(?:the\s+)?$", re.I
    ),
)  # fmt: skip
