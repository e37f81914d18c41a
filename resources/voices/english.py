"""English text to the phonemes of the Kokoro-82M voices, as said in Britain."""

from __future__ import annotations

import functools
import re
from typing import Any, Final

from resources.voices.english_numbers import digits_said

_TELEPHONE: Final = re.compile(r"(?<![\d£$€,.])0\d{2,4}(?:[ -]\d{3,7}){1,2}(?!\d)")
_LONG_NUMBER: Final = re.compile(r"(?<![\d£$€,.])\d{5,}(?![\d,.]*\d)")
_QUOTES: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})


def phonemes(text: str) -> str:
    """Return `text` in the symbols of the Kokoro model, with its punctuation marks.

    Years, money, times and ordinals are read by the dictionary's own rules.
    """
    said: str = _reader()(spelt(text).translate(_QUOTES))
    return said.strip()


def spelt(text: str) -> str:
    """Return `text` with the numbers that are said digit by digit written as words.

    Those are telephone numbers and whatever has five digits and no comma: orders,
    customers, references. Two alike are said as a double, and 0 is said "oh".
    """
    text = _TELEPHONE.sub(lambda found: _telephone(found[0]), text)
    return _LONG_NUMBER.sub(lambda found: _grouped(found[0]), text)


def _telephone(number: str) -> str:
    return ", ".join(digits_said(group) for group in re.split("[ -]", number))


def _grouped(number: str) -> str:
    """Return a long number in groups of three, the last one of two to four."""
    groups = [number[at : at + 3] for at in range(0, len(number), 3)]
    if len(groups[-1]) == 1:
        groups[-2:] = ["".join(groups[-2:])]
    return ", ".join(map(digits_said, groups))


@functools.cache
def _reader() -> Any:  # noqa: ANN401 - the package has no types
    from hibari.g2p import G2P  # noqa: PLC0415 - slow to load

    return G2P(british=True)
