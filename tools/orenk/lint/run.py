"""Runs the rules and sets accepted findings apart; what was accepted and never found is itself a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from time import perf_counter
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from orenk.base.diagnostic import WARNING, Diagnostic, Kind, Severity
from orenk.base.messages import Message
from orenk.base.span import Origin, Span
from orenk.lint.causes.joining import joined
from orenk.lint.records.waivers import waive
from orenk.lint.rule import Rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import Suppression

UNUSED_ALLOW = Kind(
    "unused-allow",
    "PKG001",
    WARNING,
    {
        "": Message("այստեղ {rule} կանոնի խախտում չկա", "nothing here breaks {rule}", "rien ici n'enfreint {rule}"),
        "unknown": Message("{rule} անունով կանոն չկա", "there is no rule {rule}", "il n'y a pas de règle {rule}"),
    },
    {
        "": Message("ջնջեք բացառությունը", "delete the exception", "supprimez l'exception"),
    },
)

RULE_FAILED = Kind(
    "rule-failed",
    "PKG000",
    WARNING,
    {
        "": Message(
            "{rule} կանոնն ինքը ձախողվեց ({cause}). սա orenk-ի սխալ է, Ձեր տեքստը չի փոխվել",
            "the rule {rule} itself failed ({cause}); this is a fault of orenk, your text is untouched",
            "la règle {rule} elle-même a échoué ({cause}) ; c'est une faute d'orenk, votre texte est intact",
        )
    },
    {
        "": Message(
            "հաղորդեք այն՝ կցելով տեքստը. մյուս կանոնները գործել են",
            "report it with the text; the other rules have run",
            "signalez-le avec le texte ; les autres règles ont été appliquées",
        )
    },
)

GATES: Mapping[str, Severity | None] = {
    "idea": None,
    "working": None,
    "consultation": Severity.ERROR,
    "submission": Severity.WARNING,
}
"""The least severity that stops an act at each stage of ours; a working draft stops only at what cannot be read."""


Checked: TypeAlias = tuple[list[Diagnostic], float]
"""What one rule found, and in how many seconds."""
Each: TypeAlias = Callable[[Callable[[Rule], Checked], Sequence[Rule]], list[Checked]]
"""How rules are run: `each(check, rules)` gives what `check(rule)` gives, for every rule in order."""


class Outcome(Struct, frozen=True):
    """What the rules found: open findings, accepted ones with the reason, and seconds by rule name.

    `problems` are those of reading, as they were given; they share causes with the findings.
    """

    findings: tuple[Diagnostic, ...]
    accepted: tuple[tuple[Diagnostic, str], ...]
    seconds: Mapping[str, float]
    problems: tuple[Diagnostic, ...] = ()


def run(
    corpus: Corpus,
    rules: Iterable[Rule],
    chosen: Callable[[Rule], bool] = lambda rule: True,
    today: str | None = None,
    problems: Iterable[Diagnostic] = (),
    each: Each = lambda check, rules: list(map(check, rules)),
) -> Outcome:
    """The findings of the chosen rules over the corpus, in the order of the sources.

    `problems` are what could not be read, of which findings may be a consequence. `today` is an ISO day, from which
    waivers expire; without it none does. `each` may spread the rules.
    """
    rules = list(rules)
    wanted = [rule for rule in rules if chosen(rule)]
    known = _names(rules)
    silent = known - _names(wanted)
    results = each(lambda rule: _timed(rule, corpus), wanted)
    found = [finding for findings, _ in results for finding in findings]
    seconds = {rule.kind.name: spent for rule, (_, spent) in zip(wanted, results, strict=True)}
    settled = _settle(corpus, found, known, silent, seconds, today)
    unread = tuple(problems)
    ones = joined(corpus, (*unread, *settled.findings))
    return replace(settled, findings=ones[len(unread) :], problems=ones[: len(unread)])


def _names(rules: Iterable[Rule]) -> set[str]:
    return {name for rule in rules for name in (rule.kind.name, rule.kind.code)}


def _timed(rule: Rule, corpus: Corpus) -> Checked:
    begun = perf_counter()
    return _checked(rule, corpus), perf_counter() - begun


def _checked(rule: Rule, corpus: Corpus) -> list[Diagnostic]:
    """What one rule finds. A rule that fails is a fault of orenk, which must not keep the others from being heard."""
    try:
        return list(rule.check(corpus))
    except Exception as error:
        act = next(iter(corpus.acts.values()), None)
        path = act.text.path if act is not None else "laws/package.yml"
        cause = f"{type(error).__name__}: {error}"
        return [Diagnostic(RULE_FAILED, Origin(path, Span(0, 0)), {"rule": rule.name, "cause": cause})]


def _settle(
    corpus: Corpus,
    found: list[Diagnostic],
    known: set[str],
    silent: set[str],
    seconds: Mapping[str, float],
    today: str | None,
) -> Outcome:
    """Findings against suppressions, each of which covers its rule in its unit and what stands below; then waivers."""
    used: set[int] = set()
    findings, accepted = [], []
    for diagnostic in found:
        cover = [at for at, suppression in enumerate(corpus.suppressions) if _covers(suppression, diagnostic)]
        used.update(cover)
        if cover:
            accepted.append((diagnostic, corpus.suppressions[cover[0]].reason))
        else:
            findings.append(diagnostic)
    for at, suppression in enumerate(corpus.suppressions):
        if at not in used and suppression.rule not in silent:
            variant = "" if suppression.rule in known else "unknown"
            findings.append(Diagnostic(UNUSED_ALLOW, suppression.origin, {"rule": suppression.rule}, variant))
    waived = waive(corpus, findings, known, silent, today)
    findings = sorted(
        (*waived.open, *waived.problems), key=lambda diagnostic: (diagnostic.origin, diagnostic.kind.code)
    )
    return Outcome(tuple(findings), (*accepted, *waived.accepted), seconds)


def _covers(suppression: Suppression, diagnostic: Diagnostic) -> bool:
    return (
        suppression.rule in (diagnostic.kind.name, diagnostic.kind.code)
        and suppression.origin.path == diagnostic.origin.path
        and suppression.covers.start <= diagnostic.origin.span.start < suppression.covers.end
    )


def gated(diagnostic: Diagnostic, stage: str) -> bool:
    """Whether a finding stops an act at this stage; what cannot be read always does."""
    if diagnostic.kind.refuses:
        return True
    gate = GATES.get(stage, Severity.ERROR)
    return gate is not None and diagnostic.kind.severity >= gate
