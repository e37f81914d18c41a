"""The case sheet: what the company knows, allows and forbids; some is looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import font, text_size
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.search_line import SearchLine
from phonecoach.text import list_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from phonecoach.scenario import Case, Fact, FactId, FactText
    from phonecoach.units import Language, Micros

_PROGRESS_MS: Final = 100
_LABEL_WIDTH: Final = 96
_VALUE_WIDTH: Final = 190


class CaseSheet(QWidget):
    """What the trainee can read about the case, in sections.

    Signals:
        look_up_pressed: The search was started.

    Attributes:
        look_up_button: Starts the search; hidden once it is done.
        search: The search while it runs, and what came of it.
    """

    look_up_pressed = Signal()

    def __init__(
        self, case: Case, language: Language, now: Callable[[], Micros]
    ) -> None:
        super().__init__()
        self._case = case
        self._language = language
        self._texts = case.texts[language].facts
        inside = QWidget()
        self._sections = QVBoxLayout(inside)
        self._sections.setContentsMargins(18, 16, 18, 16)
        self._sections.setSpacing(12)
        self._sections.addStretch(1)
        self.look_up_button = button(self.tr("Look up"), key="Alt+L", cap="Alt L")
        self.search = SearchLine(now)
        self._area = ScrollPage(inside, self.tr("Case sheet"))
        self._area.setObjectName("sheet")
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(_PROGRESS_MS)
        self._tick.timeout.connect(self.search.show_progress)
        self.look_up_button.clicked.connect(self.look_up_pressed)
        self.look_up_button.setVisible(case.file.look_up is not None)
        self._write()

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.search)
        foot.addWidget(self.look_up_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addLayout(foot)

    def _write(self) -> None:
        shown = [f for f in self._case.file.facts if f.on_sheet and not f.needs_look_up]
        offers = self._offers()
        told = [f for f in shown if f.must_tell and f.id not in offers]
        rest = [f for f in shown if f.id not in offers and f not in told]
        company = self._case.texts[self._language].company.name
        self._put_section(company, self._facts_of(rest))
        self._add(self.tr("Be sure to say"), self._facts_of(told))
        offered = [fact for fact in shown if fact.id in offers]
        self._add(self.tr("What you may offer"), self._facts_of(offered))
        if self._case.file.look_up is None:
            self._add_limits()
        terms = [one.term for one in self._case.texts[self._language].jargon]
        if terms:
            words = FlowLabel(list_text(terms, self._language))
            self._add(self.tr("Words the customer may not know"), [words])

    def begin_look_up(self, began: Micros, due: Micros) -> None:
        """Show a search that will take until `due`."""
        pressed = self.look_up_button.hasFocus()
        self.search.begin(began, due)
        if pressed:
            # Hidden, it would give the keyboard to whatever comes next.
            self._area.setFocus()
        self.look_up_button.hide()
        self._tick.start()

    def end_look_up(self, facts: tuple[FactId, ...]) -> None:
        """Show what the search found above all else, where it is seen at once."""
        self._tick.stop()
        self.look_up_button.hide()
        self.search.end("" if facts else self.tr("The search found nothing."))
        found = [fact for fact in self._case.file.facts if fact.id in facts]
        if found:
            heading = self.tr("What the search found")
            self._put_section(heading, self._facts_of(found), at=0)
        self._add_limits()
        self._area.verticalScrollBar().setValue(0)

    def stop_look_up(self) -> None:
        """Leave a search alone that will bring nothing any more."""
        self._tick.stop()
        self.search.end("")

    def take_focus(self) -> None:
        """Put the keyboard where something can be done: the search, else the sheet."""
        waiting = self.look_up_button.isVisibleTo(self)
        (self.look_up_button if waiting else self._area).setFocus()

    def _offers(self) -> frozenset[FactId]:
        complaint = self._case.file.complaint
        return frozenset(complaint.compensation if complaint else ())

    def _add_limits(self) -> None:
        """Say what cannot be promised; before the search nobody knows it."""
        complaint = self._case.file.complaint
        if complaint is None or complaint.earliest_days == 0:
            return
        words = self.tr(
            "A solution in less than %n day(s)", "", complaint.earliest_days
        )
        self._add(self.tr("What you can’t promise"), [FlowLabel(words)])

    def _facts_of(self, facts: Iterable[Fact]) -> list[QWidget]:
        return [_fact(self._texts[fact.id]) for fact in facts]

    def _add(self, heading: str, rows: list[QWidget]) -> None:
        """Put a section below the others; one without rows is left out."""
        if rows:
            self._put_section(heading, rows)

    def _put_section(
        self, heading: str, rows: list[QWidget], at: int | None = None
    ) -> None:
        """Put a section below the others, or above the one that begins at a place."""
        section = QVBoxLayout()
        section.setSpacing(6)
        title = FlowLabel(heading)
        title.set_weight(QFont.Weight.Bold)
        section.addWidget(title)
        for row in rows:
            section.addWidget(row)
        foot = self._sections.count() - 1  # above the stretch
        place = foot if at is None else at
        if foot:
            line = QFrame()
            line.setObjectName("rule")
            line.setFixedHeight(1)
            self._sections.insertWidget(place, line)
            place += place == foot
        self._sections.insertLayout(place, section)


def _fact(text: FactText) -> QWidget:
    """Return a fact: on one line where both parts are short, else one under the other.

    The label stands first in both, so that a reader meets it first.
    """
    row = QWidget()
    name = FlowLabel(text.label, "note", "text_muted")
    value = FlowLabel(text.value)
    if _fits(text.label, "note", _LABEL_WIDTH) and _fits(
        text.value, "body", _VALUE_WIDTH
    ):
        name.setFixedWidth(text_size(_LABEL_WIDTH))
        # Beside the first line of the value, should a scroll bar break it in two.
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name.setMinimumHeight(value.line_height)
        beside = QHBoxLayout(row)
        beside.setSpacing(8)
        beside.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(value, 1)
        beside.setContentsMargins(0, 0, 0, 0)
        return row
    below = QVBoxLayout(row)
    below.setContentsMargins(0, 0, 0, 2)
    below.setSpacing(0)
    below.addWidget(name)
    below.addWidget(value)
    return row


def _fits(text: str, step: str, room: int) -> bool:
    return QFontMetrics(font(step)).horizontalAdvance(text) <= text_size(room)
