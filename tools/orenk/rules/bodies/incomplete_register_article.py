"""An article sets up a register without a holder, content, access or a way to correct it.

## Why

Such a register cannot be run, read or challenged.

## Bad

```hy
### Հոդված 1. Պահառուների ռեգիստրը
    ^^^^^^^^^ BOD014

1. Ռեգիստրը ստեղծվում է տվյալներ գրառելու համար։
```

```en
### Article 1. Register of keepers
    ^^^^^^^^^^ BOD014

1. The register is set up to record data.
```

## Good

```hy
### Հոդված 1. Պահառուների ռեգիստրը

1. Ռեգիստրը վարում է գործակալությունը, և դրա տվյալները հասանելի են բոլորին։

2. Պահառուն իրավունք ունի պահանջելու ուղղել սխալ գրառումը։
```

```en
### Article 1. Register of keepers

1. The register is kept by the agency, and its data are open to access.

2. The keeper may ask that a wrong entry be corrected.
```

## Fix

Say who keeps it, what is in it, who may see it, and how a wrong entry is put right.

## Source

Foreign practice: the checklist of digital law of this project's design. Articles whose heading names a register and
whose text sets it up are looked at, and sentences that found one, in the leading text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.articles import articles_of
from orenk.lint.wording.prose import Prose, find
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD014",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ռեգիստրի մասին հոդվածը չի ասում՝ {what}",
        "the article on the register does not say {what}",
        "l'article sur le registre ne dit pas {what}",
    ),
)
_HOLDER = Message(
    "ով է վարում",
    "who keeps it",
    "qui le tient",
)
_CONTENT = Message(
    "ինչ է գրառվում",
    "what is in it",
    "ce qu'il contient",
)
_ACCESS = Message(
    "ում է հասանելի",
    "who may see it",
    "qui peut le voir",
)
_CORRECTION = Message(
    "ինչպես է ուղղվում սխալը",
    "how a wrong entry is corrected",
    "comment on corrige une erreur",
)

_REGISTER = re.compile(r"ռեգիստր(?:ը|ն)?$|^(?:The )?[Rr]egister\b|^(?:Le )?[Rr]egistre\b")
_FOUNDED = {
    "hy": re.compile(r"[Սս]տեղծվում\s+է\s+(?:[ա-ֆ]+\s+){0,5}?(?P<name>[ա-ֆ]+)\s+ռեգիստր(?![ա-և])"),
    "en": re.compile(r"[Aa] register of (?:the )?(?P<name>\w+)(?: \w+)? is (?:established|set up|created)\b"),
    "fr": re.compile(r"[Ii]l est créé un registre des (?P<name>\w+)"),
}
_SIGNS = {"hy": ("ռեգիստր",), "en": ("register of",), "fr": ("un registre des",)}
_SET_UP = re.compile(r"ստեղծվում|վարվում|վարում է|(?:is|are) set up|(?:is|are) kept|\bkeeps\b|\btenu\b|\bcréé\b")
_ASKED = (
    (_HOLDER, re.compile(r"վարում է|վարող|պահառու|վարումն|kept by|keeps|holder|keeper|tenu par")),
    (_CONTENT, re.compile(r"տվյալ|գրառ|պարունակ|ներառ|data|entr|contain|données|contient")),
    (_ACCESS, re.compile(r"հասանելի|հրապարակ|տրամադր|ծանոթ|access|publi|open|accès")),
    (_CORRECTION, re.compile(r"ուղղ|correct|rectif")),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for article in articles_of(corpus):
        one = article.provision
        if one.text is one.act.text and _REGISTER.search(article.heading) and _SET_UP.search(article.words):
            what = next((words for words, pattern in _ASKED if not pattern.search(article.words)), None)
            if what is not None:
                yield RULE.finding(one.name, one.address, what=what)
    for told, found in find(corpus, _FOUNDED, _SIGNS):
        passage = told.passage(found.start())
        if told.text is not told.act.text or passage.unit is None or passage.role != "text":
            continue
        heading = told.text.units[told.text.article_of(passage.unit.eid)].heading
        if heading is not None and _REGISTER.search(heading.plain):
            continue
        words = _said_of(told, found["name"].lower()[:-2])
        what = next((asked for asked, pattern in _ASKED if not pattern.search(words)), None)
        if what is not None:
            origin, address = told.place(*found.span())
            yield RULE.finding(origin, address, what=what)


def _said_of(one: Prose, name: str) -> str:
    """Every sentence of the text that names the register."""
    sentences = []
    for passage in one.having("ռեգիստր", "register", "registre"):
        plain = passage.words.plain
        for found in re.finditer(re.escape(name), plain.lower()):
            span = sentence_at(plain, one.text.language, found.start())
            sentence = plain[span.start : span.end]
            if any(sign in sentence.lower() for sign in _SIGNS[one.text.language]):
                sentences.append(sentence)
    return "\n".join(sentences)
