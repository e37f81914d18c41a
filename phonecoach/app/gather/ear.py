"""The turns of a spoken call, gathered for somebody who marks them by ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.screens.call_ring import other_name
from phonecoach.app.screens.ear_text import (
    EXPECTED_AT_MOST,
    GROUPS,
    IMPLIED,
    NOT_IN,
    EarText,
    EarTurn,
)
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.annotations import BY_EAR, Source, best_words, voices
from phonecoach.call.in_force import profile_of
from phonecoach.call.lanes import lanes_of
from phonecoach.call.loudness import unrecorded
from phonecoach.call.state import fold
from phonecoach.checklist import vocabulary
from phonecoach.scoring.viewing import best_behaviours, view
from phonecoach.text import duration_text, moment_text
from phonecoach.units import Language, Micros, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from phonecoach.call.annotations import Annotation, TurnBehaviours
    from phonecoach.call.loudness import CallersLoudness
    from phonecoach.call.record import Record
    from phonecoach.scenario import Case, Stage
    from phonecoach.scoring.view import CallView


def can_be_marked(record: Record) -> bool:
    """Whether a call has turns that were spoken."""
    spoken = record.head.mode is Mode.SPOKEN
    return spoken and bool(fold(record.events).taken)


def waits_for_ears(
    record: Record, case: Case, annotations: tuple[Annotation, ...]
) -> bool:
    """Whether nobody and nothing has listened to some turn of a spoken call."""
    if not can_be_marked(record):
        return False
    return any(not turn.heard for turn in view(record, annotations, case).turns)


def ear_text(  # noqa: PLR0913 - a call and everything known beside it
    record: Record,
    case: Case,
    annotations: tuple[Annotation, ...],
    *,
    recorded: CallersLoudness = unrecorded,
    silent: str = "",
    zone: tzinfo | None = None,
) -> EarText:
    """Return the turns of a call, with what is right at each stage.

    Args:
        record: The call.
        case: As it was played.
        annotations: All that is known about it, in the order of writing.
        recorded: Tells how loud the caller was.
        silent: Why nothing can be heard; empty where the call can be played.
        zone: Whose wall time is shown; None for this PC's.
    """
    head, language = record.head, record.head.language
    started = moment_text(head.started.astimezone(zone), language)
    length = duration_text(Micros(record.events[-1].at), language)
    words = {no: one.text for no, one in best_words(annotations).items()}
    silence = profile_of(head).silence.warn
    names = [name for _, group in GROUPS for name in group]
    here = [name for name in names if name not in NOT_IN.get(language, ())]
    call = view(record, annotations, case)
    return EarText(
        title=case.texts[language].title,
        when=side_by_side(started, length),
        language=language,
        caller=other_name(case),
        turns=tuple(_turns(call, case, record, annotations)),
        lanes=lanes_of(
            record.events,
            words,
            silence=silence,
            voices=voices(annotations),
            recorded=recorded,
        ),
        names={name: vocabulary()[name].text(language).name for name in here},
        meanings={name: vocabulary()[name].text(language).meaning for name in here},
        silent=silent,
    )


def _turns(
    call: CallView, case: Case, record: Record, annotations: tuple[Annotation, ...]
) -> Iterator[EarTurn]:
    stages = {stage.id: stage for stage in case.file.stages}
    taken = {one.no: one for one in fold(record.events).taken}
    known = best_behaviours(annotations, record.head.person)
    for turn in call.turns:
        stage = taken[turn.no].stage if turn.no in taken else None
        yield EarTurn(
            no=turn.no,
            begin=turn.took,
            end=turn.ended,
            before=taken[turn.no].prev if turn.no in taken else "",
            expected=expected_in(
                None if stage is None else stages.get(stage), record.head.language
            ),
            marked=_marked(known, turn.no),
            words=turn.words,
        )


def expected_in(stage: Stage | None, language: Language) -> tuple[str, ...]:
    """Return what is right at a stage, under the names by which it is marked."""
    if stage is None:
        return ()
    coarser = set(IMPLIED.values())
    shown = {name for _, group in GROUPS for name in group}
    finer = {coarse: fine for fine, coarse in IMPLIED.items()}
    wanted = (
        name if name in shown else finer.get(name, name)
        for name in stage.expects
        if name in shown | coarser
    )
    absent = NOT_IN.get(language, frozenset())
    found = dict.fromkeys(name for name in wanted if name not in absent)
    return tuple(found)[:EXPECTED_AT_MOST]


def _marked(known: Mapping[int, TurnBehaviours], turn: int) -> tuple[str, ...] | None:
    note = known.get(turn)
    if note is None:
        return None
    names = {one.name for one in note.behaviours if not one.traced}
    if note.source is Source.HUMAN or note.listener == BY_EAR:
        # What only follows from another is not shown as marked of its own.
        names -= {IMPLIED[name] for name in names if name in IMPLIED}
    return tuple(name for _, group in GROUPS for name in group if name in names)
