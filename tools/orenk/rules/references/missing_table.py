"""A table is cited by a number that no table of the act has.

## Why

The reader who is sent to table 2 and finds table 1 does not know whether a table was lost or a number mistyped.

## Bad

```hy
### Հոդված 1. Դասերը

1. Դասը որոշվում է 2-րդ աղյուսակով։
                   ^^^^^^^^^^^^^^^ REF027

Աղյուսակ 1. Դասերը

| Դասը | Ժամկետը |
| --- | --- |
| Բաց | Մշտական |
```

```en
### Article 1. Classes

1. The class is determined by Table 2.
                              ^^^^^^^ REF027

Table 1. Classes

| Class | Term |
| --- | --- |
| Open | Lasting |
```

## Good

```hy
### Հոդված 1. Դասերը

1. Դասը որոշվում է 1-ին աղյուսակով։

Աղյուսակ 1. Դասերը

| Դասը | Ժամկետը |
| --- | --- |
| Բաց | Մշտական |
```

```en
### Article 1. Classes

1. The class is determined by Table 1.

Table 1. Classes

| Class | Term |
| --- | --- |
| Open | Lasting |
```

## Exceptions

Acts whose tables have no numbers are left alone, and so are tables of another act.

## Fix

Cite a table that is there, or number the table.

## Source

Logic: the text points at what it does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF027",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտում {number} համարի աղյուսակ չկա",
        "the act has no table {number}",
        "l'acte n'a pas de tableau {number}",
    ),
)
_SIGNS = ("ղյուսակ", "able", "ableau")
_CAPTION = re.compile(r"^(?:Աղյուսակ|Table|Tableau)\s+(?:N\s*)?(\d+)\b", re.M | re.I)
_CITED = {
    "hy": re.compile(r"(?<![\w.-])(\d+)-(?:ին|րդ)\s+աղյուսակ[ա-և]*|(?<!\n)\bաղյուսակ\s+(?:N\s*)?(\d+)\b", re.I),
    "en": re.compile(r"(?<!\n)\b[Tt]able\s+(\d+)\b"),
    "fr": re.compile(r"(?<!\n)\b[Tt]ableau\s+(\d+)\b"),
}
_ELSEWHERE = re.compile(r"«[^»]*»[^.։]{0,80}$|\bof\s+(?:the\s+)?(?:Law|Act|Code)\b|\bde\s+la\s+loi\b")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        if one.has(*_SIGNS):
            captions = {found[1] for found in _CAPTION.finditer(one.plain)}
            if captions:
                yield from _dangling(one, captions)


def _dangling(one: Prose, captions: set[str]) -> Iterator[Diagnostic]:
    for found in one.find(_CITED[one.text.language], *_SIGNS):
        number = next(group for group in found.groups() if group)
        passage = one.passage(found.start())
        elsewhere = _ELSEWHERE.search(one.plain, passage.start, found.start()) or _ELSEWHERE.match(
            one.plain, found.end() + 1
        )
        if number in captions or passage.start == found.start() or elsewhere:
            continue
        origin, address = one.place(*found.span())
        yield RULE.finding(origin, address, cause=f"table:{one.act.id}:{number}", number=number)
