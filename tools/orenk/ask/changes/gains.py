"""Powers gained, lost and changed between two versions: «a duty became a power in Article 12, part 1»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from orenk.ask.answer import Entry
from orenk.ask.changes.versions import Versions
from orenk.ask.who import power_entry
from orenk.ask.words import KINDS, time_limit
from orenk.base.messages import LANGUAGES, Message
from orenk.lint.records.places import units_at
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.naming import words_of
from orenk.model.records import Power, Record, TimeLimit

GAINED = Message("նոր՝ {kind}", "new: {kind}", "nouveau : {kind}")
LOST = Message("այլևս չկա՝ {kind}", "gone: {kind}", "disparu : {kind}")
BECAME = Message("{was} → {now}", "{was} became {now}", "{was} devenu {now}")
_NONE = Message("չկա", "none", "néant")

Held = tuple[Act, Record[Power]]


def powers_changed(both: Versions) -> Iterator[Entry]:
    """The powers of the new version against those of the old, provision and body for provision and body.

    A record that is the same at another provision is told by the review as moved words, not here again.
    """
    old = _by_place(both.old, both)
    new = _by_place(both.new, None)
    lost: list[Held] = []
    gained: list[Held] = []
    for key in [*new, *(key for key in old if key not in new)]:
        left_old, left_new = list(old.get(key, ())), list(new.get(key, ()))
        for before, now in _paired(left_old, left_new, (_equal, _same_words, _same_matter, _any)):
            change = _difference(before[1].value, now[1].value)
            if change is not None:
                yield _told(both.new, now, change)
        lost += left_old
        gained += left_new
    list(_paired(lost, gained, (_equal,)))
    for held in gained:
        yield _told(both.new, held, GAINED.fill(kind=KINDS[held[1].value.kind]))
    for held in lost:
        yield replace(_told(both.old, held, LOST.fill(kind=KINDS[held[1].value.kind])), origin=None)


def _by_place(corpus: Corpus, moved: Versions | None) -> dict[tuple[str, str], list[Held]]:
    """Powers by where they stand now (or stood, where that is gone) and by who holds them."""
    found: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for act in corpus.acts.values():
        for record in act.powers:
            address = next(iter(units_at(corpus, act.id, record.value.at)), f"{act.id}#{record.value.at}")
            if moved is not None:
                owner, _, eid = address.partition("#")
                address = moved.became(owner, eid) or address
            found[address, record.value.body].append((act, record))
    return found


def _paired(
    old: list[Held], new: list[Held], alike: tuple[Callable[[Power, Power], bool], ...]
) -> Iterator[tuple[Held, Held]]:
    """Take the pairs that correspond out of both lists, those most surely alike first."""
    for same in alike:
        for now in list(new):
            before = next((one for one in old if same(one[1].value, now[1].value)), None)
            if before is not None:
                old.remove(before)
                new.remove(now)
                yield before, now


def _equal(old: Power, new: Power) -> bool:
    return replace(old, at=new.at) == new


def _same_words(old: Power, new: Power) -> bool:
    return old.words == new.words


def _same_matter(old: Power, new: Power) -> bool:
    return not _reworded(old.act, new.act)


def _any(old: Power, new: Power) -> bool:
    return old.toward == new.toward


def _difference(old: Power, new: Power) -> Message | None:
    """What changed in a power that stayed: its kind before all, else its deadline, else what it is about."""
    if old.kind != new.kind:
        return BECAME.fill(was=KINDS[old.kind], now=KINDS[new.kind])
    if _span(old.deadline) != _span(new.deadline):
        return BECAME.fill(was=_length(old.deadline), now=_length(new.deadline))
    if _reworded(old.act, new.act):
        return _became(words_of(old.act), words_of(new.act))
    return None


def _became(was: Message, now: Message) -> Message:
    """What became of the words; a language in which they stayed only says them."""
    change = BECAME.fill(was=was, now=now)
    told = (now if was.render(code) == now.render(code) else change for code in LANGUAGES)
    return Message(*(words.render(code) for words, code in zip(told, LANGUAGES, strict=True)))


def _reworded(old: Localized, new: Localized) -> bool:
    """Whether a language that both have says it in other words; a language that came or went changes nothing."""
    return any(words != new.own(language) for language, words in old if new.own(language))


def _span(limit: TimeLimit | None) -> tuple[int, str] | None:
    """How long, and not from what: the event stands in the provision, and its record may only have been reworded."""
    return (limit.count, limit.unit) if limit is not None else None


def _length(limit: TimeLimit | None) -> Message:
    return time_limit(limit) if limit is not None else _NONE


def _told(corpus: Corpus, held: Held, change: Message) -> Entry:
    entry = power_entry(corpus, *held)
    return replace(entry, facts=(("change", change), *entry.facts))
