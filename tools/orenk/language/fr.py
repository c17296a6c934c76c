"""French."""

from orenk.language.model import Language
from orenk.language.text import fold

_UNITS = {
    "title": ("titre", "titres", "intitulé", "intitulés"),
    "book": ("livre", "livres"),
    "section": ("section", "sections"),
    "chapter": ("chapitre", "chapitres"),
    "article": ("article", "articles", "art"),
    "annex": ("annexe", "annexes"),
    "part": ("paragraphe", "paragraphes", "partie", "parties"),
    "point": ("point", "points"),
    "subpoint": ("sous-point", "sous-points", "lettre", "lettres"),
    "paragraph": ("alinéa", "alinéas"),
    "sentence": ("phrase", "phrases"),
    "table": ("tableau", "tableaux"),
    "row": ("ligne", "lignes"),
}

_ORDINALS = {
    1: ("premier", "première", "premiers", "premières", "1er", "1re"),
    2: ("second", "seconde", "seconds", "secondes"),
    21: ("vingt et unième", "vingt-et-unième", "vingt-et-unièmes"),
}
_STEMS = (
    "deux", "trois", "quatr", "cinqu", "six", "sept", "huit", "neuv", "dix", "onz", "douz", "treiz",
    "quatorz", "quinz", "seiz",
    "dix-sept", "dix-huit", "dix-neuv", "vingt",
)  # fmt: skip

LANGUAGE = Language(
    code="fr",
    name="Français",
    unit_words={fold(form): kind for kind, forms in _UNITS.items() for form in forms},
    heading_words={
        "livre": "book",
        "partie": "division",
        "titre": "section",
        "section": "section",
        "chapitre": "chapter",
        "article": "article",
        "annexe": "annex",
    },
    ordinals={
        **{fold(form): number for number, forms in _ORDINALS.items() for form in forms},
        **{
            fold(stem + ending): number
            for number, stem in enumerate(_STEMS, 2)
            for ending in ("ième", "ièmes")
        },
        "trentieme": 30,
    },
    letters="abcdefghijklmnopqrstuvwxyz",
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    sentence_ends=".?!",
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    hereinafter=("ci-apres",),
)  # fmt: skip
"""French. « paragraphe » is what Armenian calls a part (մաս), « alinéa » what it calls a paragraph
(պարբերություն)."""
