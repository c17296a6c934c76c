"""Where citations lead: from the place they stand in to provisions and acts that exist, or to the nearest that does."""

import pytest
from law_text import corpus_of

from orenk.link.citations import CitationContext, resolve_link
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Place, Target

LAW = """\
# Փորձի մասին (orenk-ի ցուցադրական նախագիծ)

## Գլուխ 1. Ընդհանուր դրույթներ

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է փորձը։

Առաջին մասի երկրորդ պարբերությունը։

2. Փորձն իրականացվում է՝

1) օրենքով՝

ա. գրավոր,

բ. բանավոր.

2) որոշմամբ։

2.1. Լրացված մաս։

### Հոդված 2. (ուժը կորցրել է)

### Հոդված 3. Ժամկետները

1. Ժամկետը 10 օր է։

2. {words}

3. Ժամկետը 20 օր է։

1) Կետ երրորդ մասում։

### Հոդված 4. Կետեր

1) առաջին կետ.

2) երկրորդ կետ։

## Գլուխ 2. Եզրափակիչ մաս

### Հոդված 5. Ուժի մեջ մտնելը

Սույն օրենքն ուժի մեջ է մտնում հաջորդ օրը։

## Հավելված

1. Ձևը։
"""
OFFICIAL = """\
title:
  hy: Անձնական տվյալների պաշտպանության մասին
  en: Law on Protection of Personal Data
number: ՀՕ-49-Ն
kind: law
status: in-force
summary:
  hy: Անձնական տվյալների մշակումը։
confidence: confirmed
"""


def law_with(words: str, text: str = LAW) -> Corpus:
    return corpus_of(text.replace("{words}", words), **{"glossary__acts__ho-49-n_yml": OFFICIAL})


def cited(words: str, text: str = LAW) -> list[Citation]:
    """The citations in article 3, part 2."""
    found = law_with(words, text).citations
    return [one for one in found if one.place.eid.startswith("art_3__para_2")]


@pytest.mark.parametrize(
    ("words", "eids"),
    [
        ("Տես սույն օրենքի 1-ին հոդվածի 2-րդ մասի 1-ին կետի «բ» ենթակետը։", ["art_1__para_2__point_1__point_b"]),
        ("Տես 1-ին հոդվածի 2.1-ին մասը։", ["art_1__para_2-1"]),
        ("Տես սույն հոդվածի 1-ին մասը։", ["art_3__para_1"]),
        ("Տես սույն հոդվածը և սույն մասը։", ["art_3", "art_3__para_2"]),
        ("Տես 3-րդ մասի 1-ին կետը։", ["art_3__para_3__point_1"]),
        ("Տես նախորդ մասը և հաջորդ մասը։", ["art_3__para_1", "art_3__para_3"]),
        ("Տես հաջորդ հոդվածը։", ["art_4"]),
        ("Տես 4-րդ հոդվածի 2-րդ կետը։", ["art_4__point_2"]),
        ("Տես 1-ին հոդվածի 1-ին մասի երկրորդ պարբերությունը։", ["art_1__para_1__subpara_1"]),
        ("Տես 1-ին հոդվածի 1-ին մասի առաջին պարբերությունը։", ["art_1__para_1"]),
        ("Տես սույն գլուխը և 2-րդ գլուխը։", ["chp_1", "chp_2"]),
        ("Տես 2-րդ գլխի 5-րդ հոդվածը։", ["art_5"]),
        ("Տես սույն օրենքի հավելվածը։", ["annex_1"]),
        ("Տես հավելված 1-ի 1-ին կետը։", ["annex_1__para_1"]),
        ("Տես 1-ին հոդվածի 2-րդ մասը։ Կիրառվում է նույն հոդվածի 1-ին մասը։", ["art_1__para_2", "art_1__para_1"]),
    ],
)
def test_a_citation_reaches_the_provision_it_names(words: str, eids: list[str]) -> None:
    found = cited(words)
    assert [one.target for one in found] == [Target.PROVISION] * len(eids)
    assert [eid for one in found for eid in one.eids] == eids


def test_a_range_reaches_every_unit_in_it() -> None:
    (found,) = cited("Տես 3-5-րդ հոդվածները։")
    assert found.eids == ("art_3", "art_4", "art_5")


def test_a_range_counts_inserted_units() -> None:
    (found,) = cited("Տես 1-ին հոդվածի 1-2.1-րդ մասերը։")
    assert found.eids == ("art_1__para_1", "art_1__para_2", "art_1__para_2-1")


@pytest.mark.parametrize(
    ("words", "nearest"),
    [
        ("Տես 9-րդ հոդվածը։", "example#art_5"),
        ("Տես 1-ին հոդվածի 7-րդ մասը։", "example#art_1__para_2-1"),
        ("Տես 4-րդ հոդվածի 2-րդ մասը։", "example#art_4__point_2"),
        ("Տես 2-րդ գլխի 1-ին հոդվածը։", "example#art_5"),
        ("Տես սույն հոդվածի 9-րդ մասը։", "example#art_3__para_3"),
    ],
)
def test_a_missing_provision_is_told_with_the_nearest_that_exists(words: str, nearest: str) -> None:
    (found,) = cited(words)
    assert (found.target, found.nearest) == (Target.MISSING, nearest)


def test_a_repealed_article_is_reached_and_marked() -> None:
    (found,) = cited("Տես 2-րդ հոդվածը։")
    assert (found.target, found.eids) == (Target.REPEALED, ("art_2",))


@pytest.mark.parametrize("words", ["Տես 5-3-րդ հոդվածները։", "Տես N-րդ հոդվածը։", "Տես վերոնշյալ կետերը։"])
def test_words_that_cannot_be_followed_are_no_guess(words: str) -> None:
    (found,) = cited(words)
    assert (found.target, found.eids) == (Target.AMBIGUOUS, ())


@pytest.mark.parametrize(
    "act",
    [
        "«Անձնական տվյալների պաշտպանության մասին» օրենքի",
        "ՀՕ-49-Ն օրենքի",
        "«ԱՆՁՆԱԿԱՆ տվյալների պաշտպանության մասին» ՀՀ օրենքի",
    ],
)
def test_an_official_act_is_known_by_title_and_number(act: str) -> None:
    (found,) = cited(f"Տես {act} 27-րդ հոդվածի 1-ին մասը։")
    assert (found.target, found.act, found.eids) == (Target.OFFICIAL, "ho-49-n", ("art_27__para_1",))


def test_an_act_of_no_registry_is_told_with_the_most_similar_title() -> None:
    (found,) = cited("Տես «Անձնական տվյալների պահպանության մասին» օրենքի 27-րդ հոդվածը։")
    assert (found.target, found.act, found.nearest) == (Target.UNKNOWN_ACT, "", "ho-49-n")


@pytest.mark.parametrize(
    "words",
    [
        "Տես «Փորձի մասին» օրենքի նախագծի 5-րդ հոդվածը։",
        "Տես «Փորձի մասին» Հայաստանի Հանրապետության օրենքի նախագծի 5-րդ հոդվածը։",
        "Տես «Փորձի մասին» նախագծի 5-րդ հոդվածը։",
    ],
)
def test_the_draft_of_a_law_is_an_act_of_that_name(words: str) -> None:
    (found,) = cited(words)
    assert (found.target, found.act, found.eids) == (Target.PROVISION, "example", ("art_5",))
    assert found.words == words.removeprefix("Տես ").removesuffix("։")


def test_articles_of_the_draft_are_not_those_of_the_law_in_force() -> None:
    draft, law = cited(
        "Տես «Անձնական տվյալների պաշտպանության մասին» օրենքի նախագծի 5-րդ հոդվածը։ "
        "Տես «Անձնական տվյալների պաշտպանության մասին» օրենքի նախագիծը։"
    )
    assert (draft.target, draft.eids, draft.nearest) == (Target.UNKNOWN_ACT, (), "ho-49-n")
    assert (law.target, law.act) == (Target.OFFICIAL, "ho-49-n")


def test_articles_of_an_unknown_draft_are_not_those_of_this_act() -> None:
    (found,) = cited("Տես «Ծովային նավարկության մասին» օրենքի նախագծի 5-րդ հոդվածը։")
    assert (found.target, found.eids) == (Target.UNKNOWN_ACT, ())


def test_a_short_name_stands_for_the_act_it_was_given_to() -> None:
    words = (
        "Կիրառվում է «Անձնական տվյալների պաշտպանության մասին» օրենքը (այսուհետ՝ **Տվյալների օրենք**)։ "
        "Տես Տվյալների օրենքի 5-րդ հոդվածը։"
    )
    whole, article = cited(words)
    assert (whole.target, whole.eids) == (Target.OFFICIAL, ())
    assert (article.act, article.eids) == ("ho-49-n", ("art_5",))


def test_the_same_law_is_the_one_named_last() -> None:
    words = "Տես «Անձնական տվյալների պաշտպանության մասին» օրենքի 5-րդ հոդվածը և նույն օրենքի 7-րդ հոդվածը։"
    assert [(one.act, one.eids) for one in cited(words)] == [("ho-49-n", ("art_5",)), ("ho-49-n", ("art_7",))]


def test_a_contract_is_no_act_that_the_base_should_know() -> None:
    assert cited("Կիրառվում է պայմանագրի 5-րդ կետը։") == []


def test_a_link_goes_where_it_says_and_its_words_are_read_no_further() -> None:
    by_hand, official = cited("Տես [5-րդ հոդվածի կանոնը](#art_1__para_1) և [օրենքը](act:ho-49-n)։")
    assert (by_hand.target, by_hand.eids) == (Target.PROVISION, ("art_1__para_1",))
    assert (official.target, official.act) == (Target.OFFICIAL, "ho-49-n")


@pytest.mark.parametrize(
    ("target", "what"),
    [
        ("#art_99", Target.MISSING),
        ("#art_2", Target.REPEALED),
        ("example", Target.ACT),
        ("nowhere#art_1", Target.UNKNOWN_ACT),
        ("act:nowhere", Target.UNKNOWN_ACT),
        ("act:ho-49-n#art_1", Target.OFFICIAL),
    ],
)
def test_every_form_of_link_is_answered(target: str, what: Target) -> None:
    corpus = law_with("Ժամկետը 15 օր է։")
    context = CitationContext.of(corpus.acts, corpus.official, corpus.definitions)
    unit = corpus.acts["example"].text.units["art_3__para_1"]
    place = Place("example", "hy", unit.eid, unit.name)
    assert resolve_link(target, place, unit.origin, "", context).target is what


def test_points_of_a_decision_are_found_by_their_own_names() -> None:
    text = """\
# Փորձի կարգը հաստատելու մասին

1. Հաստատել կարգը՝ համաձայն հավելվածի։

2. Սույն որոշման 3-րդ կետի 1-ին ենթակետը կիրառվում է անհապաղ։

3. Նախարարությանը՝

1) ապահովել փորձը.

2) սույն կետի 1-ին ենթակետում նշված փորձը հրապարակել։

## Հավելված N 1

### Գլուխ 1. Ընդհանուր դրույթներ

1. Սույն կարգի 2-րդ կետի «բ» պարբերությունը։

2. Փորձը կատարվում է՝

բ. գրավոր։
"""
    found = corpus_of(text, kind="government-decision").citations
    assert [(one.target, one.eids) for one in found][:2] == [
        (Target.PROVISION, ("point_3__point_1",)),
        (Target.PROVISION, ("point_3__point_1",)),
    ]
    assert [one.target for one in found[2:]] == [Target.PROVISION]


def test_a_list_goes_on_from_the_article_that_leads_in_to_it() -> None:
    text = """\
# Փորձի մասին

### Հոդված 1. Կիրառումը

Կիրառվում են սույն օրենքի 2-րդ հոդվածի՝

1) 2-րդ մասը.

2) 1-ին մասի պահանջները։

Այլ դեպքերում կիրառվում է սույն օրենքը՝

1) 2-րդ մասի համաձայն։

### Հոդված 2. Կանոնը

1. Մեկ։

2. Երկու։
"""
    found = [(one.target, one.eids) for one in corpus_of(text).citations]
    assert found == [
        (Target.PROVISION, ("art_2",)),
        (Target.PROVISION, ("art_2__para_2",)),
        (Target.PROVISION, ("art_2__para_1",)),
        (Target.MISSING, ()),
    ]


def test_an_amending_article_goes_on_from_the_article_it_names() -> None:
    text = """\
# Փոփոխություններ կատարելու մասին

### Հոդված 1.

1. «Անձնական տվյալների պաշտպանության մասին» օրենքի 5-րդ հոդվածում՝

1) 2-րդ մասից հանել «նոր» բառը.

2) 3-րդ մասի 1-ին կետն ուժը կորցրած ճանաչել։
"""
    found = corpus_of(text, kind="amending-law", **{"glossary__acts__ho-49-n_yml": OFFICIAL}).citations
    assert [one.eids for one in found] == [("art_5",), ("art_5__para_2",), ("art_5__para_3__point_1",)]


QUOTING = """\
# «Անձնական տվյալների պաշտպանության մասին» օրենքում լրացում կատարելու մասին

### Հոդված 1.

1. «Անձնական տվյալների պաշտպանության մասին» օրենքի 5-րդ հոդվածից հետո լրացնել նոր 5.1-ին հոդված.

> ### «Հոդված 5.1. Ծանուցումը
>
> 1. Ծանուցումը կատարվում է սույն օրենքի 7-րդ հոդվածով սահմանված կարգով։
>
> 2. Սույն հոդվածի 1-ին մասի պահանջը չի տարածվում դպրոցների վրա։»։

2. 8-րդ հոդվածի 2-րդ մասից հետո լրացնել նոր 3-րդ մաս։
"""


def test_quoted_text_speaks_of_the_act_it_goes_into() -> None:
    found = corpus_of(QUOTING, kind="amending-law", **{"glossary__acts__ho-49-n_yml": OFFICIAL}).citations
    said = {one.words: (one.act, one.eids) for one in found}
    assert said["սույն օրենքի 7-րդ հոդվածով"] == ("ho-49-n", ("art_7",))
    assert said["8-րդ հոդվածի 2-րդ մասից"] == ("ho-49-n", ("art_8__para_2",))
    assert not any(one.target is Target.MISSING for one in found)
    assert "5.1-ին հոդված" not in said


WESTERN = {
    "en": (
        "# On the trial (illustrative draft of orenk)\n\n### Article 1. Subject\n\n1. This Law governs trials.\n\n"
        "2. A trial is held:\n\n1) by a law;\n\na. in writing.\n\n### Article 2. Terms\n\n"
        "1. {words}\n\n2. The term is 10 days.\n",
        {
            "See Article 1(2)(1)(a).": ["art_1__para_2__point_1__point_a"],
            "See sub-point (a) of point 1 of part 2 of Article 1.": ["art_1__para_2__point_1__point_a"],
            "See paragraph 2 of Article 1.": ["art_1__para_2"],
            "See part 2 of this Article.": ["art_2__para_2"],
            "See the following part 2 and the preceding Article.": ["art_2__para_2", "art_1"],
            "See Articles 1 and 2 of this Law.": ["art_1", "art_2"],
            "See the first paragraph of part 2.": ["art_2__para_2"],
        },
    ),
    "fr": (
        "# Relatif à l'essai (projet illustratif d'orenk)\n\n### Article premier. Objet\n\n"
        "1. La présente loi régit l'essai.\n\n"
        "2. L'essai se fait :\n\n1) par une loi ;\n\na. par écrit.\n\n### Article 2. Délais\n\n"
        "1. {words}\n\n2. Le délai est de 10 jours.\n",
        {
            "Voir la lettre a) du point 1 du paragraphe 2 de l'article premier.": ["art_1__para_2__point_1__point_a"],
            "Voir l'article 1er, paragraphe 2, point 1.": ["art_1__para_2__point_1"],
            "Voir le paragraphe 2 du présent article.": ["art_2__para_2"],
            "Voir l'article précédent.": ["art_1"],
            "Voir les articles 1 et 2 de la présente loi.": ["art_1", "art_2"],
        },
    ),
}


@pytest.mark.parametrize(
    ("code", "words", "eids"),
    [(code, words, eids) for code, (_, rows) in WESTERN.items() for words, eids in rows.items()],
)
def test_english_and_french_citations_reach_the_same_units(code: str, words: str, eids: list[str]) -> None:
    found = [
        one
        for one in corpus_of(WESTERN[code][0].replace("{words}", words), code).citations
        if one.place.eid == "art_2__para_1"
    ]
    assert [eid for one in found for eid in one.eids] == eids
