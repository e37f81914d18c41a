"""Sitting the tests that were given: what holds in one is read before it begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.call_ring import goes_out
from phonecoach.app.settling import settle_tests
from phonecoach.app.telling import said
from phonecoach.app.trial import draw_trial, trial_briefing
from phonecoach.errors import PhonecoachError, StoreError

if TYPE_CHECKING:
    from phonecoach.app.calling import Calling
    from phonecoach.app.calling_out import CallingOut
    from phonecoach.app.screens.assigned_text import AssignedCase
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.trial import Trial
    from phonecoach.scenario import Case
    from phonecoach.units import Mode


class Testing(QObject):
    """Lets one person read what holds in a test, and sit it.

    Signals:
        laid: What is known before a test shall lie on the desk.
            screen: A `BriefingScreen`.
        left: Not now, or no more.
        troubled: A test cannot be begun, or was lost.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    left = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        sitting: Sitting,
        calling: Calling,
        outgoing: CallingOut,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._calling = calling
        self._outgoing = outgoing
        self._drawn: dict[tuple[str, str, int | None], Trial] = {}
        """What was shown once stays as it was drawn, however often it is looked at."""

        outgoing.refused.connect(self._refuse)
        calling.lost.connect(self._lose)

    def settle(self) -> None:
        """Put tests away that were left; what the disk refuses is done next time."""
        try:
            settle_tests(self._sitting)
        except PhonecoachError as error:
            self.troubled.emit(said(error))

    def brief(self, one: AssignedCase, case: Case) -> None:
        """Tell what to know before a test, and what holds in it."""
        key = one.assignment, one.case, one.tries
        trial = self._drawn.get(key)
        if trial is None:
            trial = self._drawn[key] = draw_trial(self._sitting, one, case)
        if goes_out(case):
            self._outgoing.plan_test(trial)
            return
        screen = BriefingScreen(trial_briefing(self._sitting, trial))
        screen.how.voice.chosen.connect(self._sitting.comfort.choose_recording)
        screen.started.connect(lambda _, mode: self._begin(trial, mode))
        screen.left.connect(self.left)
        self.laid.emit(screen)

    def _begin(self, trial: Trial, mode: Mode) -> None:
        comfort = self._sitting.comfort
        comfort.choose(replace(comfort.own, last_mode=mode))
        try:
            self._calling.sit(trial, mode)
        except StoreError as error:
            self._refuse(said(error))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.left.emit()
        self.troubled.emit(sentence)

    @Slot()
    def _lose(self) -> None:
        self.settle()
        self._refuse(
            self.tr(
                "The PC was asleep or stuck for more than 20 seconds, so the test "
                "was broken off and the try is used up. A supervisor can grant "
                "another."
            )
        )
