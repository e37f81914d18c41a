"""Checks of calls that go out: dialling, what is remembered, who else answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.blanks import BLANKS, blanks_in
from phonecoach.scenario.check_story import range_faults
from phonecoach.scenario.faults import Fault, Keys, id_faults, unknown
from phonecoach.scenario.terms import Direction, Earlier, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.scenario.case import CaseTexts
    from phonecoach.scenario.case_file import CaseFile, Dialling, Reach

_MOST_RINGS: Final = 12
_MOST_WEIGHT: Final = 20
_LONGEST_HOURS: Final = 365 * 24

# Whoever rings somebody for the first time can only have failed to reach them.
_OF_THIS_CALL: Final = (Earlier.TRIED_BEFORE,)


def outgoing_faults(file: CaseFile) -> Iterator[Fault]:
    """Yield what is wrong with who rings whom, and with what comes of dialling."""
    if file.direction is Direction.INBOUND:
        yield from _inbound_faults(file)
    elif file.dialling is None:
        text = "A call that goes out needs 'dialling'; say how it can be answered."
        yield Fault(text=text, keys=("direction",))
    else:
        yield from _dialling_faults(file, file.dialling)
    if file.direction is not Direction.INBOUND and file.put_through:
        text = "Nobody puts a caller through in a call that goes out; remove this."
        yield Fault(text=text, keys=("put_through",))
    yield from _earlier_faults(file)


def _inbound_faults(file: CaseFile) -> Iterator[Fault]:
    if file.dialling is not None:
        text = "In a call that comes in nobody dials; remove 'dialling'."
        yield Fault(text=text, keys=("dialling",))
    for at, line in enumerate(file.lines):
        if line.someone_else:
            text = "Only in a call that goes out can somebody else pick up; remove it."
            yield Fault(text=text, keys=("lines", at, "someone_else"))
    for at, ending in enumerate(file.endings):
        if ending.outcome is Outcome.NOT_REACHED:
            text = "Whoever rings in is there; give this ending another outcome."
            yield Fault(text=text, keys=("endings", at, "outcome"))
        if ending.again_in_hours is not None:
            text = "Only a call that goes out is tried again; remove this."
            yield Fault(text=text, keys=("endings", at, "again_in_hours"))


def _dialling_faults(file: CaseFile, dialling: Dialling) -> Iterator[Fault]:
    at_least = 1
    hours: list[tuple[Keys, int | None]] = [
        (("dialling", "again_in_hours"), dialling.again_in_hours),
        *(
            (("endings", at, "again_in_hours"), ending.again_in_hours)
            for at, ending in enumerate(file.endings)
        ),
    ]
    yield from range_faults(
        [
            (keys, value, at_least, _LONGEST_HOURS)
            for keys, value in hours
            if value is not None
        ]
    )
    if not dialling.reaches:
        text = "Nothing comes of dialling; write at least one way in 'reaches'."
        yield Fault(text=text, keys=("dialling", "reaches"))
    yield from id_faults(
        "way of answering",
        (
            (one.id, ("dialling", "reaches", at, "id"))
            for at, one in enumerate(dialling.reaches)
        ),
    )
    for at, reach in enumerate(dialling.reaches):
        yield from _reach_faults(file, reach, ("dialling", "reaches", at))
    first = dialling.reaches[:1]
    if first and (first[0].end or first[0].start not in {None, file.start}):
        text = told(
            "The first way of answering is that of the person rung; let "
            "it begin at the case's start '{stage}'.",
            stage=file.start,
        )
        yield Fault(text=text, keys=("dialling", "reaches", 0))


def _reach_faults(file: CaseFile, reach: Reach, keys: Keys) -> Iterator[Fault]:
    yield from range_faults(
        [
            ((*keys, "rings"), reach.rings, 1, _MOST_RINGS),
            ((*keys, "weight"), reach.weight, 1, _MOST_WEIGHT),
        ]
    )
    if reach.end is not None:
        yield from _nobody_faults(file, reach, keys)
        return
    stages = {stage.id: stage for stage in file.stages}
    start = stages.get(reach.start or file.start)
    if start is None:
        if reach.start is not None:
            text = unknown("stage", reach.start, stages)
            yield Fault(text=text, keys=(*keys, "start"))
    elif not start.lines:
        text = told(
            "Whoever picks up speaks first, but the stage '{start}' has "
            "no lines; let it begin with one.",
            start=start.id,
        )
        yield Fault(text=text, keys=keys)


def _nobody_faults(file: CaseFile, reach: Reach, keys: Keys) -> Iterator[Fault]:
    if reach.start is not None:
        text = told("'{reach}' has a 'start' and an 'end'; keep one.", reach=reach.id)
        yield Fault(text=text, keys=(*keys, "end"))
    endings = {ending.id: ending for ending in file.endings}
    ending = None if reach.end is None else endings.get(reach.end)
    if ending is None:
        text = unknown("ending", str(reach.end), endings)
        yield Fault(text=text, keys=(*keys, "end"))
    elif ending.outcome is not Outcome.NOT_REACHED:
        text = told(
            "Nobody picks up, but the ending '{ending}' is '{outcome}'; "
            "name one that is 'not_reached'.",
            ending=ending.id,
            outcome=ending.outcome,
        )
        yield Fault(text=text, keys=(*keys, "end"))


def _earlier_faults(file: CaseFile) -> Iterator[Fault]:
    """Yield conditions on an earlier call where there is none to remember."""
    known = {
        Direction.INBOUND: (),
        Direction.OUTBOUND: _OF_THIS_CALL,
        Direction.FOLLOW_UP: tuple(Earlier),
    }[file.direction]
    for at, stage in enumerate(file.stages):
        for place, way in enumerate(stage.to):
            keys = ("stages", at, "to", place, "when", "earlier")
            if way.when.earlier == ():
                text = "'earlier' is an empty list; name what is remembered."
                yield Fault(text=text, keys=keys)
            for one in way.when.earlier or ():
                if one not in known:
                    text = told(
                        "No call goes before this one, so that '{one}' is never "
                        "asked for; remove it, or make the case a 'follow-up'.",
                        one=one,
                    )
                    yield Fault(text=text, keys=keys)


def outgoing_text_faults(file: CaseFile, texts: CaseTexts) -> Iterator[Fault]:
    """Yield what is wrong with the words that only a call that goes out has."""
    others = any(line.someone_else for line in file.lines)
    if others and not texts.someone_else.strip():
        text = "Somebody else picks up; say who in 'someone_else'."
        yield Fault(text=text, keys=("someone_else",))
    if texts.someone_else and not others:
        text = "No line is said by somebody else; remove this, or mark their lines."
        yield Fault(text=text, keys=("someone_else",))
    for line, wordings in texts.lines.items():
        whole = any(one.mood is None and not blanks_in(one.text) for one in wordings)
        for at, wording in enumerate(wordings):
            blanks = blanks_in(wording.text)
            if blanks and not whole and set(blanks) <= set(BLANKS):
                text = told(
                    "Nobody may remember what the blank '{blank}' asks for; add "
                    "a wording of '{line}' without blanks and without 'mood'.",
                    blank=blanks[0],
                    line=line,
                )
                yield Fault(text=text, keys=("lines", line, at, "text"))
