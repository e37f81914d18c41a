"""The tabs of the papers: a name and the key that brings the paper up."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QTabBar, QTabWidget

from phonecoach.app.look import font, ink, text_size
from phonecoach.app.widgets.build import CAP_HEIGHT, cap_width, paint_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_HEIGHT: Final = 44
_PADDING, _TIGHT_PADDING = 9, 4
_GAP: Final = 6
_EDGE: Final = 2
_NAMES: Final = 64


class PaperTabs(QTabBar):
    """Tabs with key caps; where there is no room for both, the caps go first.

    Where there is none for the names either, they stand closer, and a size smaller.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._caps: list[str] = []
        self._capped = True
        self._tight = self._shown_tight = False

    def set_caps(self, caps: list[str]) -> None:
        """Say which key brings up which tab, in order."""
        self._caps = caps
        for index, cap in enumerate(caps):
            self.setTabToolTip(index, cap)
        self._fit()

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Name and cap of each tab that a key brings up."""
        caps = enumerate(self._caps)
        return tuple((self.tabText(index), cap) for index, cap in caps)

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for the name, and for the cap if there is any."""
        return QSize(self._width(index, capped=self._capped), text_size(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the least room: the name alone."""
        return QSize(self._width(index, capped=False), text_size(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the caps away if there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, caps and the line under the chosen tab."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index)
        painter.end()

    def _fit(self) -> None:
        room, self._tight = self._room(), False
        capped = self._all(capped=True) <= room
        tight = self._all(capped=False) > room
        was = self._capped, self._shown_tight
        self._capped, self._tight = capped, tight
        if was != (capped, tight):
            self._shown_tight = tight
            # Qt asks for the sizes of tabs again only when something of them changes.
            self.setElideMode(Qt.TextElideMode.ElideRight)
            self.setElideMode(Qt.TextElideMode.ElideNone)
            self.updateGeometry()

    def _room(self) -> int:
        """Return how wide all tabs may be beside what stands in the corner."""
        bearer = self.parentWidget()
        corner = bearer.cornerWidget() if isinstance(bearer, QTabWidget) else None
        if corner is not None and not corner.isHidden():
            return self.width()
        return max(bearer.width() if bearer else 0, self.width())

    def _all(self, *, capped: bool) -> int:
        return sum(self._width(index, capped=capped) for index in range(self.count()))

    @property
    def _step(self) -> str:
        return "note" if self._tight else "label"

    @property
    def _padding(self) -> int:
        return _TIGHT_PADDING if self._tight else _PADDING

    def _width(self, index: int, *, capped: bool) -> int:
        name = _name_width(self.tabText(index), self._step, text_size(_HEIGHT))
        wide = name + 2 * self._padding
        if capped and index < len(self._caps):
            wide += _GAP + cap_width(self._caps[index])
        return wide

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        place = self.tabRect(index)
        chosen = index == self.currentIndex()
        painter.setFont(font(self._step))
        painter.setPen(ink("text" if chosen else "text_muted"))
        wide = painter.fontMetrics().horizontalAdvance(self.tabText(index))
        left = place.left() + self._padding
        words = QRect(left, place.top(), wide + 2, place.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        if self._capped and index < len(self._caps):
            cap = self._caps[index]
            top = place.top() + (place.height() - CAP_HEIGHT) // 2
            left = words.right() + _GAP - 1
            paint_cap(painter, self, cap, QRect(left, top, cap_width(cap), CAP_HEIGHT))
        if chosen:
            edge = QRect(place.left(), place.bottom() + 1 - _EDGE, place.width(), _EDGE)
            painter.fillRect(edge, ink("accent"))


@lru_cache(maxsize=_NAMES)
def _name_width(name: str, step: str, _scale: int) -> int:
    """Return how wide a name is; asked for many times whenever the papers move."""
    return QFontMetrics(font(step)).horizontalAdvance(name)
