"""Checks of what is true in a case: facts, limits, and what the flags promise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.check_after_sale import after_faults
from phonecoach.scenario.faults import Fault, Keys, id_faults, unknown
from phonecoach.scenario.terms import CALLER_NAME, CompanyKind, MemoNeed, Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from phonecoach.scenario.case_file import (
        CareCall,
        CaseFile,
        Complaint,
        Fact,
        FollowUp,
        MoodRule,
    )

_MOOD_TOP: Final = 10
_LONGEST_MS: Final = 10 * 60_000
_LONGEST_HOURS: Final = 365 * 24

# Gifts to the caller are not theirs to give (91).
_NO_GIFTS: Final = (CompanyKind.PUBLIC_OFFICE, CompanyKind.BANK, CompanyKind.CLINIC)


def story_faults(
    file: CaseFile, behaviours: Collection[str], causes: Collection[str]
) -> Iterator[Fault]:
    """Yield what does not hold together in the facts and flags of a case.

    Args:
        file: The case file.
        behaviours: Names the vocabulary knows.
        causes: What else than a behaviour can move the mood.
    """
    yield from id_faults("case", [(file.id, ("id",))])
    yield from id_faults(
        "fact", ((fact.id, ("facts", at, "id")) for at, fact in enumerate(file.facts))
    )
    yield from _fact_ids_used(file)
    said = {fact for line in file.lines for fact in line.says}
    for at, fact in enumerate(file.facts):
        for text in _fact_faults(file, fact, said):
            yield Fault(text=text, keys=("facts", at))
    yield from _number_faults(file)
    yield from id_faults(
        "distractor",
        (
            (one.id, ("distractors", at, "id"))
            for at, one in enumerate(file.distractors)
        ),
    )
    yield from _look_up_faults(file)
    yield from _flag_faults(file, said)
    yield from _beyond_faults(file)
    if file.complaint is not None:
        yield from _complaint_faults(file, file.complaint)
    known = {*behaviours, *causes}
    yield from mood_rule_faults(file.mood_rules, known, may_be_still=True)


def _fact_ids_used(file: CaseFile) -> Iterator[Fault]:
    known = {fact.id for fact in file.facts} | {CALLER_NAME}
    used: list[tuple[str, Keys]] = [
        (fact, ("lines", at, "says", place))
        for at, line in enumerate(file.lines)
        for place, fact in enumerate(line.says)
    ]
    if file.unclear_fact is not None:
        used.append((file.unclear_fact, ("unclear_fact",)))
    used += [
        (fact, ("needs_decision", at)) for at, fact in enumerate(file.needs_decision)
    ]
    if file.complaint is not None:
        used += [
            (fact, ("complaint", "compensation", at))
            for at, fact in enumerate(file.complaint.compensation)
        ]
    for fact, keys in used:
        if fact not in known:
            yield Fault(text=unknown("fact", fact, known), keys=keys)


def _fact_faults(file: CaseFile, fact: Fact, said: Collection[str]) -> Iterator[str]:
    name = fact.id
    if fact.id == CALLER_NAME:
        yield told(
            "The fact '{name}' is known from the cast; remove it here.", name=name
        )
        return
    if fact.id not in said:
        if not fact.on_sheet:
            yield told(
                "The fact '{name}' is never said and not on the sheet; let a line say "
                "it, set 'on_sheet', or remove it.",
                name=name,
            )
        if fact.memo is not MemoNeed.NONE:
            yield told(
                "The fact '{name}' belongs in the memo, but no line says it; let one "
                "say it.",
                name=name,
            )
        if fact.key:
            yield told(
                "The fact '{name}' is 'key' to a summary, but no line says it; let one "
                "say it.",
                name=name,
            )
    if fact.on_sheet:
        return
    for flag in ("must_tell", "needs_look_up", "personal", "confidential"):
        if getattr(fact, flag):
            yield told(
                "The fact '{name}' has '{flag}' but is not on the sheet; set "
                "'on_sheet'.",
                name=name,
                flag=flag,
            )
    if file.complaint is not None and fact.id in file.complaint.compensation:
        yield told(
            "The fact '{name}' may be offered but is not on the sheet; set 'on_sheet'.",
            name=name,
        )


def _number_faults(file: CaseFile) -> Iterator[Fault]:
    numbers: list[tuple[Keys, float, float, float]] = [
        (("difficulty",), file.difficulty, 1, 3),
        (("reaction_ms",), file.reaction_ms, 0, 10_000),
        (("mood", "dissatisfaction"), file.mood.dissatisfaction, 0, _MOOD_TOP),
        (("mood", "satisfaction"), file.mood.satisfaction, 0, _MOOD_TOP),
    ]
    if file.look_up is not None:
        keys = ("look_up", "takes_ms")
        numbers.append((keys, file.look_up.takes_ms, 1, _LONGEST_MS))
    numbers += [
        (("stages", at, "pause_ms"), stage.pause_ms, 0, _LONGEST_MS)
        for at, stage in enumerate(file.stages)
    ]
    numbers += [
        (("distractors", at, "after_ms"), one.after_ms, 0, _LONGEST_MS)
        for at, one in enumerate(file.distractors)
    ]
    yield from range_faults(numbers)


def range_faults(
    numbers: Iterable[tuple[Keys, float, float, float]],
) -> Iterator[Fault]:
    """Yield the numbers that lie outside their range, given with place and range."""
    for keys, value, low, high in numbers:
        if not low <= value <= high:
            text = told(
                "'{key}' is {value}; it must be from {low} to {high}.",
                key=keys[-1],
                value=value,
                low=low,
                high=high,
            )
            yield Fault(text=text, keys=keys)


def _look_up_faults(file: CaseFile) -> Iterator[Fault]:
    hidden = [at for at, fact in enumerate(file.facts) if fact.needs_look_up]
    if file.look_up is None:
        for at in hidden:
            text = told(
                "The fact '{fact}' needs a look-up, but the case has none; "
                "add 'look_up' with 'takes_ms'.",
                fact=file.facts[at].id,
            )
            yield Fault(text=text, keys=("facts", at, "needs_look_up"))
    elif not hidden:
        text = "The look-up shows nothing; set 'needs_look_up' on a fact of the sheet."
        yield Fault(text=text, keys=("look_up",))


def _flag_faults(file: CaseFile, said: Collection[str]) -> Iterator[Fault]:
    if not any(fact.key for fact in file.facts):
        yield Fault(
            text="No fact is 'key', so there is nothing to sum up; mark the wish.",
            keys=("facts",),
        )
    if file.caller_mistaken and not any(fact.must_tell for fact in file.facts):
        yield Fault(
            text="The caller is mistaken, but no fact puts it right; "
            "set 'must_tell' on the one that does.",
            keys=("caller_mistaken",),
        )
    for at, fact in enumerate(file.needs_decision):
        if fact not in said:
            yield Fault(
                text=told(
                    "Only a superior may decide on '{fact}', but no line asks "
                    "for it; let one say it.",
                    fact=fact,
                ),
                keys=("needs_decision", at),
            )
    if file.unclear_fact is not None:
        yield from _unclear_faults(file, said)
    yield from _outcome_faults(file)


def _unclear_faults(file: CaseFile, said: Collection[str]) -> Iterator[Fault]:
    if file.unclear_fact not in said:
        yield Fault(
            text=told(
                "The fact '{fact}' is left unclear, but no line says it "
                "when asked; let one say it.",
                fact=file.unclear_fact,
            ),
            keys=("unclear_fact",),
        )
    if not any("ask_question" in stage.expects for stage in file.stages):
        yield Fault(
            text=told(
                "The fact '{fact}' is left unclear, but no stage expects "
                "'ask_question'; let the stage where it comes up expect it.",
                fact=file.unclear_fact,
            ),
            keys=("unclear_fact",),
        )


def _outcome_faults(file: CaseFile) -> Iterator[Fault]:
    solved = (Outcome.SATISFIED, Outcome.RESOLVED)
    for at, ending in enumerate(file.endings):
        if ending.outcome in solved and not file.solvable:
            yield Fault(
                text=told(
                    "The ending '{ending}' is '{outcome}', and the case is not "
                    "solvable; change one of the two.",
                    ending=ending.id,
                    outcome=ending.outcome,
                ),
                keys=("endings", at, "outcome"),
            )
        if ending.outcome is Outcome.CALLBACK and not file.callback_possible:
            yield Fault(
                text=told(
                    "The ending '{ending}' is a callback, but the case says "
                    "that none is possible; set 'callback_possible'.",
                    ending=ending.id,
                ),
                keys=("endings", at, "outcome"),
            )
    outcomes = {ending.outcome for ending in file.endings}
    if file.solvable and not outcomes & {*solved, Outcome.CALLBACK}:
        yield Fault(
            text="The case is solvable, but no ending is satisfied, resolved or a "
            "callback; add one, or set 'solvable: false'.",
            keys=("endings",),
        )


def _beyond_faults(file: CaseFile) -> Iterator[Fault]:
    """Yield what is wrong with what ties this case to others."""
    if file.pair is not None:
        yield from id_faults("pair", [(file.pair.id, ("pair", "id"))])
    if file.care_call is not None:
        yield from after_faults(file, file.care_call.after, ("care_call",))
    later = {"follow_up": file.follow_up, "care_call": file.care_call}
    for key, call in later.items():
        if call is not None:
            yield from _later_faults(file, call, key)


def _later_faults(
    file: CaseFile, call: FollowUp | CareCall, key: str
) -> Iterator[Fault]:
    yield from id_faults("case", [(call.case, (key, "case"))])
    if call.case == file.id:
        yield Fault(
            text="A case cannot follow up itself; name the case of the later call.",
            keys=(key, "case"),
        )
    hours = call.in_hours
    yield from range_faults([((key, "in_hours"), hours, 1, _LONGEST_HOURS)])


def _complaint_faults(file: CaseFile, complaint: Complaint) -> Iterator[Fault]:
    yield from range_faults(
        [
            (("complaint", "earliest_days"), complaint.earliest_days, 0, 365),
            (("complaint", "deadline_days"), complaint.deadline_days, 0, 365),
        ]
    )
    if complaint.earliest_days > complaint.deadline_days and file.solvable:
        yield Fault(
            text="The earliest solution comes after the caller's deadline; "
            "correct one of the two, or set 'solvable: false'.",
            keys=("complaint", "deadline_days"),
        )
    if complaint.compensation and file.company_kind in _NO_GIFTS:
        yield Fault(
            text=told(
                "A {company} gives no tokens of goodwill; remove 'compensation'.",
                company=file.company_kind.replace("_", " "),
            ),
            keys=("complaint", "compensation"),
        )


def mood_rule_faults(
    rules: Iterable[MoodRule], known: Collection[str], *, may_be_still: bool
) -> Iterator[Fault]:
    """Yield what is wrong with rules of mood.

    Args:
        rules: Of a case, or the shared ones.
        known: Behaviours and the other causes.
        may_be_still: A case may switch a shared rule off by a rule without steps.
    """
    seen: set[str] = set()
    for at, rule in enumerate(rules):
        keys: Keys = ("mood_rules", at)
        if rule.cause not in known:
            text = unknown("behaviour or reflex", rule.cause, known)
            yield Fault(text=text, keys=(*keys, "cause"))
        if rule.cause in seen:
            text = told("'{cause}' has two rules here; keep one.", cause=rule.cause)
            yield Fault(text=text, keys=(*keys, "cause"))
        seen.add(rule.cause)
        if not (rule.dissatisfaction or rule.satisfaction or may_be_still):
            text = told(
                "The rule for '{cause}' moves nothing; give it a step.",
                cause=rule.cause,
            )
            yield Fault(text=text, keys=keys)
        yield from range_faults(
            [
                ((*keys, "dissatisfaction"), rule.dissatisfaction, 0, _MOOD_TOP),
                ((*keys, "satisfaction"), rule.satisfaction, 0, _MOOD_TOP),
                ((*keys, "at_most"), rule.at_most, 1, 100),
            ]
        )
