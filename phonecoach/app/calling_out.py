"""Calls that the person makes: planned at the desk, then dialled."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.gather.due import due_call
from phonecoach.app.gather.plan import plan_text
from phonecoach.app.screens.plan_screen import PlanScreen
from phonecoach.app.telling import said
from phonecoach.app.trial import trial_briefing
from phonecoach.errors import StoreError
from phonecoach.scenario.keeping import freeze
from phonecoach.store import calls_due
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from phonecoach.app.calling import Calling
    from phonecoach.app.screens.plan_screen import Done, PlanText
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.trial import Trial
    from phonecoach.call.record import CallId
    from phonecoach.call.script import Script
    from phonecoach.scenario import Case
    from phonecoach.scoring.promises import Due
    from phonecoach.units import Mode

_SETTLED_MS: Final = 200
"""By then the plan is painted, and nobody has dialled yet."""


class Prepared:
    """What dialling needs, made while there is time.

    Attributes:
        script: What is played.
        follows: The call whose promise it keeps, or the attempt that failed.
        trial: The test that is sat; None where none is.
    """

    def __init__(
        self,
        case: Case,
        script: Script,
        follows: CallId | None,
        trial: Trial | None = None,
    ) -> None:
        self._case = case
        self.script = script
        self.follows = follows
        self.trial = trial

    @cached_property
    def content(self) -> bytes:
        """The case, as it is kept with the call: under its own company's name."""
        return freeze(self._case)


class CallingOut(QObject):
    """Lets a call be planned and said through, and has it dialled.

    Signals:
        laid: The plan shall lie on the desk.
            screen: A `PlanScreen`.
        left: The person does not want to ring now.
        refused: A test cannot be begun.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    left = Signal()
    refused = Signal(str)

    def __init__(
        self, sitting: Sitting, calling: Calling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._calling = calling

    def plan(self, case: Case, follows: CallId | None = None) -> None:
        """Let a call be planned.

        Args:
            case: Whom to ring, and what about.
            follows: The call whose promise it keeps, or the attempt that failed; None
                for what waits to be done in this case, if anything.
        """
        due = self._due(case, follows)
        if follows is None and due is not None:
            follows = due.follows
        mode = self._sitting.comfort.mode
        script, _ = self._calling.outline(case, mode, follows)
        self._lay(Prepared(case, script, follows), due)

    def plan_test(self, trial: Trial) -> None:
        """Let the call of a test be planned; it keeps no promise of another."""
        mode = self._sitting.comfort.mode
        script, _ = self._calling.outline(trial.case, mode, trial=trial)
        self._lay(Prepared(trial.case, script, None, trial), None)

    def _lay(self, prepared: Prepared, due: Due | None) -> None:
        text = self._text(prepared, due)
        screen = PlanScreen(text, self._sitting.outside.now_ns)
        screen.dialled.connect(
            lambda done, mode, captions: self._dial(
                prepared, done, mode, captions=captions
            )
        )
        screen.how.voice.chosen.connect(self._sitting.comfort.choose_recording)
        screen.left.connect(self.left)
        self.laid.emit(screen)
        self._prepare_tone()
        QTimer.singleShot(_SETTLED_MS, screen, lambda: prepared.content)

    def _due(self, case: Case, follows: CallId | None) -> Due | None:
        sitting = self._sitting
        who, now = sitting.person.id, sitting.outside.now()
        sitting.store.writer.flush()
        for one in calls_due(sitting.reader, who, who, now, {case.file.id}):
            if follows in {None, one.follows}:
                return one
        return None

    def _text(self, prepared: Prepared, due: Due | None) -> PlanText:
        sitting, own = self._sitting, self._sitting.comfort.own
        language, case = sitting.person.language, prepared.script.case
        if prepared.trial is not None:
            briefing = trial_briefing(sitting, prepared.trial)
        else:
            briefing = briefing_text(
                case,
                language,
                mode=self._sitting.comfort.mode,
                captions=own.captions,
                audible=sitting.comfort.sound.can_be_heard,
                speech=sitting.comfort.speech,
            )
        return plan_text(
            briefing,
            sitting.profile,
            language,
            due=None if due is None else due_call(due, case, language),
            memory=None if prepared.follows is None else prepared.script.remembered,
        )

    def _prepare_tone(self) -> None:
        profile, sound = self._sitting.profile, self._sitting.comfort.sound
        sound.set_country(profile.name)
        sound.prepare_ring_back(tuple(to_ms(part) for part in profile.ring))

    def _dial(
        self,
        prepared: Prepared,
        done: tuple[Done, ...],
        mode: Mode,
        *,
        captions: bool,
    ) -> None:
        comfort, trial = self._sitting.comfort, prepared.trial
        if trial is not None:
            captions = comfort.own.captions
        comfort.choose(replace(comfort.own, last_mode=mode, captions=captions))
        script = replace(prepared.script, mode=mode)
        try:
            self._calling.dial(script, prepared.content, prepared.follows, done, trial)
        except StoreError as error:
            self.refused.emit(said(error))
