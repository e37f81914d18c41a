"""Earlier calls, written down in a line each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from phonecoach.call.record import CallId
from phonecoach.scenario import CaseId, MatchedPair, Outcome, PairTrait
from phonecoach.scoring.history import PastCall, Promise
from phonecoach.units import Mode

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FOLLOW_UP = CaseId("ring-back")


def at(hours):
    return MONDAY + timedelta(hours=hours)


def past(name, hours=0.0, shares=(), **more):
    """Return a call that began so many hours after Monday morning."""
    known = {
        "call": CallId(name),
        "case": CaseId(f"case-{name}"),
        "started": at(hours),
        "mode": Mode.TYPED,
        "outcome": Outcome.RESOLVED,
        "score": 85.0,
        "shares": tuple(shares),
    }
    return PastCall(**{**known, **more})


def promising(name, hours=0.0, *, due, **more):
    """Return a call in which ringing back was promised."""
    promise = Promise(
        call=CallId(name), content="the price", due=at(due), case=FOLLOW_UP
    )
    return past(name, hours, promise=promise, **more)


def cared_for(name, hours=0.0, *, due, **more):
    """Return a call after which one asks whether all is well."""
    promise = Promise(
        call=CallId(name), content="", due=at(due), case=FOLLOW_UP, care=True
    )
    return past(name, hours, promise=promise, **more)


def follow_up(name, hours, *shares, follows="a", **more):
    """Return a call that keeps the promise of another."""
    known = {"case": FOLLOW_UP, "follows": CallId(follows), **more}
    return past(name, hours, shares or ((59, 1.0),), **known)


def attempt(name, hours, *, follows="a", again=2, outcome=Outcome.NOT_REACHED, **more):
    """Return a follow-up that has to be tried again so many hours later."""
    promise = Promise(
        call=CallId(name),
        content="",
        due=at(hours + again),
        case=FOLLOW_UP,
        again=True,
    )
    more = {"promise": promise, "outcome": outcome, **more}
    return follow_up(name, hours, (45, 1.0), follows=follows, **more)


def one_of_pair(name, share, *, pair="pair", differs=False, no=45, **more):
    matched = MatchedPair(id=pair, trait=PairTrait.ACCENT, differs=differs)
    return past(name, shares=((no, share),), pair=matched, **more)
