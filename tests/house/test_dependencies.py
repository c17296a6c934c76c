"""Every library is wanted, decided and locked."""

import re
import tomllib
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement

from .package import ROOT, imported, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = [Requirement(line) for line in PROJECT["dependencies"]]
EXTRA = [Requirement(line) for lines in PROJECT["optional-dependencies"].values() for line in lines]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")

GIVEN = {"mkdocs", "mkdocs-material", "markdown", "pyyaml", "rapidfuzz", "pytest"}
# Used without an import of ours: mkdocs loads the theme, fontTools loads brotli to write WOFF2.
LOADED_BY_OTHERS = {"mkdocs-material", "brotli"}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("wanted", RUNTIME, ids=str)
def test_a_library_that_ships_is_imported(wanted: Requirement) -> None:
    if wanted.name in LOADED_BY_OTHERS:
        assert wanted.name in LOCK
        return
    providers = packages_distributions()
    used = {name for path in modules() for name in imported(path)}
    assert wanted.name in {normal(owner) for name in used for owner in providers.get(name, [])}


@pytest.mark.parametrize("wanted", RUNTIME + EXTRA, ids=str)
def test_the_lock_holds_a_version_that_is_asked_for(wanted: Requirement) -> None:
    pinned = re.findall(rf"^{re.escape(normal(wanted.name))}==([^\s;]+)", LOCK, re.MULTILINE)
    assert pinned
    assert all(wanted.specifier.contains(version) for version in pinned)


def test_every_pin_has_a_hash() -> None:
    pins = re.split(r"\n(?=[a-z0-9])", LOCK)
    assert [pin.split()[0] for pin in pins if "==" in pin and "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("wanted", RUNTIME + EXTRA, ids=str)
def test_a_library_beyond_the_given_ones_has_a_decision(wanted: Requirement) -> None:
    pages = (ROOT / "docs" / "internals" / "decisions").glob("*.md")
    decided = " ".join(page.read_text(encoding="utf-8") for page in pages)
    assert wanted.name in GIVEN or f"`{wanted.name}`" in decided
