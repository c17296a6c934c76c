"""The words of the statement on accessibility."""

from orenk.base.messages import Message

ACCESSIBILITY: dict[str, Message] = {
    "accessibility.title": Message(
        "Մատչելիության հայտարարություն", "Accessibility statement", "Déclaration d'accessibilité"
    ),
    "accessibility.lead": Message(
        "Այս կայքը պետք է կարողանա կարդալ յուրաքանչյուրը՝ ստեղնաշարով, էկրանի ընթերցիչով, փոքր հեռախոսով, մեծացված տառերով, առանց սկրիպտների։ Չափանիշը WCAG 2.2-ի AA մակարդակն է։",
        "Everyone should be able to read this site: with a keyboard, a screen reader, a small phone, enlarged text, without scripts. The measure is WCAG 2.2, level AA.",
        "Chacun doit pouvoir lire ce site : au clavier, avec un lecteur d'écran, sur un petit téléphone, en gros caractères, sans scripts. La mesure est WCAG 2.2, niveau AA.",
    ),
    "accessibility.tested": Message("Վերջին ստուգումը", "The last test", "Le dernier contrôle"),
    "accessibility.figures": Message(
        "Թվերը գրել է ստուգումն ինքը. ծալվող մասերը բացված էին։",
        "The figures were written by the test itself; what folds was open.",
        "Les chiffres ont été écrits par le contrôle lui-même ; ce qui se replie était ouvert.",
    ),
    "accessibility.date": Message("Օրը", "Day", "Jour"),
    "accessibility.version": Message("Տարբերակը", "Version", "Version"),
    "accessibility.tool": Message("Գործիքը", "Tool", "Outil"),
    "accessibility.rules": Message("Կանոնները", "Rules", "Règles"),
    "accessibility.pages": Message("Էջերը", "Pages", "Pages"),
    "accessibility.pages-of": Message(
        "{pages}՝ {kinds} տեսակի, {languages}", "{pages}, of {kinds} kinds, in {languages}", "{pages}, de {kinds} types, en {languages}"
    ),
    "accessibility.widths": Message("Լայնությունները", "Widths", "Largeurs"),
    "accessibility.schemes": Message("Գույները", "Colours", "Couleurs"),
    "accessibility.scheme.light": Message("բաց", "light", "clair"),
    "accessibility.scheme.dark": Message("մուգ", "dark", "sombre"),
    "accessibility.combinations": Message(
        "Ստուգված համակցությունները", "Combinations examined", "Combinaisons examinées"
    ),
    "accessibility.violations": Message("Գտնված խախտումները", "Violations found", "Violations trouvées"),
    "accessibility.also": Message("Ինչ է ստուգվում ևս", "What is tested besides", "Ce qui est contrôlé en outre"),
    "accessibility.also.keyboard": Message(
        "ստեղնաշարով կարելի է հասնել ամեն կառավարման տարրի, օգտվել դրանից և դուրս գալ. ֆոկուսը տեսանելի է և ծածկված չէ,",
        "every control is reached, used and left by keyboard; the focus is seen and not covered;",
        "chaque commande est atteinte, utilisée et quittée au clavier ; le focus est visible et n'est pas couvert ;",
    ),
    "accessibility.also.targets": Message(
        "սեղմվող տարրերն առնվազն 24 × 24 պիքսել են կամ բավարար հեռու են միմյանցից,",
        "targets are at least 24 × 24 pixels or far enough from each other;",
        "les cibles font au moins 24 × 24 pixels ou sont assez éloignées les unes des autres ;",
    ),
    "accessibility.also.zoom": Message(
        "400 % խոշորացմամբ (320 պիքսել) կողքի ոլորում պետք չէ. լայն աղյուսակներն ունեն իրենց ոլորումը,",
        "at 400 % zoom (320 pixels) nothing has to be scrolled sideways; wide tables scroll by themselves;",
        "à 400 % de zoom (320 pixels), rien ne défile de côté ; les tableaux larges défilent à part ;",
    ),
    "accessibility.also.modes": Message(
        "կայքը կարդացվում է պարտադրված գույներով և առանց շարժման,",
        "the site can be read in forced colours and with reduced motion;",
        "le site se lit en couleurs forcées et avec des mouvements réduits ;",
    ),
    "accessibility.also.scripts": Message(
        "առանց սկրիպտների մնում են տեքստը, հղումներն ու բովանդակությունը. որոնման և զտիչների համար սկրիպտ է պետք։",
        "without scripts the text, the links and the contents remain; search and filters need scripts.",
        "sans scripts, le texte, les liens et les sommaires demeurent ; la recherche et les filtres ont besoin de scripts.",
    ),
    "accessibility.limits": Message("Ինչ հայտնի չէ և ինչ պակասում է", "What is not known and what is lacking", "Ce qui n'est pas connu et ce qui manque"),
    "accessibility.limits.people": Message(
        "Ավտոմատ ստուգումը խնդիրների մի մասն է միայն գտնում։ Էկրանի ընթերցիչներից օգտվող մարդկանց հետ կայքը դեռ չի փորձարկվել։",
        "An automatic test finds only a part of the problems. The site has not yet been tried with people who use screen readers.",
        "Un contrôle automatique ne trouve qu'une partie des problèmes. Le site n'a pas encore été essayé avec des utilisateurs de lecteurs d'écran.",
    ),
    "accessibility.limits.texts": Message(
        "Ակտերի տեքստերը հայերեն և անգլերեն են. ֆրանսերեն էջերը ցույց են տալիս անգլերեն տեքստը՝ այդպես էլ նշված։",
        "The texts of the acts are in Armenian and English; French pages show the English text, marked as such.",
        "Les textes des actes sont en arménien et en anglais ; les pages françaises montrent le texte anglais, signalé comme tel.",
    ),
    "accessibility.limits.long": Message(
        "Լիազորությունների աղյուսակը երկար է և ծալված է ըստ մարմինների. նույնը կա ամեն մարմնի էջում։",
        "The table of all powers is long and folded by body; the same stands on the page of each body.",
        "Le tableau de tous les pouvoirs est long et replié par organe ; le même contenu figure sur la page de chaque organe.",
    ),
    "accessibility.report": Message("Ինչպես հայտնել խոչընդոտի մասին", "How to report a barrier", "Comment signaler un obstacle"),
    "accessibility.report.how": Message(
        "Գրեք՝ որ էջում, ինչով էիք կարդում և ինչը չստացվեց։ Էջի հասցեն բավական է մեկնարկի համար։",
        "Say on which page, with what you were reading and what did not work. The address of the page is enough to begin with.",
        "Dites sur quelle page, avec quoi vous lisiez et ce qui n'a pas marché. L'adresse de la page suffit pour commencer.",
    ),
}  # fmt: skip
