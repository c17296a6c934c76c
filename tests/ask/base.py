"""A base of two small laws: traces that a registrar enters, and keepers that apply the law on them."""

from orenk.workspace.scaffold import new_base, new_body, new_term

CARD = """kind: law
standing: illustrative
title:
  hy: "{hy}"
  en: "{en}"
stage: working
stages:
  - stage: working
    date: "2027-01-31"
"""
POWERS = """- at: art_2__para_1
  body: registrar
  kind: duty
  toward: keeper
  words:
    hy: "Գրանցող մարմինը գրառում է հետքը 5 օրվա ընթացքում"
    en: "The Registrar shall enter the trace within 5 days"
  act: {hy: "գրառել հետքը", en: "enter the trace"}
  deadline: {count: 5, unit: day, from: "receipt of the application"}
  appeal: art_3
- at: art_2__para_2
  body: registrar
  kind: power
  words:
    hy: "Գրանցող մարմինը կարող է սահմանել հետքի ձևը"
    en: "The Registrar may set the form of the trace"
  act: "=set the form"
  by_law: {kind: form, of: registrar, due: {count: 1, unit: month, from: "entry into force"}}
"""
TRACES_HY = """# Հետքերի մասին

### Հոդված 1. Հասկացությունները

1. **հետք**՝ նշան, որը թողնում են.

### Հոդված 2. Գրառումը

1. Գրանցող մարմինը գրառում է հետքը 5 օրվա ընթացքում։

2. Գրանցող մարմինը կարող է սահմանել հետքի ձևը։

### Հոդված 3. Բողոքարկումը

1. Սույն օրենքի 2-րդ հոդվածի 1-ին մասով նախատեսված գործողությունը բողոքարկվում է։

### Հոդված 4. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։

2. Սույն օրենքի 3-րդ հոդվածը կիրառվում է սույն օրենքն ուժի մեջ մտնելու օրվանից 12 ամիս հետո։
"""
TRACES_EN = """# On Traces

### Article 1. Notions

1. **trace** means a sign that is left.

### Article 2. Entry

1. The Registrar shall enter the trace within 5 days.

2. The Registrar may set the form of the trace.

### Article 3. Appeal

1. The action provided for in part 1 of Article 2 of this Law may be appealed.

### Article 4. Final part

1. This Law enters into force on the tenth day following its official publication.

2. Article 3 of this Law applies 12 months after this Law enters into force.
"""
KEEPERS_HY = """# Պահողների մասին

### Հոդված 1. Կարգը

1. Պահողը կիրառում է «Հետքերի մասին» օրենքի 3-րդ հոդվածը։

### Հոդված 2. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակման օրը։
"""


def base_texts() -> dict[str, str]:
    """The sources of the base, by path."""
    texts: dict[str, str] = {path: text for path, text in new_base("փորձ").items() if path == "laws/package.yml"}
    texts |= new_term("trace", "հետք", "trace", "trace")
    texts |= new_body("registrar", "Գրանցող մարմին", "Registrar", "Registraire")
    texts |= new_body("keeper", "Պահող", "Keeper", "Gardien")
    texts |= {
        "laws/traces/law.yml": CARD.format(hy="Հետքերի մասին", en="On Traces"),
        "laws/traces/text.hy.md": TRACES_HY,
        "laws/traces/text.en.md": TRACES_EN,
        "laws/traces/powers.yml": POWERS,
        "laws/traces/note.en.md": "# Note\n\n## Article 2\n\nWhy traces are entered.\n",
        "laws/keepers/law.yml": CARD.format(hy="Պահողների մասին", en="On Keepers") + "depends_on: [traces]\n",
        "laws/keepers/text.hy.md": KEEPERS_HY,
    }
    texts["glossary/terms/trace.yml"] += "defined:\n  - traces#art_1__para_1\n"
    return texts
