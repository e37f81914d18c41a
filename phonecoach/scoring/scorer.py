"""From a record to its card: a pure function of everything it is given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import phonecoach
from phonecoach.call.record import Purpose
from phonecoach.checklist import Use, mode_table
from phonecoach.checklist.drills import drill_entries
from phonecoach.scenario.once import once_per_case
from phonecoach.scoring.assembly import assemble
from phonecoach.scoring.card import Card, ItemMark, Mark, Versions
from phonecoach.scoring.claims import Claims
from phonecoach.scoring.fairness import as_far_as_known, fair
from phonecoach.scoring.house import PERSONAL_DATA, card_remarks, told_too_early
from phonecoach.scoring.human import fatal_faults, latest_human_marks, with_human
from phonecoach.scoring.rule import (
    Finding,
    Rule,
    Scene,
    because,
    needs_human,
    not_applicable,
    rules,
)
from phonecoach.scoring.viewing import view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import Record
    from phonecoach.checklist import Checklist, Item, ModeTable, Profile
    from phonecoach.scenario import Case
    from phonecoach.scoring.history import History
    from phonecoach.scoring.view import CallView

RULES_VERSION = "5"
"""Raised whenever a rule may score the same call differently."""

_NOT_IN_THIS_MODE = not_applicable("na.mode")
_NOT_IN_THIS_DRILL = not_applicable("na.drill")
_NO_OPPORTUNITY = not_applicable("na.opportunity")
_NOBODY_LISTENED = needs_human(because("human.live"))

CLAIM_ORDER = (89, 97, 94)
"""Items that choose their words before all others, which follow by number.

89 needs the question that follows its offer, 97 one that comes before any; 75 can do
with any that is left, or with none. 94 needs the question whether all is well; 73 can
do with what else there is to be done.
"""


def score(  # noqa: PLR0913, PLR0917 - everything a card may depend on
    record: Record,
    annotations: tuple[Annotation, ...],
    history: History,  # noqa: ARG001 - stored with the card; items across calls read it
    case: Case,
    checklist: Checklist,
    profile: Profile,
    *,
    recall: Mapping[str, float],
    modes: ModeTable | None = None,
) -> Card:
    """Return the card of a call. The same arguments always give the same card.

    Args:
        record: The frozen call.
        annotations: What is known about it, in any order; those of other calls are
            passed over.
        history: What earlier calls contribute.
        case: The case as it was played.
        checklist: The items to mark.
        profile: The thresholds.
        recall: Behaviour to the share of it that the listener of the record's language
            hears, 0 to 1; what is missing was never measured and counts as 0.
        modes: What applies in which mode; the program's own table unless given.
    """
    notes = tuple(one for one in annotations if one.call == record.head.call)
    call = view(record, notes, case)
    marks = machine_marks(call, checklist, profile, recall=recall, modes=modes)
    human = latest_human_marks(notes, record.head.person)
    items = tuple(
        with_human(marks[no], human.get(no), checklist.version) for no in sorted(marks)
    )
    return assemble(
        items,
        call=record.head.call,
        checklist=checklist,
        passing=profile.passing,
        fatal=fatal_faults(
            items,
            human.get(PERSONAL_DATA),
            personal=told_too_early(call, profile) is not None,
        ),
        remarks=card_remarks(call, profile),
        versions=Versions(
            checklist=checklist.version,
            profile=profile.version,
            rules=RULES_VERSION,
            listener="+".join(call.listeners),
            program=phonecoach.__version__,
        ),
    )


def machine_marks(
    call: CallView,
    checklist: Checklist,
    profile: Profile,
    *,
    recall: Mapping[str, float],
    modes: ModeTable | None = None,
) -> dict[int, ItemMark]:
    """Return the mark of every item by its number, before any human has looked.

    Args:
        call: All there is to know of the call.
        checklist: As of `score`, like all that follows.
        profile: The thresholds.
        recall: Behaviour to the share of it that is heard.
        modes: What applies in which mode.
    """
    modes = mode_table() if modes is None else modes
    scene = Scene(call=call, profile=profile, kinds=(), claims=Claims())
    return {
        no: _marked(checklist.item(no), scene, modes, recall)
        for no in _order(checklist)
    }


@once_per_case
def items_possible(case: Case) -> tuple[int, ...]:
    """Return the items a case gives opportunity for, told from its file alone.

    Items marked by humans and across calls are among them; whether they apply in a call
    is also a matter of its mode and its course.
    """
    return tuple(no for no, one in sorted(rules().items()) if one.possible(case))


def _order(checklist: Checklist) -> tuple[int, ...]:
    first = tuple(no for no in CLAIM_ORDER if no in checklist.items)
    return first + tuple(no for no in sorted(checklist.items) if no not in first)


def _marked(
    item: Item,
    scene: Scene,
    modes: ModeTable,
    recall: Mapping[str, float],
) -> ItemMark:
    """Return the machine's mark of an item, fairness rules applied."""
    mode = scene.call.head.mode
    use = modes.use(mode, item.no)
    if use is Use.NOT_APPLICABLE:
        return _as_mark(item.no, _NOT_IN_THIS_MODE)
    if _is_left_out(item.no, scene.call):
        return _as_mark(item.no, _NOT_IN_THIS_DRILL)
    if modes.left_to_humans(mode, item.no):
        possible = rules()[item.no].possible(scene.call.case)
        return _as_mark(item.no, _NOBODY_LISTENED if possible else _NO_OPPORTUNITY)
    scene = Scene(
        call=scene.call,
        profile=scene.profile,
        kinds=modes.kinds(mode, item),
        claims=scene.claims,
    )
    finding = _found(rules()[item.no], scene)
    if use is Use.SHOWN and finding.mark is not Mark.NOT_APPLICABLE:
        shown = replace(_NOT_IN_THIS_MODE, evidence=finding.evidence)
        return _as_mark(item.no, shown.remarking(finding.reason))
    finding = fair(finding, scene.call, recall)
    finding = as_far_as_known(finding, item.no, scene)
    if _read_off_captions(item.no, scene.call, modes):
        finding = finding.remarking(because("remark.captions"))
    return _as_mark(item.no, finding)


def _found(one: Rule, scene: Scene) -> Finding:
    if not one.opportunity(scene):
        return _NO_OPPORTUNITY
    return one.judge(scene)


def _is_left_out(no: int, call: CallView) -> bool:
    """Whether the call is a drill in which an item is not marked."""
    if call.head.purpose is not Purpose.DRILL:
        return False
    return all(
        no not in drill_entries()[one.kind].items for one in call.case.file.drills
    )


def _read_off_captions(no: int, call: CallView, modes: ModeTable) -> bool:
    return call.captions and no in modes.mastery_without_captions


def _as_mark(no: int, finding: Finding) -> ItemMark:
    return ItemMark(
        no=no,
        mark=finding.mark,
        share=finding.share,
        reason=finding.reason,
        evidence=finding.evidence,
        remarks=finding.remarks,
        fatal=finding.fatal,
    )
