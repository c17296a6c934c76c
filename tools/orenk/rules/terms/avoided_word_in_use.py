"""A word that the glossary tells to avoid is the name of a term of the glossary.

## Why

The writer who follows the advice is sent from a term to another, or to the same one.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգը հրապարակային է։
```

```en laws/example/text.en.md
### Article 1. Catalogue

1. The catalogue is public.
```

```yaml glossary/terms/catalogue.yml
term:
  hy: կատալոգ
  en: catalogue
status: working
use_instead_of:
  en: [catalogue]
       ^^^^^^^^^ TRM027
definition:
  en: A list.
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգը հրապարակային է։
```

```en laws/example/text.en.md
### Article 1. Catalogue

1. The catalogue is public.
```

```yaml glossary/terms/catalogue.yml
term:
  hy: կատալոգ
  en: catalogue
status: working
use_instead_of:
  en: [listing]
definition:
  en: A list.
```

## Fix

Take the word out of `use_instead_of`, or merge the two terms.

## Source

Logic: the glossary contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM027",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» բառը {term} տերմինի անունն է",
        "'{words}' is the name of the term {term}",
        "« {words} » est le nom du terme {term}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    names = {(code, fold(words)): id for id, record in corpus.terms.items() for code, words in record.value.term}
    for record in corpus.terms.values():
        for code in corpus.package.languages:
            for at, words in enumerate(record.value.use_instead_of.get(code)):
                if (term := names.get((code, fold(words)))) is not None:
                    yield RULE.finding(record.at(f"use_instead_of.{code}[{at}]"), words=words, term=term)
