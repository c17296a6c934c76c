"""An act: what it is in a few sentences, and its whole text."""

from __future__ import annotations

from markupsafe import Markup

from orenk.model.corpus import Act
from orenk.render.law.contents import contents
from orenk.render.law.metadata import legislation
from orenk.render.law.naming import article_count, text_for
from orenk.render.law.tips import act_words, shortened, tips
from orenk.render.law.translation import translation_states
from orenk.render.law.units import on_this_page
from orenk.render.page import Page, Pages
from orenk.render.pages.checks.beside import marked, open_findings
from orenk.render.pages.checks.findings import SEVERITIES
from orenk.render.reader import Reader


def pages(reader: Reader) -> Pages:
    for act in reader.corpus.acts.values():
        yield reader.plan(f"laws/{act.id}/", _page, act)


def _page(reader: Reader, act: Act) -> Page:
    text = text_for(act, reader.language)
    record = act.record.value
    checks = open_findings(reader, act.id)
    whole = marked(reader, on_this_page(act.id, reader.texts.of(act, text).whole()), checks)
    whole += tips(reader, whole, text.language, act.id)
    title = record.title.get(reader.language)
    summary = reader.runs(record.summary)
    note = reader.texts.note(act.id, reader.language)
    body = reader.html(
        "act.html",
        act=act,
        record=record,
        title=reader.act_title(act.id),
        text=text,
        whole=Markup(whole),
        summary=summary,
        articles=article_count(text),
        waiting=[other for other in reader.corpus.acts.values() if act.id in other.record.value.depends_on],
        counterpart=reader.corpus.official.get(record.counterpart or ""),
        note=note,
        translations=translation_states(act),
        checks={kind: sum(line.severity == kind for line in checks) for kind in SEVERITIES} if checks else {},
        general=Markup(note.general) if note else "",
    )
    described = str(summary[0].striptags()) if summary else shortened(act_words(text))
    return reader.page(
        "act", f"laws/{act.id}/", title, body, section="laws", description=described,
        standing=reader.standing(act), contents=contents(reader, act, text, whole=True),
        head=legislation(act, text, title),
    )  # fmt: skip
