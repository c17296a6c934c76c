"""A small base as a drafter would type it, and what the site makes of it."""

from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

from orenk.model.corpus import Corpus
from orenk.render.page import CheckMark, Page
from orenk.render.publication.shell import Shell
from orenk.render.site import render_site
from orenk.workspace.pipeline import run, run_texts

ROOT = Path(__file__).parents[2]
MARK = CheckMark(rules=3, provisions=12, errors=0, warnings=1, advice=2)

ARMENIAN = """\
# Տվյալների մասին (orenk-ի ցուցադրական նախագիծ)

## Գլուխ 1. Ընդհանուր դրույթներ

### Հոդված 1. Հասկացությունները

1. Սույն օրենքում օգտագործվում են հետևյալ հասկացությունները.

1) **տվյալների կատալոգ**՝ հավաքածուների միասնական ցանկ.

5.1) **հավաքածու**՝ տվյալներ, որոնք մեկ են & կապված։

### Հոդված 5.1. Կատալոգի վարումը

7. Կառավարությունը վարում է տվյալների կատալոգ։ Տվյալների կատալոգը հրապարակային է։

5. Սույն օրենքի 1-ին հոդվածի 1-ին մասը կիրառվում է «Տեղեկատվության մասին» օրենքի հետ։

### Հոդված 51. Վերջին դրույթ

1. Սույն օրենքն ուժի մեջ է մտնում հրապարակմանը հաջորդող օրը։
"""

ENGLISH = """\
# On Data (illustrative draft of orenk)

## Chapter 1. General provisions

### Article 1. Concepts

1. The following concepts are used in this Law:

1) **data catalogue** means a single list of data sets;

5.1) **data set** means data that are one & linked.

### Article 5.1. Keeping the catalogue

7. The Government keeps the data catalogue. The data catalogue is public.

5. Part 1 of Article 1 of this Law applies together with the Law on Information.
"""

FILES = {
    "laws/package.yml": """\
title:
  hy: "Փորձնական հիմք"
  en: "Trial base"
languages: [hy, en]
leading: hy
format: 1
""",
    "laws/data/law.yml": """\
kind: law
standing: illustrative
title:
  hy: "Տվյալների մասին (orenk-ի ցուցադրական նախագիծ)"
  en: "On Data (illustrative draft of orenk)"
  fr: "Sur les données (projet illustratif d'orenk)"
stage: working
stages:
  - stage: working
    date: "2026-11-22"
counterpart: information-law
summary:
  hy: ["Մեկ նախադասություն։"]
  en: ["One sentence."]
  fr: ["Une phrase."]
""",
    "laws/data/text.hy.md": ARMENIAN,
    "laws/data/text.en.md": ENGLISH,
    "laws/data/note.en.md": """\
# Note

## Why

Because <script>alert(1)</script> of [this](javascript:alert(1)).

## Article 5.1

The catalogue is kept by *one* body.
""",
    "laws/data/powers.yml": """\
- at: art_5-1__para_7
  body: government
  kind: duty
  words:
    hy: "վարում է տվյալների կատալոգ"
    en: "keeps the data catalogue"
  act:
    hy: "վարել կատալոգը"
    en: "keep the catalogue"
  deadline:
    count: 30
    unit: working-day
""",
    "glossary/sources.yml": """\
- id: gazette
  title:
    hy: "Պաշտոնական տեղեկագիր"
    en: "Official gazette"
  publisher: "Gazette"
  url: "https://www.arlis.am/"
  grade: official
  read: "the first article"
  accessed: "2026-11-22"
""",
    "glossary/terms/data-catalogue.yml": """\
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
  fr: "catalogue de données"
status: draft
definition:
  hy: "Մեկ ցանկ։"
  en: "One list."
  fr: "Une liste."
defined:
  - data#art_1__para_1__point_1
sources: [gazette]
""",
    "glossary/terms/accord.yml": """\
term:
  hy: "ուղեցույց"
  en: "guide"
status: working
""",
    "glossary/terms/protocol.yml": """\
term:
  hy: "որոշում"
  en: "decision"
status: working
""",
    "glossary/terms/rule.yml": """\
term:
  hy: "ցանկ"
  en: "list"
status: working
""",
    "glossary/bodies/government.yml": """\
name:
  hy: "Կառավարություն"
  en: "Government"
  fr: "Gouvernement"
kind: government
world: both
role:
  hy: "Իրական դերը։"
  en: "The real role."
draft_role:
  hy: "Նախագծի դերը։"
  en: "The role in the draft."
confidence: reported
sources: [gazette]
""",
    "glossary/acts/information-law.yml": """\
title:
  hy: "Տեղեկատվության մասին"
  en: "Law on Information"
kind: law
status: in-force
dates:
  adopted:
    date: "2020-02-01"
    confidence: confirmed
    sources: [gazette]
  in_force:
    date: "2020-03-01"
    confidence: reported
  unspecified:
    date: "2020-02-20"
    confidence: unconfirmed
summary:
  hy: "Ինչ է կարգավորում։"
  en: "What it regulates."
unknown:
  - what: number
    text:
      hy: "Համարը հայտնի չէ։"
      en: "The number is not known."
    settle: "https://www.arlis.am/"
address: "https://www.arlis.am/hy/acts/1"
confidence: confirmed
sources: [gazette]
""",
}

FRAME = "<html><head><title><!--slot:title--></title><!--slot:head--></head><body><!--slot:switch--><!--slot:contents--><!--slot:body--><!--slot:standing--></body></html>"  # noqa: E501


@cache
def corpus() -> Corpus:
    return run_texts(FILES).corpus


@cache
def real_corpus() -> Corpus:
    return run(ROOT, lambda rule: False).corpus


@cache
def pages() -> dict[str, Page]:
    """The pages of the small base by address."""
    return {page.path: page for page in render_site(corpus())}


def html(path: str) -> str:
    """A page of the small base in a plain frame."""
    return Shell(FRAME).fill(pages()[path], MARK)


class Reading(HTMLParser):
    """What a browser makes of a page: words, ids, links, and the language of each run."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.runs: list[tuple[str, str]] = []
        self._languages: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [found["id"]] if found.get("id") else []  # type: ignore[list-item]
        self.links += [found["href"]] if tag == "a" and found.get("href") else []  # type: ignore[list-item]
        language = found.get("lang") or (self._languages[-1][1] if self._languages else "")
        if tag not in {"meta", "link", "br", "input", "img"}:
            self._languages.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        while self._languages and self._languages.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if data.strip():
            self.runs.append((self._languages[-1][1] if self._languages else "", unescape(data)))

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())
