"""Words of what was published: addresses that moved, what changed and when, what can be taken away."""

from orenk.base.messages import Message

PUBLICATION = {
    "moved.title": Message("Այս հասցեն փոխվել է", "This address has changed", "Cette adresse a changé"),
    "moved.lead": Message(
        "Հրապարակված հասցեն չի կորչում. ստորև գրված է, թե ինչ կար այստեղ, որտեղ է այժմ և ինչու։",
        "A published address does not get lost: here is what stood at it, where that is now, and why.",
        "Une adresse publiée ne se perd pas : voici ce qui s'y trouvait, où cela se trouve désormais, et pourquoi.",
    ),
    "moved.here": Message(
        "Այս էջի հասցեները, որոնք այլ տեղ են տանում",
        "Addresses on this page that lead elsewhere",
        "Adresses de cette page qui mènent ailleurs",
    ),
    "moved.now": Message("Այժմ՝", "Now:", "Désormais :"),
    "moved.gone": Message("Փոխարինող չկա։", "Nothing took its place.", "Rien ne l'a remplacée."),
    "moved.on": Message("Փոխվել է {date}։", "Changed on {date}.", "Modifiée le {date}."),
    "moved.reused": Message(
        "այս հասցեում այժմ այլ դրույթ է",
        "another provision has this address now",
        "une autre disposition a désormais cette adresse",
    ),
    "moved.language": Message(
        "Այս դրույթն այս լեզվով դեռ չկա. առաջատար տեքստում՝",
        "This provision is not in this language yet; in the leading text:",
        "Cette disposition n'existe pas encore dans cette langue ; dans le texte de référence :",
    ),
    "addresses.title": Message("Մշտական հասցեներ", "Permanent addresses", "Adresses permanentes"),
    "addresses.lead": Message(
        "Կայքը չի կառուցվում, եթե հրապարակված որևէ հասցե անհետացել է, և գրված չէ, թե ուր է գնացել։",
        "The site is not built if a published address has vanished and nobody wrote down where it went.",
        "Le site n'est pas construit si une adresse publiée a disparu sans qu'on ait écrit où elle est allée.",
    ),
    "addresses.count": Message(
        "Երբևէ հրապարակված հասցեներ՝ {count}։",
        "Addresses ever published: {count}.",
        "Adresses publiées à ce jour : {count}.",
    ),
    "addresses.list": Message("Ամբողջ ցանկը", "The whole list", "La liste entière"),
    "addresses.moved": Message("Փոխված հասցեներ", "Addresses that changed", "Adresses modifiées"),
    "addresses.none": Message(
        "Դեռ ոչ մի հասցե չի փոխվել։", "No address has changed yet.", "Aucune adresse n'a encore changé."
    ),
    "news.title": Message("Ինչ է փոխվել", "What has changed", "Ce qui a changé"),
    "news.lead": Message(
        "Մեր նախագծերի փուլերն ու փոփոխությունները՝ ըստ օրերի, վերջինը՝ առաջինը։",
        "The stages and changes of our drafts by day, the latest first.",
        "Les stades et les modifications de nos projets, par jour, les plus récents d'abord.",
    ),
    "news.stage": Message("{title}. փուլը՝ {stage}", "{title}. Stage: {stage}", "{title}. Stade : {stage}"),
    "news.changed": Message("{title}. տեքստը փոխվել է", "{title}. The text changed", "{title}. Le texte a changé"),
    "news.first": Message(
        "Առաջին տեքստը՝ {count} հոդված։", "The first text: {count} articles.", "Le premier texte : {count} articles."
    ),
    "news.first.points": Message(
        "Առաջին տեքստը՝ {count} կետ։", "The first text: {count} points.", "Le premier texte : {count} points."
    ),
    "news.went": Message("հանված է՝", "taken out:", "retiré :"),
    "news.came": Message("ավելացված է՝", "put in:", "ajouté :"),
    "news.nothing": Message(
        "Համեմատելու տեքստ չի պահվել, կամ բառերը նույնն են։",
        "No text was kept to compare with, or the words are the same.",
        "Aucun texte n'a été conservé pour comparaison, ou les mots sont les mêmes.",
    ),
    "news.none": Message(
        "Դեռ ոչ մի փուլ կամ փոփոխություն գրված չէ։",
        "No stage and no change is recorded yet.",
        "Aucun stade et aucune modification ne sont encore consignés.",
    ),
    "news.feed": Message("Հետևել (Atom)", "Follow (Atom)", "Suivre (Atom)"),
    "news.all": Message("Բոլոր նախագծերում", "In all drafts", "Dans tous les projets"),
    "news.kept": Message(
        "Տեքստն այնպես, ինչպես այս փուլում էր",
        "The text as it stood at this stage",
        "Le texte tel qu'il était à ce stade",
    ),
    "kept.lead": Message(
        "Սա նախկին տեքստ է, ոչ թե այսօրվանը։",
        "This is an earlier text, not that of today.",
        "Ceci est un texte antérieur, non celui d'aujourd'hui.",
    ),
    "downloads.title": Message("Ներբեռնել", "Take away", "Télécharger"),
    "downloads.lead": Message(
        "Յուրաքանչյուր ֆայլ ասում է, որ ցուցադրական նախագիծ է, օրենք չէ։",
        "Each file says that it is an illustrative draft, not law.",
        "Chaque fichier dit qu'il s'agit d'un projet illustratif, non d'une loi.",
    ),
    "downloads.whole": Message("Ամբողջ շտեմարանը", "The whole base", "La base entière"),
    "downloads.acts": Message("Ըստ նախագծերի", "By draft", "Par projet"),
    "downloads.site": Message(
        "Ամբողջ կայքը՝ մեկ ZIP ֆայլով", "The whole site as one ZIP", "Le site entier en un seul ZIP"
    ),
    "downloads.site.text": Message(
        "Բացեք արխիվը, ապա՝ index.html ֆայլը. կարդալն ու որոնելն աշխատում են առանց ինտերնետի։",
        "Unpack it and open index.html: reading and search work without a network.",
        "Décompressez-le et ouvrez index.html : lecture et recherche fonctionnent sans réseau.",
    ),
    "downloads.every": Message("բոլոր լեզուներով", "all languages", "toutes les langues"),
    "downloads.txt": Message("Պարզ տեքստ", "Plain text", "Texte brut"),
    "downloads.md": Message("Սկզբնաղբյուրը (Markdown)", "The source (Markdown)", "La source (Markdown)"),
    "downloads.json": Message("Տվյալներ (JSON)", "Data (JSON)", "Données (JSON)"),
    "downloads.csv": Message(
        "Լիազորություններ և պարտականություններ (CSV)", "Powers and duties (CSV)", "Pouvoirs et devoirs (CSV)"
    ),
    "kept.today": Message("Այսօրվա տեքստը", "The text of today", "Le texte d'aujourd'hui"),
}
