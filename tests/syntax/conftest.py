"""Law text parsed in a line."""

from collections.abc import Callable

import pytest

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.language import language
from orenk.syntax.nodes import Document
from orenk.syntax.parser import parse

Parse = Callable[..., tuple[Document, list[Diagnostic]]]


@pytest.fixture
def read() -> Parse:
    def parsed(text: str, code: str = "hy") -> tuple[Document, list[Diagnostic]]:
        return parse(Source(f"laws/example/text.{code}.md", text), language(code))

    return parsed
