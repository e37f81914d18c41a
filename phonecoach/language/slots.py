"""Finding what the case knows in what was said: names and facts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from phonecoach.language.offsets import fold
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.language.offsets import MappedText
    from phonecoach.language.protocol import Slots

LIKENESS = 86
"""Least likeness (0-100) of a misheard or mistyped value."""

# In a shorter name one other letter makes another name.
_FUZZY_FROM = 5

# What may follow a family name of one letter: without it 林 would be found in 林檎.
_AFTER_ONE_LETTER = re.compile(r"様|さま|さん|と申|です|でござ|が承|が担当|$")
_HANGUL = re.compile(r"[가-힣]")
_SHORT_HANGUL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotSpan:
    """Where a value of a slot was said."""

    name: str
    """``company``, ``own_name``, ``caller_name`` or ``fact:<id>``."""

    start: int
    end: int
    """In code points of the raw text."""

    @property
    def is_name(self) -> bool:
        """Whether the analyser must keep it whole; a fact keeps its words."""
        return not self.name.startswith("fact:")


def find_slots(raw: str, slots: Slots, language: Language) -> tuple[SlotSpan, ...]:
    """Return where slot values occur in raw text, by start.

    Names do not overlap: the longest wins, then the earliest, then the order company,
    own name, caller's name. Facts may overlap names and each other.
    """
    if not (slots.company or slots.own_name or slots.caller_name or slots.facts):
        return ()
    text = fold(raw)
    names: list[SlotSpan] = []
    for name in ("company", "own_name", "caller_name"):
        names += _spans(name, getattr(slots, name), text, language)
    facts: list[SlotSpan] = []
    for fact, values in slots.facts.items():
        facts += _spans(f"fact:{fact}", values, text, language)
    found = [*_without_overlaps(names), *dict.fromkeys(facts)]
    return tuple(sorted(found, key=lambda span: (span.start, span.end, span.name)))


def _without_overlaps(spans: list[SlotSpan]) -> list[SlotSpan]:
    kept: list[SlotSpan] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start)):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return kept


def _spans(
    name: str, values: tuple[str, ...], text: MappedText, language: Language
) -> Iterator[SlotSpan]:
    for value in values:
        wanted = fold(value).without_spaces().text
        if not wanted:
            continue
        if language is Language.EN:
            places = _places_by_word(wanted, value, text)
        else:
            places = _places_anywhere(wanted, text.without_spaces(), text)
        for start, end in places:
            yield SlotSpan(name=name, start=start, end=end)


def _places_by_word(
    wanted: str, value: str, text: MappedText
) -> Iterator[tuple[int, int]]:
    """Yield raw spans of whole words that read like the value."""
    wanted = _letters(wanted)
    words = list(re.finditer(r"[^\W_]+", text.text))
    length = len(re.findall(r"[^\W_]+", value))
    windows = []
    # A recogniser may glue words together or take them apart.
    for count in range(max(1, length - 1), length + 2):
        for first in range(len(words) - count + 1):
            window = words[first : first + count]
            said = "".join(word.group() for word in window)
            windows.append((said, window[0].start(), window[-1].end()))
    for start, end in _likest(wanted, windows):
        yield text.span(start, end)


def _places_anywhere(
    wanted: str, compact: MappedText, text: MappedText
) -> Iterator[tuple[int, int]]:
    """Yield raw spans that read like the value, for text without reliable spaces."""
    place = compact.text.find(wanted)
    found = False
    while place >= 0:
        end = place + len(wanted)
        start_raw, end_raw = compact.span(place, end)
        if _may_stand(wanted, compact.text[end:], text, start_raw):
            found = True
            yield start_raw, end_raw
        place = compact.text.find(wanted, end)
    if not found and len(wanted) >= _FUZZY_FROM:
        yield from _nearly(wanted, compact)


def _nearly(wanted: str, compact: MappedText) -> Iterator[tuple[int, int]]:
    windows = [
        (compact.text[first : first + length], first, first + length)
        for length in (len(wanted), len(wanted) - 1, len(wanted) + 1)
        for first in range(len(compact.text) - length + 1)
    ]
    for start, end in _likest(wanted, windows):
        yield compact.span(start, end)


def _likest(
    wanted: str, windows: list[tuple[str, int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the places of windows that are alike, the likest first, none twice."""
    scored = [(_likeness(wanted, said), start, end) for said, start, end in windows]
    taken: list[tuple[int, int]] = []
    for likeness, start, end in sorted(scored, key=lambda one: (-one[0], one[1])):
        if likeness < LIKENESS:
            return
        if all(end <= other[0] or other[1] <= start for other in taken):
            taken.append((start, end))
            yield start, end


def _may_stand(wanted: str, after: str, text: MappedText, start: int) -> bool:
    """Whether a short value at this place is a word of its own."""
    if len(wanted) == 1:
        return _AFTER_ONE_LETTER.match(after) is not None
    if len(wanted) == _SHORT_HANGUL and _HANGUL.match(wanted):
        at = text.starts.index(start)
        return at == 0 or not _HANGUL.match(text.text[at - 1])
    return True


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _likeness(wanted: str, said: str) -> float:
    if wanted == said:
        return 100.0
    # With one other digit it is another number, not a slip.
    if len(wanted) < _FUZZY_FROM or _digits(wanted) != _digits(said):
        return 0.0
    # In jamo and loose marks, so that one wrong vowel is not a whole wrong syllable.
    return fuzz.ratio(_loose(wanted), _loose(said))


def _digits(text: str) -> list[str]:
    return [letter for letter in text if letter.isdecimal()]


def _loose(text: str) -> str:
    return unicodedata.normalize("NFD", text)
