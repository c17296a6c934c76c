"""What runs on a code host: the commands exist, proposals cannot write, the branch of pages holds what it should."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from orenk.cli import group

from .package import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
HOOKS = ROOT / ".pre-commit-hooks.yaml"
PUT = ROOT / ".github/put-on-pages"
PAGES = "refs/heads/gh-pages"


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in WORKFLOWS:
        for name, job in yaml.safe_load(file.read_text("utf-8"))["jobs"].items():
            yield f"{file.stem}/{name}", job


def commands() -> Iterator[str]:
    """Every call of orenk in the workflows and the hooks."""
    for _, job in jobs():
        for step in job["steps"]:
            yield from re.findall(r"\.venv/bin/orenk ([^|>\n]*)", step.get("run", ""))
    yield from (hook["entry"].removeprefix("orenk ") for hook in yaml.safe_load(HOOKS.read_text("utf-8")))


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_every_command_is_one_that_orenk_has(command: str) -> None:
    name, *arguments = shlex.split(command)
    found = group.commands.get(name) or group.get_command(click.Context(group), name)
    assert found is not None
    found.make_context(name, arguments)


def test_a_job_that_may_write_runs_nothing_of_a_proposal() -> None:
    may_write = {name: job for name, job in jobs() if "write" in str(job.get("permissions", {}).get("contents"))}
    assert set(may_write) == {"site/publish", "site/preview", "site/closed"}
    for name, job in may_write.items():
        runs = " ".join(step.get("run", "") for step in job["steps"])
        assert not re.search(r"make |orenk |python", runs), name
        if name != "site/publish":
            (checkout,) = [step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
            assert checkout["with"]["ref"] == "${{ github.event.pull_request.base.sha }}"


def test_every_workflow_begins_with_a_token_that_only_reads() -> None:
    for file in WORKFLOWS:
        assert yaml.safe_load(file.read_text("utf-8"))["permissions"] == {"contents": "read"}


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    done = subprocess.run(["git", "-C", str(folder), *identity, *arguments], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of a repository that has no branch of pages yet."""
    if shutil.which("bash") is None or shutil.which("git") is None:
        pytest.skip("bash or git is not installed")
    host, folder = tmp_path / "host.git", tmp_path / "clone"
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(host)], check=True)
    subprocess.run(["git", "clone", "-q", str(host), str(folder)], check=True, capture_output=True)
    (folder / "law.md").write_text("# x\n", "utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "-q", "-m", "a law")
    git(folder, "push", "-q", "origin", "HEAD:main")
    return folder


def put(clone: Path, place: str, **files: str) -> subprocess.CompletedProcess[str]:
    """Put a folder with these files (`a_html` is `a.html`) at a place of the branch."""
    folder = clone.parent / "built"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, words in files.items():
        (folder / name.replace("_", ".")).write_text(words, "utf-8")
    call = ["bash", str(PUT), str(folder), place, "a site"]
    return subprocess.run(call, cwd=clone, capture_output=True, text=True, check=False)


def published(clone: Path) -> set[str]:
    return set(git(clone.parent / "host.git", "ls-tree", "-r", "--name-only", PAGES).split())


def test_a_site_and_the_previews_of_proposals_stand_on_one_branch(clone: Path) -> None:
    assert put(clone, ".", index_html="1", old_html="1").returncode == 0
    assert published(clone) == {".nojekyll", "index.html", "old.html"}
    assert put(clone, "preview/12", index_html="2").returncode == 0
    assert put(clone, "preview/7", index_html="3").returncode == 0
    assert put(clone, ".", index_html="4").returncode == 0
    assert published(clone) == {".nojekyll", "index.html", "preview/12/index.html", "preview/7/index.html"}
    assert git(clone.parent / "host.git", "show", f"{PAGES}:index.html") == "4"
    assert put(clone, "preview/12").returncode == 0
    assert published(clone) == {".nojekyll", "index.html", "preview/7/index.html"}


def test_the_same_site_again_is_no_commit(clone: Path) -> None:
    put(clone, ".", index_html="1")
    assert "nothing has changed" in put(clone, ".", index_html="1").stdout
    assert git(clone.parent / "host.git", "rev-list", "--count", PAGES).strip() == "1"


@pytest.mark.parametrize("place", ["..", "preview/", "preview/../x", "preview/1/../..", "law"])
def test_nothing_else_of_the_branch_can_be_replaced(clone: Path, place: str) -> None:
    put(clone, ".", index_html="1")
    assert put(clone, place, index_html="2").returncode == 2
    assert published(clone) == {".nojekyll", "index.html"}
