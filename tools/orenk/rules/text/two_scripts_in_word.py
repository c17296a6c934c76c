"""A word is written in one script.

## Why

Latin «o», «h», «u» and Cyrillic letters look like Armenian ones in print. A word that holds one of them is another
word for search, for the recognition of terms and for whoever compares two versions: «oրենք» is never found when one
asks for «օրենք».

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է սույն oրենքով սահմանված ժամկետում։
                        ^^^^^^^ TXT001
```

```en
### Article 1. Requests

The request is examined within the time limit set by this Lаw.
                                                          ^^^ TXT001
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է ISO-ի կանոններով և N 180-Ն որոշմամբ սահմանված ժամկետում։
```

```en
### Article 1. Requests

The request is examined within the time limit set by this Law.
```

## Fix

Type the word anew with the keyboard of its language; where every foreign letter has a twin, the word is put right at
once.

## Source

Logic: the word on the page is not the word in the file. 0 in the 6 decisions and 1,175 sentences of the UD Armenian
treebank and in the drafts of this base. The pairs of letters: Unicode confusables and the root-zone rules for
Armenian.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import mixed_words
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT001",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{word}» բառում երկու այբուբենի տառեր կան",
        "'{word}' mixes letters of two scripts",
        "« {word} » mêle des lettres de deux alphabets",
    ),
    help=Message(
        "բառը նորից հավաքեք իր լեզվի ստեղնաշարով",
        "type the word anew with the keyboard of its language",
        "retapez le mot avec le clavier de sa langue",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, offset, word in mixed_words(corpus):
        start, end = offset + word.start, offset + word.end
        origin, address = one.place(start, end)
        yield RULE.finding(
            origin,
            address,
            near=word.meant or None,
            fix=one.fix(start, end, word.meant, safe=True) if word.meant else None,
            word=one.plain[start:end],
        )
