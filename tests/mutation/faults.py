"""What a planted fault is: a slip of the drafter, made at one place, with the rules that must find it there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mutation.bench import Bench, Change, Found
from orenk.base.span import Origin

STALENESS = frozenset({"stale-translation", "untracked-translation"})
"""A change of the leading text always makes its translation stale; that is no second finding of the slip."""


@dataclass(frozen=True, slots=True)
class Plant:
    """One slip: the changes that make it, and the places (in the texts on disk) where it may be reported."""

    changes: tuple[Change, ...]
    places: tuple[Origin, ...]


Planter = Callable[[Bench], Iterable[Plant]]


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of slip. `planter` gives every place of the base where it can be made; `rules` are equally right."""

    family: str
    name: str
    rules: frozenset[str]
    planter: Planter


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one plant: whether anything was found, a right rule spoke, and spoke at a right place.

    `extra` names the rules of the findings beyond that one cause; `causes` counts what was found, by cause.
    """

    found: bool
    named: bool
    caught: bool
    extra: tuple[str, ...]
    causes: int

    @property
    def alone(self) -> bool:
        return self.caught and self.causes == 1


FAULTS: list[Fault] = []


def fault(*rules: str) -> Callable[[Planter], Planter]:
    """Registers a kind of fault; its name is the function's, its family the module's."""

    def register(planter: Planter) -> Planter:
        assert planter.__doc__, planter.__name__
        family = planter.__module__.rpartition(".")[2]
        FAULTS.append(Fault(family, planter.__name__.replace("_", " "), frozenset(rules), planter))
        return planter

    return register


def judge(bench: Bench, planted: Fault, plant: Plant) -> Verdict:
    """Plants one fault and looks at what is found."""
    findings = [one for one in bench.findings(plant.changes) if one.diagnostic.kind.name not in STALENESS]
    named = [one for one in findings if one.diagnostic.kind.name in planted.rules]
    right = [one for one in named if _at(one, plant.places)]
    causes = {one.diagnostic.cause for one in right if one.diagnostic.cause}
    extra = (one for one in findings if one not in right[:1] and one.diagnostic.cause not in causes)
    names = tuple(one.diagnostic.kind.name for one in extra)
    return Verdict(bool(findings), bool(named), bool(right), names, len(set(_causes(findings))))


def _causes(findings: Iterable[Found]) -> Iterator[object]:
    for number, one in enumerate(findings):
        yield one.diagnostic.cause or number


def _at(one: Found, places: Iterable[Origin]) -> bool:
    return any(one.path == place.path and place.span.start <= one.at <= place.span.end for place in places)
