"""What is looked for in the library: words, and four choices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from phonecoach.app.look import icon, ink, text_size
from phonecoach.app.screens.library_filter import Wanted
from phonecoach.app.screens.library_words import (
    direction_text,
    level_text,
    minutes_text,
)
from phonecoach.app.widgets.build import (
    CAP_HEIGHT,
    button,
    cap_width,
    label,
    paint_cap,
)
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.scenario import Direction

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from phonecoach.app.screens.library_text import LibraryText

_FIND = 248
_ICON, _SMALL_ICON = 20, 16
_INSET = 12
_LENGTHS = (3, 4, 6, 10)
_FIND_KEY = "Ctrl F"


class FindField(QLineEdit):
    """A line to type into what is looked for, with the key that leads here.

    Signals:
        down_pressed: On to what was found.
    """

    down_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Find a case"))
        self.setAccessibleName(self.tr("Find a case"))
        self.setAccessibleDescription(_FIND_KEY)
        self.setClearButtonEnabled(False)
        self.setTextMargins(_ICON + 8, 0, cap_width(_FIND_KEY) + 4, 0)
        self.setMinimumWidth(text_size(_FIND))

    def sizeHint(self) -> QSize:
        """Return room for a few words."""
        return QSize(text_size(_FIND), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list on Down or Enter; Esc takes back what was typed."""
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.down_pressed.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the glass before its words and the key behind them."""
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - _ICON) // 2
        glass = icon("search", "text_muted", size=_ICON)
        glass.paint(painter, QRect(_INSET, top, _ICON, _ICON))
        if not self.text():
            width = cap_width(_FIND_KEY)
            left = self.width() - _INSET - width
            top = (self.height() - CAP_HEIGHT) // 2
            painter.setPen(ink("text_muted"))
            paint_cap(painter, self, _FIND_KEY, QRect(left, top, width, CAP_HEIGHT))
        painter.end()


class FilterRow(QWidget):
    """Lets somebody say what they look for.

    Signals:
        changed: Something else is looked for.
            wanted: A `Wanted`.
        down_pressed: On to what was found.
    """

    changed = Signal(object)
    down_pressed = Signal()

    def __init__(self, text: LibraryText, wanted: Wanted) -> None:
        super().__init__()
        self._wanted = wanted
        self.field = FindField()
        self.clear_button = button(self.tr("Clear"), "quiet")
        self.clear_button.setText(f" {self.clear_button.accessibleName()}")
        self.clear_button.setIcon(icon("x", "accent", size=_SMALL_ICON))
        self.drills_button = button(self.tr("Drills"))
        self.cards_button = button(self.tr("Side cards"))
        self.models_button = button(self.tr("Model calls"))
        self.choices: dict[str, ChoiceButton] = {}
        self._row = FlowRow()
        self.setLayout(self._row)
        title = label(self.tr("Library"), "display")
        title.setContentsMargins(0, 0, 12, 0)
        self._row.addWidget(title)
        self._row.addWidget(self.field)
        self.offer(text)
        self.field.textChanged.connect(self._take_words)
        self.field.down_pressed.connect(self.down_pressed)
        self.clear_button.clicked.connect(self.clear)

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return self._wanted

    def offer(self, text: LibraryText) -> None:
        """Offer what there is to choose from."""
        for old in self.choices.values():
            self._row.removeWidget(old)
            old.deleteLater()
        self._row.removeWidget(self.drills_button)
        self._row.removeWidget(self.cards_button)
        self._row.removeWidget(self.models_button)
        self._row.removeWidget(self.clear_button)
        self.choices = {
            "direction": ChoiceButton(self.tr("Direction"), self._directions()),
            "item": ChoiceButton(self.tr("Trains"), self._items(text)),
            "minutes": ChoiceButton(self.tr("Length"), self._lengths()),
            "level": ChoiceButton(self.tr("Level"), self._levels()),
        }
        for name, each in self.choices.items():
            each.chosen.connect(lambda value, it=name: self._take(it, value))
            self._row.addWidget(each)
        self._row.addWidget(self.drills_button)
        self._row.addWidget(self.cards_button)
        self._row.addWidget(self.models_button)
        self._row.add_to_end(self.clear_button)
        self._show()

    @Slot()
    def clear(self) -> None:
        """Look for nothing special."""
        self._want(Wanted())

    def _directions(self) -> tuple[Choice, ...]:
        every = Choice(value=None, text=self.tr("All directions"), shown=self.tr("All"))
        each = (Choice(value=one, text=direction_text(one)) for one in Direction)
        return (every, *each)

    def _items(self, text: LibraryText) -> tuple[Choice, ...]:
        every = Choice(value=None, text=self.tr("Any item"))
        each = (
            Choice(
                value=item.no,
                text=f"{item.no}  {item.topic[:1].upper()}{item.topic[1:]}",
                under=section,
            )
            for section, items in text.sections
            for item in items
        )
        return (every, *each)

    def _lengths(self) -> tuple[Choice, ...]:
        every = Choice(value=None, text=self.tr("Any length"), shown=self.tr("Any"))
        words = self.tr("Up to {minutes}")
        each = (
            Choice(value=one, text=words.format(minutes=minutes_text(one)))
            for one in _LENGTHS
        )
        return (every, *each)

    def _levels(self) -> tuple[Choice, ...]:
        every = Choice(value=None, text=self.tr("All levels"), shown=self.tr("All"))
        return (every, *(Choice(value=one, text=level_text(one)) for one in (1, 2, 3)))

    @Slot(str)
    def _take_words(self, words: str) -> None:
        self._want(replace(self._wanted, words=words.strip()))

    def _take(self, name: str, value: object) -> None:
        self._want(replace(self._wanted, **{name: value}))  # type: ignore[arg-type] # of that choice

    def _want(self, wanted: Wanted) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._show()
            self.changed.emit(wanted)

    def _show(self) -> None:
        wanted = self._wanted
        for name, each in self.choices.items():
            each.choose(getattr(wanted, name))
        if self.field.text().strip() != wanted.words:
            self.field.setText(wanted.words)
        self.clear_button.setVisible(bool(wanted.asking()))
        self.updateGeometry()
