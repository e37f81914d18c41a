"""Taking calls: the telephone rings, is answered, broken off, gone on with."""

from __future__ import annotations

import secrets
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.call_driver import CallDriver
from phonecoach.app.clock import CallClock
from phonecoach.app.gather.practising import helps_in
from phonecoach.app.keeping import CallKeeper
from phonecoach.app.look import worn_scheme
from phonecoach.app.preferences import Recording
from phonecoach.app.retrying import go_back
from phonecoach.app.screens.call_screen import CallScreen, CallSetting
from phonecoach.app.screens.call_voice import CallVoice
from phonecoach.app.screens.trial_text import Captioned
from phonecoach.app.settling import engine_of
from phonecoach.app.shelf import recorded
from phonecoach.app.timing_errors import known_timing_error
from phonecoach.app.voicing import Voicing
from phonecoach.app.writing_down import write_along
from phonecoach.call.acts import Captions, Plan
from phonecoach.call.engine import CallEngine
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.in_force import profile_of
from phonecoach.call.record import CallId, Purpose
from phonecoach.scenario.keeping import freeze
from phonecoach.store.recordings import GROWING, RecordingFolder
from phonecoach.units import Micros, Mode, to_ms

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.screens.plan_screen import Done
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.sound.line import LineSound
    from phonecoach.app.trial import Trial
    from phonecoach.call.events import Event
    from phonecoach.call.record import Head
    from phonecoach.call.script import Script
    from phonecoach.scenario import Case
    from phonecoach.store import CallSummary

_NO_GAP = Micros(0)
_LONGEST_IN_TEST = Micros(20_000_000)
"""For longer no PC that is merely slow stands still; what was due meanwhile is lost."""

_NS_PER_MICRO = 1_000


class Calling(QObject):
    """Lets one person take calls, one at a time.

    Signals:
        laid: The call's screen shall lie on the desk.
            screen: A `CallScreen`.
        over: The trainee has seen the end of a call.
            call: Its `CallId`.
        put_off: A ringing call was not wanted now; it is filed.
        lost: A test broke off because the PC slept, or the program stood still.
    """

    laid = Signal(object)
    over = Signal(str)
    put_off = Signal()
    lost = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._driver: CallDriver | None = None
        self._screen: CallScreen | None = None
        self._line: LineSound | None = None
        self._voicing: Voicing | None = None
        self._purpose = Purpose.PRACTICE

    @property
    def under_way(self) -> bool:
        """Whether somebody is on the line, or it rings."""
        return self._driver is not None and not self._driver.state.ended

    @property
    def is_test(self) -> bool:
        """Whether the call that is under way belongs to a test."""
        return self.under_way and self._purpose is Purpose.TEST

    def take(self, case: Case, mode: Mode, purpose: Purpose = Purpose.PRACTICE) -> None:
        """Let the telephone ring with a case."""
        script, head = self.outline(case, mode, purpose=purpose)
        self._sitting.store.writer.begin_call(head, freeze(case))
        self._begin(CallEngine(script), head)

    def sit(self, trial: Trial, mode: Mode) -> None:
        """Let the telephone ring for a test; from here on the try is used up.

        Raises:
            StoreError: If the test is not the person's to take, or no try is left.
        """
        script, head = self.outline(trial.case, mode, trial=trial)
        self._keep(head, freeze(trial.case), trial)
        self._begin(CallEngine(script), head)

    def outline(
        self,
        case: Case,
        mode: Mode,
        follows: CallId | None = None,
        purpose: Purpose = Purpose.PRACTICE,
        trial: Trial | None = None,
    ) -> tuple[Script, Head]:
        """Return what a call would be played from, begun now; nothing is kept yet.

        Args:
            case: What is taken, or who is rung.
            mode: How replies are given.
            follows: The call whose promise it keeps, or the attempt that failed.
            purpose: Why it is taken.
            trial: The test that is sat in it; None where none is.
        """
        sitting = self._sitting
        seed = secrets.randbelow(2**31) if trial is None else trial.seed
        script = sitting.script(case, mode, seed)
        head = self._head(script, follows, purpose, trial)
        return sitting.recalled(script, head), head

    def dial(
        self,
        script: Script,
        content: bytes,
        follows: CallId | None,
        done: tuple[Done, ...],
        trial: Trial | None = None,
    ) -> None:
        """Ring somebody up.

        Args:
            script: What is played; made beforehand, as no time may be lost now.
            content: Its case, as it is kept.
            follows: As for `outline`.
            done: What was done at the desk before, in order.
            trial: The test that is sat; None where none is.

        Raises:
            StoreError: If there is a test, as `sit` does.
        """
        head = self._head(script, follows, trial=trial)
        self._keep(head, content, trial)
        self._begin(CallEngine(script), head, desk=done)

    def _keep(self, head: Head, content: bytes, trial: Trial | None) -> None:
        """Begin the record of a call, or of a test."""
        writer = self._sitting.store.writer
        if trial is None:
            writer.begin_call(head, content)
        else:
            writer.begin_test(head, content, trial.assignment)

    def _head(
        self,
        script: Script,
        follows: CallId | None,
        purpose: Purpose = Purpose.PRACTICE,
        trial: Trial | None = None,
    ) -> Head:
        """Return the head of a call that begins now."""
        sitting, writer = self._sitting, self._sitting.store.writer
        captions = sitting.comfort.own.captions
        if trial is not None:
            purpose, captions = Purpose.TEST, trial.captions is not Captioned.NO
        here = Circumstances(
            call=CallId(sitting.outside.new_id()),
            person=sitting.person.id,
            pc=writer.pc,
            room=writer.room,
            started=sitting.outside.now(),
            captions=captions,
            timing_error=known_timing_error(sitting, script.mode),
            follows=follows,
            purpose=purpose,
        )
        return head_of(script, sitting.profile, here)

    def broken_off(self, call: CallId | None = None) -> CallSummary | None:
        """Return a call that can be gone on with, or the latest; None if none can."""
        who = self._sitting.person.id
        # A supervisor also sees those of others, and goes on with none of them.
        found = (
            one
            for one in self._sitting.reader.broken_off(who)
            if one.person == who and one.can_go_on
        )
        return next((one for one in found if call in {None, one.call}), None)

    def pick_up(self, call: CallId | None = None) -> bool:
        """Go on with a call that was broken off.

        Args:
            call: Which; None for the latest.

        Returns:
            Whether there is one.
        """
        broken = self.broken_off(call)
        if broken is None:
            return False
        record, engine = engine_of(self._sitting, broken.call)
        passed = self._sitting.outside.now() - record.head.started
        wall = passed // timedelta(microseconds=1)
        gap = Micros(max(0, wall - engine.state.at))
        self._begin(engine, record.head, record.events, gap)
        return True

    def file(self, call: CallId | None = None) -> None:
        """Put a call that was broken off, or the latest, away for good."""
        broken = self.broken_off(call)
        if broken is not None:
            record, engine = engine_of(self._sitting, broken.call)
            writer = self._sitting.store.writer
            writer.append(record.head.call, engine.file(engine.state.at))
            writer.flush()

    def show_captions(self, *, shown: bool) -> None:
        """Write the words of the caller on the line along, or not.

        In a test that is settled before it begins.
        """
        if self.is_test:
            return
        if self._screen is not None and self._driver is not None:
            self._driver.take(Captions(shown=shown))
            self._screen.set_captions(shown)

    def go_back_into(self, call: CallId, at: Micros) -> None:
        """Go on with an earlier call from one of its moments, as a call of its own."""
        back = go_back(self._sitting, call, at)
        self._begin(back.engine, back.head, back.events)

    def break_off(self, cause: str) -> None:
        """Stop a call under way, so that it can be picked up, or filed, later."""
        if self._driver is not None and self._screen is not None:
            self._screen.notes.tell_all()
            if self._voicing is not None:
                self._voicing.stop()
            self._driver.break_off(cause)
        self._put_down()

    def _begin(
        self,
        engine: CallEngine,
        head: Head,
        earlier: tuple[Event, ...] = (),
        gap: Micros = _NO_GAP,
        desk: tuple[Done, ...] = (),
    ) -> None:
        sitting, self._purpose = self._sitting, head.purpose
        test = head.purpose is Purpose.TEST
        clock = CallClock(sitting.outside.now_ns)
        keeper = CallKeeper(
            sitting.store.writer, head.call, sitting.person.id, sitting.outside
        )
        driver = CallDriver(
            engine,
            clock=clock,
            hearing=sitting.hearing_of(head.language),
            keeper=keeper,
            parent=self,
        )
        # Before the screen: what is heard waits for nothing to be painted.
        line = self._let_sound(driver, engine.script.case, head)
        sound = sitting.comfort.sound
        sound.set_country(head.profile)
        rules = profile_of(head)
        cadence = tuple(to_ms(part) for part in rules.ring)
        setting = CallSetting(
            language=head.language,
            mode=head.mode,
            cadence_ms=cadence,
            scheme=worn_scheme(),
            captions=head.captions if test else sitting.comfort.own.captions,
            practice=sitting.comfort.own.hints and not test,
            test=test,
            helps=helps_in(sitting.reader, sitting.person, engine.script.case),
            plan=_plan_of(engine, desk),
            rules=rules,
        )
        screen = CallScreen(driver, clock, engine.script.case, setting)
        if test:
            driver.longest_gap = _LONGEST_IN_TEST
            driver.lost.connect(self._lose)
        screen.finished.connect(lambda: self._end(head.call))
        screen.put_off.connect(self._put_off)
        screen.ringing_stopped.connect(sound.stop)
        screen.traces.pace = line.pace
        self._driver, self._screen, self._line = driver, screen, line
        self._voicing = self._listen_to(driver, clock, screen, head)
        self.laid.emit(screen)
        if not engine.state.answered:
            # Before the call clock runs: opening the sound device takes its time.
            sounds = sound.ring_back if engine.script.outgoing else sound.ring
            sounds(cadence)
        if earlier:
            words = sitting.words(head.call)
            driver.pick_up(gap, words)
            self._record_captions(head)
            screen.resume(earlier, words)
        else:
            clock.set(Micros(0))  # the first ring is painted by it
            screen.ring()
            dialled_ns = sitting.outside.now_ns()
            driver.start([(_before(dialled_ns, at_ns), act) for at_ns, act in desk])
        if self._voicing is not None:
            recording = self._recording(head.call)
            if recording is not None:
                write_along(sitting, driver, recording, head.language)
            self._voicing.start(recording, sitting.comfort.pc.microphone)

    def _listen_to(
        self, driver: CallDriver, clock: CallClock, screen: CallScreen, head: Head
    ) -> Voicing | None:
        """Have the voice of whoever takes a spoken call heard in it."""
        if head.mode is not Mode.SPOKEN:
            return None
        comfort = self._sitting.comfort
        voicing = Voicing(
            comfort.ear, driver, clock, push_to_talk=comfort.own.push_to_talk
        )
        CallVoice(screen, driver, voicing)
        return voicing

    def _recording(self, call: CallId) -> Path | None:
        """Return where a call is recorded; None where nobody said that it may be."""
        if self._sitting.comfort.speech.recording is not Recording.KEPT:
            return None
        folder = RecordingFolder(self._sitting.store.path.parent)
        try:
            return folder.begin(call)
        except OSError:
            # The ear will say that nothing can be written there.
            return folder.path / f"{call}{GROWING}"

    def _record_captions(self, head: Head) -> None:
        """Have the record of a call that goes on say what stands there to be read."""
        assert self._driver is not None
        known, own = self._driver.state.captions, self._sitting.comfort.own.captions
        if own is not (head.captions if known is None else known):
            self._driver.take(Captions(shown=own))

    def _let_sound(self, driver: CallDriver, case: Case, head: Head) -> LineSound:
        """Let be heard what a telephone lets one hear: bell, voices and dead line."""
        # Qt's sound takes longer to load than the first screen to show.
        from phonecoach.app.sound.clips import Clips  # noqa: PLC0415
        from phonecoach.app.sound.line import LineSound  # noqa: PLC0415

        comfort, library = self._sitting.comfort, partial(recorded, case, head.language)
        sound, own = comfort.sound, comfort.computer_voice(head.language)
        otherwise = None if own is None else own.say
        clips = Clips(sound.voices, library, driver, otherwise=otherwise)
        return LineSound(sound, clips, driver, self)

    @Slot()
    def _put_off(self) -> None:
        self.break_off("put off")
        self._sitting.store.writer.flush()
        self.file()
        self.put_off.emit()

    @Slot()
    def _lose(self) -> None:
        """Leave a test whose caller stood still: nobody thinks it over meanwhile."""
        self.break_off("suspended")
        self.lost.emit()

    def _end(self, call: CallId) -> None:
        self._put_down()
        self.over.emit(call)

    def _put_down(self) -> None:
        """Have nothing more to do with the latest call."""
        if self._line is not None:
            self._line.close()
        if self._driver is not None:
            self._driver.deleteLater()
        self._driver = self._screen = self._line = None


def _plan_of(engine: CallEngine, desk: tuple[Done, ...]) -> tuple[tuple[str, str], ...]:
    """Return the plan of a call: from the desk, or from a record gone on with."""
    plans = [act.fields for _, act in desk if isinstance(act, Plan)]
    return plans[-1] if plans else engine.state.plan


def _before(dialled_ns: int, at_ns: int) -> Micros:
    """Return an instant at the desk on the call clock; never after dialling."""
    return Micros(min(0, (at_ns - dialled_ns) // _NS_PER_MICRO))
