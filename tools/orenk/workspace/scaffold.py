"""New sources that pass the checks from the first minute: a base, an act, an article, a term, a body."""

from __future__ import annotations

import re

from msgspec import Struct

from orenk.model.corpus import Act
from orenk.model.nodes import UnitKind

ID = re.compile(r"[a-z0-9][a-z0-9-]*")

PACKAGE = """\
title:
  hy: {title}
  en: {title}
languages:
  - hy
  - en
  - fr
leading: hy
format: 1
"""

SOURCES = """\
# Sources of facts, one entry each: id, title, publisher, url, grade, read, accessed.
[]
"""

MKDOCS = """\
site_name: {title}
docs_dir: docs
site_url: !ENV [ORENK_SITE_URL, ""]
extra:
  zip: !ENV [ORENK_ZIP, ""]
theme:
  name: material
  font: false
plugins:
  - orenk
"""

LAW = """\
kind: law
standing: {standing}
title:
  hy: "{title}{hy_suffix}"
  en: "{title}{en_suffix}"
stage: idea
"""

TEXT_HY = """\
# {title}{suffix}

### Հոդված 1. Օրենքի կարգավորման առարկան

1. Սույն օրենքը սահմանում է դրա վերնագրում նշված հարաբերությունների կարգավորման կանոնները։

### Հոդված 2. Օրենքի ուժի մեջ մտնելը

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։
"""

TEXT_EN = """\
# {title}{suffix}

### Article 1. Subject matter

1. This Law sets the rules for the relations named in its title.

### Article 2. Entry into force

1. This Law enters into force on the tenth day following its official publication.
"""

NOTE_HY = """\
# {title}. հիմնավորում

## Ընդհանուր մաս

Ի՞նչ խնդիր է լուծվում և ինչո՞ւ է օրենք անհրաժեշտ։

## Հոդված 1

Ի՞նչ է կարգավորում օրենքը։

## Հոդված 2

Ե՞րբ է օրենքն ուժի մեջ մտնում։
"""

TERM = """\
term:
  hy: "{hy}"
  en: "{en}"
  fr: "{fr}"
status: working
"""

BODY = """\
name:
  hy: "{hy}"
  en: "{en}"
  fr: "{fr}"
kind: other
world: draft
no_founding:
  hy: "Հիմնող դրույթ դեռ չկա։"
  en: "There is no founding provision yet."
  fr: "Il n'y a pas encore de disposition fondatrice."
role:
  hy: "Իրական աշխարհում այս մարմինը չկա։"
  en: "In the real world there is no such body."
  fr: "Dans le monde réel, cet organe n'existe pas."
confidence: unconfirmed
"""

_SUFFIXES = {
    "illustrative": {"hy": " (orenk-ի ցուցադրական նախագիծ)", "en": " (illustrative draft of orenk)"},
    "draft": {"hy": " (նախագիծ)", "en": " (draft)"},
}

_ARTICLE = {
    "hy": "### Հոդված {number}. {heading}\n\n1. {sentence}\n",
    "en": "### Article {number}. {heading}\n\n1. {sentence}\n",
    "fr": "### Article {number}. {heading}\n\n1. {sentence}\n",
}
_SENTENCE = {
    "hy": "Սույն հոդվածի կանոնը գրվում է այստեղ։",
    "en": "The rule of this Article is written here.",
    "fr": "La règle du présent article s'écrit ici.",
}


def new_base(title: str) -> dict[str, str]:
    """The files of an empty base, by path."""
    return {
        "laws/package.yml": PACKAGE.format(title=title),
        "glossary/sources.yml": SOURCES,
        "mkdocs.yml": MKDOCS.format(title=title),
        "docs/index.md": f"# {title}\n",
        ".gitignore": "site/\n.venv/\n",
        ".gitattributes": "* text=auto eol=lf\n*.md diff=markdown\n",
        ".prettierignore": "laws/\nglossary/\n",
    }


def new_act(id: str, title: str, standing: str) -> dict[str, str]:
    """The files of a new act, by path: its card, its text in two languages, its note."""
    suffix = _SUFFIXES[standing]
    return {
        f"laws/{id}/law.yml": LAW.format(
            standing=standing, title=title, hy_suffix=suffix["hy"], en_suffix=suffix["en"]
        ),
        f"laws/{id}/text.hy.md": TEXT_HY.format(title=title, suffix=suffix["hy"]),
        f"laws/{id}/text.en.md": TEXT_EN.format(title=title, suffix=suffix["en"]),
        f"laws/{id}/note.hy.md": NOTE_HY.format(title=title),
    }


def new_term(id: str, hy: str, en: str, fr: str) -> dict[str, str]:
    return {f"glossary/terms/{id}.yml": TERM.format(hy=hy, en=en, fr=fr)}


def new_body(id: str, hy: str, en: str, fr: str) -> dict[str, str]:
    return {f"glossary/bodies/{id}.yml": BODY.format(hy=hy, en=en, fr=fr)}


class NewArticle(Struct, frozen=True):
    """An article to be put into a text: where (an offset of that source) and its words."""

    path: str
    offset: int
    text: str


def new_article(act: Act, after: str, heading: str) -> tuple[str, list[NewArticle]]:
    """The number of a new article after article `after` ("" for the last), and its text for each language.

    Where an article follows, the new one takes a decimal (5.1) so that nothing is renumbered.
    """
    articles = [unit for unit in act.text.order if unit.kind is UnitKind.ARTICLE and "__" not in unit.eid]
    numbers = [unit.number for unit in articles]
    before = after or numbers[-1]
    at = numbers.index(before)
    number = str(int(before.split(".")[0]) + 1) if at == len(numbers) - 1 else _decimal(before, numbers)
    placed = []
    for language, text in act.texts.items():
        unit = text.units.get(articles[at].eid)
        if unit is not None:
            words = _ARTICLE[language].format(number=number, heading=heading, sentence=_SENTENCE[language])
            placed.append(NewArticle(text.path, unit.origin.span.end, words))
    return number, placed


def _decimal(before: str, numbers: list[str]) -> str:
    whole, last = before.split(".")[0], 1
    while f"{whole}.{last}" in numbers:
        last += 1
    return f"{whole}.{last}"
