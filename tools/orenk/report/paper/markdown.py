"""The paper in Markdown: a heading for each finding, a list of labels and values under it."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.report.markdown import escaped
from orenk.report.paper.conclusion import Field, Paper
from orenk.report.paper.quoting import Part
from orenk.report.paper.words import BLANK, LABELS
from orenk.report.words import NOTHING_FOUND


def paper_as_markdown(paper: Paper) -> str:
    """The whole paper; what is to be written by hand is dotted."""
    lines = [f"# {escaped(paper.title)}", ""]
    if paper.mark:
        lines += [escaped(paper.mark), ""]
    lines.append(paper.state)
    for section in paper.sections:
        lines += ["", f"## {escaped(section.title)}"]
        for item in section.items:
            lines += ["", f"### {item.number}. {escaped(item.provision)}", ""]
            lines += [_line(field, paper.language) for field in item.fields]
    if not paper.sections:
        lines += ["", NOTHING_FOUND.render(paper.language)]
    lines += _settled(paper)
    return "\n".join(lines) + "\n"


def _line(field: Field, language: str) -> str:
    value = "".join(map(_part, field.parts)) or BLANK
    return f"- **{LABELS[field.key].render(language)}**: {value}"


def _part(part: Part) -> str:
    if part.role == "code":
        return f"`{part.words}`"
    words = escaped(part.words)
    return f"**{words}**" if part.role == "strong" else words.replace("\n", "\n  ")


def _settled(paper: Paper) -> Iterator[str]:
    if paper.settled:
        yield from ("", f"## {paper.settled_title}", "")
    for one in paper.settled:
        yield f"- {escaped(one.provision)} (`{one.mark[0]}`): {escaped(one.words)} — {escaped(one.ruling)}"
