"""What the citations of a base are resolved against: its acts, the registry, and the short names of each act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct, field

from orenk.base.span import Span
from orenk.language.lemmas import lemma_key
from orenk.link.citations.names import ActNames, NamedAct, act_names
from orenk.link.reading import read_citations
from orenk.model.corpus import Act
from orenk.model.fields import Record
from orenk.model.links import Definition, Step
from orenk.model.nodes import ActText
from orenk.model.records import OfficialAct

_DRAFT = ("draft", "not-adopted")


class Lead(Struct, frozen=True):
    """What the words above an instruction say: the act, the path in it, and the path said last."""

    act: str
    steps: tuple[Step, ...]
    said: tuple[Step, ...]


class CitationContext(Struct, frozen=True, eq=False):
    """Acts by id, their names, and per act and language the short names that «այսուհետ» gives to other acts.

    `kinds` and `leading` are by the id of an act of ours; `short` maps the lemma key of a short name to an act's id;
    `amends` says, for the eId of a quotation, which act the quoted text goes into; `silent` gives, by act, language and
    eId, the words of instructions that cite nothing: those that an amendment changes, and the units that it adds.
    `leads` gives, by the same, what an instruction goes on from («12-րդ հոդվածում՝» above «1) 2-րդ մասում …»).
    """

    names: ActNames
    kinds: Mapping[str, str]
    leading: Mapping[str, str]
    texts: Mapping[tuple[str, str], ActText]
    short: Mapping[tuple[str, str], Mapping[tuple[str, ...], str]] = field(default_factory=dict)
    amends: Mapping[tuple[str, str], str] = field(default_factory=dict)
    silent: Mapping[tuple[str, str, str], tuple[Span, ...]] = field(default_factory=dict)
    leads: Mapping[tuple[str, str, str], Lead] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        acts: Mapping[str, Act],
        official: Mapping[str, Record[OfficialAct]],
        definitions: Iterable[Definition],
    ) -> CitationContext:
        """The context of a whole base, with the short names that its definitions introduce for acts."""
        names = act_names([*_ours(acts), *_official(official)])
        return cls(
            names=names,
            kinds={act.id: act.record.value.kind for act in acts.values()},
            leading={act.id: act.leading for act in acts.values()},
            texts={(act.id, code): text for act in acts.values() for code, text in act.texts.items()},
            short=_short_names(names, definitions),
        )

    def text(self, act: str, language: str) -> ActText | None:
        """The text of an act of ours in a language, or in its leading one."""
        return self.texts.get((act, language)) or self.texts.get((act, self.leading.get(act, "")))


def _ours(acts: Mapping[str, Act]) -> Iterator[NamedAct]:
    for act in acts.values():
        record = act.record.value
        names = {code: (title, *record.short.get(code)) for code, title in record.title}
        yield NamedAct(act.id, False, names)


def _official(official: Mapping[str, Record[OfficialAct]]) -> Iterator[NamedAct]:
    for id, record in official.items():
        act = record.value
        names = {code: (title, *act.short.get(code)) for code, title in act.title}
        yield NamedAct(id, True, names, act.number or "", act.kind == "constitution", act.status in _DRAFT)


def _short_names(
    names: ActNames, definitions: Iterable[Definition]
) -> dict[tuple[str, str], dict[tuple[str, ...], str]]:
    """Short names whose long form names an act: «…» օրենքը (այսուհետ՝ Օրենք)."""
    short: dict[tuple[str, str], dict[tuple[str, ...], str]] = defaultdict(dict)
    for definition in definitions:
        if not definition.short_for:
            continue
        place = definition.place
        for path in reversed(read_citations(definition.short_for, place.language)):
            act = path.act
            if act is None or act.relation:
                continue
            end = act.end if place.language == "hy" else None
            words = definition.short_for[act.title_from : end] if act.title_from >= 0 else ""
            found = names.cited(act, words, place.language)
            if len(found) == 1:
                short[place.act, place.language][lemma_key(definition.term, place.language)] = found[0]
            break
    return dict(short)
