"""Promises to ring back: made in one call, kept in another.

Time here is that of the calendar. Somebody who is away lets nothing wait: a promise is
late only where another call was taken first although it had fallen due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from phonecoach.call.events import Event, FormChanged, TurnHeard
from phonecoach.call.record import CallId
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Outcome
from phonecoach.scoring.history import PastCall, Promise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.language.protocol import Behaviour
    from phonecoach.scenario import FollowUp

_PROMISING = ("promise_time", "offer_callback")


# Making one ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What is known of a call in which something may have been promised.

    Attributes:
        events: At least its changes of the form and what was heard, in order.
        words: Turn to its most trusted words.
    """

    call: CallId
    started: datetime
    outcome: Outcome
    events: tuple[Event, ...]
    words: Mapping[int, str]


def promise_of(made: Made, follow_up: FollowUp) -> Promise | None:
    """Return what was promised in a call whose case opens a follow-up.

    A filled-in callback form promises, a time or a callback that was heard does, and so
    does a call that ended with a callback agreed.
    """
    form, said = _written(made.events), _said(made)
    if not (form or said is not None or made.outcome is Outcome.CALLBACK):
        return None
    return Promise(
        call=made.call,
        content=form or said or "",
        due=made.started + timedelta(hours=follow_up.in_hours),
        case=follow_up.case,
    )


def _written(events: tuple[Event, ...]) -> str:
    """Return the callback form as it was left."""
    forms = [event.fields for event in events if isinstance(event, FormChanged)]
    return " / ".join(text for _, text in forms[-1] if text.strip()) if forms else ""


def _said(made: Made) -> str | None:
    """Return the words of the last promise; None where none was heard."""
    heard = [
        (event.turn, one)
        for event in made.events
        if isinstance(event, TurnHeard)
        for one in event.behaviours
        if _promises(one)
    ]
    if not heard:
        return None
    turn, behaviour = heard[-1]
    start, end = behaviour.span
    return made.words.get(turn, "")[start:end]


def _promises(behaviour: Behaviour) -> bool:
    return behaviour.name in _PROMISING and behaviour.verdict is not Verdict.UNSURE


# Keeping it ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """A promise and what became of it."""

    promise: Promise
    made: PastCall
    kept: PastCall | None
    """The follow-up; None where there was none yet."""

    late: bool
    """Another call was taken first although it had fallen due."""


def in_order(calls: Iterable[PastCall]) -> tuple[PastCall, ...]:
    """Return calls by the time at which they began, then by id."""
    return tuple(sorted(calls, key=lambda one: (one.started, one.call)))


def keepings(calls: Iterable[PastCall]) -> tuple[Keeping, ...]:
    """Return every promise of these calls with what became of it, by due time.

    The first call of its case that begins when it is due, or later, keeps a promise;
    one call keeps one promise.
    """
    ordered = in_order(calls)
    made = sorted(
        ((one.promise, one) for one in ordered if one.promise is not None),
        key=lambda pair: (pair[0].due, pair[0].call),
    )
    kept: dict[CallId, PastCall] = {}
    for promise, _ in made:
        used = {one.call for one in kept.values()}
        follow_up = _follow_up(
            promise, (one for one in ordered if one.call not in used)
        )
        if follow_up is not None:
            kept[promise.call] = follow_up
    used = {one.call for one in kept.values()}
    others = tuple(one for one in ordered if one.call not in used)
    return tuple(
        Keeping(
            promise=promise,
            made=call,
            kept=kept.get(promise.call),
            late=_overtaken(promise, kept.get(promise.call), others),
        )
        for promise, call in made
    )


def _follow_up(promise: Promise, calls: Iterable[PastCall]) -> PastCall | None:
    found = (
        one for one in calls if one.case == promise.case and one.started >= promise.due
    )
    return next(found, None)


def _overtaken(
    promise: Promise, kept: PastCall | None, others: tuple[PastCall, ...]
) -> bool:
    return any(
        promise.due <= one.started and (kept is None or one.started < kept.started)
        for one in others
    )


def open_promises(calls: Iterable[PastCall]) -> tuple[Promise, ...]:
    """Return the promises of these calls that are not kept yet, by due time."""
    return tuple(one.promise for one in keepings(calls) if one.kept is None)
