"""A record as JSON for people and scripts to read."""

from __future__ import annotations

import functools
import typing
from typing import TYPE_CHECKING, Any

from phonecoach.call import codec
from phonecoach.call.annotations import best_words
from phonecoach.call.events import Event, TurnBegan
from phonecoach.units import Micros, to_ms

if TYPE_CHECKING:
    from collections.abc import Hashable

    from phonecoach.call.annotations import Annotation
    from phonecoach.call.record import Record


def record_json(record: Record, annotations: tuple[Annotation, ...]) -> dict[str, Any]:
    """Return a record with ``head`` and ``record``, times in milliseconds.

    Each event has ``at_ms``, ``kind`` and its own fields; fields that are times end in
    ``_ms``. Where the words of a turn are known they stand as ``words`` where it began.
    """
    words = best_words(annotations)
    _, _, head = codec.head_to_payload(record.head)
    told = []
    for event in record.events:
        entry = _entry(event)
        if isinstance(event, TurnBegan) and event.turn in words:
            entry["words"] = words[event.turn].text
        told.append(entry)
    return {"head": head, "record": told}


def _entry(event: Event) -> dict[str, Any]:
    kind, _, payload = codec.to_payload(event)
    times = _times(typing.cast("Hashable", type(event)))
    entry: dict[str, Any] = {"at_ms": to_ms(event.at), "kind": kind}
    for name, value in payload.items():
        if name not in times:
            entry[name] = value
        elif name != "at":
            entry[f"{name}_ms"] = None if value is None else to_ms(value)
    return entry


@functools.cache
def _times(cls: Any) -> frozenset[str]:  # noqa: ANN401 - a class of events
    """Return the names of the fields that hold instants or durations."""
    hints = typing.get_type_hints(cls)
    return frozenset(
        name
        for name, hint in hints.items()
        if hint is Micros or Micros in typing.get_args(hint)
    )
