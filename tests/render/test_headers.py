"""What keeps a page to itself: one policy, told by every host in its own way and by each page."""

import re

from orenk.render.publication.headers import APACHE, HEADERS, HOST_HEADERS, IN_PAGE, NGINX


def test_every_host_sends_the_same_headers() -> None:
    wanted = list(HOST_HEADERS.items())
    assert re.findall(r"^  ([\w-]+): (.*)$", HEADERS, re.M) == wanted and HEADERS.startswith("/*\n")
    assert re.findall(r'^  Header always set ([\w-]+) "([^"]*)"$', APACHE, re.M) == wanted
    assert re.findall(r'^add_header ([\w-]+) "([^"]*)" always;$', NGINX, re.M) == wanted


def test_nothing_inline_runs_and_nobody_else_is_asked() -> None:
    policy = dict(part.split(" ", 1) for part in HOST_HEADERS["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'" and policy["script-src"] == policy["style-src"] == "'self'"
    for name, sources in policy.items():
        assert not re.search(r"unsafe|\*|https?:", sources), name


def test_a_page_carries_the_policy_itself_as_far_as_a_page_can() -> None:
    assert f"{IN_PAGE}; frame-ancestors 'none'" == HOST_HEADERS["Content-Security-Policy"]
