"""Where the parts of a call lie, by the size of the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize

from phonecoach.app.widgets.telephone_form import Form

MARGIN: Final = 24
GAP: Final = 16
_TELEPHONE: Final = 320
_TALK: Final = 544
_TALK_MOST: Final = 760
_PAPERS: Final = 336
_TAPE: Final = 88
_TAPE_SHORT: Final = 32
_ABOVE_TAPE: Final = 4
_BELOW_TAPE: Final = 12

_COLUMNS_FROM: Final = 1_200
_BAR_BELOW: Final = 1_040
_SHORT_BELOW: Final = 584
"""Of a window 640 high, what the bar above the screen leaves."""

_RING_RIGHT: Final = 548
_RING_INSIDE: Final = 1_184
"""In a window 1280 wide what is known of the call takes so much of so much."""

_RAISED: Final = 24
"""So far above the middle lie both: it looks like the middle."""

_RING_LEAST_HEIGHT: Final = 620
_DRAWER: Final = _PAPERS + 64
_LEAST_DRAWER: Final = 208
"""Of height: lower than this a drawer is of no use, and lies over the reply, too."""

_TALK_SHARE: Final = (_TALK_MOST - _TALK) / (1_200 - 880)
"""How much of a pixel more the conversation takes of each that is to be shared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """What the telephone needs, in logical pixels."""

    large: QSize
    """While it rings beside what is known of the call."""

    bar_height: int
    """As a bar across the top."""

    call_width: int = _TELEPHONE
    least_talk: int = 480
    """How narrow the conversation may become beside an open drawer."""

    foot: int = 168
    """How high the reply is with what stands above it ..."""

    reply: int = 72
    """... and alone."""

    low_tape: int = _TAPE_SHORT
    """How high the tape has to be at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where each part lies; a part that is not there is an empty rectangle."""

    as_bar: bool
    """The telephone is a bar across the top."""

    drawer: bool
    """The papers lie over the conversation and can be put away."""

    short: bool
    """Height is scarce."""

    beside: bool = False
    """The drawer is open, and the conversation has moved aside."""

    telephone: QRect
    talk: QRect
    papers: QRect
    tape: QRect

    @property
    def form(self) -> tuple[bool, bool, bool]:
        """What changes the parts themselves, not only their size."""
        return self.as_bar, self.drawer, self.short

    @property
    def talk_form(self) -> tuple[bool, bool, bool]:
        """What changes the conversation itself."""
        return self.drawer, self.beside, self.short

    def telephone_form(self, *, ringing: bool) -> Form:
        """Return the form the telephone takes."""
        if self.as_bar:
            return Form.BAR
        return Form.LARGE if ringing else Form.CALL


def call_places(size: QSize, sizes: Sizes, *, opened: bool = False) -> Places:
    """Return where the parts lie while somebody is on the line.

    Args:
        size: Of the whole desk.
        sizes: What the parts need.
        opened: Whether the drawer is open, if there is one.
    """
    short = size.height() < _SHORT_BELOW
    as_bar = size.width() < _BAR_BELOW
    drawer = size.width() < _COLUMNS_FROM
    edge = GAP if short else MARGIN
    tape_height = sizes.low_tape if short else _TAPE
    top = 8 if short else GAP
    foot = size.height() - _BELOW_TAPE - tape_height
    inside = QRect(
        QPoint(edge, top), QPoint(size.width() - edge - 1, foot - _ABOVE_TAPE - 1)
    )
    telephone, rest = _telephone_in(inside, sizes, as_bar=as_bar)
    talk, papers = _drawn_out(rest, sizes) if drawer else _shared(rest)
    if drawer and not opened:
        talk = rest
    return Places(
        as_bar=as_bar,
        drawer=drawer,
        short=short,
        beside=talk != rest and drawer,
        telephone=telephone,
        talk=talk,
        papers=papers,
        tape=QRect(edge, foot, size.width() - 2 * edge, tape_height),
    )


def ring_places(size: QSize, sizes: Sizes) -> Places:
    """Return where the parts lie while the telephone rings.

    The conversation's place is what is known of the call; there are no papers yet.
    """
    as_bar = size.width() < _BAR_BELOW or size.height() < _RING_LEAST_HEIGHT
    inside = QRect(QPoint(0, 0), size).adjusted(MARGIN, GAP, -MARGIN, -GAP)
    if as_bar:
        telephone = QRect(inside.topLeft(), QSize(inside.width(), sizes.bar_height))
        talk = inside.adjusted(0, sizes.bar_height + GAP, 0, 0)
    else:
        inside = inside.adjusted(MARGIN, 0, -MARGIN, -2 * _RAISED)
        talk = QRect(inside)
        talk.setLeft(inside.right() + 1 - _ring_width(inside.width()))
        telephone = QRect(QPoint(0, 0), sizes.large)
        telephone.moveCenter(QPoint(talk.left() // 2, talk.center().y()))
    return Places(
        as_bar=as_bar,
        drawer=True,
        short=size.height() < _SHORT_BELOW,
        telephone=telephone,
        talk=talk,
        papers=QRect(),
        tape=QRect(),
    )


def _ring_width(inside: int) -> int:
    return max(480, min(_RING_RIGHT + (inside - _RING_INSIDE) // 3, 680))


def _telephone_in(inside: QRect, sizes: Sizes, *, as_bar: bool) -> tuple[QRect, QRect]:
    """Return the telephone's place, and what it leaves."""
    if as_bar:
        bar = QRect(inside.topLeft(), QSize(inside.width(), sizes.bar_height))
        return bar, inside.adjusted(0, sizes.bar_height + 8, 0, 0)
    column = QRect(inside.topLeft(), QSize(sizes.call_width, inside.height()))
    return column, inside.adjusted(sizes.call_width + GAP, 0, 0, 0)


def _shared(rest: QRect) -> tuple[QRect, QRect]:
    """Return the places of the conversation and of the papers beside it."""
    both = rest.width() - GAP
    wide = _TALK + round((both - _TALK - _PAPERS) * _TALK_SHARE)
    talk = QRect(rest.topLeft(), QSize(min(_TALK_MOST, wide), rest.height()))
    papers = QRect(rest)
    papers.setLeft(talk.right() + 1 + GAP)
    return talk, papers


def _drawn_out(rest: QRect, sizes: Sizes) -> tuple[QRect, QRect]:
    """Return the same with an open drawer: it leaves the reply free if it can."""
    papers = QRect(rest)
    papers.setLeft(max(rest.left(), rest.right() + 1 - _DRAWER))
    talk = QRect(rest)
    talk.setRight(papers.left() - 1 - GAP // 2)
    if talk.width() >= sizes.least_talk:
        return talk, papers
    for kept_free in (sizes.foot, sizes.reply):
        if rest.height() - kept_free >= _LEAST_DRAWER:
            papers.setBottom(rest.bottom() - kept_free)
            break
    return rest, papers
