"""Going back into a call: how much of its record a new call can begin with."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from phonecoach.call import events as e
from phonecoach.call.annotations import TurnBehaviours, TurnVoice, TurnWords
from phonecoach.call.standing import CallState, Phase
from phonecoach.call.state import apply

if TYPE_CHECKING:
    from phonecoach.call.annotations import Annotation, Note
    from phonecoach.call.record import Record
    from phonecoach.units import Micros

_PARTING = (e.HungUp, e.Transferred, e.CallEnded, e.Filed)
"""With these a call comes to its end; nobody can go on from between them."""


def branch(record: Record, at: Micros) -> tuple[e.Event, ...]:
    """Return the events with which a call begins that goes on from a moment of another.

    It stops at the last safe moment at or before `at`: before whatever the trainee
    began then, with nobody in the middle of a sentence and nothing left unheard. Only
    whole instants are taken, since what the engine decided at one belongs together.

    Args:
        record: A call that rang, in whatever state.
        at: When the act began that shall be done anew, on the call clock.

    Returns:
        A beginning of the record. Where there is no earlier safe moment, the telephone
        has just begun to ring.
    """
    state, safe = CallState(), 0
    for number, event in enumerate(record.events):
        if _is_beyond(event, at) or isinstance(event, _PARTING):
            break
        state = apply(state, event)
        if _is_safe(state) and _ends_instant(record.events, number):
            safe = number + 1
    return record.events[: safe or _first_ring(record.events)]


def _is_beyond(event: e.Event, at: Micros) -> bool:
    """Whether an event came after a moment, or began at it by the trainee's doing."""
    if event.at > at:
        return True
    return isinstance(event, e.Act) and event.onset >= at


def _ends_instant(events: tuple[e.Event, ...], number: int) -> bool:
    following = events[number + 1 : number + 2]
    return not following or following[0].at > events[number].at


def _is_safe(state: CallState) -> bool:
    """Whether a call can go on from here as if it had never been broken off."""
    return (
        state.phase in {Phase.RINGING, Phase.TALKING}
        and bool(state.mood_causes)
        and not state.parting_cause
        and state.speaking is None
        and not state.broken
        and not state.composing
        and not state.turn_open
        and not state.unheard
    )


def _first_ring(events: tuple[e.Event, ...]) -> int:
    """Return how many events it takes until the telephone rings in the first stage."""
    before = itertools.takewhile(lambda it: not isinstance(it, e.MoodChanged), events)
    return sum(1 for _ in before) + 1


_OF_TURNS = TurnWords | TurnBehaviours | TurnVoice


def notes_of(
    events: tuple[e.Event, ...], annotations: tuple[Annotation, ...]
) -> tuple[Annotation, ...]:
    """Return what is known of the turns that a beginning holds: words, behaviours.

    Marks, disputes and the review are of the whole call and stay with it.
    """
    turns = {event.turn for event in events if isinstance(event, e.TurnBegan)}
    return tuple(one for one in annotations if _is_about(one.note, turns))


def _is_about(note: Note, turns: set[int]) -> bool:
    return isinstance(note, _OF_TURNS) and note.turn in turns
