"""The noun endings of Eastern Armenian, for words the dictionary does not know or takes for a verb.

A form is stem + plural + case + article («փաստաթղթ·եր·ից·ս»). All readings of a form are made from the
tables below, and a reading counts where the dictionary knows its stem as a noun, whole or as the last part
of a compound («հաշվեկշռի» by «կշիռ»); only where it knows none, the commonest reading of the ending
decides.
"""

import re
from collections.abc import Callable, Iterator

Lookup = Callable[[str], str | None]
"""Search key of a form → search key of its lemma in a dictionary, or None."""

_ABSTRACT = re.compile("^(.+ությ)(?:ուն|ան|ամբ)(?:ներ(?:ի|ից|ով|ում)?|ից|ում|ով|ի)?[ընսդ]?$")
_ACTION = re.compile("^(.{2,})(?:ման(?:ից)?|մամբ)[ընսդ]?$")
_INFINITIVE = re.compile("^(.{2,}[եա]լ)(?:ու[նսդ]?|ուց[նսդ]?|ով[նսդ]?|իս|ը|ն)$")

_PLURALS = ("ներ", "եր", "")
_CASES = ("ից", "ով", "ում", "ի", "")
_ENDINGS = frozenset(
    p + c + a for p in _PLURALS for c in _CASES for a in ("ը", "ն", "ս", "դ", "") if not (c and a == "ը")
) - {""}
"""Endings of stems in a consonant."""
_LENGTHS = range(1, max(map(len, _ENDINGS)) + 1)

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
_BY_VOWEL_ENDING: dict[str, list[tuple[int, str]]] = {}
for _rank, (_ending, _end) in enumerate(_VOWEL_STEMS):
    _BY_VOWEL_ENDING.setdefault(_ending, []).append((_rank, _end))
_VOWEL_LENGTHS = sorted({len(ending) for ending in _BY_VOWEL_ENDING})

_TIME = ("օր", "ժամ", "շաբաթ", "ամիս", "ամս", "տար", "գիշեր", "առավոտ", "վայրկյան", "ամառ", "ձմեռ")
_IRREGULAR = (
    ("մարդիկ", "մարդ"), ("մարդկանց", "մարդ"), ("կանայք", "կին"), ("կանանց", "կին"), ("կնոջ", "կին"),
    ("տիրոջ", "տեր"),
    ("քրոջ", "քույր"), ("անձինք", "անձ"), ("անձանց", "անձ"), ("պատվո", "պատիվ"), ("տղերք", "տղա"),
    ("երեխեք", "երեխա"), ("դստեր", "դուստր"),
)  # fmt: skip
_IRREGULAR_FORM = re.compile("^(.*)(" + "|".join(form for form, _ in _IRREGULAR) + ")(?:ից|ով)?[ընսդ]?$")
_LOANS = (
    "սերվեր", "պրովայդեր", "բրաուզեր", "մենեջեր", "հաքեր", "սկաներ", "կոնտեյներ", "դիզայներ", "պիոներ",
    "տենդեր", "ֆիլտեր",
    "կլաստեր", "բրոքեր", "դիլեր", "լիդեր", "ռոութեր", "պրինտեր", "թրեյդեր", "սպիկեր", "օֆիցեր", "ինժեներ",
    "քարթրիջեր", "ֆոնդ",
)  # fmt: skip
_HEADS = ("գին", "տեր", "գիր", "թիվ")
"""Nouns that end compounds of law; «սակագին», «իրավատեր» are no dative and no plural."""
_SHORTEST = 6
_DEMONYM = re.compile("[^ույ]ցի$")
_KEPT = ("ուհի", "ենի", "այգի", "հոգի", "եկեղեցի", "կղզի", "ոսկի", "գինի", "մորթի")
_SHORT_TAILS = ("ձև", "օր", "դեպ")
_VERB_PREFIXES = ("վեր", "վերա", "ներ", "արտա", "համա", "ինքնա", "գեր", "ենթա", "ապա", "թեր", "գեր")
_ACTION_STEMS = ("աց", "եց", "վոր", "ավար", "արկ", "բեր", "ի", "ե")
_ACTION_NOUNS = (
    "հավաքում", "օտարում", "փակում", "արձակում", "դասակարգում", "զեկուցում", "գործուղում", "մշակում",
    "բավարարում", "լիազորում",
    "պատճենում", "տարանջատում", "վաճառում", "նշանակում", "գաղտնագրում", "ծածկագրում", "մուտքագրում",
    "վերանայում", "պարզում",
    "ջնջում", "պաշտպանում", "կրթում", "կանխարգելում", "արգելում", "մատուցում", "նույնականացում",
    "փոխանցում", "նախագծում",
)  # fmt: skip
"""Action nouns of law whose stem is a noun too, so that the dictionary alone would read a locative."""
_VERB = ("ել", "ալ")
_OWN_LEMMA = ("ող", "ած", "ելիք", "ալիք", "գույն")
_VOWELS = "աեէըիոօ"
_LINKS = "աեիոօև"
_AGENT = re.compile("[րցնղվկ]չ$")
"""«նույնականացուցչի»: a noun in -իչ before a stressed ending."""
_CODA = re.compile("[րնմլղյսշ].$|[կպֆխքգ][տսք]$")
"""Two consonants that may end a syllable, so that no vowel is missing between them."""


def noun_lemma(form: str, lookup: Lookup) -> str:
    """The lemma's search key of an Armenian form given by its search key."""
    if form.startswith("ամենա") and len(form) > 8:
        return "ամենա" + noun_lemma(form[5:], lookup)
    abstract = _ABSTRACT.match(form)
    if abstract:
        return abstract[1] + "ուն"
    genitive = form.removesuffix("մբ") + "ն" if form.endswith("վամբ") else ""
    if genitive and lookup(genitive) is not None:
        return noun_lemma(genitive, lookup)
    known = lookup(form)
    if len(form) < 3:
        return known or form
    if known == form or form.endswith(_LOANS + _ACTION_NOUNS):
        return form
    doubtful = known is None or known.endswith(_VERB) or form[-1] in "նսդ" or form.endswith("ում")
    if doubtful and _is_declined(form, lookup):
        return form[:-3] if _is_locative(form, known, lookup) else form
    if known is not None and not known.endswith(_VERB):
        return form if form.endswith("գույն") else known
    if known is not None and form.endswith(_OWN_LEMMA):
        return form
    if form.endswith("ում"):
        return _in_um(form, known, lookup)
    return _known_noun(form, lookup) or known or _unknown_noun(form, lookup)


def _is_declined(stem: str, lookup: Lookup) -> bool:
    """Whether the dictionary has oblique forms of the stem, which tells a noun from a verb form that looks
    the same."""
    if lookup(stem + "ը") == stem or lookup(stem + "ի") == stem or lookup(stem + "ների") == stem:
        return True
    if stem.endswith("ում"):
        return lookup(stem[:-3] + "ման") == stem
    if stem.endswith("ի"):
        return lookup(stem[:-1] + "ու") == stem
    return stem[-1:] in _VOWELS and lookup(stem + "յի") == stem


def _is_locative(form: str, known: str | None, lookup: Lookup) -> bool:
    """«ցուցակում»: a noun with a plural in the dictionary, and an action noun of this look that has no verb there."""
    stem = form[:-3]
    if not form.endswith("ում") or known != stem or lookup(stem + "ների") != stem:
        return False
    return all(lookup(stem + ending) is None for ending in ("ել", "ալ", "նել"))


def _is_noun(stem: str, lookup: Lookup) -> bool:
    return lookup(stem) == stem or _is_declined(stem, lookup)


def _known_noun(form: str, lookup: Lookup) -> str | None:
    """The reading of the form whose stem the dictionary knows as a noun, the longest stem first."""
    for length in _LENGTHS[: max(0, len(form) - 2)]:
        ending = form[-length:]
        if ending not in _ENDINGS:
            continue
        stem = form[:-length]
        if _is_noun(stem, lookup):
            return stem
        if ending[0] in "իոե" or ending.startswith("ներ"):
            for changed in _restored(stem):
                if lookup(changed) == changed:
                    return changed
    for stem in _vowel_stems(form):
        if _is_noun(stem, lookup):
            return stem
    known = lookup(form[:-1]) if form[-1] in "ընսդ" else None
    return None if known is None or known.endswith(_VERB) else known


def _vowel_stems(form: str) -> list[str]:
    """What the form may be made from by an ending that replaces the end of its stem, in the order of the table."""
    found = [
        (rank, form[:-length] + end)
        for length in _VOWEL_LENGTHS
        if len(form) - length >= 2
        for rank, end in _BY_VOWEL_ENDING.get(form[-length:], ())
    ]
    return [stem for _, stem in sorted(found)]


def _in_um(form: str, known: str | None, lookup: Lookup) -> str:
    """A form in -ում: an action noun («սահմանում»), or the locative of a noun («օրենսգրքում»)."""
    stem = form[:-3]
    long_tail = any(_is_declined(form[start:], lookup) for start in range(2, len(form) - 7))
    if long_tail:
        return form
    if known is not None and _is_declined(stem, lookup):
        return stem
    for changed in _restored(stem):
        if len(changed) > len(stem) and lookup(changed) == changed:
            return changed
    if known is not None or lookup(stem + "ել") == stem + "ել" or lookup(stem + "ալ") == stem + "ալ":
        return form
    if stem.endswith(("ներ", "ում")) or _is_noun(stem, lookup):
        return noun_lemma(stem, lookup)
    if stem.endswith(_ACTION_STEMS):
        return form
    if stem.endswith("եր") and _without_plural(stem, lookup) != stem:
        return _without_plural(stem, lookup)
    if stem[-1:] == "յ" and stem[-2:-1] in ("ա", "ո", "է"):
        return stem[:-1]
    noun, start = _compound(stem, lookup)
    verb = next((i for i in range(2, len(stem) - 2) if _is_verb(stem[i:], lookup)), len(stem))
    if start < verb or (start == verb < len(stem) and noun == stem and not stem[:start].endswith(_VERB_PREFIXES)):
        return noun
    return form if verb < len(stem) else _without_plural(stem, lookup)


def _is_verb(stem: str, lookup: Lookup) -> bool:
    return lookup(stem + "ել") == stem + "ել" or lookup(stem + "ալ") == stem + "ալ"


def _restored(stem: str) -> Iterator[str]:
    """Stems with the vowel that a stressed ending took away: գր- գիր, թղթ- թուղթ, լուս- լույս, սիր- սեր."""
    short = stem.replace("ու", "օ")
    for back in (1, 2):
        if len(short) > back and all(letter not in _VOWELS + "յ" for letter in short[-back - 1 :]):
            yield stem[:-back] + "ի" + stem[-back:]
            yield stem[:-back] + "ու" + stem[-back:]
    if len(short) > 2 and short[-1] not in _VOWELS:
        if stem[-3:-1] == "ու":
            yield stem[:-1] + "յ" + stem[-1]
        elif stem[-2] == "ի":
            yield stem[:-2] + "ե" + stem[-1]
            yield stem[:-2] + "է" + stem[-1]


def _tail(stem: str, lookup: Lookup) -> int:
    """Where the longest end of a compound begins that the dictionary knows as a noun; the stem's length if
    nowhere.

    An end of three letters counts only after the vowel that links the parts of a compound.
    """
    for start in range(2, len(stem) - 2):
        if (start < len(stem) - 3 or stem[start - 1] in _LINKS) and _is_noun(stem[start:], lookup):
            return start
    return next((len(stem) - len(tail) for tail in _SHORT_TAILS if stem.endswith(tail)), len(stem))


def _headed(stem: str) -> str:
    """The compound whose head lost its vowel: «սակագն-» → «սակագին»; empty where the stem is none."""
    return next(
        (one for one in _restored(stem) if one[-3:] in _HEADS and one[-4:-3] == "ա" and len(one) > _SHORTEST), ""
    )


def _compound(stem: str, lookup: Lookup) -> tuple[str, int]:
    """The stem, its lost vowel restored where the end of the compound is then a known noun, and where that
    begins."""
    headed = _headed(stem)
    if headed:
        return headed, len(headed) - 3
    if _AGENT.search(stem):
        return stem[:-1] + "իչ", len(stem)
    start = _tail(stem, lookup)
    short = stem.replace("ու", "օ")
    if start < len(stem) or (_CODA.search(short[-2:]) and short[-3:-2] in tuple(_VOWELS)):
        return stem, start
    for changed in _restored(stem):
        start = _tail(changed, lookup)
        if 2 < start < len(changed) - 2 and not changed.endswith(("ե" + stem[-1], "է" + stem[-1])):
            return changed, start
    return stem, len(stem)


def _unknown_noun(form: str, lookup: Lookup) -> str:
    if form.endswith(_HEADS) and form[-4] == "ա" and len(form) > _SHORTEST:
        return form
    irregular = _IRREGULAR_FORM.match(form)
    if irregular:
        return irregular[1] + dict(_IRREGULAR)[irregular[2]]
    infinitive = _INFINITIVE.match(form)
    if infinitive and (lookup(infinitive[1]) == infinitive[1] or infinitive[1].endswith(("նել", "վել", "նալ", "որել"))):
        return infinitive[1]
    action = _ACTION.match(form)
    if action:
        return action[1] + "ում"
    bare = _without_article(form)
    if bare != form and lookup(bare) is not None:
        return noun_lemma(bare, lookup)
    return _without_case(bare, lookup)


def _without_article(form: str) -> str:
    rest, last = form[:-1], form[-1]
    if last == "ը":
        return rest
    if last in "սդ":
        return rest if re.search("(?:եր|երի|ից|ով|ում|ոջ|ան|ուհու|ցու)$", rest) else form
    if last != "ն" or form.endswith(("իային", "եային")):
        return form[:-3] if last == "ն" else form
    if form.endswith("ային"):
        return form
    if form.endswith(("ին", "իան", "իկան", "ուրան", "ցուն", "ուհուն", "այգուն")):
        return rest
    return form if rest[-1] in _VOWELS + "ւյ" else rest


def _without_case(form: str, lookup: Lookup) -> str:
    if form.endswith(_KEPT) or _DEMONYM.search(form):
        return form
    if form.endswith("ելի") and (lookup(form[:-1]) or form.endswith("նելի")):
        return form
    for ending in ("ուց", "ով", "ու"):
        stem = form[: -len(ending)] + "ի"
        if form.endswith(ending) and (stem.endswith(_KEPT) or _DEMONYM.search(stem)):
            return stem
        if form.endswith(ending) and ending != "ով" and _tail(stem, lookup) < len(stem) - 2:
            return stem
    for ending in ("ից", "ով", "ի"):
        if form.endswith(ending) and len(form) - len(ending) >= 3:
            return _of_case(form[: -len(ending)], lookup)
    if form.endswith("ում"):
        return noun_lemma(form, lookup)
    if form.endswith("վա") and form[:-2].endswith(_TIME):
        return form[:-2] + ("ի" if form.endswith("տարվա") else "")
    if form.endswith("ոջ"):
        return form[:-2]
    return _without_plural(form, lookup, vowel=False)


def _of_case(stem: str, lookup: Lookup) -> str:
    if stem.endswith("ոջ"):
        return stem[:-2]
    if stem.endswith("յ") and stem[-2] in "աոե":
        return stem[:-1]
    return _without_plural(stem, lookup)


def _without_plural(form: str, lookup: Lookup, *, vowel: bool = True) -> str:
    """The stem of a plural; `vowel`: an ending in a vowel followed, so that the stem may have lost its
    own."""
    if form.endswith(_LOANS):
        return form
    if form.endswith("ներ") and len(form) > 5:
        return _headed(form[:-2]) or form[:-3]
    if form.endswith("եր") and len(form) > 4:
        stem, start = _compound(form[:-2], lookup)
        syllables = sum(letter in _VOWELS for letter in stem.replace("ու", "օ"))
        return stem if syllables <= 1 or start < len(stem) else form
    return _compound(form, lookup)[0] if vowel else form
