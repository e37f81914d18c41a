"""Keeping one's temper: items 76, 80, 84 and 87.

Faults, on a sure hit only. What 80 asks for beyond that, where a caller is abusive, is
the profile's rule for that kind of abuse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.checklist import AbuseStep
from phonecoach.language.protocol import Verdict
from phonecoach.scoring.abuse import Abuse, abuse_in, left, left_rightly
from phonecoach.scoring.claims import surest
from phonecoach.scoring.facts import labels
from phonecoach.scoring.items.explaining import due_to_tell, telling
from phonecoach.scoring.occasions import (
    attacked,
    complaint_story,
    has_abuse,
    has_attack,
    spoke,
    story_heard,
)
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    at_time,
    because,
    done,
    heard,
    in_turn,
    needs_human,
    of_faults,
    of_parts,
    quote,
    rule,
    shared,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Evidence
    from phonecoach.scoring.view import CallView
    from phonecoach.units import Micros


_PASSED_ON = {AbuseStep.SUPERIOR: "superior", AbuseStep.HAND_OVER: "hand_over"}


def _surely(scene: Scene, fault: str) -> bool:
    return bool(scene.call.hits(fault, at_least=Verdict.YES))


def _is_mistaken(case: Case) -> bool:
    return case.file.caller_mistaken


def _could_quarrel(scene: Scene) -> bool:
    mistaken = _is_mistaken(scene.call.case)
    return spoke(scene) and (mistaken or _surely(scene, "argue"))


@rule(76, possible=_is_mistaken, opportunity=_could_quarrel)
def never_win(scene: Scene) -> Finding:
    """No exposing of the caller's mistake, no argument; and no silence about it."""
    faults = scene.call.hits("blame_caller", "argue")
    if faults or not _is_mistaken(scene.call.case):
        return of_faults(faults, fatal=("argue",))
    return _put_right(scene.call)


def _put_right(call: CallView) -> Finding:
    """Whether the caller was told, by the close of the call, what is really so."""
    facts = due_to_tell(call) if call.closing else ()
    told = [telling(call, fact) for fact in facts]
    lacking = tuple(
        fact for fact, turn in zip(facts, told, strict=True) if turn is None
    )
    if not lacking:
        return of_faults(())
    evidence = tuple(in_turn(turn, "words:must_tell") for turn in told if turn)
    share = 1 - len(lacking) / len(facts)
    return shared(
        share, because("59.untold", lacking_facts=labels(call, lacking)), evidence
    )


def _can_insult(case: Case) -> bool:
    return has_attack(case) or has_abuse(case)


def _was_insulted(scene: Scene) -> bool:
    call = scene.call
    return (
        attacked(scene)
        or _surely(scene, "rude")
        or any(one.answered or left(call) for one in abuse_in(call, scene.profile))
    )


@rule(80, possible=_can_insult, opportunity=_was_insulted)
def stay_polite(scene: Scene) -> Finding:
    """Rudeness is never answered with rudeness; abuse is warned of, and may end it."""
    since = _first_insult(scene.call)
    faults = scene.call.hits("rude")
    if since is not None:
        faults += scene.call.hits("casual_register", after=since)
    found = abuse_in(scene.call, scene.profile)
    if faults or not found:
        return of_faults(faults, fatal=("rude",))
    return _borne(scene, found)


def _first_insult(call: CallView) -> Micros | None:
    abusive = (line.end for line in call.lines if line.abuse is not None)
    return min((at for at in (call.attacked, *abusive) if at is not None), default=None)


def _borne(scene: Scene, found: tuple[Abuse, ...]) -> Finding:
    """Return what to make of a call with abuse that was answered politely."""
    call, gone = scene.call, scene.call.hung_up
    rightly = left_rightly(call, scene.profile)
    if left(call) and gone is not None and not rightly:
        return _left_wrongly(found, at_time(gone, "action:hang_up"))
    parts = [part for one in found for part in _asked_for(one)]
    if rightly and gone is not None:
        parts.append(done("lawful_exit", True, at_time(gone, "action:hang_up")))
    return of_parts(*parts) if parts else of_faults(())


def _left_wrongly(found: tuple[Abuse, ...], gone: Evidence) -> Finding:
    """Return the finding of a call ended before that was right, or never right."""
    if any(one.rule.then is AbuseStep.HAND_OVER for one in found):
        return shared(0.0, because("80.left_alone"), (gone,))
    doubtful = tuple(quote(hit) for one in found for hit in one.doubtful)
    if doubtful:
        return needs_human(because("80.warned_unsure"), (*doubtful, gone))
    rests_on = ("warn_abuse",) if any(one.lacking for one in found) else ()
    return shared(0.0, because("80.ended_early"), (gone,), rests_on=rests_on)


def _asked_for(one: Abuse) -> Iterator[Part]:
    """Yield what one kind of abuse asks for: warnings, and where to pass it on."""
    if one.due:
        yield _warned(one)
    if one.rule.then is not AbuseStep.END and one.used_up:
        yield _passed_on(one, _PASSED_ON[one.rule.then])


def _passed_on(one: Abuse, name: str) -> Part:
    if one.handed_over:
        return done(name, True, at_time(one.handed_over[0], f"action:{name}"))
    return heard(name, surest(one.told), rests_on=("escalate",))


def _warned(one: Abuse) -> Part:
    return Part(
        name="warnings",
        worth=1 - one.lacking / one.due,
        unsure=bool(one.lacking and one.doubtful),
        evidence=tuple(quote(hit) for hit in (*one.warnings, *one.doubtful)),
        rests_on=("warn_abuse",) if one.lacking else (),
    )


def _anger_met(scene: Scene) -> bool:
    return has_attack(scene.call.case) and (attacked(scene) or story_heard(scene))


@rule(84, possible=has_attack, opportunity=_anger_met)
def not_at_you(scene: Scene) -> Finding:
    """Once the caller is angry no defence, no argument, nobody else blamed.

    An angry story is an attack already: from its end on it counts.
    """
    call = scene.call
    angry = [at for at in (call.attacked, call.story and call.story.span.end) if at]
    names = ("excuse", "argue", "rude", "blame_colleague")
    return of_faults(call.hits(*names, after=min(angry)))


@rule(87, possible=complaint_story, opportunity=story_heard)
def the_problem(scene: Scene) -> Finding:
    """The problem, not the person."""
    return of_faults(scene.call.hits("blame_caller"))
