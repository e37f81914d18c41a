"""A role-play: somebody plays the caller, and what happens is kept as in any call.

Whoever plays the caller holds a key as long as they speak; the rest of the time the
floor is the trainee's. Between two voices nobody stops the time, so a turn begins where
the line before it ended.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from phonecoach.call import events as e
from phonecoach.scenario import LineId, Outcome
from phonecoach.units import Micros, from_ms

if TYPE_CHECKING:
    from phonecoach.scenario import Line
    from phonecoach.scenario.case import Wording

IMPROVISED: Final = LineId("live:improvised")
"""The line of a caller who says what no case has."""

_CAUSE: Final = "role-play"


class Floor(enum.Enum):
    """Who has the floor."""

    NOBODY = enum.auto()
    """The telephone has not rung yet, or still rings."""

    TRAINEE = enum.auto()
    CALLER = enum.auto()
    HELD = enum.auto()
    """The caller is on hold."""

    OVER = enum.auto()


class LiveCall:
    """Tells what happens in a role-play as the events of a call.

    Every method is told the time on the call clock and returns what happened by it, in
    order; what cannot be at the moment happens not at all.

    Attributes:
        floor: Who has the floor.
        ringing: Whether the telephone rings.
    """

    def __init__(self) -> None:
        self.floor = Floor.NOBODY
        self.ringing = False
        self._turn = 0
        self._line: tuple[LineId, str] | None = None

    def ring(self) -> tuple[e.Event, ...]:
        """Let the telephone ring: the call clock is 0."""
        if self.ringing or self.floor is not Floor.NOBODY:
            return ()
        self.ringing = True
        start = Micros(0)
        return (e.Rang(at=start, due=start, shown=start),)

    def answer(self, at: Micros) -> tuple[e.Event, ...]:
        """Lift the handset; the trainee speaks first."""
        if not self.ringing:
            return ()
        self.ringing = False
        return (e.Answered(at=at, onset=at), *self._begin_turn(at))

    def speak(
        self, at: Micros, line: Line | None = None, wording: Wording | None = None
    ) -> tuple[e.Event, ...]:
        """Begin to speak as the caller.

        Args:
            at: On the call clock.
            line: Of the case; None for what no case has.
            wording: Of the line.
        """
        if self.floor is not Floor.TRAINEE:
            return ()
        ended = self._end_turn(at)
        self.floor = Floor.CALLER
        named = IMPROVISED if line is None else line.id
        said = "" if wording is None else wording.id
        self._line = named, said
        return (
            *ended,
            e.LineBegan(
                at=at,
                due=at,
                shown=at,
                line=named,
                wording=said,
                text="" if wording is None else wording.text,
                duration=from_ms(0 if wording is None else wording.duration_ms),
                facts=() if line is None else line.says,
            ),
        )

    def listen(self, at: Micros) -> tuple[e.Event, ...]:
        """Stop speaking as the caller; the floor is the trainee's."""
        if self.floor is not Floor.CALLER:
            return ()
        return (*self._end_line(at), *self._begin_turn(at))

    def hold(self, at: Micros) -> tuple[e.Event, ...]:
        """Put the caller on hold, or take them back."""
        if self.floor is Floor.HELD:
            return (e.HoldEnded(at=at, onset=at), *self._begin_turn(at))
        if self.floor not in {Floor.TRAINEE, Floor.CALLER}:
            return ()
        ended = self._end_turn(at) or self._end_line(at)
        self.floor = Floor.HELD
        return (*ended, e.HoldBegan(at=at, onset=at))

    def end(
        self, at: Micros, outcome: Outcome, *, by_trainee: bool
    ) -> tuple[e.Event, ...]:
        """Put down the handset.

        Args:
            at: On the call clock.
            outcome: How the call ended, seen from the caller.
            by_trainee: Whether the trainee hung up, not the caller.
        """
        if self.floor is Floor.OVER or not (self.ringing or self._turn):
            return ()
        ended = self._end_turn(at) or self._end_line(at)
        self.ringing, self.floor = False, Floor.OVER
        hung_up = (e.HungUp(at=at, onset=at),) if by_trainee else ()
        by = e.EndedBy.TRAINEE if by_trainee else e.EndedBy.CALLER
        over = e.CallEnded(at=at, by=by, ending=None, outcome=outcome, cause=_CAUSE)
        return (*ended, *hung_up, over)

    def _begin_turn(self, at: Micros) -> tuple[e.Event, ...]:
        self._turn += 1
        self.floor = Floor.TRAINEE
        return (e.TurnBegan(at=at, onset=at, turn=self._turn, voice=True),)

    def _end_turn(self, at: Micros) -> tuple[e.Event, ...]:
        if self.floor is not Floor.TRAINEE:
            return ()
        return (e.TurnEnded(at=at, onset=at, turn=self._turn),)

    def _end_line(self, at: Micros) -> tuple[e.Event, ...]:
        if self._line is None:
            return ()
        (line, wording), self._line = self._line, None
        return (
            e.LineEnded(
                at=at, due=at, shown=at, line=line, wording=wording, truncated=False
            ),
        )
