"""The group: how well each item is met, how it goes, how soon people respond."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from phonecoach.app.screens.group_cell import CellView
from phonecoach.app.screens.group_map import MapView
from phonecoach.app.screens.group_practice import PracticeView
from phonecoach.app.screens.group_text import (
    Cell,
    CellText,
    HeatMapText,
    PracticeText,
    Replies,
    TimesText,
    TrendsText,
    View,
    Wish,
)
from phonecoach.app.screens.group_times import GroupTimesView
from phonecoach.app.screens.group_trends import TrendsView
from phonecoach.app.screens.group_words import (
    language_text,
    replies_text,
    weeks_text,
)
from phonecoach.app.screens.save_panel import SavePanel
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import (
    button,
    label,
    picture,
    press_with,
    problem_line,
    tell,
)
from phonecoach.app.widgets.choice_button import Choice, ChoiceButton
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.units import Language

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from phonecoach.app.screens.group_text import Figures, GroupText

_WEEKS: Final = (4, 12, 26, 52, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """What somebody looks at."""

    view: View
    wish: Wish
    cell: Cell | None = None
    """Whose calls are listed; None where the view itself is shown."""


class GroupScreen(Screen):
    """Shows one of several views of a group, of the calls that are chosen above it.

    Nothing is read on the window's thread: what has been shown stays until the next
    figures are there.

    Signals:
        card_opened: The card of a call is wanted.
            call: Its id.
        moved: Somebody looks at something else.
            standpoint: A `Standpoint`.
    """

    card_opened = Signal(str)
    moved = Signal(object)

    def __init__(
        self,
        text: GroupText,
        figures: Figures,
        standpoint: Standpoint | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the heat map first, or what was left.

        Args:
            text: What is known at once.
            figures: Reads the rest.
            standpoint: Where to begin.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._text = text
        self._figures = figures
        begin = standpoint or Standpoint(view=View.MAP, wish=Wish())
        self._wish = begin.wish
        self._view = begin.view
        self.tabs = QButtonGroup(self)
        self.title = label("", "display")
        self.problem = problem_line()
        self.choices = self._make_choices()
        self.save = SavePanel()
        self.save_button = button(self.tr("Save as file"), "toggle")
        picture(self.save_button, "save")
        self.save_button.setCheckable(True)
        self.save.opened_by(self.save_button)
        self.map = MapView(text)
        self.trends = TrendsView(text)
        self.times = GroupTimesView(text)
        self.practice = PracticeView(text)
        self.cell = CellView(text)
        self._pages: dict[View, MapView | TrendsView | GroupTimesView | PracticeView]
        self._pages = {
            View.MAP: self.map,
            View.TRENDS: self.trends,
            View.TIMES: self.times,
            View.PRACTICE: self.practice,
        }
        self._lay_out()
        self._connect()
        self._name()
        self.show_view(begin.view)
        if begin.cell is not None:
            self.show_cell(begin.cell)

    @property
    def wish(self) -> Wish:
        """Which calls are looked at."""
        return self._wish

    @property
    def view(self) -> View:
        """The view that is open."""
        return self._view

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.GROUP)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read nothing that nobody looks at."""
        super().hideEvent(event)
        self._figures.stop()

    # Its parts ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(12)
        layout.addWidget(self._head())
        layout.addWidget(self.save)
        layout.addWidget(self.problem)
        pages = QWidget()
        surface = QVBoxLayout(pages)
        surface.setContentsMargins(0, 0, 0, 0)
        for page in (*self._pages.values(), self.cell):
            surface.addWidget(page, 1)
        layout.addWidget(ScrollPage(pages), 1)

    def _head(self) -> QWidget:
        head = QWidget()
        flow = FlowRow(parent=head)
        self.title.setContentsMargins(0, 0, 12, 0)
        flow.addWidget(self.title)
        names = {
            View.MAP: self.tr("Heat map"),
            View.TRENDS: self.tr("Trends"),
            View.TIMES: self.tr("Response times"),
            View.PRACTICE: self.tr("Practice"),
        }
        for view, name in names.items():
            flow.addWidget(self._tab(view, name))
        chosen = QFrame()
        row = FlowRow(parent=chosen)
        for each in self.choices.values():
            row.addWidget(each)
        row.addWidget(self.save_button)
        flow.add_to_end(chosen)
        return head

    def _tab(self, view: View, name: str) -> QPushButton:
        key = f"Alt+{view + 1}"
        made = button(name, "view", cap=key.replace("+", " "))
        made.setCheckable(True)
        press_with(made, key)
        made.clicked.connect(lambda: self.show_view(view))
        self.tabs.addButton(made, view)
        return made

    def _make_choices(self) -> dict[str, ChoiceButton]:
        teams = [Choice(value="", text=self.tr("Everybody"))]
        teams += [Choice(value=team, text=name) for team, name in self._text.teams]
        made = {
            "weeks": ChoiceButton(
                self.tr("Period"),
                [Choice(value=one, text=weeks_text(one)) for one in _WEEKS],
            ),
            "team": ChoiceButton(self.tr("People"), teams),
            "language": ChoiceButton(
                self.tr("Language"),
                [
                    Choice(value=one, text=language_text(one))
                    for one in (None, *Language)
                ],
            ),
            "replies": ChoiceButton(
                self.tr("Replies"),
                [Choice(value=one, text=replies_text(one)) for one in Replies],
            ),
        }
        for name, each in made.items():
            each.choose(getattr(self._wish, name))
        if not self._text.teams:
            made["team"].hide()
        return made

    def _connect(self) -> None:
        for name, each in self.choices.items():
            each.chosen.connect(lambda value, it=name: self._change(it, value))
        self._figures.told.connect(self._take)
        self._figures.troubled.connect(self._miss)
        self.map.cell_asked.connect(self.show_cell)
        self.trends.cell_asked.connect(self.show_cell)
        self.cell.card_asked.connect(self.card_opened)
        self.cell.left.connect(self._go_back)

    # What is shown --------------------------------------------------------------------

    @Slot(object)
    def show_view(self, view: View) -> None:
        """Show one of the views, and read its figures."""
        self._view = view
        self.tabs.button(view).setChecked(True)
        self.cell.hide()
        for other, page in self._pages.items():
            page.setVisible(other is view)
        self.begin_at(self._pages[view])
        self._pages[view].setFocus()
        self._ask(view)

    @Slot(object)
    def show_cell(self, cell: Cell) -> None:
        """Show the calls in which an item was marked."""
        self.cell.wait_for(cell)
        for page in self._pages.values():
            page.hide()
        self.cell.show()
        self.begin_at(self.cell)
        self.cell.setFocus()
        self._ask(cell)

    @Slot()
    def read_again(self) -> None:
        """Show the same as it is by now."""
        asked = None if self.cell.isHidden() else self.cell.cell
        self._ask(asked or self._view)

    @Slot()
    def _go_back(self) -> None:
        self.show_view(self._view)

    def _change(self, name: str, value: Any) -> None:  # noqa: ANN401 (of that choice)
        self._wish = replace(self._wish, **{name: value})
        self._name()
        self.read_again()

    def _ask(self, what: View | Cell) -> None:
        """Read what is looked at now."""
        cell = what if isinstance(what, Cell) else None
        self._figures.ask(what, self._wish)
        self.moved.emit(Standpoint(view=self._view, wish=self._wish, cell=cell))

    def _name(self) -> None:
        names = dict(self._text.teams)
        self.title.setText(
            names.get(self._wish.team) or self._text.room or self.tr("Group")
        )

    @Slot(object, object, object)
    def _take(self, _what: object, wish: Wish, text: object) -> None:
        """Show what has been read, unless something else is wanted by now."""
        if wish != self._wish:
            return
        tell(self.problem, "")
        match text:
            case HeatMapText():
                self.map.show_figures(text, wish)
            case TrendsText():
                self.trends.show_figures(text)
            case TimesText():
                self.times.show_figures(text)
            case PracticeText():
                self.practice.show_figures(text)
            case CellText():
                self.cell.show_calls(text)

    @Slot(str)
    def _miss(self, sentence: str) -> None:
        tell(self.problem, sentence)
