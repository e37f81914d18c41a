"""The tabs of the papers: a name and the key that brings the paper up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QTabBar

from phonecoach.app.look import font, ink, text_size
from phonecoach.app.widgets.build import CAP_HEIGHT, cap_width, paint_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_HEIGHT: Final = 44
_PADDING: Final = 9
_GAP: Final = 6
_EDGE: Final = 2


class PaperTabs(QTabBar):
    """Tabs with key caps; the caps go first where there is no room for both."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._caps: list[str] = []
        self._capped = True

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
        bearer = self.parentWidget() or self
        wide = sum(self._width(index, capped=True) for index in range(self.count()))
        capped = wide <= max(bearer.width(), self.width())
        if capped != self._capped:
            self._capped = capped
            # Qt asks for the sizes of tabs again only when something of them changes.
            self.setElideMode(Qt.TextElideMode.ElideRight)
            self.setElideMode(Qt.TextElideMode.ElideNone)
            self.updateGeometry()

    def _width(self, index: int, *, capped: bool) -> int:
        metrics = QFontMetrics(font("label"))
        wide = metrics.horizontalAdvance(self.tabText(index)) + 2 * _PADDING
        if capped and index < len(self._caps):
            wide += _GAP + cap_width(self._caps[index])
        return wide

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        place = self.tabRect(index)
        chosen = index == self.currentIndex()
        painter.setFont(font("label"))
        painter.setPen(ink("text" if chosen else "text_muted"))
        wide = painter.fontMetrics().horizontalAdvance(self.tabText(index))
        words = QRect(place.left() + _PADDING, place.top(), wide + 2, place.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
        if self._capped and index < len(self._caps):
            cap = self._caps[index]
            top = place.top() + (place.height() - CAP_HEIGHT) // 2
            left = words.right() + _GAP - 1
            paint_cap(painter, self, cap, QRect(left, top, cap_width(cap), CAP_HEIGHT))
        if chosen:
            edge = QRect(place.left(), place.bottom() + 1 - _EDGE, place.width(), _EDGE)
            painter.fillRect(edge, ink("accent"))
