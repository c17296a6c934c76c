"""The package as the house tests see it: its files, their syntax trees, the imports and calls in them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "tools" / "orenk"
PURE_ROOMS = (
    "base", "language", "syntax", "model", "link", "lint", "amend", "compare", "ask",
    "rules", "render", "exchange", "report",
)  # fmt: skip


def modules(below: Path = PACKAGE) -> list[Path]:
    return sorted(path for path in below.rglob("*.py") if "__pycache__" not in path.parts)


def pure_modules() -> list[Path]:
    """The modules of floors 1 to 6: values in, values out."""
    return [path for room in PURE_ROOMS for path in modules(PACKAGE / room)]


def place(path: Path) -> str:
    """The path as architecture.md writes it: `syntax/records.py`."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(path: Path) -> set[str]:
    """Every absolute import in the module, at whatever depth it stands: `lxml.etree`, and `lxml` with it."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module)
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names | {name.split(".")[0] for name in names}


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last name of what is called: `open`, `today` of `date.today()`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id, node
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
