"""The ledger: items that only several calls can settle, for the person's page.

Nothing of it stands on a call's card, and nothing of it depends on the order in which
the calls are given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import fsum
from typing import TYPE_CHECKING

from phonecoach.call.record import CallId
from phonecoach.checklist import Kind, Profile, mode_table
from phonecoach.scenario import Outcome
from phonecoach.scoring.calendar import calendar, in_order
from phonecoach.scoring.card import Mark, Reason
from phonecoach.scoring.history import PastCall
from phonecoach.scoring.promises import Keeping, keepings
from phonecoach.scoring.rule import because

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from phonecoach.checklist import Checklist
    from phonecoach.scoring.history import History

_POINTS = 100
_DIGITS = 6
"""Shares are rounded here, so that what lies on a limit is not lost in the last bit."""

_TELL = 59
_SATISFACTION = 94
_HALF = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerMark:
    """The mark of an item over several calls."""

    no: int
    mark: Mark
    share: float | None
    """0 to 1; None unless met, partly or missed."""

    reason: Reason
    calls: tuple[CallId, ...] = ()
    """What it rests on, oldest first."""

    remarks: tuple[Reason, ...] = ()
    """Told, never counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """What a rule of the ledger looks at."""

    calls: tuple[PastCall, ...]
    profile: Profile


def ledger(
    history: History, checklist: Checklist, profile: Profile, now: datetime
) -> tuple[LedgerMark, ...]:
    """Return the marks of the items that only several calls can settle, by number.

    Args:
        history: All calls of the person there are; their order is no matter.
        checklist: The items to mark.
        profile: The thresholds.
        now: The moment the page is looked at, aware: later calls are not on it.
    """
    calls = in_order(one for one in history.calls if one.started <= now)
    page = _Page(calls=calls, profile=profile)
    return tuple(
        _RULES[no](page)
        for no, item in sorted(checklist.items.items())
        if Kind.LEDGER in item.kinds
    )


def _not_yet(no: int, reason: str, **values: object) -> LedgerMark:
    return LedgerMark(
        no=no,
        mark=Mark.NOT_APPLICABLE,
        share=None,
        reason=because(reason, **values),
    )


def _mark(share: float) -> Mark:
    return Mark.MET if share >= 1 else Mark.PARTLY if share > 0 else Mark.MISSED


def _mean(values: Iterable[float]) -> float:
    """Return the mean; exact sums, so that the order of calls is no matter."""
    found = tuple(values)
    return round(fsum(found) / len(found), _DIGITS)


def _ids(calls: Iterable[PastCall]) -> tuple[CallId, ...]:
    return tuple(one.call for one in in_order(set(calls)))


# Promises (67, 94) --------------------------------------------------------------------


def _promises_kept(page: _Page) -> LedgerMark:
    """Kept in time, and with what was promised: halves."""
    return _of_keepings("67.kept", page, keepings(page.calls), _content)


def _followed_up(page: _Page) -> LedgerMark:
    """After a complaint: rung back when due, and asked whether all is well: halves."""
    found = tuple(one for one in keepings(page.calls) if one.made.complaint)
    return _of_keepings("94.kept", page, found, _satisfaction)


def _content(follow_up: PastCall) -> float | None:
    """Return how much of what had to be told was; None where a human has to say."""
    share = _share(follow_up, _TELL)
    if share is None and _TELL not in follow_up.waiting:
        # There was nothing that had to be told, or the call did not come so far.
        return float(follow_up.outcome not in {Outcome.LOST, Outcome.NOT_REACHED})
    return share


def _satisfaction(follow_up: PastCall) -> float | None:
    share = _share(follow_up, _SATISFACTION)
    return 0.0 if share is None and _SATISFACTION not in follow_up.waiting else share


def _share(call: PastCall, no: int) -> float | None:
    return dict(call.shares).get(no)


def _of_keepings(
    kept: str,
    page: _Page,
    found: tuple[Keeping, ...],
    content: Callable[[PastCall], float | None],
) -> LedgerMark:
    """Return the mark of the promises that are settled: kept, or overtaken.

    Args:
        kept: The reason; its number is that of the item.
        page: What is known.
        found: The promises the item looks at.
        content: How much of what a follow-up was for was done in it.
    """
    no = int(kept.partition(".")[0])
    settled = [one for one in found if one.kept is not None or one.late]
    now = calendar(page.calls).now
    due = [one for one in found if one not in settled and now and one.due <= now]
    remarks = (because("ledger.due", number=len(due)),) if due else ()
    if not settled:
        return replace(_not_yet(no, "ledger.no_promise"), remarks=remarks)
    shares = [_kept_share(one, content) for one in settled]
    known = [share for share in shares if share is not None]
    late = sum(one.late for one in settled)
    if late:
        remarks = (because("ledger.late", number=late), *remarks)
    mark = LedgerMark(
        no=no,
        mark=Mark.NEEDS_HUMAN,
        share=None,
        reason=because("ledger.promise_unsure"),
        calls=_ids(call for one in settled for call in (one.made, one.kept) if call),
        remarks=remarks,
    )
    if len(known) < len(shares):
        return mark
    share, whole = _mean(known), sum(one >= 1 for one in known)
    reason = because(kept, number=len(settled), whole=whole)
    return replace(mark, mark=_mark(share), share=share, reason=reason)


def _kept_share(
    one: Keeping, content: Callable[[PastCall], float | None]
) -> float | None:
    if one.kept is None:
        return 0.0
    told = content(one.kept)
    return None if told is None else _HALF * (not one.late) + _HALF * told


# Treating all alike (70, 78) ----------------------------------------------------------


def _comparable(page: _Page) -> tuple[PastCall, ...]:
    """Return the marked calls whose words were the trainee's own choice."""
    modes = mode_table().modes
    return tuple(one for one in page.calls if one.shares and modes[one.mode].mastery)


def _met(calls: Iterable[PastCall]) -> float:
    """Return the share of items met, each call counting the same."""
    return _mean(_mean(share for _, share in one.shares) for one in calls)


def _nowhere_else(page: _Page) -> LedgerMark:
    """Callers who have nowhere else to go are served no worse than the others."""
    calls, fairness = _comparable(page), page.profile.fairness
    bound = [one for one in calls if one.nowhere_else]
    free = [one for one in calls if not one.nowhere_else]
    cases = {one.case for one in bound}
    if len(cases) < fairness.least_cases or not free:
        return _not_yet(70, "70.few", number=len(cases), least=fairness.least_cases)
    there, here = _met(free), _met(bound)
    lower = round((there - here) * _POINTS, _DIGITS)
    share = float(lower <= fairness.tolerance_points)
    values = {"bound": _points(here), "free": _points(there)}
    reason = because("70.alike" if share else "70.lower", **values)
    return LedgerMark(
        no=70, mark=_mark(share), share=share, reason=reason, calls=_ids(calls)
    )


def _points(share: float) -> str:
    return f"{share * _POINTS:.0f}"


def _alike(page: _Page) -> LedgerMark:
    """Callers who differ in nothing that matters are treated alike."""
    fairness = page.profile.fairness
    by_pair: dict[str, list[PastCall]] = {}
    for one in _comparable(page):
        if one.pair is not None:
            by_pair.setdefault(one.pair.id, []).append(one)
    found = {pair: _difference(calls) for pair, calls in by_pair.items()}
    known = {pair: gap for pair, gap in found.items() if gap is not None}
    if len(known) < fairness.least_pairs:
        return _not_yet(78, "78.few", number=len(known), least=fairness.least_pairs)
    gap = round(abs(_mean(known.values())) * _POINTS, _DIGITS)
    share = float(gap <= fairness.tolerance_points)
    reason = because(
        "78.alike" if share else "78.apart", points=f"{gap:.0f}", number=len(known)
    )
    calls = _ids(call for pair in known for call in by_pair[pair])
    return LedgerMark(no=78, mark=_mark(share), share=share, reason=reason, calls=calls)


def _difference(calls: list[PastCall]) -> float | None:
    """Return by how much more was met with the caller whom most would expect.

    Only items marked on both sides are compared; None where there is none.
    """
    sides: tuple[dict[int, list[float]], dict[int, list[float]]] = ({}, {})
    for one in calls:
        assert one.pair is not None
        for no, share in one.shares:
            sides[one.pair.differs].setdefault(no, []).append(share)
    expected, other = sides
    both = sorted(expected.keys() & other.keys())
    if not both:
        return None
    return _mean(_mean(expected[no]) - _mean(other[no]) for no in both)


# Lost calls (99) ----------------------------------------------------------------------


def _lost(page: _Page) -> LedgerMark:
    """After a lost call the trainee looks back; how it went on is only shown."""
    lost = [one for one in page.calls if one.outcome is Outcome.LOST]
    if not lost:
        return _not_yet(99, "99.none")
    written = sum(one.reflected for one in lost)
    share = _mean(float(one.reflected) for one in lost)
    return LedgerMark(
        no=99,
        mark=_mark(share),
        share=share,
        reason=because("99.written", number=len(lost), written=written),
        calls=_ids(lost),
        remarks=(*_well_handled(page, lost), *_recovered(page)),
    )


def _well_handled(page: _Page, lost: list[PastCall]) -> tuple[Reason, ...]:
    mark = page.profile.passing.mark
    well = sum(one.score is not None and one.score >= mark for one in lost)
    return (because("99.well_handled", number=well),) if well else ()


def _recovered(page: _Page) -> tuple[Reason, ...]:
    """Return how the call after the latest lost one went."""
    after = [two for one, two in pairwise(page.calls) if one.outcome is Outcome.LOST]
    score = after[-1].score if after else None
    return () if score is None else (because("99.next", score=f"{score:.0f}"),)


_RULES: dict[int, Callable[[_Page], LedgerMark]] = {
    67: _promises_kept,
    70: _nowhere_else,
    78: _alike,
    94: _followed_up,
    99: _lost,
}
