"""What a drafter is told while the site is at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from orenk.base.messages import Message
from orenk.report.text import Line, Piece

BEGINNING = Message("կարդացվում է {base} հիմքը …", "reading {base} …", "lecture de {base} …")
SERVING = Message(
    "կայքը բաց է {address} հասցեում. ամեն պահպանված խմբագրում երևում է էջում. դադարեցնել՝ Ctrl-C",
    "the site is open at {address}; every edit you save shows on the page; stop with Ctrl-C",
    "le site est ouvert à l'adresse {address} ; chaque modification enregistrée paraît dans la page ; arrêt : Ctrl-C",
)
STOPPED = Message("դադարեցված է", "stopped", "arrêté")
TAKEN = Message(
    "{address} հասցեն զբաղված է. ընտրեք մեկ ուրիշը՝ --at",
    "{address} cannot be opened ({cause}); choose another one with --at",
    "{address} ne peut être ouverte ({cause}) ; choisissez-en une autre avec --at",
)
SHOWN = Message(
    "{files}. երևում է {seconds} վայրկյանից", "{files}: shows after {seconds} s", "{files} : visible après {seconds} s"
)
CHECKED = Message(
    "ստուգումը տևեց {seconds} վայրկյան. {found}", "checked in {seconds} s; {found}", "vérifié en {seconds} s ; {found}"
)
MENDED = Message("վերացված՝ {count}", "mended {count}", "corrigés {count}")
KEPT = Message(
    "կարդալ հնարավոր չէ, մնում են վերջին ընթեռնելի էջերը",
    "this cannot be read; the last good pages stay",
    "illisible ; les dernières pages valables restent",
)
FAILED = Message(
    "{path} էջը չստացվեց. {cause}. սա orenk-ի սխալ է",
    "the page {path} failed: {cause}; this is a fault of orenk",
    "la page {path} a échoué : {cause} ; c'est une faute d'orenk",
)
MORE = Message("և ևս {count}", "and {count} more", "et {count} de plus")


class Terminal:
    """Where the drafter is told things: `say` prints lines, `language` is that of the messages."""

    def __init__(self, say: Callable[[Iterable[Line]], None], language: str) -> None:
        self.say, self.language = say, language

    def tell(self, message: Message, **arguments: object) -> None:
        """A message of one line."""
        self.say([(Piece(message.render(self.language, arguments)),)])
