"""Findings accepted in `waivers.yml`: by rule, provision and words, until a day; what no longer holds is a finding."""

from __future__ import annotations

from collections.abc import Iterable, Set

from msgspec import Struct

from orenk.base.diagnostic import WARNING, Diagnostic, Kind
from orenk.base.messages import Message
from orenk.lint.records.places import units_at
from orenk.model.corpus import Corpus
from orenk.model.records import Record, Waiver

WAIVER_EXPIRED = Kind(
    "waiver-expired",
    "PKG013",
    WARNING,
    {
        "": Message(
            "{rule} կանոնի բացառությունը գործել է մինչև {until}",
            "the waiver of {rule} held until {until}",
            "la dispense de {rule} valait jusqu'au {until}",
        )
    },
    {
        "": Message(
            "ուղղեք տեքստը կամ որոշեք նոր օր",
            "mend the text, or decide on a new day",
            "corrigez le texte ou fixez un nouveau jour",
        )
    },
)
WAIVER_UNUSED = Kind(
    "waiver-unused",
    "PKG014",
    WARNING,
    {
        "": Message(
            "{at} դրույթում {rule} կանոնի խախտում այլևս չկա",
            "nothing at {at} breaks {rule} any more",
            "plus rien en {at} n'enfreint {rule}",
        ),
        "unknown": Message("{rule} անունով կանոն չկա", "there is no rule {rule}", "il n'y a pas de règle {rule}"),
    },
    {"": Message("ջնջեք բացառությունը", "delete the waiver", "supprimez la dispense")},
)


class Waived(Struct, frozen=True):
    """Findings still open, accepted ones with the reason, and what is wrong with the waivers themselves."""

    open: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, str], ...]
    problems: tuple[Diagnostic, ...]


def waive(
    corpus: Corpus, found: Iterable[Diagnostic], known: Set[str], silent: Set[str], today: str | None = None
) -> Waived:
    """Settle findings against the waivers of every act.

    `known` are the names and codes of all rules, `silent` those that did not run; `today` is an ISO day, without
    which no waiver expires. Findings with the cause of an accepted one, in other files, are accepted with it.
    """
    findings = list(found)
    reasons: dict[int, str] = {}
    problems = []
    for act in corpus.acts.values():
        for record in act.waivers:
            waiver = record.value
            units = units_at(corpus, act.id, waiver.at)
            covered = [one for one in findings if _covers(waiver, units, one, corpus)]
            causes = {one.cause for one in covered if one.cause is not None}
            paths = {one.origin.path for one in covered}
            covered += [
                one
                for one in findings
                if one.cause in causes and one.origin.path not in paths and _of_rule(waiver, one)
            ]
            if waiver.until is not None and today is not None and today >= waiver.until:
                problems.append(_problem(WAIVER_EXPIRED, record, "until", until=waiver.until))
                continue
            if not covered and waiver.rule not in silent and units:
                variant = "" if waiver.rule in known else "unknown"
                problems.append(_problem(WAIVER_UNUSED, record, "rule", variant, at=waiver.at))
            for one in covered:
                reasons.setdefault(id(one), waiver.reason)
    return Waived(
        tuple(one for one in findings if id(one) not in reasons),
        tuple((one, reasons[id(one)]) for one in findings if id(one) in reasons),
        tuple(problems),
    )


def _covers(waiver: Waiver, units: tuple[str, ...], finding: Diagnostic, corpus: Corpus) -> bool:
    """Whether the finding is of the rule, in the provision or below it, and on the words that were accepted."""
    if not _of_rule(waiver, finding) or finding.address is None:
        return False
    address = finding.address
    if not any(address == unit or address.startswith(unit if unit.endswith("#") else f"{unit}__") for unit in units):
        return False
    if waiver.words is None:
        return True
    words = " ".join(corpus.text(finding.origin).split())
    return words in waiver.words or waiver.words in words


def _of_rule(waiver: Waiver, finding: Diagnostic) -> bool:
    return waiver.rule in (finding.kind.name, finding.kind.code)


def _problem(kind: Kind, record: Record[Waiver], field: str, variant: str = "", **more: str) -> Diagnostic:
    return Diagnostic(kind, record.at(field), {"rule": record.value.rule, **more}, variant, cause=waiver_cause(record))


def waiver_cause(record: Record[Waiver]) -> str:
    """The cause of what is wrong with one waiver."""
    return f"waiver:{record.origin.path}:{record.value.at}:{record.value.rule}"
