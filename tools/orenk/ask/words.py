"""The words of answers: titles of sections, names of facts, notes."""

from __future__ import annotations

from collections.abc import Mapping

from orenk.base.messages import Message
from orenk.model.naming import words_of
from orenk.model.records import TimeLimit

ILLUSTRATIVE = Message(
    "Ակտերը orenk-ի ցուցադրական նախագծեր են, իրավական ուժ չունեն։",
    "The acts are illustrative drafts of orenk and have no legal force.",
    "Les actes sont des projets illustratifs d'orenk, sans force juridique.",
)
TITLES: Mapping[str, Message] = {
    "duty": Message("Պարտականություններ", "Duties", "Devoirs"),
    "power": Message("Լիազորություններ", "Powers", "Pouvoirs"),
    "prohibition": Message("Արգելքներ", "Prohibitions", "Interdictions"),
    "right": Message("Իրավունքներ", "Rights", "Droits"),
    "toward": Message("Ինչ են ուրիշները պարտավոր կամ իրավասու սրա նկատմամբ", "What others owe to it or may do to it",
                      "Ce que d'autres lui doivent ou peuvent à son égard"),
    "named": Message("Հիշատակվում է առանց գրանցված լիազորության", "Named without a recorded power",
                     "Nommé sans pouvoir inscrit"),
    "forms": Message("Ձևերը", "Its forms", "Ses formes"),
    "defined": Message("Սահմանված է", "Defined", "Défini"),
    "cited": Message("Հղվում են սրան", "Cite it", "Le citent"),
    "cited-within": Message("Հղվում են այն ամբողջին, որի մասն է", "Cite the whole that it is part of",
                            "Citent l'ensemble dont il fait partie"),
    "rests-on": Message("Ինքը հղվում է", "It cites", "Il cite"),
    "used": Message("Այստեղ սահմանված եզրի գործածություններ", "Uses of terms defined here",
                    "Emplois des termes définis ici"),
    "powers": Message("Գրանցված լիազորություններ", "Recorded powers", "Pouvoirs inscrits"),
    "appeals": Message("Սրանով են բողոքարկվում", "Appealed under it", "Recours fondés sur elle"),
    "notes": Message("Հիմնավորման բաժիններ", "Sections of notes", "Sections d'exposés"),
    "records": Message("Գրառումներ, որոնք նշում են սա", "Records that name it", "Fiches qui la nomment"),
    "time": Message("Ուժի մեջ մտնելու կանոններ", "Rules on its entry into force", "Règles de son entrée en vigueur"),
    "needed": Message("Ակտեր, որոնք հենվում են սրա վրա", "Acts that depend on it", "Actes qui en dépendent"),
    "in-force": Message("Ուժի մեջ կլինեն", "Would be in force", "Seraient en vigueur"),
    "not-yet": Message("Դեռ ուժի մեջ չեն լինի", "Would not be in force yet", "Ne seraient pas encore en vigueur"),
    "ended": Message("Արդեն ուժը կորցրած կլինեն", "Would have ceased", "Auraient cessé"),
    "points-nowhere": Message("Այդ օրը կհղվեն նրան, ինչն ուժի մեջ չէ", "Would point at what is not in force that day",
                              "Viseraient ce qui n'est pas en vigueur ce jour-là"),
    "by-laws": Message("Ենթաօրենսդրական ակտեր", "By-laws", "Textes d'application"),
    "deadlines": Message("Ժամկետներ", "Deadlines", "Délais"),
    "added": Message("Ավելացված դրույթներ", "Provisions added", "Dispositions ajoutées"),
    "removed": Message("Հանված դրույթներ", "Provisions removed", "Dispositions supprimées"),
    "moved": Message("Համարը փոխած դրույթներ", "Provisions moved to another number", "Dispositions renumérotées"),
    "reworded": Message("Վերաշարադրված դրույթներ", "Provisions reworded", "Dispositions reformulées"),
    "definitions": Message("Սահմանումների փոփոխություններ", "Definitions touched", "Définitions touchées"),
    "powers-changed": Message("Լիազորությունների փոփոխություններ", "Powers gained, lost or changed",
                              "Pouvoirs acquis, perdus ou modifiés"),
    "modality": Message("Փոխված պարտադիրություն («պարտավոր է», «կարող է», «արգելվում է»)",
                        "Modality changed (shall, may, may not)", "Modalité changée (doit, peut, ne peut)"),
    "time-limits": Message("Փոխված ժամկետներ", "Deadlines changed", "Délais modifiés"),
    "broken": Message("Այժմ կոտրված հղումներ", "Citations now broken", "Citations désormais rompues"),
    "introduced": Message("Այս փոփոխությամբ եկած բացահայտումներ", "Findings that this change introduces",
                          "Constats introduits par ce changement"),
    "cured": Message("Այս փոփոխությամբ վերացած բացահայտումներ", "Findings that this change cures",
                     "Constats résolus par ce changement"),
    "reached": Message("Գտնված հղումներ", "Citations found", "Citations trouvées"),
    "unresolved": Message("Չգտնված հղումներ", "Citations that reach nothing", "Citations sans cible"),
}  # fmt: skip
FACTS: Mapping[str, Message] = {
    "act": Message("ինչ", "what", "quoi"),
    "body": Message("ով", "who", "qui"),
    "kind": Message("տեսակ", "kind", "nature"),
    "toward": Message("ում նկատմամբ", "toward", "envers"),
    "deadline": Message("ժամկետը", "time limit", "délai"),
    "condition": Message("պայմանը", "condition", "condition"),
    "appeal": Message("բողոքարկումը", "appeal", "recours"),
    "by-law": Message("ենթաօրենսդրական ակտը", "by-law", "texte d'application"),
    "due": Message("մինչև երբ", "due", "échéance"),
    "day": Message("օրը", "day", "jour"),
    "from": Message("սկսած", "from", "à partir de"),
    "until": Message("մինչև", "until", "jusqu'au"),
    "language": Message("լեզուն", "language", "langue"),
    "form": Message("ձևը", "form", "forme"),
    "count": Message("քանակը", "count", "nombre"),
    "scope": Message("որտեղ է գործում", "holds for", "vaut pour"),
    "term": Message("եզրը", "term", "terme"),
    "target": Message("նշում է", "points at", "vise"),
    "why": Message("պատճառը", "why", "motif"),
    "nearest": Message("նկատի ունեի՞ք", "did you mean", "vouliez-vous dire"),
    "was": Message("նախկինում", "was", "auparavant"),
    "became": Message("դարձել է", "became", "devenu"),
    "uses": Message("գործածություններ", "uses", "emplois"),
    "below": Message("դրա կազմում միավորներ", "units below it", "unités en dessous"),
    "languages": Message("լեզուները", "languages", "langues"),
    "rule": Message("կանոնը", "rule", "règle"),
    "change": Message("փոփոխությունը", "change", "changement"),
    "status": Message("կարգավիճակը", "status", "statut"),
}
KINDS: Mapping[str, Message] = {
    "duty": Message("պարտականություն", "duty", "devoir"),
    "power": Message("լիազորություն", "power", "pouvoir"),
    "prohibition": Message("արգելք", "prohibition", "interdiction"),
    "right": Message("իրավունք", "right", "droit"),
}
LANGUAGE_NAMES: Mapping[str, Message] = {
    "hy": Message("հայերեն", "Armenian", "arménien"),
    "en": Message("անգլերեն", "English", "anglais"),
    "fr": Message("ֆրանսերեն", "French", "français"),
}
BY_LAWS: Mapping[str, Message] = {
    "decision": Message("որոշում", "decision", "décision"),
    "order": Message("հրաման", "order", "arrêté"),
    "rules": Message("կանոններ", "rules", "règles"),
    "form": Message("ձև", "form", "formulaire"),
    "model-terms": Message("օրինակելի պայմաններ", "model terms", "conditions types"),
}
_TIMES: Mapping[str, tuple[Message, Message]] = {
    "hour": (Message("1 ժամ", "1 hour", "1 heure"), Message("{count} ժամ", "{count} hours", "{count} heures")),
    "day": (Message("1 օր", "1 day", "1 jour"), Message("{count} օր", "{count} days", "{count} jours")),
    "working-day": (
        Message("1 աշխատանքային օր", "1 working day", "1 jour ouvrable"),
        Message("{count} աշխատանքային օր", "{count} working days", "{count} jours ouvrables"),
    ),
    "week": (Message("1 շաբաթ", "1 week", "1 semaine"), Message("{count} շաբաթ", "{count} weeks", "{count} semaines")),
    "month": (Message("1 ամիս", "1 month", "1 mois"), Message("{count} ամիս", "{count} months", "{count} mois")),
    "year": (Message("1 տարի", "1 year", "1 an"), Message("{count} տարի", "{count} years", "{count} ans")),
}
_STARTING = Message("{length} ({start})", "{length} (from: {start})", "{length} (à compter de : {start})")


def length_of_time(count: int, unit: str, start: Message | None = None) -> Message:
    """«5 աշխատանքային օր», with the event it runs from where one is known."""
    one, many = _TIMES[unit]
    length = one if count == 1 else many.fill(count=count)
    return _STARTING.fill(length=length, start=start) if start else length


def time_limit(limit: TimeLimit) -> Message:
    """The same of a recorded time limit."""
    return length_of_time(limit.count, limit.unit, words_of(limit.start) if limit.start else None)
