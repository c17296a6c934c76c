"""What import-linter cannot see: purity below the workspace, libraries in their rooms, telling names."""

import ast
import re
import subprocess
import sys
import tomllib

import pytest

from .package import PACKAGE, PURE_ROOMS, ROOT, calls, imported, modules, place, pure_modules, tree

# library → places that may import it (a path in the package starts with one of these)
ROOMS = {
    "lxml": ("exchange/akn", "render/akn"),
    "docx": ("exchange/docx", "render/docx", "report/paper/word.py"),
    "yaml": ("syntax/records.py",),
    "mkdocs": ("mkdocs_plugin.py",),
    "click": ("cli",),
    "simplemma": ("language",),
    "marisa_trie": ("language",),
}
UNIX_ONLY = {"fcntl", "resource", "pwd", "grp", "termios", "posix"}
WORLD_MODULES = {
    "os", "io", "subprocess", "socket", "tempfile", "shutil", "urllib.request", "http", "random",
}  # fmt: skip
WORLD_CALLS = {
    "open", "print", "input", "breakpoint", "today", "now", "utcnow",
    "read_text", "read_bytes", "write_text", "write_bytes",
    "mkdir", "unlink", "rmdir", "touch", "iterdir", "glob", "rglob", "stat", "lstat",
    "exists", "is_file", "is_dir",
}  # fmt: skip
UNTELLING = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
HEAVY = {"lxml", "docx", "mkdocs", "markdown", "fontTools", "simplemma", "nh3", "rapidfuzz", "typst"}


@pytest.mark.parametrize("library", ROOMS)
def test_a_library_stays_in_its_room(library: str) -> None:
    users = {place(path) for path in modules() if library in imported(path)}
    assert {user for user in users if not user.startswith(ROOMS[library])} == set()


def test_nothing_needs_unix() -> None:
    assert {place(path): found for path in modules() if (found := imported(path) & UNIX_ONLY)} == {}


def is_package_data(call: ast.Call) -> bool:
    """Whether the call reads a file of the package itself, `files(...).joinpath(...).read_text()`."""
    node: ast.expr = call
    while isinstance(node, ast.Call | ast.Attribute | ast.BinOp):
        if isinstance(node, ast.Call):
            named = node.func
            if (isinstance(named, ast.Name) and named.id == "files") or (
                isinstance(named, ast.Attribute) and named.attr == "files"
            ):
                return True
            node = named
        else:
            node = node.value if isinstance(node, ast.Attribute) else node.left
    return False


def test_below_the_workspace_nothing_touches_the_world() -> None:
    assert pure_modules()
    touched = {
        f"{place(path)}:{call.lineno} {name}()"
        for path in pure_modules()
        for name, call in calls(path)
        if name in WORLD_CALLS and not is_package_data(call)
    }
    for path in pure_modules():
        touched |= {f"{place(path)} import {name}" for name in imported(path) & WORLD_MODULES}
    assert touched == set()


def is_settled(node: ast.ClassDef, decorator: ast.expr) -> bool:
    """Whether a dataclass is frozen with slots; a private one, which gathers inside one pass, may change."""
    written = ast.unparse(decorator)
    return "slots=True" in written and ("frozen=True" in written or node.name.startswith("_"))


def test_below_the_workspace_dataclasses_are_frozen_and_slotted() -> None:
    loose = {
        f"{place(path)}:{node.lineno} {node.name}"
        for path in pure_modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if ast.unparse(decorator).split("(")[0].endswith("dataclass") and not is_settled(node, decorator)
    }
    assert loose == set()


def test_every_module_name_tells_what_it_holds() -> None:
    paths = [path for folder in ("tools", "tests") for path in modules(ROOT / folder)]
    parts = {path: {*path.relative_to(ROOT).parent.parts, path.stem} for path in paths}
    assert {path for path, names in parts.items() if names & UNTELLING} == set()


def test_every_room_has_its_tests() -> None:
    rooms = {init.parent.name for init in PACKAGE.glob("*/__init__.py")}
    tests = ROOT / "tests"
    tested = {path.relative_to(tests).parts[0] for path in tests.rglob("test_*.py")}
    assert rooms - tested == set()


def test_the_command_starts_without_heavy_libraries() -> None:
    program = "import sys, orenk.cli; print(*{name.split('.')[0] for name in sys.modules})"
    started = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(started.stdout.split()) & HEAVY == set()


def test_the_pure_rooms_are_those_of_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = settings["tool"]["importlinter"]["contracts"]
    rooms = {name for layer in contract["layers"] for name in re.findall(r"\w+", layer)}
    assert rooms - {"__main__", "cli", "lsp", "mkdocs_plugin", "workspace"} == set(PURE_ROOMS)
