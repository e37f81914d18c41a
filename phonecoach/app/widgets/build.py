"""Small makers, so that screens read as what they hold."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, icon, text_size, tokens, worn_scheme
from phonecoach.app.widgets.flow_label import FlowLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

CAP_HEIGHT = 22
_CAPS = 256
_CAP_EDGE = 0.45
_SCALE = 1000
"""Its size as text tells how large text is wished to be."""

_CAP_PADDING = 7
_CAP_GAP = 12
_CAP_INSET = 14
_WRAPPING_WIDTH = 320
_LEAST_WRAPPING_WIDTH = 200


def label(text: str, step: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in a step of the type scale: ``note``, ``lead``, ``title`` ..."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if step:
        made.setProperty("step", step)
    return made


def button(text: str, kind: str = "", *, key: str = "", cap: str = "") -> QPushButton:
    """Return a button with the key that presses it, if any, in a cap behind its text.

    Args:
        text: What it does.
        kind: Its look in the style sheet; empty is the ordinary one.
        key: A shortcut in `QKeySequence`'s portable form.
        cap: What the cap says instead of `key`; alone it is shown and presses nothing.
    """
    cap = cap or cap_of(key)
    made = CapButton(text, cap) if cap else Pressable(text)
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if key:
        press_with(made, key)
    return made


def picture(made: QPushButton, name: str, colour: str = "text", size: int = 20) -> None:
    """Put an icon before the words of a button, with air between the two."""
    made.setIcon(icon(name, colour, size=size))
    made.setIconSize(QSize(size, size))
    words = made.text().strip()
    made.setText(f"\N{EN SPACE}{words}" if words else "")


def back_button(where: str) -> QPushButton:
    """Return the arrow at the head of a page that leads back; so does Esc.

    Args:
        where: What is said of it to who cannot see it.
    """
    made = button("", "bare", cap="Esc")
    made.setAccessibleName(where)
    picture(made, "arrow-left", "text_muted")
    press_with(made, "Esc")
    return made


class Pressable(QPushButton):
    """A button that Enter presses, as Space does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class CapButton(Pressable):
    """A button with a key cap at its right end."""

    def __init__(self, text: str, cap: str) -> None:
        super().__init__(text)
        self.setProperty("capped", True)
        self.cap = cap

    def sizeHint(self) -> QSize:
        """Return room for the words and the cap behind them."""
        return super().sizeHint() + QSize(_CAP_GAP + self._cap_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same: neither may be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then its cap in the ink of its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.isChecked() and self.property("kind") == "chip":
            # What a style sheet says of a state is not told by the palette.
            ink = QColor(tokens().colour("on_accent", worn_scheme()))
            paint_cap_in(painter, ink, self.cap, self._cap_place())
        else:
            paint_cap(painter, self, self.cap, self._cap_place())
        painter.end()

    def _cap_width(self) -> int:
        return cap_width(self.cap)

    def _cap_place(self) -> QRect:
        width = self._cap_width()
        left = self.width() - _CAP_INSET - width
        return QRect(left, (self.height() - CAP_HEIGHT) // 2, width, CAP_HEIGHT)


def cap_of(key: str) -> str:
    """Return what a cap says for a shortcut: keys with a space between, no plus.

    Args:
        key: In `QKeySequence`'s portable form.
    """
    return key.replace("+", " ").replace("Return", "Enter")


def cap_width(cap: str) -> int:
    """Return how wide a key cap is."""
    return _cap_width(cap, text_size(_SCALE))


def paint_cap(painter: QPainter, on: QWidget, cap: str, place: QRect) -> None:
    """Paint a key cap in the ink that the words of a button have."""
    group = (
        QPalette.ColorGroup.Active if on.isEnabled() else QPalette.ColorGroup.Disabled
    )
    paint_cap_in(
        painter, on.palette().color(group, QPalette.ColorRole.ButtonText), cap, place
    )


def paint_cap_in(painter: QPainter, ink: QColor, cap: str, place: QRect) -> None:
    """Paint a key cap in a colour."""
    edge = QColor(ink)
    edge.setAlphaF(_CAP_EDGE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.setFont(_cap_font())
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cap)


@lru_cache(maxsize=_CAPS)
def _cap_width(cap: str, _scale: int) -> int:
    return QFontMetrics(_cap_font()).horizontalAdvance(cap) + 2 * _CAP_PADDING


def _cap_font() -> QFont:
    made = font("note")
    made.setWeight(QFont.Weight.Medium)
    return made


class WrappingButton(Pressable):
    """A button whose words may take several lines; they are its accessible name.

    Args:
        text: The words.
        step: Their step of the type scale.
        cap: A key to show at the right end.
    """

    def __init__(self, text: str, step: str = "", cap: str = "") -> None:
        super().__init__()
        self.setAccessibleName(text)
        self._cap = cap
        words = FlowLabel(text, step or "body")
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        room = cap_width(cap) + _CAP_GAP + _CAP_INSET if cap else 16
        layout.setContentsMargins(16, 10, room, 10)
        layout.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return the size its words need; the layout asks for the height by width."""
        return QSize(_WRAPPING_WIDTH, self.heightForWidth(_WRAPPING_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the words go on lines of their own."""
        return QSize(_LEAST_WRAPPING_WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and its cap."""
        super().paintEvent(event)
        if not self._cap:
            return
        width = cap_width(self._cap)
        left = self.width() - _CAP_INSET - width
        top = (self.height() - CAP_HEIGHT) // 2
        painter = QPainter(self)
        paint_cap(painter, self, self._cap, QRect(left, top, width, CAP_HEIGHT))
        painter.end()


def press_with(made: QAbstractButton, key: str) -> None:
    """Let a key press a button at once, while the button can be used.

    A button's own shortcut only starts to press it and clicks 100 ms later; that is no
    good where milliseconds are counted.

    Args:
        made: The button.
        key: In `QKeySequence`'s portable form.
    """
    made.setAccessibleDescription(key)
    shortcut = QShortcut(QKeySequence(key), made)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(made.click)


def panel(name: str = "panel") -> tuple[QFrame, QVBoxLayout]:
    """Return a framed surface and its vertical layout."""
    frame = QFrame()
    frame.setObjectName(name)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(12)
    return frame, layout


def column_of(width: int, spacing: int) -> tuple[QWidget, QVBoxLayout]:
    """Return something that grows no wider than told, and its vertical layout."""
    made = QWidget()
    made.setMaximumWidth(width)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return made, layout


def hairline() -> QFrame:
    """Return a line that parts what stands above it from what stands below."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


def told(heading: str, *paragraphs: str) -> QWidget:
    """Return a small heading with what belongs to it close below."""
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    layout.addWidget(label(heading, "note", wrap=True))
    for paragraph in paragraphs:
        layout.addWidget(label(paragraph, wrap=True))
    return both


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def problem_line() -> QLabel:
    """Return a hidden line that says what went wrong and what to do, in place."""
    line = label("", wrap=True)
    line.setObjectName("problem")
    line.setContentsMargins(12, 8, 12, 8)
    line.hide()
    return line


def reserved_line(sentence: str) -> QLabel:
    """Return a problem line that keeps its place, so that nothing moves when told."""
    line = problem_line()
    line.setText(sentence)
    policy = line.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    line.setSizePolicy(policy)
    return line


def tell(line: QLabel, sentence: str) -> None:
    """Show a sentence in a problem line; an empty one hides it."""
    line.setText(sentence)
    line.setVisible(bool(sentence))
