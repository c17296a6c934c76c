"""The reviewer's paper: a numbered conclusion on the drafts, to be answered and ruled on, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from orenk.ask.words import ILLUSTRATIVE
from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import Message
from orenk.model.corpus import Corpus
from orenk.model.naming import provision_name, words_of
from orenk.report.data import fingerprint
from orenk.report.markdown import escaped
from orenk.report.text import place_of
from orenk.report.words import NOTHING_FOUND, SEVERITIES

TITLE = Message("Եզրակացություն նախագծերի վերաբերյալ", "Conclusion on the drafts", "Conclusion sur les projets")
STATE = Message(
    "Տարբերակը՝ {commit}. orenk {version}", "Version: {commit}; orenk {version}", "Version : {commit} ; orenk {version}"
)
CHANGED = Message(
    "{commit}, չգրանցված փոփոխություններով",
    "{commit}, with changes not committed",
    "{commit}, avec des changements non validés",
)
UNKEPT = Message("գրանցված չէ", "not committed", "non validée")
RECORDS = Message("Գրառումներ", "Records", "Fiches")
WORDS = Message("Բառերը", "Words", "Mots")
FINDING = Message("Բացահայտումը", "Finding", "Constat")
BASIS = Message("Հիմքը", "Basis", "Fondement")
REMEDY = Message("Առաջարկը", "Proposal", "Proposition")
OTHER = Message("Մյուս տեղը", "Other place", "Autre lieu")
ANSWER = Message("Հեղինակի պատասխանը", "Drafter's answer", "Réponse du rédacteur")
RULING = Message("Գնահատողի որոշումը", "Reviewer's ruling", "Décision du relecteur")
MARK = Message("Բառերի նշանը", "Mark of the words", "Marque des mots")
BASES: Mapping[str, Message] = {
    "logic": Message("տեքստի ներքին տրամաբանությունը", "the logic of the text itself", "la logique du texte lui-même"),
    "norm": Message("ՀՀ իրավական նորմ", "a norm of Armenian law", "une norme de droit arménien"),
    "practice": Message("հայաստանյան պրակտիկան", "Armenian practice", "la pratique arménienne"),
    "foreign": Message("այլ երկրների պրակտիկան", "the practice of other countries", "la pratique d'autres pays"),
}
_READING = Message("տեքստը չի կարդացվում", "the text cannot be read as it stands", "le texte ne peut être lu tel quel")
_BLANK = "……"


@dataclass(frozen=True, slots=True, eq=False)
class Reviewed:
    """What was reviewed: the base, the basis of each rule by its name, and the version.

    `head` is the commit and whether the sources differ from it, None where nothing is kept in git.
    """

    corpus: Corpus
    bases: Mapping[str, str]
    version: str
    head: tuple[str, bool] | None


def as_paper(
    findings: Iterable[Diagnostic], accepted: Iterable[tuple[Diagnostic, str]], reviewed: Reviewed, language: str
) -> str:
    """The paper: findings numbered through, act by act; an accepted one has its reason for the drafter's answer.

    The mark is the fingerprint of rule, provision and words: a ruling holds as long as a later paper shows the same.
    """
    numbered = [*((one, "") for one in findings), *accepted]
    by_act: dict[str, list[tuple[Diagnostic, str]]] = {}
    for one, reason in sorted(numbered, key=lambda pair: pair[0].origin):
        by_act.setdefault(_act(one, reviewed.corpus), []).append((one, reason))
    lines = [f"# {TITLE.render(language)}", "", *_head(reviewed, language)]
    number = 0
    for act, items in by_act.items():
        title = words_of(reviewed.corpus.acts[act].record.value.title) if act else RECORDS
        lines += ["", f"## {escaped(title.render(language))}"]
        for one, reason in items:
            number += 1
            lines += ["", *_item(number, one, reason, reviewed, language)]
    if not by_act:
        lines += ["", NOTHING_FOUND.render(language)]
    return "\n".join(lines) + "\n"


def _act(one: Diagnostic, corpus: Corpus) -> str:
    room, _, rest = one.origin.path.partition("/")
    act = rest.partition("/")[0]
    return act if room == "laws" and act in corpus.acts else ""


def _head(reviewed: Reviewed, language: str) -> Iterator[str]:
    if any(act.record.value.standing == "illustrative" for act in reviewed.corpus.acts.values()):
        yield from (ILLUSTRATIVE.render(language), "")
    if reviewed.head is None:
        commit = UNKEPT
    else:
        name, changed = reviewed.head
        commit = CHANGED.fill(commit=name) if changed else Message(name, name, name)
    yield STATE.render(language, {"commit": commit, "version": reviewed.version})


def _item(number: int, one: Diagnostic, reason: str, reviewed: Reviewed, language: str) -> Iterator[str]:
    sources = reviewed.corpus.sources
    place = place_of(one.origin, sources)
    name = provision_name(reviewed.corpus, one.address).render(language) if one.address else place
    source = sources.get(one.origin.path)
    words = source[one.origin.span] if source is not None else ""
    basis = BASES[reviewed.bases[one.kind.name]] if one.kind.name in reviewed.bases else _READING
    severity = SEVERITIES[one.kind.severity].render(language)
    related = "; ".join(
        f"`{place_of(other.origin, sources)}` {escaped(other.message.render(language))}" for other in one.related
    )
    told = (
        (WORDS, f"«{escaped(' '.join(words.split()))}» (`{place}`)" if words.strip() else f"`{place}`"),
        (FINDING, f"{escaped(one.message(language))} ({severity}, {one.kind.code} {one.kind.name})"),
        (BASIS, basis.render(language)),
        (REMEDY, escaped(one.help(language) or "")),
        (OTHER, related),
        (ANSWER, escaped(reason) or _BLANK),
        (RULING, _BLANK),
        (MARK, f"`{fingerprint(one, sources)}`"),
    )
    yield f"### {number}. {escaped(name)}"
    yield ""
    yield from (f"- **{label.render(language)}**: {value}" for label, value in told if value)
