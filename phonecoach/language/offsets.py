"""Text in one width and case, with the way back to the raw text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Half-width voiced and semi-voiced marks join the kana before them under NFKC, but
# Unicode does not call them combining.
_HALF_WIDTH_MARKS = "\uff9e\uff9f"
_JAMO_TAILS = range(0x1160, 0x1200)


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedText:
    """Text made from other text, knowing for every letter where it came from."""

    text: str

    starts: Sequence[int]
    """For each letter of `text`, the start of its origin in the raw text."""

    ends: Sequence[int]
    """For each letter of `text`, one past the end of its origin."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the raw span of ``text[start:end]``.

        A span without letters lies where its next letter begins, or at the end.
        """
        if start < end:
            return self.starts[start], self.ends[end - 1]
        if start < len(self.starts):
            return self.starts[start], self.starts[start]
        last = self.ends[-1] if self.ends else 0
        return last, last

    def without_spaces(self) -> MappedText:
        """Return the same text with all white space taken out."""
        kept = [i for i, letter in enumerate(self.text) if not letter.isspace()]
        return MappedText(
            text="".join(self.text[i] for i in kept),
            starts=tuple(self.starts[i] for i in kept),
            ends=tuple(self.ends[i] for i in kept),
        )


def fold(raw: str) -> MappedText:
    """Return text in composed form (NFKC), one width and lower case.

    Letters are folded cluster by cluster, so that a base with its marks, or Hangul
    typed as loose jamo, becomes one letter that still knows its whole origin.
    """
    lower = raw.lower()
    if unicodedata.is_normalized("NFKC", raw) and len(lower) == len(raw):
        places = range(len(raw) + 1)
        return MappedText(text=lower, starts=places[:-1], ends=places[1:])
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(raw):
        folded = unicodedata.normalize("NFKC", raw[start:end]).lower()
        letters.append(folded)
        starts.extend([start] * len(folded))
        ends.extend([end] * len(folded))
    return MappedText(text="".join(letters), starts=tuple(starts), ends=tuple(ends))


def _clusters(raw: str) -> Iterator[tuple[int, int]]:
    start = 0
    for i in range(1, len(raw) + 1):
        if i == len(raw) or not _continues(raw[i]):
            yield start, i
            start = i


def _continues(letter: str) -> bool:
    return (
        unicodedata.combining(letter) != 0
        or letter in _HALF_WIDTH_MARKS
        or ord(letter) in _JAMO_TAILS
    )
