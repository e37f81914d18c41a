"""Text made ready for comparing: numbers as digits, abbreviations spelt out."""

from __future__ import annotations

import functools
import re

from phonecoach.scoring.numerals import with_digits
from phonecoach.units import Language

# Only what a word's letters do not give away (vchr, exchg: `words`).
_SHORT = {
    "m/c": "machine",
    "sq": "square",
    "rd": "road",
    "ave": "avenue",
    "gr": "grove",
    "gdns": "gardens",
    "ln": "lane",
    "cl": "close",
    "cres": "crescent",
    "tce": "terrace",
    "pl": "place",
    "stn": "station",
    "ppl": "people",
    "pax": "people",
    "cust": "customer",
    "del": "delivery",
    "appt": "appointment",
    "wk": "week",
    "wks": "weeks",
    "nxt": "next",
    "mins": "minutes",
    "min": "minute",
    "hrs": "hours",
    "hr": "hour",
    "secs": "seconds",
    "ext": "extension",
    "tel": "telephone",
    "w": "with",
    "pls": "please",
}
_WORD = re.compile(
    rf"(?<![a-z\d])(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![a-z\d/])"
)
# A saint comes before a name, a street behind one.
_STREET = re.compile(r"(?<=[a-z] )st\b")


@functools.lru_cache(1 << 12)
def spelt_out(text: str) -> str:
    """Return an English text, in lower case, with its abbreviations spelt out."""
    text = _STREET.sub("street", text)
    return _WORD.sub(lambda found: _SHORT[found[0]], text)


@functools.lru_cache(1 << 12)
def prepared(text: str, language: Language) -> str:
    """Return text with its numbers as digits, and English abbreviations spelt out."""
    text = with_digits(text, language)
    return spelt_out(text) if language is Language.EN else text
