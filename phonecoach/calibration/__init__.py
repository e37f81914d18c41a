"""How far several raters agree on the same calls; no clock, no words, no store."""

from phonecoach.calibration.agreement import Agreement, Rating, agreement
from phonecoach.calibration.leniency import Leniency, leniency

__all__ = ["Agreement", "Leniency", "Rating", "agreement", "leniency"]
