"""Words of the ledger of by-laws and deadlines."""

from orenk.ask.words import BY_LAWS
from orenk.base.messages import Message

LEDGER = {
    "ledger.title": Message(
        "Ենթաօրենսդրական ակտեր և ժամկետներ", "By-laws and deadlines", "Textes d'application et délais"
    ),
    "ledger.lead": Message(
        "Ինչ ակտեր պետք է ընդունվեն մեր նախագծերով և ինչ ժամկետներ են սահմանված։ Նախագծերն ուժի մեջ չեն, ուստի օր "
        "չի նշվում. ասվում է միայն՝ որքան ժամանակում և ինչից հետո։",
        "Which acts our drafts leave to be made, and which time limits they set. The drafts are not in force, so no day "
        "is given: only how long, and from what.",
        "Quels textes nos projets laissent à prendre, et quels délais ils fixent. Les projets ne sont pas en vigueur : "
        "aucun jour n'est donné, seulement la durée et son point de départ.",
    ),
    "ledger.calendar": Message(
        "Ներբեռնել օրացույցի համար (.ics)", "Download for a calendar (.ics)", "Télécharger pour un agenda (.ics)"
    ),
    "ledger.calendar.note": Message(
        "Օրացույցում դրանք առանց օրվա առաջադրանքներ են, քանի որ օրը հայտնի չէ։",
        "In a calendar they are tasks without a day, because no day is known.",
        "Dans l'agenda, ce sont des tâches sans jour, car aucun jour n'est connu.",
    ),
    "ledger.by-laws": Message("Ընդունվելիք ակտեր ({count})", "Acts to be made ({count})", "Textes à prendre ({count})"),
    "ledger.deadlines": Message("Ժամկետներ ({count})", "Time limits ({count})", "Délais ({count})"),
    "ledger.who": Message("Ով", "Who", "Qui"),
    "ledger.within": Message("Որքան ժամանակում", "Within", "Dans un délai de"),
    "ledger.from": Message("Սկսած", "Counted from", "À compter de"),
    "ledger.when": Message(
        "{within}, սկսած՝ {start}", "within {within}, counted from: {start}", "{within}, à compter de : {start}"
    ),
    "ledger.counted": Message("սկսած՝", "counted from:", "à compter de :"),
    "ledger.pair": Message("{first}՝ {second}", "{first}: {second}", "{first} : {second}"),
    "ledger.no-time": Message("ժամկետ նշված չէ", "no time is set", "aucun délai fixé"),
    "ledger.not-said": Message("սկիզբը նշված չէ", "the start is not said", "le point de départ n'est pas dit"),
    **{f"by-law.{kind}": words for kind, words in BY_LAWS.items()},
}
