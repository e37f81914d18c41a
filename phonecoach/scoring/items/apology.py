"""Taking a complaint well: items 81, 82, 83 and 86."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scoring.facts import given_by, said_in
from phonecoach.scoring.occasions import (
    complaint_story,
    is_complaint,
    remedy_due,
    story_heard,
)
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    at_time,
    because,
    done,
    heard,
    of_faults,
    of_parts,
    quote,
    rule,
    shared,
)
from phonecoach.units import Mode

if TYPE_CHECKING:
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallView, Hit

_HALF = 0.5


@rule(81, possible=is_complaint, opportunity=remedy_due)
def be_thankful(scene: Scene) -> Finding:
    """Thanks for the complaint, after the apology."""
    call = scene.call
    sorry = [turn.took for turn in call.turns_with("apologise")]
    hits = call.hits("thank_feedback")
    after = [hit for hit in hits if sorry and hit.turn.took >= min(sorry)]
    hit = scene.claims.take(after)
    if hit is not None:
        return of_parts(heard("thank_feedback", hit))
    hit = scene.claims.take(hits)
    finding = of_parts(heard("thank_feedback", hit, worth=_HALF))
    return finding if hit is None else finding.remarking(because("81.no_apology_yet"))


@rule(82, possible=is_complaint, opportunity=remedy_due)
def take_to_heart(scene: Scene) -> Finding:
    """The criticism is said to lead to a change, and a note of it is filed: halves.

    The note stands in the ``note`` field of the form.
    """
    call = scene.call
    hits = call.hits("take_to_heart")
    note = call.form.get("note", "").strip()
    evidence: tuple[Evidence, ...] = ()
    if note and call.form_at is not None:
        evidence = (at_time(call.form_at, "action:form", note),)
    return of_parts(
        heard("take_to_heart", scene.claims.take(hits)),
        done("improvement_note", bool(note), *evidence),
    )


@rule(83, possible=complaint_story, opportunity=story_heard)
def through_their_eyes(scene: Scene) -> Finding:
    """Sympathy that names a circumstance of the story."""
    call = scene.call
    assert call.story is not None
    hits = call.hits("empathise", after=call.story.span.begin)
    hit = scene.claims.take(hit for hit in hits if _names_circumstance(call, hit))
    if hit is not None:
        return of_parts(heard("empathise", hit))
    hit = scene.claims.take(hits)
    finding = of_parts(heard("empathise", hit, worth=_HALF))
    return finding if hit is None else finding.remarking(because("83.no_circumstance"))


def _names_circumstance(call: CallView, hit: Hit) -> bool:
    return bool(said_in(call, hit.turn.words, given_by(call, hit.turn.took)))


@rule(86, possible=is_complaint, opportunity=story_heard)
def apologise(scene: Scene) -> Finding:
    """An apology and sympathy, without an excuse; sincerity is for a human."""
    call = scene.call
    excuses = call.hits("excuse")
    sure = [hit for hit in excuses if hit.behaviour.verdict is Verdict.YES]
    if sure:
        evidence = tuple(quote(hit) for hit in sure)
        return shared(0.0, because("86.excuse"), evidence)
    finding = of_parts(
        heard("apologise", scene.claims.take(call.hits("apologise"))),
        heard("empathise", scene.claims.take(call.hits("empathise"))),
    )
    if excuses and finding.share:
        # It would spoil what was earned, if it was one.
        finding = of_faults(excuses)
    if call.head.mode is Mode.SPOKEN:
        finding = finding.remarking(because("human.sincerity"))
    return finding
