"""Putting it right: items 74, 75, 89, 90, 91, 97 and 98."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict
from phonecoach.scenario import CompanyKind, FactKind, Outcome, StageKind
from phonecoach.scoring.facts import given_by, is_matter, labels, said_in
from phonecoach.scoring.matching import Promised, promised
from phonecoach.scoring.occasions import (
    SOLVING,
    can_be_helped,
    complaint_story,
    is_complaint,
    matter_open,
    remedy_due,
    story_heard,
)
from phonecoach.scoring.rule import (
    Finding,
    Part,
    Scene,
    because,
    heard,
    in_turn,
    needs_human,
    of_faults,
    of_parts,
    quote,
    rule,
    shared,
)
from phonecoach.scoring.view import hits_in

if TYPE_CHECKING:
    from phonecoach.scenario import Case, Fact, Stage
    from phonecoach.scoring.view import CallView, Hit, TurnView
    from phonecoach.units import Micros

_CIRCUMSTANCES = {FactKind.DATE, FactKind.TIME, FactKind.PLACE}
_HALF = 0.5


# The caller's place ------------------------------------------------------------------


def _is_constraint(fact: Fact) -> bool:
    return fact.kind in _CIRCUMSTANCES or (is_matter(fact) and not fact.key)


def _solving_turns(call: CallView) -> tuple[TurnView, ...]:
    return call.turns_with(*SOLVING, after=call.wish_known)


def _solved_for_someone(scene: Scene) -> bool:
    turns = _solving_turns(scene.call) if remedy_due(scene) else ()
    return bool(turns and given_by(scene.call, turns[-1].took, _is_constraint))


@rule(74, possible=complaint_story, opportunity=_solved_for_someone)
def from_their_place(scene: Scene) -> Finding:
    """The solution takes up a circumstance the caller had told.

    It can be taken up in words no case lists: what is not found is for a human.
    """
    call = scene.call
    turns = _solving_turns(call)
    for turn in turns:
        facts = said_in(call, turn.words, given_by(call, turn.took, _is_constraint))
        if facts:
            reason = because("74.met", given_facts=labels(call, facts[:1]))
            return shared(1.0, reason, (in_turn(turn, "words:circumstance"),))
    evidence = tuple(in_turn(turn, "words:circumstance") for turn in turns)
    return needs_human(because("74.unsure"), evidence)


# Asking for their view ----------------------------------------------------------------


def _asks_for_choice(case: Case) -> bool:
    return any(_expects_choice(stage) for stage in case.file.stages)


def _expects_choice(stage: Stage) -> bool:
    return stage.kind is StageKind.SOLUTION and "ask_opinion" in stage.expects


def _had_a_choice(scene: Scene) -> bool:
    """There was more than one way, and the caller could have been asked."""
    call = scene.call
    if not (matter_open(scene) and can_be_helped(scene)):
        return False
    return (
        any(turn.stage is StageKind.SOLUTION for turn in call.turns)
        or bool(call.turns_with("offer_option", after=call.matter_known))
        or any(scene.claims.is_free(hit) for hit in _asking_view(call))
    )


def _asking_view(call: CallView) -> tuple[Hit, ...]:
    """Return questions for the caller's view, of waiting or not aside."""
    hits = call.hits("ask_opinion", after=call.matter_known)
    return tuple(hit for hit in hits if not hits_in(hit.turn, "hold_announce"))


_KEEPS_TO_IT = (
    "next_action",
    "promise_time",
    "announce_action",
    "summarise",
    "explain",
)
"""What shows that a choice was heard; the caller's, where one was asked for."""

_FOLLOWS = ("offer_option", "offer_alternative", *_KEEPS_TO_IT)


@rule(75, possible=_asks_for_choice, opportunity=_had_a_choice)
def follow_preference(scene: Scene) -> Finding:
    """Between equal ways the caller's preference is asked for and followed: halves.

    A question that already paid for another item is not asked for twice: then following
    the answer is all.
    """
    call = scene.call
    questions = _asking_view(call)
    asked = scene.claims.take(questions)
    followed = _followed(call, questions)
    choice = Part(
        name="choice_followed",
        worth=float(followed),
        rests_on=() if followed else ("offer_option", *_FOLLOWS),
    )
    if asked is None and questions:
        return of_parts(choice)
    return of_parts(heard("ask_opinion", asked), choice)


def _followed(call: CallView, questions: tuple[Hit, ...]) -> bool:
    """Whether the caller said what they want, and it was acted on after that.

    Who never asked and answers with one more offer follows nothing.
    """
    if questions:
        return any(_answered_by(call, hit.turn, _FOLLOWS) for hit in questions)
    offers = call.turns_with("offer_option", after=call.matter_known)
    return any(_answered_by(call, turn, _KEEPS_TO_IT) for turn in offers)


def _answered_by(call: CallView, turn: TurnView, names: tuple[str, ...]) -> bool:
    """Whether the caller answered a turn, and one of these was done after that."""
    answers = [line for line in call.replies(turn) if not line.truncated]
    return bool(answers and call.turns_with(*names, after=answers[0].end))


@rule(89, possible=complaint_story, opportunity=remedy_due)
def offer_and_ask(scene: Scene) -> Finding:
    """After the story what can be done, then the question what they think of it."""
    call = scene.call
    assert call.story is not None
    told = call.story.span.end
    # The others are asked for elsewhere, too: they pay only where nothing else does.
    offer = scene.claims.take(call.hits("offer_option", after=told))
    offer = offer or scene.claims.take(call.hits("offer_alternative", after=told))
    offer = offer or scene.claims.take(_ringing_back(call, told))
    since = told if offer is None else offer.turn.took
    asked = scene.claims.take(call.hits("ask_opinion", after=since))
    return of_parts(heard("offer_option", offer), heard("ask_opinion", asked))


def _ringing_back(call: CallView, told: Micros) -> tuple[Hit, ...]:
    """Return offers to ring back, those aside that only spare the caller a wait."""
    hits = call.hits("offer_callback", after=told)
    return tuple(hit for hit in hits if not hits_in(hit.turn, "hold_announce"))


def _asked_openly(scene: Scene) -> bool:
    return story_heard(scene) and any(
        scene.claims.is_free(hit) for hit in _open_questions(scene.call)
    )


def _open_questions(call: CallView) -> tuple[Hit, ...]:
    """Return questions for the caller's view before anything was offered."""
    assert call.story is not None
    offers = call.turns_with("offer_option", "offer_alternative", "offer_compensation")
    first = min((turn.took for turn in offers), default=call.ended)
    return call.hits("ask_opinion", after=call.story.span.end, before=first)


@rule(97, possible=complaint_story, opportunity=_asked_openly)
def ask_openly(scene: Scene) -> Finding:
    """Asking how they would have it solved: met, else not applicable."""
    hits = _open_questions(scene.call)
    return of_parts(heard("ask_openly", scene.claims.take(hits)))


# The promise --------------------------------------------------------------------------


@rule(90, possible=is_complaint, opportunity=remedy_due)
def promise_in_time(scene: Scene) -> Finding:
    """A time between the earliest possible and the caller's deadline."""
    call = scene.call
    assert call.story is not None
    hits = call.hits("promise_time", after=call.story.span.end)
    judged = [(hit, _limits(call, hit)) for hit in hits]
    for hit, kind in reversed(judged):
        # The last clear word counts: a promise may be put right in the same call.
        if kind is not None:
            return _promised(hit, kind)
    if hits:
        return needs_human(because("90.unclear"), (quote(hits[-1]),))
    return shared(0.0, because("90.missed"), rests_on=("promise_time",))


def _limits(call: CallView, hit: Hit) -> Promised | None:
    return promised(hit.turn.words, call.texts.promise, call.head.language)


def _promised(hit: Hit, kind: Promised) -> Finding:
    evidence = (quote(hit),)
    if hit.behaviour.verdict is Verdict.UNSURE:
        return needs_human(because("90.unclear"), evidence)
    if kind is Promised.TOO_EARLY:
        return shared(0.0, because("90.too_early"), evidence)
    if kind is Promised.TOO_LATE:
        return shared(0.0, because("90.too_late"), evidence)
    share = 1.0 if hit.behaviour.verdict is Verdict.YES else _HALF
    return shared(share, because("90.within"), evidence)


# Beyond the remedy --------------------------------------------------------------------


def _tokens_allowed(case: Case) -> bool:
    complaint = case.file.complaint
    sells = case.file.company_kind in {CompanyKind.SHOP, CompanyKind.SERVICE}
    return complaint is not None and bool(complaint.compensation) and sells


def _token_due(scene: Scene) -> bool:
    return _tokens_allowed(scene.call.case) and remedy_due(scene)


@rule(91, possible=_tokens_allowed, opportunity=_token_due)
def token(scene: Scene) -> Finding:
    """A token of goodwill from the case's list, after the remedy."""
    call = scene.call
    hit = scene.claims.take(call.hits("offer_compensation"))
    part = heard("offer_compensation", hit)
    if hit is None:
        return of_parts(part)
    complaint = call.case.file.complaint
    assert complaint is not None
    tokens = [
        fact for fact in call.case.file.facts if fact.id in complaint.compensation
    ]
    if not said_in(call, hit.turn.words, tokens):
        return of_parts(_halved(part)).remarking(because("91.not_on_the_list"))
    if not _offered_by_then(call, hit):
        return of_parts(_halved(part)).remarking(because("91.before_the_remedy"))
    return of_parts(part)


def _halved(part: Part) -> Part:
    return replace(part, worth=part.worth * _HALF)


def _offered_by_then(call: CallView, hit: Hit) -> bool:
    return any(turn.took <= hit.turn.took for turn in call.turns_with(*SOLVING))


def _unsolvable(case: Case) -> bool:
    return not case.file.solvable


def _nothing_to_be_done(scene: Scene) -> bool:
    call = scene.call
    gave_up = call.outcome in {Outcome.UNSOLVED, Outcome.LOST} and bool(
        call.hits("flat_refusal")
    )
    return matter_open(scene) and (_unsolvable(call.case) or gave_up)


@rule(98, possible=_unsolvable, opportunity=_nothing_to_be_done)
def another_way(scene: Scene) -> Finding:
    """What else the company can do; no bare no."""
    call = scene.call
    refusals = call.hits("flat_refusal")
    flat = [hit for hit in refusals if hit.behaviour.verdict is Verdict.YES]
    if flat:
        return shared(0.0, because("98.flat"), tuple(quote(hit) for hit in flat))
    hits = call.hits("offer_alternative", after=call.matter_known)
    # Said of the company it is an option as well; "you could ..." is none.
    ours = [hit for hit in hits if hits_in(hit.turn, "offer_option")]
    hit = scene.claims.take(ours)
    if hit is not None:
        return of_parts(heard("offer_alternative", hit))
    if refusals:
        return of_faults(refusals)
    theirs = scene.claims.take(hits)
    finding = of_parts(heard("offer_alternative", theirs, worth=_HALF))
    return finding if theirs is None else finding.remarking(because("98.left_to_them"))
