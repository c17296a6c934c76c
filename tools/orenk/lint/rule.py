"""What a rule is: a small module with a page (its docstring), a `RULE` and a function `check`."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from types import ModuleType

from msgspec import Struct

from orenk.base.diagnostic import Argument, Diagnostic, Fix, Kind, Related, Severity
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import unit_cause
from orenk.model.corpus import Corpus

Check = Callable[[Corpus], Iterable[Diagnostic]]


class Basis(StrEnum):
    """On what a rule rests; only the first two may be errors."""

    LOGIC = "logic"
    """The text contradicts itself or its records."""
    NORM = "norm"
    """An Armenian norm that was read."""
    PRACTICE = "practice"
    """Armenian practice, counted in real texts."""
    FOREIGN = "foreign"
    """The practice of other countries."""


class Rule(Struct, frozen=True, eq=False):
    """One rule: `module` names its file, whose last part is the rule's name; `code` is a permanent short alias."""

    kind: Kind
    module: str
    since: str
    basis: Basis

    @property
    def name(self) -> str:
        return self.kind.name

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def family(self) -> str:
        return self.kind.code[:3]

    @property
    def page(self) -> str:
        """The rule's page in English, as its file begins."""
        return sys.modules[self.module].__doc__ or ""

    @property
    def check(self) -> Check:
        check: Check = sys.modules[self.module].check
        return check

    def finding(
        self,
        origin: Origin,
        address: str | None = None,
        *,
        variant: str = "",
        near: Argument | None = None,
        related: Iterable[Related] = (),
        fix: Fix | None = None,
        cause: str | None = None,
        also: Iterable[str] = (),
        **arguments: Argument,
    ) -> Diagnostic:
        """A finding of this rule at `origin`, in the provision `address` (`act#eId`).

        Findings in one provision share their cause, in whatever language or record they are seen, since one slip
        shows in several of them; a rule that knows the slip better names its `cause` itself, and with `also` what
        else shows it.
        """
        if cause is None and address is not None and not address.endswith("#") and "#" in address:
            cause = unit_cause(address)
        return Diagnostic(self.kind, origin, arguments, variant, near, tuple(related), fix, cause, address, tuple(also))


def rule(
    module: str,
    *,
    code: str,
    severity: Severity,
    since: str,
    basis: Basis,
    message: Message | Mapping[str, Message],
    help: Message | Mapping[str, Message] | None = None,
    mistaken: bool = False,
) -> Rule:
    """The rule of the file `module` (its `__name__`); one message, or one for each near cause that is told apart."""
    name = module.rpartition(".")[2].replace("_", "-")
    if severity is Severity.ERROR and basis not in (Basis.LOGIC, Basis.NORM):
        raise ValueError(f"{name}: a rule that rests on {basis} cannot be an error")
    messages = {"": message} if isinstance(message, Message) else dict(message)
    helps = {"": help} if isinstance(help, Message) else dict(help or {})
    return Rule(Kind(name, code, severity, messages, helps, mistaken=mistaken), module, since, basis)


def discover(package: ModuleType) -> tuple[Rule, ...]:
    """Every rule in `package`, by code. A module below a family is a rule: nothing is registered anywhere."""
    return _discover(package.__name__, tuple(package.__path__))


@cache
def _discover(name: str, path: tuple[str, ...]) -> tuple[Rule, ...]:
    rules = [_rule_of(module) for module in _modules(name, path)]
    return tuple(sorted((rule for rule in rules if rule is not None), key=lambda rule: rule.code))


def _modules(name: str, path: tuple[str, ...]) -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(path, f"{name}."):
        if not info.ispkg:
            yield importlib.import_module(info.name)


def _rule_of(module: ModuleType) -> Rule | None:
    found = getattr(module, "RULE", None)
    return found if isinstance(found, Rule) else None
