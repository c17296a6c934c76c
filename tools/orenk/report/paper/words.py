"""The words of the reviewer's paper, in three languages."""

from __future__ import annotations

from collections.abc import Mapping

from orenk.base.messages import Message

TITLE = Message("Եզրակացություն նախագծերի վերաբերյալ", "Conclusion on the drafts", "Conclusion sur les projets")
STATE = Message(
    "Տարբերակը՝ {commit}. orenk {version}", "Version: {commit}; orenk {version}", "Version : {commit} ; orenk {version}"
)
CHANGED = Message(
    "{commit}, չգրանցված փոփոխություններով",
    "{commit}, with changes not committed",
    "{commit}, avec des changements non validés",
)
UNKEPT = Message("գրանցված չէ", "not committed", "non validée")
RECORDS = Message("Գրառումներ", "Records", "Fiches")
SETTLED = Message(
    "Որոշումներ, որոնց բացահայտումն այլևս չկա",
    "Rulings whose finding is no longer there",
    "Décisions dont le constat n'existe plus",
)
LABELS: Mapping[str, Message] = {
    "words": Message("Բառերը", "Words", "Mots"),
    "place": Message("Տեղը", "Place", "Lieu"),
    "finding": Message("Բացահայտումը", "Finding", "Constat"),
    "basis": Message("Հիմքը", "Basis", "Fondement"),
    "remedy": Message("Առաջարկը", "Proposal", "Proposition"),
    "other": Message("Մյուս տեղը", "Other place", "Autre lieu"),
    "answer": Message("Հեղինակի պատասխանը", "Drafter's answer", "Réponse du rédacteur"),
    "earlier": Message(
        "Նախկին որոշումը. բառերը փոխվել են, ուստի հարցը կրկին բաց է",
        "Earlier ruling; the words have changed, so the question is open again",
        "Décision antérieure ; les mots ont changé, la question est donc rouverte",
    ),
    "ruling": Message("Գնահատողի որոշումը", "Reviewer's ruling", "Décision du relecteur"),
    "mark": Message("Բառերի նշանը", "Mark of the words", "Marque des mots"),
}
"""What the fields of a finding are called, in their order; a paper that comes back is read by these."""
PAGE = Message("Էջ {page} / {pages}", "Page {page} of {pages}", "Page {page} sur {pages}")
BLANK = "……"
"""Stands in Markdown where something is to be written by hand."""
