"""Words for what does not fit the shape of its record, codes from PKG101 on; `place` is a path in it."""

from __future__ import annotations

from orenk.base.diagnostic import ERROR, Kind
from orenk.base.messages import Message


def _kind(name: str, code: str, messages: dict[str, Message], help: dict[str, Message] | None = None) -> Kind:
    return Kind(name, code, ERROR, messages, help or {}, refuses=True)


TEXT = Message("տեքստ", "text", "un texte")
LIST = Message("ցանկ", "a list", "une liste")
FIELDS = Message("դաշտեր", "fields", "des champs")
NOTHING = Message("դատարկ", "nothing", "rien")

SHAPE = _kind(
    "record-shape",
    "PKG101",
    {
        "": Message(
            "սպասվում է՝ {expected}, գրված է՝ {found} @ {place}",
            "expected {expected}, found {found} @ {place}",
            "attendu {expected}, trouvé {found} @ {place}",
        ),
        "root": Message(
            "ֆայլում սպասվում է՝ {expected}, գրված է՝ {found}",
            "the file should hold {expected}, and holds {found}",
            "le fichier devrait contenir {expected}, et contient {found}",
        ),
    },
)

UNKNOWN_FIELD = _kind(
    "unknown-field",
    "PKG102",
    {
        "": Message(
            "«{key}» դաշտ չկա @ {place}",
            "no field is called '{key}' here @ {place}",
            "aucun champ ne s'appelle « {key} » ici @ {place}",
        )
    },
    {
        "": Message(
            "հնարավոր դաշտերն են՝ {known}",
            "the fields are {known}",
            "les champs sont {known}",
        )
    },
)

MISSING_FIELD = _kind(
    "missing-field",
    "PKG103",
    {
        "": Message(
            "պարտադիր «{key}» դաշտը բացակայում է @ {place}",
            "the required field '{key}' is missing @ {place}",
            "le champ obligatoire « {key} » manque @ {place}",
        )
    },
)

UNLISTED_VALUE = _kind(
    "unlisted-value",
    "PKG104",
    {
        "": Message(
            "«{value}» արժեքը թույլատրելիների շարքում չէ @ {place}",
            "'{value}' is none of the values allowed @ {place}",
            "« {value} » n'est aucune des valeurs admises @ {place}",
        )
    },
    {"": Message("հնարավոր արժեքներն են՝ {known}", "one of {known}", "l'une de {known}")},
)

DATE = _kind(
    "malformed-date",
    "PKG105",
    {
        "": Message(
            "{value}՝ այդպիսի օր չկա @ {place}",
            "no such day: {value} @ {place}",
            "ce jour n'existe pas : {value} @ {place}",
        ),
        "day": Message(
            "«{value}» ամսաթիվը ՏՏՏՏ-ԱԱ-ՕՕ ձևով չէ @ {place}",
            "'{value}' is no date of the form YYYY-MM-DD @ {place}",
            "« {value} » n'est pas une date de la forme AAAA-MM-JJ @ {place}",
        ),
        "partial-day": Message(
            "«{value}» ամսաթիվը ՏՏՏՏ, ՏՏՏՏ-ԱԱ կամ ՏՏՏՏ-ԱԱ-ՕՕ ձևով չէ @ {place}",
            "'{value}' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD @ {place}",
            "« {value} » n'est pas une date de la forme AAAA, AAAA-MM ou AAAA-MM-JJ @ {place}",
        ),
    },
    {
        "day": Message(
            "անհայտ ամսաթիվը բաց թողեք",
            "leave out a date that is not known",
            "omettez une date qui n'est pas connue",
        )
    },
)

_ID = Message(
    "գործածեք a-z տառեր, թվանշաններ և «-»",
    "use the letters a to z, digits and '-'",
    "employez les lettres a à z, des chiffres et « - »",
)

FORM = _kind(
    "malformed-value",
    "PKG106",
    {
        "id": Message(
            "«{value}» գրությունը նույնացուցիչ չէ @ {place}",
            "'{value}' is no id @ {place}",
            "« {value} » n'est pas un identifiant @ {place}",
        ),
        "url": Message(
            "«{value}» գրությունը կայքի հասցե չէ @ {place}",
            "'{value}' is no web address @ {place}",
            "« {value} » n'est pas une adresse web @ {place}",
        ),
        "address": Message(
            "«{value}» գրությունը դրույթի հասցե չէ @ {place}",
            "'{value}' is no address of a provision @ {place}",
            "« {value} » n'est pas l'adresse d'une disposition @ {place}",
        ),
        "eid": Message(
            "«{value}» գրությունը միավորի eId չէ @ {place}",
            "'{value}' is no eId @ {place}",
            "« {value} » n'est pas un eId @ {place}",
        ),
        "digest": Message(
            "«{value}» գրությունը հեշ չէ @ {place}",
            "'{value}' is no hash @ {place}",
            "« {value} » n'est pas une empreinte @ {place}",
        ),
        "file": Message(
            "«{value}» ֆայլի կամ պանակի անունը նույնացուցիչ չէ",
            "the file or folder name '{value}' is no id",
            "le nom de fichier ou de dossier « {value} » n'est pas un identifiant",
        ),
    },
    {
        "id": _ID,
        "file": _ID,
        "url": Message("սկսեք https://-ով", "begin with https://", "commencez par https://"),
        "address": Message(
            "գրեք, օրինակ՝ public-information#art_3__para_1 կամ act:ho-49-n",
            "write, for example, public-information#art_3__para_1 or act:ho-49-n",
            "écrivez par exemple public-information#art_3__para_1 ou act:ho-49-n",
        ),
        "eid": Message(
            "գրեք, օրինակ՝ art_3__para_1",
            "write, for example, art_3__para_1",
            "écrivez par exemple art_3__para_1",
        ),
        "digest": Message(
            "հեշը գրում է ծրագիրը, ձեռքով մի՛ գրեք",
            "a command writes it, do not write it by hand",
            "une commande l'écrit, ne l'écrivez pas à la main",
        ),
    },
)

NUMBER = _kind(
    "malformed-number",
    "PKG107",
    {
        "": Message(
            "«{value}» գրությունը 1-ից {limit} ամբողջ թիվ չէ @ {place}",
            "'{value}' is no whole number up to {limit} @ {place}",
            "« {value} » n'est pas un nombre entier jusqu'à {limit} @ {place}",
        )
    },
)

EMPTY = _kind(
    "empty-value",
    "PKG108",
    {
        "": Message(
            "արժեքը դատարկ է @ {place}",
            "nothing is written here @ {place}",
            "rien n'est écrit ici @ {place}",
        )
    },
    {
        "": Message(
            "գրեք արժեքը կամ հեռացրեք դաշտը",
            "write the value or take the field out",
            "écrivez la valeur ou ôtez le champ",
        )
    },
)

ORDER = _kind(
    "date-order",
    "PKG109",
    {
        "": Message(
            "{later}-ը («{later_name}») ավելի վաղ է, քան {earlier}-ը («{earlier_name}») @ {place}",
            "{later} ({later_name}) comes before {earlier} ({earlier_name}) @ {place}",
            "{later} ({later_name}) précède {earlier} ({earlier_name}) @ {place}",
        )
    },
)
EARLIER = Message("մյուս ամսաթիվն այստեղ է", "the other date is here", "l'autre date est ici")

REPEATED_ID = _kind(
    "repeated-id",
    "PKG110",
    {
        "": Message(
            "«{value}» նույնացուցիչն արդեն կա {line} տողում @ {place}",
            "the id '{value}' stands in line {line} already @ {place}",
            "l'identifiant « {value} » se trouve déjà à la ligne {line} @ {place}",
        )
    },
)
EARLIER_ID = Message("առաջինն այստեղ է", "the first one is here", "le premier est ici")
