"""The few words around a finding, in three languages."""

from __future__ import annotations

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Severity
from orenk.base.messages import Message

SEVERITIES: dict[Severity, Message] = {
    ERROR: Message("սխալ", "error", "erreur"),
    WARNING: Message("զգուշացում", "warning", "avertissement"),
    ADVICE: Message("խորհուրդ", "advice", "conseil"),
}
HELP = Message("օգնություն", "help", "aide")
OTHER_PLACE = Message("տե՛ս նաև", "see also", "voir aussi")
MORE = Message("ավելին", "more", "en savoir plus")
FIXABLE = Message("կարելի է ուղղել՝ orenk fix", "can be fixed: orenk fix", "corrigible : orenk fix")
NOTHING_FOUND = Message("ոչինչ չի գտնվել", "nothing found", "rien trouvé")
FOUND = Message(
    "գտնվել է՝ {errors} սխալ, {warnings} զգուշացում, {advice} խորհուրդ",
    "found {errors} errors, {warnings} warnings, {advice} pieces of advice",
    "trouvé : {errors} erreurs, {warnings} avertissements, {advice} conseils",
)
READ = Message(
    "կարդացվել է {acts} ակտ, {units} միավոր, {records} գրառում",
    "read {acts} acts, {units} units, {records} records",
    "lu : {acts} actes, {units} unités, {records} fiches",
)
MORE_FINDINGS = Message(
    "և ևս {count}. ամբողջ ցանկը՝ --format json",
    "and {count} more; the whole list with --format json",
    "et {count} de plus ; la liste entière avec --format json",
)
GATED = Message(
    "դրանցից {count}-ը կանգնեցնում է ակտը՝ իր փուլում",
    "{count} of them stop an act at its stage",
    "dont {count} arrêtent un acte à son stade",
)
