"""A word is used that the glossary of this base tells to avoid.

## Why

Two words for one thing make the reader look for a difference that is not there.

## Bad

```hy
### Հոդված 1. Շտեմարանը

1. Տվյալների բազան վարում է պահառուն։
   ^^^^^^^^^^^^^^^ TRM009
```
```yaml glossary/terms/database.yml
term:
  hy: տվյալների շտեմարան
  en: database
status: working
use_instead_of:
  hy:
    - տվյալների բազա
  en:
    - data bank
```

```en
### Article 1. The database

1. The keeper keeps the data bank.
                        ^^^^^^^^^ TRM009
```
```yaml glossary/terms/database.yml
term:
  hy: տվյալների շտեմարան
  en: database
status: working
use_instead_of:
  hy:
    - տվյալների բազա
  en:
    - data bank
```

## Good

```hy
### Հոդված 1. Շտեմարանը

1. Տվյալների շտեմարանը վարում է պահառուն։
```
```yaml glossary/terms/database.yml
term:
  hy: տվյալների շտեմարան
  en: database
status: working
use_instead_of:
  hy:
    - տվյալների բազա
  en:
    - data bank
```

```en
### Article 1. The database

1. The keeper keeps the database.
```
```yaml glossary/terms/database.yml
term:
  hy: տվյալների շտեմարան
  en: database
status: working
use_instead_of:
  hy:
    - տվյալների բազա
  en:
    - data bank
```

## Exceptions

Quoted words, titles of acts, and words that are part of another term or of the name of a body.

## Fix

Use the term of the glossary in the form that the sentence needs.

## Source

Logic: the text contradicts the glossary of its own package.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import bodies_by_unit, terms_by_unit
from orenk.lint.wording.phrases import Phrase, find_phrases, phrases
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM009",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ բառապահոցը խորհուրդ է տալիս այլ բառ",
        "the glossary has another word for '{words}'",
        "le glossaire a un autre mot pour « {words} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    wanted: dict[str, tuple[Phrase, ...]] = {}
    for language in corpus.package.languages:
        entries = ((id, words) for id, one in corpus.terms.items() for words in one.value.use_instead_of.get(language))
        wanted[language] = phrases(entries)
    for found in find_phrases(corpus, wanted):
        act, _, eid = found.address.partition("#")
        key = (act, found.prose.text.language, eid)
        uses = (*terms_by_unit(corpus).get(key, ()), *bodies_by_unit(corpus).get(key, ()))
        if not any(use.origin.span.contains(found.origin.span) for use in uses):
            near = corpus.terms[found.phrase.id].value.term.get(found.prose.text.language)
            yield RULE.finding(found.origin, found.address, near=near, words=found.words)
