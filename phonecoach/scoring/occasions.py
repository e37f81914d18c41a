"""When items have their opportunity: told from a case, and from a call as played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Direction, Outcome, StageKind
from phonecoach.scoring.abuse import left_rightly

if TYPE_CHECKING:
    from phonecoach.scenario import Case
    from phonecoach.scoring.rule import Scene

SOLVING = ("offer_option", "offer_alternative", "next_action", "promise_time")
"""Behaviours that say what will be done about the caller's matter."""

ACTING = (*SOLVING, "offer_callback", "explain")
FOLLOWING = ("acknowledge", "empathise")
"""Behaviours that show one is following, and leave the floor to the caller."""

# Told from the case -------------------------------------------------------------------


def always(_: Case) -> bool:
    """Every case gives the opportunity."""
    return True


def inbound(case: Case) -> bool:
    """The telephone rings."""
    return case.file.direction is Direction.INBOUND


def outgoing(case: Case) -> bool:
    """The trainee is the one who rings."""
    return not inbound(case)


def is_complaint(case: Case) -> bool:
    """The case is a complaint."""
    return case.file.complaint is not None


def has_story(case: Case) -> bool:
    """The caller tells a long story."""
    return _has_stage(case, StageKind.STORY)


def complaint_story(case: Case) -> bool:
    """The caller tells a story that is a complaint."""
    return is_complaint(case) and has_story(case)


def has_attack(case: Case) -> bool:
    """The caller attacks the company, or the trainee for it."""
    return _has_stage(case, StageKind.ATTACK)


def has_abuse(case: Case) -> bool:
    """The caller may do what nobody has to bear."""
    return any(line.abuse is not None for line in case.file.lines)


def has_closing(case: Case) -> bool:
    """The call can come to a regular close."""
    return _has_stage(case, StageKind.CLOSING)


def _has_stage(case: Case, kind: StageKind) -> bool:
    return any(stage.kind is kind for stage in case.file.stages)


# Told from the call as played ---------------------------------------------------------


def answered(scene: Scene) -> bool:
    """The trainee picked up."""
    return scene.call.answered is not None


def spoke(scene: Scene) -> bool:
    """The trainee picked up and took a turn."""
    return answered(scene) and bool(scene.call.turns)


def reached(scene: Scene) -> bool:
    """The trainee had a turn with the person meant."""
    since = scene.call.on_the_line
    return since is not None and bool(scene.call.turns_after(since))


def matter_open(scene: Scene) -> bool:
    """The trainee had a turn after both knew what the call is about."""
    known = scene.call.matter_known
    return known is not None and bool(scene.call.turns_after(known))


def wish_heard(scene: Scene) -> bool:
    """The trainee had a turn after the wish was known."""
    known = scene.call.wish_known
    return known is not None and bool(scene.call.turns_after(known))


def story_heard(scene: Scene) -> bool:
    """The trainee had a turn after the story of a complaint."""
    story = scene.call.story
    return (
        is_complaint(scene.call.case)
        and story is not None
        and bool(scene.call.turns_after(story.span.end))
    )


def can_be_helped(scene: Scene) -> bool:
    """The trainee did not have to end the call for abuse before helping in it."""
    return not left_rightly(scene.call, scene.profile)


def remedy_due(scene: Scene) -> bool:
    """The story of a complaint was heard, and the caller could be helped."""
    return story_heard(scene) and can_be_helped(scene)


def attacked(scene: Scene) -> bool:
    """The trainee had a turn after the caller's attack."""
    since = scene.call.attacked
    return since is not None and bool(scene.call.turns_after(since))


def closed(scene: Scene) -> bool:
    """The trainee had a turn in the close of the call.

    Whoever rightly ends a call that is abusive closes nothing.
    """
    return bool(scene.call.closing) and reached(scene) and can_be_helped(scene)


def solved(scene: Scene) -> bool:
    """The call ended with the wish met."""
    return scene.call.outcome in {Outcome.SATISFIED, Outcome.RESOLVED}


def refused(scene: Scene) -> bool:
    """The caller did not get what they rang for."""
    return scene.call.outcome in {Outcome.UNSOLVED, Outcome.LOST} or bool(
        scene.call.hits("flat_refusal", at_least=Verdict.YES)
    )
