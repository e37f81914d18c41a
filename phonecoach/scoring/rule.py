"""What a rule is: one item's opportunity and mark, registered by its number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from phonecoach.checklist import Kind, Profile
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Case
from phonecoach.scoring.card import Evidence, Mark, Reason
from phonecoach.scoring.claims import Claims
from phonecoach.scoring.view import CallView

if TYPE_CHECKING:
    from phonecoach.scoring.view import Hit, TurnView
    from phonecoach.units import Micros

_WORTH = {Verdict.YES: 1.0, Verdict.WEAK: 0.5, Verdict.UNSURE: 0.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a rule may look at.

    Attributes:
        kinds: The kinds of evidence that count in this mode, for the item at hand.
        claims: Which sentences have paid already.
    """

    call: CallView
    profile: Profile
    kinds: tuple[Kind, ...]
    claims: Claims


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule found.

    Attributes:
        rests_on: Behaviours that were not heard and cost share: where they are not
            heard reliably, a human decides instead.
        within: Numbers of the turns in which they would have counted; None for all.
    """

    mark: Mark
    share: float | None
    reason: Reason
    evidence: tuple[Evidence, ...] = ()
    remarks: tuple[Reason, ...] = ()
    rests_on: tuple[str, ...] = ()
    within: frozenset[int] | None = None
    fatal: bool = False

    def remarking(self, *remarks: Reason) -> Finding:
        """Return the same with more remarks."""
        return replace(self, remarks=self.remarks + remarks)


Judge = Callable[[Scene], Finding]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How one item is scored.

    Attributes:
        possible: Whether a case gives the opportunity, told from its file alone.
        opportunity: Whether the call as it was played gave it.
        judge: The mark, given the opportunity.
    """

    no: int
    possible: Callable[[Case], bool]
    opportunity: Callable[[Scene], bool]
    judge: Judge


_RULES: dict[int, Rule] = {}


def rules() -> Mapping[int, Rule]:
    """Return every rule by the number of its item."""
    from phonecoach.scoring import items  # noqa: F401, PLC0415 - registers them

    return _RULES


def rule(
    no: int,
    *,
    possible: Callable[[Case], bool],
    opportunity: Callable[[Scene], bool],
) -> Callable[[Judge], Judge]:
    """Register a function as the rule of item `no`."""

    def register(judge: Judge) -> Judge:
        assert no not in _RULES
        _RULES[no] = Rule(
            no=no, possible=possible, opportunity=opportunity, judge=judge
        )
        return judge

    return register


# Findings -----------------------------------------------------------------------------


def because(reason: str, **values: object) -> Reason:
    """Return a reason with its values as texts; `_us` at the end of a name is time."""
    return Reason(
        id=reason, values=tuple((name, str(value)) for name, value in values.items())
    )


def shared(
    share: float,
    reason: Reason,
    evidence: tuple[Evidence, ...] = (),
    *,
    rests_on: tuple[str, ...] = (),
) -> Finding:
    """Return met, partly or missed by the share earned."""
    mark = Mark.MET if share >= 1 else Mark.PARTLY if share > 0 else Mark.MISSED
    return Finding(
        mark=mark, share=share, reason=reason, evidence=evidence, rests_on=rests_on
    )


def not_applicable(reason: str, **values: object) -> Finding:
    """Return that the call asked for nothing here."""
    return Finding(
        mark=Mark.NOT_APPLICABLE, share=None, reason=because(reason, **values)
    )


def needs_human(reason: Reason, evidence: tuple[Evidence, ...] = ()) -> Finding:
    """Return that only a human can tell."""
    return Finding(mark=Mark.NEEDS_HUMAN, share=None, reason=reason, evidence=evidence)


# Parts --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One of the things an item asks for.

    Attributes:
        name: A behaviour of the vocabulary, or a part named in the reasons.
        worth: 0 to 1: how much of it was there.
        unsure: Something was heard that only a human can judge.
        rests_on: Behaviours that were not heard and cost some of it; empty where
            nothing had to be heard.
        within: Numbers of the turns in which they would have counted; None for all.
    """

    name: str
    worth: float
    unsure: bool = False
    evidence: tuple[Evidence, ...] = ()
    rests_on: tuple[str, ...] = ()
    within: frozenset[int] | None = None


def heard(
    name: str,
    hit: Hit | None,
    *,
    rests_on: tuple[str, ...] = (),
    worth: float = 1.0,
    within: Iterable[TurnView] | None = None,
) -> Part:
    """Return the part that a behaviour makes; yes is all of it, weak a half.

    Args:
        name: Of the part.
        hit: Where it was heard, if it was.
        rests_on: What was listened for, if not the behaviour of that name.
        worth: What it is worth where it was surely heard.
        within: The turns in which it would have counted, if not in all.
    """
    if hit is None:
        places = None if within is None else frozenset(turn.no for turn in within)
        return Part(name=name, worth=0.0, rests_on=rests_on or (name,), within=places)
    verdict = hit.behaviour.verdict
    return Part(
        name=name,
        worth=_WORTH[verdict] * worth,
        unsure=verdict is Verdict.UNSURE,
        evidence=(quote(hit),),
    )


def done(name: str, here: bool, *evidence: Evidence) -> Part:
    """Return the part that an act or a time makes: it is there or not."""
    return Part(name=name, worth=float(here), evidence=evidence)


def of_parts(*parts: Part) -> Finding:
    """Return the finding of an item whose parts weigh the same."""
    evidence = tuple(one for part in parts for one in part.evidence)
    if any(part.unsure for part in parts):
        unsure = _names(part for part in parts if part.unsure)
        return needs_human(because("parts.unsure", unsure_parts=unsure), evidence)
    share = sum(part.worth for part in parts) / len(parts)
    absent = tuple(part for part in parts if part.worth == 0)
    unheard = tuple(part for part in parts if part.worth < 1 and part.rests_on)
    finding = shared(
        min(1.0, share),
        _parts_reason(parts, absent),
        evidence,
        rests_on=tuple(name for part in unheard for name in part.rests_on),
    )
    return replace(finding, within=together(unheard))


def together(parts: Iterable[Part]) -> frozenset[int] | None:
    """Return the turns in which any of these parts would have counted."""
    places: set[int] = set()
    for part in parts:
        if part.within is None:
            return None
        places |= part.within
    return frozenset(places)


def _parts_reason(parts: tuple[Part, ...], absent: tuple[Part, ...]) -> Reason:
    given = tuple(part for part in parts if part.worth > 0)
    weak = tuple(part for part in given if part.worth < 1)
    if not given:
        return because("parts.missed", lacking_parts=_names(absent))
    if absent:
        return because(
            "parts.partly", given_parts=_names(given), lacking_parts=_names(absent)
        )
    if weak:
        return because("parts.weak", weak_parts=_names(weak))
    return because("parts.met", given_parts=_names(given))


def _names(parts: Iterable[Part]) -> str:
    return ",".join(dict.fromkeys(part.name for part in parts))


def of_faults(hits: tuple[Hit, ...], *, fatal: tuple[str, ...] = ()) -> Finding:
    """Return missed where a fault was surely heard, and met where none was.

    What may have been a fault is for a human to say.

    Args:
        hits: Where the faults were heard, however surely.
        fatal: Names of the faults that fail the card once a human confirms them.

    Source:
        Fairness rule 3 of the checklist.
    """
    sure = tuple(hit for hit in hits if hit.behaviour.verdict is Verdict.YES)
    if not sure:
        return _doubtful(hits) if hits else shared(1.0, because("fault.none"))
    names = _behaviours(sure)
    finding = shared(
        0.0,
        because("fault.heard", faults_parts=",".join(names)),
        tuple(quote(hit) for hit in sure),
    )
    return replace(finding, fatal=any(name in fatal for name in names))


def _doubtful(hits: tuple[Hit, ...]) -> Finding:
    reason = because("fault.unsure", faults_parts=",".join(_behaviours(hits)))
    return needs_human(reason, tuple(quote(hit) for hit in hits))


def _behaviours(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.behaviour.name for hit in hits))


# Evidence -----------------------------------------------------------------------------


def quote(hit: Hit) -> Evidence:
    """Return a behaviour as evidence."""
    return Evidence(
        at=hit.turn.onset,
        turn=hit.turn.no,
        words=hit.words,
        rule=hit.behaviour.rule,
    )


def in_turn(turn: TurnView, rule_name: str) -> Evidence:
    """Return a whole turn as evidence."""
    return Evidence(at=turn.onset, turn=turn.no, words=turn.words, rule=rule_name)


def at_time(at: Micros, rule_name: str, words: str = "") -> Evidence:
    """Return a moment outside the trainee's turns as evidence."""
    return Evidence(at=at, turn=None, words=words, rule=rule_name)
