"""Armenian."""

from orenk.language.model import Language
from orenk.language.text import fold

_ARTICLES = {"": ("", "ը", "ն"), "ի": ("", "ն"), "ից": ("", "ն"), "ով": ("", "ն"), "ում": ("", "ն")}


def _forms(stem: str, oblique: str, plural: str) -> set[str]:
    """Every case of a noun whose endings begin with a vowel; stems as in «գլուխ», «գլխ-», «գլուխներ»."""
    found = set()
    for case, articles in _ARTICLES.items():
        for article in articles:
            found.add((oblique if case else stem) + case + article)
            found.add(plural + case + article)
    return found


def _abstract(stem: str) -> set[str]:
    """Every case of a noun in -ություն."""
    singular = {stem + ending for ending in ("ուն", "ունը", "ունն", "ան", "անը", "անն", "ունից", "ամբ", "ունում")}
    return singular | {form for form in _forms("", "", stem + "ուններ") if form.startswith(stem)}


_UNITS = {
    "title": _forms("վերնագիր", "վերնագր", "վերնագրեր"),
    "book": _forms("գիրք", "գրք", "գրքեր"),
    "section": _forms("բաժին", "բաժն", "բաժիններ"),
    "chapter": _forms("գլուխ", "գլխ", "գլուխներ"),
    "article": _forms("հոդված", "հոդված", "հոդվածներ"),
    "annex": _forms("հավելված", "հավելված", "հավելվածներ"),
    "part": _forms("մաս", "մաս", "մասեր"),
    "point": _forms("կետ", "կետ", "կետեր"),
    "subpoint": _forms("ենթակետ", "ենթակետ", "ենթակետեր"),
    "paragraph": _abstract("պարբերությ"),
    "sentence": _abstract("նախադասությ"),
    "table": _forms("աղյուսակ", "աղյուսակ", "աղյուսակներ"),
    "row": _forms("տող", "տող", "տողեր"),
}

_TENS = ("տասն", "քսան", "երեսուն", "քառասուն", "հիսուն", "վաթսուն", "յոթանասուն", "ութսուն", "իննսուն")
_ONES = ("մեկ", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ինն")
_ORDINALS = {
    "առաջին": 1, "երկրորդ": 2, "երրորդ": 3, "չորրորդ": 4, "հինգերորդ": 5, "վեցերորդ": 6, "յոթերորդ": 7,
    "ութերորդ": 8,
    "իններորդ": 9, "տասնիներորդ": 19, "հարյուրերորդ": 100,
    **{f"{ten}երորդ": 10 * tens for tens, ten in enumerate(_TENS, 1)},
    **{f"{ten}{unit}երորդ": 10 * tens + one for tens, ten in enumerate(_TENS, 1) for one, unit in enumerate(_ONES, 1)},
}  # fmt: skip

LANGUAGE = Language(
    code="hy",
    name="Հայերեն",
    unit_words={fold(form): kind for kind, forms in _UNITS.items() for form in forms},
    heading_words={
        "գիրք": "book",
        "մաս": "division",
        "բաժին": "section",
        "գլուխ": "chapter",
        "հոդված": "article",
        "հավելված": "annex",
    },
    ordinals={
        form: number for word, number in _ORDINALS.items() for form in _forms(word, word, word + "ներ")
    },
    letters="աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցփքօֆ",
    quotes=(("«", "»"), ("„", "“"), ("“", "”"), ('"', '"')),
    sentence_ends="։",
    months=(
        "հունվարի", "փետրվարի", "մարտի", "ապրիլի", "մայիսի", "հունիսի",
        "հուլիսի", "օգոստոսի", "սեպտեմբերի", "հոկտեմբերի", "նոյեմբերի", "դեկտեմբերի",
    ),
    hereinafter=("այսուհետ", "այսուհետև"),
)  # fmt: skip
"""Armenian. «մասին» is the dative of «մաս» and also the word "about": a citation reader must ask for a
number before it."""
