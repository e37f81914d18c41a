"""Going on with a call from a moment of an earlier one: a new record, begun anew."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from phonecoach.app.timing_errors import known_timing_error
from phonecoach.call.captions import read_along
from phonecoach.call.engine import CallEngine
from phonecoach.call.events import Event
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.in_force import profile_of
from phonecoach.call.record import CallId, Continued, Head, Purpose
from phonecoach.call.retry import branch, notes_of

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import Record
    from phonecoach.units import Micros


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A call that is about to go on.

    Attributes:
        events: What it took over from the earlier call.
        engine: Stands where these end.
    """

    head: Head
    events: tuple[Event, ...]
    engine: CallEngine


def go_back(sitting: Sitting, call: CallId, at: Micros) -> Branch:
    """Begin a record that goes on from the last safe moment of another.

    What it takes over, the words of its turns included, is written when this returns;
    the earlier record stays as it is.

    Args:
        sitting: Of the person whose call it was.
        call: The earlier call.
        at: When the act began that shall be done anew, on that call's clock.

    Raises:
        StoreError: If the call cannot be read, or the new record not be written.
    """
    viewer, writer = sitting.person.id, sitting.store.writer
    record = sitting.reader.record(viewer, call)
    script = sitting.script_of(record.head)
    events = branch(record, at)
    rules = profile_of(record.head)
    head = head_of(script, rules, _circumstances(sitting, record, events))
    writer.begin_call(head, sitting.reader.case_content(viewer, call))
    writer.append(head.call, events)
    for known in notes_of(events, sitting.reader.annotations(viewer, call)):
        own_id = sitting.outside.new_id()
        writer.annotate(replace(known, id=own_id, call=head.call))
    writer.flush()
    return Branch(head=head, events=events, engine=CallEngine(script, events))


def _circumstances(
    sitting: Sitting, record: Record, events: tuple[Event, ...]
) -> Circumstances:
    earlier = record.head
    read = read_along(earlier, record.events)
    writer = sitting.store.writer
    passed = timedelta(microseconds=max(0, events[-1].at))
    return Circumstances(
        call=CallId(sitting.outside.new_id()),
        person=sitting.person.id,
        pc=writer.pc,
        room=writer.room,
        # The call clock goes on from where it stood.
        started=sitting.outside.now() - passed,
        # What was read along in the earlier call is known in this one.
        captions=read or sitting.comfort.own.captions,
        # Nobody sits a test twice: what goes on from one is practice.
        purpose=(
            Purpose.PRACTICE if earlier.purpose is Purpose.TEST else earlier.purpose
        ),
        timing_error=known_timing_error(sitting, earlier.mode),
        continued=Continued(call=earlier.call, events=len(events)),
        follows=earlier.follows,
    )
