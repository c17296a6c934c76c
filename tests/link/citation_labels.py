"""The notation of the gold citations: what a cited path says, in one line."""

from pathlib import Path

from orenk.link.reading import ActWords, CitedPath

GOLD = Path(__file__).parent / "gold"


def label(path: CitedPath) -> str:
    """`this/article 12/part 3`: act, steps from the largest, sentence, problem."""
    words = [_act(path.act)] if path.act else []
    for step in path.steps:
        number = f"{step.number}..{step.last}" if step.last else step.number
        words.append(f"{step.kind.value} {number or path.relation or '()'}")
    if path.sentence:
        words.append(f"sentence {path.sentence}")
    mark = f" !{path.problem}" if path.problem else ""
    return "/".join(words) + mark + (" ~" if path.irregular else "")


def _act(act: ActWords) -> str:
    if act.title and act.title_from < 0:
        return f"«{act.title}»"
    return act.relation or act.number or ("named" if act.title_from >= 0 else "bare")


def gold(language: str) -> list[tuple[str, list[str]]]:
    """Sentences with the labels of what they cite."""
    rows = []
    for line in (GOLD / f"citations.{language}.tsv").read_text("utf-8").splitlines():
        sentence, _, cited = line.partition("\t")
        rows.append((sentence, [] if cited == "-" else cited.split(" ; ")))
    return rows
