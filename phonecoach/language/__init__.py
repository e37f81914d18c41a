"""Words to behaviours, behind one protocol."""

from phonecoach.language.protocol import (
    Behaviour,
    Explanation,
    Listener,
    Outcome,
    Slots,
    Turn,
    Verdict,
)

__all__ = [
    "Behaviour",
    "Explanation",
    "Listener",
    "Outcome",
    "Slots",
    "Turn",
    "Verdict",
]
