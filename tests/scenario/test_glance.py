"""What is seen of a kept case at a glance is what stands in it."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from phonecoach.scenario import (
    CareCall,
    CaseId,
    EndingId,
    FollowUp,
    MatchedPair,
    PairTrait,
)
from phonecoach.scenario.glance import Glance, glance
from phonecoach.scenario.keeping import freeze
from phonecoach.scenario.reader import read_case

if TYPE_CHECKING:
    from phonecoach.scenario import Shared

CASE = Path(__file__).parent / "cases" / "wet-parcel"
PAIR = MatchedPair(id="twins", trait=PairTrait.ACCENT, differs=True)
OPENS = FollowUp(case=CaseId("parcel-back"), in_hours=30)
CARES = CareCall(case=CaseId("is-all-well"), after=(EndingId("content"),), in_hours=99)


def kept(shared: Shared, **changes: Any) -> bytes:
    case = read_case(CASE, shared)
    return freeze(
        dataclasses.replace(case, file=dataclasses.replace(case.file, **changes))
    )


def test_a_case_alone_has_nothing_to_do_with_others(shared: Shared) -> None:
    assert glance(kept(shared, complaint=None)) == Glance()


@pytest.mark.parametrize(
    ("changes", "seen"),
    [
        ({"no_competitor": True}, {"nowhere_else": True}),
        ({"pair": PAIR}, {"pair": PAIR}),
        ({"pair": dataclasses.replace(PAIR, differs=False)}, None),
        ({"follow_up": OPENS}, {"follow_up": OPENS}),
        ({"care_call": CARES}, {"care_call": CARES}),
    ],
)
def test_what_ties_a_case_to_others_is_seen(
    changes: dict[str, Any], seen: dict[str, Any] | None, shared: Shared
) -> None:
    found = glance(kept(shared, complaint=None, **changes))

    assert found == Glance(**(changes if seen is None else seen))


def test_a_complaint_is_seen(shared: Shared) -> None:
    case = read_case(CASE, shared)

    assert glance(freeze(case)).complaint is (case.file.complaint is not None)


@pytest.mark.parametrize(
    "damaged",
    [b"the case", b"[]", b"{}", b'{"file": {"pair": {"id": "a", "trait": "new"}}}'],
)
def test_of_what_cannot_be_read_nothing_is_known(damaged: bytes) -> None:
    assert glance(damaged) == Glance()
