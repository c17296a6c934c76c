"""Words of the pages and the report of the programme."""

from orenk.base.messages import Message

PROGRAMME = {
    "section.programme": Message("Ծրագիր", "Programme", "Programme"),
    "programme.title": Message("Թվայնացման ծրագիրը", "The programme of digitalisation", "Le programme de numérisation"),
    "programme.lead": Message(
        "Ինչ է նշվել 2024 թվականի դեկտեմբերի 23-ի խորհրդակցությունում և ինչ վիճակում է յուրաքանչյուր ուղղությունը՝ "
        "միայն հանրային աղբյուրներով։",
        "What the consultation of 23 December 2024 named, and where each item stands, from public sources only.",
        "Ce que la consultation du 23 décembre 2024 a nommé et où en est chaque point, d'après les seules sources "
        "publiques.",
    ),
    "programme.read": Message(
        "Խորհրդակցության պաշտոնական էջից կարդացվել է միայն սկիզբը. այն, որ մյուս կետերը նույնպես նշվել են, "
        "կարդացված տեքստով հաստատված չէ։",
        "Of the official page of the consultation only the start could be read; that every item below was named "
        "there is not confirmed by a text that was read.",
        "De la page officielle de la consultation, seul le début a pu être lu ; qu'elle ait nommé chacun des points "
        "ci-dessous n'est pas confirmé par un texte lu.",
    ),
    "programme.unofficial": Message(
        "Ոչ պաշտոնական, հանրային աղբյուրներից",
        "unofficial, from public sources",
        "non officiel, d'après des sources publiques",
    ),
    "programme.pages": Message("Ծրագրի էջերը", "Pages of the programme", "Pages du programme"),
    "programme.glance": Message(
        "Ինչ վիճակում է յուրաքանչյուր ուղղությունը",
        "Where each workstream stands",
        "Où en est chaque volet",
    ),
    "programme.waiting": Message("Ինչը որ ակտին է սպասում", "What waits for which act", "Ce qui attend quel acte"),
    "programme.asked": Message("Ինչ է նշվել", "What was named", "Ce qui a été nommé"),
    "programme.asked.is": Message("Նշվել է՝ {words}", "What was named: {words}", "Ce qui a été nommé : {words}"),
    "programme.open-count": Message("բաց հարցեր՝ {count}", "open questions: {count}", "questions ouvertes : {count}"),
    "programme.need": Message("Ինչու է պետք քաղաքացուն", "Why a citizen needs it", "Pourquoi le citoyen en a besoin"),
    "programme.acts": Message("Պաշտոնական ակտեր", "Official acts it rests on", "Actes officiels de référence"),
    "programme.waits": Message("Սպասում է", "Waits for", "Attend"),
    "programme.bodies": Message("Մասնակից մարմիններ", "Bodies that have a part", "Organes concernés"),
    "programme.responsible": Message("Պատասխանատու", "Responsible", "Responsable"),
    "programme.no-responsible": Message(
        "աղբյուրները չեն նշում", "not named in the sources", "non indiqué par les sources"
    ),
    "programme.measures": Message("Միջոցառումներ", "Measures", "Mesures"),
    "programme.no-measures": Message(
        "Միջոցառում չի գրանցվել։", "No measure is recorded.", "Aucune mesure n'est enregistrée."
    ),
    "programme.date": Message("Երբ", "When", "Quand"),
    "programme.due": Message("Ժամկետը", "Due", "Échéance"),
    "programme.evidence": Message("Ինչ է գտնվել", "What was found", "Ce qui a été trouvé"),
    "programme.delay": Message("Ուշացում", "Delay", "Retard"),
    "programme.delay.words": Message(
        "պետք է կատարվեր մինչև {due}, {seen} դրությամբ կատարված չէր",
        "was due by {due} and not done as of {seen}",
        "devait être fait pour {due} et ne l'était pas au {seen}",
    ),
    "programme.as-of": Message("վիճակը՝ {date} դրությամբ", "as of {date}", "au {date}"),
    "programme.unknown": Message("Ինչը հայտնի չէ", "What is not known", "Ce que l'on ignore"),
    "programme.subject": Message(
        "Նույն հարցը մեր նախագծերում", "Same subject in our drafts", "Même sujet dans nos projets"
    ),
    "programme.subject.note": Message(
        "Նախագծերը ցուցադրական են. այստեղ ասվածը դրանց մասին չի ասվել։",
        "The drafts are illustrative; nothing here was said of them.",
        "Les projets sont illustratifs ; rien de ce qui figure ici n'a été dit d'eux.",
    ),
    "programme.events": Message("Կյանքի տասներկու իրադարձություններ", "Twelve life events", "Douze événements de vie"),
    "programme.events.lead": Message(
        "Չորս իրադարձություն հայտնի է, ութ տեղ բաց է։ Համարները մերն են, պաշտոնական հերթականություն չեն։",
        "Four events are known, eight places are open. The numbers are ours, not an official order.",
        "Quatre événements sont connus, huit places sont vides. Les numéros sont les nôtres, non un ordre officiel.",
    ),
    "programme.open-place": Message("Բաց տեղ", "Open place", "Place vide"),
    "programme.services": Message("Ծառայություններ", "Services", "Services"),
    "programme.data-used": Message("Տվյալներ", "Data", "Données"),
    "programme.basis": Message("Իրավական հիմքը", "Legal basis", "Base légale"),
    "programme.data": Message("Տվյալների կատալոգ", "Data catalogue", "Catalogue des données"),
    "programme.data.dcat": Message(
        "Կատալոգը՝ DCAT (JSON-LD)", "The catalogue as DCAT (JSON-LD)", "Le catalogue en DCAT (JSON-LD)"
    ),
    "programme.data.lead": Message(
        "Ռեգիստրներ և տվյալների հավաքածուներ DCAT-ի հասկացություններով. ով է պահում, ինչ հիմքով, ում է տրվում։ "
        "Սա պաշտոնական կատալոգ չէ։",
        "Registers and data sets in the terms of DCAT: who keeps them, on what basis, who takes what. "
        "This is not an official catalogue.",
        "Registres et jeux de données dans les termes de DCAT : qui les tient, sur quelle base, qui en reçoit quoi. "
        "Ceci n'est pas un catalogue officiel.",
    ),
    "programme.not-known": Message("հայտնի չէ", "not known", "inconnu"),
    "programme.holder": Message("Պահողը", "Publisher", "Éditeur"),
    "programme.class": Message("Դասը", "Class", "Classe"),
    "programme.update": Message("Թարմացումը", "Frequency", "Fréquence"),
    "programme.access": Message("Հասանելիությունը", "Access rights", "Droits d'accès"),
    "programme.page": Message("Էջը", "Landing page", "Page d'accueil"),
    "programme.flows": Message("Ով ինչ է վերցնում", "Who takes what", "Qui en reçoit quoi"),
    "programme.flows.lead": Message(
        "Միայն այն, ինչ ասում է աղբյուրը. մնացածը հայտնի չէ։",
        "Only what a source says; the rest is not known.",
        "Seulement ce que dit une source ; le reste est inconnu.",
    ),
    "programme.taker": Message("վերցնողը հայտնի չէ", "taker not known", "destinataire inconnu"),
    "programme.observations": Message("Դիտողություններ", "Observations", "Observations"),
    "programme.observations.lead": Message(
        "Ով ինչ է ասել պաշտոնական նախագծերի մասին և ինչ պատասխան է ստացել։ Դրանք մեր նախագծերի մասին չեն։",
        "Who said what of the official drafts, and what was answered. They do not concern our drafts.",
        "Qui a dit quoi des projets officiels, et la réponse reçue. Elles ne concernent pas nos projets.",
    ),
    "programme.on": Message("Ինչի մասին", "Of what", "À propos de"),
    "programme.answer": Message("Պատասխանը", "Answer", "Réponse"),
    "programme.no-answer": Message("պատասխան չի գտնվել", "no answer was found", "aucune réponse trouvée"),
    "programme.sheet": Message("Ամփոփաթերթ", "Summary sheet", "Fiche récapitulative"),
    "programme.sheet.lead": Message(
        "Կազմված է orenk-ի գրառումներից՝ e-draft.am կայքի սյունակներով. պաշտոնական ամփոփաթերթ չէ։",
        "Made from the records of orenk in the columns of e-draft.am; it is not an official summary sheet.",
        "Établie d'après les fiches d'orenk selon les colonnes d'e-draft.am ; ce n'est pas une fiche officielle.",
    ),
    "programme.sheet.other": Message("Այլ հարցեր", "Other topics", "Autres sujets"),
    "programme.sheet.author": Message(
        "Առաջարկության հեղինակը, ստացման ամսաթիվը", "Author and date of receipt", "Auteur et date de réception"
    ),
    "programme.sheet.content": Message(
        "Առաջարկության բովանդակությունը", "Content of the suggestion", "Contenu de la proposition"
    ),
    "programme.sheet.conclusion": Message("Եզրակացություն", "Conclusion", "Conclusion"),
    "programme.sheet.change": Message("Կատարված փոփոխությունը", "Change made", "Modification effectuée"),
    "programme.procedure": Message("Ինչպես է ընդունվում օրենքը", "How a law is made", "Comment se fait une loi"),
    "programme.procedure.lead": Message(
        "Օրենքի ճանապարհը Հայաստանում՝ փուլ առ փուլ, փաստաթղթերով. բացերը նշված են։",
        "The way of a law in Armenia, stage by stage, with the documents each needs; gaps are marked.",
        "Le parcours d'une loi en Arménie, étape par étape, avec les documents requis ; les lacunes sont signalées.",
    ),
    "programme.documents": Message("Փաստաթղթեր", "Documents", "Documents"),
    "programme.questions": Message("Բաց հարցեր", "Open questions", "Questions ouvertes"),
    "programme.questions.of": Message("{count} գրառման մասին", "Of {count} records", "À propos de {count} fiches"),
    "programme.questions.lead": Message(
        "{count} հարց, որոնց պատասխանը չի գտնվել, և հասցեները, որտեղ դրանք կպարզվեին։ Էջը կազմվում է գրառումներից։",
        "{count} questions to which no answer was found, and the addresses that would settle them. "
        "The page is made from the records.",
        "{count} questions restées sans réponse, et les adresses qui les trancheraient. "
        "La page est établie à partir des fiches.",
    ),
    "programme.no-address": Message("Հասցեն հայտնի չէ", "No address is known", "Aucune adresse connue"),
    "programme.report": Message(
        "Հաշվետվություն 2022-2024 թվականների մասին", "Report on 2022–2024", "Rapport sur 2022-2024"
    ),
    "programme.plan": Message(
        "2025 թվականի ծրագիրը և ընթացքը", "2025: the plan and what came of it", "2025 : le plan et ses suites"
    ),
    "programme.mentions": Message("Ծրագրում", "In the programme", "Dans le programme"),
    "programme.period": Message("{start} — {end}", "{start} to {end}", "{start} — {end}"),
    "programme.period.lead": Message(
        "Կազմված է գրառումներից. պաշտոնական հաշվետվության կամ ծրագրի տեքստը չի գտնվել։",
        "Made from the records; the text of the official report or plan was not found.",
        "Établi à partir des fiches ; le texte du rapport ou du plan officiel n'a pas été trouvé.",
    ),
    "programme.period.owed": Message("Ժամկետը լրանում է՝", "Falls due:", "Arrive à échéance :"),
    "programme.period.none": Message(
        "Այս ժամանակահատվածում ոչինչ չի գրանցվել։",
        "Nothing is recorded for this period.",
        "Rien n'est enregistré pour cette période.",
    ),
    "programme.period.sources": Message("Աղբյուրներ՝", "Sources:", "Sources :"),
    "measure-status.evidenced": Message(
        "հիմնավորված է պաշտոնական աղբյուրով", "evidenced by an official source", "attesté par une source officielle"
    ),
    "measure-status.reported": Message("հաղորդվել է", "reported", "rapporté"),
    "measure-status.no-public-evidence": Message(
        "հանրային վկայություն չի գտնվել", "no public evidence found", "aucune preuve publique trouvée"
    ),
    "conclusion.accepted": Message("Ընդունվել է", "Accepted", "Acceptée"),
    "conclusion.partly-accepted": Message("Ընդունվել է մասնակի", "Accepted in part", "Acceptée en partie"),
    "conclusion.not-accepted": Message("Չի ընդունվել", "Not accepted", "Non acceptée"),
    "conclusion.none": Message(
        "Եզրակացություն չի գտնվել", "No formal conclusion was found", "Aucune conclusion formelle trouvée"
    ),
    "conclusion.unknown": Message("Եզրակացությունը չի կարդացվել", "The conclusion was not read", "Conclusion non lue"),
    "data-kind.register": Message("ռեգիստր", "register", "registre"),
    "data-kind.data-set": Message("տվյալների հավաքածու", "data set", "jeu de données"),
}
