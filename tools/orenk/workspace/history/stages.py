"""What commands record of an act: a frozen stage with its hash, and what a translation was made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from orenk.base.diagnostic import Edit
from orenk.base.edits import apply_edits
from orenk.base.source import Source
from orenk.base.span import Origin, Span
from orenk.model.corpus import Act
from orenk.model.digest import frozen_hash, unit_digests


class AlreadyFrozen(ValueError):
    """The act has a frozen version of this stage and day."""


def translation_path(act: str, language: str) -> str:
    return f"laws/{act}/translation.{language}.yml"


def translation_record(act: Act, language: str, eids: Iterable[str] | None = None) -> str:
    """The record that the units of a translation were read against the leading text as it stands now.

    With `eids`, only those are recorded anew; the others keep what was recorded, and lose it where they are gone.
    """
    present = act.texts[language].units
    digests = {eid: digest for eid, digest in unit_digests(act.text).items() if eid in present}
    if eids is not None:
        record = act.translations.get(language)
        kept = record.value.units if record is not None else {}
        chosen = set(eids)
        digests = {
            eid: digest if eid in chosen else kept[eid]
            for eid, digest in digests.items()
            if eid in chosen or eid in kept
        }
    return "".join(["units:\n", *(f'  {eid}: "{digest}"\n' for eid, digest in digests.items())])


def frozen(act: Act, sources: Mapping[str, Source], stage: str, day: str) -> dict[str, str]:
    """The files that freeze an act as it stands: copies of its texts and notes, and its card with stage and hash."""
    home = f"laws/{act.id}/"
    folder = f"{home}stages/{day}-{stage}/"
    if any(path.startswith(folder) for path in sources):
        raise AlreadyFrozen(folder)
    kept = {
        f"{folder}{path.removeprefix(home)}": source.text
        for path, source in sorted(sources.items())
        if path.startswith(home) and path.endswith(".md") and "/" not in path.removeprefix(home)
    }
    card = sources[act.record.origin.path]
    return kept | {card.path: apply_edits(card.text, _card_edits(act, card, stage, day, frozen_hash(kept)))}


def _card_edits(act: Act, card: Source, stage: str, day: str, mark: str) -> list[Edit]:
    """The stage is set, and an entry stands among the stages; one of this stage and day gets the hash."""
    record = act.record
    edits = [] if record.value.stage == stage else [Edit(record.at("stage"), stage)]
    stages = record.value.stages
    for at, reached in enumerate(stages):
        if (reached.stage, reached.date) == (stage, day):
            last = record.at(f"stages[{at}].date")
            return [*edits, Edit(_end_of_line(card, last), f'\n    hash: "{mark}"')]
    entry = f'\n  - stage: {stage}\n    date: "{day}"\n    hash: "{mark}"'
    if not stages:
        end = len(card.text.rstrip("\n"))
        return [*edits, Edit(card.origin(end, end), f"\nstages:{entry}")]
    at = len(stages) - 1
    fields = [record.at(f"stages[{at}].{name}") for name in ("stage", "date", "hash")]
    return [*edits, Edit(_end_of_line(card, max(fields)), entry)]


def _end_of_line(card: Source, origin: Origin) -> Origin:
    end = card.text.find("\n", origin.span.end)
    at = end if end >= 0 else len(card.text)
    return Origin(origin.path, Span(at, at))
