"""How far several raters agree on the same calls; no clock, no words, no store."""

from phonecoach.calibration.agreement import SCALE, Agreement, Rating, agreement
from phonecoach.calibration.leniency import Leniency, leniency
from phonecoach.calibration.rounds import (
    MACHINE,
    Round,
    as_seen_by,
    ratings,
    rounds,
)

__all__ = [
    "MACHINE",
    "SCALE",
    "Agreement",
    "Leniency",
    "Rating",
    "Round",
    "agreement",
    "as_seen_by",
    "leniency",
    "ratings",
    "rounds",
]
