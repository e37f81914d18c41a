"""A key of the telephone: a button, painted as a key."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from phonecoach.app.look import font, icon_pixmap, ink, text_size
from phonecoach.app.widgets.build import (
    CAP_HEIGHT,
    cap_width,
    paint_cap_in,
    press_with,
)
from phonecoach.app.widgets.focus_ring import ON_SHELL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ICON: Final = 22
_NAMES: Final = 256
_WHOLE: Final = 100
_LEFT: Final = 14
_ICON_GAP: Final = 10
_CAP_GAP: Final = 12
_RIGHT: Final = 10
_RADIUS: Final = 8
_AIR: Final = 22
"""Above and below the name together."""

_BOX: Final = 48
_LEAST_BOX: Final = 80
_NAME_GAP: Final = 4
_SMALL_GAP: Final = 6
_MIDDLE_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class TelephoneKey(QAbstractButton):
    """A key with icon, name and key cap; the name stands below it in a bar.

    Its states are told apart without colour, too: a key that waits is flat, one that
    is on is light and bears another icon and name.

    Args:
        text: Its name.
        picture: The name of its icon.
        kind: Empty, ``answer`` or ``hang_up``.
        key: The shortcut, in `QKeySequence`'s portable form.
        cap: What the key cap says.
    """

    def __init__(
        self,
        text: str,
        picture: str,
        *,
        kind: str = "",
        key: str,
        cap: str,
    ) -> None:
        super().__init__()
        self._kind = kind
        self._cap = cap
        self._picture = picture
        self._key = key
        self._below = False
        self._capped = True
        self.setProperty(ON_SHELL, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        press_with(self, key)
        self.name_it(text, picture)

    def name_it(self, text: str, picture: str) -> None:
        """Give it another name and icon."""
        self._picture = picture
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def draw_ahead(self) -> None:
        """Draw the icon it bears when it is ready, so that no time is lost then."""
        colour = f"on_{self._kind}" if self._kind else "on_shell"
        icon_pixmap(self._picture, colour, _ICON, self.devicePixelRatioF())

    def set_shape(self, *, below: bool, capped: bool) -> None:
        """Set the name below the key or on it, with a cap or for the eye alone."""
        self._below, self._capped = below, capped
        self.setAccessibleDescription(self._key if capped else "")
        self.update()

    def need_of(self, text: str, *, below: bool) -> QSize:
        """Return the size it needs under a name."""
        cap = cap_width(self._cap)
        name, height = _measured(text, text_size(_WHOLE), below=below)
        if below:
            box = max(_LEAST_BOX, _ICON + _SMALL_GAP + cap + _LEFT)
            return QSize(max(box, name + 4), _BOX + _NAME_GAP + height)
        behind = _CAP_GAP + cap + _RIGHT if self._capped else _LEFT
        width = _LEFT + _ICON + _ICON_GAP + name + behind
        return QSize(width, height + _AIR)

    def sizeHint(self) -> QSize:
        """Return room for icon, name and cap."""
        return self.need_of(self.text(), below=self._below)

    def minimumSizeHint(self) -> QSize:
        """Return the same: none of them may be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key as it stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(QPoint(0, 0), QSize(self.width(), self._box_height()))
        fill, edge, colour = self._inks()
        painter.setBrush(ink(fill))
        painter.setPen(QPen(ink(edge), 1))
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._below:
            self._paint_bar_key(painter, box, colour)
        else:
            self._paint_key(painter, box, colour)
        painter.end()

    def _box_height(self) -> int:
        if not self._below:
            return self.height()
        words = QFontMetrics(_name_font("note")).height()
        return self.height() - _NAME_GAP - words

    def _inks(self) -> tuple[str, str, str]:
        """Return the tokens of fill, edge, and what stands on the key."""
        if not self.isEnabled():
            return "shell", "key_line", "on_shell_muted"
        pressed = self.isDown()
        if self._kind:
            on = f"on_{self._kind}"
            return self._kind, on if pressed else self._kind, on
        if self.isChecked():
            return "on_display", "key_line" if pressed else "on_display", "display"
        fill = "key_line" if self.underMouse() else "key"
        return fill, "on_shell" if pressed else "key_line", "on_shell"

    def _paint_key(self, painter: QPainter, box: QRect, colour: str) -> None:
        middle = box.height() / 2
        self._paint_icon(painter, _LEFT, round(middle - _ICON / 2), colour)
        painter.setPen(ink(colour))
        painter.setFont(_name_font("body"))
        left = _LEFT + _ICON + _ICON_GAP
        painter.drawText(box.adjusted(left, 0, 0, 0), _MIDDLE_LEFT, self.text())
        if not self._capped:
            return
        cap = cap_width(self._cap)
        top = (box.height() - CAP_HEIGHT) // 2
        place = QRect(box.width() - _RIGHT - cap, top, cap, CAP_HEIGHT)
        paint_cap_in(painter, ink(colour), self._cap, place)

    def _paint_bar_key(self, painter: QPainter, box: QRect, colour: str) -> None:
        cap = cap_width(self._cap)
        left = (box.width() - _ICON - _SMALL_GAP - cap) // 2
        middle = box.height() / 2
        self._paint_icon(painter, left, round(middle - _ICON / 2), colour)
        place = QRect(0, 0, cap, CAP_HEIGHT)
        place.moveTopLeft(
            QPoint(left + _ICON + _SMALL_GAP, (box.height() - CAP_HEIGHT) // 2)
        )
        paint_cap_in(painter, ink(colour), self._cap, place)
        painter.setFont(_name_font("note"))
        painter.setPen(ink("on_shell" if self.isEnabled() else "on_shell_muted"))
        below = self.rect().adjusted(0, box.height() + _NAME_GAP, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.text())

    def _paint_icon(self, painter: QPainter, left: int, top: int, colour: str) -> None:
        # Drawn at its own size, also where the picture has more pixels than the screen.
        image = icon_pixmap(self._picture, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QRect(left, top, _ICON, _ICON), image)


@lru_cache(maxsize=_NAMES)
def _measured(text: str, _size: int, *, below: bool) -> tuple[int, int]:
    """Return the width and height of a name, at a size of text."""
    words = QFontMetrics(_name_font("note" if below else "body"))
    return words.horizontalAdvance(text), words.height()


def _name_font(step: str) -> QFont:
    made = font(step)
    made.setWeight(QFont.Weight.Medium)
    return made
