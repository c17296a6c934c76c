"""Words of the reader of records: what YAML may not hold here, codes from SYN101 on."""

from __future__ import annotations

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Kind, Severity
from orenk.base.messages import Message


def _kind(
    name: str, code: str, messages: dict[str, Message], help: dict[str, Message], severity: Severity = ERROR
) -> Kind:
    return Kind(name, code, severity, messages, help, refuses=severity is ERROR)


_QUOTE = Message("արժեքն առեք չակերտների մեջ", "put the value in quotes", "mettez la valeur entre guillemets droits")

SYNTAX = _kind(
    "yaml-syntax",
    "SYN101",
    {
        "": Message(
            "տողը հնարավոր չէ կարդալ որպես YAML",
            "this line cannot be read as YAML",
            "cette ligne ne se lit pas comme du YAML",
        ),
        "unclosed": Message(
            "տող {line}. «{sign}» նշանը բացվել է, բայց մինչև այստեղ չի փակվել",
            "the sign {sign} of line {line} is not closed up to here",
            "« {sign} » de la ligne {line} n'est pas fermé jusqu'ici",
        ),
        "tab": Message(
            "տողը խորացված է ներդիրով (Tab)",
            "a tab indents this line",
            "cette ligne est en retrait par une tabulation",
        ),
        "colon": Message(
            "արժեքի մեջ կա երկրորդ «: »",
            "a second ': ' stands in the value",
            "un second « : » se trouve dans la valeur",
        ),
        "sign": Message(
            "արժեքը չի կարող սկսվել «{sign}» նշանով",
            "a value cannot begin with '{sign}'",
            "une valeur ne peut commencer par « {sign} »",
        ),
        "escape": Message(
            "«{sign}» գրությունը կրկնակի չակերտների մեջ նշան չէ",
            "'{sign}' is no character in double quotes",
            "« {sign} » n'est pas un caractère entre guillemets doubles",
        ),
        "after-quote": Message(
            "փակող չակերտից հետո տեքստ կա",
            "text stands after the closing quote",
            "du texte suit le guillemet fermant",
        ),
        "stray": Message(
            "տողը ո՛չ դաշտ է, ո՛չ ցանկի տարր",
            "this is neither a field nor an entry of the list it stands in",
            "ce n'est ni un champ ni un élément de la liste où il se trouve",
        ),
    },
    {
        "unclosed": Message("փակեք այն", "close it", "fermez-le"),
        "tab": Message("խորացրեք բացատներով", "indent with spaces", "mettez en retrait par des espaces"),
        "colon": _QUOTE,
        "sign": _QUOTE,
        "escape": Message(
            "հակառակ շեղ գիծը գրեք երկու անգամ կամ գործածեք միակի չակերտներ",
            "write the backslash twice, or use single quotes",
            "doublez la barre oblique inverse ou prenez des apostrophes",
        ),
        "after-quote": Message(
            "ամբողջ արժեքն առեք չակերտների մեջ",
            "put the whole value in quotes",
            "mettez toute la valeur entre guillemets droits",
        ),
        "stray": Message(
            "հավասարեցրեք այն դաշտերի հետ և գրեք «անուն: արժեք»",
            "align it with its fields and write 'name: value'",
            "alignez-le sur ses champs et écrivez « nom: valeur »",
        ),
    },
)

CHARACTER = _kind(
    "yaml-character",
    "SYN102",
    {
        "": Message(
            "U+{code} նիշը տեքստում թույլատրելի չէ",
            "the character U+{code} is not allowed",
            "le caractère U+{code} n'est pas admis",
        )
    },
    {"": Message("ջնջեք այն", "delete it", "supprimez-le")},
)

DUPLICATE_KEY = _kind(
    "duplicate-key",
    "SYN103",
    {
        "": Message(
            "«{key}» դաշտն արդեն կա {line} տողում",
            "the field '{key}' stands in line {line} already",
            "le champ « {key} » se trouve déjà à la ligne {line}",
        )
    },
    {"": Message("պահպանեք մեկը", "keep one of the two", "gardez l'un des deux")},
)
FIRST_KEY = Message("առաջինն այստեղ է", "the first one is here", "le premier est ici")
OPENED = Message("բացվել է այստեղ", "opened here", "ouvert ici")

REFERENCE = _kind(
    "yaml-reference",
    "SYN104",
    {
        "alias": Message(
            "«{sign}» հղումը (alias) թույլատրելի չէ",
            "the alias '{sign}' is not allowed",
            "l'alias « {sign} » n'est pas admis",
        ),
        "anchor": Message(
            "«{sign}» խարիսխը (anchor) թույլատրելի չէ",
            "the anchor '{sign}' is not allowed",
            "l'ancre « {sign} » n'est pas admise",
        ),
        "merge": Message(
            "«<<» միաձուլման դաշտը թույլատրելի չէ",
            "the merge key '<<' is not allowed",
            "la clé de fusion « << » n'est pas admise",
        ),
    },
    {
        "": Message(
            "գրեք բառերն իրենց տեղում. եթե նշանը տեքստի մաս է, արժեքն առեք չակերտների մեջ",
            "write the words where they belong, or quote the value if the sign is part of it",
            "écrivez les mots à leur place, ou mettez la valeur entre guillemets si le signe en fait partie",
        )
    },
)

TAG = _kind(
    "yaml-tag",
    "SYN105",
    {
        "": Message(
            "«{sign}» պիտակը (tag) թույլատրելի չէ",
            "the tag '{sign}' is not allowed",
            "l'étiquette « {sign} » n'est pas admise",
        )
    },
    {"": _QUOTE},
)

SEVERAL = _kind(
    "several-documents",
    "SYN106",
    {
        "": Message(
            "գրառումն ավարտվել է {line} տողում, իսկ այստեղ սկսվում է մեկ ուրիշը",
            "the record closed at line {line}, and a stray '---' or '...' opens another",
            "la fiche s'est close à la ligne {line}, et un « --- » ou « ... » égaré en ouvre une autre",
        )
    },
    {"": Message("ջնջեք «---» տողը", "delete the line '---'", "supprimez la ligne « --- »")},
)

KEY = _kind(
    "yaml-key",
    "SYN107",
    {
        "": Message(
            "դաշտի անունը պարզ բառ չէ",
            "the name of a field is not plain text",
            "le nom d'un champ n'est pas un simple mot",
        )
    },
    {"": Message("գրեք «անուն: արժեք»", "write 'name: value'", "écrivez « nom: valeur »")},
)

LIMIT = _kind(
    "yaml-limit",
    "SYN108",
    {
        "depth": Message(
            "ներդրվածության խորությունը գերազանցում է {limit}-ը",
            "more than {limit} levels stand one in the other",
            "plus de {limit} niveaux sont emboîtés",
        ),
        "nodes": Message(
            "գրառումը {limit}-ից ավելի արժեք ունի",
            "the file has more than {limit} values",
            "le fichier a plus de {limit} valeurs",
        ),
        "scalar": Message(
            "արժեքը {limit} նիշից երկար է",
            "the value is longer than {limit} characters",
            "la valeur dépasse {limit} caractères",
        ),
    },
    {"nodes": Message("բաժանեք ֆայլը", "split the file", "scindez le fichier")},
)

TEXT_LOST = _kind(
    "text-after-hash",
    "SYN109",
    {
        "": Message(
            "«#» նշանից հետո «{words}» տեքստը կորչում է",
            "the text '{words}' after '#' is lost",
            "le texte « {words} » après « # » est perdu",
        )
    },
    {
        "": Message(
            "արժեքն առեք չակերտների մեջ, իսկ մեկնաբանությունից առաջ երկու բացատ թողեք",
            "quote the value, or leave two spaces before a comment",
            "mettez la valeur entre guillemets, ou laissez deux espaces avant un commentaire",
        )
    },
    WARNING,
)

FLOW_PROSE = _kind(
    "prose-in-braces",
    "SYN110",
    {
        "": Message(
            "տեքստը գրված է ձևավոր փակագծերի մեջ",
            "prose stands in braces",
            "de la prose se trouve entre accolades",
        )
    },
    {
        "": Message(
            "յուրաքանչյուր լեզու գրեք առանձին տողում",
            "give each field a line of its own",
            "donnez à chaque champ sa propre ligne",
        )
    },
    ADVICE,
)
