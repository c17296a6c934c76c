"""English."""

from orenk.language.model import Language

_UNITS = {
    "title": ("title", "titles"),
    "book": ("book", "books"),
    "section": ("section", "sections"),
    "chapter": ("chapter", "chapters"),
    "article": ("article", "articles", "art", "arts"),
    "annex": ("annex", "annexes", "schedule", "schedules", "appendix", "appendices"),
    "part": ("part", "parts"),
    "point": ("point", "points", "item", "items"),
    "subpoint": ("sub-point", "sub-points", "subpoint", "subpoints", "sub-item", "sub-items"),
    "paragraph": (
        "paragraph",
        "paragraphs",
        "subparagraph",
        "subparagraphs",
        "sub-paragraph",
        "sub-paragraphs",
    ),
    "sentence": ("sentence", "sentences"),
    "table": ("table", "tables"),
    "row": ("row", "rows", "line", "lines"),
}

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip

LANGUAGE = Language(
    code="en",
    name="English",
    unit_words={form: kind for kind, forms in _UNITS.items() for form in forms},
    heading_words={
        "book": "book",
        "part": "division",
        "title": "section",
        "section": "section",
        "chapter": "chapter",
        "article": "article",
        "annex": "annex",
        "schedule": "annex",
        "appendix": "annex",
    },
    ordinals={
        **{word: number for number, word in enumerate(_ORDINALS, 1)},
        **{f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINALS[:9], 1)},
        "thirtieth": 30,
    },
    letters="abcdefghijklmnopqrstuvwxyz",
    quotes=(("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»")),
    sentence_ends=".?!",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    hereinafter=("hereinafter", "hereafter"),
)  # fmt: skip
