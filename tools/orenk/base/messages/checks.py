"""What the checks call things: severities, the basis of a rule, families of rules."""

from __future__ import annotations

from collections.abc import Mapping

from orenk.base.messages import Message

SEVERITIES: Mapping[str, Message] = {
    "error": Message("սխալ", "error", "erreur"),
    "warning": Message("զգուշացում", "warning", "avertissement"),
    "advice": Message("խորհուրդ", "advice", "conseil"),
}
BASES: Mapping[str, Message] = {
    "logic": Message("տեքստի ներքին տրամաբանությունը", "the logic of the text itself", "la logique du texte lui-même"),
    "norm": Message("ՀՀ իրավական նորմ", "a norm of Armenian law", "une norme de droit arménien"),
    "practice": Message("հայաստանյան պրակտիկան", "Armenian practice", "la pratique arménienne"),
    "foreign": Message("այլ երկրների պրակտիկան", "the practice of other countries", "la pratique d'autres pays"),
    "": Message(
        "ֆայլերի և գրառումների ընթերցումն ինքնին",
        "the reading of the files and records itself",
        "la lecture même des fichiers et des fiches",
    ),
}
"""On what a finding rests; "" is that of what no rule finds."""
FAMILIES: Mapping[str, Message] = {
    "STR": Message("Կառուցվածք և համարակալում", "Structure and numbering", "Structure et numérotation"),
    "REF": Message("Հղումներ", "Citations", "Renvois"),
    "TRM": Message("Հասկացություններ և սահմանումներ", "Terms and definitions", "Termes et définitions"),
    "BOD": Message("Մարմիններ և լիազորություններ", "Bodies and powers", "Organes et pouvoirs"),
    "TIM": Message("Ժամկետներ և ուժի մեջ մտնելը", "Time and entry into force", "Délais et entrée en vigueur"),
    "AMD": Message("Փոփոխող ակտեր", "Amending acts", "Actes modificatifs"),
    "LNG": Message("Լեզուների համապատասխանություն", "Agreement of the languages", "Concordance des langues"),
    "PKG": Message("Փաթեթ, գրառումներ և հիմնավորումներ", "Package, records and notes", "Ensemble, fiches et exposés"),
    "TXT": Message("Շարադրանք և նշաններ", "Wording and signs", "Rédaction et signes"),
    "SYN": Message("Ինչպես է կարդացվում տեքստը", "How the text is read", "Lecture du texte"),
}
"""Families of rules by the letters their codes begin with, in the order of a reader."""
