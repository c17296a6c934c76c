"""The noun endings of Eastern Armenian, for words the dictionary does not know or takes for a verb.

A form is stem + plural + case + article («փաստաթղթ·եր·ից·ս»). All readings of a form are made from the tables below, and a
reading counts where the dictionary knows its stem as a noun, whole or as the last part of a compound
(«հաշվեկշռի» by «կշիռ»); only where it knows none, the commonest reading of the ending decides.
"""

import re
from collections.abc import Callable, Iterator

Lookup = Callable[[str], str | None]
"""Search key of a form → search key of its lemma in a dictionary, or None."""

_ABSTRACT = re.compile(
    "^(.+ությ)(?:ուն|ան|ամբ)(?:ներ(?:ի|ից|ով|ում)?|ից|ում|ով|ի)?[ընսդ]?$"
)
_ACTION = re.compile("^(.{2,})(?:ման(?:ից)?|մամբ)[ընսդ]?$")
_INFINITIVE = re.compile("^(.{2,}[եա]լ)(?:ու[նսդ]?|ուց[նսդ]?|ով[նսդ]?|իս|ը|ն)$")
_FORM = re.compile("^(.+?)(ներ|եր)?(ի|ից|ով|ում|ու|ուց)?([ընսդ])?$")

_PLURALS = ("ներ", "եր", "")
_CASES = ("ից", "ով", "ում", "ի", "")
_ENDINGS = sorted(
    {p + c + a for p in _PLURALS for c in _CASES for a in ("ը", "ն", "ս", "դ", "") if not (c and a == "ը")} - {""},
    key=len,
)
"""Endings of stems in a consonant, shortest first."""

_VOWEL_STEMS = tuple(
    (case + article, stem)
    for case, stem in (
        ("յի", ""), ("յից", ""), ("յով", ""), ("յում", ""),
        ("ու", "ի"), ("ուց", "ի"), ("ով", "ի"), ("ում", "ի"),
        ("վի", "ու"), ("վից", "ու"), ("վով", "ու"), ("վում", "ու"), ("վեր", "ու"),
        ("վա", ""), ("վանից", ""), ("վա", "ի"),
        ("ոջ", ""), ("ոջից", ""), ("ոջով", ""),
        ("ան", "ուն"), ("անից", "ուն"), ("ամբ", "ուն"), ("վան", ""), ("վանից", ""),
        ("անց", ""), ("ինք", ""), ("անցից", ""), ("անցով", ""),
    )
    for article in ("", "ը", "ն", "ս", "դ")
)  # fmt: skip
"""Endings that replace the end of the stem, with what they replace."""

_TIME = ("օր", "ժամ", "շաբաթ", "ամիս", "ամս", "տարի", "գիշեր", "առավոտ", "վայրկյան", "աշուն", "գարուն", "ամառ", "ձմեռ")
_IRREGULAR = (
    ("մարդիկ", "մարդ"), ("մարդկանց", "մարդ"), ("մարդկանցից", "մարդ"), ("կանայք", "կին"), ("կանանց", "կին"),
    ("կնոջ", "կին"), ("տիրոջ", "տեր"), ("քրոջ", "քույր"), ("անձինք", "անձ"), ("անձանց", "անձ"), ("անձանցից", "անձ"),
    ("պատվո", "պատիվ"), ("տղերք", "տղա"), ("երեխեք", "երեխա"),
)  # fmt: skip
_LEMMA_ENDINGS = ("ցի", "ուհի", "ենի", "ելի", "ալի", "որդի", "ային", "ասեր", "ընկեր")
_LOANS_IN_ER = (
    "սերվեր", "պրովայդեր", "բրաուզեր", "մենեջեր", "հաքեր", "սկաներ", "կոնտեյներ", "դիզայներ", "պիոներ", "տենդեր", "ֆիլտեր",
    "կլաստեր", "բրոքեր", "դիլեր", "լիդեր", "ռոութեր", "պրինտեր", "քոնթեյներ", "թրեյդեր", "սպիկեր", "տրեյլեր", "թվիթեր",
)  # fmt: skip
_VOWELS = "աեէըիոօ"
_VERB = ("ել", "ալ")


def noun_lemma(form: str, lookup: Lookup) -> str:
    """The lemma's search key of an Armenian form given by its search key."""
    abstract = _ABSTRACT.match(form)
    if abstract:
        return abstract[1] + "ուն"
    known = lookup(form)
    if known is not None and (known == form or not known.endswith(_VERB)):
        return known
    if known is not None and form.endswith(("ող", "ած")):
        return form
    if len(form) < 4:
        return known or form
    return _known_noun(form, lookup) or known or _unknown_noun(form, lookup)


def _known_noun(form: str, lookup: Lookup) -> str | None:
    """The reading of the form whose stem the dictionary knows as a noun, the longest stem first."""
    if _is_noun(form, lookup):
        return form
    for stem in _stems(form):
        if _is_noun(stem, lookup):
            return stem
        for changed in _restored(stem):
            if lookup(changed) == changed:
                return changed
    if form[-1] in "ընսդ":
        known = lookup(form[:-1])
        if known is not None and not known.endswith(_VERB):
            return known
    return None


def _is_noun(stem: str, lookup: Lookup) -> bool:
    known = lookup(stem)
    if known == stem:
        return True
    if known is not None and not known.endswith(_VERB):
        return False
    return lookup(stem + "ը") == stem or lookup(stem + "ի") == stem or lookup(stem[:-2] + "ման") == stem


def _stems(form: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= 2:
            yield form[: -len(ending)]
    for ending, stem in _VOWEL_STEMS:
        if form.endswith(ending) and len(form) - len(ending) >= 2:
            yield form[: -len(ending)] + stem
    action = _ACTION.match(form)
    if action:
        yield action[1] + "ում"


def _restored(stem: str) -> Iterator[str]:
    """Stems with the vowel that a stressed ending took away: գր- գիր, թղթ- թուղթ, լուս- լույս, սիր- սեր."""
    for back in (1, 2):
        if len(stem) > back and stem[-1] not in _VOWELS and stem[-back - 1] not in _VOWELS:
            yield stem[:-back] + "ի" + stem[-back:]
            yield stem[:-back] + "ու" + stem[-back:]
    if len(stem) > 2 and stem[-3:-1] == "ու":
        yield stem[:-1] + "յ" + stem[-1]
    elif len(stem) > 2 and stem[-2] == "ի":
        yield stem[:-2] + "ե" + stem[-1]
        yield stem[:-2] + "է" + stem[-1]
    elif len(stem) > 2 and stem[-2] == "ե":
        yield stem[:-2] + "յա" + stem[-1]


def _tail(stem: str, lookup: Lookup, shortest: int = 3) -> str | None:
    """The longest end of a compound that the dictionary knows as a noun."""
    for start in range(2, len(stem) - shortest + 1):
        if _is_noun(stem[start:], lookup):
            return stem[start:]
    return None


def _unknown_noun(form: str, lookup: Lookup) -> str:
    for ending, lemma in _IRREGULAR:
        if form.rstrip("ըն").endswith(ending):
            return form[: form.rindex(ending)] + lemma
    infinitive = _INFINITIVE.match(form)
    if infinitive:
        return infinitive[1]
    action = _ACTION.match(form)
    if action:
        return action[1] + "ում"
    bare = _without_article(form, lookup)
    if bare != form and lookup(bare) is not None:
        return noun_lemma(bare, lookup)
    return _without_case(bare, lookup)


def _without_article(form: str, lookup: Lookup) -> str:
    rest, last = form[:-1], form[-1]
    if last == "ը":
        return rest
    if last in "սդ":
        return rest if re.search("(?:ներ|եր|ներ?ի|ից|ով|ում|ոջ|ան)$", rest) else form
    if last != "ն":
        return form
    if form.endswith(("ցին", "ուհին", "ենին")) or form.endswith(("իան", "իկան", "ուրան")):
        return rest
    if form.endswith("իային"):
        return form[:-3]
    if form.endswith("ային"):
        return form
    if form.endswith("ին"):
        return rest
    return form if rest[-1] in _VOWELS + "ւյ" else rest


def _without_case(form: str, lookup: Lookup) -> str:
    if form.endswith(_LEMMA_ENDINGS) or form.endswith(_LOANS_IN_ER):
        return form
    for ending, lemma in (("ցու", "ցի"), ("ուհու", "ուհի"), ("ենու", "ենի"), ("ցուց", "ցի"), ("ցով", "ցի")):
        if form.endswith(ending):
            return form[: -len(ending)] + lemma
    for ending in ("ից", "ով", "ի"):
        if form.endswith(ending) and len(form) - len(ending) >= 3:
            stem = form[: -len(ending)]
            if stem.endswith("յ") and stem[-2] in "աոուե":
                return stem[:-1]
            return _without_plural(stem, lookup)
    if form.endswith("ում"):
        return _locative(form, lookup)
    if form.endswith("վա") and form[:-2].endswith(_TIME):
        return form[:-2]
    if form.endswith("ոջ"):
        return _without_plural(form[:-2], lookup)
    return _without_plural(form, lookup)


def _locative(form: str, lookup: Lookup) -> str:
    stem = form[:-3]
    if stem.endswith("ներ") or stem.endswith(("իկ", "ոց", "ույթ", "անք", "ունք", "արան", "ություն", "իչ", "որդ", "իա")):
        return _without_plural(stem, lookup)
    if stem.endswith("եր") and _without_plural(stem, lookup) != stem:
        return _without_plural(stem, lookup)
    for verb in (stem + "ել", stem + "ալ"):
        if lookup(verb) is not None or any(lookup(verb[i:]) == verb[i:] for i in range(2, len(verb) - 4)):
            return form
    if _tail(stem, lookup):
        return stem
    return form


def _without_plural(form: str, lookup: Lookup) -> str:
    if form.endswith(_LOANS_IN_ER) or form.endswith(("ասեր", "ընկեր")):
        return form
    if form.endswith("ներ") and len(form) > 5:
        return form[:-3]
    if form.endswith("եր") and len(form) > 4:
        stem = form[:-2]
        if sum(letter in _VOWELS or letter == "ւ" for letter in stem) - stem.count("ու") <= 1:
            return _compound(stem, lookup)
        restored = _compound(stem, lookup)
        if restored != stem or _tail(stem, lookup):
            return restored
        return form
    return _compound(form, lookup)


def _compound(stem: str, lookup: Lookup) -> str:
    """The stem, its lost vowel restored where the end of the compound is then a known noun."""
    if _is_noun(stem, lookup) or _tail(stem, lookup):
        return stem
    for changed in _restored(stem):
        if _tail(changed, lookup):
            return changed
    return stem
