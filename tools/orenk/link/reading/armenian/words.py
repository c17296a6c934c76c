"""Armenian words as a reader of citations sees them: units, acts, numbers, relatives; odd spelling set right."""

from __future__ import annotations

import re

from orenk.language.hy import LANGUAGE
from orenk.link.reading.armenian.acts import act_noun, act_number
from orenk.link.reading.expressions import ABOVE, NEXT, PREVIOUS, SAME, THIS
from orenk.link.reading.numerals import armenian_number, armenian_placeholder
from orenk.link.reading.words import Role, Word, parted
from orenk.model.nodes import UnitKind

_KINDS = frozenset(
    {"book", "section", "chapter", "article", "annex", "part", "point", "subpoint", "paragraph", "sentence"}
)
_GENITIVE = re.compile("(?:ի|ության)$")
_PLURAL = re.compile("ներ(?:$|[իընոու])|(?<=մաս|կետ)եր(?:$|[իընոու])|գրքեր")
_BARE_FORM = re.compile("^(?:հոդված|կետ|մաս|ենթակետ|հավելված|գլուխ|բաժին)(?:ներ|եր)?$|ություն(?:ներ)?$")
_RELATIONS = {
    "սույն": THIS, "նույն": SAME, "այս": THIS, "այդ": SAME, "նախորդ": PREVIOUS, "նախորդող": PREVIOUS, "հաջորդ": NEXT,
    "հաջորդող": NEXT, "վերոնշյալ": ABOVE, "վերոհիշյալ": ABOVE, "վերոգրյալ": ABOVE, "վերոշարադրյալ": ABOVE,
}  # fmt: skip
_AND = frozenset({"և", "եւ", "եվ", "ու", "կամ", "կա՛մ", "թե", "նաև", "ինչպես", "և/կամ"})
_TO = frozenset({"մինչև", "-", "–", "—"})
_SIGNS = frozenset({"N", "№", "Ն", "թիվ", "No"})
_NUMBERED_WITH = frozenset({"ՍԴ", "ԱԺ"})
_SIGNED = re.compile(r"(N|№)(\d+(?:\.\d+)*)(?:-(?:ի|ին|ից|ով|ում|ը|ն))?")
_SPLIT_ENDING = re.compile(r"(\d)(?: (-(?:րդ|ին|[ՆԱԼ](?![^\W\d_])))|(-) (րդ|ին(?![^\W\d_])))([ա-և]*)", re.I)
_QUOTED_OTHERWISE = re.compile(r"[\"“„]([ա-ֆ]{1,2})[\"”“](?=[-\s,])")
_SPACED_QUOTE = re.compile(r"« ([ա-ֆ]{1,2}) »")
_ABBREVIATED = "հոդ"


def mended(text: str) -> str:
    """The text with split ordinals joined («12 -րդ») and letters in the house's quotation marks, of the same length."""
    if " -" in text or "- " in text:
        text = _SPLIT_ENDING.sub(lambda m: f"{m[1]}{m[2] or m[3] + m[4]}{m[5]} ", text)
    if '"' in text or "“" in text:
        text = _QUOTED_OTHERWISE.sub(r"«\1»", text)
    return _SPACED_QUOTE.sub(r"«\1»  ", text) if "« " in text else text


def classify(typed: str) -> Word:
    before, core, after = parted(typed)
    if not core:
        return Word(Role.TO if typed in _TO else Role.OTHER, "", before, after)
    if before.endswith("«") and (quoted := _quoted_letter(typed)):
        return quoted
    key = core.lower()
    head = key[0]
    if not head.isalpha() or core[0] in "IVXLCNՆՀ№" or core[:2] in _NUMBERED_WITH:
        numbered = _classify_number(before, core, after)
        if numbered:
            return numbered
    if key == _ABBREVIATED and after[:1] == ".":
        return Word(Role.UNIT, core, before, after[1:], (UnitKind.ARTICLE, False, True, True))
    unit = LANGUAGE.unit(core)
    if unit in _KINDS:
        return Word(Role.UNIT, core, before, after, _unit(key, unit))
    noun = act_noun(core)
    if noun:
        return Word(Role.ACT, core, before, after, noun)
    if key in _AND:
        return Word(Role.AND, core, before, after)
    if key in _TO:
        return Word(Role.TO, core, before, after)
    if key in _RELATIONS:
        return Word(Role.RELATION, core, before, after, _RELATIONS[key])
    if core in _SIGNS or key == "թիվ":
        return Word(Role.SIGN, core, before, after)
    number = armenian_number(core + after[:1] if len(core) == 1 and after[:1] == ")" else core)
    if number:
        return Word(Role.NUMBER, core, before, after.removeprefix(")") if number.letter else after, number)
    return Word(Role.OTHER, core, before, after)


def _quoted_letter(typed: str) -> Word | None:
    at = typed.index("«")
    end = typed.rfind("»") + 1
    while end < len(typed) and (typed[end].isalpha() or typed[end] == "-"):
        end += 1
    number = armenian_number(typed[at:end]) if end > at else None
    return Word(Role.NUMBER, typed[at:end], typed[:at], typed[end:], number) if number else None


def _classify_number(before: str, core: str, after: str) -> Word | None:
    act = act_number(core)
    if act:
        return Word(Role.ACT, core, before, after, act)
    if core[0] in "N№" and act_number(core[1:]):
        return Word(Role.ACT, core[1:], before + core[0], after, "number")
    signed = _SIGNED.fullmatch(core)
    if signed:
        number = armenian_number(signed[2])
        return Word(Role.NUMBER, core, before, after, number) if number else None
    number = armenian_number(core)
    if number:
        return Word(Role.NUMBER, core, before, after, number)
    if core in _SIGNS:
        return Word(Role.SIGN, core, before, after)
    if armenian_placeholder(core):
        return Word(Role.PLACEHOLDER, core, before, after)
    return None


def _unit(key: str, name: str) -> tuple[UnitKind | None, bool, bool, bool]:
    """Kind (None for a sentence), plural, genitive, and whether it is the bare form that may precede its number."""
    kind = None if name == "sentence" else UnitKind(name)
    return kind, bool(_PLURAL.search(key)), bool(_GENITIVE.search(key)), bool(_BARE_FORM.search(key))
