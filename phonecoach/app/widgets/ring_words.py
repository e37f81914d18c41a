"""Which ring it is, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def ring_words(number: int) -> str:
    """Return which ring it is: "First ring"; beyond the twelfth with its number."""
    named = ring_names()
    if 1 <= number <= len(named):
        return named[number - 1]
    return translate("RingWords", "Ring {number}").format(number=number)


def ring_names() -> tuple[str, ...]:
    """Return the names of the rings that have one, the first ring first."""
    return (
        translate("RingWords", "First ring"),
        translate("RingWords", "Second ring"),
        translate("RingWords", "Third ring"),
        translate("RingWords", "Fourth ring"),
        translate("RingWords", "Fifth ring"),
        translate("RingWords", "Sixth ring"),
        translate("RingWords", "Seventh ring"),
        translate("RingWords", "Eighth ring"),
        translate("RingWords", "Ninth ring"),
        translate("RingWords", "Tenth ring"),
        translate("RingWords", "Eleventh ring"),
        translate("RingWords", "Twelfth ring"),
    )
