"""What Markdown is handed of the hand-written pages."""

import pytest
from markdown import markdown

from orenk.render.pages.prose import readable


@pytest.mark.parametrize(
    ("info", "attributes"),
    [
        ("text law hy", ' class="language-text" lang="hy"'),
        ("text write laws/first-act/text.hy.md", ' class="language-text" lang="hy"'),
        ("yaml record", ' class="language-yaml"'),
        ("console", ' class="language-console"'),
    ],
)
def test_a_law_in_a_fence_stays_an_example_in_its_own_language(info: str, attributes: str) -> None:
    html = markdown(readable(f"```{info}\n### Հոդված 1. Առարկան\n```"), extensions=["fenced_code", "attr_list"])
    assert html == f"<pre><code{attributes}>### Հոդված 1. Առարկան\n</code></pre>"
