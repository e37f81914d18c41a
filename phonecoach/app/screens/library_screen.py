"""The library: every case there is, what it trains, and how it went so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.library_filter import Wanted, found
from phonecoach.app.screens.library_text import CaseEntry
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.at_rest import AtRest
from phonecoach.app.widgets.case_columns import ColumnNames
from phonecoach.app.widgets.case_detail import CaseDetail
from phonecoach.app.widgets.case_list import CaseList
from phonecoach.app.widgets.filter_row import FilterRow
from phonecoach.app.widgets.found_line import FoundLine

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from phonecoach.app.screens.library_text import Entry, LibraryText
    from phonecoach.scenario import CaseId

_SIDE_BY_SIDE = 1_200
_WHOLE = 100
_ALL = 1_000


class LibraryScreen(Screen):
    """Lists the cases; the current one is told in full beside the list, or after it.

    Signals:
        taken: Somebody wants to take the call of a case.
            case: Its `CaseId`.
        wanted_changed: Something else is looked for.
            wanted: A `Wanted`.
        drills_asked: The drills are wanted.
        cards_asked: The side cards shall be read.
        models_asked: The model calls shall be heard.
        checked_again: The files of the cases shall be read again.
    """

    taken = Signal(str)
    wanted_changed = Signal(object)
    drills_asked = Signal()
    cards_asked = Signal()
    models_asked = Signal()
    checked_again = Signal()

    def __init__(
        self,
        text: LibraryText,
        wanted: Wanted | None = None,
        *,
        current: CaseId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the cases.

        Args:
            text: What there is.
            wanted: What was looked for when the library was last seen.
            current: The case that is told of first; None for the first in the list.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._text = text
        self._alone = False
        self._sized = False
        self._telling = False
        self.filters = FilterRow(text, wanted or Wanted())
        self.list = CaseList()
        self.names = ColumnNames(self.list.viewport())
        self.found_line = FoundLine()
        self.nothing = AtRest(
            self.tr("No case matches everything you’re looking for."),
            self.tr("Show all cases"),
        )
        self.detail = CaseDetail()
        self._lay_out()
        self._connect()
        # The list comes first: what is told of a case is told when there is time.
        self.later(lambda: self._tell(self.list.current))
        self._show()
        if current is not None:
            self.list.point_at(current)

    def bar(self) -> Bar:
        """Say that this is the library."""
        return Bar(place=Place.LIBRARY)

    def show_text(self, text: LibraryText) -> None:
        """Show the cases as they are now; what is looked for stays."""
        self._text = text
        self.filters.offer(text)
        self._show()

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return self.filters.wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of a case beside the list, or on a page of its own."""
        super().resizeEvent(event)
        self._sized = True
        self._arrange()

    # How it lies ----------------------------------------------------------------

    def _lay_out(self) -> None:
        self._paper = QFrame()
        self._paper.setObjectName("paper")
        inside = QVBoxLayout(self._paper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.names)
        inside.addWidget(self.list)
        inside.addWidget(self.nothing, _ALL)
        inside.addWidget(self.found_line)
        inside.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._paper, 1)
        both.addWidget(self.detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 24)
        layout.setSpacing(14)
        layout.addWidget(self.filters)
        layout.addLayout(both, 1)

    def _arrange(self) -> None:
        """Show what there is room for: both, the list, or the case."""
        scale = (text_size(_WHOLE) + _WHOLE) / (2 * _WHOLE)
        # Before it has a size of its own, it is taken for as wide as most windows are.
        self._alone = self._sized and self.width() < _SIDE_BY_SIDE * scale
        anything = self.list.current is not None
        self._telling = self._telling and self._alone and anything
        self.detail.stand_alone(alone=self._alone)
        self.detail.setVisible(anything and (self._telling or not self._alone))
        self.filters.setVisible(not self._telling)
        self._paper.setVisible(not self._telling)

    # What is done ---------------------------------------------------------------

    def _connect(self) -> None:
        self.filters.changed.connect(self._look)
        self.filters.drills_button.clicked.connect(self.drills_asked)
        self.filters.models_button.clicked.connect(self.models_asked)
        self.filters.cards_button.clicked.connect(self.cards_asked)
        self.filters.down_pressed.connect(self.list.setFocus)
        self.found_line.cleared.connect(self._clear)
        self.nothing.button.clicked.connect(self._clear)
        self.list.pointed.connect(self._tell)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.list.checked_again.connect(self.checked_again)
        self.detail.taken.connect(self.taken)
        self.detail.left.connect(self._back)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.activated.connect(self._find)
        # Only while the detail has the keyboard; elsewhere the keys mean other things.
        for key, act in (
            (Qt.Key.Key_Escape, self._back),
            (Qt.Key.Key_Return, self.detail.take_button.click),
            (Qt.Key.Key_Enter, self.detail.take_button.click),
        ):
            shortcut = QShortcut(QKeySequence(key), self.detail)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show(self) -> None:
        entries = found(self._text, self.wanted)
        self.list.show_entries(self._text, entries)
        self.begin_at(self.list if entries else self.nothing.button)
        self.list.setVisible(bool(entries))
        self.names.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.found_line.tell(self._text, self.wanted)
        self.found_line.setVisible(bool(entries))
        self._arrange()

    @Slot(object)
    def _look(self, wanted: Wanted) -> None:
        self._show()
        self.wanted_changed.emit(wanted)

    @Slot()
    def _clear(self) -> None:
        self.filters.clear()
        self.list.setFocus()

    @Slot()
    def _find(self) -> None:
        self._back()
        self.filters.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.field.selectAll()

    @Slot(object)
    def _tell(self, entry: Entry | None) -> None:
        if entry is not None and self.is_whole:
            self.detail.show_entry(entry, self._text)

    @Slot(object)
    def _open(self, entry: CaseEntry) -> None:
        """Take the call of a case that is told of; else tell of it first."""
        if self._alone and not self._telling:
            self._tell_alone()
        else:
            self.taken.emit(entry.case)

    @Slot()
    def _clicked(self) -> None:
        if self._alone and isinstance(self.list.current, CaseEntry):
            self._tell_alone()

    def _tell_alone(self) -> None:
        self.finish()
        self._telling = True
        self._arrange()
        self.detail.take_button.setFocus()

    @Slot()
    def _back(self) -> None:
        if self._telling:
            self._telling = False
            self._arrange()
            self.list.setFocus()
