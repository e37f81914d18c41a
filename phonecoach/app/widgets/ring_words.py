"""Which ring it is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_tr = QCoreApplication.translate


def ring_words(number: int) -> str:
    """Return which ring it is: "First ring"; beyond the twelfth with its number."""
    named = ring_names()
    if 1 <= number <= len(named):
        return named[number - 1]
    return _tr("RingWords", "Ring {number}").format(number=number)


def ring_names() -> tuple[str, ...]:
    """Return the names of the rings that have one, the first ring first."""
    return (
        _tr("RingWords", "First ring"),
        _tr("RingWords", "Second ring"),
        _tr("RingWords", "Third ring"),
        _tr("RingWords", "Fourth ring"),
        _tr("RingWords", "Fifth ring"),
        _tr("RingWords", "Sixth ring"),
        _tr("RingWords", "Seventh ring"),
        _tr("RingWords", "Eighth ring"),
        _tr("RingWords", "Ninth ring"),
        _tr("RingWords", "Tenth ring"),
        _tr("RingWords", "Eleventh ring"),
        _tr("RingWords", "Twelfth ring"),
    )
