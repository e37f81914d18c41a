"""Who sits at this PC: tiles to choose from, and a line to add a person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Screen
from phonecoach.app.screens.who_text import Seat
from phonecoach.app.widgets.build import button, column_of, label, panel, reserved_line
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.language_chips import LanguageChips
from phonecoach.app.widgets.logo import Logo
from phonecoach.app.widgets.person_tile import (
    AddTile,
    PersonTile,
    Tile,
    level_heights,
    neighbour,
    tile_widths,
)
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.removed_line import RemovedLine
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from phonecoach.app.widgets.secret_form import SecretForm
    from phonecoach.units import Language

_ABREAST, _FEWEST = 4, 2
_MARGIN, _GAP, _ALL = 24, 16, 1_000
_FIRST_WIDTH = 420
_LOGO, _LARGE_LOGO = 40, 64
_LONGEST_NAME = 80


def _no_calls(_person: str) -> int:
    return 0


class WhoScreen(Screen):
    """Asks who is training, and in which language.

    Signals:
        chosen: A person was chosen.
            person: The person's id.
        added: A new person wants to train.
            name: As typed, trimmed.
        language_chosen: The window shall speak another language.
            language: A `Language`.
        removed: A person shall be removed for good; it can no longer be undone.
            person: The person's id.
        founding: Somebody wants to look after a room.
            name: As typed so far, trimmed.
    """

    chosen = Signal(str)
    added = Signal(str)
    language_chosen = Signal(object)
    removed = Signal(str)
    founding = Signal(str)

    def __init__(  # noqa: PLR0913 (what a person may do here is told one by one)
        self,
        people: Sequence[Seat | tuple[str, str]],
        language: Language,
        *,
        managed: bool = False,
        where: str = "",
        count_calls: Callable[[str], int] = _no_calls,
        typed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the people, in that order; with nobody there yet, welcome the first.

        Args:
            people: Who may sit down.
            language: What the window speaks.
            managed: Whether somebody looks after the room: people are added by them.
            where: What room and PC are called; empty for nothing.
            count_calls: Tells how many calls of a person would be removed with them.
            typed: A name that somebody began to type before the language changed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._seats = {one[0]: Seat(*one) for one in people}
        self._count_calls = count_calls
        self._managed, self._where = managed, where
        self._leaving: str | None = None
        self.form: SecretForm | None = None
        self._form_place = QVBoxLayout()
        self.problem = reserved_line(self.tr("Type a name first."))
        self.name_field = QLineEdit(typed)
        self.name_field.setPlaceholderText(self.tr("Your name"))
        self.name_field.setAccessibleName(self.tr("Your name"))
        self.name_field.setMaxLength(_LONGEST_NAME)
        self._language_row = LanguageChips(language)
        self.languages = self._language_row.group
        self.tiles = [self._tile(seat) for seat in self._seats.values()]
        self.add_tile = AddTile(self.tr("Add a person"))
        self.room_button = button(self.tr("Several people train here"), "link")
        self.uses = self._make_uses()
        self.add_button = button(
            self.tr("Start"), "send" if people else "primary", cap="Enter"
        )
        self.removed_line = RemovedLine()
        self.removed_words = self.removed_line.words
        self.undo_button = self.removed_line.undo_button
        self.adder = QWidget()
        self._abreast = 0
        self._column = self._people() if people else self._welcome()
        self._lay_out(self._column)
        self._connect()
        self.begin_at(self.tiles[0] if self.tiles else self.name_field)
        self._show_adder(shown=not people or (bool(typed) and not managed))

    # How it lies ----------------------------------------------------------------

    def _lay_out(self, column: QWidget) -> None:
        inside = QWidget()
        around = QVBoxLayout(inside)
        around.setContentsMargins(*4 * (_MARGIN,))
        around.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, _ALL)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        self._area = ScrollPage(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _welcome(self) -> QWidget:
        """Return the column that the very first person sees."""
        column, inside = column_of(text_size(_FIRST_WIDTH), _GAP)
        middle = Qt.AlignmentFlag.AlignHCenter
        name = label("phonecoach", "display")
        inside.addWidget(Logo(_LARGE_LOGO), 0, middle)
        inside.addWidget(name, 0, middle)
        sentence = FlowLabel(
            self.tr("Practise telephone calls.\nEverything you do stays on this PC."),
            "lead",
            "text_muted",
        )
        sentence.setAlignment(middle)
        inside.addWidget(sentence)
        inside.addSpacing(8)
        languages = QHBoxLayout()
        languages.addStretch(1)
        languages.addWidget(self._language_row)
        languages.addStretch(1)
        inside.addLayout(languages)
        inside.addWidget(self.uses)
        self.add_button.setProperty("wide", True)
        self._fill_adder(QBoxLayout.Direction.TopToBottom)
        inside.addWidget(self.adder)
        inside.addLayout(self._form_place)
        return column

    def _people(self) -> QWidget:
        """Return the column with everybody who was here before."""
        # Fewer tiles than fit abreast stand in the middle, with their heading.
        self._abreast = max(_FEWEST, min(_ABREAST, len(self._all_tiles())))
        column, inside = column_of(tile_widths(self._abreast), _GAP)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Logo(_LOGO))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Who’s taking calls?"), "display", wrap=True))
        words.addWidget(
            FlowLabel(self.tr("Choose your name to continue."), "body", "text_muted")
        )
        if self._where:
            words.addWidget(FlowLabel(self._where, "note", "text_muted"))
        head.addLayout(words, 1)
        inside.addLayout(head)
        grid = FlowRow(gap=_GAP)
        for tile in self._all_tiles():
            grid.addWidget(tile)
        level_heights(self._all_tiles())
        inside.addLayout(grid)
        inside.addWidget(self.removed_line)
        self._fill_adder(QBoxLayout.Direction.LeftToRight)
        inside.addWidget(self.adder)
        inside.addLayout(self._form_place)
        inside.addSpacing(8)
        inside.addWidget(self._language_row)
        inside.addWidget(self.room_button, 0, Qt.AlignmentFlag.AlignLeft)
        # In its place first: without one it would open a window.
        self.room_button.setVisible(not self._managed)
        return column

    def _fill_adder(self, way: QBoxLayout.Direction) -> None:
        layout = QVBoxLayout(self.adder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if way is QBoxLayout.Direction.LeftToRight:
            frame, inside = panel("paper")
            note = self.tr("Type your name. Everything you do stays on this PC.")
            inside.addWidget(FlowLabel(note, "label", "text_muted"))
            layout.addWidget(frame)
        else:
            inside = layout
        row = QBoxLayout(way)
        row.setSpacing(12)
        row.addWidget(self.name_field, 1)
        row.addWidget(self.add_button)
        inside.addLayout(row)
        layout.addWidget(self.problem)

    def _make_uses(self) -> Picks:
        picks = (
            Pick(value=False, text=self.tr("Just me")),
            Pick(value=True, text=self.tr("Several people")),
        )
        return Picks(self.tr("Who trains on this PC?"), picks, value=False)

    def _tile(self, seat: Seat) -> PersonTile:
        tile = PersonTile(seat.name, seat.here, removable=seat.removable)
        tile.clicked.connect(lambda _=False, it=seat.id: self._choose(it))
        tile.removal_asked.connect(lambda it=seat.id: self._remove(it))
        return tile

    def _all_tiles(self) -> list[Tile]:
        return [*self.tiles, *([] if self._managed else [self.add_tile])]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many tiles stand abreast as fit, in the middle."""
        super().resizeEvent(event)
        if self._abreast:
            tile = tile_widths(2) - tile_widths(1)
            fit = (self.width() - 2 * _MARGIN + _GAP) // tile
            least = min(_FEWEST, self._abreast)
            column = tile_widths(max(least, min(self._abreast, fit)))
            self._column.setMaximumWidth(column)

    # What is done ---------------------------------------------------------------

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.name_field.returnPressed.connect(self._add)
        self.name_field.installEventFilter(self)
        self.add_tile.clicked.connect(self._ask_name)
        self.undo_button.clicked.connect(self.undo)
        self.room_button.clicked.connect(self._found)
        self.uses.picked.connect(self._choose_use)
        self._language_row.chosen.connect(self._choose_language)
        for tile in self._all_tiles():
            tile.stepped.connect(partial(self._step, tile))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc put the line for a new name away; what was typed stays in it."""
        if (
            watched is self.name_field
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self._seats
        ):
            self._show_adder(shown=False)
            self.add_tile.setFocus()
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remove for good who was removed, once something else is shown."""
        super().hideEvent(event)
        if not event.spontaneous() and self.window().isVisible():
            self.settle()

    @Slot()
    def settle(self) -> None:
        """Remove for good who was removed; from here on it cannot be undone."""
        if self._leaving is not None:
            gone, self._leaving = self._leaving, None
            self.removed_line.hide()
            self.removed.emit(gone)

    @Slot()
    def undo(self) -> None:
        """Let the person who was removed last stay."""
        if self._leaving is None:
            return
        tile = self._tile_of(self._leaving)
        self._leaving = None
        self.removed_line.hide()
        tile.show()
        tile.setFocus()

    def ask(self, form: SecretForm, person: str = "") -> None:
        """Ask for secrets in place, in the name of a person who is here already."""
        self.put_away()
        self._show_adder(shown=False)
        self.form = form
        form.closed.connect(lambda: self._leave_form(person))
        self._form_place.addWidget(form)
        form.show()
        form.setFocus()
        QTimer.singleShot(0, form, lambda: self._area.ensureWidgetVisible(form))

    def put_away(self) -> None:
        """Ask for no secrets any more."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _leave_form(self, person: str) -> None:
        self.put_away()
        if not self._seats:
            self.uses.buttons[False].setChecked(True)
            self._show_adder(shown=True)
            self.name_field.setFocus()
        elif person:
            self._tile_of(person).setFocus()
        else:
            self.room_button.setFocus()

    def _choose_use(self, several: object) -> None:
        if several:
            self._found()
        elif self.form is not None:
            self._leave_form("")

    @Slot()
    def _found(self) -> None:
        self.founding.emit(" ".join(self.name_field.text().split()))

    def _remove(self, person: str) -> None:
        self.settle()
        tile = self._tile_of(person)
        after = neighbour(self._all_tiles(), tile, 1, 0)
        tile.hide()
        self._leaving = person
        self.removed_line.tell(self._seats[person].name, self._count_calls(person))
        if after is not None:
            after.setFocus()

    def _tile_of(self, person: str) -> PersonTile:
        return self.tiles[list(self._seats).index(person)]

    def _step(self, here: Tile, right: int, down: int) -> None:
        there = neighbour(self._all_tiles(), here, right, down)
        if there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(there)

    def _choose(self, person: str) -> None:
        self.settle()
        self.put_away()
        self.chosen.emit(person)

    def _choose_language(self, language: Language) -> None:
        self.settle()
        self.language_chosen.emit(language)

    def _show_adder(self, *, shown: bool) -> None:
        self.adder.setVisible(shown)
        self.problem.hide()

    @Slot()
    def _ask_name(self) -> None:
        self.put_away()
        self._show_adder(shown=True)
        self.name_field.setFocus()
        # Only once it is laid out does the line have a place to be scrolled to.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.adder))

    @Slot()
    def _add(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name:
            self.problem.hide()
            self.settle()
            self.added.emit(name)
        else:
            self.problem.show()
            self.name_field.setFocus()
