"""Words of the reader of files: what cannot be a source, and what is put right on the way in."""

from __future__ import annotations

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Kind, Severity
from orenk.base.messages import Message


def _kind(name: str, number: int, message: Message, help: Message, severity: Severity = ERROR) -> Kind:
    return Kind(name, f"SYN{number:03}", severity, {"": message}, {"": help}, refuses=severity is ERROR)


_KINDS = (
    _kind(
        "not-utf-8", 101,
        Message(
            "{byte} բայթը UTF-8 չէ{guess}", "byte {byte} is not UTF-8{guess}", "l'octet {byte} n'est pas de l'UTF-8{guess}"
        ),
        Message("պահպանեք ֆայլը UTF-8 կոդավորմամբ", "save the file as UTF-8", "enregistrez le fichier en UTF-8"),
    ),
    _kind(
        "utf-16", 102,
        Message("ֆայլը պահպանված է UTF-16-ով", "the file is saved as UTF-16", "le fichier est enregistré en UTF-16"),
        Message("պահպանեք այն UTF-8 կոդավորմամբ", "save it as UTF-8", "enregistrez-le en UTF-8"),
    ),
    _kind(
        "cut-character", 103,
        Message("ֆայլն ավարտվում է նիշի կեսին", "the file ends in mid-character", "le fichier finit au milieu d'un caractère"),
        Message("վերականգնեք ֆայլի վերջը", "restore the end of the file", "rétablissez la fin du fichier"),
    ),
    _kind(
        "nul-byte", 104,
        Message("ֆայլում զրոյական բայթ կա. տեքստ չէ", "the file has a NUL byte: it is not text", "le fichier contient un octet nul : ce n'est pas du texte"),
        Message("փոխարինեք այն տեքստային ֆայլով", "put a text file here", "mettez ici un fichier texte"),
    ),
    _kind(
        "byte-order-mark", 105,
        Message("ֆայլը սկսվում է BOM նիշով", "the file begins with a byte order mark", "le fichier commence par une marque BOM"),
        Message("ջնջեք այն. orenk fix", "delete it: orenk fix", "supprimez-la : orenk fix"),
        WARNING,
    ),
    _kind(
        "line-ends", 106,
        Message("տողերն ավարտվում են CR նիշով", "lines end with CR", "des lignes finissent par CR"),
        Message("պահպանեք LF տողավերջերով. orenk fix", "save with LF line ends: orenk fix", "enregistrez avec des fins de ligne LF : orenk fix"),
        WARNING,
    ),
    _kind(
        "empty-file", 107,
        Message("ֆայլը դատարկ է", "the file is empty", "le fichier est vide"),
        Message("լրացրեք կամ ջնջեք այն", "fill it or delete it", "remplissez-le ou supprimez-le"),
    ),
    _kind(
        "too-large", 108,
        Message("ֆայլը {size} ՄԲ է, սահմանը՝ {limit} ՄԲ", "the file has {size} MB, the limit is {limit} MB", "le fichier fait {size} Mo, la limite est {limit} Mo"),
        Message("բաժանեք այն մասերի", "split it", "divisez-le"),
    ),
    _kind(
        "line-too-long", 109,
        Message("տողը {length} նիշ է, սահմանը՝ {limit}", "the line has {length} characters, the limit is {limit}", "la ligne a {length} caractères, la limite est {limit}"),
        Message("մեկ տողում գրեք մեկ նախադասություն", "write one sentence a line", "écrivez une phrase par ligne"),
    ),
    _kind(
        "not-a-file", 110,
        Message("սովորական ֆայլ չէ", "this is not a regular file", "ce n'est pas un fichier ordinaire"),
        Message("այստեղ պետք է տեքստային ֆայլ լինի", "a text file belongs here", "un fichier texte a sa place ici"),
    ),
    _kind(
        "symbolic-link", 111,
        Message("խորհրդանշական հղում է դեպի {target}", "this is a symbolic link to {target}", "c'est un lien symbolique vers {target}"),
        Message("դրեք ֆայլն ինքը", "put the file itself here", "mettez ici le fichier lui-même"),
    ),
    _kind(
        "unreadable", 112,
        Message("ֆայլը չի կարդացվում՝ {cause}", "the file cannot be read: {cause}", "le fichier ne peut être lu : {cause}"),
        Message("ստուգեք թույլտվությունները", "check its permissions", "vérifiez ses droits"),
    ),
    _kind(
        "twin-names", 113,
        Message("անունը {other} ֆայլից տարբերվում է միայն գրառմամբ", "the name differs from {other} in case or composition only", "le nom ne diffère de {other} que par la casse ou la composition"),
        Message("անվանափոխեք մեկը. որոշ համակարգերում դրանք մեկ ֆայլ են", "rename one: on some systems they are one file", "renommez l'un : sur certains systèmes c'est le même fichier"),
    ),
    _kind(
        "odd-name", 114,
        Message("«{name}» անունը թույլատրելի չէ", "the name '{name}' is not allowed", "le nom « {name} » n'est pas admis"),
        Message("անուններում՝ a–z, 0–9, «-» և «.»", "names have a-z, 0-9, '-' and '.'", "les noms ont a-z, 0-9, « - » et « . »"),
    ),
    _kind(
        "left-over", 115,
        Message("խմբագրիչի կամ միաձուլման մնացուկ է", "this was left over by an editor or a merge", "reste d'un éditeur ou d'une fusion"),
        Message("ջնջեք այն", "delete it", "supprimez-le"),
        WARNING,
    ),
    _kind(
        "pointer-file", 116,
        Message("Git LFS հղում է, ոչ թե տեքստ", "this is a Git LFS pointer, not the text", "c'est un pointeur Git LFS, pas le texte"),
        Message("գործարկեք git lfs pull", "run git lfs pull", "lancez git lfs pull"),
    ),
    _kind(
        "trailing-space", 117,
        Message("տողն ավարտվում է բացատով", "the line ends with white space", "la ligne finit par une espace"),
        Message("ջնջեք այն. orenk fix", "delete it: orenk fix", "supprimez-la : orenk fix"),
        ADVICE,
    ),
    _kind(
        "not-nfc", 118,
        Message("«{words}» նիշերը բաղադրված ձևով չեն (NFC)", "'{words}' is not in composed form (NFC)", "« {words} » n'est pas en forme composée (NFC)"),
        Message("պահպանեք NFC ձևով. orenk fix", "save it as NFC: orenk fix", "enregistrez en NFC : orenk fix"),
        WARNING,
    ),
    _kind(
        "stray-file", 119,
        Message("այս անունով ֆայլ օրենքի պանակում չի լինում", "a law's folder has no file of this name", "le dossier d'une loi n'a pas de fichier de ce nom"),
        Message("տե՛ս ձևաչափի էջը", "see the page on the format", "voyez la page sur le format"),
        WARNING,
    ),
)  # fmt: skip

FILES = {kind.name: kind for kind in _KINDS}
