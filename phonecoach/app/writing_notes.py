"""Writing to a customer after a call: the note is kept, then judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from phonecoach.app.gather.after_sale import Asked, note_found, note_text
from phonecoach.app.keeping import CallKeeper
from phonecoach.app.screens.note_screen import NoteScreen
from phonecoach.call.annotations import NoteSent, notes_sent
from phonecoach.call.record import CallId
from phonecoach.scoring.after_sale import Written, findings, turn_of

if TYPE_CHECKING:
    from datetime import datetime

    from phonecoach.app.hearing import Hearing
    from phonecoach.app.sitting import Sitting
    from phonecoach.language.protocol import Behaviour


class WritingNotes(QObject):
    """Lets one person write the notes that their calls ask for.

    Args:
        sitting: Of the person who writes.
        parent: Qt's owner.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `NoteScreen`.
        left: Not now, or enough was seen.
    """

    laid = Signal(object)
    left = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting

    @Slot(str, str)
    def begin(self, call: str, task: str) -> None:
        """Show a note of a call, to be written or to be seen again."""
        sitting = self._sitting
        sitting.store.writer.flush()
        desk = _Desk(sitting, CallId(call), task)
        screen = desk.screen
        screen.left.connect(self.left)
        desk.setParent(screen)
        self.laid.emit(screen)


class _Desk(QObject):
    """One note on the desk."""

    def __init__(self, sitting: Sitting, call: CallId, task: str) -> None:
        super().__init__()
        self._sitting = sitting
        case = sitting.played_case(call)
        self._asked = Asked(
            case=case,
            head=sitting.reader.head(sitting.person.id, call),
            task=next(one for one in case.file.after_sale if one.id == task),
        )
        notes = sitting.reader.annotations(sitting.person.id, call)
        now = sitting.outside.now()
        self.screen = NoteScreen(note_text(self._asked, notes, now))
        self.screen.sent.connect(self._send)
        self._hearing: Hearing = sitting.hearing_of(self._asked.head.language)
        self._hearing.heard.connect(self._on_heard)
        self._waiting: tuple[int, str, datetime] | None = None
        sent = notes_sent(notes).get(task)
        if sent is not None and isinstance(sent.note, NoteSent):
            self._judge(sent.note.text, sent.written)

    @Slot(str)
    def _send(self, text: str) -> None:
        sitting = self._sitting
        call = self._asked.head.call
        keeper = CallKeeper(
            sitting.store.writer, call, sitting.person.id, sitting.outside
        )
        keeper.note(NoteSent(task=self._asked.task.id, text=text))
        self._judge(text, sitting.outside.now())

    def _judge(self, text: str, written: datetime) -> None:
        """Have a note heard; what it has and lacks is shown as soon as it is."""
        asked = self._asked
        turn = turn_of(asked.case, asked.head.language, text, self._own_names)
        self._waiting = self._hearing.listen(turn), text, written

    @property
    def _own_names(self) -> tuple[str, ...]:
        return (self._sitting.person.name,)

    @Slot(int, object, str)
    def _on_heard(
        self, ticket: int, behaviours: tuple[Behaviour, ...], _listener: str
    ) -> None:
        if self._waiting is None or self._waiting[0] != ticket:
            return
        _, text, written = self._waiting
        self._waiting = None
        note = Written(
            text=text,
            language=self._asked.head.language,
            behaviours=behaviours,
            own_names=self._own_names,
            late=written > self._asked.due,
        )
        found = findings(self._asked.case, self._asked.task.id, note)
        if isValid(self.screen):
            self.screen.show_found(note_found(self._asked, found))
