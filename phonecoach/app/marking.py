"""Marking a call that is over: the card is made, and kept with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.keeping import CallKeeper
from phonecoach.app.telling import said
from phonecoach.call.annotations import Source, TurnBehaviours
from phonecoach.call.slots import turn_for, with_greeting
from phonecoach.call.state import fold
from phonecoach.errors import LanguageError
from phonecoach.scoring.current import score_call
from phonecoach.store import call_times

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import CallId, Record


def mark_call(sitting: Sitting, call: CallId) -> str:
    """Score a call that is over and keep its card.

    Returns:
        What kept a part of it from being heard; empty if nothing did.
    """
    viewer = sitting.person.id
    sitting.store.writer.flush()
    record = sitting.reader.record(viewer, call)
    case = sitting.played_case(call)
    trouble = _hear_the_rest(sitting, record)
    annotations = sitting.reader.annotations(viewer, call)
    history = sitting.reader.history(viewer, viewer, record.head.started)
    card = score_call(record, annotations, history, case)
    sitting.store.writer.keep_card(card, history)
    sitting.store.writer.keep_times(call_times(record, annotations, case))
    sitting.store.writer.flush()
    return trouble


def _hear_the_rest(sitting: Sitting, record: Record) -> str:
    """Hear what was sent so late that the call had ended before it was heard.

    Returns:
        What kept it from being heard; empty if nothing did.
    """
    call = record.head.call
    writer = sitting.store.writer
    keeper = CallKeeper(writer, call, sitting.person.id, sitting.outside)
    script = sitting.script_of(record.head)
    hearing = sitting.hearing_of(record.head.language)
    state, words = fold(record.events), sitting.words(call)
    for taken in state.taken:
        if taken.heard or taken.no not in words:
            continue
        turn = turn_for(state, script, words[taken.no], taken.no)
        try:
            behaviours, version = hearing.hear_now(turn)
        except LanguageError as error:
            return said(error)
        keeper.note(
            TurnBehaviours(
                turn=taken.no,
                source=Source.TYPED,
                behaviours=with_greeting(script, taken.no, turn.text, behaviours),
                listener=version,
            )
        )
    writer.flush()
    return ""
