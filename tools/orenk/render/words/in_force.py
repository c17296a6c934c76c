"""Words of the page on what would be in force on a day."""

from orenk.base.messages import Message

IN_FORCE = {
    "in-force.title": Message("Ինչը կլիներ ուժի մեջ", "What would be in force on …", "Ce qui serait en vigueur le…"),
    "in-force.lead": Message(
        "orenk-ի ցուցադրական նախագծերն ուժի մեջ չեն։ Այստեղ երևում է, թե ինչ կլիներ, եթե դրանք ընդունվեին գրվածի պես։",
        "The illustrative drafts of orenk are not in force. This page shows what would be, if they were adopted as "
        "they are written.",
        "Les projets illustratifs d'orenk ne sont pas en vigueur. Cette page montre ce qui le serait s'ils étaient "
        "adoptés tels qu'ils sont écrits.",
    ),
    "in-force.choose": Message("Ընտրել օրը", "Choose a day", "Choisir un jour"),
    "in-force.show": Message("Ցույց տալ", "Show", "Afficher"),
    "in-force.all": Message("Բոլոր օրերը", "All days", "Tous les jours"),
    "in-force.days": Message(
        "Օրերը, երբ որևէ բան փոխվում է", "The days on which something changes", "Les jours où quelque chose change"
    ),
    "in-force.state": Message(
        "{day}՝ վիճակը, որ սկսվում է {since}",
        "{day}: the state that begins on {since}",
        "{day} : l'état qui commence le {since}",
    ),
    "in-force.before": Message(
        "{day}՝ դեռ ոչինչ ուժի մեջ չի լինի։",
        "{day}: nothing would be in force yet.",
        "{day} : rien ne serait encore en vigueur.",
    ),
    "in-force.from": Message("{day}-ից", "From {day}", "À partir du {day}"),
    "in-force.begins": Message(
        "Այդ օրը սկսում է գործել", "Begins to apply that day", "Commence à s'appliquer ce jour-là"
    ),
    "in-force.ends": Message("Այդ օրը դադարում է գործել", "Ceases that day", "Cesse ce jour-là"),
    "in-force.since": Message("սկսած {day}", "from {day}", "à partir du {day}"),
    "in-force.whole": Message("Ամբողջ վիճակը այդ օրը", "The whole state on that day", "L'état complet ce jour-là"),
    "in-force.official": Message(
        "Պաշտոնական ակտերը. երբ են մտել ուժի մեջ",
        "The official acts: since when they are in force",
        "Les actes officiels : depuis quand ils sont en vigueur",
    ),
    "in-force.official.lead": Message(
        "Գրանցումներից՝ յուրաքանչյուր ամսաթիվն իր հավաստիությամբ։ Այս ցանկը նախագծերի ենթադրյալ օրերի հետ չի խառնվում։",
        "From the records, each date with how sure it is. This list is not mixed with the supposed days of the drafts.",
        "D'après les fiches, chaque date avec son degré de certitude. Cette liste ne se mêle pas aux jours supposés des projets.",
    ),
    "in-force.official.none": Message(
        "Ուժի մեջ մտնելու օրը հայտնի չէ", "Day of entry into force not known", "Jour d'entrée en vigueur inconnu"
    ),
}
