"""Numbers as law writes them: Roman figures and the endings of Armenian ordinals."""

import re

_ROMAN = re.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_value(numeral: str) -> int | None:
    """The value of a well-formed Roman numeral («XXI» → 21), or None."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return None
    values = [_VALUES[sign] for sign in numeral.upper()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def ordinal_suffix(number: str) -> str:
    """The ending of an Armenian ordinal in figures: «ին» for 1 and I, «րդ» for every other number.

    In a decimal the last component decides: «36.1-ին», «5.2-րդ», «1.21-րդ».
    """
    last = number.strip().rpartition(".")[2]
    return "ին" if last in ("1", "I") else "րդ"
