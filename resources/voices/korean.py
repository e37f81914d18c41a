"""Korean text to the phonemes of the Kokoro-82M voices.

The voices were made for other languages. Korean words are first written out in Hangul,
then respelled as they sound, and each sound is given by the symbol that these voices
speak most like it (`korean_symbols`).
"""

from __future__ import annotations

import re

from resources.voices.korean_grammar import respelled
from resources.voices.korean_letters import codes_said, letters_said, tidied
from resources.voices.korean_numbers import numbers_said
from resources.voices.korean_sounds import spoken_syllables
from resources.voices.korean_symbols import symbols

_PAUSES = dict.fromkeys("~;:—–()·、", ",") | {"。": ".", "\n": "."}
_MARKS = ",.?!…"
_BREATHS = re.compile(rf"([{_MARKS}]+)")
_UNSAYABLE = re.compile(rf"[^가-힣 {_MARKS}]+")


def phonemes(text: str) -> str:
    """Return `text` in the symbols of the Kokoro model, with its punctuation marks.

    Numbers, dates, telephone numbers, Latin letters and signs are written out first;
    what nobody can say (emoji, Chinese characters, loose jamo) is left out.

    Args:
        text: Anything; Korean is expected.

    Returns:
        Symbols of the model's vocabulary and no others. Empty if nothing can be said.
    """
    said = ""
    for piece in _BREATHS.split(respelled(written_out(text))):
        if piece and piece[0] in _MARKS:
            said = said.rstrip() + _mark(piece) + " " if said else ""
        else:
            said += symbols(spoken_syllables(piece))
            said += " " if said else ""
    return re.sub(r" +([,.?!…])", r"\1", said).strip()


def written_out(text: str) -> str:
    """Return `text` in nothing but Hangul syllables, blanks and punctuation marks."""
    tidy = tidied(text).replace("...", "…")
    whole = letters_said(numbers_said(codes_said(tidy)))
    for sign, pause in _PAUSES.items():
        whole = whole.replace(sign, pause)
    return " ".join(_UNSAYABLE.sub(" ", whole).split())


def _mark(marks: str) -> str:
    """Return the one mark that speaks for several."""
    return next(mark for mark in "?!….," if mark in marks)
