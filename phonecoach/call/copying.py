"""Copies of frozen objects with other values, made quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Checked like it, so that no field can be misspelt or take a wrong value.
    from dataclasses import replace
else:
    import functools
    import operator
    from typing import Any

    def replace(one: Any, /, **changes: Any) -> Any:  # noqa: ANN401 - as it is there
        """Return a copy as `dataclasses.replace` does, in half the time.

        The state of a call has some fifty fields and is copied several times for each
        event. Going straight to the slots passes by the constructor: this is for
        slotted dataclasses that inherit no fields and have no ``__post_init__``.

        Raises:
            TypeError: If there is no such field.
        """
        read, fill = _slots(type(one))
        copy = object.__new__(type(one))
        for put, value in zip(fill.values(), read(one), strict=True):
            put(copy, value)
        for name, value in changes.items():
            if name not in fill:
                raise TypeError(f"{type(one).__name__} has no field {name}")
            fill[name](copy, value)
        return copy

    @functools.cache
    def _slots(cls: type) -> tuple[Any, dict[str, Any]]:
        """Return what reads all slots at once, and what fills each."""
        fill = {name: getattr(cls, name).__set__ for name in cls.__slots__}
        return operator.attrgetter(*fill), fill


__all__ = ["replace"]
