"""Finding what the case knows in what was said: names and facts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

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
_WORD = re.compile(r"[^\W_]+")
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
    said = _cut(raw, language)
    names: list[SlotSpan] = []
    for name in ("company", "own_name", "caller_name"):
        names += _spans(name, getattr(slots, name), said)
    facts: list[SlotSpan] = []
    for fact, values in slots.facts.items():
        facts += _spans(f"fact:{fact}", values, said)
    found = [*_without_overlaps(names), *dict.fromkeys(facts)]
    return tuple(sorted(found, key=lambda span: (span.start, span.end, span.name)))


@dataclass(frozen=True, slots=True)
class _Windows:
    """Stretches of what was said that a value is compared with."""

    said: list[str]
    loose: list[str]
    places: list[tuple[int, int]]
    """Start and end of each in the text they were cut from."""


class _Said:
    """A text with its windows, cut once for all values of the same length.

    Attributes:
        text: As it was said, folded.
        compact: The same without white space.
    """

    def __init__(self, text: MappedText, language: Language) -> None:
        self.text = text
        self.compact = text.without_spaces()
        self.by_word = language is Language.EN
        self._words = list(_WORD.finditer(text.text)) if self.by_word else []
        self._letters = frozenset(_loose(self.compact.text))
        self._stretches: dict[int, _Windows] = {}
        self._windows: dict[int, _Windows] = {}

    def may_hold(self, wanted: str) -> bool:
        """Whether so many letters of a value occur that a stretch can be like it."""
        letters = _loose(wanted)
        there = sum(map(self._letters.__contains__, letters))
        # Two texts of which m letters agree are alike by 200 m / (their lengths), and
        # neither is shorter than m.
        return there * (200 - LIKENESS) >= LIKENESS * len(letters)

    def windows(self, length: int) -> _Windows:
        """Return the windows for values of so many words, or else letters."""
        if length not in self._windows:
            # A recogniser may glue words together or take them apart.
            parts = [
                self._of_length(count)
                for count in (length, length - 1, length + 1)
                if count > 0
            ]
            self._windows[length] = _Windows(
                [one for part in parts for one in part.said],
                [one for part in parts for one in part.loose],
                [one for part in parts for one in part.places],
            )
        return self._windows[length]

    def _of_length(self, count: int) -> _Windows:
        """Return the stretches of exactly so many words, or else letters."""
        if count not in self._stretches:
            cut = self._words_of(count) if self.by_word else self._letters_of(count)
            said, places = cut
            loose = [_loose(one) for one in said]
            self._stretches[count] = _Windows(said, loose, places)
        return self._stretches[count]

    def _words_of(self, count: int) -> tuple[list[str], list[tuple[int, int]]]:
        runs = [
            self._words[first : first + count]
            for first in range(len(self._words) - count + 1)
        ]
        said = ["".join(word.group() for word in run) for run in runs]
        return said, [(run[0].start(), run[-1].end()) for run in runs]

    def _letters_of(self, count: int) -> tuple[list[str], list[tuple[int, int]]]:
        letters = self.compact.text
        places = [(at, at + count) for at in range(len(letters) - count + 1)]
        return [letters[start:end] for start, end in places], places


# A turn is asked for what the listener knows, then for what the case knows.
@lru_cache(maxsize=2)
def _cut(raw: str, language: Language) -> _Said:
    return _Said(fold(raw), language)


def _without_overlaps(spans: list[SlotSpan]) -> list[SlotSpan]:
    kept: list[SlotSpan] = []
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start)):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return kept


def _spans(name: str, values: tuple[str, ...], said: _Said) -> Iterator[SlotSpan]:
    for value in values:
        wanted = _compact(value)
        if not wanted:
            continue
        if said.by_word:
            places = _places_by_word(wanted, value, said)
        else:
            places = _places_anywhere(wanted, said)
        for start, end in places:
            yield SlotSpan(name=name, start=start, end=end)


# The values of a case stay the same for a whole call.
@lru_cache(maxsize=4096)
def _compact(value: str) -> str:
    """Return a value as it is compared: folded, without white space."""
    return fold(value).without_spaces().text


def _places_by_word(wanted: str, value: str, said: _Said) -> Iterator[tuple[int, int]]:
    """Yield raw spans of whole words that read like the value."""
    windows = said.windows(len(_WORD.findall(value)))
    for start, end in _likest(_letters(wanted), windows):
        yield said.text.span(start, end)


def _places_anywhere(wanted: str, said: _Said) -> Iterator[tuple[int, int]]:
    """Yield raw spans that read like the value, for text without reliable spaces."""
    compact = said.compact
    place = compact.text.find(wanted)
    found = False
    while place >= 0:
        end = place + len(wanted)
        start_raw, end_raw = compact.span(place, end)
        if _may_stand(wanted, compact.text[end:], said.text, start_raw):
            found = True
            yield start_raw, end_raw
        place = compact.text.find(wanted, end)
    if not found and len(wanted) >= _FUZZY_FROM and said.may_hold(wanted):
        for start, end in _likest(wanted, said.windows(len(wanted))):
            yield compact.span(start, end)


def _likest(wanted: str, windows: _Windows) -> Iterator[tuple[int, int]]:
    """Yield the places of windows that are alike, the likest first, none twice."""
    scored = [
        (likeness, *windows.places[index])
        for likeness, index in _alike(wanted, windows)
    ]
    taken: list[tuple[int, int]] = []
    for _, start, end in sorted(scored, key=lambda one: (-one[0], one[1])):
        if all(end <= other[0] or other[1] <= start for other in taken):
            taken.append((start, end))
            yield start, end


def _alike(wanted: str, windows: _Windows) -> list[tuple[float, int]]:
    """Return the likeness and number of each window that is like enough, in order."""
    same: list[tuple[float, int]] = []
    if wanted in windows.said:
        same = [(100.0, i) for i, one in enumerate(windows.said) if one == wanted]
    if len(wanted) < _FUZZY_FROM:
        return same
    # In jamo and loose marks, so that one wrong vowel is not a whole wrong syllable.
    found = process.extract(
        _loose(wanted),
        windows.loose,
        scorer=fuzz.ratio,
        score_cutoff=LIKENESS,
        limit=None,
    )
    if not found:
        return same
    digits = _digits(wanted)
    near = [
        (likeness, index)
        for _, likeness, index in found
        # With one other digit it is another number, not a slip.
        if windows.said[index] != wanted and _digits(windows.said[index]) == digits
    ]
    return sorted(same + near, key=lambda one: one[1])


def _may_stand(wanted: str, after: str, text: MappedText, start: int) -> bool:
    """Whether a short value at this place is a word of its own."""
    if len(wanted) == 1:
        return _AFTER_ONE_LETTER.match(after) is not None
    if len(wanted) == _SHORT_HANGUL and _HANGUL.match(wanted):
        at = text.starts.index(start)
        return at == 0 or not _HANGUL.match(text.text[at - 1])
    return True


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _digits(text: str) -> list[str]:
    return [letter for letter in text if letter.isdecimal()]


@lru_cache(maxsize=8192)
def _loose(text: str) -> str:
    return unicodedata.normalize("NFD", text)
