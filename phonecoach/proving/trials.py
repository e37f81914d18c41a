"""A case tried by random trainees, one call each."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from phonecoach.call.annotations import Annotation
from phonecoach.call.events import CallEnded
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.patience import patience_of
from phonecoach.call.record import CallId, PcId, PersonId, Record, RoomId
from phonecoach.call.remembering import NOTHING, Remembered
from phonecoach.checklist import checklist, profile_for, vocabulary
from phonecoach.proving.characters import CHARACTERS
from phonecoach.proving.coverage import Outcome
from phonecoach.proving.luck import Luck
from phonecoach.proving.script import Memory, TrialScript
from phonecoach.proving.trainee import Trainee
from phonecoach.proving.trial import attempt
from phonecoach.scenario import Direction, Earlier
from phonecoach.scoring.scorer import machine_marks
from phonecoach.scoring.viewing import view
from phonecoach.units import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from phonecoach.proving.trial import Trial
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Mark
    from phonecoach.units import Language

_TRIED_BEFORE: Final = 0.1
_SOME_TIME: Final = "…"
_PROMISES: Final = (
    Earlier.PROMISE_KEPT,
    Earlier.PROMISE_BROKEN,
    Earlier.PROMISE_VAGUE,
    Earlier.NO_PROMISE,
)

_GUIDED: Final = 0.125
"""The share of calls taken by choosing: they have far fewer ways to go."""

_NOBODY: Final = Circumstances(
    call=CallId("trial"),
    person=PersonId("trainee"),
    pc=PcId("pc"),
    room=RoomId("room"),
    started=datetime(2026, 1, 1, tzinfo=UTC),
    captions=False,
)


def trials(case: Case, seed: int, numbers: Iterable[int]) -> Iterator[Outcome]:
    """Let random trainees take a call each.

    Args:
        case: Any that can be played.
        seed: Together with a number it decides all that the trainee does.
        numbers: Which trainees; in whatever parts they come, each does the same.
    """
    memories = {language: Memory() for language in case.texts}
    return (_tried(case, seed, number, memories) for number in numbers)


def _tried(
    case: Case, seed: int, number: int, memories: dict[Language, Memory]
) -> Outcome:
    luck = Luck(f"{seed}:{case.file.id}:{number}")
    script = _script(case, number, luck, memories)
    who = luck.weighted(CHARACTERS, [one.weight for one in CHARACTERS])
    trial = attempt(script, Trainee(script, who, luck))
    ending = trial.events[-1]
    assert isinstance(ending, CallEnded)
    return Outcome(
        number=number,
        marks=_marks(script, trial),
        ending=ending.ending,
        cause=ending.cause,
        unended=trial.endless,
    )


def _script(
    case: Case, number: int, luck: Luck, memories: dict[Language, Memory]
) -> TrialScript:
    language = luck.one(sorted(case.texts))
    choices = any(stage.options for stage in case.file.stages)
    guided = luck.has(_GUIDED) and choices
    return TrialScript(
        case=case,
        language=language,
        patience=patience_of(profile_for(language)),
        mode=Mode.GUIDED if guided else Mode.TYPED,
        seed=number,
        memory=memories[language],
        remembered=_remembered(case, language, luck),
    )


def _remembered(case: Case, language: Language, luck: Luck) -> Remembered:
    """Return any memory that the person rung can have of a call before."""
    if case.file.direction is Direction.INBOUND:
        return NOTHING
    attempt = 1 + luck.has(_TRIED_BEFORE)
    if case.file.direction is Direction.OUTBOUND:
        return replace(NOTHING, attempt=attempt)
    given = luck.has(0.5)
    return Remembered(
        promise=luck.one(_PROMISES),
        promised_time=luck.one(("", _SOME_TIME)),
        name_given=given,
        own_name=case.texts[language].alias if given else "",
        left_open=luck.has(0.5),
        left_open_words=luck.one(("", _SOME_TIME)),
        attempt=attempt,
    )


def _marks(script: TrialScript, trial: Trial) -> tuple[tuple[int, Mark], ...]:
    profile = profile_for(script.language)
    notes = tuple(
        Annotation(
            id=f"{at:04}",
            call=_NOBODY.call,
            author=_NOBODY.person,
            written=_NOBODY.started,
            program="",
            note=note,
        )
        for at, note in enumerate(trial.notes)
    )
    record = Record(head=head_of(script, profile, _NOBODY), events=trial.events)
    call = view(record, notes, script.case)
    marks = machine_marks(call, checklist(), profile, recall=_all_is_heard())
    return tuple((no, marks[no].mark) for no in sorted(marks))


@functools.cache
def _all_is_heard() -> Mapping[str, float]:
    """Return the recall of whoever knows what random trainees do."""
    return MappingProxyType(dict.fromkeys(vocabulary().names(), 1.0))
