"""Copies of frozen objects with other values, made quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Checked like it, so that no field can be misspelt or take a wrong value.
    from dataclasses import replace
else:
    import functools
    from typing import Any

    def replace(one: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - as it is there
        """Return a copy as `dataclasses.replace` does, in a third of the time.

        The state of a call has some fifty fields and is copied several times for each
        event. Going straight to the slots passes by the constructor: this is for
        slotted dataclasses that inherit no fields and have no ``__post_init__``.

        Raises:
            TypeError: If there is no such field.
        """
        copy = object.__new__(type(one))
        for name, get, put in _slots(type(one)):
            put(copy, changes.pop(name) if name in changes else get(one))
        if changes:
            raise TypeError(f"{type(one).__name__} has no field {min(changes)}")
        return copy

    @functools.cache
    def _slots(cls: type) -> tuple[tuple[str, Any, Any], ...]:
        """Return the name of each slot with the ways to read and to fill it."""
        slots = [(name, getattr(cls, name)) for name in cls.__slots__]
        return tuple((name, slot.__get__, slot.__set__) for name, slot in slots)


__all__ = ["replace"]
