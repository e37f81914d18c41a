"""The English word list: simplemma's own words, laid out to be asked at once.

simplemma takes half a second and 40 MB to load. What it says of a word is the same
here: its dictionary is kept as sorted lines, and of what it does to words outside of
its dictionary only `_by_rule` applies to plain English letters.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from phonecoach.language import keeping

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = "words-en.txt"
_LONG_PLURAL = 7
_PLURALS = ("doms", "isms", "ists", "ments", "nces", "ships", "tions", "ums")


class WordList:
    """Lemmas of words that are all letters, by simplemma.

    A word of the dictionary is a line: the word, a tab, and its lemma where that is
    another. The lines are sorted by their words' bytes.
    """

    def __init__(self, lines: bytes) -> None:
        self._lines = lines

    def lemma(self, word: str) -> str:
        """Return the lemma of a word in small letters."""
        word = unicodedata.normalize("NFC", word)
        return self._found(word) or _by_rule(word)

    def knows(self, word: str) -> bool:
        """Return whether the dictionary has a word in small letters."""
        return bool(self._found(unicodedata.normalize("NFC", word)))

    def _found(self, word: str) -> str:
        """Return the lemma of a word, perhaps of one with a capital; "" for none."""
        other = word.lower() if word[:1].isupper() else word.capitalize()
        return self._line(word) or self._line(other)

    def _line(self, word: str) -> str:
        wanted = word.encode()
        lo, hi = 0, len(self._lines)
        while lo < hi:
            middle = self._lines.rfind(b"\n", lo, (lo + hi) // 2) + 1 or lo
            end = self._lines.index(b"\n", middle)
            found, _, lemma = self._lines[middle:end].partition(b"\t")
            if found == wanted:
                return (lemma or found).decode()
            if found < wanted:
                lo = end + 1
            else:
                hi = middle
        return ""


def _by_rule(word: str) -> str:
    """Return the lemma of a word outside of the dictionary.

    Source: simplemma 2.0, ``strategies/defaultrules/en.py``.
    """
    if len(word) > _LONG_PLURAL and word.endswith("cies"):
        return f"{word[:-3]}y"
    if word.endswith((*_PLURALS, "erves")):
        return word[:-1]
    if word.endswith("ized"):
        return f"{word[:-4]}ize"
    return word


def load_words(version: str) -> WordList:
    """Return the word list of a version of simplemma, as it was kept or made anew.

    Raises:
        ImportError, OSError, ValueError: If simplemma is missing or damaged.
    """
    key = f"{keeping.sources_key('word_list')} {version}"
    lines = keeping.load(_FILE, key)
    if lines is None:
        lines = b"".join(sorted(_dictionary()))
        keeping.keep(_FILE, key, lines)
    return WordList(lines)


def _dictionary() -> Iterator[bytes]:
    """Yield the lines; simplemma is not kept in memory for it."""
    from simplemma.strategies import DefaultDictionaryFactory  # noqa: PLC0415

    words = DefaultDictionaryFactory().get_dictionary("en")
    for word, lemma in words.items():
        if word.isalpha():
            other = "" if lemma == word else f"\t{lemma}"
            yield f"{word}{other}\n".encode()
