"""Runs one call: told the time, it returns events. No clock, no timer, no chance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call import dialling
from phonecoach.call import events as e
from phonecoach.call.mood import Mood
from phonecoach.call.passing import happen
from phonecoach.call.scene import Scene
from phonecoach.call.standing import Phase
from phonecoach.call.state import fold
from phonecoach.call.taking import take
from phonecoach.call.upcoming import Upcoming, upcoming
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.call.acts import TraineeAct
    from phonecoach.call.script import Script
    from phonecoach.call.standing import CallState

STOPPED: Final = "stopped"
"""The cause of `BrokenOff` where a record stops without saying why."""


class CallEngine:
    """Runs one call.

    Whoever owns it passes the call clock's reading to every method, and never a smaller
    one than before; each method returns the events that the step caused, in order. The
    state is the fold over all events so far, those of an earlier record included.

    Attributes:
        script: What the call is played from.
    """

    def __init__(self, script: Script, events: tuple[e.Event, ...] = ()) -> None:
        """Prepare a call, or continue the one that `events` tell of.

        Args:
            script: What the call is played from.
            events: A record from its beginning up to any event.
        """
        self.script = script
        self._state = fold(events)
        self._told = self._state.at
        self._foreseen: tuple[CallState, Upcoming | None] | None = None

    @property
    def state(self) -> CallState:
        """Where the call stands."""
        return self._state

    @property
    def next_due(self) -> Micros | None:
        """When something comes by itself; None when nothing will."""
        coming = self._upcoming(self._state)
        if coming is None:
            return None
        # A record may stop between what was decided at one instant and what follows
        # from it: then that is overdue.
        return max(coming.due, self._state.at)

    def start(self) -> tuple[e.Event, ...]:
        """Begin to ring, here or at the other end; the call clock reads 0.

        In a call that goes out this is dialling. What the trainee does before, at the
        desk, is taken at instants before 0.

        Raises:
            ValueError: If it rang before.
        """
        if self._state.phase is not Phase.BEFORE:
            raise ValueError("a call begins to ring once")
        scene = self._scene(Micros(0))
        if self.script.outgoing:
            dialling.dial(scene)
        else:
            scene.emit(e.Rang(at=scene.at, due=scene.at, shown=scene.at))
            scene.enter(self.script.file.start, "start", scene.at)
        mood = self.script.file.mood
        scene.set_mood(
            Mood(dissatisfaction=mood.dissatisfaction, satisfaction=mood.satisfaction),
            "start",
        )
        return self._leave(scene)

    def advance(self, at: Micros) -> tuple[e.Event, ...]:
        """Let time pass up to and including `at`.

        Raises:
            ValueError: If `at` is earlier than before.
        """
        scene = self._scene(at)
        self._run(scene)
        return self._leave(scene)

    def take(self, act: TraineeAct, at: Micros) -> tuple[e.Event, ...]:
        """Let the trainee do something at `at`, after all that is due by then.

        What makes no sense now is ignored: answering twice, speaking while on hold.

        Raises:
            ValueError: If `at` is earlier than before.
        """
        scene = self._scene(at)
        self._run(scene)
        if not scene.state.broken:
            take(act, scene)
        self._run(scene)
        return self._leave(scene)

    def break_off(self, at: Micros, cause: str) -> tuple[e.Event, ...]:
        """Stop in mid-call: the call clock stands still until it is picked up.

        Raises:
            ValueError: If `at` is earlier than before.
        """
        scene = self._scene(at)
        self._run(scene)
        if not (scene.state.ended or scene.state.broken):
            scene.emit(e.BrokenOff(at=at, cause=cause))
        return self._leave(scene)

    def pick_up(self, at: Micros, gap: Micros) -> tuple[e.Event, ...]:
        """Go on with a call that was broken off, or whose record just stops.

        Args:
            at: What the call clock read when it was broken off.
            gap: Wall time that has passed since.

        Raises:
            ValueError: If the clock went on meanwhile, or the call is over.
        """
        scene = self._reopen(at)
        scene.emit(e.PickedUp(at=at, gap=gap))
        return self._leave(scene)

    def file(self, at: Micros) -> tuple[e.Event, ...]:
        """Put a broken-off call away unfinished.

        Args:
            at: What the call clock read when it was broken off.

        Raises:
            ValueError: If the clock went on meanwhile, or the call is over.
        """
        scene = self._reopen(at)
        scene.emit(e.Filed(at=at))
        return self._leave(scene)

    def _reopen(self, at: Micros) -> Scene:
        """Return a scene in a broken-off call; say that it broke off if none did."""
        if self._state.ended or at != self._state.at:
            raise ValueError(f"the call stands still at {self._state.at}, not at {at}")
        scene = self._scene(at)
        if not scene.state.broken:
            scene.emit(e.BrokenOff(at=at, cause=STOPPED))
        return scene

    def _scene(self, at: Micros) -> Scene:
        if at < self._told:
            raise ValueError(f"the call clock ran back from {self._told} to {at}")
        return Scene(self.script, self._state, at)

    def _run(self, scene: Scene) -> None:
        """Let everything happen that is due by the scene's time."""
        while coming := self._upcoming(scene.state):
            if coming.due > scene.at:
                break
            happen(scene, coming.step, coming.due)

    def _upcoming(self, state: CallState) -> Upcoming | None:
        """Return what comes next; it is asked three times of each state."""
        if self._foreseen is None or self._foreseen[0] is not state:
            self._foreseen = (state, upcoming(self.script, state))
        return self._foreseen[1]

    def _leave(self, scene: Scene) -> tuple[e.Event, ...]:
        self._state = scene.state
        # While it is broken off the clock stands still, whatever it is told.
        self._told = scene.state.at if scene.state.broken else scene.at
        return tuple(scene.events)
