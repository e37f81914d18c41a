"""Checks of how a call can go: references, dead ends, ways that lead nowhere."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from phonecoach.errors import told
from phonecoach.scenario.faults import Fault, Keys, id_faults, unknown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from phonecoach.scenario.case_file import CaseFile, Stage, Transition, When
    from phonecoach.scenario.terms import StageId

_MIN_OPTIONS: Final = 2


def flow_faults(
    file: CaseFile, behaviours: Collection[str], items: Collection[int]
) -> Iterator[Fault]:
    """Yield what is wrong with the stages of a case and the ways between them.

    Args:
        file: The case file.
        behaviours: Names the vocabulary knows.
        items: Numbers the checklist knows.
    """
    yield from _declared_ids(file)
    for at, stage in enumerate(file.stages):
        yield from _stage_faults(file, stage, ("stages", at))
        yield from _behaviour_faults(stage, ("stages", at), behaviours)
        for place, way in enumerate(stage.to):
            keys = ("stages", at, "to", place)
            yield from _way_faults(file, way, keys)
            yield from _when_faults(way.when, (*keys, "when"), behaviours, items)
    yield from _map_faults(file)
    yield from _unused(file)


def _declared_ids(file: CaseFile) -> Iterator[Fault]:
    for kind, key, ids in (
        ("line", "lines", [line.id for line in file.lines]),
        ("stage", "stages", [stage.id for stage in file.stages]),
        ("ending", "endings", [ending.id for ending in file.endings]),
    ):
        yield from id_faults(
            kind, ((one, (key, at, "id")) for at, one in enumerate(ids))
        )
    yield from id_faults(
        "option",
        (
            (option.id, ("stages", at, "options", place, "id"))
            for at, stage in enumerate(file.stages)
            for place, option in enumerate(stage.options)
        ),
    )


def _stage_faults(file: CaseFile, stage: Stage, keys: Keys) -> Iterator[Fault]:
    lines = {line.id for line in file.lines}
    for place, line in enumerate(stage.lines):
        if line not in lines:
            yield Fault(text=unknown("line", line, lines), keys=(*keys, "lines", place))
    endings = {ending.id for ending in file.endings}
    if stage.end is not None and stage.end not in endings:
        yield Fault(text=unknown("ending", stage.end, endings), keys=(*keys, "end"))
    if stage.end is not None and stage.to:
        yield Fault(
            text=told(
                "The stage '{stage}' ends the call and also goes on; remove "
                "'end' or 'to'.",
                stage=stage.id,
            ),
            keys=(*keys, "to"),
        )
    yield from _option_faults(stage, keys)


def _option_faults(stage: Stage, keys: Keys) -> Iterator[Fault]:
    if stage.end is not None or not stage.expects:
        return
    if len(stage.options) < _MIN_OPTIONS:
        yield Fault(
            text=told(
                "The stage '{stage}' offers fewer than {least} options; a "
                "guided call needs a good and a bad one to choose from.",
                stage=stage.id,
                least=_MIN_OPTIONS,
            ),
            keys=keys,
        )
    elif not any(set(option.does) & set(stage.expects) for option in stage.options):
        yield Fault(
            text=told(
                "No option of the stage '{stage}' does what the stage "
                "expects; add one that does.",
                stage=stage.id,
            ),
            keys=(*keys, "options"),
        )


def _behaviour_faults(
    stage: Stage, keys: Keys, behaviours: Collection[str]
) -> Iterator[Fault]:
    named = [(name, (*keys, "expects", at)) for at, name in enumerate(stage.expects)]
    for place, option in enumerate(stage.options):
        if not option.does:
            yield Fault(
                text=told(
                    "The option '{option}' does nothing; write the behaviours "
                    "it performs.",
                    option=option.id,
                ),
                keys=(*keys, "options", place),
            )
        named += [
            (name, (*keys, "options", place, "does", at))
            for at, name in enumerate(option.does)
        ]
    yield from _named_faults(named, behaviours)


def _named_faults(
    named: Iterable[tuple[str, Keys]], behaviours: Collection[str]
) -> Iterator[Fault]:
    for name, keys in named:
        if name not in behaviours:
            yield Fault(text=unknown("behaviour", name, behaviours), keys=keys)


def _way_faults(file: CaseFile, way: Transition, keys: Keys) -> Iterator[Fault]:
    lines = {line.id for line in file.lines}
    stages = {stage.id for stage in file.stages}
    if way.say is None and way.to is None:
        yield Fault(
            text="This transition neither says a line nor goes on; "
            "give it 'say' or 'to', or remove it.",
            keys=keys,
        )
    if way.say is not None and way.say not in lines:
        yield Fault(text=unknown("line", way.say, lines), keys=(*keys, "say"))
    if way.to is not None and way.to not in stages:
        yield Fault(text=unknown("stage", way.to, stages), keys=(*keys, "to"))


def _when_faults(
    when: When, keys: Keys, behaviours: Collection[str], items: Collection[int]
) -> Iterator[Fault]:
    names = [field.name for field in dataclasses.fields(when)]
    given = [name for name in names if getattr(when, name) is not None]
    if len(given) != 1:
        found = f"{len(given)} ({', '.join(given)})" if given else "none"
        text = told(
            "'when' takes exactly one of {names}; here it has {found}.",
            names=", ".join(names),
            found=found,
        )
        yield Fault(text=text, keys=keys)
    if when.behaviour == ():
        text = "'behaviour' is an empty list; name what the caller waits for."
        yield Fault(text=text, keys=(*keys, "behaviour"))
    yield from _named_faults(
        (
            (name, (*keys, "behaviour", at))
            for at, name in enumerate(when.behaviour or ())
        ),
        behaviours,
    )
    if when.item is not None and when.item not in items:
        text = told(
            "There is no item {item}; items are numbered 44 to 100.", item=when.item
        )
        yield Fault(text=text, keys=(*keys, "item"))
    for name, value in (("turns", when.turns), ("time_ms", when.time_ms)):
        if value is not None and value < 1:
            text = told(
                "'{name}' is {value}; it must be at least 1.", name=name, value=value
            )
            yield Fault(text=text, keys=(*keys, name))


def _map_faults(file: CaseFile) -> Iterator[Fault]:
    """Yield stages and endings nobody gets to, and stages nobody gets out of."""
    stages = {stage.id: stage for stage in file.stages}
    if file.start not in stages:
        yield Fault(text=unknown("stage", file.start, stages), keys=("start",))
        return
    reached = _reached(stages, starts_of(file))
    settled = _settled(stages)
    for at, stage in enumerate(file.stages):
        keys: Keys = ("stages", at)
        if stage.id not in reached:
            text = told(
                "No way leads to the stage '{stage}'; add one or remove it.",
                stage=stage.id,
            )
            yield Fault(text=text, keys=keys)
        elif stage.end is None and not _gathers(stage):
            text = told(
                "The stage '{stage}' is a dead end: it needs a transition "
                "on 'turns' or 'time_ms' to another stage, so that no call "
                "gets stuck.",
                stage=stage.id,
            )
            yield Fault(text=text, keys=keys)
        elif stage.id not in settled:
            text = told(
                "From the stage '{stage}' a trainee who says nothing right "
                "goes round in a circle; let 'turns' or 'time_ms' lead "
                "towards an ending.",
                stage=stage.id,
            )
            yield Fault(text=text, keys=keys)
    ends = {stages[one].end for one in reached}
    if file.dialling is not None:
        ends |= {one.end for one in file.dialling.reaches}
    for at, ending in enumerate(file.endings):
        if ending.id not in ends:
            text = told(
                "No call gets to the ending '{ending}'; let a stage 'end' "
                "with it or remove it.",
                ending=ending.id,
            )
            yield Fault(text=text, keys=("endings", at))


def starts_of(file: CaseFile) -> tuple[StageId, ...]:
    """Return where the talk can begin: at the start, or with whoever picks up."""
    reaches = () if file.dialling is None else file.dialling.reaches
    others = (one.start for one in reaches if one.start is not None)
    return tuple(dict.fromkeys((file.start, *others)))


def _reached(stages: dict[StageId, Stage], starts: Iterable[StageId]) -> set[StageId]:
    """Return the ids of the stages some call can get to."""
    reached: set[StageId] = set()
    waiting = list(starts)
    while waiting:
        one = waiting.pop()
        if one in reached or one not in stages:
            continue
        reached.add(one)
        waiting += [way.to for way in stages[one].to if way.to is not None]
    return reached


def _gathers(stage: Stage) -> list[StageId]:
    """Return where the stage goes on to whatever the trainee says."""
    return [
        way.to
        for way in stage.to
        if way.to is not None
        and way.to != stage.id
        and (way.when.turns is not None or way.when.time_ms is not None)
    ]


def _settled(stages: dict[StageId, Stage]) -> set[StageId]:
    """Return the stages from which the gathers alone lead out of the call.

    Dead ends and ways to unknown stages count as led out: they are faults themselves.
    """
    settled = {one for one, stage in stages.items() if not _gathers(stage)}
    growing = True
    while growing:
        more = {
            one
            for one, stage in stages.items()
            if one not in settled
            and any(to in settled or to not in stages for to in _gathers(stage))
        }
        settled |= more
        growing = bool(more)
    return settled


def _unused(file: CaseFile) -> Iterator[Fault]:
    used = {line for stage in file.stages for line in stage.lines}
    used |= {way.say for stage in file.stages for way in stage.to if way.say}
    for at, line in enumerate(file.lines):
        if line.id not in used:
            text = told(
                "No stage says the line '{line}'; let one say it, or remove "
                "it here and in the text files.",
                line=line.id,
            )
            yield Fault(text=text, keys=("lines", at))
