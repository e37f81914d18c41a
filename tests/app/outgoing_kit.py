"""A call that goes out, for tests: a student with a wet parcel is rung back."""

from __future__ import annotations

import functools
from pathlib import Path

from phonecoach.call.patience import patience_of
from phonecoach.call.script import Script
from phonecoach.checklist import profile_for
from phonecoach.places import scenarios
from phonecoach.scenario.reader import read_case, read_shared
from phonecoach.units import Language, Mode

_FOLDER = Path(__file__).parents[1] / "scenario" / "cases" / "parcel-back"


@functools.cache
def parcel_back():
    """Return a small whole case that goes out, in three languages."""
    return read_case(_FOLDER, read_shared(scenarios("shared")))


@functools.cache
def care_call():
    """Return the case that asks how a repaired machine is doing."""
    return read_case(scenarios("care-call"), read_shared(scenarios("shared")))


def outgoing_script(reaches="herself", language=Language.EN, **changes):
    """Return what its call is played from."""
    known = {
        "case": parcel_back(),
        "language": language,
        "patience": patience_of(profile_for(language)),
        "mode": Mode.TYPED,
        "seed": 0,
        "reaches": reaches,
    }
    return Script(**(known | changes))
