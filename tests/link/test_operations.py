"""Instructions of amending acts: each formula in the inflections that texts show, read fully or told why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from law_text import corpus_of

from orenk.model.corpus import Corpus
from orenk.model.operations import Operation, Unclear, spelled

GOLD = Path(__file__).parent / "gold"
TRIAL_LAW = """\
title:
  hy: Քննության մասին
  en: Law on Examination
  fr: Loi relative à l'examen
number: ՀՕ-77-Ն
kind: law
status: in-force
summary:
  hy: Քննության կարգը։
confidence: confirmed
"""
TITLES = {
    "hy": "# «Քննության մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին",
    "en": "# Law amending the Law on Examination",
    "fr": "# Loi modifiant la loi relative à l'examen",
}
ARTICLES = {"hy": "Հոդված {}. Փոփոխություն", "en": "Article {}. Amendment", "fr": "Article {}. Modification"}


def gold(language: str) -> Iterator[tuple[str, list[str]]]:
    """The instructions of the gold file, each with what it orders."""
    instruction, orders = "", []
    for line in (GOLD / f"operations.{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("= "):
            orders.append(line[2:])
        elif line and not line.startswith("#"):
            if instruction:
                yield instruction, orders
            instruction, orders = line, []
    yield instruction, orders


def amending(language: str, *instructions: str) -> Corpus:
    """An amending law with an article for each instruction."""
    articles = [
        f"### {ARTICLES[language].format(number)}\n\n{words}" for number, words in enumerate(instructions, start=1)
    ]
    text = "\n\n".join([TITLES[language], *articles]) + "\n"
    return corpus_of(text, language, "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})


def shown(one: Operation) -> str:
    """An operation in the words of the gold files."""
    words = [one.kind.value, one.path or "."]
    words += [f"[{one.part}]"] if one.part else []
    words += [f"«{one.old.text}»"] if one.old else []
    words += [f"> «{one.new.text}»"] if one.new else []
    words += [f"+{spelled((step,))}" for step in one.added]
    words += [f"@{one.position}"] if one.position else []
    words += [spelled(one.anchor)] if one.anchor else []
    words += ["every"] if one.every else []
    words += [f"!{one.problem.value}"] if one.problem else []
    return " ".join(words)


@pytest.mark.parametrize(("language", "least"), [("hy", 120), ("en", 40), ("fr", 30)])
def test_instructions_are_read_fully(language: str, least: int) -> None:
    cases = list(gold(language))
    assert len(cases) >= least
    found: list[list[str]] = [[] for _ in cases]
    acts = [set[str]() for _ in cases]
    for one in amending(language, *(words for words, _ in cases)).operations:
        number = int(one.place.eid.split("__")[0].removeprefix("art_")) - 1
        found[number].append(shown(one))
        acts[number].add(one.act)
    wrong = [
        (words, wanted, got)
        for (words, wanted), got, named in zip(cases, found, acts, strict=True)
        if got != wanted or named != {"trial"}
    ]
    print(f"{language}: {len(cases) - len(wrong)} of {len(cases)} instructions read fully right")
    for words, wanted, got in wrong:
        print(f"  {words}\n    wanted {wanted}\n    got    {got}")
    assert len(wrong) <= 0.05 * len(cases)
