"""One person's training: the cases, the calls and the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.calling import Calling
from phonecoach.app.hearing import Hearing
from phonecoach.app.marking import mark_call
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.sitting import Sitting
from phonecoach.app.wording import card_text
from phonecoach.call.record import CallId
from phonecoach.language.listening import listener

if TYPE_CHECKING:
    from phonecoach.app.keeping import Outside
    from phonecoach.app.look import Scheme
    from phonecoach.app.screens.screen import Place
    from phonecoach.scenario import Case
    from phonecoach.store import CallSummary, Person, Reader, Store
    from phonecoach.units import Mode


class Training(QObject):
    """What one person does at the desk, from sitting down to leaving.

    Attributes:
        calling: Takes the calls.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `QWidget`.
        left: Somebody else wants to sit down.
        troubled: Something failed that the person should know of.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    left = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        store: Store,
        reader: Reader,
        person: Person,
        scheme: Scheme,
        outside: Outside,
    ) -> None:
        super().__init__()
        self._person = person
        self._scheme = scheme
        self._sitting = Sitting(
            store=store,
            reader=reader,
            person=person,
            outside=outside,
            hearing=Hearing(listener(person.language), self),
        )
        self.calling = Calling(self._sitting, scheme, self)
        self.calling.laid.connect(self.laid)
        self.calling.over.connect(self._mark)

    def begin(self) -> None:
        """Get ready to hear, and offer the cases."""
        # In this order: an analyser that loads beside it makes everything slow.
        self.offer_cases()
        self._sitting.hearing.warm_up()

    def leave(self) -> None:
        """Break off a call under way, so that it can be picked up later, and go."""
        self.calling.break_off("window closed")
        self._sitting.hearing.close()

    @Slot(object)
    def go(self, _place: Place) -> None:
        """Show another place."""
        self.offer_cases()

    # Cases ----------------------------------------------------------------------

    @Slot()
    def offer_cases(self) -> None:
        """Show the cases that can be taken, and a call that was broken off."""
        language = self._person.language
        entries = shelf().entries()
        broken = self.calling.broken_off()
        screen = CasesScreen(
            sorted(
                (
                    one.case
                    for one in entries
                    if one.case is not None and language in one.case.texts
                ),
                key=lambda case: (case.file.difficulty, case.file.id),
            ),
            [(one.id, one.problems) for one in entries if one.problems],
            language,
            broken_off="" if broken is None else self._title(broken),
        )
        screen.taken.connect(self.take_call)
        screen.picked_up.connect(self._pick_up)
        screen.filed.connect(self._file)
        screen.left.connect(self.left)
        self.laid.emit(screen)

    def _title(self, call: CallSummary) -> str:
        return self._sitting.played_case(call.call).texts[call.language].title

    # Calls ----------------------------------------------------------------------

    @Slot(object, object)
    def take_call(self, case: Case, mode: Mode) -> None:
        """Let the telephone ring with a case."""
        self.calling.take(case, mode)

    @Slot()
    def _pick_up(self) -> None:
        if not self.calling.pick_up():
            self.offer_cases()

    @Slot()
    def _file(self) -> None:
        self.calling.file()
        self.offer_cases()

    # The card -------------------------------------------------------------------

    @Slot(str)
    def _mark(self, call: str) -> None:
        trouble = mark_call(self._sitting, CallId(call))
        self.show_card(call)
        if trouble:
            self.troubled.emit(trouble)

    @Slot(str)
    def show_card(self, call: str) -> None:
        """Show the card of a call."""
        viewer, reader, named = self._person.id, self._sitting.reader, CallId(call)
        stored = reader.current_card(viewer, named)
        if stored is None:
            self.offer_cases()
            return
        record = reader.record(viewer, named)
        case = self._sitting.played_case(named)
        screen = CardScreen(card_text(stored.card, record, case), self._scheme)
        screen.closed.connect(self.offer_cases)
        screen.tried_again.connect(lambda: self.take_call(case, record.head.mode))
        self.laid.emit(screen)
