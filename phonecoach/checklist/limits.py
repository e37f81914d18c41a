"""Checks that the numbers of a profile do not contradict each other."""

from __future__ import annotations

import itertools


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
            need(least <= most, f"'{low}' must not be more than '{high}'.")
        else:
            need(least < most, f"'{low}' must be less than '{high}'.")


def need_counts(**counts: int) -> None:
    """Check that named numbers are at least 1."""
    for name, count in counts.items():
        need(count >= 1, f"'{name}' must be at least 1.")
