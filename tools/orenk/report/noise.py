"""How much a rule finds in real laws, as a section of its page; `make noise` counts it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Struct

from orenk.base.messages import Message

_TITLE = Message("## Իրական օրենքներում", "## On real laws", "## Sur des lois réelles")
_COUNTED = Message(
    "Հաշվված է {date}-ին. յուրաքանչյուր օրենք կարդացվել է առանձին, առանց այլ ակտերի և գրառումների։",
    "Counted on {date}, each law read alone, without other acts and records.",
    "Compté le {date}, chaque loi lue seule, sans d'autres actes ni fiches.",
)
_UNMEASURED = Message(
    "Չի չափվել. կանոնն օրենքը համեմատում է գրառումների կամ այլ լեզվի տեքստի հետ, որոնք առանձին օրենքը չունի։",
    "Not counted: the rule holds a law against records or another language, which a law read alone does not have.",
    "Non compté : la règle confronte la loi à des fiches ou à une autre langue, qu'une loi lue seule n'a pas.",
)
_CORPORA: Mapping[str, Message] = {
    "decisions": Message(
        "ՀՀ կառավարության և վարչապետի {laws} որոշում ({units} կետ)",
        "{laws} decisions of the Armenian Government and Prime Minister ({units} points)",
        "{laws} décisions du Gouvernement et du Premier ministre arméniens ({units} points)",
    ),
    "luxembourg": Message(
        "Լյուքսեմբուրգի {laws} օրենք և կանոնակարգ, ֆրանսերեն ({units} հոդված)",
        "{laws} laws and regulations of Luxembourg, in French ({units} articles)",
        "{laws} lois et règlements du Luxembourg, en français ({units} articles)",
    ),
    "by-laws": Message(
        "Հարավաֆրիկյան քաղաքների {laws} կանոնակարգ, անգլերեն ({units} հոդված)",
        "{laws} South African by-laws, in English ({units} sections)",
        "{laws} règlements municipaux sud-africains, en anglais ({units} articles)",
    ),
    "bills": Message(
        "Միացյալ Թագավորության {laws} օրինագիծ և ակտ, անգլերեն ({units} հոդված)",
        "{laws} bills and instruments of the United Kingdom, in English ({units} sections)",
        "{laws} projets et actes du Royaume-Uni, en anglais ({units} articles)",
    ),
}
_FOUND = Message(
    "- {sample}. կանոնը գործել է {findings} անգամ՝ {touched} ակտում, այսինքն՝ {rate} անգամ 1000 միավորին",
    "- {sample}: {findings} found, acts touched: {touched}; {rate} per 1,000",
    "- {sample} : {findings}, actes touchés : {touched} ; {rate} pour 1 000",
)
_NONE = Message("- {sample}. ոչ մի անգամ", "- {sample}: none", "- {sample} : aucun")


class Noise(Struct, frozen=True):
    """The count over all rules: laws and units by corpus; findings and laws touched by rule and corpus."""

    date: str
    corpora: dict[str, tuple[int, int]]
    unmeasured: list[str]
    rules: dict[str, dict[str, tuple[int, int]]]


def read_noise(content: bytes) -> Noise:
    """The count in `noise.json`; `msgspec.ValidationError` where it has another shape."""
    return msgspec.json.decode(content, type=Noise)


def noise_section(noise: Noise, rule: str, language: str) -> str:
    """The section of a rule's page, as Markdown."""
    if rule in noise.unmeasured:
        return f"{_TITLE.render(language)}\n\n{_UNMEASURED.render(language)}"
    lines = [_TITLE.render(language), "", _COUNTED.fill(date=noise.date).render(language), ""]
    return "\n".join([*lines, *_lines(noise, noise.rules.get(rule, {}), language)])


def _lines(noise: Noise, found: Mapping[str, tuple[int, int]], language: str) -> Iterator[str]:
    for name, words in _CORPORA.items():
        laws, units = noise.corpora[name]
        sample = words.fill(laws=laws, units=units).render(language)
        findings, touched = found.get(name, (0, 0))
        if findings:
            rate = f"{1000 * findings / max(1, units):.1f}"
            yield _FOUND.fill(sample=sample, findings=findings, touched=touched, rate=rate).render(language)
        else:
            yield _NONE.fill(sample=sample).render(language)
