"""Putting tests away that were left: they are marked as far as they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.app.marking import mark_call
from phonecoach.call.engine import CallEngine
from phonecoach.call.record import Purpose

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import CallId, Record


def engine_of(sitting: Sitting, call: CallId) -> tuple[Record, CallEngine]:
    """Return the record of an own call, and an engine that stands at its end."""
    record = sitting.reader.record(sitting.person.id, call)
    return record, CallEngine(sitting.script_of(record.head), record.events)


def settle_tests(sitting: Sitting) -> None:
    """File the person's tests that were broken off, and mark what has no card yet.

    Whatever broke one off, the try is used up: nobody goes on with it. Who left before
    looking back on a test has a card all the same.

    Raises:
        StoreError: If the disk refuses it; the next time does what is left.
    """
    who, writer, reader = sitting.person.id, sitting.store.writer, sitting.reader
    writer.flush()
    unfiled = {one.call for one in reader.broken_off(who)}
    taken = [
        tried.call
        for one in reader.assignments(who, who)
        for tried in one.tries
        if one.assignment.purpose is Purpose.TEST
    ]
    for call in taken:
        if call in unfiled:
            _, engine = engine_of(sitting, call)
            writer.append(call, engine.file(engine.state.at))
        if reader.current_card(who, call) is None:
            mark_call(sitting, call)
