"""Words of the pictures and of what is said in their stead."""

from orenk.base.messages import Message

PICTURES = {
    "picture.words": Message("Նույնը՝ բառերով", "The same in words", "La même chose en mots"),
    "package.title": Message(
        "Ինչն ինչի վրա է հենվում. լրիվ կետից իջնող գիծը հասնում է այն նախագծերին, որոնց այն պետք է։ Կետագիծ "
        "շրջանակում՝ նույն հարցով պաշտոնական ակտը։",
        "What leans on what: the line down from a full dot reaches the drafts that need it. In a dashed box: the "
        "official act on the same subject.",
        "Ce qui repose sur quoi : la ligne qui descend d'un point plein atteint les projets qui en ont besoin. Dans un "
        "cadre en tirets : l'acte officiel sur le même sujet.",
    ),
    "package.official": Message("պաշտոնական ակտ՝ {status}", "official act: {status}", "acte officiel : {status}"),
    "package.needs": Message("Պետք են նրան՝", "It needs:", "Il a besoin de :"),
    "package.needs-none": Message(
        "Ուրիշ նախագիծ նրան պետք չէ։", "It needs no other draft.", "Il n'a besoin d'aucun autre projet."
    ),
    "package.beside": Message(
        "Նույն հարցով պաշտոնական ակտը՝", "Official act on the same subject:", "Acte officiel sur le même sujet :"
    ),
}
