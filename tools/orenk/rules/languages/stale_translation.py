"""The leading text has changed since it was translated.

## Why

A translation is made from certain words. Where they have changed, it may say what the law no longer says.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 10 օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined within 10 days of its receipt.
^^ LNG008
```

```yaml laws/example/translation.en.yml
units:
  art_1__para_1: "0123456789abcdef"
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 10 օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined within 10 days of its receipt.
```

```yaml laws/example/translation.en.yml
units:
  art_1__para_1: "9ec190f0ba8d49ec"
```

## Fix

Read the translation against the new words, mend it where needed, and record anew what it was made from.

## Source

Logic: the recorded digest is that of other words.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus
from orenk.model.digest import words_digest

RULE = rule(
    __name__,
    code="LNG008",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "առաջատար տեքստը փոխվել է այն թարգմանելուց հետո",
        "the leading text has changed since it was translated",
        "le texte directeur a changé depuis sa traduction",
    ),
    help=Message(
        "համեմատեք թարգմանությունը և նորից գրանցեք",
        "read the translation against it, and record it anew",
        "relisez la traduction et enregistrez-la de nouveau",
    ),
)
_THERE = Message("այժմյան բառերը", "the words as they are now", "les mots actuels")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        record = pair.act.translations.get(pair.other.language)
        if record is None:
            continue
        digest = record.value.units.get(pair.source.eid)
        if digest is not None and digest != words_digest(pair.source):
            related = [Related(pair.there(), _THERE)]
            yield RULE.finding(pair.here(), pair.address, related=related)
