"""House rules, style and circumstances: told on the card, never counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.call.annotations import BY_EAR, FROM_MEMORY
from phonecoach.call.events import EndedBy
from phonecoach.checklist import STYLE_PREFIX, HangsUpLast
from phonecoach.language.protocol import Verdict
from phonecoach.scoring.abuse import left_rightly
from phonecoach.scoring.facts import facts_of, is_secret, says
from phonecoach.scoring.matching import times_said
from phonecoach.scoring.refusal import persisted
from phonecoach.scoring.rule import because, in_turn
from phonecoach.units import Micros, to_ms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time

    from phonecoach.checklist import Profile
    from phonecoach.checklist.outgoing import CallingHours
    from phonecoach.scoring.card import Evidence, Reason
    from phonecoach.scoring.view import CallView, TurnView

PERSONAL_DATA = 0
"""Stands for personal data told before the identity check among fatal faults.

It belongs to no item of the checklist; a human confirms it by a mark on "item" 0.
"""


def card_remarks(call: CallView, profile: Profile) -> tuple[Reason, ...]:
    """Return everything that is told beside the marks."""
    return (
        *_circumstances(call, profile),
        *_house_rules(call, profile),
        *_style(call),
    )


def _circumstances(call: CallView, profile: Profile) -> Iterator[Reason]:
    if call.captions:
        yield because("card.captions")
    if profile.accommodation:
        yield because("card.accommodation")
    if call.gaps:
        yield because("card.broken_off", count=len(call.gaps))
    if any(line.abuse is not None for line in call.lines):
        yield because("card.rest")
    if BY_EAR in call.listeners:
        yield because("card.by_ear")
    if FROM_MEMORY in call.listeners:
        yield because("card.from_memory")
    error = call.head.timing_error
    if error is not None:
        mean, spread = to_ms(error.mean), to_ms(error.spread)
        yield because("card.timing", mean_shift=mean, spread_ms=spread)


def _house_rules(call: CallView, profile: Profile) -> Iterator[Reason]:
    rules = profile.house_rules
    last = profile.hang_up.last is HangsUpLast.TRAINEE
    early = last and _rang_off_first(call, profile)
    if rules.hang_up_last and early and not left_rightly(call, profile):
        yield because("house.rang_off_first", wait_us=profile.hang_up.wait)
    if told_too_early(call, profile) is not None:
        yield because("house.personal_data")
    if rules.recording_notice and _kept_from_them(call):
        yield because("house.recording_notice")
    insisted = persisted(call)
    if rules.do_not_call and insisted is not None:
        yield because("house.persisted", words=insisted.words)
    if _gave_up_early(call, profile):
        yield because("house.rang_out", let_us=profile.dialling.let_ring)
    if rules.calling_hours and _rings_out_of_hours(call, profile.calling_hours):
        earliest, latest = profile.calling_hours.earliest, profile.calling_hours.latest
        values = {"earliest": f"{earliest:%H:%M}", "latest": f"{latest:%H:%M}"}
        yield because("house.calling_hours", **values)

    if rules.time_limits and _lasted(call) > profile.longest_call:
        took, most = _lasted(call), profile.longest_call
        yield because("house.too_long", took_us=took, most_us=most)


def _kept_from_them(call: CallView) -> bool:
    """Whether nobody told the customer that the call is recorded."""
    told = call.turns_with("recording_notice", at_least=Verdict.UNSURE)
    return bool(call.turns) and not told


def _lasted(call: CallView) -> Micros:
    """Return how long it took from picking up to its end; 0 where nobody did."""
    return Micros(0 if call.answered is None else call.ended - call.answered)


def _gave_up_early(call: CallView, profile: Profile) -> bool:
    """Whether nobody had time to come to the telephone that was rung."""
    rung_off = call.hung_up if call.outgoing and call.answered is None else None
    return rung_off is not None and rung_off < profile.dialling.let_ring


def _rings_out_of_hours(call: CallView, hours: CallingHours) -> bool:
    """Whether a call back is written down for a time at which nobody may be rung.

    A time that may be meant in the morning or in the evening is right if either is.
    """
    earliest, latest = _minutes(hours.earliest), _minutes(hours.latest)
    times = times_said(call.form.get("time", ""), call.head.language)
    return any(
        not any(earliest <= reading <= latest for reading in readings)
        for readings in times
    )


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _rang_off_first(call: CallView, profile: Profile) -> bool:
    """Whether the trainee rang off without giving the caller time to."""
    if call.ended_by is not EndedBy.TRAINEE:
        return False
    said = (*(line.end for line in call.lines), *(turn.ended for turn in call.turns))
    return bool(said) and call.ended - max(said) < profile.hang_up.wait


def personal_data(call: CallView) -> Evidence | None:
    """Return where personal data was told before the identity check, if it was.

    What is confidential stays so after the check; what the caller had said before is no
    secret any more.
    """
    facts = facts_of(call, is_secret)
    for turn in call.turns:
        checked = _checked_before(call, turn)
        secret = [
            fact
            for fact in facts
            if call.given.get(fact.id, call.ended) >= turn.took
            and (fact.confidential or not checked)
        ]
        if any(says(call, turn.words, fact) for fact in secret):
            return in_turn(turn, "words:personal_data")
    return None


def told_too_early(call: CallView, profile: Profile) -> Evidence | None:
    """Return the same where the house asks for a check at all."""
    return personal_data(call) if profile.house_rules.identity_check else None


def _checked_before(call: CallView, turn: TurnView) -> bool:
    checks = call.turns_with(
        "verify_identity", before=turn.took, at_least=Verdict.UNSURE
    )
    return bool(checks)


def _style(call: CallView) -> Iterator[Reason]:
    for turn in call.turns:
        for one in turn.behaviours:
            if one.name.startswith(STYLE_PREFIX) and one.verdict is Verdict.YES:
                start, end = one.span
                words = turn.words[start:end]
                yield because("style", style=one.name, words=words, turn=turn.no)
