"""The lemma of a word, as a search key: simplemma first, then a table of Armenian noun endings.

`python -m orenk.language.lemmas hy` reads one word per line and writes one key per line; the measurements
use it.
"""

import re
import sys
from collections.abc import Callable, Mapping

from orenk.language.text import fold, word_list

_CASE_OF_ABBREVIATION = re.compile("^(?:ներ)?(?:ի|ին|ից|ով|ում|ը|ն)?$")
_ELIDED = {
    "l": "le", "d": "de", "qu": "que", "j": "je", "n": "ne", "s": "se", "c": "ce", "m": "me", "t": "te",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique",
}  # fmt: skip


class _Memo(dict[str, str]):
    """Word → lemma key; a word is worked out once."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> str:
        key = self[word] = self._make(word)
        return key


def lemma(word: str, language: str) -> str:
    """The search key of a word's lemma («կատալոգներից» → «կատալոգ»). KeyError: the language is not hy, en
    or fr."""
    return _MEMOS[language][word]


def lemmas_of(text: str, language: str) -> list[str]:
    """The lemma keys of the words of a text, in order; the spans of `words` belong to them one by one."""
    memo = _MEMOS[language]
    return [memo[word] for word in word_list(text)]


def lemma_key(phrase: str, language: str) -> tuple[str, ...]:
    """The lemma keys of a phrase's words, in order; two forms of one term have the same key."""
    return tuple(lemmas_of(phrase, language))


def _armenian(word: str) -> str:
    from orenk.language.inflection.endings import noun_lemma
    from orenk.language.inflection.lexicon import armenian_lookup, armenian_name

    key = fold(word)
    head, hyphen, tail = key.rpartition("-")
    if not hyphen:
        name = None if armenian_lookup(key) else armenian_name(key)
        return name or noun_lemma(key, armenian_lookup)
    if head[-1:].isdigit():
        return key
    if tail and _CASE_OF_ABBREVIATION.match(tail):
        return head
    return head + hyphen + noun_lemma(tail, armenian_lookup)


def _english(word: str) -> str:
    from orenk.language.inflection.lexicon import latin_lemma

    lower = word.lower().replace("\u2019", "'").removesuffix("'s")
    return fold(latin_lemma(lower, "en"))


def _french(word: str) -> str:
    from orenk.language.inflection.lexicon import latin_lemma

    lower = word.lower()
    if lower in _ELIDED:
        return _ELIDED[lower]
    # A noun that looks like a verb form («donnée», «demande») is told by its plural.
    is_noun = latin_lemma(lower + "s", "fr") == lower
    return fold(lower if is_noun else latin_lemma(lower, "fr"))


_MEMOS = {"hy": _Memo(_armenian), "en": _Memo(_english), "fr": _Memo(_french)}


def learned() -> Mapping[str, Mapping[str, str]]:
    """The words of each language that were worked out so far with their keys, in the order in which they were."""
    return _MEMOS


def learn(words: Mapping[str, Mapping[str, str]]) -> None:
    """Take over words with their keys that were worked out before, by language."""
    for language, known in words.items():
        _MEMOS[language].update(known)


if __name__ == "__main__":
    sys.stdout.writelines(lemma(line.rstrip("\n"), sys.argv[1]) + "\n" for line in sys.stdin)
