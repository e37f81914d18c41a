"""What is heard of one call: the bell stops, somebody speaks, music, a dead line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from phonecoach.app.sound.clips import Said
from phonecoach.app.sound.waves import RATE_HZ
from phonecoach.call import events as e
from phonecoach.call.standing import reflex_line
from phonecoach.scenario.blanks import blanks_in
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.app.sound.clips import Clips
    from phonecoach.app.sound.pace import Pace
    from phonecoach.scenario import LineId, StageId, Wording
    from phonecoach.units import Micros

_LATE_US: Final = 150_000
"""Who begins no later than this is heard from their first sound on."""

_US: Final = 1_000_000
_US_PER_MS: Final = 1_000


class LineSound(QObject):
    """Follows a call and lets be heard what a telephone lets one hear of it.

    It never steers: a line ends when its declared time is over, whatever is heard. A
    line that was planned is given to the device so much before it begins as the device
    is given its sounds ahead: then it is heard when the call says so.
    """

    def __init__(
        self,
        board: SoundBoard,
        clips: Clips,
        driver: CallDriver,
        parent: QObject | None = None,
    ) -> None:
        """Follow a call from now on.

        Args:
            board: What is heard goes there.
            clips: The caller's.
            driver: Of the call.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._board, self._clips, self._driver = board, clips, driver
        self._waiting: e.LineBegan | None = None
        """It has begun, and its clip is not there yet."""

        self._ahead: e.LinePlanned | None = None
        """It has not begun, and is on its way to the device."""

        self._lead = QTimer(self)
        self._lead.setSingleShot(True)
        self._lead.setTimerType(Qt.TimerType.PreciseTimer)
        self._lead.timeout.connect(self.look_ahead)
        clips.ready.connect(self._serve)
        driver.happened.connect(self.hear)

    def pace(self, line: e.LineBegan) -> Pace | None:
        """Return when a line says what; None where that is not known."""
        return self._clips.pace(_said(line))

    def close(self) -> None:
        """Let nothing of the call be heard any more."""
        self._driver.happened.disconnect(self.hear)
        self._stay_behind()
        self._board.close_line()
        self._board.stop()
        self._clips.close()
        self.deleteLater()

    @Slot(object)
    def hear(self, event: e.Event) -> None:
        """Let an event be heard, or get ready for what it announces."""
        match event:
            case e.LineBegan():
                self._begin(event)
            case e.LineEnded():
                self._end(truncated=event.truncated)
            case e.LinePlanned():
                self._clips.order(_said(event))
                self._arm()
            case e.LineDropped() if self._ahead is not None:
                self._end(truncated=True)
            case e.StageEntered():
                self._prepare(event.stage)
            case _:
                self._follow(event)

    def _follow(self, event: e.Event) -> None:
        """Let be heard what becomes of the line."""
        match event:
            case e.Answered() | e.Reached():
                self._board.open_line()
            case e.HoldBegan():
                self._board.hold_music(True)
            case e.HoldEnded():
                self._board.hold_music(False)
            case e.PickedUp():
                self._go_on()
            case e.BrokenOff():
                self._end(truncated=True)
            case e.CallEnded():
                self._hang_up(event.by)
            case _:
                pass

    @Slot()
    def look_ahead(self) -> None:
        """Give the device the line that is about to begin; the timer does this."""
        coming, state = self._coming(), self._driver.state
        if coming is None or self._ahead is not None or state.speaking is not None:
            return
        sound = self._clips.sound(_said(coming))
        if sound is not None and self._driver.now() >= coming.due - self._lead_us:
            self._ahead = coming
            self._board.speak(sound)

    @property
    def _lead_us(self) -> int:
        return round(self._board.latency_ms * _US_PER_MS)

    def _coming(self) -> e.LinePlanned | None:
        state = self._driver.state
        stands = state.broken or state.ended or not state.planned
        return None if stands else state.planned[0]

    def _arm(self) -> None:
        coming = self._coming()
        if coming is not None and self._lead_us:
            wait_us = coming.due - self._lead_us - self._driver.now()
            self._lead.start(max(0, -(-wait_us // _US_PER_MS)))

    def _stay_behind(self) -> None:
        self._lead.stop()
        self._waiting = self._ahead = None

    def _begin(self, line: e.LineBegan) -> None:
        said, ahead = _said(line), self._ahead
        self._stay_behind()
        if ahead is not None and _said(ahead) == said:
            return
        sound = self._clips.sound(said)
        if sound is None:
            self._waiting = line
            self._clips.order(said)
            return
        late: Micros = self._driver.now() - line.due  # type: ignore[assignment]
        start = 0 if late <= _LATE_US else late * RATE_HZ // _US
        self._board.speak(sound, start)

    def _end(self, *, truncated: bool) -> None:
        self._stay_behind()
        if truncated:
            self._board.hush()
        self._arm()

    @Slot(object)
    def _serve(self, said: Said) -> None:
        self.look_ahead()
        line = self._waiting
        if line is not None and _said(line) == said:
            self._waiting = None
            if self._clips.sound(said) is not None:
                self._begin(line)

    def _prepare(self, stage: StageId) -> None:
        """Have all decoded that may be said in a stage, in the order of its lines."""
        script = self._driver.script
        if self._clips.takes_long:
            self._expect(
                (reflex_line(reflex), wordings)
                for reflex, wordings in script.case.shared.reflexes[
                    script.language
                ].items()
            )
        entered = script.stage(stage)
        says = [way.say for way in entered.to if way.say is not None]
        self._expect((it, script.texts.lines[it]) for it in (*entered.lines, *says))

    def _expect(self, lines: Iterable[tuple[LineId, tuple[Wording, ...]]]) -> None:
        duration = self._driver.script.duration
        self._clips.expect(
            Said(line, one.id, one.text, to_ms(duration(one)))
            for line, wordings in lines
            for one in wordings
            if not blanks_in(one.text)  # who fills them is not known yet
        )

    def _go_on(self) -> None:
        """Go on with a call that was broken off, in mid-word if need be."""
        state = self._driver.state
        if state.answered and not state.ended:
            self._board.open_line()
        if state.stage is not None:
            self._prepare(state.stage)
        if state.held:
            self._board.hold_music(True)
        if state.speaking is not None:
            self._begin(state.speaking)
        self._arm()

    def _hang_up(self, by: e.EndedBy) -> None:
        self._stay_behind()
        self._board.close_line()
        if by is e.EndedBy.CALLER:
            self._board.busy()
        else:
            self._board.stop()


def _said(line: e.LineBegan | e.LinePlanned) -> Said:
    return Said(line.line, line.wording, line.text, to_ms(line.duration))
