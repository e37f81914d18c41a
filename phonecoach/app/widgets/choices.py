"""The replies of a guided call, to choose from."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from phonecoach.app.widgets.build import WrappingButton, label, press_with

_LEAST_HEIGHT = 96


class Choices(QScrollArea):
    """The replies of a guided call, as high as they need up to what there is.

    Signals:
        chosen: A reply was chosen.
            option: Its id.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(16, 12, 16, 2)
        self._layout.setSpacing(8)
        self._heading = label(self.tr("Choose what you say"), "note")
        self._layout.addWidget(self._heading)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons: list[QPushButton] = []
        self._on_one = False
        self.offer(())

    def offer(self, options: tuple[tuple[str, str], ...]) -> None:
        """Show replies as pairs of id and text; none hides them.

        Whoever had the keyboard on a reply has it on the first of the next ones.
        """
        self._on_one = self._on_one or any(old.hasFocus() for old in self.buttons)
        for old in self.buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for number, (option, text) in enumerate(options, start=1):
            made = WrappingButton(text, cap=f"Ctrl {number}")
            made.setProperty("kind", "choice")
            press_with(made, f"Ctrl+{number}")
            made.clicked.connect(lambda _=False, it=option: self.chosen.emit(it))
            self._layout.addWidget(made)
            self.buttons.append(made)
        self.setVisible(bool(options))
        if self.buttons and self._on_one:
            self.buttons[0].setFocus()
            self._on_one = False
        self.updateGeometry()

    def set_short(self, *, short: bool) -> None:
        """Leave the heading away where height is scarce: a reply takes its place."""
        self._heading.setVisible(not short)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return what all replies need."""
        return self._layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return room for all replies."""
        width = self._layout.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for one of them; the others can be scrolled to."""
        return QSize(self._layout.minimumSize().width(), _LEAST_HEIGHT)
