"""The words of the interface, in hy, en and fr, one place for all of them."""

import re
from functools import cache

from orenk.base.messages import Message
from orenk.render.words.accessibility import ACCESSIBILITY
from orenk.render.words.checks import CHECKS
from orenk.render.words.home import HOME
from orenk.render.words.in_force import IN_FORCE
from orenk.render.words.pictures import PICTURES
from orenk.render.words.powers import LEDGER, POWERS, RELATIONS
from orenk.render.words.programme import PROGRAMME
from orenk.render.words.publication import PUBLICATION
from orenk.render.words.records import RECORDS
from orenk.render.words.site import SITE
from orenk.render.words.taking import TAKING

WORDS: dict[str, Message] = {
    **ACCESSIBILITY,
    **CHECKS,
    **SITE,
    **HOME,
    **IN_FORCE,
    **RECORDS,
    **POWERS,
    **LEDGER,
    **TAKING,
    **PROGRAMME,
    **PICTURES,
    **RELATIONS,
    **PUBLICATION,
}


def word(key: str, language: str, **arguments: object) -> str:
    """The words for `key` in a language; an unknown key is a KeyError."""
    return typeset(WORDS[key].render(language, arguments), language) if arguments else _bare(key, language)


@cache
def _bare(key: str, language: str) -> str:
    return typeset(WORDS[key].render(language), language)


_FRENCH_SPACE = re.compile(r"(?<=«) | (?=[;:!?»])")


def typeset(words: str, language: str) -> str:
    """The words as they are set: no French line begins with one of ; : ! ? » or ends with «."""
    return _FRENCH_SPACE.sub("\N{NO-BREAK SPACE}", words) if language == "fr" else words
