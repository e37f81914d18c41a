"""From a tree of texts to the dataclasses that give them types."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from phonecoach.content.sentences import sentence
from phonecoach.content.tree import Node, grow, line_of, load
from phonecoach.errors import ContentError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pydantic import TypeAdapter
    from pydantic_core import SchemaValidator

T = TypeVar("T")

_WHOLE = re.compile(r"-?\d+", re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_FLAGS = {"true": True, "false": False}

# Parts of a schema that hold data or code, not schemas.
_NOT_SCHEMAS = frozenset(
    {"default", "metadata", "expected", "members", "config", "cls", "function"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Generic[T]):
    """A typed content file that still knows where each value was written."""

    value: T
    node: Node

    def line(self, *keys: str | int) -> int:
        """Return the line of the value under `keys`, or of the nearest above it."""
        return line_of(self.node, *keys)

    def problem(self, text: str, *keys: str | int) -> Problem:
        """Return a problem that stands at the value under `keys`."""
        return Problem(path=self.node.path, line=self.line(*keys), text=text)


def read(path: Path, kind: type[T]) -> T:
    """Read a YAML file as `kind`, a frozen dataclass or a container of them.

    Every scalar is a text until `kind` types it: an int takes only digits, a bool only
    ``true`` and ``false``, a str whatever was written.

    Raises:
        ContentError: With every problem of the file, in file order.
    """
    return document(path, kind).value


def document(path: Path, kind: type[T]) -> Document[T]:
    """Read a YAML file as `read` does, and keep the lines for later checks.

    Raises:
        ContentError: With every problem of the file, in file order.
    """
    node, problems = grow(load(path), path)
    if node is None:
        raise ContentError(problems)
    try:
        value = typed(node, kind)
    except ContentError as error:
        # What the tree refused explains a misfit on the same line.
        told = {(problem.path, problem.line) for problem in problems}
        misfits = (one for one in error.problems if (one.path, one.line) not in told)
        problems = (*problems, *misfits)
        raise ContentError(_in_order(problems)) from error
    if problems:
        raise ContentError(problems)
    return Document(value=value, node=node)


def typed(node: Node, kind: type[T]) -> T:
    """Return the tree as `kind`.

    Raises:
        ContentError: With every misfit, in file order.
    """
    from pydantic import ValidationError  # noqa: PLC0415 - slow to load

    try:
        # The adapter is one of a tuple of `kind`: see `_adapter`.
        value: T = _validator(cast("Any", kind)).validate_python((node.plain(),))[0]
    except ValidationError as error:
        misfits = error.errors(include_url=False)
        problems = tuple(sentence(one, node, kind) for one in misfits)
        raise ContentError(_in_order(problems)) from None
    return value


def dumped(value: T, kind: type[T]) -> Any:  # noqa: ANN401 - nested plain data
    """Return a value as plain data that `typed` reads back to an equal value."""
    return _adapter(cast("Any", kind)).dump_python((value,), mode="json")[0]


def json_schema(kind: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of files read as `kind`, for editors."""
    whole = _adapter(cast("Any", kind)).json_schema()
    schema = {"$schema": _DIALECT, **whole["prefixItems"][0]}
    return {**schema, "$defs": whole["$defs"]} if "$defs" in whole else schema


_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(problems)))


@functools.cache
def _adapter(kind: type[Any]) -> TypeAdapter[tuple[Any]]:
    from pydantic import ConfigDict, TypeAdapter  # noqa: PLC0415 - slow to load

    # Unknown keys are refused by a configuration, which pydantic takes for a tuple but
    # not for a plain dataclass; from there it reaches every dataclass inside.
    wrapped: Any = tuple.__class_getitem__((kind,))
    return TypeAdapter(wrapped, config=ConfigDict(extra="forbid"))


@functools.cache
def _validator(kind: type[Any]) -> SchemaValidator:
    from pydantic_core import SchemaValidator  # noqa: PLC0415 - slow to load

    return SchemaValidator(_literal(_adapter(cast("Any", kind)).core_schema))


def _literal(schema: Any) -> Any:  # noqa: ANN401 - a schema is nested plain data
    """Return a schema whose numbers and flags take one spelling only.

    Left alone, pydantic reads ``1_000`` and `` 7 `` as whole numbers and ``on``,
    ``yes`` and ``1`` as true.
    """
    if isinstance(schema, list):
        return [_literal(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    reader = _READERS.get(schema.get("type", ""))
    if reader is not None:
        function = {"type": "no-info", "function": reader}
        return {"type": "function-before", "function": function, "schema": schema}
    return {
        key: part if key in _NOT_SCHEMAS else _literal(part)
        for key, part in schema.items()
    }


def _must(be: str) -> Exception:
    from pydantic_core import PydanticCustomError  # noqa: PLC0415 - slow to load

    return PydanticCustomError("must", be)


def _whole(value: object) -> object:
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise _must("must be a whole number")


def _number(value: object) -> object:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        return float(value)
    raise _must("must be a number")


def _flag(value: object) -> object:
    if isinstance(value, str) and value in _FLAGS:
        return _FLAGS[value]
    raise _must("must be true or false")


_READERS: dict[str, Callable[[object], object]] = {
    "int": _whole,
    "float": _number,
    "bool": _flag,
}
