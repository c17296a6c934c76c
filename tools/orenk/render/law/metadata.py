"""What machines read about a draft: schema.org Legislation as JSON-LD, never in force, never official."""

from __future__ import annotations

import json

from orenk.model.corpus import Act
from orenk.model.nodes import ActText

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))


def legislation(act: Act, text: ActText, title: str, eid: str = "") -> str:
    """The script element for an act, or for one of its provisions."""
    record = act.record.value
    entity: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "@id": f"{act.id}#{eid}" if eid else act.id,
        "name": title,
        "inLanguage": text.language,
        "legislationIdentifier": f"orenk:{act.id}#{eid}" if eid else f"orenk:{act.id}",
        "legislationType": record.kind,
        "legislationLegalForce": "https://schema.org/NotInForce",
        "legislationLegalValue": "https://schema.org/UnofficialLegalValue",
        "creativeWorkStatus": "Draft",
        "legislationJurisdiction": "AM",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": True,
    }
    if eid:
        entity["isPartOf"] = {"@type": "Legislation", "@id": act.id, "name": record.title.get(text.language)}
    if record.stages:
        entity["legislationDateVersion"] = record.stages[-1].date
    words = _ENCODER.encode(entity).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{words}</script>'
