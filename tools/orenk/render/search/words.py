"""The words of the search box in hy, en and fr, and those that a question may hold without meaning anything."""

from collections.abc import Iterable

from orenk.base.messages import Message
from orenk.render.words import word

_WORDS = {
    "start": Message("Գրեք՝ ինչ եք փնտրում", "Type what you look for", "Saisissez votre recherche"),
    "loading": Message("Որոնում…", "Searching…", "Recherche…"),
    "none": Message("Ոչինչ չի գտնվել", "Nothing found", "Aucun résultat"),
    "one": Message("Գտնվել է 1 արդյունք", "1 result", "1 résultat"),
    "many": Message("Գտնվել է {count} արդյունք", "{count} results", "{count} résultats"),
    "partial": Message(
        "Բոլոր բառերը միասին ոչ մի տեղ չկան. ամենամոտ արդյունքները՝ {count}",
        "No place has all these words; nearest results: {count}",
        "Aucun passage ne réunit tous ces mots ; résultats les plus proches : {count}",
    ),
    "more": Message("Ցույց տալ ավելին", "Show more", "Afficher la suite"),
    "draft": Message("ցուցադրական նախագիծ", "illustrative draft", "projet illustratif"),
    "filters": Message("Զտել արդյունքները", "Filter the results", "Filtrer les résultats"),
    "filter.kind": Message("Տեսակը", "Kind", "Type"),
    "filter.act": Message("Ակտը", "Act", "Acte"),
    "filter.stage": Message("Փուլը", "Stage", "Étape"),
    "filter.language": Message("Տեքստի լեզուն", "Language of the text", "Langue du texte"),
    "filter.body": Message("Մարմինը, որը նշված է կամ լիազորված", "Body named or empowered", "Organe nommé ou habilité"),
    "filter.all": Message("Բոլորը", "All", "Tous"),
    "filter.clear": Message("Հանել զտիչները", "Clear the filters", "Effacer les filtres"),
    "language.hy": Message("հայերեն", "Armenian", "arménien"),
    "language.en": Message("անգլերեն", "English", "anglais"),
    "language.fr": Message("ֆրանսերեն", "French", "français"),
    "failed": Message(
        "Որոնման նյութերը չբեռնվեցին։ Փորձեք նորից։",
        "The search index could not be loaded. Try again.",
        "L'index de recherche n'a pas pu être chargé. Réessayez.",
    ),
    "kind.provision": Message("Դրույթներ", "Provisions", "Dispositions"),
    "kind.definition": Message("Սահմանումներ", "Definitions", "Définitions"),
    "kind.division": Message("Գլուխներ", "Chapters", "Chapitres"),
    "kind.law": Message("Նախագծեր", "Drafts", "Projets"),
    "kind.term": Message("Բառարան", "Glossary", "Glossaire"),
    "kind.body": Message("Մարմիններ", "Bodies", "Organes"),
    "kind.official": Message("Պաշտոնական ակտեր", "Official acts", "Actes officiels"),
    "kind.page": Message("Էջեր", "Pages", "Pages"),
}

STOP_WORDS = (
    "և", "կամ", "որ", "որը", "որն", "որի", "որոնք", "ու", "է", "են", "եմ", "ես", "եք", "ի", "մեջ", "համար", "մասին",
    "ինչ", "ինչպես", "ինչու", "երբ", "որտեղ", "ով", "ում", "կա", "ըստ", "թե", "այն", "այս", "սույն", "պետք", "չէ",
    "իսկ", "եթե", "ապա", "նաև", "արդյոք", "քանի", "որքան", "ինչքան", "ունի", "ունեն", "իմ", "իր", "մեր", "ձեր",
    "կարող", "կարելի", "լինի", "լինել", "հոդվածն", "հոդվածը", "հոդվածում", "օրենքն", "օրենքը",
    "օրենքում", "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "by", "is",
    "are", "was", "be", "been", "with", "from", "at", "as", "that", "this", "which", "what", "who", "whom", "whose",
    "why", "how", "many", "much", "when", "where", "do", "does", "did", "has", "have", "had", "will", "would",
    "could", "i", "my", "me", "we", "our", "us", "you", "your", "they", "their", "it", "its", "can", "may", "must",
    "shall", "should", "if", "not", "no", "any", "there", "under", "about", "into", "le", "la", "les", "un", "une",
    "des", "du", "de", "au", "aux", "et", "ou", "en", "dans", "sur", "par", "pour", "que", "qui", "quoi", "dont",
    "est", "sont", "etre", "ce", "cet", "cette", "ces", "se", "son", "sa", "ses", "quel", "quelle", "quels",
    "quelles", "comment", "combien", "pourquoi", "quand", "si", "ne", "pas", "il", "elle", "je", "mon", "ma", "mes",
    "nous", "notre", "vous", "votre", "leur", "leurs", "avec", "ont", "ai", "peut", "doit",
)  # fmt: skip
"""Search keys of words, of all three languages, that are left out of a question which holds others."""


def interface(language: str) -> dict[str, str]:
    """The words of the box in one language, by key; `{count}` is filled in the browser."""
    return {key: message.render(language) for key, message in _WORDS.items()}


def units(languages: Iterable[str]) -> dict[str, dict[str, str]]:
    """What the levels below an article are called, by language of the text and segment of an eId."""
    levels = (("para", "part"), ("point", "point"), ("subpara", "paragraph"))
    return {code: {segment: word(f"unit.{kind}", code) for segment, kind in levels} for code in languages}
