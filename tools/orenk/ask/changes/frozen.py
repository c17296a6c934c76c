"""The versions of an act that were kept at its stages, and what changed from one to the next."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from orenk.ask.answer import Section
from orenk.ask.changes.versions import provisions, versions
from orenk.language import language
from orenk.link.structure import DECISION_LEVELS, LAW_LEVELS, structure
from orenk.model.corpus import Act, Corpus
from orenk.model.drafts import StageDate
from orenk.model.nodes import ActText
from orenk.syntax.parser import parse


def stage_name(stage: StageDate) -> str:
    """The name of a stage and its day: `2027-01-15-consultation`, the folder of its version."""
    return f"{stage.date}-{stage.stage}"


def frozen_texts(corpus: Corpus, act: Act, stage: StageDate) -> Mapping[str, ActText]:
    """The texts that were kept at a stage, by language, the leading one first; empty where none was kept."""
    levels = DECISION_LEVELS if act.record.value.kind == "government-decision" else LAW_LEVELS
    found = {}
    for code in act.texts:
        source = corpus.sources.get(f"laws/{act.id}/stages/{stage_name(stage)}/text.{code}.md")
        if source is not None:
            document, _ = parse(source, language(code))
            found[code] = structure(document, language(code), levels)
    return found


def between(corpus: Corpus, act: Act, old: Mapping[str, ActText], new: Mapping[str, ActText]) -> list[Section]:
    """Provisions added, removed, moved and reworded from one version of an act to another."""
    before, after = (replace(corpus, acts={act.id: replace(act, texts=texts)}) for texts in (old, new))
    return [section for section in provisions(versions(before, after)) if section.entries]
