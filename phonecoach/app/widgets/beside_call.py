"""What comes up beside a call and can wait until it is over."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import icon
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.scenario import DistractorKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario import DistractorId

_ICON: Final = 20
_PICTURES: Final[Mapping[DistractorKind, str]] = MappingProxyType(
    {
        DistractorKind.CHAT: "message-square",
        DistractorKind.NOTICE: "bell",
        DistractorKind.VISITOR: "hand",
    }
)


class BesideCall(QFrame):
    """A slip with a message, a notice or a visitor; it never takes the keyboard.

    It stays until somebody turns to it, until the next one comes or until the call is
    over, as such things do. Whoever minds the caller leaves it alone.

    Signals:
        turned_to: The trainee turned away from the call.
            distractor: To which `DistractorId`.
    """

    turned_to = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("beside")
        self._shown: DistractorId | None = None
        self._sign = label("")
        self._heading = label("", "hint_heading")
        self.words = FlowLabel("")
        self.words.set_look("note", "text", pixels=14)
        self.turn_button = button("", "small")
        self.turn_button.clicked.connect(self._turn_to)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._heading)
        told.addWidget(self.words)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addLayout(told, 1)
        row.addWidget(self.turn_button)
        self.set_short(short=False)
        self.hide()

    @property
    def shown(self) -> DistractorId | None:
        """What lies there; None for nothing."""
        return self._shown

    def come(self, distractor: DistractorId, kind: DistractorKind, text: str) -> None:
        """Let something come up, in place of what lay there."""
        self._shown = distractor
        heading, turn = _words(kind)
        tinted = icon(_PICTURES[kind], "text_muted", size=_ICON)
        self._sign.setPixmap(tinted.pixmap(_ICON, _ICON))
        self._heading.setText(heading)
        self.words.setText(text)
        self.turn_button.setText(turn)
        self.turn_button.setAccessibleName(turn)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.show()
        said = QAccessibleAnnouncementEvent(self, f"{heading}. {text}")
        QAccessible.updateAccessibility(said)

    def go(self) -> None:
        """Take away what lies there."""
        self._shown = None
        self.hide()

    def set_short(self, *, short: bool) -> None:
        """Leave the heading away where height is scarce."""
        self._heading.setVisible(not short)
        margin = 4 if short else 8
        self._row.setContentsMargins(20, margin, 16, margin)

    @Slot()
    def _turn_to(self) -> None:
        if self._shown is not None:
            self.turned_to.emit(self._shown)


def _words(kind: DistractorKind) -> tuple[str, str]:
    """Return what it is, and what one can do with it."""
    translate = QCoreApplication.translate
    return {
        DistractorKind.CHAT: (
            translate("BesideCall", "A message has come in"),
            translate("BesideCall", "Answer it"),
        ),
        DistractorKind.NOTICE: (
            translate("BesideCall", "A notice"),
            translate("BesideCall", "Open it"),
        ),
        DistractorKind.VISITOR: (
            translate("BesideCall", "Somebody is at your desk"),
            translate("BesideCall", "Turn to them"),
        ),
    }[kind]
