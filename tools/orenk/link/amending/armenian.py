"""The formulas of Armenian amending acts: «X» բառերը փոխարինել «Y» բառերով, in every inflection that texts show."""

from __future__ import annotations

import re

from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.quotations import MASK, QUOTED, Role

_VERB = r"(?:ե[՛]?լ(?:ու|ով|ը)?|վում\s+(?:է|են)|(?:է|են)\s+\w+վում|վեն|վի|վել|ված|ում\s+(?:է|են)|ե՛ք|եք)"
_COMMANDS = (
    (Command.REPEAL, re.compile(
        r"(?:ճանաչ|համար|հայտարար)(?:ե[՛]?լ|վում\s+(?:է|են)|վեն|վի|ում)\s+(?:իրենց\s+|իր\s+)?(?:ուժը\s+կորցրած"
            r"|ուժից\s+կորցրած|անվավեր|չեղյալ)"
        r"|(?:ուժը\s+կորցրած|չեղյալ)\s+(?:է\s+|են\s+)?(?:ճանաչ|համար|հայտարար)(?:ե[՛]?լ|վում(?:\s+(?:է|են))?|վեն"
            r"|վի|ում)"
        r"|ուժը\s+կորցն(?:ում\s+(?:է|են)|ի|են)|չեղարկ(?:ել|վում\s+(?:է|են))", re.I)),
    (Command.RENUMBER, re.compile(
        r"(?:վերա)?համարակալ" + _VERB + r"|համար(?:ե[՛]?լ|վում\s+(?:է|են)|վեն|վի)(?=\s)|դառնում\s+(?:է|են)", re.I)),
    (Command.RESTATE, re.compile(
        r"(?:վերա)?շարադր" + _VERB + r"|խմբագր(?:ե[՛]?լ|վում\s+(?:է|են))|(?:է|են)\s+շարադրվում"
        r"|վերնագր" + _VERB, re.I)),
    (Command.REPLACE, re.compile(
        r"փոխարին" + _VERB + r"|(?:է|են)\s+փոխարինվում|(?<![ա-և])փոխ(?:ե[՛]?լ|վում\s+(?:է|են))(?![ա-և])"
            r"|(?<![ա-և])փոփոխ(?:ե[՛]?լ|վում\s+(?:է|են))(?![ա-և])",
        re.I)),
    (Command.ADD, re.compile(
        r"(?<![ա-և])(?:լրաց|ավելաց|հավել)(?:ն?ե[՛]?լ(?:ով)?|վում\s+(?:է|են)|վի|վեն|նում\s+(?:է|են)|նե՛?ք)(?![ա-և])"
        r"|(?:է|են)\s+(?:լրացվում|ավելացվում)", re.I)),
    (Command.DELETE, re.compile(
        r"(?<![ա-և])(?:հան|ջնջ|բացառ|վերաց)(?:ն?ե[՛]?լ|վում\s+(?:է|են)|վեն|վի|ում\s+(?:է|են))(?![ա-և])"
        r"|(?:է|են)\s+հանվում", re.I)),
)  # fmt: skip

_TITLE_AFTER = re.compile(
    rf"\s+(?:(?!բառ|թվ(?!ական)|թիվ|արտահայտ|նախադաս)[^{MASK}«»,:՝։;]*?\s)?(?:օրենք|օրենսգ|որոշ(?:ում|ման|մամբ)"
    rf"|սահմանադր|հրաման|կարգ(?:ի|ում|ը)?\b)",
    re.I,
)
_COMMAND_WORD = re.compile(r"(?:լրաց|փոխար|հանե|շարադ|ճանաչ|ավելաց|բառ|թիվ|թվ(?!ական))", re.I)
_NEXT_WORD = re.compile(r"[^\W\d_]+")
_SUFFIX = re.compile(r"-?([ա-և]+)")
_LISTED = re.compile(rf"\s*(?:,|՝)?\s*(?:և|եւ|կամ|ու|ինչպես նաև|նաև)?\s*(?={MASK})")
_LONGEST_LIST = 40
_WORDS_BEFORE = re.compile(r"(?:բառ|թիվ|թվ|նշան|արտահայտությ)[ա-և]*[ըն]՝\s*$", re.I)
_BETWEEN = re.compile(r"\s+(?:(?:բառեր|թվեր|արտահայտություններ|նշաններ)ի\s+)?միջև")
_NEIGHBOUR = re.compile(r"\s+(հաջորդ|նախորդ)")
_NOTHING_MORE = re.compile(r"[\s.,։:;]*$")
_COLON = re.compile(r"[.:։՝․]\s*$")
_SKIPPED = frozenset({"կետադրական", "և", "դրա", "դրանց", "համապատասխան"})
_VERBS = re.compile(r"^(?:փոխար|լրաց|հան[եվ]|ավելաց|շարադ|ճանաչ|ջնջ)", re.I)


def _is_title(plain: str, start: int, end: int) -> bool:
    """«…» Հայաստանի Հանրապետության … օրենքի: an act is named, and no words are changed."""
    found = _TITLE_AFTER.match(plain, end, end + 160)
    return found is not None and not _COMMAND_WORD.search(found[0])


def _case(word: str, text: str, end: int) -> Role | None:
    """The role that the case of a word after the quotation shows («բառերով», «բառից հետո», «բառերը»)."""
    word = word.lower()
    if word.endswith(("ով", "ամբ", "ովը")):
        return Role.NEW
    if word.endswith(("ից", "ուց", "նից")):
        rest = text[end : end + 40]
        after, before = rest.find("հետո"), rest.find("առաջ")
        return Role.BEFORE if before >= 0 and (after < 0 or before < after) else Role.AFTER
    if word.endswith("ին") and (found := _NEIGHBOUR.match(text, end)):
        return Role.AFTER if found[1] == "հաջորդ" else Role.BEFORE
    if word.endswith(("ը", "ն")) or re.match(r"(?:բառ|թիվ|նշան|տառ|պարբեր|նախադաս)", word):
        return Role.OBJECT
    return None


def _role(text: str, start: int, end: int, last: Role | None) -> Role:
    at = end
    for _ in range(_LONGEST_LIST):
        listed = _LISTED.match(text, at)
        further = QUOTED.match(text, listed.end()) if listed else None
        if listed is None or further is None or not listed[0].strip(" "):
            break
        at = further.end()
    if _BETWEEN.match(text, at):
        return Role.AFTER if at > end else Role.BEFORE
    if (suffix := _SUFFIX.match(text, at)) and (role := _case(suffix[1], text, suffix.end())):
        return role
    for word in list(_NEXT_WORD.finditer(text, at, at + 70))[:3]:
        gap = text[at : word.start()]
        if MASK in gap or any(sign in gap for sign in ",.։:;") or _VERBS.match(word[0]):
            break
        role = _case(word[0], text, word.end())
        if role is not None and word[0].lower() not in _SKIPPED:
            return role
    if _WORDS_BEFORE.search(text[max(0, start - 24) : start]):
        return Role.OBJECT
    return (
        Role.TEXT if _COLON.search(text[max(0, start - 9) : start]) or _NOTHING_MORE.match(text, end) else Role.OBJECT
    )


_NEW_BEFORE = re.compile(r"(?:(?<![ա-և])նոր|բովանդակությամբ[՝,]?|հետևյալ)\s*$", re.I)
_AMID = re.compile(r"\s+միջև\b")
_BESIDE = re.compile(r"\s*(հետո|առաջ|անմիջապես հետո)")


def _path_role(text: str, start: int, end: int, command: Command, verb: int, verb_end: int) -> PathRole:
    words = text[start:end]
    beside = _BESIDE.match(text, end)
    if beside and words.endswith(("ից", "ությունից")):
        return PathRole.BEFORE if beside[1] == "առաջ" else PathRole.AFTER
    if _AMID.match(text, end) and command is Command.ADD:
        return PathRole.BETWEEN
    if command is Command.RENUMBER:
        goes_on = words.endswith(("ը", "ն")) and text.startswith("՝", end)
        return (
            PathRole.ADDED if (start >= verb_end and not goes_on) or words.endswith(("ով", "երով")) else PathRole.TARGET
        )
    if command is not Command.ADD:
        return PathRole.TARGET
    if _NEW_BEFORE.search(text[max(0, start - 40) : start]) or words.endswith(("ով", "ությամբ", "ություններով")):
        return PathRole.ADDED
    if start >= verb_end and not words.endswith(("ում", "ից", "ի", "ը", "ն")):
        return PathRole.ADDED
    return PathRole.TARGET


HY = Formulary(
    commands=_COMMANDS,
    role=_role,
    path_role=_path_role,
    is_title=_is_title,
    separator=re.compile(r"[,;։]\s|\.\s|\s(?=(?:և|եւ|իսկ)\s)"),
    added_unit=re.compile(
        r"(?:նոր|բովանդակությամբ|հետևյալ|առանձին|նաև)\s+(?:բովանդակությամբ\s+)?(?:նոր\s+)?(?:(?:[ա-և]+"
        r"|(?P<number>\d+(?:\.\d+)*))\s+)?"
        r"(?P<unit>հոդված|մաս|կետ|ենթակետ|պարբերությ|նախադասությ|հավելված|գլուխ|գլխ|գլխով|բաժն|տող|աղյուսակ"
        r"|սյունակ|սահմանում|հասկացությ)[ա-և]*",
        re.I,
    ),
    heading=re.compile(r"վերնագ(?:իր|ր)[ա-և]*", re.I),
    table=re.compile(r"(?:(?P<number>\d+)(?:-[ա-և]+)?\s+)?(?P<what>տող|աղյուսակ|սյունակ|սյունյակ)[ա-և]*", re.I),
    whole_text=re.compile(
        r"(?:ամբողջ|ողջ|համայն|ամբողջական)\s+տեքստ[ա-և]*|տեքստ(?:ում|ի)\s+(?:ամբողջությամբ|ամբողջովին"
        r"|մեջ\s+ամբողջությամբ)"
        r"|(?:օրենքի|օրենսգրքի|որոշման)\s+տեքստում|ամբողջությամբ",
        re.I,
    ),
    every=re.compile(r"(?:բոլոր|ամեն)\s+(?:դեպք|տեղ|հիշատակ)[ա-և]*|ամենուր|ամենուրեք|հոլովաձև|հոլովական", re.I),
    at_start=re.compile(r"սկզբ(?:ում|ից|ի)", re.I),
    at_end=re.compile(r"վերջ(?:ում|ից|ի\s)", re.I),
    respectively=re.compile(r"համապատասխանաբար", re.I),
    beginning=re.compile(r"(?:սկսվող|ավարտվող)\s+(?:պարբեր|նախադաս)", re.I),
    in_force=re.compile(r"ուժի\s+մեջ\s+(?:է|են|մտ)", re.I),
    according=re.compile(r"(?:համաձայն|ըստ)\s+(?:կից\s+)?$", re.I),
)
