"""Words of the matrix of powers and of the ledger of by-laws and deadlines."""

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
