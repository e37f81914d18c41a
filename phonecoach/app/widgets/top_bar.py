"""The bar above every screen: where one is, where one can go, and who sits here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import icon
from phonecoach.app.screens.screen import Bar, Chip, Place
from phonecoach.app.widgets.build import button, press_with
from phonecoach.app.widgets.chip import Fact
from phonecoach.app.widgets.logo import Logo

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QResizeEvent

HEIGHT = 56
WIDEST = 1_600
"""Wider than this, what belongs together would lie too far apart; it is left free on
both sides, here as on the screens below."""

_SIDE = 24
_LOGO = 28
_ICON = 20
_GAP = 8
_BARE = 64
"""So wide is a button that shows its picture and its key alone, about."""

_BEFORE_STRETCH = 4
"""The place of the places in the first line: after logo, title, chips and air."""

_LEAST_TITLE = 120
_OWN = (Place.TODAY, Place.LIBRARY, Place.HISTORY)
"""Where everybody can go."""

_KEYS = {
    Place.TODAY: "Ctrl+1",
    Place.LIBRARY: "Ctrl+2",
    Place.HISTORY: "Ctrl+3",
    Place.REVIEW: "Ctrl+4",
    Place.GROUP: "Ctrl+5",
    Place.PEOPLE: "Ctrl+6",
    Place.ROOM: "Ctrl+7",
    Place.CASES: "Ctrl+8",
    Place.TESTS: "Ctrl+9",
    Place.SETTINGS: "Ctrl+,",
}
_TABS = tuple(place for place in _KEYS if place is not Place.SETTINGS)


class TopBar(QFrame):
    """Shows what a screen says about itself, and leads to the other places.

    Signals:
        went: Somebody wants to go to a place.
            place: A `Place`.
        keys_asked: Somebody wants to see the keys of this screen.
        left: Somebody else wants to sit down.
        captions_asked: The caller's words shall be written along, or not.
            on: Whether they shall.
    """

    went = Signal(object)
    keys_asked = Signal()
    left = Signal()
    captions_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.title = Shortened()
        self._person = ""
        self._open = frozenset(_OWN)
        self._bar = Bar()
        self._chips: list[Fact] = []
        self.places = QButtonGroup(self)
        self.place_buttons = {place: button("", "place") for place in _TABS}
        self.captions_button = button("", "bar")
        self.keys_button = button("", "bar", cap="F1")
        self.settings_button = button("", "bar")
        self.person_button = button("")
        self._helpers = {
            self.captions_button: "captions",
            self.keys_button: "keyboard",
            self.settings_button: "settings",
            self.person_button: "user",
        }
        self._lay_out()
        self._connect()
        self.word()
        self.tell(Bar())

    def word(self) -> None:
        """Say everything in the language the window speaks, in the scheme it wears."""
        names = {
            Place.TODAY: self.tr("Today"),
            Place.LIBRARY: self.tr("Library"),
            Place.HISTORY: self.tr("History"),
            Place.REVIEW: self.tr("Review"),
            Place.GROUP: self.tr("Group"),
            Place.PEOPLE: self.tr("People"),
            Place.ROOM: self.tr("Room"),
            Place.CASES: self.tr("Cases"),
            Place.TESTS: self.tr("Tests"),
        }
        for place, tab in self.place_buttons.items():
            tab.setAccessibleName(names[place])
        self.keys_button.setAccessibleName(self.tr("Keys"))
        self.settings_button.setAccessibleName(self.tr("Settings"))
        self.person_button.setToolTip(self.tr("Let somebody else sit down"))
        self.show_captions(on=self.captions_button.isChecked())
        self.tell(self._bar)

    def show_person(self, name: str, places: Collection[Place] = ()) -> None:
        """Say who sits here; with nobody there is nowhere to go.

        Args:
            name: Empty for nobody.
            places: Where the person can go beside the own training.
        """
        self._person = name
        self._open = frozenset((*_OWN, *places))
        self.person_button.setAccessibleName(name)
        self.tell(self._bar)

    def show_captions(self, *, on: bool) -> None:
        """Say whether the caller's words are written along."""
        self.captions_button.setChecked(on)
        words = self.tr("Captions on") if on else self.tr("Captions off")
        self.captions_button.setAccessibleName(words)
        self._fit()

    def tell(self, bar: Bar) -> None:
        """Show what a screen says about itself."""
        self._bar = bar
        calling = bool(bar.title)
        going = bool(self._person) and not calling
        self.title.say(bar.title or "phonecoach")
        self._put_chips(bar.chips)
        self.places.setExclusive(False)
        for place, tab in self.place_buttons.items():
            tab.setVisible(going and place in self._open)
            tab.setChecked(place is bar.place)
        self.places.setExclusive(True)
        self.settings_button.setChecked(bar.place is Place.SETTINGS)
        self.settings_button.setVisible(going)
        self.person_button.setVisible(going)
        self.keys_button.setVisible(going or calling)
        self.captions_button.setVisible(calling and bar.captions)
        if going or calling:
            self.draw()
        self._fit()

    @Slot()
    def draw(self) -> None:
        """Draw the pictures of its buttons; the first screen is shown without them."""
        for each, picture in self._helpers.items():
            each.setIcon(icon(picture, "text_muted", size=_ICON))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them; their pictures stay."""
        super().resizeEvent(event)
        side = _SIDE + max(0, (self.width() - WIDEST) // 2)
        self._both.setContentsMargins(side, 0, side, 0)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the least width: the places on a line of their own, no other words."""
        places = self._tabs.sizeHint().width() if self._goes else 0
        least = max(places, self._helpers_width()) + 2 * _SIDE
        return QSize(least, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        self._both = QVBoxLayout(self)
        self._both.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._both.setSpacing(0)
        line = QWidget()
        line.setMinimumHeight(HEIGHT)
        self._both.addWidget(line)
        self._row = layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self._tabs = QWidget()
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(0, 0, 0, 0)
        tabs.setSpacing(_GAP)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(8)
        layout.addWidget(Logo(_LOGO))
        layout.addWidget(self.title)
        layout.addLayout(self._chip_row)
        layout.addSpacing(16)
        for place, tab in self.place_buttons.items():
            tab.setCheckable(True)
            self.places.addButton(tab)
            press_with(tab, _KEYS[place])
            tabs.addWidget(tab)
        layout.addWidget(self._tabs)
        layout.addStretch(1)
        for each in self._helpers:
            each.setIconSize(QSize(_ICON, _ICON))
            layout.addWidget(each)
        self.captions_button.setCheckable(True)
        self.settings_button.setCheckable(True)
        press_with(self.captions_button, "F3")
        press_with(self.keys_button, "F1")
        press_with(self.settings_button, _KEYS[Place.SETTINGS])

    def _connect(self) -> None:
        for place, tab in self.place_buttons.items():
            tab.clicked.connect(lambda _=False, it=place: self.went.emit(it))
        self.settings_button.clicked.connect(lambda: self.went.emit(Place.SETTINGS))
        self.keys_button.clicked.connect(self.keys_asked)
        self.person_button.clicked.connect(self.left)
        self.captions_button.clicked.connect(self.captions_asked)

    def _put_chips(self, chips: Sequence[Chip]) -> None:
        for old in self._chips:
            self._chip_row.removeWidget(old)
            old.deleteLater()
        self._chips = [Fact(chip.text, chip.picture) for chip in chips]
        for each in self._chips:
            self._chip_row.addWidget(each)

    def _fit(self) -> None:
        """Write the names of the buttons, the last of them only where there is room.

        Where there is none for the places, they stand on a line of their own.
        """
        for tab in self.place_buttons.values():
            tab.setText(tab.accessibleName())
        beside = self._name_helpers(self._places_width())
        if not beside:
            self._name_helpers(0)
        self._put_places(beside=beside)

    def _name_helpers(self, places: int) -> bool:
        """Name as many as there is room for; tell whether there is room for the rest.

        Args:
            places: How wide the places beside them are.
        """
        margins = self._both.contentsMargins()
        room = self.width() - margins.left() - margins.right() - places
        for each in self._helpers:
            each.setText(f" {each.accessibleName()}")
        for each in self._helpers:
            if self._rest_width() <= room:
                break
            each.setText("")
        return self._rest_width() <= room

    @property
    def _goes(self) -> bool:
        return any(not tab.isHidden() for tab in self.place_buttons.values())

    def _places_width(self) -> int:
        return self._tabs.sizeHint().width() + _GAP if self._goes else 0

    def _rest_width(self) -> int:
        """Return how wide the first line is without the places."""
        width = self._row.sizeHint().width()
        return width - self._places_width() if self._is_beside else width

    def _helpers_width(self) -> int:
        """Return how wide the pictures of the helpers are, with nothing beside them."""
        shown = [each for each in self._helpers if not each.isHidden()]
        return _LOGO + sum(_BARE + _GAP for _ in shown)

    @property
    def _is_beside(self) -> bool:
        return self._row.indexOf(self._tabs) >= 0

    def _put_places(self, *, beside: bool) -> None:
        self._tabs.setVisible(self._goes)
        if beside is self._is_beside:
            return
        if beside:
            self._both.removeWidget(self._tabs)
            self._row.insertWidget(_BEFORE_STRETCH, self._tabs)
        else:
            self._row.removeWidget(self._tabs)
            self._both.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()


class Shortened(QLabel):
    """One line of words that is cut with an ellipsis where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("step", "strong")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._whole = ""

    def say(self, words: str) -> None:
        """Show words; who cannot see them hears them whole."""
        self._whole = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._whole) + 4
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the first of them."""
        return QSize(
            min(_LEAST_TITLE, self.sizeHint().width()), self.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        mode = Qt.TextElideMode.ElideRight
        self.setText(metrics.elidedText(self._whole, mode, max(self.width(), 1)))
