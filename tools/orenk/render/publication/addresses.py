"""Every address that was ever published, held against those of the site that is being built.

An address is reckoned from the home of a language where all languages have it (`laws/data/art_5/#art_5__para_2`),
else from the root of the site (`en/internals/`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec import Struct

from orenk.model.corpus import Act, Corpus
from orenk.model.digest import unit_digests
from orenk.model.fields import Record
from orenk.model.publication import Departure
from orenk.render.law.naming import unit_path

PUBLISHED = "docs/addresses/published.txt"
"""Where the list is kept; only `orenk addresses --record` writes it."""
LANGUAGES = ("hy", "en", "fr")

_HEAD = "# Every address that was ever published. Written by 'orenk addresses --record'; no line is ever taken out.\n"
_DIGITS = 8


class Vanished(Struct, frozen=True):
    """A published address that does not lead to what it led to.

    `page` is its page and `anchor` the part after `#`, "" for the whole page. `reused` says that it leads to another
    provision now; `found` is where the words it led to stand now, "" if nowhere. `record` answers for it, and `new` is
    where it leads a reader to.
    """

    address: str
    record: Record[Departure] | None
    new: str
    reused: bool = False
    found: str = ""

    @property
    def page(self) -> str:
        return self.address.partition("#")[0]

    @property
    def anchor(self) -> str:
        return self.address.partition("#")[2]

    @property
    def told(self) -> str:
        """What is wrong with an address that nobody answered for, and what may help."""
        if self.record is not None:
            return f"{self.address}: moved.yml leads to {self.new}, which is not on the site"
        what = "leads to another provision now" if self.reused else "was published and has vanished"
        found = f"; its words stand at {self.found}" if self.found else ""
        return f"{self.address} {what}{found}: say in docs/addresses/moved.yml where it went (orenk addresses --help)"


def read_list(text: str) -> dict[str, str]:
    """The published addresses with the digest of the words that a provision had when it was recorded, else ""."""
    lines = (line.partition(" ") for line in text.splitlines() if line and not line.startswith("#"))
    return {address: digest for address, _, digest in lines}


def written_list(published: Mapping[str, str]) -> str:
    """The list as it is kept: sorted, a line for each address."""
    return _HEAD + "".join(f"{address} {digest}".rstrip() + "\n" for address, digest in sorted(published.items()))


def listed(corpus: Corpus) -> dict[str, str]:
    """The published addresses of a base; none where nothing was recorded."""
    source = corpus.sources.get(PUBLISHED)
    return read_list(source.text) if source is not None else {}


def provisions(corpus: Corpus) -> dict[str, str]:
    """The addresses of all provisions in the leading texts, each with the digest of its words or ""."""
    return {address: digest for act in corpus.acts.values() for address, digest in _of_act(act).items()}


def _of_act(act: Act) -> dict[str, str]:
    digests = unit_digests(act.text)
    return {unit_path(act.text, act.id, unit.eid): digests.get(unit.eid, "")[:_DIGITS] for unit in act.text.order}


def shortened(paths: Iterable[str]) -> set[str]:
    """Addresses from the root of the site in their short form, where all languages have them."""
    found = {path for path in paths if path}
    rests = Counter(path.partition("/")[2] for path in found if path.partition("/")[0] in LANGUAGES)
    whole = {rest for rest, count in rests.items() if count == len(LANGUAGES)}
    return {rest if (rest := path.partition("/")[2]) in whole and path[:2] in LANGUAGES else path for path in found} - {
        ""
    }


def served(corpus: Corpus, paths: Iterable[str]) -> dict[str, str]:
    """All addresses of the site: its pages and files (`paths`, from the root) and the provisions of its acts."""
    return dict.fromkeys(shortened(paths), "") | provisions(corpus)


def vanished(corpus: Corpus, now: Mapping[str, str], published: Mapping[str, str]) -> Iterator[Vanished]:
    """The published addresses that lead nowhere or to another provision; `now` are those of the site."""
    moved = dict(_moved(now, published))
    for address in published:
        if address in moved or (address not in now and not _in_some_language(address, now)):
            yield _answered(corpus, address, now, moved.get(address, ""))


def _in_some_language(address: str, now: Mapping[str, str]) -> bool:
    """Whether an address that was in one language is now in all of them."""
    language, _, rest = address.partition("/")
    return language in LANGUAGES and rest in now


def _moved(now: Mapping[str, str], published: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Addresses whose provision stands at another one now, word for word and nowhere else, with that address."""
    places = {digest: address for digest, address in _alone(now)}
    for digest, address in _alone(published):
        place = places.get(digest, address)
        if place != address and now.get(address) != published[address]:
            yield address, place


def _alone(addresses: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Digests that one address of an act has, and that address."""
    counts = Counter((_act(address), digest) for address, digest in addresses.items())
    for address, digest in addresses.items():
        if digest and counts[_act(address), digest] == 1:
            yield f"{_act(address)} {digest}", address


def _act(address: str) -> str:
    return "/".join(address.split("/")[:2])


def _answered(corpus: Corpus, address: str, now: Mapping[str, str], found: str) -> Vanished:
    """The address with the nearest record that answers for it, and where that leads."""
    reused = address in now
    records = [record for record in corpus.departures if _covers(record.value.old, address)]
    if not records:
        return Vanished(address, None, "", reused, found)
    record = max(records, key=lambda one: len(one.value.old))
    exact = record.value.new if record.value.old == address else None
    return Vanished(address, record, exact or found or _target(record.value, address, now), reused, found)


def _covers(old: str, address: str) -> bool:
    """Whether a record for `old` answers for `address`: the same, or below it."""
    return address == old or (old.endswith("/") and address.startswith(old)) or address.startswith(f"{old}__")


def _target(departure: Departure, address: str, now: Mapping[str, str]) -> str:
    """The counterpart of `address` below the new address where there is one, else the new address itself."""
    old, new = departure.old, departure.new or ""
    if not new or address == old:
        return new
    rest = address.removeprefix(old)
    same = new + rest
    renamed = new + rest.replace(f"#{_last(old)}", f"#{_last(new)}", 1)
    return next((one for one in (renamed, same) if one in now), new)


def _last(address: str) -> str:
    """The last folder of an address: the eId of an article's page."""
    return address.rstrip("/").rpartition("/")[2]


def unanswered(found: Collection[Vanished], now: Mapping[str, str]) -> list[Vanished]:
    """Those that nobody answered for, or whose answer leads nowhere."""
    return [one for one in found if one.record is None or (one.new and one.new.partition("#")[0] not in now)]
