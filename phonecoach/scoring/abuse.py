"""Abuse by kind: what was warned of, and whether the call might then be ended.

Which lines are abuse, and of which kind, stands in the case; how often to warn and what
is right after that stands in the profile.

Source:
    Checklist item 80. Korean public offices have one warning since 2024, elsewhere two
    are usual; threats and sexual remarks need none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.checklist import AbuseKind, AbuseRule, AbuseStep
from phonecoach.language.protocol import Verdict
from phonecoach.scoring.view import Hit
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.checklist import Profile
    from phonecoach.scoring.view import CallerLine, CallView


@dataclass(frozen=True, slots=True, kw_only=True)
class Abuse:
    """One kind of abuse in a call.

    Attributes:
        since: When it was first heard.
        answered: How often the trainee had a turn after it.
        warnings: Those that followed it, each after more of it.
        doubtful: Turns in which a warning may have been given.
        used_up: It went on after the last warning that comes first.
        handed_over: When a superior was asked since, or the caller put through.
        told: Where the caller was told so, however surely.
    """

    kind: AbuseKind
    rule: AbuseRule
    since: Micros
    answered: int
    warnings: tuple[Hit, ...]
    doubtful: tuple[Hit, ...]
    used_up: bool
    handed_over: tuple[Micros, ...]
    told: tuple[Hit, ...]

    @property
    def due(self) -> int:
        """How many warnings there was occasion for."""
        return min(self.rule.warnings, self.answered)

    @property
    def lacking(self) -> int:
        """How many of them were not given."""
        return max(0, self.due - len(self.warnings))


def abuse_in(call: CallView, profile: Profile) -> tuple[Abuse, ...]:
    """Return every kind of abuse that was heard in a call, by its first time."""
    kinds = dict.fromkeys(line.abuse for line in call.lines if line.abuse is not None)
    return tuple(_of_kind(call, kind, profile.abuse[kind]) for kind in kinds)


def _of_kind(call: CallView, kind: AbuseKind, rule: AbuseRule) -> Abuse:
    lines = tuple(line for line in call.lines if line.abuse is kind)
    since = lines[0].begin
    warnings, answered, used_up = _followed(call, lines, rule.warnings)
    hits = call.hits("warn_abuse", after=since)
    return Abuse(
        kind=kind,
        rule=rule,
        since=since,
        answered=answered,
        warnings=warnings,
        doubtful=tuple(hit for hit in hits if hit.behaviour.verdict is Verdict.UNSURE),
        used_up=used_up,
        handed_over=tuple(at for at in call.handed_over if at >= since),
        told=call.hits("escalate", after=since),
    )


def _followed(
    call: CallView, lines: tuple[CallerLine, ...], most: int
) -> tuple[tuple[Hit, ...], int, bool]:
    """Return the warnings, how often it was answered, and whether it went on."""
    moments = sorted([(line.begin, 0) for line in lines] + _turns(call))
    found = {hit.turn.no: hit for hit in call.hits("warn_abuse", at_least=Verdict.WEAK)}
    warnings: list[Hit] = []
    answered, to_answer, to_warn, used_up = 0, False, False, False
    for _, turn in moments:
        if not turn:
            to_answer = to_warn = True
            used_up = used_up or len(warnings) >= most
            continue
        answered, to_answer = answered + to_answer, False
        if to_warn and turn in found:
            warnings.append(found[turn])
            to_warn = False
    return tuple(warnings), answered, used_up


def _turns(call: CallView) -> list[tuple[Micros, int]]:
    """Return when each turn was taken, and its number, which is never 0."""
    return [(turn.took, turn.no) for turn in call.turns]


# Ending it ----------------------------------------------------------------------------


def left(call: CallView) -> bool:
    """Whether the trainee put down the handset before the story was told to an end."""
    return call.hung_up is not None and call.ending is None


def left_rightly(call: CallView, profile: Profile) -> bool:
    """Whether the trainee ended a call by hanging up on abuse, and might.

    Never where the caller may harm themselves, whatever else was said.
    """
    if not left(call):
        return False
    found = abuse_in(call, profile)
    if any(one.rule.then is AbuseStep.HAND_OVER for one in found):
        return False
    return any(one.used_up and _free_to_go(one) for one in found)


def _free_to_go(one: Abuse) -> bool:
    passed_on = bool(one.handed_over) or any(
        hit.behaviour.verdict is not Verdict.UNSURE for hit in one.told
    )
    return one.rule.then is AbuseStep.END or passed_on
