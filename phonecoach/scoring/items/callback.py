"""Ringing back: item 66."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import FactKind, Outcome, StageKind
from phonecoach.scoring.facts import given_by, said_in
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    done,
    heard,
    in_turn,
    of_parts,
    rule,
)
from phonecoach.scoring.slips import DIGITS, slips

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact
    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.view import CallView

_FIELDS = (("day", FactKind.DATE), ("time", FactKind.TIME))
"""What on the form has to agree with what the caller said."""


def _can_ring_back(case: Case) -> bool:
    return case.file.callback_possible


def _callback_due(scene: Scene) -> bool:
    """A callback was agreed, or the caller said when it would suit them."""
    call = scene.call
    agreed = call.outcome is Outcome.CALLBACK or bool(
        call.hits("ask_convenient_time")
        and (_said_about(call, FactKind.DATE) or _said_about(call, FactKind.TIME))
    )
    return _can_ring_back(call.case) and agreed and bool(call.turns)


@rule(66, possible=_can_ring_back, opportunity=_callback_due)
def convenient_time(scene: Scene) -> Finding:
    """The time asked for, the number read back, and the form as the caller said."""
    call = scene.call
    asked = scene.claims.take(call.hits("ask_convenient_time"))
    parts = [heard("ask_convenient_time", asked)]
    if not call.outgoing or _phones(call):
        # Who was rung need not say at which number.
        parts.append(_number_back(call))
    found = of_parts(*parts, _form(call))
    return found.remarking(*_misread(call), *_misnoted(call))


def _phones(call: CallView) -> tuple[Fact, ...]:
    return given_by(call, wanted=lambda fact: fact.kind is FactKind.PHONE)


def _number_back(call: CallView) -> Part:
    phones = _phones(call)
    for turn in call.turns:
        said = said_in(call, turn.words, phones)
        if any(call.given[fact.id] <= turn.took for fact in said):
            return done("number_back", True, in_turn(turn, "words:number_back"))
    return done("number_back", False)


def _misread(call: CallView) -> tuple[Reason, ...]:
    """Return which digits were read back wrongly, where no turn had them right."""
    if _number_back(call).worth:
        return ()
    told = (slips(call, turn.words, _phones(call), DIGITS) for turn in call.turns)
    return next(filter(None, told), ())


def _misnoted(call: CallView) -> tuple[Reason, ...]:
    """Return what on the form is not as the caller said it."""
    number = slips(call, call.form.get("number", ""), _phones(call))
    return number + tuple(
        one
        for field, kind in _FIELDS
        for one in slips(call, call.form.get(field, ""), _said_about(call, kind))
    )


def _form(call: CallView) -> Part:
    """Day and time in the form agree with what the caller said about them.

    Who is rung at a bad time may only say at what time, or on which day.
    """
    wanted = {field: _said_about(call, kind) for field, kind in _FIELDS}
    due = [
        field for field, facts in wanted.items() if facts or not call.outgoing
    ] or list(wanted)
    agrees = all(
        bool(said_in(call, call.form.get(field, ""), wanted[field])) for field in due
    )
    if call.form_at is None:
        return done("form", False)
    entries = " / ".join(text for text in call.form.values() if text)
    return done("form", agrees, at_time(call.form_at, "action:form", entries))


def _said_about(call: CallView, kind: FactKind) -> tuple[Fact, ...]:
    """Return the days or times the caller named while the call back was arranged."""
    arranging = {
        fact
        for line in call.lines
        if line.stage is StageKind.ARRANGING or call.outgoing
        for fact in line.facts
    }
    return given_by(
        call, wanted=lambda fact: fact.kind is kind and fact.id in arranging
    )
