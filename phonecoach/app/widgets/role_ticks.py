"""The tick sheet of a role-play: one key for each item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.look import text_size, worn_scheme
from phonecoach.app.widgets.build import CapButton, label
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.mark_icon import mark_icon
from phonecoach.app.widgets.mark_words import mark_name
from phonecoach.scoring.card import Mark

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QKeyEvent

    from phonecoach.app.screens.role_text import RoleItem, RoleText

_ROUND: Final = (None, Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NOT_APPLICABLE)
"""What an item goes through, press by press."""

_ICON: Final = 16
_WIDE: Final = 268


class RoleTick(CapButton):
    """An item that goes from one mark to the next.

    Attributes:
        mark: What holds; None while nobody has ticked it.

    Signals:
        marked: Another mark holds.
    """

    marked = Signal()

    def __init__(self, item: RoleItem) -> None:
        super().__init__(f"{item.no} {item.name}", item.key.upper())
        self.item = item
        self.mark: Mark | None = None
        self.setProperty("kind", "tick")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setAccessibleDescription(item.key)
        self.setMinimumWidth(text_size(_WIDE))
        self.clicked.connect(self.go_on)
        self._show()

    def go_on(self) -> None:
        """Take the next mark; after the last none holds again."""
        self.mark = _ROUND[(_ROUND.index(self.mark) + 1) % len(_ROUND)]
        self._show()
        self.marked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the screen: Space is how the caller speaks."""
        event.ignore()

    def _show(self) -> None:
        if self.mark is None:
            blank = QPixmap(_ICON, _ICON)
            blank.fill("transparent")
            self.setIcon(QIcon(blank))
            self.setAccessibleName(self.text())
        else:
            self.setIcon(mark_icon(self.mark, worn_scheme(), _ICON))
            self.setAccessibleName(f"{self.text()}: {mark_name(self.mark)}")


class RoleTicks(QWidget):
    """All items that can be ticked, section by section.

    Attributes:
        ticks: By the key of the item.

    Signals:
        marked: Something was ticked.
    """

    marked = Signal()

    def __init__(self, text: RoleText) -> None:
        super().__init__()
        self.ticks: dict[str, RoleTick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, items in text.sections:
            column.addWidget(label(name, "strong", wrap=True))
            row = FlowRow()
            for item in items:
                tick = RoleTick(item)
                tick.marked.connect(self.marked)
                self.ticks[item.key] = tick
                row.addWidget(tick)
            column.addLayout(row)
            column.addSpacing(6)
        column.addStretch(1)

    def press(self, key: Qt.Key, *, shift: bool) -> bool:
        """Let the item of a key go on; return whether there is one."""
        name = QKeySequence(key).toString().lower()
        tick = self.ticks.get(f"⇧{name}" if shift else name)
        if tick is None:
            return False
        tick.go_on()
        return True

    @property
    def marks(self) -> tuple[tuple[int, Mark], ...]:
        """Number and mark of what was ticked, by number."""
        found = ((tick.item.no, tick.mark) for tick in self.ticks.values() if tick.mark)
        return tuple(sorted(found))
