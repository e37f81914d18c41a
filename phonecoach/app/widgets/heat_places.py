"""Where the parts of a heat map lie, in the pixels of its whole, unscrolled width."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

ALL: Final = -1
"""The row above all people: the whole group."""

_PITCH, _WIDEST = 18, 24
"""A column at least, and at most."""

_CELL_GAP: Final = 3
_CELL_HEIGHT, _ROW_GAP = 24, 7
_BLOCK_GAP: Final = 8
_GAP: Final = 8
_FOOT: Final = 6


class HeatPlaces:
    """Tells where columns, names and figures lie.

    Args:
        blocks: How many columns each block has.
        width: How much room there is.
        names: How wide the widest name is.
        figures: How wide the words above the numbers of calls are.
        line: How high a line of text is.

    Attributes:
        pitch: From one column to the next.
        names_width: Names take so much at the left.
        whole_width: Of all, however much room there is.
        head_top: Here begin the numbers of the items.
        top: Here begin the people.
    """

    gap = _GAP
    foot = _FOOT

    def __init__(
        self, blocks: Sequence[int], *, width: int, names: int, figures: int, line: int
    ) -> None:
        self.line = line
        self.names_width = names + 2 * _GAP
        self.figures_width = figures + _GAP
        gaps = _BLOCK_GAP * (len(blocks) - 1)
        columns = sum(blocks)
        room = width - self.names_width - self.figures_width - gaps
        self.pitch = max(_PITCH, min(_WIDEST, room // max(1, columns)))
        self.cell_width = self.pitch - _CELL_GAP
        self.cell_height = _CELL_HEIGHT
        self.row_height = max(_CELL_HEIGHT + _ROW_GAP, line + _ROW_GAP)
        self.cell_top = (self.row_height - _CELL_HEIGHT) // 2
        self._lefts = []
        left = self.names_width
        for count in blocks:
            for _ in range(count):
                self._lefts.append(left)
                left += self.pitch
            left += _BLOCK_GAP
        self.figures_left = left - _BLOCK_GAP
        self.whole_width = self.figures_left + self.figures_width
        self.head_top = line + 10
        self.top = self.head_top + line + 10

    def column_left(self, column: int) -> int:
        """Return where a column begins."""
        return self._lefts[column]

    def column_at(self, x: int) -> int | None:
        """Return the column at a place; None between blocks and beside them."""
        column = bisect_right(self._lefts, x) - 1
        if column < 0 or x >= self._lefts[column] + self.pitch:
            return None
        return column
