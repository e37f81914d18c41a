"""Small makers, so that screens read as what they hold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

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


def button(text: str, kind: str = "", *, key: str = "") -> QPushButton:
    """Return a button with its shortcut, if any, shown behind its text.

    Args:
        text: What it does.
        kind: Its look in the style sheet; empty is the ordinary one.
        key: A shortcut in `QKeySequence`'s portable form.
    """
    made = QPushButton(f"{text}   {key}" if key else text)
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if key:
        press_with(made, key)
    return made


class WrappingButton(QPushButton):
    """A button whose words may take several lines; they are its accessible name."""

    def __init__(self, text: str, step: str = "") -> None:
        super().__init__()
        self.setAccessibleName(text)
        words = label(text, step, wrap=True)
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return the size its words need; the layout asks for the height by width."""
        return QSize(_WRAPPING_WIDTH, self.heightForWidth(_WRAPPING_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: the words go on lines of their own."""
        return QSize(_LEAST_WRAPPING_WIDTH, 0)


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


def tell(line: QLabel, sentence: str) -> None:
    """Show a sentence in a problem line; an empty one hides it."""
    line.setText(sentence)
    line.setVisible(bool(sentence))
