"""The catalogue of public data as DCAT (W3C DCAT 3, DCAT-AP 3), in JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from orenk.base.messages import Message
from orenk.model.corpus import Corpus
from orenk.model.fields import Localized
from orenk.model.programme import DataSet

_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
}


def catalogue(corpus: Corpus, title: Message, lead: Message) -> str:
    """Every register and data set of the programme, by the names of DCAT; what is not known is left out."""
    told = {
        "@context": _CONTEXT,
        "@id": "",
        "@type": "dcat:Catalog",
        "dct:title": _words((code, title.render(code)) for code in ("hy", "en", "fr")),
        "dct:description": _words((code, lead.render(code)) for code in ("hy", "en", "fr")),
        "dcat:dataset": [_data_set(corpus, record.value) for record in corpus.programme.data_sets.values()],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _data_set(corpus: Corpus, data: DataSet) -> dict[str, Any]:
    holder = corpus.bodies.get(data.holder) if data.holder else None
    told = {
        "@id": f"#{data.id}",
        "@type": "dcat:Dataset",
        "dct:title": _words(data.title),
        "dct:description": _words(data.description),
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": _words(holder.value.name)} if holder else None,
        "dcatap:applicableLegislation": [_act(corpus, id) for id in data.basis],
        "dct:accrualPeriodicity": _statement("dct:Frequency", data.update),
        "dct:accessRights": _statement("dct:RightsStatement", data.access),
        "dcat:landingPage": {"@id": data.page} if data.page else None,
        "dct:source": [{"@id": corpus.references[id].value.url} for id in data.sources if id in corpus.references],
    }
    return {name: value for name, value in told.items() if value}


def _act(corpus: Corpus, id: str) -> dict[str, Any]:
    act = corpus.official.get(id)
    if act is None:
        return {"@type": "dcatap:LegalResource", "dct:identifier": id}
    told = {"@type": "dcatap:LegalResource", "dct:title": _words(act.value.title)}
    return {"@id": act.value.address, **told} if act.value.address else told


def _statement(type: str, words: Localized | None) -> dict[str, Any] | None:
    return {"@type": type, "rdfs:label": _words(words)} if words else None


def _words(words: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"@value": text, "@language": code} for code, text in words]
