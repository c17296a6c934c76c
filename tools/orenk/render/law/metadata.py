"""What machines read: drafts as schema.org Legislation and ELI-DL, never in force, never official; and every page."""

from __future__ import annotations

import json

from orenk.model.corpus import Act
from orenk.model.nodes import ActText
from orenk.render.page import Page
from orenk.render.words import word

LINKED_DATA = '<script type="application/ld+json">'

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_CONTEXT = (
    "https://schema.org",
    {
        "eli": "http://data.europa.eu/eli/ontology#",
        "eli-dl": "http://data.europa.eu/eli/eli-draft-legislation-ontology#",
    },
)
_TYPES = ("Legislation", "eli-dl:DraftLegislationWork")
_LICENSE = "https://creativecommons.org/licenses/by/4.0/"
_ABOUT = {"term": "DefinedTerm", "body": "Organization", "official": "Legislation"}
"""What a page of a register is about; the official acts are told apart from drafts by it."""


def legislation(act: Act, text: ActText, title: str, eid: str = "") -> str:
    """The script element for an act, or for one of its provisions."""
    record = act.record.value
    address = f"{act.id}#{eid}" if eid else act.id
    entity: dict[str, object] = {
        "@context": _CONTEXT,
        "@type": _TYPES,
        "@id": f"urn:orenk:{address}",
        "name": title,
        "abstract": word("mark", text.language),
        "inLanguage": text.language,
        "legislationIdentifier": f"orenk:{address}",
        "legislationType": record.kind,
        "legislationLegalForce": "https://schema.org/NotInForce",
        "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        "creativeWorkStatus": "Draft",
        "legislationJurisdiction": "AM",
        "license": _LICENSE,
        "isAccessibleForFree": True,
        "eli:title": {"@value": title, "@language": text.language},
        "eli:id_local": address,
    }
    if eid:
        name = record.title.get(text.language)
        entity["isPartOf"] = {"@type": _TYPES, "@id": f"urn:orenk:{act.id}", "name": name}
        entity["eli:is_part_of"] = {"@id": f"urn:orenk:{act.id}"}
    if text.language != act.leading:
        entity["translationOfWork"] = {"@id": f"urn:orenk:{address}", "inLanguage": act.leading}
    if record.stages:
        entity["legislationDateVersion"] = record.stages[-1].date
    return _script(entity)


def page_data(page: Page) -> str:
    """The script element of a page that is no law text: what it is, and that the drafts here are unofficial."""
    entity: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": page.title,
        "inLanguage": page.language,
        "abstract": word("mark", page.language),
        "isPartOf": {"@type": "WebSite", "name": "orenk"},
        "license": _LICENSE,
        "isAccessibleForFree": True,
    }
    if page.description:
        entity["description"] = page.description
    if page.kind in _ABOUT:
        entity["about"] = {"@type": _ABOUT[page.kind], "name": page.title}
    return _script(entity)


def _script(entity: dict[str, object]) -> str:
    words = _ENCODER.encode(entity).replace("<", "\\u003c")
    return f"{LINKED_DATA}{words}</script>"
