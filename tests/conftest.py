"""What every test may ask for: real laws, and Hypothesis at the right scale."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from scale import SOAK
from soak import SoakRecord

settings.register_profile("default", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("default"), database=None)
settings.register_profile("soak", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("soak" if SOAK else "ci" if os.environ.get("CI") else "default")


# No test leaves anything in the cache of who runs it, or finds anything there.
os.environ["ORENK_CACHE"] = ""


def pytest_configure(config: pytest.Config) -> None:
    if SOAK:
        config.pluginmanager.register(SoakRecord(config), "soak-record")


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of real laws; a test that asks for it is skipped where ORENK_CORPORA is unset."""
    named = os.environ.get("ORENK_CORPORA")
    if not named:
        pytest.skip("ORENK_CORPORA is unset: it names the folder of real laws")
    folder = Path(named).resolve()
    if not folder.is_dir():
        pytest.fail(f"ORENK_CORPORA names {folder}, which is no folder")
    return folder
