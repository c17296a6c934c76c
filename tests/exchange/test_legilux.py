"""Laws of Luxembourg in the source form: parts, points, letters, quoted text; and what the form cannot hold."""

from orenk.exchange.legilux import read_legilux
from orenk.exchange.outline import Unreadable
from orenk.exchange.writing import card, written

HEAD = '---\ntitle: "Loi du 2 mai 2019 relative aux registres"\nsource: "http://example.org/eli/1"\n---\n'
TITLE = "# Loi du 2 mai 2019 relative aux registres\n\n"


def text_of(law: str, head: str = HEAD) -> str:
    return written(read_legilux(head + law, "law")).text


def test_articles_chapters_and_raised_letters() -> None:
    law = (
        TITLE
        + "## Chapitre I<sup>er</sup> **Objet**\n\n#### Art. 1<sup>er</sup>. Objet\n\nLa loi règle les registres.\n"
    )
    assert text_of(law) == (
        "# Loi du 2 mai 2019 relative aux registres\n\n## Chapitre Ier. Objet\n\n### Article 1er. Objet\n\n"
        "La loi règle les registres.\n"
    )


def test_a_number_on_its_own_line_is_a_part_and_an_announced_list_has_points() -> None:
    law = TITLE + "### Art. 1.\n\n(1)\n\nLe registre contient:\n\n1. le nom;\n2. la date.\n\n(2)\n\nIl est public.\n"
    assert text_of(law).endswith(
        "### Article 1\n\n1. Le registre contient:\n\n1) le nom;\n\n2) la date.\n\n2. Il est public.\n"
    )


def test_a_dash_stays_with_the_words_above() -> None:
    law = TITLE + "### Art. 1.\n\nSont exclus:\n\n- les plans;\n- les cartes.\n"
    assert text_of(law).endswith("Sont exclus:\n\\- les plans;\n\\- les cartes.\n")


def test_new_text_of_an_amended_act_is_quoted() -> None:
    head = HEAD.replace("relative aux registres", "modifiant la loi du 3 mai 2010")
    law = "### Art. 1.\n\nL'article 5 est remplacé par le texte suivant:\n\n«Art. 5.\n\nLe registre est tenu.»\n"
    assert text_of(law, head).endswith("suivant:\n\n> ### Article 5\n>\n> Le registre est tenu.»\n")


def test_signatures_and_rubrics_are_told() -> None:
    law = (
        TITLE + "**Règles générales**\n\n### Art. 1.\n\nLe registre est tenu.\n\n"
        "Mandons et ordonnons que la présente loi soit insérée au Mémorial.\n\n**Le Ministre d'État, Anne Weber**\n"
    )
    read = read_legilux(HEAD + law, "law")
    assert [one.reason for one in read.unread] == [Unreadable.RUBRIC, Unreadable.CLOSING, Unreadable.CLOSING]
    assert "Mandons" not in written(read).text
    assert "<!-- Règles générales -->" in written(read).text


def test_every_clause_has_its_place_in_the_foreign_text() -> None:
    law = HEAD + TITLE + "### Art. 1.\n\nLe registre est tenu.\n"
    typed = written(read_legilux(law, "law"))
    span = typed.foreign(typed.text.index("Le registre"))
    assert law[span.start : span.end] == "Le registre est tenu."


def test_the_card_says_what_the_title_says() -> None:
    head = HEAD.replace("relative aux registres", "modifiant la loi du 3 mai 2010")
    assert card(read_legilux(head, "law")).splitlines()[:2] == ["kind: amending-law", "standing: draft"]
    assert card(read_legilux(HEAD, "law")).splitlines()[0] == "kind: law"
