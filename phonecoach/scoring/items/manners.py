"""Warmth and courtesy: items 69, 71 and 72."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import CallerTemper, MemoNeed
from phonecoach.scoring.facts import is_matter, is_secret
from phonecoach.scoring.items.story import takes_the_floor, talked_over
from phonecoach.scoring.occasions import (
    always,
    is_complaint,
    matter_open,
    solved,
    spoke,
)
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    because,
    done,
    heard,
    in_turn,
    of_parts,
    quote,
    rule,
    shared,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact, LineId
    from phonecoach.scoring.card import Reason
    from phonecoach.scoring.view import TurnView

_NEEDS_CUSHION = ("ask_question", "ask_repeat", "verify_identity", "flat_refusal")
"""Requests and refusals; how a wait is asked for belongs to 54."""


def _extras(case: Case) -> tuple[Fact, ...]:
    """Return what the sheet shows beyond what has to be told or done."""
    said = {fact for line in case.file.lines for fact in line.says}
    return tuple(
        fact
        for fact in case.file.facts
        if is_matter(fact)
        and fact.on_sheet
        and fact.memo is MemoNeed.NONE
        and not (fact.must_tell or fact.needs_look_up or is_secret(fact))
        and fact.id not in said
    )


def _has_extras(case: Case) -> bool:
    return case.file.solvable and not is_complaint(case) and bool(_extras(case))


def _could_add(scene: Scene) -> bool:
    if not solved(scene) or not matter_open(scene):
        return False
    return bool(scene.call.hits("offer_extra")) or _has_extras(scene.call.case)


@rule(69, possible=_has_extras, opportunity=_could_add)
def give_more(scene: Scene) -> Finding:
    """A useful extra, once the wish is known."""
    hits = scene.call.hits("offer_extra", after=scene.call.matter_known)
    return of_parts(heard("offer_extra", scene.claims.take(hits)))


def _asking(scene: Scene) -> tuple[TurnView, ...]:
    """Return the turns that ask something of the caller or refuse something.

    A refusal that is softened and leads on to another way is no flat one any more.
    """
    return tuple(
        turn
        for turn in scene.call.turns
        if turn.does(*_NEEDS_CUSHION)
        or (turn.does("offer_alternative") and turn.does("cushion"))
    )


def _bluntly_perhaps(scene: Scene) -> tuple[TurnView, ...]:
    """Return the turns that may be asking or refusing, and soften nothing."""
    return tuple(
        turn
        for turn in scene.call.turns
        if turn.does(*_NEEDS_CUSHION, at_least=Verdict.UNSURE)
        and not turn.does(*_NEEDS_CUSHION)
        and not turn.does("cushion", at_least=Verdict.UNSURE)
    )


def _courtesy_due(scene: Scene) -> bool:
    """English has no register to keep: what softens a request is all there is."""
    if scene.call.head.language is Language.EN:
        return spoke(scene) and bool(_asking(scene) or _bluntly_perhaps(scene))
    return spoke(scene)


@rule(71, possible=always, opportunity=_courtesy_due)
def as_a_guest(scene: Scene) -> Finding:
    """A polite register throughout, and a cushion for each request or refusal."""
    casual = scene.call.hits("casual_register", at_least=Verdict.YES)
    if casual:
        evidence = tuple(quote(hit) for hit in casual)
        return shared(0.0, because("71.casual"), evidence)
    asking, perhaps = _asking(scene), _bluntly_perhaps(scene)
    parts = [_cushions(asking, perhaps)] if asking or perhaps else []
    if scene.call.head.language is not Language.EN:
        parts.insert(0, Part(name="register", worth=1.0))
    finding = of_parts(*parts)
    return finding.remarking(*_worn_out(scene))


def _cushions(asking: tuple[TurnView, ...], perhaps: tuple[TurnView, ...]) -> Part:
    soft = [turn for turn in asking if turn.does("cushion")]
    # What only may be blunt decides nothing where something surely is.
    unsure = (bool(perhaps) and len(soft) == len(asking)) or any(
        turn.does("cushion", at_least=Verdict.UNSURE) and turn not in soft
        for turn in asking
    )
    return Part(
        name="cushion",
        worth=len(soft) / max(1, len(asking)),
        unsure=unsure,
        evidence=tuple(in_turn(turn, "words:cushion") for turn in (*soft, *perhaps)),
        rests_on=("cushion",),
    )


def _worn_out(scene: Scene) -> tuple[Reason, ...]:
    """Return a remark for each cushion that was used too often."""
    used = Counter(hit.words.casefold() for hit in scene.call.hits("cushion"))
    return tuple(
        because("71.same_cushion", words=words, count=count)
        for words, count in used.items()
        if words and count > scene.profile.same_cushion
    )


def _is_nervous(case: Case) -> bool:
    return case.file.temper is CallerTemper.HESITANT


def _nervous_and_heard(scene: Scene) -> bool:
    return _is_nervous(scene.call.case) and matter_open(scene)


_EASES = ("reassure", "empathise")


@rule(72, possible=_is_nervous, opportunity=_nervous_and_heard)
def put_at_ease(scene: Scene) -> Finding:
    """A kind word, and no hurry: gaps left, one thing asked at a time; halves."""
    call = scene.call
    eased = scene.claims.take(call.hits(*_EASES, after=call.matter_known))
    return of_parts(heard("ease", eased, rests_on=_EASES), _unhurried(scene))


def _unhurried(scene: Scene) -> Part:
    call = scene.call
    hurried = (
        *(in_turn(one.turn, "clock:talk_over") for one in talked_over(scene)),
        *(
            in_turn(turn, "words:takes_the_floor")
            for turn in call.turns
            if takes_the_floor(turn, _thinking(call.case))
        ),
    )
    crowded = [
        in_turn(turn, "words:questions") for turn in call.turns if _crowded(scene, turn)
    ]
    name = "one_at_a_time" if crowded and not hurried else "unhurried"
    return done(name, not (hurried or crowded), *hurried, *crowded)


def _thinking(case: Case) -> frozenset[LineId]:
    """Return the lines before which the pause belongs to the caller."""
    return frozenset(line for stage in case.file.stages for line in stage.lines[1:])


def _crowded(scene: Scene, turn: TurnView) -> bool:
    return len(turn.does("ask_question")) >= scene.profile.too_many_questions
