"""Three lines for the first start: what rings, how to answer, where the card is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QPainter,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import icon, ink
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ICON = 24
_DOT, _STEP = 8, 16


class Dots(QWidget):
    """Shows how far one has come: the present one is long."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._at = 0

    def go_to(self, at: int) -> None:
        """Show another one as the present one, counted from 0."""
        self._at = at
        words = self.tr("{at} of {count}")
        self.setAccessibleName(words.format(at=at + 1, count=self._count))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all dots."""
        return QSize((self._count + 1) * _STEP, _DOT + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, top = 0, (self.height() - _DOT) / 2
        for dot in range(self._count):
            here = dot == self._at
            width = _DOT + _STEP if here else _DOT
            painter.setBrush(ink("accent" if here else "line_strong"))
            painter.drawRoundedRect(QRectF(left, top, width, _DOT), _DOT / 2, _DOT / 2)
            left += width + _STEP - _DOT
        painter.end()


class Tour(QFrame):
    """Tells one line after the other; everything around it goes on as usual.

    Signals:
        done: All was told, or somebody wants to hear no more.
    """

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("How it works"))
        self._at = 0
        self._lines = self._told()
        self.picture = label("")
        self.picture.setFixedSize(_ICON, _ICON)
        self.heading = label("", "strong", wrap=True)
        self.words = FlowLabel()
        self.dots = Dots(len(self._lines))
        self.skip_button = button(self.tr("Skip"), "quiet", cap="Esc")
        self.next_button = button(self.tr("Next"))
        self._lay_out()
        self.skip_button.setAccessibleDescription("Esc")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self._end)
        self.skip_button.clicked.connect(self._end)
        self.next_button.clicked.connect(self._go_on)
        self._show()

    def _told(self) -> tuple[tuple[str, str, str], ...]:
        """Return icon, heading and words of each line."""
        return (
            (
                "phone-incoming",
                self.tr("The telephone rings"),
                self.tr(
                    "Take the call that is suggested here, or choose another in the "
                    "library. Then it rings."
                ),
            ),
            (
                "keyboard",
                self.tr("You answer"),
                self.tr(
                    "Space picks up. Type what you would say and press Enter; the "
                    "caller hears it and replies."
                ),
            ),
            (
                "clipboard-list",
                self.tr("The card tells how it went"),
                self.tr(
                    "It opens when the call is over: what was met, what was missed, "
                    "and the moment it happened. All cards stay in the history."
                ),
            ),
        )

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 16, 16, 14)
        layout.setSpacing(14)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.words)
        words.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.dots)
        row.addStretch(1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        words.addLayout(row)
        layout.addLayout(words, 1)

    def _show(self) -> None:
        picture, heading, words = self._lines[self._at]
        self.picture.setPixmap(icon(picture, "accent", size=_ICON).pixmap(_ICON))
        self.heading.setText(heading)
        self.words.setText(words)
        self.dots.go_to(self._at)
        if self._at == len(self._lines) - 1:
            self.next_button.setText(self.tr("Done"))
            self.next_button.setAccessibleName(self.tr("Done"))
            self.skip_button.hide()

    @Slot()
    def _go_on(self) -> None:
        if self._at + 1 == len(self._lines):
            self._end()
            return
        self._at += 1
        self._show()
        said = f"{self.heading.text()}. {self.words.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @Slot()
    def _end(self) -> None:
        self.hide()
        self.done.emit()
