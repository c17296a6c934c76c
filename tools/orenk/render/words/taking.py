"""Words of what a reader takes away from a provision: its citation, its words, its address; and of reporting a slip."""

from orenk.base.messages import Message

TAKING = {
    "copy.label": Message("Պատճենել՝", "Copy:", "Copier :"),
    "copy.article": Message("Մեջբերել այս դրույթը", "Cite this provision", "Citer cette disposition"),
    "copy.title": Message("Ինչ պատճենել", "What to copy", "Que copier"),
    "copy.hy": Message("Հղումը՝ հայերեն", "Citation, Armenian", "Référence en arménien"),
    "copy.en": Message("Հղումը՝ անգլերեն", "Citation, English", "Référence en anglais"),
    "copy.fr": Message("Հղումը՝ ֆրանսերեն", "Citation, French", "Référence en français"),
    "copy.text": Message("Տեքստը՝ հղումով և հասցեով", "Text, with citation and address", "Texte, référence et adresse"),
    "copy.link": Message("Հասցեն", "Address", "Adresse"),
    "copy.done": Message("Պատճենված է", "Copied", "Copié"),
    "cite.style": Message(
        "«{title}» նախագիծ, # (orenk-ի ցուցադրական նախագիծ է, օրենք չէ)",
        "Draft “{title}”, # (illustrative draft of orenk, not law)",
        "Projet « {title} », # (projet illustratif d'orenk, pas une loi)",
    ),
    "report": Message("Մեկնաբանել կամ հաղորդել սխալ", "Comment or report a slip", "Commenter ou signaler une erreur"),
    "report.none": Message(
        "Այս կայքը կարծիքներ ստացող հասցե չունի։",
        "This site has no address that receives comments.",
        "Ce site n'a pas d'adresse qui reçoive les commentaires.",
    ),
    "report.letter": Message(
        "Նամակում արդեն գրված են դրույթը, տարբերակը և մեջբերումը. ստացողին ընտրում եք դուք։",
        "The letter already names the provision, its version and its words; whom it goes to, you choose.",
        "La lettre nomme déjà la disposition, sa version et ses mots ; vous choisissez à qui l'envoyer.",
    ),
    "report.copied": Message(
        "Նամակի տեքստը նաև պատճենված է. կարելի է տեղադրել ուր պետք է։",
        "The words of the letter are copied as well: paste them where you like.",
        "Le texte de la lettre est aussi copié : collez-le où vous voulez.",
    ),
    "report.title": Message("Կարծիք՝ {address}", "On {address}", "À propos de {address}"),
    "translation.en": Message("Անգլերեն թարգմանությունը", "English translation", "Traduction anglaise"),
    "translation.fr": Message("Ֆրանսերեն թարգմանությունը", "French translation", "Traduction française"),
    "translation.hy": Message("Հայերեն թարգմանությունը", "Armenian translation", "Traduction arménienne"),
    "translation.units": Message(
        "Թարգմանված է {translated} միավոր՝ {units}-ից։",
        "{translated} of {units} units are translated.",
        "{translated} unités sur {units} sont traduites.",
    ),
    "translation.missing": Message("Թարգմանված չեն՝", "Not translated:", "Non traduites :"),
    "translation.older": Message(
        "Առաջատար տեքստից հին են՝", "Older than the leading text:", "Plus anciennes que le texte de référence :"
    ),
    "translation.unrecorded": Message(
        "Գրանցված չէ, թե առաջատար տեքստի որ խմբագրությունից է թարգմանված։",
        "It is not recorded from which wording of the leading text it was made.",
        "Il n'est pas consigné à partir de quelle rédaction du texte de référence elle a été faite.",
    ),
    "translation.partly": Message(
        "{count} միավորի մասին գրանցված չէ, թե որ խմբագրությունից է թարգմանված։",
        "For {count} units it is not recorded from which wording they were made.",
        "Pour {count} unités, il n'est pas consigné à partir de quelle rédaction elles ont été faites.",
    ),
    "translation.current": Message(
        "Բոլոր թարգմանված միավորները համապատասխանում են առաջատար տեքստի ներկա խմբագրությանը։",
        "Every translated unit was made from the present wording of the leading text.",
        "Chaque unité traduite l'a été à partir de la rédaction actuelle du texte de référence.",
    ),
}
