"""What there is to do, before or beside the next call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal

from phonecoach.app.screens.assigned_text import assigned_head, assigned_told
from phonecoach.app.screens.due_text import due_content, due_heading, due_time
from phonecoach.app.screens.note_text import due_note
from phonecoach.app.screens.today_words import waiting_text
from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.slips import Slips
from phonecoach.practice.assigned import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from phonecoach.app.screens.assigned_text import AssignedCase
    from phonecoach.app.screens.due_text import DueCall
    from phonecoach.app.screens.note_text import NoteDue
    from phonecoach.app.screens.today_text import TodayText, Unfinished, Waiting

_DUE: Final = 2
"""So many calls that wait are shown here; more would push the rest away."""

_ASSIGNED: Final = 4
"""So many cases that were given are shown, and half as many that were taken."""

_RESULTS: Final = {
    Standing.PROVISIONAL: "ear",
    Standing.PASSED: "check",
    Standing.FAILED: "x",
}


class ToDo(Slips):
    """Lists what is unfinished, each with what can be done about it.

    Attributes:
        pick_up_button: None where no call was broken off; so with the others.
        tray_button: Leads to the whole in-tray.
        due_buttons: One for each call that waits to be made, as far as shown.
        note_buttons: The same for notes to customers.
        assigned_buttons: One for each case that was given and can be taken, likewise.

    Args:
        text: What there is.

    Signals:
        assigned_begun: A case that was given shall be taken.
            one: An `AssignedCase`.
        picked_up: The call that was broken off shall go on.
        filed: It shall be set aside.
        prepared: A call that waits to be made shall be prepared.
            case: Its id.
            follows: The id of the call whose promise it keeps.
        looked_back: The review of a call shall be done.
            call: Its id.
        card_opened: The card of a call is wanted.
            call: Its id.
        note_asked: A note to a customer shall be written.
            call: The id of the call that it follows.
            task: Which of its notes.
        tray_asked: The whole in-tray is wanted.
    """

    assigned_begun = Signal(object)
    picked_up = Signal()
    filed = Signal()
    prepared = Signal(str, str)
    looked_back = Signal(str)
    card_opened = Signal(str)
    note_asked = Signal(str, str)
    tray_asked = Signal()

    def __init__(self, text: TodayText) -> None:
        way_on = button(QCoreApplication.translate("ToDo", "In-tray"), "link")
        super().__init__(QCoreApplication.translate("ToDo", "To do"), way_on=way_on)
        self.tray_button = way_on
        self.tray_button.clicked.connect(self.tray_asked)
        self.pick_up_button: QPushButton | None = None
        self.file_button: QPushButton | None = None
        self.review_button: QPushButton | None = None
        self.card_button: QPushButton | None = None
        self.due_buttons: list[QPushButton] = []
        self.note_buttons: list[QPushButton] = []
        self.assigned_buttons: list[QPushButton] = []
        self._add_assigned(text.assigned)
        if text.broken_off is not None:
            self._add_broken_off(text.broken_off)
        for call in text.due[:_DUE]:
            self._add_due(call)
        for note in text.notes[:_DUE]:
            self._add_note(note)
        if text.review is not None:
            self._add_review(text.review)
        if text.waiting is not None:
            self._add_waiting(text.waiting)
        if text.handed_in:
            self._add_papers(text.handed_in)
        known = (text.broken_off, text.due, text.review, text.waiting, text.handed_in)
        if not any((*known, *text.assigned, *text.notes)):
            self._add_nothing()
        self.end()

    def _add_assigned(self, cases: Sequence[AssignedCase]) -> None:
        given = [one for one in cases if one.is_open]
        taken = [one for one in cases if not one.is_open]
        for one in (*given[:_ASSIGNED], *taken[: _ASSIGNED // 2]):
            buttons = tuple(filter(None, (self._begin(one), self._result(one))))
            picture = "clipboard-list" if one.is_open else _RESULTS[one.standing]
            self.add(picture, assigned_head(one), assigned_told(one), buttons)
        more = len(given) - _ASSIGNED
        if more > 0:
            told = self.tr("They are listed here as these are taken.")
            self.add("ellipsis", self.tr("%n more set for you", "", more), (told,))

    def _begin(self, one: AssignedCase) -> QPushButton | None:
        if not one.can_begin:
            return None
        made = button(self.tr("Read, then begin"), "small")
        made.setAccessibleName(f"{made.text()}: {assigned_head(one)}")
        made.clicked.connect(lambda: self.assigned_begun.emit(one))
        self.assigned_buttons.append(made)
        return made

    def _result(self, one: AssignedCase) -> QPushButton | None:
        if one.last is None or not one.last.card:
            return None
        call = one.last.card
        made = button(
            self.tr("Open the card"), "small_quiet" if one.can_begin else "small"
        )
        made.setAccessibleName(f"{made.text()}: {assigned_head(one)}")
        made.clicked.connect(lambda: self.card_opened.emit(call))
        return made

    def _add_broken_off(self, call: Unfinished) -> None:
        self.pick_up_button = button(self.tr("Carry on"), "small")
        self.file_button = button(self.tr("Set it aside"), "small_quiet")
        self.pick_up_button.clicked.connect(self.picked_up)
        self.file_button.clicked.connect(self.filed)
        self.add(
            "phone",
            self.tr("A call was broken off"),
            (call.title, call.when),
            (self.pick_up_button, self.file_button),
        )

    def _add_due(self, call: DueCall) -> None:
        made = button(self.tr("Prepare and ring"), "small")
        made.setAccessibleName(f"{made.text()}: {due_heading(call)}")
        made.clicked.connect(lambda: self.prepared.emit(call.case, call.follows))
        self.due_buttons.append(made)
        told = [one for one in (due_time(call), due_content(call)) if one]
        self.add("phone-outgoing", due_heading(call), told, (made,))

    def _add_note(self, note: NoteDue) -> None:
        made = button(self.tr("Write it"), "small")
        made.setAccessibleName(f"{made.text()}: {note.heading}")
        made.clicked.connect(lambda: self.note_asked.emit(note.call, note.task))
        self.note_buttons.append(made)
        told = due_note(note.when, late=note.late)
        self.add("send", note.heading, (told,), (made,))

    def _add_review(self, call: Unfinished) -> None:
        self.review_button = button(self.tr("Look back on it"), "small")
        self.review_button.clicked.connect(lambda: self.looked_back.emit(call.call))
        self.add(
            "notebook-pen",
            self.tr("A call has no card yet"),
            (call.title, call.when),
            (self.review_button,),
        )

    def _add_waiting(self, waiting: Waiting) -> None:
        if waiting.calls == 1:
            told = self.tr("The program isn’t sure; a supervisor decides.")
        else:
            told = self.tr(
                "They are from {count} calls. The program isn’t sure; a supervisor "
                "decides."
            ).format(count=waiting.calls)
        self.card_button = button(self.tr("Open the latest card"), "small")
        self.card_button.clicked.connect(lambda: self.card_opened.emit(waiting.call))
        self.add("ear", waiting_text(waiting), (told,), (self.card_button,))

    def _add_papers(self, count: int) -> None:
        made = button(self.tr("Open the in-tray"), "small")
        made.clicked.connect(self.tray_asked)
        told = self.tr("Requests for a decision, improvement notes, disputed marks.")
        head = self.tr("%n paper(s) with your supervisor", "", count)
        self.add("clipboard-list", head, (told,), (made,))

    def _add_nothing(self) -> None:
        told = self.tr(
            "Calls that were broken off or promised, reviews, and marks that wait for "
            "a human will be listed here."
        )
        self.add("check", self.tr("Nothing left to do"), (told,), ())
