"""Finding what the case knows in what was said: names and facts."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from phonecoach.language.likeness import (
    LIKENESS,
    Inventory,
    Wanted,
    digits_of,
    loose,
    wanted,
)
from phonecoach.language.offsets import fold
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from phonecoach.language.offsets import MappedText
    from phonecoach.language.protocol import Slots

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

    loose: list[str]
    parts: list[tuple[int, int]]
    """For each the first of its parts, and the one after its last."""


class _Said:
    """A text and the windows of it that a value is compared with.

    Attributes:
        text: As it was said, folded.
        compact: The same without white space.
        by_word: Whether windows are of whole words rather than of any letters.
        inventory: What its windows are made of.
    """

    def __init__(self, text: MappedText, language: Language) -> None:
        self.text = text
        self.compact = text.without_spaces()
        self.by_word = language is Language.EN
        if self.by_word:
            words = list(_WORD.finditer(text.text))
            parts = [word.group() for word in words]
            self._starts: Sequence[int] = [word.start() for word in words]
            self._ends: Sequence[int] = [word.end() for word in words]
        else:
            parts = list(self.compact.text)
            self._starts = range(len(parts))
            self._ends = range(1, len(parts) + 1)
        loose_parts = list(map(loose, parts))
        self._letters, self._loose = "".join(parts), "".join(loose_parts)
        self._edges = _edges(parts)
        self._loose_edges = _edges(loose_parts)
        self.inventory = Inventory(self._letters, self._loose)
        self._runs: dict[int, list[str]] = {}
        self._windows: dict[int, _Windows] = {}

    def windows(self, length: int) -> _Windows:
        """Return the windows for values of so many words, or else letters."""
        found = self._windows.get(length)
        if found is None:
            found = self._windows[length] = _Windows([], [])
            edges = self._loose_edges
            # A recogniser may glue words together or take them apart.
            for count in (length, length - 1, length + 1):
                if count > 0:
                    ends = range(count, len(edges))
                    parts = zip(range(len(ends)), ends, strict=True)
                    found.loose.extend(self._runs_of(count))
                    found.parts.extend(parts)
        return found

    def place(self, parts: tuple[int, int]) -> tuple[int, int]:
        """Return the place of a window in the raw text."""
        first, last = parts
        text = self.text if self.by_word else self.compact
        return text.span(self._starts[first], self._ends[last - 1])

    def digits(self, parts: tuple[int, int]) -> str:
        """Return the digits in a window."""
        first, last = parts
        return digits_of(self._letters[self._edges[first] : self._edges[last]])

    def _runs_of(self, count: int) -> list[str]:
        """Return all runs of so many words, or else letters."""
        found = self._runs.get(count)
        if found is None:
            edges, text = self._loose_edges, self._loose
            runs = zip(edges, edges[count:], strict=False)
            found = self._runs[count] = [text[start:end] for start, end in runs]
        return found


def _edges(parts: Iterable[str]) -> Sequence[int]:
    """Return where each part begins in all of them together, and the end of all."""
    return [0, *itertools.accumulate(map(len, parts))]


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
    may_hold = said.inventory.may_hold
    if said.by_word:
        for meant, words in _in_words(values):
            if may_hold(meant):
                for start, end in _likest(meant, words, said):
                    yield _span(name, start, end)
    else:
        for meant in _compact(values):
            if may_hold(meant):
                for start, end in _places_anywhere(meant, said):
                    yield _span(name, start, end)


def _span(name: str, start: int, end: int) -> SlotSpan:
    return SlotSpan(name=name, start=start, end=end)


# The values of a case stay the same for a whole call.
@lru_cache(maxsize=4096)
def _compact(values: tuple[str, ...]) -> tuple[Wanted, ...]:
    """Return values without white space."""
    texts = [fold(value).without_spaces().text for value in values]
    return tuple(wanted(text) for text in texts if text)


@lru_cache(maxsize=4096)
def _in_words(values: tuple[str, ...]) -> tuple[tuple[Wanted, int], ...]:
    """Return letters and digits of values, and of how many words each is."""
    letters = ["".join(filter(str.isalnum, fold(value).text)) for value in values]
    return tuple(
        (wanted(text), len(_WORD.findall(value)))
        for text, value in zip(letters, values, strict=True)
        if text
    )


def _places_anywhere(meant: Wanted, said: _Said) -> Iterable[tuple[int, int]]:
    """Return raw spans that read like a value, for text without reliable spaces."""
    found = list(_places_as_it_is(meant.text, said))
    if found or not meant.traits:
        return found
    return _likest(meant, len(meant.text), said)


def _places_as_it_is(value: str, said: _Said) -> Iterator[tuple[int, int]]:
    compact = said.compact
    place = compact.text.find(value)
    while place >= 0:
        end = place + len(value)
        start_raw, end_raw = compact.span(place, end)
        if _may_stand(value, compact.text[end:], said.text, start_raw):
            yield start_raw, end_raw
        place = compact.text.find(value, end)


def _likest(meant: Wanted, length: int, said: _Said) -> Iterator[tuple[int, int]]:
    """Yield raw spans that are alike, the likest first, none twice.

    Args:
        meant: What is looked for.
        length: Of how many words, or else letters, it is.
        said: Where.
    """
    taken: list[tuple[int, int]] = []
    for first, last in _alike(meant, length, said):
        if all(last <= other[0] or other[1] <= first for other in taken):
            taken.append((first, last))
            yield said.place((first, last))


def _alike(meant: Wanted, length: int, said: _Said) -> list[tuple[int, int]]:
    """Return the parts of each window that is like enough, the likest first."""
    windows = said.windows(length)
    if not meant.traits:
        places = enumerate(windows.loose)
        same = (index for index, one in places if one == meant.loose)
        return sorted(windows.parts[index] for index in same)
    found = process.extract(
        meant.loose,
        windows.loose,
        scorer=fuzz.ratio,
        score_cutoff=LIKENESS,
        limit=None,
    )
    alike = [
        (-likeness, windows.parts[index][0], index)
        for _, likeness, index in found
        # With one other digit it is another number, not a slip.
        if said.digits(windows.parts[index]) == meant.digits
    ]
    return [windows.parts[index] for _, _, index in sorted(alike)]


def _may_stand(wanted: str, after: str, text: MappedText, start: int) -> bool:
    """Whether a short value at this place is a word of its own."""
    if len(wanted) == 1:
        return _AFTER_ONE_LETTER.match(after) is not None
    if len(wanted) == _SHORT_HANGUL and _HANGUL.match(wanted):
        at = text.starts.index(start)
        return at == 0 or not _HANGUL.match(text.text[at - 1])
    return True
