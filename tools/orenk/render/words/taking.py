"""Words of what a reader takes away from a provision: its citation, its words, its address; and of reporting a slip."""

from orenk.base.messages import Message

TAKING = {
    "copy.label": Message("Պատճենել՝", "Copy:", "Copier :"),
    "copy.article": Message("Մեջբերել այս հոդվածը", "Cite this article", "Citer cet article"),
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
    "report": Message("Հաղորդել սխալի մասին", "Report a slip", "Signaler une erreur"),
    "report.title": Message("Սխալ՝ {address}", "A slip in {address}", "Une erreur dans {address}"),
}
