"""The names of classes in payloads: ``LineBegan`` is ``line_began``."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_T = TypeVar("_T")

_INNER_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def name_of(cls: type) -> str:
    """Return the name of a class in payloads."""
    return _INNER_CAPITAL.sub("_", cls.__name__).lower()


@functools.cache
def kinds(base: type[_T]) -> Mapping[str, type[_T]]:
    """Return the concrete classes below `base` by their names in payloads."""
    return {name_of(cls): cls for cls in _leaves(base)}


def _leaves(cls: type[_T]) -> Iterator[type[_T]]:
    # A dataclass with slots replaces the class it decorates; the bare one lingers
    # among the subclasses until it is collected, and has no slots of its own.
    below = [one for one in cls.__subclasses__() if "__slots__" in vars(one)]
    for one in below:
        yield from _leaves(one)
    if not below:
        yield cls
