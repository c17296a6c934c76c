"""Words of the findings and of the pages of rules."""

from orenk.base.messages import Message
from orenk.base.messages.checks import BASES, FAMILIES, SEVERITIES

CHECKS = {
    **{f"severity.{name}": words for name, words in SEVERITIES.items()},
    **{f"basis.{name}": words for name, words in BASES.items()},
    **{f"family.{name}": words for name, words in FAMILIES.items()},
    "findings.title": Message("Ինչ են գտել ստուգումները", "What the checks found", "Ce que les contrôles ont trouvé"),
    "findings.lead": Message(
        "Մինչև կայքի կառուցվելը {provisions} դրույթ ստուգվել է {rules} կանոնով։ Ստորև գրված է այն ամենը, ինչ գտնվել է, "
        "և այն, ինչ ընդունվել է՝ պատճառով։ Մեքենան օրենք չի գնահատում. որոշում են հեղինակն ու գնահատողը։",
        "Before this site was built, {provisions} provisions were checked against {rules} rules. Here is all that was found, "
        "and what was accepted, with the reason. A machine does not judge a law: the drafter and the reviewer decide.",
        "Avant la construction de ce site, {provisions} dispositions ont été vérifiées selon {rules} règles. Voici tout ce "
        "qui a été trouvé, et ce qui a été admis, avec le motif. Une machine ne juge pas une loi : le rédacteur et le "
        "relecteur décident.",
    ),
    "findings.count": Message(
        "Սխալներ՝ {error}, զգուշացումներ՝ {warning}, խորհուրդներ՝ {advice}",
        "Errors: {error}, warnings: {warning}, advice: {advice}",
        "Erreurs : {error}, avertissements : {warning}, conseils : {advice}",
    ),
    "findings.unchecked": Message(
        "Այս էջերը կառուցվել են առանց ստուգման։",
        "These pages were built without checks.",
        "Ces pages ont été construites sans contrôle.",
    ),
    "findings.severities": Message(
        "Սխալ է այն, ինչ խախտում է իմաստը. զգուշացում՝ ինչը հավանաբար վրիպում է. խորհուրդ՝ ինչը կարելի է ավելի լավ գրել։",
        "An error breaks the meaning; a warning is a likely slip; advice is how it could read better.",
        "Une erreur atteint le sens ; un avertissement signale un lapsus probable ; un conseil dit comment mieux rédiger.",
    ),
    "findings.none": Message("Ոչինչ չի գտնվել։", "Nothing was found.", "Rien n'a été trouvé."),
    "findings.open": Message("Բաց հարցեր ({count})", "Open ({count})", "Ouverts ({count})"),
    "findings.accepted": Message(
        "Ընդունված, պատճառով ({count})", "Accepted, with the reason ({count})", "Admis, avec le motif ({count})"
    ),
    "findings.accepted.lead": Message(
        "Այս հարցերը դիտարկվել և թողնվել են այնպես, ինչպես կան։ Եթե ընդունումը նշում է բառեր, դրանց փոխվելիս հարցը կրկին բացվում է։",
        "These were looked at and left as they are. Where an acceptance names words, it ends when they change.",
        "Ces points ont été examinés et laissés en l'état. Si l'admission vise des mots, leur changement rouvre la question.",
    ),
    "findings.accepted.none": Message(
        "Ոչ մի բացահայտում ընդունված չէ որպես բացառություն։",
        "No finding has been accepted as an exception.",
        "Aucun constat n'a été admis à titre d'exception.",
    ),
    "findings.by-act": Message("Ըստ ակտերի", "By act", "Par acte"),
    "findings.by-rule": Message("Ըստ կանոնների", "By rule", "Par règle"),
    "findings.records": Message("Գրառումներ և ֆայլեր", "Records and files", "Fiches et fichiers"),
    "findings.act": Message("Ակտ", "Act", "Acte"),
    "findings.rule": Message("Կանոն", "Rule", "Règle"),
    "findings.severity": Message("Կարևորություն", "Severity", "Gravité"),
    "findings.finding": Message("Բացահայտում", "Finding", "Constat"),
    "findings.provision": Message("Դրույթ", "Provision", "Disposition"),
    "findings.basis": Message("Հիմք", "Basis", "Fondement"),
    "findings.reason": Message("Պատճառ", "Reason", "Motif"),
    "findings.total": Message("Բաց", "Open", "Ouverts"),
    "findings.waived": Message("Ընդունված", "Accepted", "Admis"),
    "findings.other": Message("Մյուս տեղը՝", "Other place:", "Autre lieu :"),
    "findings.stops": Message(
        "կանգնեցնում է ակտն իր փուլում", "stops the act at its stage", "arrête l'acte à son stade"
    ),
    "findings.beside": Message("Ինչ են ասում ստուգումները", "What the checks say", "Ce que disent les contrôles"),
    "findings.mark": Message("ստուգումներ՝ {what}", "checks: {what}", "contrôles : {what}"),
    "findings.checks": Message("Ստուգումներ", "Checks", "Contrôles"),
    "findings.all": Message("Բոլոր բացահայտումները", "All findings", "Tous les constats"),
    "rules.title": Message("Ստուգման կանոններ", "Rules of the checks", "Règles des contrôles"),
    "rules.lead": Message(
        "Ինչ են ստուգում նախագծերը կարդացող {count} կանոնները, ինչու և ինչի հիման վրա։ Յուրաքանչյուրն ունի իր էջը՝ օրինակներով, "
        "որոնք գործարկվում են ամեն փորձարկման ժամանակ։",
        "What the {count} rules look for that read the drafts, why, and on what basis. Each has its page, with examples that "
        "are executed in every test.",
        "Ce que cherchent les {count} règles qui lisent les projets, pourquoi et sur quel fondement. Chacune a sa page, en "
        "anglais, avec des exemples exécutés à chaque essai.",
    ),
    "rules.family": Message("{family} ({count})", "{family} ({count})", "{family} ({count})"),
    "rules.since": Message("Սկսած տարբերակից", "Since version", "Depuis la version"),
    "rules.command": Message("Հրամանի տողում", "At the command line", "En ligne de commande"),
    "rules.found": Message(
        "Ինչ է գտել այս կանոնը մեր նախագծերում",
        "What this rule found in our drafts",
        "Ce que cette règle a trouvé dans nos projets",
    ),
    "rules.found.none": Message(
        "Մեր նախագծերում այս կանոնը ոչինչ չի գտել։",
        "This rule found nothing in our drafts.",
        "Cette règle n'a rien trouvé dans nos projets.",
    ),
    "rules.example.finds": Message("գտնում է", "is found", "est trouvé"),
}
