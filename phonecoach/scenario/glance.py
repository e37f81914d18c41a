"""A glance at a kept case: what a person's page asks of it, without reading it whole.

Reading a case with all its checks takes a thousand times as long, and a person's page
looks at every case they ever played.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from phonecoach.checklist.drills import DrillKind
from phonecoach.scenario.case_file import (
    AGAIN_IN_HOURS,
    CareCall,
    FollowUp,
    MatchedPair,
)
from phonecoach.scenario.terms import CaseId, EndingId, Outcome, PairTrait, TaskId

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """When a call that goes out has to be tried again."""

    endings: tuple[tuple[EndingId, int], ...] = ()
    """In how many hours, for endings that say so themselves."""

    not_reached: int | None = None
    """In how many hours where nobody was reached; None in a call that comes in."""

    def hours(self, ending: EndingId | None, outcome: Outcome) -> int | None:
        """Return in how many hours, from the beginning of the call; None for never."""
        own = dict(self.endings).get(ending) if ending is not None else None
        if own is not None or outcome is not Outcome.NOT_REACHED:
            return own
        return self.not_reached


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWrite:
    """A note that a case asks for after some of its endings."""

    id: TaskId
    after: tuple[EndingId, ...]
    in_hours: int
    from_hours: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What a case has to do with other calls."""

    nowhere_else: bool = False
    """The caller has nowhere else to go (70)."""

    complaint: bool = False
    pair: MatchedPair | None = None
    follow_up: FollowUp | None = None
    care_call: CareCall | None = None
    again: Again = Again()
    to_write: tuple[ToWrite, ...] = ()
    drills: tuple[DrillKind, ...] = ()
    """In the call of a drill, that drill alone."""


def glance(kept: bytes) -> Glance:
    """Return what is to be seen in a case as `keeping.freeze` made it into bytes.

    Of a case that this phonecoach cannot read nothing is known.
    """
    try:
        file = json.loads(kept)["file"]
        return Glance(
            nowhere_else=file.get("no_competitor", False),
            complaint="complaint" in file,
            pair=_pair(file),
            follow_up=_follow_up(file),
            care_call=_care_call(file),
            again=_again(file),
            to_write=tuple(map(_to_write, file.get("after_sale", ()))),
            drills=tuple(DrillKind(one["kind"]) for one in file.get("drills", ())),
        )
    except (ValueError, LookupError, TypeError):
        return Glance()


def _pair(file: Mapping[str, Any]) -> MatchedPair | None:
    pair = file.get("pair")
    if pair is None:
        return None
    return MatchedPair(
        id=pair["id"],
        trait=PairTrait(pair["trait"]),
        differs=pair.get("differs", False),
    )


def _follow_up(file: Mapping[str, Any]) -> FollowUp | None:
    follow_up = file.get("follow_up")
    if follow_up is None:
        return None
    return FollowUp(case=CaseId(follow_up["case"]), in_hours=follow_up["in_hours"])


def _care_call(file: Mapping[str, Any]) -> CareCall | None:
    care_call = file.get("care_call")
    if care_call is None:
        return None
    return CareCall(
        case=CaseId(care_call["case"]),
        after=tuple(map(EndingId, care_call["after"])),
        in_hours=care_call["in_hours"],
    )


def _to_write(task: Mapping[str, Any]) -> ToWrite:
    return ToWrite(
        id=TaskId(task["id"]),
        after=tuple(map(EndingId, task["after"])),
        in_hours=task["in_hours"],
        from_hours=task.get("from_hours", 0),
    )


def _again(file: Mapping[str, Any]) -> Again:
    dialling = file.get("dialling")
    if dialling is None:
        return Again()
    own = (
        (EndingId(one["id"]), one["again_in_hours"])
        for one in file["endings"]
        if "again_in_hours" in one
    )
    return Again(
        endings=tuple(own),
        not_reached=dialling.get("again_in_hours", AGAIN_IN_HOURS),
    )
