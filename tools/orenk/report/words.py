"""The few words around a finding, in three languages."""

from __future__ import annotations

from orenk.base.diagnostic import Severity
from orenk.base.messages import Message, checks

SEVERITIES: dict[Severity, Message] = {severity: checks.SEVERITIES[severity.word] for severity in Severity}
HELP = Message("օգնություն", "help", "aide")
OTHER_PLACE = Message("տե՛ս նաև", "see also", "voir aussi")
MORE = Message("ավելին", "more", "en savoir plus")
FIXABLE = Message("կարելի է ուղղել՝ orenk fix", "can be fixed: orenk fix", "corrigible : orenk fix")
NOTHING_FOUND = Message("ոչինչ չի գտնվել", "nothing found", "rien trouvé")
FOUND = Message(
    "գտնվել է. սխալներ՝ {errors}, զգուշացումներ՝ {warnings}, խորհուրդներ՝ {advice}",
    "found: errors {errors}, warnings {warnings}, advice {advice}",
    "trouvé : erreurs {errors}, avertissements {warnings}, conseils {advice}",
)
READ = Message(
    "կարդացվել է. ակտեր՝ {acts}, միավորներ՝ {units}, գրառումներ՝ {records}",
    "read: acts {acts}, units {units}, records {records}",
    "lu : actes {acts}, unités {units}, fiches {records}",
)
MORE_FINDINGS = Message(
    "և ևս {count}. ամբողջ ցանկը՝ --format json",
    "and {count} more; the whole list with --format json",
    "et {count} de plus ; la liste entière avec --format json",
)
GATED = Message(
    "ակտն իր փուլում կանգնեցնում են՝ {count}",
    "stopping an act at its stage: {count}",
    "arrêtant un acte à son stade : {count}",
)
BASELINE_WRITTEN = Message(
    "{file}. գրանցված բացահայտումներ՝ {count}",
    "{file}: {count} findings written",
    "{file} : {count} constats inscrits",
)
BUILDING = Message(
    "կառուցվում է {base} հիմքի կայքը …", "building the site of {base} …", "construction du site de {base} …"
)
BUILT = Message("կայքն այստեղ է՝ {place}", "the site is at {place}", "le site est à {place}")
PACKED = Message("ZIP-ը՝ {place}, {size} ՄԲ", "its ZIP: {place}, {size} MB", "son ZIP : {place}, {size} Mo")
NOT_BUILT = Message(
    "կայքը չի կառուցվել. orenk check հրամանը ցույց է տալիս ամեն բացահայտում իր տեղով և ուղղումով",
    "no site was built; 'orenk check' shows every finding with its place and remedy",
    "aucun site n'a été construit ; « orenk check » montre chaque constat avec son lieu et son remède",
)
