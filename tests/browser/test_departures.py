"""An old link, followed: the reader comes to where the provision is now, or is told."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from orenk.render.publication.shell import Shell  # noqa: E402
from orenk.render.reader import THEME  # noqa: E402
from render.base import MARK  # noqa: E402
from render.test_addresses import base, moved, replayed  # noqa: E402

pytestmark = pytest.mark.browser
FRAME = '<html lang="en"><head><title><!--slot:title--></title><!--slot:head--></head><body><article data-kind="<!--slot:kind-->"><!--slot:body--></article></body></html>'  # noqa: E501
OLD, NEW = "en/laws/data/art_5-1/", "en/laws/data/art_6/"


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The small base after Article 5.1 became Article 6."""
    folder = tmp_path_factory.mktemp("moved")
    heading, english = "### Հոդված 5.1. Կատալոգի վարումը", "### Article 5.1. Keeping the catalogue"
    corpus = base(
        moved("laws/data/art_5-1/", "laws/data/art_6/"),
        hy=(heading, heading.replace("5.1", "6")),
        en=(english, english.replace("5.1", "6")),
    )
    for page in replayed(corpus).values():
        if page.path in (OLD, NEW):
            (folder / page.path).mkdir(parents=True)
            (folder / page.path / "index.html").write_text(Shell(FRAME).fill(page, MARK), "utf-8")
    script = Path("assets/orenk/departures.js")
    (folder / script).parent.mkdir(parents=True)
    (folder / script).write_bytes((THEME / script).read_bytes())
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "#art_6"),
        ("#art_5-1", "#art_6"),
        ("#art_5-1__para_5", "#art_6__para_5"),
        ("#never-was", "#art_6"),
    ],
)
def test_an_old_link_leads_to_the_same_provision(browser: "playwright.Browser", host: str, old: str, new: str) -> None:
    page = browser.new_page()
    page.goto(f"{host}{OLD}{old}")
    page.wait_for_url(f"{host}{NEW}{new}")
    assert page.locator(f"[id='{new[1:]}']").count() == 1
    page.close()


def test_without_scripts_the_page_says_where_it_went_and_why(browser: "playwright.Browser", host: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}{OLD}#art_5-1__para_5")
    assert page.url == f"{host}{OLD}#art_5-1__para_5"
    line = page.locator("[id='art_5-1__para_5']")
    assert "The part was merged." in line.inner_text()
    line.locator("a").click()
    assert page.url == f"{host}{NEW}#art_6__para_5"
    context.close()
