"""Events, annotations and heads as JSON-able payloads, and back.

The fields of the dataclasses are the format: a payload holds each field under its name.
Enumerations stand as their values, tuples as lists, instants of wall time in ISO 8601.
"""

from __future__ import annotations

import enum
import functools
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from typing import Any, Final, TypeAlias, TypeVar

from phonecoach.call.annotations import Note
from phonecoach.call.events import Event
from phonecoach.call.kinds import kinds, name_of
from phonecoach.call.record import Head
from phonecoach.errors import PhonecoachError

Payload: TypeAlias = dict[str, Any]
_Decoder: TypeAlias = Callable[[Any], Any]
_T = TypeVar("_T")

HEAD: Final = "head"
HEAD_VERSION: Final = 3
_WITHOUT_SITE: Final = 2
"""A head without anything of a site's own stays as it always was."""


class RecordError(PhonecoachError):
    """Part of a record cannot be read: it is damaged, or newer than this program."""


def kind_of(cls: type[Event] | type[Note]) -> str:
    """Return the kind under which events or notes are kept: ``line_began``."""
    return name_of(cls)


def to_payload(event: Event) -> tuple[str, int, Payload]:
    """Return kind, version and fields of an event."""
    return kind_of(type(event)), event.VERSION, _encoded(event)


def from_payload(kind: str, version: int, payload: Mapping[str, Any]) -> Event:
    """Return the event that was put into a payload.

    Raises:
        RecordError: If this program does not know the kind or the version, or the
            payload is damaged.
    """
    event: Event = _decoded(kinds(Event), "event", kind, version, payload)
    return event


def note_to_payload(note: Note) -> tuple[str, int, Payload]:
    """Return kind, version and fields of what an annotation says."""
    return kind_of(type(note)), note.VERSION, _encoded(note)


def note_from_payload(kind: str, version: int, payload: Mapping[str, Any]) -> Note:
    """Return what an annotation says.

    Raises:
        RecordError: As `from_payload`.
    """
    note: Note = _decoded(kinds(Note), "annotation", kind, version, payload)
    return note


def head_to_payload(head: Head) -> tuple[str, int, Payload]:
    """Return ``head``, its version and its fields."""
    payload = _encoded(head)
    if head.site:
        return HEAD, HEAD_VERSION, payload
    del payload["site"]
    return HEAD, _WITHOUT_SITE, payload


def head_from_payload(version: int, payload: Mapping[str, Any]) -> Head:
    """Return the head of a record.

    Raises:
        RecordError: As `from_payload`.
    """
    _refuse_newer("a head", version, HEAD_VERSION)
    return _built(Head, payload, "The head of this call")


# Encoding ------------------------------------------------------------------------


def _encoded(value: Any) -> Any:  # noqa: ANN401 - any field of a payload
    if is_dataclass(value):
        return {one.name: _encoded(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [_encoded(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return value


# Decoding ------------------------------------------------------------------------


def _decoded(
    known: Mapping[str, Any],
    what: str,
    kind: str,
    version: int,
    payload: Mapping[str, Any],
) -> Any:  # noqa: ANN401 - an event or a note, as `known` has it
    if kind not in known:
        raise RecordError(
            f"This record holds an {what} of the kind '{kind}', which this phonecoach "
            "does not know. Open it with the newer phonecoach that wrote it."
        )
    _refuse_newer(f"an {what} '{kind}'", version, known[kind].VERSION)
    return _built(known[kind], payload, f"The {what} '{kind}' of this record")


def _refuse_newer(what: str, found: int, supported: int) -> None:
    if found > supported:
        raise RecordError(
            f"This record holds {what} of version {found}, and this phonecoach knows "
            f"versions up to {supported}. Open it with the newer phonecoach that wrote "
            "it."
        )


def _built(cls: type[_T], payload: Any, what: str) -> _T:  # noqa: ANN401 - from JSON
    decode = _decoder(typing.cast("Hashable", cls))
    try:
        found: _T = decode(payload)
    except (TypeError, ValueError) as error:
        raise RecordError(
            f"{what} is damaged: {error}. Restore the training record from a copy."
        ) from error
    return found


@functools.cache
def _decoder(kind: Any) -> _Decoder:  # noqa: ANN401 - a type of any form
    """Return the function that turns JSON into a value of a type."""
    if isinstance(kind, typing.NewType):
        return _decoder(kind.__supertype__)
    inner = typing.get_args(kind)
    if inner and typing.get_origin(kind) is tuple:
        return _tuple_decoder(inner)
    if inner:
        return _optional_decoder(inner)
    if is_dataclass(kind):
        return _dataclass_decoder(typing.cast("type[Any]", kind))
    return _plain_decoder(kind)


def _plain_decoder(kind: type[Any]) -> _Decoder:
    if issubclass(kind, enum.Enum):
        return kind
    if kind is datetime:
        return datetime.fromisoformat
    return functools.partial(_plain, kind)


def _plain(kind: type[Any], value: Any) -> Any:  # noqa: ANN401 - a value of `kind`
    # In Python True is an int; in a record it is damage.
    if type(value) is kind or (kind is float and type(value) is int):
        return kind(value)
    raise TypeError(f"{value!r} is not of the type {kind.__name__}")


def _tuple_decoder(inner: tuple[Any, ...]) -> _Decoder:
    if inner[-1] is Ellipsis:
        one = _decoder(inner[0])
        return lambda value: tuple(one(part) for part in _listed(value))
    parts = [_decoder(kind) for kind in inner]
    return lambda value: tuple(
        part(one) for part, one in zip(parts, _listed(value), strict=True)
    )


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - from JSON
    if not isinstance(value, list):
        raise TypeError(f"{value!r} is not a list")
    return value


def _optional_decoder(inner: tuple[Any, ...]) -> _Decoder:
    (kind,) = (one for one in inner if one is not types.NoneType)
    decoder = _decoder(kind)
    return lambda value: None if value is None else decoder(value)


def _dataclass_decoder(cls: type[Any]) -> _Decoder:
    hints = typing.get_type_hints(cls)
    parts = {one.name: _decoder(hints[one.name]) for one in fields(cls)}
    needed = [one.name for one in fields(cls) if _must_be_given(one)]

    def decode(payload: Any) -> Any:  # noqa: ANN401 - JSON to the class
        if not isinstance(payload, Mapping):
            raise TypeError(f"{payload!r} is not a mapping")
        strange = sorted(set(payload) - set(parts))
        if strange:
            raise ValueError(f"'{strange[0]}' does not belong there")
        lacking = [name for name in needed if name not in payload]
        if lacking:
            raise ValueError(f"'{lacking[0]}' is missing")
        given = {name: parts[name](value) for name, value in payload.items()}
        return cls(**given)

    return decode


def _must_be_given(part: Field[Any]) -> bool:
    """Whether no payload may lack a field; later ones have a default for older."""
    return part.default is MISSING and part.default_factory is MISSING
