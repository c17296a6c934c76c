"""Words of the home page: what this is, and three ways in."""

from orenk.base.messages import Message

HOME = {
    "home.start": Message("Ինչո՞ւ եք եկել", "What brings you here?", "Qu'est-ce qui vous amène ?"),
    "home.reader": Message("Ուզում եմ հասկանալ", "I want to understand", "Je veux comprendre"),
    "home.member": Message(
        "Որոշում եմ ընդունում կամ վերահսկում եմ", "I decide, or I oversee", "Je décide, ou je contrôle"
    ),
    "home.drafter": Message("Գրում կամ ստուգում եմ օրենք", "I draft or review", "Je rédige ou je relis"),
    "home.open": Message("Բացել օրենքը", "Open a law", "Ouvrir une loi"),
    "home.open.text": Message(
        "{count} նախագիծ՝ սկզբում հինգ պարզ նախադասություն, հետո լրիվ տեքստը։",
        "{count} drafts: five plain sentences first, then the whole text.",
        "{count} projets : cinq phrases simples d'abord, puis le texte entier.",
    ),
    "home.words": Message("Հասկանալ բառը", "Understand a word", "Comprendre un mot"),
    "home.words.text": Message(
        "{count} տերմին երեք լեզվով՝ սահմանումով և բոլոր գործածություններով։",
        "{count} terms in three languages, with their definition and every use.",
        "{count} termes en trois langues, avec leur définition et tous leurs emplois.",
    ),
    "home.force": Message(
        "Ինչը երբ ուժի մեջ կլիներ", "What would be in force, and when", "Ce qui serait en vigueur, et quand"
    ),
    "home.force.text": Message(
        "Օր առ օր՝ եթե նախագծերն ընդունվեին գրվածի պես։",
        "Day by day, if the drafts were adopted as written.",
        "Jour par jour, si les projets étaient adoptés tels quels.",
    ),
    "home.ask": Message(
        "Հարցնել՝ ով ինչ կարող է և պարտավոր է",
        "Ask what a body may and must do",
        "Demander ce que peut et doit un organe",
    ),
    "home.ask.text": Message(
        "{count} մարմին՝ իրական դերով և, առանձին, նախագծերում ունեցած դերով։",
        "{count} bodies, each with its real role and, apart from it, its role in our drafts.",
        "{count} organes, chacun avec son rôle réel et, à part, son rôle dans nos projets.",
    ),
    "home.beside": Message(
        "Պաշտոնական ակտը՝ մեր նախագծի կողքին",
        "The official act beside our draft",
        "L'acte officiel à côté de notre projet",
    ),
    "home.beside.text": Message(
        "{count} նախագիծ ունի այդպիսին. նրա վիճակը գրված է ներքևի քարտերում։",
        "{count} of our drafts have one; its state is said on each card below.",
        "{count} de nos projets en ont un ; son état est dit sur chaque fiche ci-dessous.",
    ),
    "card.beside": Message(
        "Պաշտոնական ակտի կողքին ({status})",
        "Beside the official act ({status})",
        "À côté de l'acte officiel ({status})",
    ),
    "home.facts": Message("Ինչն է հայտնի", "What is known", "Ce que l'on sait"),
    "home.facts.text": Message(
        "{count} պաշտոնական ակտ, ամսաթվերի հավաստիությունը՝ բառերով։",
        "{count} official acts; how sure each date is stands in words.",
        "{count} actes officiels ; la certitude de chaque date est dite en toutes lettres.",
    ),
    "home.unknown": Message("Ինչը հայտնի չէ", "What is not known", "Ce que l'on ignore"),
    "home.unknown.text": Message(
        "{count} բաց հարց. դրանք գրված են, ոչ թե ենթադրված։",
        "{count} open questions; they are written down, not guessed.",
        "{count} questions ouvertes ; elles sont écrites, non devinées.",
    ),
    "home.programme": Message("Թվայնացման ծրագիրը", "The programme of digitalisation", "Le programme de numérisation"),
    "home.programme.text": Message(
        "{count} ուղղություն՝ որտեղ է հասել, ինչն է սպասում որ օրենքին։",
        "{count} workstreams: where each stands, and what waits for which law.",
        "{count} volets : où en est chacun, et ce qui attend quelle loi.",
    ),
    "home.said": Message(
        "Ինչ է ասվել պաշտոնական նախագծերի մասին",
        "What was said of the official drafts",
        "Ce qui a été dit des projets officiels",
    ),
    "home.said.text": Message(
        "{count} դիտողություն՝ պատասխաններով։",
        "{count} observations, with their answers.",
        "{count} observations, avec leurs réponses.",
    ),
    "home.changes": Message("Ինչ է փոխվել", "What has changed", "Ce qui a changé"),
    "home.changes.text": Message(
        "Դրույթ առ դրույթ, յուրաքանչյուր նախագծում։",
        "Provision by provision, in every draft.",
        "Disposition par disposition, dans chaque projet.",
    ),
    "home.ledger": Message(
        "Ինչ պետք է ընդունվի և երբ", "What is to be made, and by when", "Ce qu'il reste à prendre, et quand"
    ),
    "home.ledger.text": Message(
        "Ենթաօրենսդրական ակտերը և ժամկետները՝ մեկ ցանկով և օրացույցով։",
        "By-laws and time limits in one list, and as a calendar.",
        "Les textes d'application et les délais en une liste, et en agenda.",
    ),
    "home.write": Message("Գրել օրենք", "Write a law", "Rédiger une loi"),
    "home.write.text": Message(
        "Տեքստը գրվում է սովորական գրությամբ, ստուգումը կատարվում է ինքնին։",
        "The text is written as plain text; the checks run by themselves.",
        "Le texte s'écrit en texte simple ; les vérifications se font d'elles-mêmes.",
    ),
    "home.examples": Message("Օրինակ՝", "For example:", "Par exemple :"),
    "home.together": Message("Ինչպես են կապված միմյանց", "How they hang together", "Comment ils s'articulent"),
}
