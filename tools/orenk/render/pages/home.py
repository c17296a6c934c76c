"""The home page of a language: what this is and is not, three readers' ways in, and the drafts."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.render.page import Page
from orenk.render.pages.acts.laws import cards
from orenk.render.pages.powers.relations import PAIRED, PRIVATE, pairs
from orenk.render.pages.programme.open_questions import by_address, counted
from orenk.render.reader import Reader

_ASKED = 4


def pages(reader: Reader) -> Iterator[Page]:
    listed = cards(reader)
    body = reader.html(
        "home.html",
        cards=listed,
        asked=_asked(reader),
        beside=sum(card.official is not None for card in listed),
        unknown=counted(by_address(reader)),
        changed=any(act.record.value.stages for act in reader.corpus.acts.values()),
    )
    yield reader.page(
        "home", "", reader.t("home.title"), body, section="home", description=reader.t("home.lead")
    )  # fmt: skip


def _asked(reader: Reader) -> list[tuple[str, str]]:
    """What public bodies may and must do toward persons: the pairs that most powers bind."""
    bodies = reader.corpus.bodies
    found = [
        (body, toward)
        for (body, toward), count in pairs(reader.corpus).most_common()
        if count >= PAIRED and body in bodies and toward in bodies
        and bodies[body].value.kind not in PRIVATE and bodies[toward].value.kind in PRIVATE
    ]  # fmt: skip
    return found[:_ASKED]


def choice(reader: Reader) -> Page:
    """The root of the site: a choice of language that works by itself, the leading language first."""
    body = reader.html("choice.html", languages=("hy", "en", "fr"))
    return Page(
        "", reader.language, reader.t("site.name"), reader.t("home.lead"), body, "choice", "", reader.standing()
    )  # fmt: skip
