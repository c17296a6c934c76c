"""Words of the frame, the home page, and the pages of acts and articles."""

from orenk.base.messages import Message, same

SITE = {
    "mark": Message(
        "orenk-ի ցուցադրական նախագիծ է, օրենք չէ",
        "illustrative draft of orenk, not law",
        "projet illustratif d'orenk, pas une loi",
    ),
    "site.name": same("orenk"),
    "site.tagline": Message(
        "Օրենքների նախագծեր, որոնք կարդացվում և ստուգվում են",
        "Draft laws that can be read and checked",
        "Des projets de loi qu'on peut lire et vérifier",
    ),
    "skip": Message("Անցնել բովանդակությանը", "Skip to the content", "Aller au contenu"),
    "menu": Message("Ընտրացանկ", "Menu", "Menu"),
    "contents": Message("Բովանդակություն", "Contents", "Sommaire"),
    "close": Message("Փակել", "Close", "Fermer"),
    "languages": Message("Լեզուներ", "Languages", "Langues"),
    "theme": Message("Լուսավոր կամ մութ տեսք", "Light or dark", "Clair ou sombre"),
    "search": Message("Որոնում", "Search", "Recherche"),
    "search.placeholder": Message("Բառ, հոդված, մարմին", "A word, an article, a body", "Un mot, un article, un organe"),
    "search.reset": Message("Ջնջել", "Clear", "Effacer"),
    "search.start": Message("Գրեք՝ ինչ եք փնտրում", "Type what you look for", "Saisissez votre recherche"),
    "section.laws": Message("Օրենքներ", "Laws", "Lois"),
    "section.glossary": Message("Բառարան", "Glossary", "Glossaire"),
    "section.bodies": Message("Մարմիններ", "Bodies", "Organes"),
    "section.official": Message("Պաշտոնական ակտեր", "Official acts", "Actes officiels"),
    "section.sources": Message("Աղբյուրներ", "Sources", "Sources"),
    "section.reading": Message("Ինչպես կարդալ", "How to read", "Mode d'emploi"),
    "section.home": Message("Սկիզբ", "Home", "Accueil"),
    "not-found": Message("Այս հասցեով էջ չկա։", "There is no page at this address.", "Aucune page à cette adresse."),
    "where": Message("Տեղը կայքում", "Where this page stands", "Emplacement de la page"),
    "stage": Message("Փուլը", "Stage", "Stade"),
    "stage.is": Message("Փուլը՝ {stage}", "Stage: {stage}", "Stade : {stage}"),
    "stage.idea": Message("գաղափար", "idea", "idée"),
    "stage.working": Message("աշխատանքային նախագիծ", "working draft", "projet de travail"),
    "stage.consultation": Message("հանրային քննարկում", "public consultation", "consultation publique"),
    "stage.submission": Message("պատրաստ է ներկայացման", "ready for submission", "prêt à être présenté"),
    "stage.own": Message(
        "orenk-ի սեփական փուլն է, ոչ պաշտոնական ընթացակարգի",
        "a stage of orenk's own, not of any official procedure",
        "un stade propre à orenk, non celui d'une procédure officielle",
    ),
    "stage.since": Message("սկսած {date}", "since {date}", "depuis le {date}"),
    "official.at-host": Message("Պաշտոնական տեքստը՝ {host}", "Official text: {host}", "Texte officiel : {host}"),
    "official.same": Message(
        "Նույն հարցով պաշտոնական ակտը", "Official act on the same subject", "Acte officiel sur le même sujet"
    ),
    "official.all": Message(
        "Հայաստանի օրենքների պաշտոնական տեքստերը՝ arlis.am",
        "Official texts of the laws of Armenia: arlis.am",
        "Textes officiels des lois d'Arménie : arlis.am",
    ),
    "official.none": Message(
        "Այս հարցով պաշտոնական ակտ գրանցված չէ. գործող օրենքները՝ arlis.am",
        "No official act on this subject is recorded; laws in force: arlis.am",
        "Aucun acte officiel n'est enregistré sur ce sujet ; lois en vigueur : arlis.am",
    ),
    "sheet": Message("Էջի հասցեն՝", "Address of this page:", "Adresse de cette page :"),
    "sheet.printed": Message("Տպված է {day}", "Printed on {day}", "Imprimé le {day}"),
    "footer.rights": Message(
        "Բովանդակությունը՝ CC BY 4.0, ծրագիրը՝ Apache 2.0։",
        "Content under CC BY 4.0, code under Apache 2.0.",
        "Contenu sous CC BY 4.0, code sous Apache 2.0.",
    ),
    "footer.privacy": Message(
        "Կայքը ձեր մասին ոչինչ չի պահում և ուրիշ կայքերի չի դիմում։",
        "This site keeps nothing about you and asks no other site for anything.",
        "Ce site ne conserve rien sur vous et n'appelle aucun autre site.",
    ),
    "footer.checked": Message(
        "Այս էջը կառուցելուց առաջ տեքստերն ու գրառումները ստուգվել են {rules} կանոնով։",
        "Before this page was built, the texts and records were checked against {rules} rules.",
        "Avant la construction de cette page, les textes et les fiches ont été vérifiés selon {rules} règles.",
    ),
    "choose.enter": Message("Հայերեն", "English", "Français"),
    "home.title": Message("Թվային օրենքներ", "Digital laws", "Lois numériques"),
    "home.lead": Message(
        "orenk-ը բաց գիտելիքի շտեմարան է Հայաստանի թվային ոլորտի օրենքների մասին. պաշտոնական ակտերի գրանցումներ՝ "
        "աղբյուրներով, և նախագծերի սեփական ցուցադրական տեքստեր, որոնց յուրաքանչյուր հղում և տերմին ստուգված է։",
        "orenk is an open knowledge base about the digital laws of Armenia: records of the official acts, with "
        "sources, and illustrative drafts of its own in which every reference and every term is checked.",
        "orenk est une base de connaissances ouverte sur les lois numériques de l'Arménie : des fiches sur les actes "
        "officiels, avec leurs sources, et des projets illustratifs dont chaque renvoi et chaque terme est vérifié.",
    ),
    "home.not": Message(
        "Այստեղի նախագծերը օրենք չեն և որևէ մարմնի անունից չեն խոսում։",
        "The drafts here are not law, and they speak for no authority.",
        "Les projets présentés ici ne sont pas des lois et ne parlent au nom d'aucune autorité.",
    ),
    "home.what": Message("Ինչ է սա, և ինչ չէ", "What this is, and is not", "Ce que c'est, et n'est pas"),
}
