"""One call with a random trainee, played in virtual time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call import acts
from phonecoach.call import events as e
from phonecoach.call.annotations import Note, Review, Source, TurnWords
from phonecoach.call.dialling import NO_ANSWER
from phonecoach.call.engine import CallEngine
from phonecoach.call.standing import Phase
from phonecoach.proving.desk import Desk
from phonecoach.proving.saying import RULE, spell
from phonecoach.units import Micros, Mode, from_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState
    from phonecoach.proving.saying import Saying
    from phonecoach.proving.trainee import Trainee

MOST_ACTS: Final = 150
"""Whoever has done so much has been led round in a circle."""

_NO_TIME: Final = Micros(0)
_GETTING_READY: Final = Micros(-1_000_000)
_FIRST_WORD_MS: Final = 600
_MORE_WORDS_MS: Final = 700

_SILENCE: Final = (5_500, 14_000)
_SHORT_HOLD: Final = (1_000, 20_000)
_LONG_HOLD: Final = (30_000, 260_000)
_OFTEN_AWAY: Final = 2
"""A call that lasts half an hour for the trainee's sake proves nothing of the case."""

_MUTED: Final = (500, 12_000)
_AFTER_LOOK_UP: Final = from_ms(400)
_RINGS_OFF: Final = 0.3
_LEAVES_ABUSE: Final = 0.3
"""The chance that somebody who acts does so by leaving a call that is abusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How a call with a random trainee went.

    Attributes:
        endless: It did not come to an end by itself, however much was done.
    """

    events: tuple[e.Event, ...]
    notes: tuple[Note, ...]
    endless: bool


def attempt(script: Script, trainee: Trainee) -> Trial:
    """Play a call from the first ring to its end."""
    attempted = _Attempt(script, trainee)
    attempted.run()
    ending = attempted.engine.state.ending
    cut_off = ending is None or (
        ending.by is e.EndedBy.SYSTEM and ending.cause != NO_ANSWER
    )
    return Trial(
        events=tuple(attempted.events),
        notes=tuple(attempted.notes),
        endless=cut_off or attempted.acted >= MOST_ACTS,
    )


class _Attempt:
    """A call being taken by a random trainee.

    Attributes:
        acted: How many moves were made.
    """

    def __init__(self, script: Script, trainee: Trainee) -> None:
        self._script = script
        self._trainee = trainee
        self._desk = Desk(trainee)
        self._who, self._luck = trainee.who, trainee.luck
        self.engine = CallEngine(script)
        self.events: list[e.Event] = []
        self.notes: list[Note] = []
        self.acted = 0
        self._now = _NO_TIME
        self._last_act = _NO_TIME
        self._line: e.LineBegan | None = None
        self._announced = False
        self._away = 0
        self._back = False

    def run(self) -> None:
        """Take the call and let it come to its end."""
        if self._script.outgoing:
            self._ring_up()
        else:
            self._keep(self.engine.start())
            self._to(self._luck.time(self._who.picks_up))
            self._take(acts.Answer())
        while self.acted < MOST_ACTS and self._quiet(self._reply_time()):
            self.acted += 1
            self._move(self.engine.state)
        while (due := self.engine.next_due) is not None:
            self._let(due)
        answers = self._desk.review()
        if answers:
            self.notes.append(Review(answers=answers))

    def _ring_up(self) -> None:
        """Get ready, dial, and wait for somebody, or give it up."""
        for act in self._desk.prepares(self.engine.state):
            self._keep(self.engine.take(act, _GETTING_READY))
        self._keep(self.engine.start())
        gives_up = self._luck.time(self._who.lets_ring)
        while self.engine.state.phase is Phase.RINGING:
            due = self.engine.next_due
            if due is not None and due <= gives_up:
                self._let(due)
            else:
                self._to(gives_up)
                self._hang_up()

    # Time -------------------------------------------------------------------------

    def _reply_time(self) -> Micros:
        slow = self._luck.has(self._who.silences)
        return self._luck.time(_SILENCE if slow else self._who.replies)

    def _quiet(self, after: Micros) -> bool:
        """Wait until the caller has been quiet for so long; False if the call ends."""
        while (due := self.engine.next_due) is not None:
            state = self.engine.state
            moment = Micros(max(state.last_end or _NO_TIME, self._last_act) + after)
            waiting = state.speaking is not None or bool(state.planned)
            if not waiting and due > moment:
                self._let(max(moment, self._now))
                return True
            self._let(due)
            self._while_speaking()
        return False

    def _let(self, moment: Micros) -> None:
        self._now = moment
        self._keep(self.engine.advance(moment))

    def _to(self, moment: Micros) -> None:
        """Let time pass, event by event; nothing passes in a call that has ended."""
        while (due := self.engine.next_due) is not None and due <= moment:
            self._let(due)
        if not self.engine.state.ended:
            self._let(max(moment, self._now))

    def _keep(self, events: tuple[e.Event, ...]) -> None:
        self.events += events
        for event in events:
            if isinstance(event, e.LineBegan):
                self._line = event

    def _take(self, act: acts.TraineeAct) -> tuple[e.Event, ...]:
        self._last_act = self._now
        events = self.engine.take(act, self._now)
        self._keep(events)
        return events

    # While the caller speaks ------------------------------------------------------

    def _while_speaking(self) -> None:
        """Do something into the line that has just begun, or nothing."""
        line, self._line = self._line, None
        if line is None or self.engine.state.speaking != line:
            return
        does = next(
            (do for do, often in self._inclined() if self._luck.has(often)), None
        )
        if does is not None:
            self._to(Micros(line.due + round(self._luck.share() * line.duration)))
            does()

    def _inclined(self) -> Iterator[tuple[Callable[[], None], float]]:
        who = self._who
        if self._script.mode is not Mode.GUIDED:
            yield self._speak, who.cuts_in
            yield self._compose, who.composes_early
        yield self._back_channel, who.back_channels
        yield self._hang_up, who.leaves

    def _compose(self) -> None:
        self._take(acts.Compose())

    def _back_channel(self) -> None:
        self._take(acts.BackChannel())

    def _hang_up(self) -> None:
        self._take(acts.HangUp())

    # On the trainee's floor -------------------------------------------------------

    def _move(self, state: CallState) -> None:
        if state.hold is not None:
            self._come_back(state)
        elif self._luck.has(self._leaves(state)):
            self._hang_up()
        elif self._is_over(state):
            self._part()
        else:
            self._at_the_desk(state)
            self._reply()

    def _leaves(self, state: CallState) -> float:
        """Return the chance that the handset is put down now."""
        abused = self._trainee.abused(state)
        return max(self._who.leaves, _LEAVES_ABUSE * abused * self._who.acts)

    def _is_over(self, state: CallState) -> bool:
        """Whether all has been said, on both sides."""
        return self._trainee.stage(state).end is not None and state.turns_here > 0

    def _part(self) -> None:
        """Ring off, or let the caller do it."""
        if self._luck.has(_RINGS_OFF):
            self._hang_up()
        else:
            self._wait()

    def _wait(self) -> None:
        due = self.engine.next_due
        if due is not None:
            self._let(due)

    def _reply(self) -> None:
        state = self.engine.state
        if state.ended or state.held:
            return
        if self._script.mode is not Mode.GUIDED:
            self._speak()
        elif state.options:
            self._take(acts.Choose(option=self._trainee.chooses(state)))
        else:
            self._wait()

    def _speak(self) -> None:
        """Send a turn; a typed one is there at once."""
        if not any(
            isinstance(one, e.TurnBegan) for one in self._take(acts.TakeFloor())
        ):
            return
        self._take(acts.YieldFloor())
        state = self.engine.state
        self._let_hear(state.turns, self._trainee.says(state, back=self._back))

    def _let_hear(self, turn: int, sayings: tuple[Saying, ...]) -> None:
        spelt = spell(sayings, self._script)
        self.notes.append(TurnWords(turn=turn, source=Source.TYPED, text=spelt.text))
        self._take(
            acts.Hear(
                turn=turn,
                behaviours=spelt.behaviours,
                listener=RULE,
                named=spelt.named,
                lasts=from_ms(_FIRST_WORD_MS + _MORE_WORDS_MS * len(sayings)),
            )
        )
        self._back = False
        self._announced = any(one.does == "hold_announce" for one in sayings)

    # The panel --------------------------------------------------------------------

    def _at_the_desk(self, state: CallState) -> None:
        for act in self._desk.does(state, announced=self._announced):
            self._take(act)
        if self._luck.has(self._who.presses):
            self._mute()

    def _mute(self) -> None:
        self._take(acts.Mute())
        self._to(Micros(self._now + self._luck.time(_MUTED)))
        self._take(acts.Unmute())

    def _come_back(self, state: CallState) -> None:
        if self._away < _OFTEN_AWAY and self._luck.has(self._who.stays_away):
            self._away += 1
            until = Micros(self._now + self._luck.time(_LONG_HOLD))
        elif state.look_up_due is not None:
            until = Micros(state.look_up_due + _AFTER_LOOK_UP)
        else:
            until = Micros(self._now + self._luck.time(_SHORT_HOLD))
        self._to(until)
        self._take(acts.Resume())
        self._announced = False
        self._back = True
