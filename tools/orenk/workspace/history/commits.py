"""The sources as they stood in a commit, read from git's store; the working tree is left alone."""

from __future__ import annotations

from pathlib import Path

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.workspace.files import ROOMS, decode_source, is_source_name

_FILES = (b"100644", b"100755")


class NoSuchCommit(ValueError):
    """The revision names no commit, or the base is in no git repository; the message is git's own."""


def commit_name(root: Path, revision: str) -> str:
    """The full hash of the commit that `revision` names (a branch, a tag, HEAD~1)."""
    return _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()


def head_of(root: Path) -> tuple[str, bool] | None:
    """The commit that the working tree stands on and whether its sources differ from it; None outside git."""
    try:
        commit = commit_name(root, "HEAD")
        return commit, bool(_git(root, "status", "--porcelain", "--", *ROOMS).strip())
    except NoSuchCommit:
        return None


def read_commit(root: Path, revision: str) -> tuple[dict[str, Source], list[Diagnostic]]:
    """The sources of the base at a commit, by path, and what is odd about their text."""
    commit = commit_name(root, revision)
    prefix = _git(root, "rev-parse", "--show-prefix").decode().strip()
    listed = _git(root, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *(f"{prefix}{room}" for room in ROOMS))
    objects = {}
    for entry in filter(None, listed.split(b"\0")):
        about, _, name = entry.partition(b"\t")
        mode, _, object_ = about.split()
        path = name.decode("utf-8", "replace").removeprefix(prefix)
        if mode in _FILES and all(map(is_source_name, path.split("/"))):
            objects[path] = object_
    return _decoded(sorted(objects), _contents(root, [objects[path] for path in sorted(objects)]))


def _decoded(paths: list[str], contents: list[bytes]) -> tuple[dict[str, Source], list[Diagnostic]]:
    sources, problems = {}, []
    for path, data in zip(paths, contents, strict=True):
        source, found = decode_source(path, data)
        problems += found
        if source is not None:
            sources[path] = source
    return sources, problems


def _contents(root: Path, objects: list[bytes]) -> list[bytes]:
    """The bytes of each object, from one run of `git cat-file --batch`: a head with the size, the bytes, a line end."""
    if not objects:
        return []
    answer = _git(root, "cat-file", "--batch", given=b"\n".join(objects) + b"\n")
    contents, at = [], 0
    for _ in objects:
        line = answer.index(b"\n", at)
        size = int(answer[at:line].split()[2])
        contents.append(answer[line + 1 : line + 1 + size])
        at = line + 1 + size + 1
    return contents


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    import subprocess  # most runs ask git nothing

    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], input=given, capture_output=True, check=False)
    except FileNotFoundError:
        raise NoSuchCommit("git is not installed") from None
    if done.returncode:
        raise NoSuchCommit(done.stderr.decode("utf-8", "replace").strip() or f"git knows no {arguments[-1]}")
    return done.stdout
