"""Words of orenk in its three languages; a template without one of them cannot be made."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

LANGUAGES = ("hy", "en", "fr")


class Message(Struct, frozen=True):
    """One template in three languages; `{name}` stands for an argument, which may be a message itself."""

    hy: str
    en: str
    fr: str

    def render(self, language: str, arguments: Mapping[str, object] | None = None) -> str:
        template: str = getattr(self, language if language in LANGUAGES else "en")
        if not arguments:
            return template
        return template.format_map({name: _words(value, language) for name, value in arguments.items()})

    def fill(self, **arguments: object) -> Message:
        """The same message with its arguments set, to stand inside another one."""
        return Message(*(self.render(language, arguments) for language in LANGUAGES))


def _words(value: object, language: str) -> object:
    return value.render(language) if isinstance(value, Message) else value


def same(words: str) -> Message:
    """A message that reads alike in all languages, as a number or a quotation does."""
    return Message(words, words, words)
