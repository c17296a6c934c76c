"""Endings of inflected words and what each stands in place of, as data for a reader without a dictionary.

A script in a browser has no lemmatiser. It cuts a known ending from an unknown form, puts back what the ending
replaced, and asks whether a word of the text begins so; the pairs may therefore be generous.
"""

from collections.abc import Mapping
from functools import cache

from orenk.language.inflection.endings import _ENDINGS, _VOWEL_STEMS

_ARTICLES = ("", "ը", "ն", "ս", "դ")
_HY_ABSTRACT = tuple(
    (ending + article, "ություն")
    for ending in ("ությունից", "ությունով", "ությունում", "ությունների", "ությունները", "ություններով", "ության",
                   "ությանը", "ությամբ", "ություններ", "ություններից", "ություններում")
    for article in _ARTICLES
)  # fmt: skip
_HY_ACTION = tuple(("մ" + case + article, "ում") for case in ("ան", "անից", "ամբ") for article in _ARTICLES)
_HY_VERB = tuple(
    (ending, stem)
    for stem in ("ել", "ալ", "ում")
    for ending in (
        "ել", "ալ", "վել", "ում", "վում", "ած", "ված", "ող", "վող", "ելու", "ալու", "վելու", "ելիս", "ալիս", "վելիս",
        "ելը", "ելն", "վելը", "վելն", "ելուց", "վելուց", "ի", "վի", "ենք", "են", "վեն", "եց", "վեց", "եցին", "վեցին",
        "եք", "իր", "իք", "ելիք", "վելիք", "ելով", "ալով", "վելով", "վածի", "վածը", "վածներ", "ածի", "ածը",
    )
)  # fmt: skip
_EN = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e"),
    ("er", ""), ("er", "e"), ("ly", ""), ("ation", "e"), ("ation", ""), ("ion", "e"), ("ion", ""), ("ment", ""),
    ("ness", ""), ("ers", ""), ("als", "al"), ("ves", "fe"), ("ing", "ation"), ("ed", "ation"), ("e", "ation"),
    ("ed", "ion"), ("ing", "ion"), ("e", "al"), ("ing", "al"), ("ed", "al"), ("ied", "ication"), ("ying", "ication"),
    ("y", "ication"),
)  # fmt: skip
_FR = (
    ("s", ""), ("x", ""), ("es", ""), ("e", ""), ("aux", "al"), ("ees", "er"), ("ee", "er"), ("es", "er"), ("e", "er"),
    ("ant", "er"), ("ez", "er"), ("ent", "er"), ("ons", "er"), ("euses", "eur"), ("euse", "eur"), ("rices", "eur"),
    ("rice", "eur"), ("ives", "if"), ("ive", "if"), ("elles", "el"), ("elle", "el"), ("ales", "al"), ("ale", "al"),
)  # fmt: skip


@cache
def suffixes(language: str) -> Mapping[str, tuple[str, ...]]:
    """Ending → what it stands in place of («ների» → "", «ության» → «ություն»), both as search keys.

    KeyError: the language is not hy, en or fr.
    """
    pairs = {
        "hy": (*((ending, "") for ending in _ENDINGS), *_VOWEL_STEMS, *_HY_ABSTRACT, *_HY_ACTION, *_HY_VERB),
        "en": _EN,
        "fr": _FR,
    }[language]
    table: dict[str, dict[str, None]] = {}
    for ending, stem in pairs:
        if ending != stem:
            table.setdefault(ending, {})[stem] = None
    return {ending: tuple(stems) for ending, stems in sorted(table.items())}
