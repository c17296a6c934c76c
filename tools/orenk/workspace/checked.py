"""What a run found, as values that pages can show: the rooms of rules and pages know nothing of each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files

import orenk.rules
from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import LANGUAGES, Message
from orenk.base.messages.files import FILES
from orenk.base.messages.syntax import SYNTAX
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.lint.examples import with_examples
from orenk.lint.records.waivers import WAIVER_EXPIRED, WAIVER_UNUSED
from orenk.lint.rule import Rule, discover
from orenk.lint.run import RULE_FAILED, UNUSED_ALLOW
from orenk.render.page import CheckMark
from orenk.render.publication.checked import Checked, Finding, RulePage, Spot
from orenk.report.noise import Noise, noise_section, read_noise
from orenk.report.text import Line, Piece, concise
from orenk.workspace.pipeline import Run

_SHOWN = 20
_ARGUMENT = re.compile(r"\{\w+\}")


def checked(result: Run) -> Checked:
    """The mark, every finding (open, then accepted) and the page of every rule."""
    open_ = (_finding(found, result) for found in result.findings)
    accepted = (_finding(found, result, reason) for found, reason in result.outcome.accepted)
    return Checked(check_mark(result), (*open_, *accepted), rule_pages())


def gate(result: Run) -> list[Line]:
    """What stops a build: the first findings that stop an act at its stage, in English; nothing where none does."""
    stopping = [finding for finding in result.findings if result.gated(finding)]
    if not stopping:
        return []
    lines = [concise(finding, result.sources, "en") for finding in stopping[:_SHOWN]]
    return [(Piece(f"{len(stopping)} findings stop the build:"),), *lines]


def check_mark(result: Run) -> CheckMark:
    """What the checks that ran have to say for themselves on every page."""
    found = [finding.kind.severity.word for finding in result.findings]
    counts = (found.count(severity) for severity in ("error", "warning", "advice"))
    return CheckMark(len(result.outcome.seconds), result.counts()["units"], *counts)


def rule_pages() -> tuple[RulePage, ...]:
    """The page of every rule, by code, and the words of what is found without a rule."""
    noise = read_noise(files(orenk.rules).joinpath("noise.json").read_bytes())
    rules = [_rule_page(rule, noise) for rule in discover(orenk.rules)]
    return tuple(sorted((*rules, *_pageless()), key=lambda page: page.code))


def _finding(found: Diagnostic, result: Run, accepted: str | None = None) -> Finding:
    sources = result.sources
    help = {language: found.help(language) for language in LANGUAGES}
    return Finding(
        code=found.kind.code,
        rule=found.kind.name,
        severity=found.kind.severity.word,
        spot=_spot(found.origin, sources, found.address),
        message={language: found.message(language) for language in LANGUAGES},
        help={language: words for language, words in help.items() if words},
        related=tuple((_spot(other.origin, sources), _words(other.message)) for other in found.related),
        fix=tuple((_spot(edit.origin, sources), edit.replacement) for edit in found.fix.edits) if found.fix else (),
        stops=accepted is None and result.gated(found),
        accepted=accepted,
    )


def _spot(origin: Origin, sources: Mapping[str, Source], address: str | None = None) -> Spot:
    act, _, eid = (address or "").partition("#")
    source = sources.get(origin.path)
    if source is None:
        return Spot(origin.path, 1, 1, "", act, eid)
    start = source.position(origin.span.start)
    return Spot(origin.path, start.line, start.column, source[origin.span], act, eid)


def _words(message: Message) -> dict[str, str]:
    return {language: message.render(language) for language in LANGUAGES}


def _rule_page(rule: Rule, noise: Noise) -> RulePage:
    package, _, name = rule.module.rpartition(".")
    armenian = files(package).joinpath(f"{name}.hy.md").read_text("utf-8").removeprefix("# ")
    pages = {"hy": with_examples(armenian, rule.page), "en": rule.page}
    parts = {language: page.strip().partition("\n") for language, page in pages.items()}
    return RulePage(
        code=rule.code,
        name=rule.name,
        family=rule.family,
        severity=rule.kind.severity.word,
        basis=rule.basis.value,
        since=rule.since,
        title={language: title.strip().rstrip(".") for language, (title, _, _) in parts.items()},
        body={
            language: f"{body.strip()}\n\n{noise_section(noise, rule.name, language)}"
            for language, (_, _, body) in parts.items()
        },
    )


def _pageless() -> Iterator[RulePage]:
    """What is no rule's finding: its message and its remedy say it all."""
    for kind in (*SYNTAX.values(), *FILES.values(), UNUSED_ALLOW, RULE_FAILED, WAIVER_EXPIRED, WAIVER_UNUSED):
        yield RulePage(
            kind.code, kind.name, kind.code[:3], kind.severity.word, "", "",
            title=_template(kind.messages), body=_template(kind.help) if kind.help else {},
        )  # fmt: skip


def _template(messages: Mapping[str, Message]) -> dict[str, str]:
    words = _words(messages.get("") or next(iter(messages.values())))
    return {language: _ARGUMENT.sub("…", template) for language, template in words.items()}
