"""The ring around whatever has the keyboard, two pixels outside a gap of two.

A style sheet can only draw inside a widget; so the ring is a widget of its own that
lies over the window and follows the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from phonecoach.app.look import ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_GAP, _WIDTH = 2, 2
_AROUND = _GAP + _WIDTH
_RADIUS = 8
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}
ON_SHELL = "on_shell"
"""A widget with this property true lies on the dark telephone."""

NO_RING = "no_ring"
"""A widget with this property true shows by itself that it has the keyboard."""


class FocusRing(QWidget):
    """Follows the focus within one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._home = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def around(self) -> QWidget | None:
        """What the ring is drawn around; None where there is no ring."""
        return self._around if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the widget while it or anything around it moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring in the ink that its ground asks for."""
        dark = self._around is not None and self._around.property(ON_SHELL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink("focus_on_shell" if dark else "focus"), _WIDTH))
        inset = _WIDTH / 2
        frame = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        radius = self._radius()
        painter.drawRoundedRect(frame, radius, radius)
        painter.end()

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for one in self._watched:
            if isValid(one):  # a screen that was left may be gone by now
                one.removeEventFilter(self)
        self._watched = []
        self._around = new if self._wants(new) else None
        ancestor = self._around
        while ancestor is not None and ancestor is not self._home:
            ancestor.installEventFilter(self)
            self._watched.append(ancestor)
            ancestor = ancestor.parentWidget()
        self._place()

    def _wants(self, widget: QWidget | None) -> bool:
        return (
            widget is not None
            and widget.window() is self.window()
            and not widget.property(NO_RING)
        )

    def _place(self) -> None:
        widget = self._around
        if widget is None or not widget.isVisible():
            self.hide()
            return
        home = self._home
        shown = QRect(widget.mapTo(home, QPoint(0, 0)), widget.size())
        ring = shown.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & home.rect()
        seen = self._seen(widget, home)
        if not seen.intersects(ring):
            # An empty mask would be none, and show the ring whole.
            self.hide()
            return
        self.setGeometry(ring)
        band = QRegion(self.rect()) - self._inside()
        self.setMask(band & QRegion(seen.translated(-ring.topLeft())))
        self.show()
        self.raise_()
        self.update()

    def _inside(self) -> QRegion:
        """Return what the ring leaves free, so that nothing below is painted twice."""
        path = QPainterPath()
        radius = self._radius() - _WIDTH
        frame = self.rect().toRectF().adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        path.addRoundedRect(frame.adjusted(1, 1, -1, -1), radius, radius)
        return QRegion(path.toFillPolygon().toPolygon())

    def _radius(self) -> float:
        chip = self._around is not None and self._around.property("kind") == "chip"
        return self.height() / 2 if chip else _RADIUS + _GAP

    def _seen(self, widget: QWidget, home: QWidget) -> QRect:
        """Return what the scroll areas around a widget leave to be seen of it."""
        seen = home.rect()
        ancestor = widget.parentWidget()
        while ancestor is not None and ancestor is not home:
            if isinstance(ancestor, QAbstractScrollArea):
                port = ancestor.viewport()
                place = QRect(port.mapTo(home, QPoint(0, 0)), port.size())
                seen &= place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            ancestor = ancestor.parentWidget()
        return seen
