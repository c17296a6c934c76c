"""Words of the matrix of powers, of how bodies are bound to each other in our drafts, and of the ledger."""

from orenk.ask.words import BY_LAWS
from orenk.base.messages import Message

POWERS = {
    "powers.title": Message("Ով ինչ կարող է և պարտավոր է", "Who may and must do what", "Qui peut et doit faire quoi"),
    "powers.lead": Message(
        "orenk-ի ցուցադրական նախագծերի բոլոր լիազորությունները, պարտականությունները, արգելքներն ու իրավունքները "
        "({count}), յուրաքանչյուրը՝ տեքստի այն բառերի հղումով, որոնցում գրված է։ Սա գործող իրավունքը չէ։",
        "All powers, duties, prohibitions and rights of orenk's illustrative drafts ({count}), each with a link to the "
        "words that say so. This is not the law in force.",
        "Tous les pouvoirs, devoirs, interdictions et droits des projets illustratifs d'orenk ({count}), chacun relié "
        "aux mots qui le disent. Ce n'est pas le droit en vigueur.",
    ),
    "powers.by-body": Message("Քանիսը՝ ըստ մարմնի", "How many, by body", "Combien, par organe"),
    "powers.by-act": Message("Քանիսը՝ ըստ նախագծի", "How many, by draft", "Combien, par projet"),
    "powers.list": Message(
        "Բոլորը՝ մարմին առ մարմին (orenk-ի ցուցադրական նախագծեր)",
        "All of them, body by body (illustrative drafts of orenk)",
        "Tous, organe par organe (projets illustratifs d'orenk)",
    ),
    "powers.each": Message("Բոլորը՝ մարմին առ մարմին", "All of them, body by body", "Tous, organe par organe"),
    "powers.body": Message("Մարմին", "Body", "Organe"),
    "powers.kind": Message("Տեսակ", "Kind", "Genre"),
    "powers.does": Message("Ինչ", "What", "Quoi"),
    "powers.toward": Message("Ում նկատմամբ", "Toward whom", "Envers qui"),
    "powers.limits": Message("Ժամկետ և պայման", "Time limit, condition", "Délai, condition"),
    "powers.provision": Message("Դրույթ", "Provision", "Disposition"),
    "powers.appeal": Message("Բողոքարկում", "Appeal", "Recours"),
    "powers.deadline": Message("Ժամկետ", "Time limit", "Délai"),
    "powers.condition": Message("Պայման", "Condition", "Condition"),
    "powers.words": Message("Տեքստի բառերը", "Words of the text", "Mots du texte"),
    "powers.standing": Message("Կարգավիճակ", "Standing", "Statut"),
    "powers.act": Message("Նախագիծ", "Draft", "Projet"),
    "powers.total": Message("Ընդամենը", "In all", "Total"),
    "powers.illustrative": Message("ցուցադրական նախագիծ", "illustrative draft", "projet illustratif"),
    "powers.csv": Message("Ներբեռնել աղյուսակը (CSV)", "Download the table (CSV)", "Télécharger le tableau (CSV)"),
    "powers.of-body": Message(
        "Նույնը՝ աղյուսակում, մյուս մարմինների կողքին",
        "The same in the table, beside the other bodies",
        "Les mêmes dans le tableau, à côté des autres organes",
    ),
    "powers.of-act": Message(
        "Ով ինչ կարող է և պարտավոր է այս նախագծով",
        "Who may and must do what under this draft",
        "Qui peut et doit faire quoi selon ce projet",
    ),
    "filter": Message("Զտել աղյուսակը", "Filter the table", "Filtrer le tableau"),
    "filter.all": Message("բոլորը", "all", "tous"),
    "filter.reset": Message("Ցույց տալ բոլորը", "Show all", "Tout afficher"),
    "filter.shown": Message(
        "Ցուցադրված է {shown}՝ {count}-ից", "{shown} of {count} shown", "{shown} sur {count} affichés"
    ),
}

RELATIONS = {
    "count.power": Message("{count} լիազորություն", "{count} powers", "{count} pouvoirs"),
    "count.power.one": Message("1 լիազորություն", "1 power", "1 pouvoir"),
    "count.duty": Message("{count} պարտականություն", "{count} duties", "{count} devoirs"),
    "count.duty.one": Message("1 պարտականություն", "1 duty", "1 devoir"),
    "count.prohibition": Message("{count} արգելք", "{count} prohibitions", "{count} interdictions"),
    "count.prohibition.one": Message("1 արգելք", "1 prohibition", "1 interdiction"),
    "count.right": Message("{count} իրավունք", "{count} rights", "{count} droits"),
    "count.right.one": Message("1 իրավունք", "1 right", "1 droit"),
    "around.title": Message(
        "Ովքեր են շուրջը. ձախից՝ ով է գործում նրա նկատմամբ, աջից՝ ում նկատմամբ է գործում ինքը։ Քանակները orenk-ի "
        "ցուցադրական նախագծերից են, ենթակայությունը՝ գրանցումից։",
        "Who stands around it: on the left those who act toward it, on the right those toward whom it acts. The "
        "numbers are those of orenk's illustrative drafts; who answers to whom is from its record.",
        "Qui l'entoure : à gauche ceux qui agissent envers lui, à droite ceux envers qui il agit. Les nombres sont ceux "
        "des projets illustratifs d'orenk ; les rapports hiérarchiques viennent de la fiche.",
    ),
    "around.above": Message("Ում է ենթակա", "It answers to", "Il relève de"),
    "around.reports": Message(
        "Ում է հաշվետու մեր նախագծերում", "It reports to, in our drafts", "Il rend compte à, dans nos projets"
    ),
    "around.stop": Message(
        "Ինչպես կարելի է կանգնեցնել. բողոքարկումը մեր նախագծերում",
        "What can stop it: appeal, in our drafts",
        "Ce qui peut l'arrêter : le recours, dans nos projets",
    ),
    "around.upon": Message("Գործում են նրա նկատմամբ", "Act toward it", "Agissent envers lui"),
    "around.toward": Message("Գործում է նրանց նկատմամբ", "It acts toward", "Il agit envers"),
    "around.below": Message("Ենթակա են նրան", "Answer to it", "Relèvent de lui"),
    "around.superior": Message("վերադաս", "its superior", "supérieur"),
    "around.subordinate": Message("ենթակա", "subordinate", "subordonné"),
    "around.report": Message("հաշվետվություն", "a report", "un rapport"),
    "around.more": Message(
        "ևս {count}-ը՝ ներքևի ցանկում", "{count} more in the list below", "{count} autres dans la liste ci-dessous"
    ),
    "around.list": Message("Բոլորը", "All of them", "Tous"),
    "appeal.count": Message(
        "բողոքարկվում է {count} լիազորություն կամ պարտականություն",
        "appeal from {count} of its powers and duties",
        "recours contre {count} de ses pouvoirs et devoirs",
    ),
    "appeal.named": Message("այնտեղ նշված են՝ {names}", "named there: {names}", "y sont nommés : {names}"),
    "body.when": Message(
        "Ինչ պետք է անի և մինչև երբ", "What it must do by when", "Ce qu'il doit faire et dans quel délai"
    ),
    "body.stop": Message("Ով կարող է կանգնեցնել", "Who can stop it", "Qui peut l'arrêter"),
    "body.stop.none": Message(
        "Մեր նախագծերում նրա գործողությունների բողոքարկման դրույթ գրանցված չէ։",
        "No provision on appeal from what it does is recorded in our drafts.",
        "Aucune disposition de recours contre ses actes n'est enregistrée dans nos projets.",
    ),
    "body.stop.without": Message(
        "{count} լիազորության մասով բողոքարկման դրույթ գրանցված չէ։",
        "For {count} of its powers no provision on appeal is recorded.",
        "Pour {count} de ses pouvoirs, aucune disposition de recours n'est enregistrée.",
    ),
    "body.toward": Message("Ում նկատմամբ է գործում", "Toward whom it acts", "Envers qui il agit"),
    "body.upon": Message("Ով է գործում նրա նկատմամբ", "Who acts toward it", "Qui agit envers lui"),
    "body.all": Message(
        "Բոլոր լիազորությունները և պարտականությունները՝ ըստ նախագծի",
        "All its powers and duties, draft by draft",
        "Tous ses pouvoirs et devoirs, projet par projet",
    ),
    "pair.question": Message(
        "{body}. ի՞նչ կարող է և պարտավոր է անել «{toward}» կողմի նկատմամբ",
        "What may and must the {body} do toward the {toward}?",
        "{body} : pouvoirs et devoirs envers « {toward} »",
    ),
    "pair.lead": Message(
        "orenk-ի ցուցադրական նախագծերում՝ {count}։ Սա գործող իրավունքը չէ. պաշտոնական ակտերը՝ ներքևում։",
        "In orenk's illustrative drafts: {count}. This is not the law in force; the official acts stand below.",
        "Dans les projets illustratifs d'orenk : {count}. Ce n'est pas le droit en vigueur ; les actes officiels figurent plus bas.",
    ),
    "pair.also": Message(
        "Նույն անձը կարող է լինել նաև այլ դերում, որի նկատմամբ գործում է նույն մարմինը՝",
        "The same one may also act in another role, toward which the same body has powers:",
        "La même personne peut avoir un autre rôle, envers lequel le même organe a des compétences :",
    ),
    "pair.official": Message(
        "Պաշտոնական ակտերը նույն հարցերով",
        "The official acts on the same subjects",
        "Les actes officiels sur les mêmes sujets",
    ),
    "pair.beside": Message(
        "Մեր նախագիծը և պաշտոնական ակտը կողք կողքի",
        "Our draft and the official act side by side",
        "Notre projet et l'acte officiel côte à côte",
    ),
    "pair.back": Message("Հակառակ ուղղությամբ", "The other way round", "En sens inverse"),
    "pair.appeal": Message("Բողոքարկումը", "Appeal", "Recours"),
    "pair.kind.power": Message("Կարող է", "It may", "Il peut"),
    "pair.kind.duty": Message("Պարտավոր է", "It must", "Il doit"),
    "pair.kind.prohibition": Message("Չի կարող", "It may not", "Il ne peut pas"),
    "pair.kind.right": Message("Իրավունք ունի", "It has the right to", "Il a le droit de"),
}

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
    "ledger.when": Message(
        "{within}, սկսած՝ {start}", "within {within}, counted from: {start}", "{within}, à compter de : {start}"
    ),
    "ledger.counted": Message("սկսած՝", "counted from:", "à compter de :"),
    "colon": Message("՝ ", ": ", " : "),
    "ledger.pair": Message("{first}՝ {second}", "{first}: {second}", "{first} : {second}"),
    "ledger.no-time": Message("ժամկետ նշված չէ", "no time is set", "aucun délai fixé"),
    "ledger.not-said": Message("սկիզբը նշված չէ", "the start is not said", "le point de départ n'est pas dit"),
    **{f"by-law.{kind}": words for kind, words in BY_LAWS.items()},
}
