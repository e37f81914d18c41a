"""The caller's name and one's own: items 51 and 92."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from phonecoach.scenario import CALLER_NAME, StageKind
from phonecoach.scoring.facts import caller_named
from phonecoach.scoring.matching import addresses, found_groups
from phonecoach.scoring.occasions import (
    SOLVING,
    is_complaint,
    outgoing,
    remedy_due,
)
from phonecoach.scoring.rule import (
    Finding,
    Scene,
    because,
    heard,
    in_turn,
    needs_human,
    of_parts,
    quote,
    rule,
    shared,
)
from phonecoach.scoring.view import hits_in
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.scenario import CallerName, Case
    from phonecoach.scoring.card import Evidence, Reason
    from phonecoach.scoring.view import CallView, TurnView

_RIGHT, _GUESSED, _WRONG = range(3)


def _tells_name(case: Case) -> bool:
    told = any(CALLER_NAME in line.says for line in case.file.lines)
    return told or outgoing(case)


def _turns_with_name_known(call: CallView) -> tuple[TurnView, ...]:
    known = caller_named(call)
    return () if known is None else call.turns_after(known)


def _could_use_name(scene: Scene) -> bool:
    return bool(_turns_with_name_known(scene.call))


@rule(51, possible=_tells_name, opportunity=_could_use_name)
def use_name(scene: Scene) -> Finding:
    """The right name, often enough, and returned when the caller uses one's own."""
    call = scene.call
    names = call.case.caller.name[call.head.language]
    turns = _turns_with_name_known(call)
    wrong = [turn for turn in call.turns if _calls(turn, names, _WRONG, call)]
    if wrong:
        return shared(0.0, because("51.wrong"), (in_turn(wrong[0], "words:name"),))
    right = [turn for turn in turns if _calls(turn, names, _RIGHT, call)]
    guessed = [turn for turn in turns if _calls(turn, names, _GUESSED, call)]
    evidence = tuple(in_turn(turn, "words:name") for turn in (*right, *guessed))
    if not right:
        return _without_right_name(turns, bool(guessed), evidence)
    finding = _enough(scene, turns, right, guessed, evidence)
    return finding.remarking(*_too_often(scene, turns, right))


def _without_right_name(
    turns: tuple[TurnView, ...],
    guessed: bool,
    evidence: tuple[Evidence, ...],
) -> Finding:
    if guessed:
        return shared(0.5, because("51.guessed"), evidence)
    # A listener may have heard the name in a spelling the case does not list.
    hits = [hit for turn in turns for hit in hits_in(turn, "use_caller_name")]
    if hits:
        heard_as = tuple(quote(hit) for hit in hits)
        return needs_human(because("51.unsure"), heard_as)
    return shared(0.0, because("51.missed"), rests_on=("use_caller_name",))


def _enough(
    scene: Scene,
    turns: tuple[TurnView, ...],
    right: list[TurnView],
    guessed: list[TurnView],
    evidence: tuple[Evidence, ...],
) -> Finding:
    rule_of_use = scene.profile.name_use
    short = len(turns) < rule_of_use.once_under_turns
    if guessed:
        return shared(0.5, because("51.guessed"), evidence)
    if not _returned(scene, right):
        return shared(0.5, because("51.not_returned"), evidence)
    if len(right) < (1 if short else rule_of_use.times):
        reason = because("51.too_seldom", count=len(right))
        return shared(0.5, reason, evidence, rests_on=("use_caller_name",))
    return shared(1.0, because("51.met", count=len(right)), evidence)


def _returned(scene: Scene, right: list[TurnView]) -> bool:
    """Whether the name was used soon after the caller had used the trainee's."""
    within = scene.profile.name_use.return_within_turns
    for line in scene.call.lines:
        soon = scene.call.turns_after(line.end)[:within]
        if line.uses_own_name and soon and not any(turn in right for turn in soon):
            return False
    return True


def _too_often(
    scene: Scene, turns: tuple[TurnView, ...], right: list[TurnView]
) -> tuple[Reason, ...]:
    least = scene.profile.name_use.times
    often = len(right) > least and len(
        right
    ) * scene.profile.name_use.every_turns > len(turns)
    return (because("51.too_often", count=len(right)),) if often else ()


def _calls(turn: TurnView, names: CallerName, group: int, call: CallView) -> bool:
    """Whether a turn addresses the caller by a form of one group."""
    language = call.head.language
    if not turn.words and turn.sure:
        # Whoever marked it by ear heard the name.
        return group == _RIGHT and bool(turn.does("use_caller_name"))
    if group in found_groups(turn.words, _by_name(names, language), language):
        return True
    if group != _WRONG:
        return False
    # Mother, dear, mate: words of any kind of sentence unless set off.
    loose = [form for form in names.wrong if not _names(form, names.full, language)]
    return addresses(turn.words, loose)


@functools.lru_cache(256)
def _by_name(names: CallerName, language: Language) -> tuple[tuple[str, ...], ...]:
    """Return the forms of each group that hold the caller's name."""
    return tuple(
        tuple(form for form in forms if _names(form, names.full, language))
        for forms in (names.right, names.guessed, names.wrong)
    )


@functools.lru_cache(1_024)
def _names(form: str, full: str, language: Language) -> bool:
    """Whether a form of address holds a part of the caller's name."""
    parts = full.split()
    if language is Language.EN:
        return any(part in form.split() for part in parts)
    if len(parts) == 1:  # Korean: family and given name are written as one
        parts = [full, full[0], full[1:]]
    return any(form.startswith(part) for part in parts)


# One's own ----------------------------------------------------------------------------


@rule(92, possible=is_complaint, opportunity=remedy_due)
def give_name(scene: Scene) -> Finding:
    """One's own name again, when promising or closing; an alias is right."""
    call = scene.call
    assert call.story is not None
    later = [
        hit
        for hit in call.hits("state_own_name", after=call.story.span.end)
        if hit.turn is not call.turns[0]
    ]
    fitting = [hit for hit in later if _promises_or_closes(hit.turn)]
    hit = scene.claims.take(fitting)
    if hit is not None or len(fitting) == len(later):
        return of_parts(heard("state_own_name", hit))
    elsewhere = scene.claims.take(later)
    return of_parts(heard("state_own_name", elsewhere, worth=0.5)).remarking(
        because("92.elsewhere")
    )


def _promises_or_closes(turn: TurnView) -> bool:
    late = turn.stage in {StageKind.SOLUTION, StageKind.ARRANGING, StageKind.CLOSING}
    return late or bool(turn.does(*SOLVING))
