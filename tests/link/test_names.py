"""Definitions, uses of terms and bodies, and lengths of time, as the words of a law say them."""

import pytest
from law_text import corpus_of

TERM = "term:\n  hy: տվյալների կատալոգ\n  en: data catalogue\nstatus: draft\n"
WIDER = "term:\n  hy: կատալոգ\n  en: catalogue\nstatus: draft\n"
BODY = (
    "name:\n  hy: Տեղեկատվական համակարգերի կարգավորման հանձնաժողով\n  en: Information Systems Regulatory Commission\n"
    "kind: commission\nworld: both\nrole:\n  hy: կարգավորում է\nconfidence: confirmed\nsources: []\n"
)
GLOSSARY = {
    "glossary__terms__data-catalogue_yml": TERM,
    "glossary__terms__catalogue_yml": WIDER,
    "glossary__bodies__commission_yml": BODY,
}


def article(*parts: str) -> str:
    body = "".join(f"{number}. {part}\n\n" for number, part in enumerate(parts, 1))
    return f"### Հոդված 1. Տվյալների կատալոգ\n\n{body}"


def test_the_longest_term_is_found_in_any_form() -> None:
    corpus = corpus_of(article("Տվյալների կատալոգից և կատալոգներով տեղեկություն է տրվում։"), **GLOSSARY)
    assert [(use.name, use.words) for use in corpus.term_uses] == [
        ("data-catalogue", "Տվյալների կատալոգից"),
        ("catalogue", "կատալոգներով"),
    ]


def test_headings_quotations_and_quoted_words_name_nothing() -> None:
    text = (
        article("«Տվյալների կատալոգի մասին» օրենքը գործում է։", "Շարադրել.") + "> 1. «Տվյալների կատալոգը վարվում է։»։\n"
    )
    assert not corpus_of(text, **GLOSSARY).term_uses


def test_words_apart_are_no_term() -> None:
    assert [use.name for use in corpus_of(article("Տվյալների, կատալոգի մասին։"), **GLOSSARY).term_uses] == ["catalogue"]


def test_a_short_name_stands_for_its_body_and_keeps_its_capital() -> None:
    long = "Տեղեկատվական համակարգերի կարգավորման հանձնաժողովը (այսուհետ՝ **Հանձնաժողով**) վարում է ռեգիստրը։"
    corpus = corpus_of(article(long, "Հանձնաժողովի որոշումը մրցութային հանձնաժողովը չի փոխում։"), **GLOSSARY)
    assert [(use.name, use.words) for use in corpus.body_uses][-1] == ("commission", "Հանձնաժողովի")
    assert "հանձնաժողովը" not in [use.words for use in corpus.body_uses if use.place.eid == "art_1__para_2"]
    (definition,) = corpus.definitions
    assert definition.short_for.endswith("կարգավորման հանձնաժողովը") and not definition.article


def test_a_board_at_the_commission_is_not_the_commission() -> None:
    text = "1. The board at the Information Systems Regulatory Commission (hereinafter: the **Board**) advises it.\n"
    corpus = corpus_of(f"### Article 1. X\n\n{text}\n2. The Board meets each month.\n", "en", **GLOSSARY)
    assert {use.words for use in corpus.body_uses} == {"Information Systems Regulatory Commission"}


def test_definitions_of_an_article_have_their_text_and_scope() -> None:
    text = (
        "## Գլուխ 1. Ա\n\n### Հոդված 1. Հիմնական հասկացությունները\n\n1. Սույն գլխի իմաստով՝\n\n"
        "1) **հավաքածու**՝ տվյալների խումբ։\n\n### Հոդված 2. Բ\n\n1. Հավաքածուն հրապարակվում է։\n\n"
        "## Գլուխ 2. Գ\n\n### Հոդված 3. Դ\n\n1. Հավաքածուն պահվում է։\n"
    )
    corpus = corpus_of(text)
    (definition,) = corpus.definitions
    assert (definition.term, definition.text, definition.scope, definition.article) == (
        "հավաքածու", "տվյալների խումբ։", "chp_1", True
    )  # fmt: skip
    assert {use.place.eid for use in corpus.term_uses} == {"art_1__para_1__point_1", "art_2__para_1"}


@pytest.mark.parametrize(
    ("code", "words", "count", "unit", "started"),
    [
        ("hy", "Դիմումը քննվում է այն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում։", 5, "working-day", True),
        ("hy", "Հանձնաժողովը պատասխանում է 72 ժամվա ընթացքում։", 72, "hour", False),
        (
            "hy",
            "Կարգը հաստատվում է օրենքն ուժի մեջ մտնելուց հետո տասներկու կամ երեք ամսվա ընթացքում։",
            3,
            "month",
            True,
        ),
        ("en", "The holder answers within 15 working days of receipt.", 15, "working-day", True),
        ("en", "The holder answers within ten days.", 10, "day", False),
        ("en", "It is kept for 2 years from the day of entry.", 2, "year", True),
        ("fr", "Le détenteur répond dans les 15 jours ouvrables à compter de la réception.", 15, "working-day", True),
        ("fr", "Le détenteur répond dans un délai de trois mois.", 3, "month", False),
    ],
)
def test_lengths_of_time(code: str, words: str, count: int, unit: str, started: bool) -> None:
    word = "Հոդված" if code == "hy" else "Article"
    deadline = corpus_of(f"### {word} 1. X\n\n1. {words}\n", code).deadlines[-1]
    assert (deadline.count, deadline.unit, bool(deadline.start)) == (count, unit, started)


def test_years_and_dates_are_no_lengths_of_time() -> None:
    assert not corpus_of(article("Օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ին։")).deadlines


@pytest.mark.parametrize(
    ("language", "words", "long"),
    [
        ("hy", "Պետական ռեգիստրը (այսուհետ՝ նաև **Ռեգիստր**) վարվում է։", "Պետական ռեգիստրը"),
        ("hy", "Կոմիտեն և պետական ռեգիստրը (այսուհետև՝ **Ռեգիստր**) գործում են։", "Կոմիտեն և պետական ռեգիստրը"),
        ("en", "The fee is due. The register (the “**Register**”) is public.", "The register"),
        ("en", "The register (hereafter “the **Register**”) is public.", "The register"),
        ("en", "The board and the register (hereinafter collectively referred to as the **Register**) are public.",
         "The board and the register"),
        ("fr", "Le fonds est public. Le registre (dénommé ci-après le **Registre**) est public.", "Le registre"),
        ("fr", "Le registre (ci-après également dénommé « le **Registre** ») est public.", "Le registre"),
    ],
)  # fmt: skip
def test_a_short_name_is_introduced_in_many_ways(language: str, words: str, long: str) -> None:
    heading = {"hy": "Հոդված 1. Ռեգիստրը", "en": "Article 1. Register", "fr": "Article 1. Registre"}[language]
    (definition,) = corpus_of(f"### {heading}\n\n1. {words}\n", language).definitions
    assert (definition.short_for, definition.text) == (long, "")


def test_what_a_term_means_begins_after_its_short_name() -> None:
    text = "### Հոդված 2. Հասկացությունները\n\n1) **տվյալների հավաքածու** (այսուհետ՝ **հավաքածու**)՝ ամբողջություն.\n"
    first, second = corpus_of(text).definitions
    assert (first.text, second.short_for) == ("ամբողջություն.", "տվյալների հավաքածու")
