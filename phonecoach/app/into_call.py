"""The ways into a call: briefed, planned, taken, tried again or gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.screens.call_ring import goes_out
from phonecoach.app.shelf import shelf
from phonecoach.call.record import CallId, Purpose

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.briefing import Briefing
    from phonecoach.app.calling import Calling
    from phonecoach.app.calling_out import CallingOut
    from phonecoach.app.screens.assigned_text import AssignedCase
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.testing import Testing
    from phonecoach.checklist.drills import DrillKind
    from phonecoach.scenario import Case, CaseId
    from phonecoach.units import Micros, Mode


def cases() -> list[Case]:
    """Return all cases that can be played."""
    return [one.case for one in shelf().entries() if one.case is not None]


class IntoCall(QObject):
    """Finds the case that somebody wants, and leads to its call.

    Signals:
        left: There is no such call; one goes back to where one was.
    """

    left = Signal()

    def __init__(  # noqa: PLR0913 (all who can begin a call)
        self,
        sitting: Sitting,
        *,
        calling: Calling,
        outgoing: CallingOut,
        testing: Testing,
        briefing: Briefing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._calling, self._outgoing = calling, outgoing
        self._testing, self._briefing = testing, briefing

    @Slot(str)
    def brief(self, case: CaseId) -> None:
        """Tell what to know before the call of a case."""
        self._open(case, self._briefing.brief)

    @Slot(object)
    def begin_assigned(self, one: AssignedCase) -> None:
        """Let a case be taken that a supervisor has given, as a test or in practice."""
        found = _case(one.case)
        if found is None or not one.test:
            self.brief(one.case)
        else:
            self._testing.brief(one, found)

    @Slot(str, str)
    def plan(self, case: CaseId, follows: str) -> None:
        """Let a call be planned that was promised, or has to be tried again."""
        found = _case(case)
        if found is None:
            self.left.emit()
        else:
            self._outgoing.plan(found, CallId(follows))

    @Slot(str, object, object)
    def try_again(self, case: CaseId, mode: Mode, follows: CallId | None) -> None:
        """Let a case be taken once more, after the call that it follows."""
        found = _case(case)
        if found is not None and goes_out(found):
            self._outgoing.plan(found, follows)
        else:
            self.take(case, mode)

    @Slot(object, object, object)
    def start(self, case: Case, mode: Mode, drill: DrillKind | None) -> None:
        """Let the telephone ring after a briefing."""
        purpose = Purpose.PRACTICE if drill is None else Purpose.DRILL
        self._calling.take(case, mode, purpose)

    @Slot(object)
    def take_suggested(self, case: CaseId) -> None:
        """Let the telephone ring with a case as the person usually takes calls."""
        self.take(case, self._sitting.comfort.mode)

    @Slot(str, object)
    def take(self, case: CaseId, mode: Mode) -> None:
        """Let the telephone ring with a case; one that goes out is planned first."""
        self._open(case, lambda found: self._calling.take(found, mode))

    @Slot(str, object)
    def go_back_into(self, call: str, at: Micros) -> None:
        """Let a call go on from one of its moments."""
        self._calling.go_back_into(CallId(call), at)

    @Slot()
    @Slot(str)
    def pick_up(self, call: str = "") -> None:
        """Go on with a call that was broken off, or the latest, if there is one."""
        if not self._calling.pick_up(CallId(call) if call else None):
            self.left.emit()

    @Slot()
    def file(self) -> None:
        """Put the call that was broken off away."""
        self._calling.file()
        self.left.emit()

    def _open(self, case: CaseId, come_in: Callable[[Case], object]) -> None:
        """Plan a call that goes out; let one that comes in begin as it is to."""
        found = _case(case)
        if found is None:
            self.left.emit()
        elif goes_out(found):
            self._outgoing.plan(found)
        else:
            come_in(found)


def _case(case: CaseId) -> Case | None:
    return next((one for one in cases() if one.file.id == case), None)
