"""The history: every call, how sections and items go, and how soon one responds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.screens.history_across import AcrossView
from phonecoach.app.screens.history_calls import CallsView
from phonecoach.app.screens.history_items import ItemsView
from phonecoach.app.screens.history_notebook import NotebookView
from phonecoach.app.screens.history_times import TimesView
from phonecoach.app.screens.history_words import way_text
from phonecoach.app.screens.save_panel import SavePanel
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.at_rest import AtRest
from phonecoach.app.widgets.build import button, label, picture, press_with
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from phonecoach.app.screens.across_text import AcrossText
    from phonecoach.app.screens.history_text import (
        HistoryText,
        Progress,
        Traces,
        Way,
    )
    from phonecoach.app.screens.notebook_text import NotebookText

CALLS, ITEMS, TIMES, ACROSS, NOTEBOOK = range(5)
"""The views, in the order of their tabs."""


class HistoryScreen(Screen):
    """Shows one of several views of somebody's calls.

    Signals:
        card_opened: The card of a call shall be shown.
            call: Its id.
        went: Somebody wants to go to a place.
            place: A `Place`.
        phrases_changed: The phrase book holds something else.
            phrases: A tuple of `Phrase`.
        week_changed: Something else stands in the lines of this week.
            lines: All of them.
    """

    card_opened = Signal(str)
    went = Signal(object)
    phrases_changed = Signal(object)
    week_changed = Signal(object)

    def __init__(  # noqa: PLR0913 - each view has its own source
        self,
        text: HistoryText,
        progress: Callable[[Way], Progress],
        traces: Traces,
        parent: QWidget | None = None,
        *,
        across: Callable[[], AcrossText],
        notebook: Callable[[], NotebookText],
    ) -> None:
        """Show the calls first.

        Args:
            text: What is known at once.
            progress: Tells sections and items over the calls of one way.
            traces: Reads from records what is not known.
            parent: Qt's owner.
            across: Tells what several calls tell together.
            notebook: Tells what stands in the notebook.
        """
        super().__init__(parent)
        self._text = text
        self._across = across
        self._notebook = notebook
        self._progress = progress
        self._traces = traces
        self.save: SavePanel | None = None
        self._ways = [one.way for one in text.times]
        self.tabs = QButtonGroup(self)
        self.views = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(12)
        if not text.calls:
            self._rest(layout)
            return
        self.calls = CallsView(text.calls, traces)
        self.save = SavePanel()
        self.way = self._way_button()
        layout.addWidget(self._head(self.save))
        layout.addWidget(self.save)
        layout.addWidget(ScrollPage(self.views), 1)
        self._pages: dict[int, QWidget] = {}
        # No stack of Qt's: that is as high as its highest page, seen or not.
        self._surface = QVBoxLayout(self.views)
        self._surface.setContentsMargins(0, 0, 0, 0)
        self._add(CALLS, self.calls)
        self.calls.card_asked.connect(self.card_opened)
        self.calls.carry_on_asked.connect(self._carry_on)
        self.show_view(CALLS)

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.HISTORY)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing that nobody looks at."""
        super().hideEvent(event)
        self._traces.stop()

    def _rest(self, layout: QVBoxLayout) -> None:
        """Say that there is nothing yet."""
        sentence = self.tr(
            "Once you’ve taken a call, it will be listed here with its marks."
        )
        self.rest = AtRest(sentence, self.tr("Take your first call"), "phone")
        self.rest.button.clicked.connect(self._carry_on)
        layout.addWidget(label(self.tr("History"), "display"))
        layout.addWidget(self.rest, 1)
        self.begin_at(self.rest)

    def _head(self, save: SavePanel) -> QWidget:
        head = QWidget()
        flow = FlowRow(parent=head)
        title = label(self.tr("History"), "display")
        title.setContentsMargins(0, 0, 12, 0)
        flow.addWidget(title)
        names = (
            self.tr("Calls"),
            self.tr("Sections and items"),
            self.tr("Response times"),
            self.tr("Across calls"),
            self.tr("Notebook"),
        )
        for number, name in enumerate(names):
            flow.addWidget(self._tab(number, name))
        self.save_button = button(self.tr("Save as file"), "toggle")
        picture(self.save_button, "save")
        self.save_button.setCheckable(True)
        save.opened_by(self.save_button)
        ends = QFrame()
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.calls.filter)
        row.addWidget(self.way)
        row.addWidget(self.save_button)
        flow.add_to_end(ends)
        return head

    def _tab(self, number: int, name: str) -> QPushButton:
        key = f"Alt+{number + 1}"
        made = button(name, "view", cap=key.replace("+", " "))
        made.setCheckable(True)
        press_with(made, key)
        made.clicked.connect(lambda: self.show_view(number))
        self.tabs.addButton(made, number)
        return made

    def _way_button(self) -> ChoiceButton:
        choices = [Choice(value=way, text=way_text(way)) for way in self._ways]
        made = ChoiceButton(self.tr("Replies"), choices)
        made.chosen.connect(self._change_way)
        return made

    def show_view(self, number: int) -> None:
        """Show one of the views; it is made when it is first wanted."""
        if number not in self._pages:
            self._add(number, self._made(number))
        self.tabs.button(number).setChecked(True)
        self.calls.filter.setVisible(number == CALLS)
        by_way = number in {ITEMS, TIMES}
        self.way.setVisible(by_way and len(self._ways) > 1)
        for other, page in self._pages.items():
            page.setVisible(other == number)
        self.begin_at(self._pages[number])
        self._pages[number].setFocus()

    def _add(self, number: int, page: QWidget) -> None:
        self._pages[number] = page
        self._surface.addWidget(page)

    @property
    def view(self) -> QWidget:
        """The view that is open."""
        return self._pages[self.tabs.checkedId()]

    def _made(self, number: int) -> QWidget:
        if number == NOTEBOOK:
            return self._written()
        way = self.way.value
        made: ItemsView | TimesView | AcrossView
        if number == ACROSS:
            made = AcrossView(self._across())
        else:
            made = self._items(way) if number == ITEMS else self._times(way)
        made.card_asked.connect(self.card_opened)
        return made

    def _written(self) -> NotebookView:
        made = NotebookView(self._notebook())
        made.phrases.changed.connect(self.phrases_changed)
        made.week.changed.connect(self.week_changed)
        return made

    def _items(self, way: Way) -> ItemsView:
        return ItemsView(self._progress(way))

    def _times(self, way: Way) -> TimesView:
        timed = next(one for one in self._text.times if one.way is way)
        return TimesView(timed, self._text.limits, self._traces, self._text.language)

    @Slot(object)
    def _change_way(self, _way: Way) -> None:
        """Show the calls of another way; what was made of the former is of no use."""
        for number in (ITEMS, TIMES):
            old = self._pages.pop(number, None)
            if old is not None:
                self._surface.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.show_view(self.tabs.checkedId())

    @Slot()
    def _carry_on(self) -> None:
        self.went.emit(Place.TODAY)
