"""What is known of a language of law: its unit words, ordinals, list letters, quotes, months and sentence
ends."""

from collections.abc import Mapping

from msgspec import Struct

from orenk.language.text import fold


class Language(Struct, frozen=True, eq=False):
    """One language in which laws are written.

    The keys of `unit_words`, `heading_words` and `ordinals` are search keys (`fold`); their inflected forms
    are there.
    """

    code: str
    name: str
    """The language's own name."""
    unit_words: Mapping[str, str]
    """Word of a citation, in any form → kind of unit: title, book, section, chapter, article, annex, part,
    point, subpoint, paragraph, sentence, table or row."""
    heading_words: Mapping[str, str]
    """Word that opens a heading → kind of unit; a part that is a division of a code is `division`."""
    ordinals: Mapping[str, int]
    """Ordinal in words, in any form → number («երկրորդի» → 2)."""
    letters: str
    """Letters of list items, in order."""
    quotes: tuple[tuple[str, str], ...]
    """Opening and closing quotation marks, the first pair being the house form."""
    sentence_ends: str
    months: tuple[str, ...]
    """The twelve months as a date writes them («դեկտեմբերի»)."""
    hereinafter: tuple[str, ...]
    """Search keys of the words that introduce a short name («այսուհետ»)."""

    def unit(self, word: str) -> str | None:
        """The kind of unit that a word names in a citation, in any inflected form."""
        return self.unit_words.get(fold(word))

    def heading_unit(self, word: str) -> str | None:
        """The kind of unit that a heading beginning with the word opens."""
        return self.heading_words.get(fold(word))

    def ordinal(self, word: str) -> int | None:
        """The number of an ordinal in words («առաջին», "third", « deuxième »)."""
        return self.ordinals.get(fold(word))

    def letter_ordinal(self, letter: str) -> int | None:
        """The place of a list letter, from 1 («գ» → 3, "aa" → 27), or None where it is no list letter."""
        place = 0
        for sign in fold(letter):
            index = self.letters.find(sign)
            if index < 0:
                return None
            place = place * len(self.letters) + index + 1
        return place if 0 < len(letter) <= 2 else None

    def letter(self, ordinal: int) -> str:
        """The list letter of a place, from 1. IndexError: the alphabet has no such place."""
        if ordinal < 1:
            raise IndexError(ordinal)
        return self.letters[ordinal - 1]
