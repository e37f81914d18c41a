"""Checks that the numbers of a profile do not contradict each other."""

from __future__ import annotations

import itertools

from phonecoach.errors import told


def need(holds: bool, sentence: str) -> None:
    """Refuse what does not hold, with a sentence.

    Raises:
        ValueError: If it does not.
    """
    if not holds:
        raise ValueError(sentence)


def need_rising(*steps: tuple[str, float], or_equal: tuple[str, ...] = ()) -> None:
    """Check that named values rise; those in `or_equal` may equal the one before."""
    for (low, least), (high, most) in itertools.pairwise(steps):
        if high in or_equal:
            sentence = told(
                "'{low}' must not be more than '{high}'.", low=low, high=high
            )
            need(least <= most, sentence)
        else:
            sentence = told("'{low}' must be less than '{high}'.", low=low, high=high)
            need(least < most, sentence)


def need_counts(**counts: int) -> None:
    """Check that named numbers are at least 1."""
    for name, count in counts.items():
        need(count >= 1, told("'{name}' must be at least 1.", name=name))


def need_some(**values: float) -> None:
    """Check that named values are more than nothing."""
    for name, value in values.items():
        need(value > 0, told("'{name}' must be more than nothing.", name=name))
