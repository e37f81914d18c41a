"""What a misfit is called: a sentence for the person who writes the file."""

from __future__ import annotations

import collections.abc
import dataclasses
import functools
import types
import typing
from typing import TYPE_CHECKING, Any, Final

from phonecoach.content.tree import Node, child
from phonecoach.errors import Problem, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic_core import ErrorDetails

    _Place = Sequence[str | int]

_A_LIST: Final = "must be a list"
_A_MAPPING: Final = "must be a mapping of keys to values"

# The rest of a sentence that begins with the key, by pydantic's name of the error; the
# braces are filled from the error's context.
_ENDS: Final = {
    "string_type": "must be a text",
    "enum": "must be {expected}",
    "literal_error": "must be {expected}",
    "tuple_type": _A_LIST,
    "list_type": _A_LIST,
    "set_type": _A_LIST,
    "frozen_set_type": _A_LIST,
    "dict_type": _A_MAPPING,
    "mapping_type": _A_MAPPING,
    "dataclass_type": _A_MAPPING,
    "greater_than": "must be more than {gt}",
    "greater_than_equal": "must be at least {ge}",
    "less_than": "must be less than {lt}",
    "less_than_equal": "must be at most {le}",
    "too_short": "needs at least {min_length} entries",
    "too_long": "takes at most {max_length} entries",
    "string_too_short": "needs at least {min_length} letters",
    "string_too_long": "takes at most {max_length} letters",
    "string_pattern_mismatch": "must look like {pattern}",
}
_OTHER: Final = "cannot be read"
_LONGEST_SHOWN: Final = 40


def sentence(error: ErrorDetails, root: Node, kind: object) -> Problem:
    """Return one of pydantic's complaints as a problem with its place.

    Args:
        error: As pydantic gives it for a one-tuple around the file's content.
        root: The tree that was read.
        kind: The type it was read as.
    """
    where = error["loc"][1:]
    nodes = list(_along(root, where))
    node = nodes[-1][1] if nodes else root
    steps = [step for step, _ in nodes]
    text = _text(error, where, steps, kind)
    return Problem(path=node.path, line=node.line, text=text)


def _along(node: Node, where: _Place) -> Iterator[tuple[str | int, Node]]:
    """Yield the steps that lead somewhere; pydantic adds names of union members."""
    for step in where:
        below = child(node, step)
        if below is not None:
            node = below
            yield step, node


def _text(error: ErrorDetails, where: _Place, steps: _Place, kind: object) -> str:
    context = error.get("ctx", {})
    match error["type"]:
        case "missing":
            return _missing(str(where[-1]), steps)
        case "unexpected_keyword_argument":
            known = ", ".join(_known_keys(kind, where[:-1]))
            words = "'{key}' is not a known key; known keys are {known}."
            return told(words, key=where[-1], known=known)
        case "value_error" | "assertion_error":
            # A model's own check speaks in whole sentences.
            given = context["error"]
            said = given.args[0] if given.args else str(given)
            return said if said.endswith(".") else f"{said}."
        case "must":
            end = context.get("said") or told(error["msg"])
        case name:
            end = told(_ENDS.get(name, _OTHER), **context)
    if where[-1:] == ("[key]",):
        return told("The key '{key}' {end}.", key=steps[-1], end=end)
    but = _but(error["input"], end)
    return told("{place} {end}{but}.", place=_named(steps), end=end, but=but)


def _named(steps: _Place) -> str:
    """Return the name of a place: the last key, with the entry's number in a list."""
    if not steps:
        return told("The file")
    last = steps[-1]
    if isinstance(last, str):
        return told("'{key}'", key=last)
    keys = [step for step in steps if isinstance(step, str)]
    if keys:
        return told("Entry {number} of '{key}'", number=last + 1, key=keys[-1])
    return told("Entry {number}", number=last + 1)


def _missing(key: str, steps: _Place) -> str:
    """Return the sentence for a key that has to stand somewhere, and does not."""
    if not steps:
        return told("'{key}' is missing; add it.", key=key)
    last = steps[-1]
    if isinstance(last, str):
        words = "'{key}' is missing in '{place}'; add it."
        return told(words, key=key, place=last)
    keys = [step for step in steps if isinstance(step, str)]
    if keys:
        words = "'{key}' is missing in entry {number} of '{place}'; add it."
        return told(words, key=key, number=last + 1, place=keys[-1])
    words = "'{key}' is missing in entry {number}; add it."
    return told(words, key=key, number=last + 1)


def _but(given: object, end: str) -> str:
    """Return what stands there instead, where the sentence does not say so yet."""
    match given:
        case None:
            return told("; nothing is written there")
        case dict():
            return told(", not a mapping") if end != _A_MAPPING else ""
        case list():
            return told(", not a list") if "entries" not in end else ""
        case str() if ", not '" not in end:
            short = given if len(given) <= _LONGEST_SHOWN else f"{given[:37]}..."
            return told(", not '{given}'", given=short)
        case _:
            return ""


@functools.cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(kind, include_extras=True)


def _known_keys(kind: object, where: _Place) -> list[str]:
    """Return the keys a dataclass takes that lies under `where` in `kind`."""
    kinds = list(_members(kind))
    for step in where:
        below = [inner for one in kinds for inner in _below(one, step)]
        kinds = below or kinds
    return [
        field.name
        for one in kinds
        if isinstance(one, type) and dataclasses.is_dataclass(one)
        for field in dataclasses.fields(one)
    ]


def _members(kind: Any) -> Iterator[Any]:  # noqa: ANN401 - a type is any object
    """Yield the types a value may have, freed of `Annotated`, `NewType` and unions."""
    origin = typing.get_origin(kind)
    if origin is typing.Annotated:
        yield from _members(typing.get_args(kind)[0])
    elif origin in (typing.Union, types.UnionType):
        for one in typing.get_args(kind):
            yield from _members(one)
    elif isinstance(kind, typing.NewType):
        yield from _members(kind.__supertype__)
    else:
        yield kind


def _below(kind: Any, step: str | int) -> Iterator[Any]:  # noqa: ANN401 - as above
    origin = typing.get_origin(kind)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        if step in hints:
            yield from _members(hints[str(step)])
    elif origin in (dict, collections.abc.Mapping):
        yield from _members(typing.get_args(kind)[1])
    elif origin in (tuple, list, frozenset, collections.abc.Sequence):
        yield from _members(typing.get_args(kind)[0])
