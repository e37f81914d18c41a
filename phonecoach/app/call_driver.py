"""Feeds time and the trainee's acts to a call engine, and its events to the window."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from phonecoach.call import acts
from phonecoach.call.annotations import Source
from phonecoach.call.events import CallEnded, Event, TurnEnded
from phonecoach.call.slots import hear, turn_for
from phonecoach.call.trust import trust
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from phonecoach.app.clock import CallClock
    from phonecoach.app.hearing import Hearing
    from phonecoach.call.engine import CallEngine
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.language.protocol import Behaviour

_PULSE_MS = 500
_US_PER_MS = 1_000
_GAP = Micros(2_000_000)
"""Time that passed unseen for longer than this was a suspended or stopped program."""

_LONGEST_WAIT_MS = 60_000

WRITTEN_WITHIN_MS = 3_000
"""Longer than this no caller waits for the words of a spoken turn."""

_NO_WORDS: Mapping[int, str] = MappingProxyType({})


class Keeper(Protocol):
    """Keeps what happens in one call; never makes the window wait."""

    def events(self, events: tuple[Event, ...]) -> None:
        """Keep events, in order."""
        ...

    def words(self, turn: int, text: str, source: Source = Source.TYPED) -> None:
        """Keep the words of a turn, by its number."""
        ...


class Scribe(Protocol):
    """Writes down what was said in spoken turns, away from the window's thread.

    It tells the driver by `CallDriver.written_down`, in whatever order.
    """

    def write_down(self, turn: int, began: Micros, ended: Micros) -> None:
        """Begin to write a turn down, given when it was said on the call clock."""
        ...


class CallDriver(QObject):
    """Owns a call: one precise single-shot timer, the clock and the hearing.

    Signals:
        happened: Something happened in the call.
            event: The `Event`.
        ended: The call is over; its record is frozen.
        lost: It broke off for good, after `longest_gap`.
        understood: It is known what was said in a spoken turn.
            turn: Its number.
            text: The words.
        troubled: Something failed that the trainee should know of.
            sentence: What happened and what to do.

    Attributes:
        longest_gap: After time unseen that is longer than this the call does not go on,
            but stays broken off; None goes on after any.
        scribe: Writes spoken turns down; None where nobody does. Then they are taken on
            trust, as are those that take it longer than `WRITTEN_WITHIN_MS`.
    """

    happened = Signal(object)
    lost = Signal()
    understood = Signal(int, str)
    ended = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        engine: CallEngine,
        *,
        clock: CallClock,
        hearing: Hearing,
        keeper: Keeper,
        parent: QObject | None = None,
    ) -> None:
        """Take charge of a call.

        Args:
            engine: The call, before its first event or continued from a record.
            clock: Call time; the driver sets it.
            hearing: Understands the trainee's turns.
            keeper: Puts what happens into the training record.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._engine = engine
        self._clock = clock
        self._hearing = hearing
        self._keeper = keeper
        self._seen = Micros(0)
        self._unheard: dict[int, tuple[int, str]] = {}
        self._unwritten: set[int] = set()
        self.longest_gap: Micros | None = None
        self.scribe: Scribe | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setTimerType(Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.step)
        self._pulse = QTimer(self)
        self._pulse.setInterval(_PULSE_MS)
        self._pulse.timeout.connect(self.step)
        hearing.heard.connect(self._on_heard)
        hearing.troubled.connect(self.troubled)

    @property
    def state(self) -> CallState:
        """Where the call stands."""
        return self._engine.state

    def now(self) -> Micros:
        """Return the call time now."""
        return self._clock()

    @property
    def script(self) -> Script:
        """What the call is played from."""
        return self._engine.script

    def start(self, desk: Sequence[tuple[Micros, acts.TraineeAct]] = ()) -> None:
        """Begin to ring, here or at the other end.

        Args:
            desk: What was done before at the desk, in a call that goes out: instants
                before 0 on the call clock, in order, and acts.
        """
        for at, act in desk:
            self._report(self._engine.take(act, at))
        self._clock.set(Micros(0))
        self._report(self._engine.start())
        self._pulse.start()

    def pick_up(self, gap: Micros, words: Mapping[int, str] = _NO_WORDS) -> None:
        """Go on with a broken-off call.

        A turn that was sent but not heard before the call broke off is heard now: the
        caller would wait for it for ever.

        Args:
            gap: Wall time since it was broken off.
            words: What the trainee has said in it, by turn.
        """
        at = self._engine.state.at
        self._clock.set(at)
        self._seen = at
        self._report(self._engine.pick_up(at, gap))
        self._pulse.start()
        if self._engine.state.turn_open:
            self.take(acts.YieldFloor(final=True))
        for turn in self._engine.state.taken:
            if not turn.heard and (turn.no in words or not turn.voice):
                self._listen(turn.no, words.get(turn.no, ""))
            elif not turn.heard:
                self._trust(turn.no)

    @Slot()
    def step(self) -> None:
        """Bring the call up to the clock; the timers do this on their own."""
        if not self._engine.state.ended:
            self._report(self._engine.advance(self._catch_up()))

    def take(self, act: acts.TraineeAct) -> None:
        """Let the trainee do something, now."""
        if not self._engine.state.ended:
            now = self._catch_up()
            if act.onset is not None and act.onset > now:
                # It was read off the clock before unseen time was taken out of it.
                act = replace(act, onset=now)
            self._report(self._engine.take(act, now))

    def say(self, text: str, onset_ns: int | None = None) -> bool:
        """Send a typed turn: it takes and yields the floor at once, then is heard.

        Args:
            text: The words, as typed.
            onset_ns: When Enter went down, on the monotonic clock.

        Returns:
            Whether it reached the caller; muted or on hold, nothing does.
        """
        onset = None if onset_ns is None else self._clock.at(onset_ns)
        before = self._engine.state.turns
        self.take(acts.TakeFloor(onset=onset))
        number = self._engine.state.turns
        if number == before:
            return False
        # Heard while the window shows it; what is heard comes back by the event loop,
        # after the turn has ended.
        self._listen(number, text)
        self._keeper.words(number, text)
        self.take(acts.YieldFloor(onset=onset))
        return True

    @Slot(int, str)
    def written_down(self, turn: int, text: str) -> None:
        """Take the words of a spoken turn; none, where they could not be made out.

        Those that come after the caller has gone on are kept for afterwards.
        """
        if text:
            self._keeper.words(turn, text, Source.RECOGNISER)
            self.understood.emit(turn, text)
        if turn not in self._unwritten:
            return
        self._unwritten.discard(turn)
        if text:
            self._listen(turn, text)
        else:
            self._trust(turn)

    def break_off(self, cause: str) -> None:
        """Stop in mid-call, so that it can be picked up or filed later."""
        self._stop()
        if not self._engine.state.ended:
            self._report(self._engine.break_off(self._catch_up(), cause))
            self._stop()

    def _make_out(self, ended: TurnEnded) -> None:
        """See to it that a spoken turn is heard, or taken on trust."""
        turn = self._engine.state.taken[ended.turn - 1]
        if turn.heard or not turn.voice:
            return
        if self.scribe is None:
            self._trust(turn.no)
            return
        self._unwritten.add(turn.no)
        self.scribe.write_down(turn.no, turn.began, ended.onset)
        QTimer.singleShot(WRITTEN_WITHIN_MS, self, lambda: self._give_up(turn.no))

    def _give_up(self, turn: int) -> None:
        """Go on without the words of a turn that takes too long to be written down."""
        if turn in self._unwritten:
            self._unwritten.discard(turn)
            self._trust(turn)
            sentence = self.tr(
                "It took longer than {seconds} s to write down what you said, so the "
                "call went on without it. The words will be there afterwards."
            )
            self.troubled.emit(sentence.format(seconds=WRITTEN_WITHIN_MS // 1_000))

    def _trust(self, turn: int) -> None:
        self.take(trust(turn))

    def _listen(self, number: int, text: str) -> None:
        turn = turn_for(self._engine.state, self._engine.script, text, number)
        self._unheard[self._hearing.listen(turn)] = number, text

    @Slot(int, object, str)
    def _on_heard(
        self, ticket: int, behaviours: tuple[Behaviour, ...], listener: str
    ) -> None:
        if ticket in self._unheard:
            number, text = self._unheard.pop(ticket)
            self.take(hear(self._engine.script, number, text, behaviours, listener))

    def _catch_up(self) -> Micros:
        """Return the time now; time that passed unseen is taken out of the call."""
        now = max(self._clock(), self._seen)
        gap = Micros(now - self._seen)
        if gap > _GAP and self._pulse.isActive():
            self._report(self._engine.break_off(self._seen, "suspended"))
            if self.longest_gap is not None and gap > self.longest_gap:
                self._stop()
                # Whoever did something now finds the call as it was before.
                QTimer.singleShot(0, self, self.lost.emit)
                return self._seen
            self._clock.set(self._seen)
            self._report(self._engine.pick_up(self._seen, gap))
            now = self._seen
        self._seen = now
        return now

    def _report(self, events: Iterable[Event]) -> None:
        events = tuple(events)
        if events:
            self._keeper.events(events)
        for event in events:
            self.happened.emit(event)
        if any(isinstance(event, CallEnded) for event in events):
            self._stop()
            self.ended.emit()
            return
        self._arm()
        for event in events:
            if isinstance(event, TurnEnded):
                self._make_out(event)

    def _arm(self) -> None:
        due = self._engine.next_due
        if due is None:
            self._due.stop()
            return
        # Rounded up: a timer that fires too early finds nothing to do yet.
        wait_ms = max(0, -((self._clock() - due) // _US_PER_MS))
        self._due.start(min(wait_ms, _LONGEST_WAIT_MS))

    def _stop(self) -> None:
        self._due.stop()
        self._pulse.stop()
