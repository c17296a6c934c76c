"""One sitting of a drafter: looks for edits, lays out the next edition, then lets the checks speak."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from time import monotonic, perf_counter, sleep

from orenk.base.diagnostic import Diagnostic
from orenk.lint.rule import Rule
from orenk.render.publication.checked import UNCHECKED, Checked
from orenk.report.known import fingerprints, unknown
from orenk.report.text import Line, Piece, concise, plain
from orenk.report.words import FOUND
from orenk.workspace.cache import Trees
from orenk.workspace.checked import checked
from orenk.workspace.files import ROOMS
from orenk.workspace.pipeline import Linked, Run, check, read_and_link
from orenk.workspace.preview.edition import Edition
from orenk.workspace.preview.server import Desk
from orenk.workspace.preview.watching import Watch
from orenk.workspace.preview.words import CHECKED, KEPT, MENDED, MORE, SHOWN, Terminal
from orenk.workspace.publish import Framing, Publication

Frame = Callable[[], Framing]
"""Has mkdocs make the frames and the hand-written pages; raises what stops it."""

_ROOMS = tuple(f"{room}/" for room in ROOMS)
_INTERVAL = 0.08
"""Seconds between two looks at the disk."""
_CALM = 0.25
"""Seconds without a request after which the checks begin, so that they do not keep the page waiting."""
_LINES, _NAMES = 12, 3


class Overtaken(Exception):
    """Another edit came while the checks ran."""

    def __init__(self, changed: Collection[Path]) -> None:
        super().__init__()
        self.changed = changed


class Session:
    """The base at `root`, laid out on `desk` from edit to edit."""

    def __init__(self, root: Path, desk: Desk, frame: Frame, terminal: Terminal) -> None:
        self.root, self._desk, self._frame, self._terminal = root, desk, frame, terminal
        self.watch = Watch(root / room for room in ROOMS)
        self._trees: Trees = {}
        self._whence: dict[str, str] = {}
        self._known: Counter[str] = Counter()
        self._framing = frame()
        self._laid: tuple[Linked, Checked] | None = None

    def lay_out(self) -> None:
        """Lay out the base as it is, readable or not."""
        gc.disable()
        self._lay(read_and_link(self.root, self._trees), UNCHECKED)

    def run(self) -> None:
        """Check what is laid out, then follow the edits, for ever."""
        changed: Collection[Path] = ()
        while True:
            try:
                if changed:
                    self.take(changed)
                elif self._laid is not None and self._laid[1] is UNCHECKED:
                    self._calm()
                    self.check()
                else:
                    sleep(_INTERVAL)
                changed = self.watch.changed()
            except Overtaken as edit:
                changed = edit.changed
            except Exception as error:  # a fault of orenk: the next edit may pass it by
                self._laid, changed = None, ()
                self._tell_kept([(Piece(f"{type(error).__name__}: {error}", "error"),)])

    def take(self, changed: Collection[Path]) -> None:
        """Show what changed; what cannot be read is told, and the last good pages stay."""
        begun = perf_counter()
        names = sorted(self._name(path) for path in changed)
        sources = [name for name in names if name.startswith(_ROOMS)]
        if len(sources) < len(names):
            framing = self._reframed()
            if framing is None:
                return
            self._framing = framing
        if sources or self._laid is None:
            linked = read_and_link(self.root, self._trees)
            unreadable = [problem for problem in linked.problems if problem.kind.refuses]
            if unreadable:
                self._keep(unreadable, linked)
                return
            self._lay(linked, UNCHECKED)
        else:
            self._lay(*self._laid)
        self._desk.edition.page(self._desk.looked_at)
        self._terminal.tell(SHOWN, files=_few(names, self._terminal.language), seconds=f"{perf_counter() - begun:.2f}")

    def _lay(self, linked: Linked, found: Checked) -> None:
        publication = Publication(linked.corpus, found, self._framing)
        self._desk.lay(Edition(publication, self._whence), "")
        self._laid = linked, found

    def _keep(self, problems: list[Diagnostic], linked: Linked) -> None:
        self._tell_kept([concise(one, linked.parsed.sources, self._terminal.language) for one in problems[:_LINES]])

    def _tell_kept(self, lines: list[Line]) -> None:
        self._terminal.tell(KEPT)
        self._terminal.say(lines)
        self._desk.lay(None, f"{KEPT.render(self._terminal.language)}\n{plain(lines[:1])}")

    def _reframed(self) -> Framing | None:
        try:
            return self._frame()
        except (Exception, SystemExit) as error:  # whatever mkdocs or an extension of it raises: the drafter goes on
            self._tell_kept([(Piece(f"{type(error).__name__}: {error}"),)])
            return None

    def check(self) -> None:
        """Let the checks speak of what is laid out; `Overtaken` where another edit comes meanwhile."""
        if self._laid is None:
            return
        begun = perf_counter()
        linked, _ = self._laid
        result = check(linked, self._unless_overtaken(), date.today().isoformat())
        self._lay(linked, checked(result))
        self._report(result, perf_counter() - begun)
        gc.collect()

    def _calm(self) -> None:
        begun = monotonic()
        while monotonic() - max(begun, self._desk.last_asked) < _CALM:
            self._stop_if_overtaken()
            sleep(_INTERVAL)

    def _unless_overtaken(self) -> Callable[[Rule], bool]:
        looked = monotonic()

        def chosen(rule: Rule) -> bool:
            nonlocal looked
            if monotonic() - looked > _INTERVAL:
                looked = monotonic()
                self._stop_if_overtaken()
            return True

        return chosen

    def _stop_if_overtaken(self) -> None:
        changed = self.watch.changed()
        if changed:
            raise Overtaken(changed)

    def _report(self, result: Run, seconds: float) -> None:
        known = fingerprints(result.findings, result.sources)
        new = unknown(result.findings, result.sources, self._known)
        mark = self._desk.edition.mark
        counts = {"errors": mark.errors, "warnings": mark.warnings, "advice": mark.advice}
        found = FOUND.render(self._terminal.language, counts)
        gone = (self._known - known).total()
        if gone:
            found += f"; {MENDED.render(self._terminal.language, {'count': gone})}"
        self._terminal.tell(CHECKED, seconds=f"{seconds:.2f}", found=found)
        self._terminal.say([concise(one, result.sources, self._terminal.language) for one in new[:_LINES]])
        if len(new) > _LINES:
            self._terminal.tell(MORE, count=len(new) - _LINES)
        self._known = known

    def _name(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()


def _few(names: list[str], language: str) -> str:
    """The first names of a list, and how many more there are."""
    shown = ", ".join(names[:_NAMES])
    return shown if len(names) <= _NAMES else f"{shown} {MORE.render(language, {'count': len(names) - _NAMES})}"
