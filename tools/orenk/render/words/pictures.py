"""Words of the pictures and of what is said in their stead."""

from orenk.base.messages import Message

PICTURES = {
    "picture.words": Message("Նույնը՝ բառերով", "The same in words", "La même chose en mots"),
    "package.title": Message(
        "Ինչն ինչի վրա է հենվում. լրիվ կետից իջնող գիծը հասնում է այն նախագծերին, որոնց այն պետք է։ Կետագիծ "
        "շրջանակում՝ նույն հարցով պաշտոնական ակտը։",
        "What leans on what: the line down from a full dot reaches the drafts that need it. In a dashed box: the "
        "official act on the same subject.",
        "Ce qui repose sur quoi : la ligne qui descend d'un point plein atteint les projets qui en ont besoin. Dans un "
        "cadre en tirets : l'acte officiel sur le même sujet.",
    ),
    "package.official": Message("պաշտոնական ակտ՝ {status}", "official act: {status}", "acte officiel : {status}"),
    "package.needs": Message("Պետք են նրան՝", "It needs:", "Il a besoin de :"),
    "package.needs-none": Message(
        "Ուրիշ նախագիծ նրան պետք չէ։", "It needs no other draft.", "Il n'a besoin d'aucun autre projet."
    ),
    "package.beside": Message(
        "Նույն հարցով պաշտոնական ակտը՝", "Official act on the same subject:", "Acte officiel sur le même sujet :"
    ),
    "roadmap.title": Message(
        "Ինչ է արվել և ինչ է սպասվում, ըստ հանրային աղբյուրների. շերտը նշանակում է, որ հայտնի է միայն տարին։",
        "What was done and what is owed, from public sources; a bar means that only the year is known.",
        "Ce qui a été fait et ce qui est dû, d'après des sources publiques ; une barre signifie que seule l'année est connue.",
    ),
    "roadmap.sign": Message("կատարման ժամկետ", "day by which it is due", "date d'échéance"),
    "roadmap.due": Message("ժամկետը՝", "due", "échéance"),
    "roadmap.undated": Message("անթիվ", "undated", "sans date"),
    "events.title": Message(
        "Ինչ է հայտնի յուրաքանչյուր իրադարձության մասին. լրիվ քառակուսին մեկ հայտնի բան է, դատարկը՝ մեկ բաց հարց։",
        "What is known of each event: a full square is one known thing, an empty one is one open question.",
        "Ce que l'on sait de chaque événement : un carré plein est une chose connue, un carré vide une question ouverte.",
    ),
}
