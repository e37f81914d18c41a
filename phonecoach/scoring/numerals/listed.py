"""Lists of words, written as one text."""

from __future__ import annotations


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a text, which stand apart by white space."""
    return tuple(words.split())
