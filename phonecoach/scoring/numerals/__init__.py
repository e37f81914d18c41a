"""Numbers in any style, written as Arabic digits.

People note 010-1234-5678, 공일공 일이삼사, 二十三 or "oh two oh". Everything here turns
such text into plain digits, so that only a wrong digit differs.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from phonecoach.scoring.numerals.english import english
from phonecoach.scoring.numerals.japanese import japanese
from phonecoach.scoring.numerals.korean import korean
from phonecoach.units import Language

__all__ = ["compatible", "with_digits"]

_READERS = {Language.KO: korean, Language.EN: english, Language.JA: japanese}
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_SPACES = re.compile(r"[^\S\n]+")
# Wave dashes and arrows, which compatibility forms keep apart.
_DASHES = str.maketrans({"〜": "~", "∼": "~", "–": "-", "—": "-", "‐": "-", "−": "-"})


@functools.lru_cache(maxsize=4096)
def compatible(text: str) -> str:
    """Return text in compatibility form, lower case, with one dash and one space."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_DASHES)
    return _SPACES.sub(" ", text)


@functools.lru_cache(maxsize=4096)
def with_digits(text: str, language: Language) -> str:
    """Return text in compatibility form, lower case, with its numbers as digits."""
    return _READERS[language](_THOUSANDS.sub("", compatible(text)))
