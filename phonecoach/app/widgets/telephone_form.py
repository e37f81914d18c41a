"""The shapes a telephone takes, and where its parts lie in each of them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize

EDGE: Final = 16
CRADLE: Final = 92
_GAP: Final = 10
_COLUMN: Final = EDGE + CRADLE + EDGE
"""Where display and keys begin."""

_BELOW_DISPLAY: Final = 14
_KEY, _LAST_KEY = 56, 64
_SHARED: Final = 5
"""The last key takes so much of what height is left over, up to its full height."""

_LEAST_GAP: Final = 4
_GRILLE: Final = 23
"""Height of the three lines of the loudspeaker ..."""

_GRILLE_ROOM: Final = 44
"""... which are there only in a gap as high as this."""

_GRILLE_INSET: Final = 22

_BAR_EDGE: Final = 8
_BAR_CRADLE, _LEAST_BAR_CRADLE = 160, 104
"""The handset gives way where the words need more."""

_BAR_GAP: Final = 12
_BAR_KEY_GAP: Final = 6

_LARGE: Final = QSize(376, 520)
_CALL: Final = QSize(320, 624)
_IDLE: Final = QSize(276, 318)


class Form(enum.Enum):
    """How much room a telephone has, and what for."""

    LARGE = enum.auto()
    """It rings, or is about to."""

    CALL = enum.auto()
    """Somebody is on the line: narrow, and as high as may be."""

    IDLE = enum.auto()
    """It lies there: a display and one key that can only be looked at."""

    BAR = enum.auto()
    """A bar across the top of a small window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What the words on a telephone need, in logical pixels."""

    column: int
    """The widest of display and keys, where they stand in a column."""

    display: int
    """How high the display has to be."""

    key: int
    """How high a key has to be at least."""

    bar_display: QSize
    bar_keys: tuple[QSize, ...]
    """Of each key, its name below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Where each part lies; the last key comes last."""

    cradle: QRect
    display: QRect
    keys: tuple[QRect, ...]
    grille: QRect
    """The three lines between the keys; empty where there is no room."""


def least_size(form: Form, needs: Needs) -> QSize:
    """Return the size below which words would be cut."""
    if form is Form.BAR:
        keys = sum(one.width() + _BAR_KEY_GAP for one in needs.bar_keys) - _BAR_KEY_GAP
        width = _LEAST_BAR_CRADLE + needs.bar_display.width() + keys
        inner = max(needs.bar_display.height(), *(it.height() for it in needs.bar_keys))
        return QSize(2 * _BAR_EDGE + 2 * _BAR_GAP + width, 2 * _BAR_EDGE + inner)
    rows = 0 if form is Form.IDLE else 4
    keys = rows * (needs.key + _LEAST_GAP) + needs.key
    height = 2 * EDGE + needs.display + _BELOW_DISPLAY + keys
    return QSize(_COLUMN + needs.column + EDGE, height)


def usual_size(form: Form, needs: Needs) -> QSize:
    """Return the size a form is drawn for, or more where the words need it."""
    least = least_size(form, needs)
    if form is Form.BAR:
        return least + QSize(_BAR_CRADLE - _LEAST_BAR_CRADLE, 0)
    drawn = {Form.LARGE: _LARGE, Form.CALL: _CALL, Form.IDLE: _IDLE}
    return least.expandedTo(drawn[form])


def parts_of(form: Form, size: QSize, needs: Needs) -> Parts:
    """Return where the parts lie in a telephone of a form and size."""
    return _lying(size, needs) if form is Form.BAR else _upright(form, size, needs)


def _upright(form: Form, size: QSize, needs: Needs) -> Parts:
    width, height = size.width(), size.height()
    column = width - _COLUMN - EDGE
    display = QRect(_COLUMN, EDGE, column, needs.display)
    spare = height - least_size(form, needs).height()
    last_height = max(needs.key, min(_LAST_KEY, needs.key + spare // _SHARED))
    last = QRect(_COLUMN, height - EDGE - last_height, column, last_height)
    top = display.bottom() + 1 + _BELOW_DISPLAY
    keys = [] if form is Form.IDLE else _stacked(top, last, needs)
    above = keys[-1] if keys else display
    return Parts(
        cradle=QRect(EDGE, EDGE, CRADLE, height - 2 * EDGE),
        display=display,
        keys=(*keys, last),
        grille=_grille_between(above, last),
    )


def _stacked(top: int, last: QRect, needs: Needs) -> list[QRect]:
    """Return the four keys above the last one, lower where height is scarce."""
    room = last.top() - top
    height = max(needs.key, min(_KEY, room // 4 - _GAP))
    gap = max(_LEAST_GAP, min(_GAP, (room - 4 * height) // 4))
    return [
        QRect(last.left(), top + row * (height + gap), last.width(), height)
        for row in range(4)
    ]


def _grille_between(above: QRect, below: QRect) -> QRect:
    room = below.top() - above.bottom() - 1
    if room < _GRILLE_ROOM:
        return QRect()
    top = above.bottom() + 1 + (room - _GRILLE) // 2
    wide = above.width() - 2 * _GRILLE_INSET
    return QRect(above.left() + _GRILLE_INSET, top, wide, _GRILLE)


def _lying(size: QSize, needs: Needs) -> Parts:
    inner = size.height() - 2 * _BAR_EDGE
    keys: list[QRect] = []
    right = size.width() - _BAR_EDGE
    for need in reversed(needs.bar_keys):
        keys.insert(0, QRect(right - need.width(), _BAR_EDGE, need.width(), inner))
        right -= need.width() + _BAR_KEY_GAP
    room = keys[0].left() - _BAR_EDGE - 2 * _BAR_GAP
    spare = room - needs.bar_display.width()
    cradle = min(_BAR_CRADLE, max(_LEAST_BAR_CRADLE, spare))
    left, wide = _BAR_EDGE + cradle + _BAR_GAP, room - cradle
    return Parts(
        cradle=QRect(_BAR_EDGE, _BAR_EDGE, cradle, inner),
        display=QRect(left, _BAR_EDGE, wide, inner),
        keys=tuple(keys),
        grille=QRect(),
    )
