"""How Armenian texts name an act: «…» օրենք, N 526-Ն որոշում, Սահմանադրություն, սույն օրենք, հաստատված կարգ."""

from __future__ import annotations

import re

from orenk.link.reading.armenian.numbers import MONTH
from orenk.link.reading.expressions import ACT_LEVEL, ActWords, Expression
from orenk.link.reading.words import Role, Words

_CASES = "(?:(?:ներ|եր)?(?:ի|ին|ից|ով|ում|ը|ն)?)"
_ABSTRACT = "(?:ուն(?:ը|ն|ից|ում)?|ան|անը|անն|ամբ)"
_NOUNS = re.compile(
    f"(?P<law>օրենք{_CASES})|(?P<code>օրենսգ[իի]?րք{_CASES})|(?P<constitution>սահմանադրությ{_ABSTRACT})"
    f"|(?P<decision>որոշ(?:ում{_CASES}|ման|մանը|մանն|մամբ))"
    f"|(?P<draft>նախագ(?:իծ|ծ){_CASES})"
    f"|(?P<order>հրաման{_CASES}|հրամանագ(?:իր|ր){_CASES})"
    f"|(?P<document>կարգ{_CASES}|կանոնակարգ{_CASES}|կանոնադրությ{_ABSTRACT}|պայմանագ[ի]?ր{_CASES}|համաձայնագ[ի]?ր{_CASES}"
    f"|կոնվենցիա(?:յի|յով|ն|յում)?|հռչակագ[ի]?ր{_CASES}|ռազմավարությ{_ABSTRACT}|ծրագ[ի]?ր{_CASES}|կանոններ(?:ի|ով|ում|ը)?"
    f"|մեթոդիկա(?:յի|յով|ն|յում)?|ցանկ{_CASES}|արձանագրությ{_ABSTRACT}|հայեցակարգ{_CASES})"
)
_GENITIVE = re.compile("(?:[^ն]ի|ների|ության|ման|յի|նի)$")
_NUMBER = re.compile(
    r"(?:ՀՕ|HO|НО)[-–]?\d{1,4}(?:[-–][ՆԱԼՄA-Z])?(?:-[Նն])?|\d{1,5}[-–][ՆԱԼ]|(?:ՍԴՈ|ՍԴԱՈ|ԱԺՈ|ՆՀ|ՆԿ)-\d{1,4}(?:-[ՆԱԼ])?"
)
_ISSUERS = re.compile(
    "^(?:Հայաստանի|Հանրապետության|ՀՀ|կառավարության|Կառավարության|վարչապետի|Վարչապետի|Ազգային|ԱԺ|ժողովի|նախագահի|Նախագահի"
    "|սահմանադրական|թվականի|թ|Կենտրոնական|բանկի|խորհրդի|նախարարի|ավագանու)$"
)
_COUNTRY = frozenset({"ՀՀ", "Հայաստանի", "Հանրապետության"})
_DAY = re.compile(r"^\d{1,2}-ի(?:ն)?$|^\d{4}$|^1-ին$")
_ADJECTIVE = re.compile("(?:կան|ային|ողական|ավարական|ության|ների|երի|վերաբերյալ)$")
_PLURAL = re.compile("(?:ներ|գրքեր)")
_TITLE_WORDS = 80
_NAME_WORDS = 12
_BEFORE_NAMES = frozenset({"է", "են", "ըստ", "համաձայն", "նաև", "սույն", "նույն", "որը", "որոնք", "այդ"})


def act_noun(core: str) -> str | None:
    """The kind of act that a noun in any form names, or None."""
    key = core.lower()
    if key[0] not in "օսոհկպռծմցան":
        return None
    found = _NOUNS.fullmatch(key)
    return found.lastgroup if found else None


def act_number(core: str) -> str | None:
    """`number` where the word is the number of an act («ՀՕ-49-Ն», «526-Ն»), or None."""
    return "number" if _NUMBER.fullmatch(core) else None


def title_bounds(words: Words, last: int, floor: int) -> int:
    """The word that opens the quotation which word `last` closes, not before `floor`; -1 where none does."""
    depth = 0
    for at in range(last, max(floor, last - _TITLE_WORDS) - 1, -1):
        typed = words.typed[at]
        depth += typed.count("»") - typed.count("«")
        if depth <= 0:
            return at
    return -1


def act_expression(words: Words, at: int, taken: int, before: Expression | None) -> Expression | None:
    """The act named by the noun or number at word `at`, with all that stands before it: title, number, date, issuer."""
    kind = words[at].value
    number = ""
    last = at + 1
    if kind == "number":
        number = words.core(at)
        noun = at + 1
        while words.core(noun) in _COUNTRY and noun < at + 3:
            noun += 1
        if words.role(noun) is Role.ACT and words[noun].value != "number" and not words[at].after:
            return None
        kind = "law" if number.startswith("ՀՕ") else "decision"
    first, titles, number, relation, named = _before(words, at, taken, number)
    if titles and words[at].after == "" and at + 1 < len(words) and words[at + 1].value == "draft":
        at, last = at + 1, at + 2
    if not titles and kind == "draft":
        return None
    if not (titles or number or relation or named):
        merged = _approved(words, at, before)
        if merged is not None:
            return merged
    start, end = words.core_start(first), words.core_end(at)
    if titles and first == titles[0][0]:
        start = words.start(first) + words.typed[first].index("«")
    title_from = start if named or kind == "constitution" else -1
    acts = tuple(
        ActWords(start if n == 0 else words.start(a) + words.typed[a].index("«"), end if n == len(titles) - 1 else
                 words.start(b) + len(words.typed[b]), kind, _title(words, a, b), number, relation)
        for n, (a, b) in enumerate(titles)
    ) or (ActWords(start, end, kind, "", number, relation, title_from),)  # fmt: skip
    key = words.core(at).lower()
    genitive = bool(_GENITIVE.search(key)) or words[at].value == "number"
    return Expression(
        start, end, first, last, ACT_LEVEL, open=genitive and words[at].after == "", weak=acts[0].bare, acts=acts
    )


def _title(words: Words, first: int, last: int) -> str:
    text = words.text[words.start(first) : words.start(last) + len(words.typed[last])]
    return text[text.index("«") + 1 : text.rindex("»")]


def _before(words: Words, at: int, taken: int, number: str) -> tuple[int, list[tuple[int, int]], str, str, bool]:
    """First word, titles, number, relation, and whether a name («քաղաքացիական օրենսգիրք») stands there."""
    titles: list[tuple[int, int]] = []
    index = at - 1
    named = False
    first = at
    while index >= 0:
        word = words[index]
        if "»" in word.after and not word.after.rstrip("»,").strip():
            opened = title_bounds(words, index, 0)
            if opened < 0 or (titles and not (word.comma or words.role(index + 1) is Role.AND)):
                break
            titles.insert(0, (opened, index))
            first, index = opened, opened - 1
            continue
        if titles and word.role is Role.AND and index and "»" in words[index - 1].after:
            index -= 1
            continue
        if word.after or index < taken:
            break
        if word.role is Role.RELATION and index == at - 1:
            return index, [], "", word.value, False
        if word.role is Role.ACT and word.value == "number" and not number:
            number = word.core
        elif word.role is Role.SIGN and number:
            pass
        elif word.core == "մասին" and not titles and (opened := _name_of_law(words, index, taken)) < index:
            return opened, [], number, "", True
        elif not titles and index and words.typed[index - 1][-1:] == "»" and _ADJECTIVE.search(word.core):
            pass
        elif _ISSUERS.match(word.core) or MONTH.match(word.core.lower()) or _DAY.match(word.core):
            named = named or word.core not in ("թվականի", "թ")
        elif _in_name(words, index, at, named):
            named = True
        else:
            break
        first = index
        index -= 1
    named = named and not titles and not _PLURAL.search(words.core(at).lower())
    return first, titles, number, "", named and words[at].value in ("code", "constitution")


def _name_of_law(words: Words, at: int, taken: int) -> int:
    """Where a name without quotation marks that ends in «մասին» begins: «Սնանկության մասին օրենքի»; `at` if nowhere."""
    first = at
    while first > max(taken, at - _NAME_WORDS):
        word = words[first - 1]
        if word.after or word.role in (Role.UNIT, Role.ACT, Role.NUMBER) or word.core.lower() in _BEFORE_NAMES:
            break
        first -= 1
        if word.before or word.core[:1].isupper():
            break
    return first


_NAME_PARTS = frozenset({"դատավարության", "իրավախախտումների", "վերաբերյալ"})


def _in_name(words: Words, index: int, noun: int, named: bool) -> bool:
    """Whether the word is part of the name of a code: «քաղաքացիական օրենսգիրք», «քրեական դատավարության օրենսգիրք»."""
    if words.core(index) in _NAME_PARTS or (named and words.core(index + 1) in _NAME_PARTS):
        return True
    return index == noun - 1 and words[noun].value == "code" and bool(_ADJECTIVE.search(words.core(index).lower()))


def _approved(words: Words, at: int, before: Expression | None) -> Expression | None:
    """«N 526-Ն որոշմամբ հաստատված կարգի»: the approved document stands for the act that approved it."""
    if before is None or before.level != ACT_LEVEL or before.weak or words[at].value != "document":
        return None
    if before.last != at - 1 or words.core(at - 1) != "հաստատված":
        return None
    start, end = before.start, words.core_end(at)
    acts = tuple(
        ActWords(start, end, one.noun, one.title, one.number, one.relation, one.title_from) for one in before.acts[-1:]
    )
    open_ = bool(_GENITIVE.search(words.core(at).lower())) and words[at].after == ""
    return Expression(start, end, before.first, at + 1, ACT_LEVEL, open=open_, acts=acts)
