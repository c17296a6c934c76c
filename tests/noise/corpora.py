"""The real laws that noise is counted on, each with the reader that brings it into the source form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from orenk.exchange.akn import read_akn
from orenk.exchange.decisions import read_decision
from orenk.exchange.legilux import read_legilux
from orenk.exchange.outline import ForeignLaw

BILLS = (
    "nidsr/test1", "nipubb/test4", "nipubb/test5", "nipubb/test6", "nisr/test1", "sdsi/test1", "ssi/test1",
    "ukpubb/body-only1", "uksi/test2", "wsi/blank-lines-en", "wsi/test2-en",
)  # fmt: skip
"""The bills and instruments of Lawmaker that are whole; the others were cut or made up to test a converter."""


@dataclass(frozen=True, slots=True)
class RealCorpus:
    """A corpus: its files, and how one of them is read. `unit` is the kind that its noise is counted by."""

    name: str
    files: Callable[[Path], list[Path]]
    read: Callable[[Path], ForeignLaw]
    unit: str = "article"

    def laws(self, corpora: Path) -> Iterator[ForeignLaw]:
        return map(self.read, self.files(corpora))


def _luxembourg(path: Path) -> ForeignLaw:
    return read_legilux(path.read_text(encoding="utf-8"), path.stem)


def _by_law(path: Path) -> ForeignLaw:
    return read_akn(path.read_bytes(), path.stem.lower())


def _bill(path: Path) -> ForeignLaw:
    return read_akn(path.read_bytes(), f"{path.parent.name}-{path.stem}".lower())


def _decision(path: Path) -> ForeignLaw:
    return read_decision(path.read_text(encoding="utf-8"), path.stem.lower())


CORPORA: Mapping[str, RealCorpus] = {
    corpus.name: corpus
    for corpus in (
        RealCorpus("luxembourg", lambda root: sorted((root / "md-lu" / "laws").glob("*.md")), _luxembourg),
        RealCorpus("by-laws", lambda root: sorted((root / "akn3-bylaws" / "akn3").glob("*.xml")), _by_law),
        RealCorpus("bills", lambda root: [root / "akn3-uk" / "lawmaker" / f"{bill}.xml" for bill in BILLS], _bill),
        RealCorpus(
            "decisions", lambda root: sorted((root / "hy-armtdp" / "legal_texts").glob("*.txt")), _decision, "point"
        ),
    )
}
