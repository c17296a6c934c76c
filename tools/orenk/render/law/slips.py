"""Where a reader reports a slip: a mail or an issue that already names the provision and quotes it."""

from __future__ import annotations

from urllib.parse import quote

from msgspec import Struct


class SlipReport(Struct, frozen=True):
    """A prefilled report; `base` is where it goes, `title` its subject as a parameter, `href` both with the quote."""

    base: str
    title: str
    body: str

    @property
    def addressed(self) -> bool:
        """Whether anybody is named who receives it."""
        return self.base.partition("?")[0] != "mailto:"

    @property
    def href(self) -> str:
        return f"{self.base}{'&' if '?' in self.base else '?'}{self.title}&body={quote(self.body)}"


def slip_report(base: str, subject: str, body: str) -> SlipReport | None:
    """The report to `base` (`mailto:…` or the address of a form for issues); None where there is no such place."""
    if not base:
        return None
    name = "subject" if base.startswith("mailto:") else "title"
    return SlipReport(base, f"{name}={quote(subject)}", body)
