"""Asks what to give to whom, until when and how well it has to be done."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from phonecoach.app.look import text_size
from phonecoach.app.screens.given_text import Wish
from phonecoach.app.widgets.beginning import BeginsAt
from phonecoach.app.widgets.build import button, label
from phonecoach.app.widgets.escape_key import EscapeKey
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.language_chips import OWN_NAMES
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import line_of
from phonecoach.text import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton, QWidget

    from phonecoach.app.screens.given_text import GivenText, TeamChoice

_DAY: Final = 140
_MARK: Final = 72
_NOTE: Final = 480
_LONGEST: Final = 200
_MOST: Final = 100
_MOST_CASES: Final = 12
"""So many can be read on a certificate."""

_USUAL: Final = 7
"""Days that are given unless somebody says otherwise."""


class GiveForm(BeginsAt, QFrame):
    """Asks for cases, people, a day and a pass mark.

    Attributes:
        kinds: Whether it is a test or practice.
        cases: A chip for each case, by id; checked: is given.
        teams: A chip for each team, by name; checking it checks its people.
        people: A chip for each person, by id; checked: is given to.
        day_field: The last day on which it is in time, as 2026-11-30.
        weeks: Chips that write a day into it, by days from today.
        mark_field: The score to reach.
        note_field: What everybody is told with it.

    Signals:
        saved: That shall be given.
            wish: A `Wish`.
        refused: It cannot be given like that.
            sentence: What is to be mended; empty once nothing is.
        closed: Nothing shall be given.
    """

    saved = Signal(object)
    refused = Signal(str)
    closed = Signal()

    def __init__(self, text: GivenText) -> None:
        super().__init__()
        self._text = text
        picks = [
            Pick(value=True, text=self.tr("Test")),
            Pick(value=False, text=self.tr("Practice")),
        ]
        self.kinds = Picks(self.tr("Kind"), picks, value=True, named=False)
        self.cases = {one.id: _chip(one.title) for one in text.cases}
        self.teams = {one.name: _chip(one.name) for one in text.teams}
        self.people = {
            one.id: _chip(side_by_side(one.name, OWN_NAMES[one.language]))
            for one in text.people
        }
        self.weeks = self._week_chips()
        self.day_field = self._field(self.tr("Last day, like 2026-11-30"), _DAY)
        self.mark_field = self._field(self.tr("Pass mark, 0 to 100"), _MARK)
        self.mark_field.setText(f"{text.pass_mark:g}")
        self.note_field = self._field(self.tr("What to tell them (optional)"), _NOTE)
        self.note_field.setMaxLength(_LONGEST)
        self.day_words = FlowLabel("", "note", "text_muted")
        self.give_button = button(self.tr("Give"), "send", cap="Enter")
        self.close_button = button(self.tr("Cancel"), "quiet", cap="Esc")
        self._lay_out()
        self._connect()
        self._write_day(_USUAL)
        self.begin_at(next(iter(self.cases.values()), self.close_button))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter give it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._save()
            return True
        return super().eventFilter(watched, event)

    def _field(self, name: str, width: int) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setFixedWidth(text_size(width))
        return made

    def _week_chips(self) -> dict[int, QPushButton]:
        words = {
            7: self.tr("In a week"),
            14: self.tr("In two weeks"),
            28: self.tr("In four weeks"),
        }
        return {days: button(one, "small") for days, one in words.items()}

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(10)
        for one in self._parts():
            column.addWidget(one)

    def _parts(self) -> Iterator[QWidget]:
        yield self.kinds
        yield label(self.tr("Which cases"), "note")
        yield line_of(*self.cases.values())
        yield label(self.tr("Who it’s for"), "note")
        if self.people:
            yield line_of(*self.teams.values(), *self.people.values())
        else:
            nobody = self.tr("There are no trainees in this room yet.")
            yield FlowLabel(nobody, "label", "text_muted")
        yield label(self.tr("Last day, like 2026-11-30"), "note")
        yield line_of(self.day_field, *self.weeks.values())
        yield self.day_words
        yield label(self.tr("Pass mark, 0 to 100"), "note")
        yield self.mark_field
        yield label(self.tr("What to tell them (optional)"), "note")
        yield self.note_field
        yield line_of(self.give_button, self.close_button)

    def _connect(self) -> None:
        typed_in = (
            self.day_field,
            self.mark_field,
            self.note_field,
            *self.kinds.buttons.values(),
            *self.cases.values(),
            *self.teams.values(),
            *self.people.values(),
        )
        for part in typed_in:
            part.installEventFilter(self)
        pressed = (self.give_button, self.close_button, *self.weeks.values())
        EscapeKey(self, *typed_in, *pressed).pressed.connect(self.closed)
        for team in self._text.teams:
            self.teams[team.name].toggled.connect(
                lambda on, it=team: self._choose(it, on=on)
            )
        for days, chip in self.weeks.items():
            chip.clicked.connect(lambda _=False, it=days: self._write_day(it))
        self.day_field.textChanged.connect(self._tell_day)
        self.give_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)

    def _choose(self, team: TeamChoice, *, on: bool) -> None:
        for one in team.members & self.people.keys():
            self.people[one].setChecked(on)

    def _write_day(self, days: int) -> None:
        self.day_field.setText((self._text.today + timedelta(days=days)).isoformat())

    @Slot()
    def _tell_day(self) -> None:
        day = self._day
        words = "" if day is None else date_text(day, self._text.language)
        self.day_words.setText(words)

    @property
    def _day(self) -> date | None:
        try:
            return date.fromisoformat(self.day_field.text().strip())
        except ValueError:
            return None

    @property
    def _mark(self) -> float | None:
        try:
            mark = float(self.mark_field.text().strip())
        except ValueError:
            return None
        return mark if math.isfinite(mark) and 0 <= mark <= _MOST else None

    @Slot()
    def _save(self) -> None:
        day, mark = self._day, self._mark
        cases, people = _checked(self.cases), _checked(self.people)
        sentence, part = self._lacking(cases, people)
        self.refused.emit(sentence)
        if sentence:
            part.setFocus()
            return
        assert day is not None
        assert mark is not None
        self.saved.emit(
            Wish(
                test=self.kinds.value,
                cases=cases,
                people=people,
                team=self._team(people),
                due=day,
                pass_mark=mark,
                note=" ".join(self.note_field.text().split()),
            )
        )

    def _team(self, people: tuple[str, ...]) -> str:
        """Return which team was chosen, where it is that team and nobody else."""
        known = self.people.keys()
        chosen = (one for one in self._text.teams if self.teams[one.name].isChecked())
        return next(
            (one.name for one in chosen if one.members & known == set(people)), ""
        )

    def _lacking(
        self, cases: tuple[str, ...], people: tuple[str, ...]
    ) -> tuple[str, QWidget]:
        """Return what is lacking, or nothing, and where it is to be mended."""
        if wrong := self._wrong_cases(cases):
            return wrong, self
        if not people:
            first = next(iter(self.people.values()), self.close_button)
            return self.tr("Choose at least one person."), first
        if foreign := self._not_spoken(cases, people):
            return foreign, self
        if self._day is None or self._day < self._text.today:
            words = self.tr("Type a day that is still to come, such as {day}.")
            usual = self._text.today + timedelta(days=_USUAL)
            return words.format(day=usual.isoformat()), self.day_field
        if self._mark is None:
            return self.tr("Type a pass mark from 0 to 100."), self.mark_field
        return "", self

    def _wrong_cases(self, cases: tuple[str, ...]) -> str:
        """Return what is wrong with how many cases were chosen, if anything is."""
        if not cases:
            return self.tr("Choose at least one case.")
        if len(cases) > _MOST_CASES:
            words = self.tr("Choose at most {count} cases; a certificate names them.")
            return words.format(count=_MOST_CASES)
        return ""

    def _not_spoken(self, cases: tuple[str, ...], people: tuple[str, ...]) -> str:
        """Return which case somebody could not take, as it lacks their language."""
        for case in (one for one in self._text.cases if one.id in cases):
            for person in (one for one in self._text.people if one.id in people):
                if person.language not in case.languages:
                    words = self.tr(
                        "{name} trains in {language}, and “{title}” isn’t available "
                        "in it. Leave one of the two out."
                    )
                    return words.format(
                        name=person.name,
                        language=OWN_NAMES[person.language],
                        title=case.title,
                    )
        return ""


def _chip(words: str) -> QPushButton:
    made = button(words, "chip")
    made.setCheckable(True)
    return made


def _checked(chips: dict[str, QPushButton]) -> tuple[str, ...]:
    return tuple(one for one, chip in chips.items() if chip.isChecked())
