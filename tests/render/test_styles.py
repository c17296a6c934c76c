"""The stylesheet of Material keeps what our pages can show, and nothing that they cannot."""

from importlib.resources import files

from orenk.render.publication.styles import lightened

STYLES = next(
    file.read_text("utf-8")
    for file in (files("material") / "templates/assets/stylesheets").iterdir()
    if file.name.startswith("main.") and file.name.endswith(".css")
)


def test_a_rule_stays_where_one_of_its_selectors_can_match() -> None:
    css = '.md-nav,.md-typeset a:not(.headerlink){color:var(--used)}.md-tabs{top:0}:root{--used:red;--o:url("a;b{")}'
    assert lightened(css) == ".md-typeset a:not(.headerlink){color:var(--used)}:root{--used:red;}"


def test_a_condition_without_rules_goes_and_one_with_rules_stays() -> None:
    css = '@media print{.md-nav{display:none}}@media print{.md-search,.md-tabs{display:none}}@charset "UTF-8";'
    assert lightened(css) == '@media print{.md-search{display:none}}@charset "UTF-8";'


def test_the_real_one_becomes_light_and_stays_whole() -> None:
    light = lightened(STYLES)
    assert len(light) < len(STYLES) / 3
    assert light.count("{") == light.count("}") > 200
    assert ".md-search__form" in light and ".md-sidebar" not in light
    assert lightened(light) == light
