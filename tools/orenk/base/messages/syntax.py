"""Words of the parser: what the grammar of law text refuses, and how to mend it."""

from __future__ import annotations

from orenk.base.diagnostic import ERROR, WARNING, Kind, Severity
from orenk.base.messages import Message


def _kind(name: str, number: int, message: Message, help: Message, severity: Severity = ERROR) -> Kind:
    return Kind(name, f"SYN{number:03}", severity, {"": message}, {"": help}, refuses=severity is ERROR)


_KINDS = (
    _kind(
        "conflict-marker", 1,
        Message("չլուծված միաձուլման նշան", "a merge conflict was left here", "un conflit de fusion est resté ici"),
        Message(
            "պահպանեք երկու տարբերակից մեկը և ջնջեք <<<<<<<, =======, >>>>>>> տողերը",
            "keep one of the two texts and delete the lines <<<<<<<, ======= and >>>>>>>",
            "gardez l'un des deux textes et supprimez les lignes <<<<<<<, ======= et >>>>>>>",
        ),
    ),
    _kind(
        "unknown-unit", 2,
        Message(
            "վերնագիրը չի սկսվում կառուցվածքային միավորի անվանմամբ և համարով",
            "the heading does not begin with a unit and its number",
            "le titre ne commence pas par une unité et son numéro",
        ),
        Message(
            "գրեք, օրինակ՝ «### Հոդված 5. Վերնագիր» կամ «## Գլուխ 2. Վերնագիր»",
            "write, for example, '### Article 5. Heading' or '## Chapter 2. Heading'",
            "écrivez par exemple « ### Article 5. Titre » ou « ## Chapitre 2. Titre »",
        ),
    ),
    _kind(
        "foreign-marker", 3,
        Message(
            "«{words}» նշանով միավոր չկա", "no unit is marked with '{words}'", "aucune unité ne porte la marque « {words} »"
        ),
        Message(
            "մասը նշեք «1.», կետը՝ «1)», ենթակետը՝ «ա.»",
            "mark a part '1.', a point '1)', a sub-point 'a.'",
            "marquez un paragraphe « 1. », un point « 1) », un sous-point « a. »",
        ),
    ),
    _kind(
        "marker-without-space", 4,
        Message(
            "համարից հետո բացատ չկա", "no space after the number", "il manque une espace après le numéro"
        ),
        Message("համարից հետո բացատ դրեք", "put a space after it", "ajoutez une espace"),
    ),
    _kind(
        "underlined-heading", 5,
        Message("տողի գծիկները ոչինչ չեն նշանակում", "a line of dashes means nothing here", "une ligne de tirets ne veut rien dire ici"),
        Message("վերնագրից առաջ դրեք # նշաններ", "begin a heading with # signs", "commencez un titre par des signes #"),
    ),
    _kind(
        "bold-heading", 6,
        Message("թավ տողը վերնագիր չէ", "a bold line is not a heading", "une ligne en gras n'est pas un titre"),
        Message(
            "գրեք «### Հոդված 5. Վերնագիր». թավը միայն սահմանվող եզրի համար է",
            "write '### Article 5. Heading'; bold only marks a term that is being defined",
            "écrivez « ### Article 5. Titre » ; le gras marque seulement un terme que l'on définit",
        ),
    ),
    _kind(
        "code", 7,
        Message("«{words}» տեքստում կոդի նշան է", "'{words}' marks code, which a law does not have", "« {words} » marque du code, absent d'une loi"),
        Message(
            "եթե նկատի ունեք բութ, գրեք «՝» (U+055D)", "for the Armenian mark type '՝' (U+055D)", "pour le signe arménien, tapez « ՝ » (U+055D)"
        ),
    ),
    _kind(
        "raw-html", 8,
        Message("«{words}» HTML է", "'{words}' is HTML", "« {words} » est du HTML"),
        Message("ջնջեք այն. ձևավորումը կայքինն է", "delete it; the site does the styling", "supprimez-le ; le site fait la mise en forme"),
    ),
    _kind(
        "attribute-list", 9,
        Message("ձևավոր փակագծերը տեքստում նշանակություն չունեն", "braces mean nothing in law text", "les accolades ne veulent rien dire dans une loi"),
        Message("ջնջեք դրանք", "delete them", "supprimez-les"),
    ),
    _kind(
        "image", 10,
        Message("օրենքի տեքստում պատկեր չի լինում", "law text has no images", "le texte d'une loi n'a pas d'images"),
        Message("պատկերը նկարագրեք բառերով կամ աղյուսակով", "say it in words or in a table", "dites-le en mots ou en tableau"),
    ),
    _kind(
        "link-scheme", 11,
        Message("«{words}» հասցեով հղում չի թույլատրվում", "a link to '{words}' is not allowed", "un lien vers « {words} » n'est pas admis"),
        Message(
            "թույլատրվում են https:, mailto:, act: և «օրենք#art_5»",
            "https:, mailto:, act: and 'law#art_5' are",
            "https:, mailto:, act: et « loi#art_5 » le sont",
        ),
    ),
    _kind(
        "include", 12,
        Message("այլ ֆայլ ներառելու նշան", "another file is included here", "un autre fichier est inclus ici"),
        Message("տեքստը գրեք այստեղ", "write the words here", "écrivez les mots ici"),
    ),
    _kind(
        "sign-between-digits", 13,
        Message("«{words}»՝ թվերի միջև նշան, որը կարող է կորչել", "'{words}' has a sign between digits that may vanish", "« {words} » a entre ses chiffres un signe qui peut disparaître"),
        Message("գրեք «×» կամ բառերով", "write '×' or words", "écrivez « × » ou des mots"),
    ),
    _kind(
        "unclosed-comment", 14,
        Message("նշումը չի փակվել", "the note is not closed", "la note n'est pas fermée"),
        Message("ավարտեք այն «-->» նշանով", "end it with '-->'", "terminez-la par « --> »"),
    ),
    _kind(
        "unpaired-bold", 15,
        Message("թավի «**» նշանը զույգ չունի", "'**' has no partner", "« ** » n'a pas de partenaire"),
        Message("փակեք թավը կամ ջնջեք նշանը", "close the bold or delete the sign", "fermez le gras ou supprimez le signe"),
        WARNING,
    ),
    _kind(
        "ragged-table", 16,
        Message("աղյուսակի տողերը տարբեր թվով վանդակներ ունեն", "the rows of the table differ in length", "les lignes du tableau diffèrent en longueur"),
        Message("լրացրեք պակասող վանդակները", "add the missing cells", "ajoutez les cellules manquantes"),
    ),
    _kind(
        "allow-without-reason", 17,
        Message("բացառությունը պատճառ չունի", "the exception has no reason", "l'exception n'a pas de motif"),
        Message(
            "գրեք. <!-- allow կանոնի-անուն: պատճառ -->",
            "write <!-- allow rule-name: reason -->",
            "écrivez <!-- allow nom-de-règle: motif -->",
        ),
    ),
    _kind(
        "abbreviation", 18,
        Message("հապավման սահմանումը տեքստից կանհետանար", "an abbreviation line would vanish from the text", "une ligne d'abréviation disparaîtrait du texte"),
        Message("սահմանեք եզրը հոդվածում կամ բառարանում", "define the term in an article or in the glossary", "définissez le terme dans un article ou au glossaire"),
    ),
    _kind(
        "footnote", 19,
        Message("օրենքի տեքստում տողատակ չի լինում", "law text has no footnotes", "le texte d'une loi n'a pas de notes de bas de page"),
        Message("գրեք առանձին մաս", "write a part of its own", "écrivez un paragraphe à part"),
    ),
    _kind(
        "far-link", 23,
        Message("հղման հասցեն այլ տեղում է", "the address of the link stands elsewhere", "l'adresse du lien est ailleurs"),
        Message(
            "հասցեն գրեք բառերից հետո՝ [բառեր](act#eId)",
            "write it behind the words: [words](act#eId)",
            "écrivez-la après les mots : [mots](act#eId)",
        ),
    ),
    _kind(
        "struck-words", 24,
        Message("ջնջված բառերը մնացել են տեքստում", "words struck out were left in the text", "des mots barrés sont restés"),
        Message("ջնջեք դրանք կամ ~~ նշանները", "delete them, or the signs ~~", "supprimez-les, ou les signes ~~"),
    ),
    _kind(
        "no-provisions", 20,
        Message("ֆայլում դրույթ չկա", "the file has no provisions", "le fichier n'a aucune disposition"),
        Message("սկսեք «### Հոդված 1. Վերնագիր» տողով", "begin with '### Article 1. Heading'", "commencez par « ### Article 1. Titre »"),
    ),
    _kind(
        "inline-note", 22,
        Message("նշումը տեքստի տողում է", "a note stands in a line of text", "une note est dans une ligne de texte"),
        Message("նշումը գրեք առանձին տողում", "put it on a line of its own", "mettez-la sur sa propre ligne"),
    ),
    _kind(
        "quotation-too-deep", 21,
        Message("մեջբերումը չափազանց խորն է", "the quotation is nested too deeply", "la citation est trop imbriquée"),
        Message("թույլատրվում է մինչև 12 մակարդակ", "twelve levels are allowed", "douze niveaux sont admis"),
    ),
)  # fmt: skip

SYNTAX = {kind.name: kind for kind in _KINDS}
