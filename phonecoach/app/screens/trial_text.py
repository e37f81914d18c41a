"""What holds in a test, in words."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.assigned_text import mark_text, tries_text

if TYPE_CHECKING:
    from phonecoach.app.screens.assigned_text import AssignedCase

translate = QCoreApplication.translate


class Captioned(enum.Enum):
    """Whether the other one's words are written along in a test."""

    NO = enum.auto()
    AGREED = enum.auto()
    """The profile of this place keeps them for whoever needs them."""

    UNHEARD = enum.auto()
    """Nobody could know what is said otherwise."""


def trial_rules(
    one: AssignedCase, captions: Captioned, *, outgoing: bool
) -> tuple[str, ...]:
    """Return what holds in a test, a sentence or two for a paragraph.

    Args:
        one: The test.
        captions: Whether the other one's words can be read.
        outgoing: Whether one rings somebody up in it.
    """
    return (
        translate("Trial", "There are no hints."),
        {
            Captioned.NO: translate("Trial", "There are no captions: listen."),
            Captioned.AGREED: translate(
                "Trial", "Captions stay on, as agreed for this site. The card says so."
            ),
            Captioned.UNHEARD: translate(
                "Trial",
                "Captions stay on, because this voice can’t be heard here. The card "
                "says so.",
            ),
        }[captions],
        _tries(one.tries or 1, outgoing=outgoing),
        translate(
            "Trial",
            "You can’t carry on with a call that was broken off, or try again from "
            "one of its moments.",
        ),
        _passing(one),
    )


def _tries(tries: int, *, outgoing: bool) -> str:
    if outgoing:
        words = translate(
            "Trial",
            "You have {tries}. It counts as used as soon as you dial, even if the "
            "call breaks off.",
        )
    else:
        words = translate(
            "Trial",
            "You have {tries}. It counts as used from the first ring, even if the "
            "call breaks off.",
        )
    return words.format(tries=tries_text(tries))


def _passing(one: AssignedCase) -> str:
    words = translate(
        "Trial",
        "You pass with {mark} of 100 points, once a supervisor has nothing left to "
        "mark.",
    )
    return words.format(mark=mark_text(one.pass_mark))
