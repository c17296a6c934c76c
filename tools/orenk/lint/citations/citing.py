"""Shape: a provision named in words, in the three languages: «12-րդ հոդվածի 4-րդ մաս», "part 4 of Article 12"."""

from __future__ import annotations

import re

from orenk.base.messages import Message, same
from orenk.language import language
from orenk.language.numbers import ordinal_suffix
from orenk.model.corpus import Act, Corpus
from orenk.model.links import Step
from orenk.model.nodes import ActText, Unit, UnitKind

_HY = {
    UnitKind.PREAMBLE: ("նախաբան", "նախաբանի", "նախաբանում"),
    UnitKind.BOOK: ("գիրք", "գրքի", "գրքում"),
    UnitKind.DIVISION: ("մաս", "մասի", "մասում"),
    UnitKind.SECTION: ("բաժին", "բաժնի", "բաժնում"),
    UnitKind.CHAPTER: ("գլուխ", "գլխի", "գլխում"),
    UnitKind.ARTICLE: ("հոդված", "հոդվածի", "հոդվածում"),
    UnitKind.ANNEX: ("հավելված", "հավելվածի", "հավելվածում"),
    UnitKind.PART: ("մաս", "մասի", "մասում"),
    UnitKind.POINT: ("կետ", "կետի", "կետում"),
    UnitKind.SUBPOINT: ("ենթակետ", "ենթակետի", "ենթակետում"),
    UnitKind.TABLE: ("աղյուսակ", "աղյուսակի", "աղյուսակում"),
}
_PARAGRAPH_HY = ("պարբերություն", "պարբերության", "պարբերությունում")
_EN = {UnitKind.ARTICLE: "Article", UnitKind.ANNEX: "Annex", UnitKind.CHAPTER: "Chapter", UnitKind.SECTION: "Section",
       UnitKind.BOOK: "Book", UnitKind.DIVISION: "Part", UnitKind.SUBPOINT: "sub-point"}  # fmt: skip
_FR = {
    UnitKind.PREAMBLE: ("préambule", "du "), UnitKind.BOOK: ("livre", "du "), UnitKind.DIVISION: ("partie", "de la "),
    UnitKind.SECTION: ("section", "de la "), UnitKind.CHAPTER: ("chapitre", "du "),
    UnitKind.ARTICLE: ("article", "de l'"), UnitKind.ANNEX: ("annexe", "de l'"),
    UnitKind.PART: ("partie", "de la "), UnitKind.POINT: ("point", "du "),
    UnitKind.SUBPOINT: ("sous-point", "du "), UnitKind.TABLE: ("tableau", "du "),
}  # fmt: skip
_SUFFIX = re.compile(r"\s*\([^()]*\)\s*$")
_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})
_HERE = Message("այս ակտում", "this act", "cet acte")


def step_words(step: Step) -> Message:
    """What a step of a citation names; in French with the «de» of «il n'y a pas de partie 4»."""
    hy, en = _number(step.number, "hy"), _number(step.number, "en")
    if step.last:
        hy, en = f"{hy}-{_number(step.last, 'hy')}", f"{en}–{_number(step.last, 'en')}"
    noun = _french(step.kind)[0]
    fr = f"d'{noun} {en}" if noun[0] in "a" else f"de {noun} {en}"
    return Message(
        f"{_ordinal(hy)} {_armenian(step.kind)[0]}", f"{_EN.get(step.kind, step.kind.value)} {en}", fr.strip()
    )


def provision_words(act: Act, eid: str) -> Message:
    """The provision itself, as a citation from within its act names it; its eId where no text has it."""
    text = next((text for text in act.texts.values() if eid in text.units), None)
    if text is None:
        return same(eid)
    path = _path(text, eid)
    return Message(_hy(path, 0), _en(path), _fr(path)[0])


def container_words(corpus: Corpus, act: str, eid: str, here: str) -> Message:
    """The provision as a place in which something is missing: «12-րդ հոդվածում», "Article 12", « l'article 12 »."""
    owner = corpus.acts[act]
    if eid and any(eid in text.units for text in owner.texts.values()):
        path = _path(next(text for text in owner.texts.values() if eid in text.units), eid)
        words, article = _fr(path)
        return Message(_hy(path, 2), _en(path), f"{article}{words}")
    return _HERE if act == here else act_words(owner)


def act_words(act: Act) -> Message:
    """The title of an act of ours without the note in brackets, as a place."""
    title = act.record.value.title
    hy, en, fr = (_SUFFIX.sub("", title.get(code)) for code in ("hy", "en", "fr"))
    return Message(f"«{hy}» ակտում", f"'{en}'", f"« {fr} »")


def _path(text: ActText, eid: str) -> list[Unit]:
    """The units from the article or annex down to `eid`; a division stands alone."""
    path: list[Unit] = []
    while eid:
        unit = text.units[eid]
        if not path or unit.kind not in _DIVISIONS:
            path.insert(0, unit)
        eid = text.parents[eid]
    return path


def _hy(path: list[Unit], case: int) -> str:
    last = len(path) - 1
    words = ((_typed(unit, "hy"), _armenian(unit.kind)[case if at == last else 1]) for at, unit in enumerate(path))
    return " ".join(f"{_ordinal(number)} {noun}".strip() for number, noun in words)


def _en(path: list[Unit]) -> str:
    words = (f"{_EN.get(unit.kind, unit.kind.value)} {_typed(unit, 'en')}".strip() for unit in reversed(path))
    return " of ".join(words)


def _fr(path: list[Unit]) -> tuple[str, str]:
    """The words and the article that goes before them."""
    words = before = ""
    for unit in path:
        noun, of = _french(unit.kind)
        own = f"{noun} {_typed(unit, 'en')}".strip()
        words = f"{own} {before}{words}" if words else own
        before = of
    return words, {"du ": "le ", "de la ": "la ", "de l'": "l'"}[before]


def _typed(unit: Unit, code: str) -> str:
    """The number of a unit for display: letters in the letters of the language."""
    number = unit.eid.rpartition("__")[2].partition("_")[2]
    if number.isalpha() and number.isascii() and len(number) <= 2:
        return _number(number, code)
    return unit.number or number


def _number(number: str, code: str) -> str:
    """A number as an eId counts it, in the signs of a language: b → «բ» in Armenian."""
    ordinal = language("en").letter_ordinal(number) if number.isalpha() and number.islower() else None
    if code == "hy" and ordinal and ordinal <= len(language("hy").letters):
        return f"«{language('hy').letter(ordinal)}»"
    return number


def _ordinal(number: str) -> str:
    """«1-ին», «4-րդ», «5.1-ին»; letters and ranges of letters stay."""
    if not number or "«" in number:
        return number
    return f"{number}-{ordinal_suffix(number)}"


def _armenian(kind: UnitKind) -> tuple[str, str, str]:
    return _HY.get(kind, _PARAGRAPH_HY)


def _french(kind: UnitKind) -> tuple[str, str]:
    return _FR.get(kind, ("alinéa", "de l'"))
