"""The paper as a Word document: A4, a small table for each finding, room to write, the mark on each sheet."""

from __future__ import annotations

from typing import IO, Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from orenk.base.messages import Message
from orenk.report.paper.conclusion import Field, Item, Paper
from orenk.report.paper.quoting import Part
from orenk.report.paper.rulings import Ruled, ruled
from orenk.report.paper.words import LABELS, PAGE
from orenk.report.words import NOTHING_FOUND

FACE = "Sylfaen"
"""A face with Armenian letters that comes with Word; a system without it takes its own by the language of the text."""
_LOCALES = {"hy": "hy-AM", "en": "en-GB", "fr": "fr-FR"}
_SIZES = {"Normal": 10.5, "Title": 18, "Heading 1": 14, "Heading 2": 11.5, "Header": 8.5, "Footer": 8.5}
_LABEL, _VALUE = Cm(4), Cm(12.5)
_ROOM = Cm(1.6)
_SHADE, _LINE, _QUIET = "F1F1EE", "B9B9B2", RGBColor(0x55, 0x55, 0x55)


def write_word(paper: Paper, stream: IO[bytes]) -> None:
    """Write the paper to `stream`; the times in the ZIP aside, the same paper gives the same bytes."""
    document = Document()
    _sheet(document, paper)
    document.add_paragraph(paper.title, style="Title")
    if paper.mark:
        document.add_paragraph().add_run(paper.mark).bold = True
    document.add_paragraph(paper.state)
    for section in paper.sections:
        document.add_heading(section.title, level=1)
        for item in section.items:
            _item(document, item, paper.language)
    if not paper.sections:
        document.add_paragraph(NOTHING_FOUND.render(paper.language))
    _settled(document, paper)
    document.save(stream)


def read_word(stream: IO[bytes]) -> list[Ruled]:
    """What was written into a paper that came back from Word, tracked insertions included, deletions not."""
    document = Document(stream)
    found, provision = [], ""
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            provision = _typed(block).partition(". ")[2]
            continue
        rows = (row.cells for row in block.rows)
        one = ruled(provision, [(_typed(cells[0]), _typed(cells[1])) for cells in rows if len(cells) == 2])
        if one is not None:
            found.append(one)
    return found


def _typed(block: Paragraph | _Cell) -> str:
    """The words of a paragraph or cell as they read when every tracked change is accepted."""
    element = block._p if isinstance(block, Paragraph) else block._tc
    paragraphs = element.iter(qn("w:p"))
    return "\n".join("".join(text.text or "" for text in one.iter(qn("w:t"))) for one in paragraphs).strip()


def _sheet(document: WordDocument, paper: Paper) -> None:
    """Page, faces, properties, header and footer."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    for name, size in _SIZES.items():
        _style(document, name, size)
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for language in defaults.findall(qn("w:lang")):
        language.set(qn("w:val"), _LOCALES[paper.language])
    properties = document.core_properties
    properties.title, properties.language, properties.subject = paper.title, _LOCALES[paper.language], paper.mark
    properties.author, properties.comments = "orenk", ""
    for name in ("dcterms:created", "dcterms:modified"):
        for day in properties._element.findall(qn(name)):
            properties._element.remove(day)
    section.header.paragraphs[0].text = paper.mark
    footer = section.footer.paragraphs[0]
    footer.text = f"{paper.title}. {paper.state}"
    numbers = section.footer.add_paragraph(style="Footer")
    numbers.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _numbers(numbers, PAGE, paper.language)


def _style(document: WordDocument, name: str, size: float) -> None:
    style: Any = document.styles[name]
    style.font.size, style.font.name = Pt(size), FACE
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{kind}Theme"), None)
        fonts.set(qn(f"w:{kind}"), FACE)
    if name != "Normal":
        style.font.color.rgb = _QUIET if name in ("Header", "Footer") else RGBColor(0, 0, 0)
    if name.startswith(("Title", "Heading")):
        style.paragraph_format.keep_with_next = True
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(14), Pt(4)
    else:
        style.paragraph_format.space_after = Pt(3)


def _item(document: WordDocument, item: Item, language: str) -> None:
    document.add_heading(f"{item.number}. {item.provision}", level=2)
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    for column, width in zip(table.columns, (_LABEL, _VALUE), strict=True):
        column.width = width
    _described(table, f"{item.number}. {item.provision}")
    for at, field in enumerate(item.fields):
        _row(table.add_row(), field, language, last=at + 1 == len(item.fields))
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _row(row: _Row, field: Field, language: str, last: bool) -> None:
    _property(row._tr.get_or_add_trPr(), "w:cantSplit")
    label, value = row.cells
    label.width, value.width = _LABEL, _VALUE
    _shaded(label)
    label.paragraphs[0].add_run(LABELS[field.key].render(language)).bold = True
    for part in field.parts:
        _run(value.paragraphs[0], part)
    if field.key in ("answer", "ruling") and not field.parts:
        row.height, row.height_rule = _ROOM, WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell in (label, value):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT
        cell.paragraphs[0].paragraph_format.keep_with_next = not last


def _run(paragraph: Paragraph, part: Part) -> None:
    run = paragraph.add_run(part.words)
    run.bold = True if part.role == "strong" else None
    if part.role == "code":
        run.font.size, run.font.color.rgb, run.font.no_proof = Pt(8.5), _QUIET, True
    if part.language in _LOCALES:
        _property(run._r.get_or_add_rPr(), "w:lang", **{"w:val": _LOCALES[part.language]})


def _described(table: Table, name: str) -> None:
    """Thin lines, the first column as head, and a name for those who hear the table."""
    properties = table._tbl.tblPr
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        _property(borders, f"w:{side}", **{"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": _LINE})
    for element in (borders, OxmlElement("w:tblCellMar"), OxmlElement("w:tblLook"), OxmlElement("w:tblCaption")):
        for old in properties.findall(element.tag):
            properties.remove(old)
        properties.append(element)
    for side, width in (("top", "40"), ("left", "100"), ("bottom", "40"), ("right", "100")):
        _property(properties.find(qn("w:tblCellMar")), f"w:{side}", **{"w:w": width, "w:type": "dxa"})
    properties.find(qn("w:tblLook")).set(qn("w:firstColumn"), "1")
    properties.find(qn("w:tblCaption")).set(qn("w:val"), name)


def _shaded(cell: _Cell) -> None:
    _property(cell._tc.get_or_add_tcPr(), "w:shd", **{"w:val": "clear", "w:color": "auto", "w:fill": _SHADE})


def _property(parent: Any, name: str, **values: str) -> None:
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(key), value)
    parent.append(element)


def _numbers(paragraph: Paragraph, words: Message, language: str) -> None:
    """«Page 2 of 9», counted by whoever opens the document."""
    before, between, after = _around(words.render(language, {"page": "\0", "pages": "\0"}))
    for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        paragraph.add_run(text)
        if field:
            _property(paragraph._p, "w:fldSimple", **{"w:instr": field})


def _around(words: str) -> tuple[str, str, str]:
    before, between, after = words.split("\0")
    return before, between, after


def _settled(document: WordDocument, paper: Paper) -> None:
    if paper.settled:
        document.add_heading(paper.settled_title, level=1)
    for one in paper.settled:
        document.add_paragraph(f"{one.provision} ({one.mark[0]}): {one.words} — {one.ruling}")
