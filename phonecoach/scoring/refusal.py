"""Respecting a clear no: whoever goes on offering after it breaks a house rule.

Source:
    The do-not-call rules of the profile's country; in Japan articles 16 and 17 of the
    Act on Specified Commercial Transactions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.language.protocol import Verdict

if TYPE_CHECKING:
    from phonecoach.scoring.view import CallView, Hit

OFFERING = (
    "offer_option",
    "offer_alternative",
    "offer_extra",
    "offer_compensation",
    "offer_callback",
    "ask_convenient_time",
    "argue",
)
"""Behaviours by which somebody who has said no is asked once more."""


def persisted(call: CallView) -> Hit | None:
    """Return where a clear no was not taken, if it was not.

    It is a fault, so that only what was surely heard counts; and only in calls that go
    out: who rings in has asked to be served.
    """
    said = next((line for line in call.lines if line.clear_no), None)
    if said is None or not call.outgoing:
        return None
    hits = call.hits(*OFFERING, after=said.end, at_least=Verdict.YES)
    return next(iter(hits), None)
