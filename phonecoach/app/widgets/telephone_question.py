"""What the telephone asks back before a key does what nobody can undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import ink
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.telephone_key import TelephoneKey

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_GAP: Final = 10
_KEY: Final = 56
_BAR_SENTENCE: Final = 168
"""The least width of the sentence where the keys stand beside it ..."""

_BAR_MOST: Final = 640
"""... and the most ..."""

_BAR_STEP: Final = 24
"""... tried in such steps."""


class TelephoneQuestion(QWidget):
    """Lies over the keys of a telephone: a sentence, a key for yes and one for no.

    Signals:
        agreed: It shall be done.
        declined: It shall not.

    Args:
        sentence: What is asked.
        yes: The name of the key that does it, its icon and its shortcut.
        no: The name of the key that does not; Esc presses it.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, sentence: str, yes: tuple[str, str, str], no: str) -> None:
        super().__init__()
        name, picture, key = yes
        self._in_bar = False
        self.sentence = FlowLabel(sentence, "label", "on_shell")
        self.yes_key = TelephoneKey(name, picture, key=key, cap=key)
        self.no_key = TelephoneKey(no, "x", key="Esc", cap="Esc")
        # Lit, as a key is that is on: this one is waiting to be pressed.
        self.yes_key.setCheckable(True)
        self.yes_key.setChecked(True)
        for each in (self.sentence, self.yes_key, self.no_key):
            each.setParent(self)
        self.setAccessibleName(sentence)
        self.yes_key.clicked.connect(self.agreed)
        self.no_key.clicked.connect(self.declined)

    def begin(self) -> None:
        """Ask; whoever writes goes on writing, a screen reader reads it out."""
        self.yes_key.setChecked(True)
        self.show()
        self.raise_()
        asked = QAccessibleAnnouncementEvent(self, self.sentence.text())
        QAccessible.updateAccessibility(asked)

    @property
    def has_focus(self) -> bool:
        """Whether one of its keys has the keyboard."""
        return self.yes_key.hasFocus() or self.no_key.hasFocus()

    def set_in_bar(self, *, in_bar: bool) -> None:
        """Lie as a bar, the names of the keys below them, or upright."""
        self._in_bar = in_bar
        for key in (self.yes_key, self.no_key):
            key.set_shape(below=in_bar, capped=True)
        self.sentence.set_look("note" if in_bar else "label", "on_shell")
        self._place()

    def bar_width(self, height: int) -> int:
        """Return how wide it is as a bar of a height, with all its words."""
        keys = self.yes_key.sizeHint().width() + self.no_key.sizeHint().width()
        words = _BAR_SENTENCE
        while self.sentence.heightForWidth(words) > height and words < _BAR_MOST:
            words += _BAR_STEP
        return words + keys + 3 * _GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay sentence and keys out anew."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover the keys below with the telephone's own ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink("shell"))
        painter.end()

    def _place(self) -> None:
        keys = self.yes_key, self.no_key
        if self._in_bar:
            self._place_beside([key.sizeHint() for key in keys])
            return
        wide = self.width()
        high = max(min(_KEY, self.height() // 4), keys[0].sizeHint().height())
        top = self.height() - 2 * high - _GAP
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setGeometry(0, 0, wide, top - _GAP)
        for row, key in enumerate(keys):
            key.setGeometry(QRect(0, top + row * (high + _GAP), wide, high))

    def _place_beside(self, sizes: list[QSize]) -> None:
        right = self.width()
        for key, size in zip((self.no_key, self.yes_key), reversed(sizes), strict=True):
            key.setGeometry(QRect(right - size.width(), 0, size.width(), self.height()))
            right -= size.width() + _GAP
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.sentence.setGeometry(_GAP, 0, right - _GAP, self.height())
