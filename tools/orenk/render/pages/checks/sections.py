"""The page of a rule from Markdown: its sections, its examples with the words that are found, links to other rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from orenk.lint.examples import Expected, without_carets
from orenk.render.law.notes import prose
from orenk.render.reader import Reader

_FENCE = re.compile(r"^```(\w+)(?:[ \t]+(\S+))?[ \t]*\n(.*?)^```[ \t]*$", re.M | re.S)
_HEADING = re.compile(r"^## (.+)$", re.M)
_NAME = re.compile(r"<code>([a-z]+(?:-[a-z]+)+)</code>")
_CUT = "orenk cuts here"
"""A paragraph that no page has, between the pieces of a page."""
_LAW_LANGUAGES = ("hy", "en", "fr")
_FILE_LANGUAGE = re.compile(r"\.(hy|en|fr)\.md$")
_ANCHORS = {
    "Why": "why", "Ինչու": "why", "Bad": "bad", "Վատ": "bad", "Good": "good", "Լավ": "good",
    "Exceptions": "exceptions", "Fix": "fix", "Ինչպես ուղղել": "fix", "Source": "source", "Աղբյուր": "source",
    "On real laws": "noise", "Իրական օրենքներում": "noise",
}  # fmt: skip


def rule_html(reader: Reader, body: str) -> str:
    """The sections of a rule's page as HTML; every word of `body` stands in it."""
    examples = iter(_FENCE.finditer(body))
    parts = _HEADING.split(_FENCE.sub("\0", body))
    pieces = [words.split("\0") for words in parts[2::2]]
    said = iter(_prose(reader, [piece for cut in pieces for piece in cut]))
    out = []
    for heading, cut in zip(parts[1::2], pieces, strict=True):
        anchor = _ANCHORS.get(heading.strip(), "")
        named = f' id="{anchor}"' if anchor else ""
        out.append(f"<section><h2{named}>{escape(heading.strip(), quote=False)}</h2>")
        for at in range(len(cut)):
            if at:
                out.append(_example(reader, next(examples)))
            out.append(next(said))
        out.append("</section>")
    return "".join(out)


def _prose(reader: Reader, pieces: list[str]) -> list[str]:
    """Each piece of Markdown as HTML; all are read in one go, since a reader of Markdown is slow to begin."""
    html = _linked(reader, prose(f"\n\n{_CUT}\n\n".join(pieces)))
    return [piece.strip() for piece in html.split(f"<p>{_CUT}</p>")]


def _linked(reader: Reader, html: str) -> str:
    """Names of rules in the prose lead to their pages."""

    def link(found: re.Match[str]) -> str:
        page = reader.checked.rule(found[1])
        if page is None or not page.basis:
            return found[0]
        return f'<a href="\x01rules/{page.name}/">{found[0]}</a>'

    return _NAME.sub(link, html)


def _example(reader: Reader, block: re.Match[str]) -> str:
    """A text of an example: the words that the rule finds are marked, with the rule's code after them."""
    code, path, body = block[1], block[2] or "", block[3]
    text, expected = without_carets(path, body)
    written = _FILE_LANGUAGE.search(path)
    language = code if code in _LAW_LANGUAGES else written[1] if written else "en"
    lang = f' lang="{language}"' if language != reader.language else ""
    label = path or (reader.t(f"lang.{code}") if code in _LAW_LANGUAGES else code)
    kind = "" if code in (*_LAW_LANGUAGES, "markdown") else " example-data"
    inner = "".join(_marked(reader, text.rstrip("\n"), sorted(expected, key=lambda one: one.start)))
    name = escape(label, quote=False)
    return (
        f'<figure class="example{kind}"><figcaption>{name}</figcaption>'
        f'<pre tabindex="0"{lang}><code>{inner}</code></pre></figure>'
    )


def _marked(reader: Reader, text: str, expected: list[Expected]) -> Iterator[str]:
    at = 0
    for one in expected:
        yield escape(text[at : one.start], quote=False)
        found = f'<span class="unseen">{escape(reader.t("rules.example.finds"))} </span>'
        words = escape(text[one.start : one.end], quote=False)
        yield f'<mark>{words}</mark><span class="found" lang="{reader.language}"> {found}{one.code}</span>'
        at = one.end
    yield escape(text[at:], quote=False)
