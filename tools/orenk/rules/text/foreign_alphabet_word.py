"""A rule in Armenian is written in Armenian words.

## Why

«backup» or «API» in a rule has no meaning in law until somebody gives it an Armenian name; a court has to guess it.

## Bad

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պահում է տվյալների backup և ապահովում API-ի հասանելիությունը։
                             ^^^^^^ TXT022
                                                ^^^ TXT022
```

```en laws/example/text.en.md
### Article 1. Request

The holder keeps a backup of the data and gives access to the API.
```

## Good

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պահում է տվյալների պահուստային պատճենը (backup) XXI դարի «ISO» ստանդարտով՝ N 1 ձևով։
Այն հասանելի է orenk.am կայքում, a@b.am հասցեում և https://example.org/a էջում։
```

```en
### Article 1. Request

The holder keeps a backup of the data.
```

## Exceptions

Words in brackets or quotation marks, addresses, Roman numerals.

## Fix

Write the Armenian term, the foreign one in brackets where it helps.

## Source

Practice: outside brackets and quotation marks no Latin word stands in the 6 decisions of the UD Armenian treebank. A
norm on the use of the language: source to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.language.numbers import roman_value
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import find_beside
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT022",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{word}» բառը հայերեն չէ",
        "'{word}' is not an Armenian word",
        "« {word} » n'est pas un mot arménien",
    ),
    help=Message(
        "գրեք հայերեն եզրը, օտարը՝ փակագծերում",
        "write the Armenian term, the foreign one in brackets",
        "écrivez le terme arménien, l'étranger entre parenthèses",
    ),
)
_WORD = re.compile(r"[A-Za-z](?<![\w.@/:-].)[A-Za-z]+(?![\w@/]|\.\w|:/)")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find_beside(corpus, _WORD, "hy"):
        passage = one.passage(match.start())
        before = one.plain[passage.start : match.start()]
        spared = one.is_quoted(match.start()) or before.count("(") > before.count(")")
        if passage.role == "text" and not spared and not roman_value(match[0]):
            origin, address = one.place(*match.span())
            yield RULE.finding(origin, address, word=match[0])
