"""Synthetic English acts, the same words in our syntax and in bluebell's, seeded."""

from __future__ import annotations

import random
from dataclasses import dataclass

PACKAGE = "title:\n  en: bench\nlanguages:\n  - en\nleading: en\nformat: 1\n"
CARD = (
    "kind: law\nstanding: illustrative\ntitle:\n  en: On measure {at} (illustrative draft of orenk)\nstage: working\n"
)
WORDS = """
holder information request decision register access data public body procedure period notice person service
system record copy form fee reason ground answer ministry commission court office rule duty right law part
measure risk security publish receive send keep enter correct refuse grant review apply state name date number
document network operator the the the of of of to to in in and and a a by for with on at from under after
within each any that which shall may is are has not where unless before such other its their this
""".split()  # noqa: SIM905 (a page of words reads better than a list of strings)


@dataclass(frozen=True, slots=True)
class Article:
    """An article of about 240 words: parts, the second of them with points, and a citation."""

    number: int
    heading: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def articles(count: int, seed: int = 1) -> list[Article]:
    rng = random.Random(seed)
    return [_article(rng, number, count) for number in range(1, count + 1)]


def _article(rng: random.Random, number: int, count: int) -> Article:
    def sentence(words: int) -> str:
        said = [rng.choice(WORDS)]
        while len(said) < words:
            word = rng.choice(WORDS)
            if word != said[-1]:
                said.append(word)
        return " ".join(said).capitalize()

    cited = f"{sentence(30)} under part 1 of Article {rng.randint(1, count)}."
    points = tuple(f"{sentence(18).lower()}{'.' if last else ';'}" for last in (False, False, True))
    return Article(
        number,
        sentence(4),
        (
            (f"{sentence(26)}. {sentence(22)}.", ()),
            (f"{sentence(10)}:", points),
            (cited, ()),
            (f"{sentence(28)} within 10 days of receipt. {sentence(24)}.", ()),
            (f"{sentence(30)}.", ()),
        ),
    )


def ours(acts: list[Article]) -> str:
    lines = ["# On the measure (illustrative draft of orenk)", ""]
    for article in acts:
        lines += [f"### Article {article.number}. {article.heading}", ""]
        for number, (words, points) in enumerate(article.parts, 1):
            lines += [f"{number}. {words}", ""]
            for at, point in enumerate(points, 1):
                lines += [f"{at}) {point}", ""]
    return "\n".join(lines)


def bluebells(acts: list[Article]) -> str:
    lines = ["BODY", ""]
    for article in acts:
        lines += [f"ART {article.number}. - {article.heading}", ""]
        for number, (words, points) in enumerate(article.parts, 1):
            lines += [f"  PARA ({number})", "", f"    {words}", ""]
            for at, point in enumerate(points, 1):
                lines += [f"    SUBPARA ({at})", "", f"      {point}", ""]
    return "\n".join(lines)


def markdown(article: Article) -> str:
    """An article as an ordinary page."""
    parts = [f"# Article {article.number}. {article.heading}\n"]
    for number, (words, points) in enumerate(article.parts, 1):
        parts.append(f"{number}. {words}\n")
        parts += [f"    {at}. {point}\n" for at, point in enumerate(points, 1)]
    return "\n".join(parts)


def base(counts: list[int]) -> dict[str, str]:
    """A base of English acts with so many articles each, by path."""
    texts = {"laws/package.yml": PACKAGE}
    for at, count in enumerate(counts):
        texts[f"laws/act-{at}/law.yml"] = CARD.format(at=at)
        texts[f"laws/act-{at}/text.en.md"] = ours(articles(count, at))
    return texts
