"""A button with a menu behind it: it says what is chosen, and what among."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QPushButton

from phonecoach.app.look import font, icon, ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_SIDE, _GAP, _CHEVRON = 13, 8, 16
_HEIGHT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to choose.

    Attributes:
        value: What is told when it is chosen.
        text: What the menu says.
        shown: What the button says; empty for the text.
        under: Name of the submenu it stands in; empty for the menu itself.
    """

    value: Any
    text: str
    shown: str = ""
    under: str = ""


class ChoiceButton(QPushButton):
    """Offers choices of which one holds; the first asks for nothing special.

    Signals:
        chosen: Somebody chose.
            value: Of the choice.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._name = name
        self._choices = tuple(choices)
        self._value: Any = self._choices[0].value
        self._group = QActionGroup(self)
        self._actions: list[tuple[Choice, QAction]] = []
        self.setProperty("kind", "choose")
        self.setMenu(self._make_menu())
        self._group.triggered.connect(self._take)
        self._show_choice()

    @property
    def value(self) -> Any:  # noqa: ANN401 (whatever the choices hold)
        """The value of the choice that holds."""
        return self._value

    def choose(self, value: Any) -> None:  # noqa: ANN401 (whatever the choices hold)
        """Let a choice hold without telling of it; an unknown one is the first."""
        known = [one.value for one in self._choices]
        self._value = value if value in known else known[0]
        self._show_choice()

    def sizeHint(self) -> QSize:
        """Return room for the name, what is chosen, and the chevron."""
        name, shown = QFontMetrics(_font()), QFontMetrics(_font(strong=True))
        width = name.horizontalAdvance(self._name) + shown.horizontalAdvance(self.shown)
        height = max(_HEIGHT, shown.height() + 12)
        return QSize(width + _CHEVRON + 2 * (_SIDE + _GAP), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: none of its words may be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button by the style sheet, then its words and the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(_font())
        painter.setPen(ink("text_muted"))
        painter.drawText(room, left, self._name)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(self._name))
        painter.setFont(_font(strong=True))
        painter.setPen(ink("text"))
        painter.drawText(room.adjusted(_GAP, 0, 0, 0), left, self.shown)
        top = (self.height() - _CHEVRON) // 2
        place = QRect(room.right() + 1 - _CHEVRON, top, _CHEVRON, _CHEVRON)
        icon("chevron-down", "text_muted", size=_CHEVRON).paint(painter, place)
        painter.end()

    @property
    def shown(self) -> str:
        """What the button says is chosen."""
        one = next(one for one in self._choices if one.value == self._value)
        return one.shown or one.text

    def _make_menu(self) -> QMenu:
        menu = _menu(self)
        inner: dict[str, QMenu] = {}
        for one in self._choices:
            home = menu
            if one.under:
                if one.under not in inner:
                    inner[one.under] = _menu(menu)
                    inner[one.under].setTitle(one.under)
                    menu.addMenu(inner[one.under])
                home = inner[one.under]
            action = QAction(one.text.replace("&", "&&"), self)
            action.setCheckable(True)
            self._group.addAction(action)
            home.addAction(action)
            self._actions.append((one, action))
        return menu

    def _take(self, action: QAction) -> None:
        self._value = next(one.value for one, act in self._actions if act is action)
        self._show_choice()
        self.chosen.emit(self._value)

    def _show_choice(self) -> None:
        tick = icon("check", "accent", size=_CHEVRON)
        for one, action in self._actions:
            holds = one.value == self._value
            action.setChecked(holds)
            action.setIcon(tick if holds else QIcon())
        # Spoken as one; the words are painted, so that they can differ in weight.
        self.setAccessibleName(f"{self._name}: {self.shown}")
        self.updateGeometry()
        self.update()


def _menu(parent: ChoiceButton | QMenu) -> QMenu:
    made = QMenu(parent)
    made.setWindowFlags(
        made.windowFlags()
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.NoDropShadowWindowHint
    )
    made.setFont(font("body", tabular=True))
    # The corners outside the rounded frame of the style sheet stay clear.
    made.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return made


def _font(*, strong: bool = False) -> QFont:
    made = font("label")
    made.setWeight(QFont.Weight.Medium if strong else QFont.Weight.Normal)
    return made
