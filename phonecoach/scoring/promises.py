"""Promises to ring back: made in one call, kept in another.

Time here is that of the person's calendar (see `calendar`). Somebody who is away lets
nothing wait: a promise is late only where another call was taken first although it had
fallen due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from phonecoach.call.events import CallEnded, Event, FormChanged, TurnHeard
from phonecoach.call.record import CallId
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import CaseId, Outcome
from phonecoach.scoring.calendar import Calendar, Placed, calendar
from phonecoach.scoring.history import PastCall, Promise

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from phonecoach.language.protocol import Behaviour
    from phonecoach.scenario import CareCall, EndingId, FollowUp
    from phonecoach.scenario.glance import Again

_PROMISING = ("promise_time", "offer_callback")
_NOTE = "note"


# Making one ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What is known of a call in which something may have been promised.

    Attributes:
        events: At least its changes of the form, what was heard and its end, in order.
        words: Turn to its most trusted words.
        complaint: Whether the note on the form is one on what should get better (82).
    """

    call: CallId
    started: datetime
    outcome: Outcome
    events: tuple[Event, ...]
    words: Mapping[int, str]
    complaint: bool = False


def promise_of(made: Made, follow_up: FollowUp) -> Promise | None:
    """Return what was promised in a call whose case opens a follow-up.

    A filled-in callback form promises, a time or a callback that was heard does, and so
    does a call that ended with a callback agreed.
    """
    form, said = _written(made), _said(made)
    if not (form or said is not None or made.outcome is Outcome.CALLBACK):
        return None
    return Promise(
        call=made.call,
        content=form or said or "",
        due=made.started + timedelta(hours=follow_up.in_hours),
        case=follow_up.case,
    )


def care_call_after(made: Made, care_call: CareCall) -> Promise | None:
    """Return the call by which one asks later whether all is well, where one is due."""
    if _ending(made) not in care_call.after:
        return None
    return Promise(
        call=made.call,
        content="",
        due=made.started + timedelta(hours=care_call.in_hours),
        case=care_call.case,
        care=True,
    )


def attempt_after(made: Made, case: CaseId, again: Again) -> Promise | None:
    """Return the next attempt at a call that goes out, where one is due.

    That is where the person was not reached, and where they asked for another time.

    Args:
        made: The call that was tried.
        case: Its case.
        again: What the case says of trying again.
    """
    hours = again.hours(_ending(made), made.outcome)
    if hours is None:
        return None
    return Promise(
        call=made.call,
        content=promised_words(made),
        due=made.started + timedelta(hours=hours),
        case=case,
        again=True,
    )


def _ending(made: Made) -> EndingId | None:
    ended = [event for event in made.events if isinstance(event, CallEnded)]
    return ended[-1].ending if ended else None


def promised_words(made: Made) -> str:
    """Return what the form says of it, or else what was said."""
    return _written(made) or _said(made) or ""


def _written(made: Made) -> str:
    """Return the callback form as it was left, without what is not of the promise."""
    forms = [event.fields for event in made.events if isinstance(event, FormChanged)]
    other = {_NOTE} if made.complaint else set()
    return " / ".join(
        text
        for name, text in (forms[-1] if forms else ())
        if text.strip() and name not in other
    )


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
    due: datetime
    """On the calendar; of the next attempt, where one has failed."""

    kept: PastCall | None
    """The follow-up; None where there was none yet, or none that reached anybody."""

    late: bool
    """Another call was taken first although it had fallen due."""

    tries: tuple[PastCall, ...] = ()
    """The attempts that failed so far, oldest first."""


def keepings(calls: Iterable[PastCall]) -> tuple[Keeping, ...]:
    """Return every promise of these calls with what became of it, by due time.

    The first call that was taken to follow one keeps its promise, unless it has to be
    tried again: then the first call that follows the attempt does. A call that nobody
    was promised, and in which nobody was reached, is tried again as well, but that is
    no promise and not among these; nor is what was promised in a story that was begun
    anew before anything came of it, nor a care call.
    """
    made = calendar(calls)
    found = (
        _kept(one, made)
        for one in made.placed
        if _promises_somebody(one) and not _given_up(one, made)
    )
    return tuple(sorted(found, key=lambda one: (one.due, one.promise.call)))


def _promises_somebody(one: Placed) -> bool:
    promise = one.call.promise
    if promise is None or promise.care:
        return False
    alone = one.follows is None and one.call.outcome is Outcome.CALLBACK
    return alone or not promise.again


def _begun_anew(first: Placed, last: Placed, known: Calendar) -> bool:
    """Whether a story was begun anew after the last call of it, which nobody followed.

    Args:
        first: The call in which it was promised.
        last: The same, or the last attempt at keeping it.
        known: All calls.
    """
    later = known.placed[known.placed.index(last) + 1 :]
    return any(
        one.call.case == first.call.case and one.follows is None for one in later
    )


def _given_up(made: Placed, known: Calendar) -> bool:
    """Whether nothing came of a promise until the story was begun anew."""
    return _following(made, known) is None and _begun_anew(made, made, known)


def _kept(made: Placed, known: Calendar) -> Keeping:
    """Follow a promise from attempt to attempt."""
    promise, here, late = made.call.promise, made, False
    tries: list[PastCall] = []
    assert promise is not None
    while True:
        assert here.due is not None
        next_ = _following(here, known)
        late = late or _overtaken(here.due, next_, known)
        again = None if next_ is None else next_.call.promise
        if next_ is None or again is None or not again.again:
            return Keeping(
                promise=promise,
                made=made.call,
                due=here.due,
                kept=None if next_ is None else next_.call,
                late=late,
                tries=tuple(tries),
            )
        tries.append(next_.call)
        here = next_


def _following(here: Placed, known: Calendar) -> Placed | None:
    return next((one for one in known.placed if one.follows == here.call.call), None)


def _overtaken(due: datetime, kept: Placed | None, known: Calendar) -> bool:
    """Whether a call was taken first although another had fallen due.

    Of several that have, any may be kept first; but to go ahead on the calendar to one
    that has not passes by those that then have.
    """
    until = known.placed if kept is None else known.placed[: known.placed.index(kept)]
    return any(
        (one.follows is None and one.begins >= due) or (one.ahead and one.begins > due)
        for one in until
    )


# What is due --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A call that waits to be made."""

    case: CaseId
    follows: CallId
    """Goes into the head of the call that is made."""

    promised_in: CallId
    """Where it all began; the call itself where nothing had been promised."""

    content: str
    """What was promised, as the form has it, or as it was said."""

    due: datetime
    """On the calendar."""

    fallen_due: bool
    """Now is the time, or was."""

    late: bool
    """Another call was taken first although it had fallen due."""

    attempt: int
    """Counts the attempts, the next one included."""

    care: bool = False
    """It is a care call."""


def what_is_due(
    calls: Iterable[PastCall], cases: Collection[CaseId] | None = None
) -> tuple[Due, ...]:
    """Return the calls that wait to be made, by the time for which they are due.

    Of a story that was begun anew, only the latest telling counts.

    Args:
        calls: All finished calls of a person.
        cases: Those that can be played; None for all.
    """
    made = calendar(calls)
    found = [
        _due(one, made)
        for one in made.placed
        if one.due is not None
        and _following(one, made) is None
        and not _begun_anew(_chain(one, made)[0], one, made)
    ]
    known = [one for one in found if cases is None or one.case in cases]
    return tuple(sorted(known, key=lambda one: (one.due, one.follows)))


def _due(last: Placed, known: Calendar) -> Due:
    chain = _chain(last, known)
    first, promise = chain[0], last.call.promise
    assert last.due is not None
    assert promise is not None
    assert first.call.promise is not None
    assert known.now is not None
    late = any(
        _overtaken(one.due, two, known)
        for one, two in zip(chain, (*chain[1:], None), strict=True)
        if one.due is not None
    )
    return Due(
        case=last.call.case if promise.case is None else promise.case,
        follows=last.call.call,
        promised_in=first.call.call,
        content=promise.content or first.call.promise.content,
        due=last.due,
        fallen_due=last.due <= known.now,
        late=late,
        attempt=1 + sum(map(_is_attempt, chain)),
        care=first.call.promise.care,
    )


def _chain(last: Placed, known: Calendar) -> tuple[Placed, ...]:
    """Return the call in which it was promised, and the attempts, up to the last."""
    by_id = {one.call.call: one for one in known.placed}
    chain = [last]
    while _is_attempt(chain[0]) and chain[0].follows is not None:
        chain.insert(0, by_id[chain[0].follows])
    return tuple(chain)


def _is_attempt(one: Placed) -> bool:
    promise = one.call.promise
    return promise is not None and promise.again


def open_promises(calls: Iterable[PastCall]) -> tuple[Promise, ...]:
    """Return the promises of these calls that are not kept yet, by due time."""
    return tuple(
        replace(one.promise, due=one.due) for one in keepings(calls) if one.kept is None
    )
