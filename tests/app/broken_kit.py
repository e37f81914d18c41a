"""Calls that were broken off, for pictures and tests."""

from __future__ import annotations

from dataclasses import replace

from phonecoach.app.gather.broken_off import broken_off_text
from phonecoach.call.events import BrokenOff
from tests.app.spoken_kit import noted
from tests.app.tray_kit import NAME
from tests.plans.judged import HERE, case, played

OF = "broken-delivery"


def cut(language, count):
    """Return a record of so many events that was broken off then, and its notes."""
    call, _ = played(HERE / OF / f"{language}-poor.jsonl")
    events = call.record.events[:count]
    off = BrokenOff(at=events[-1].at, cause="killed")
    record = replace(call.record, events=(*events, off))
    return record, noted(record, call.notes)


def broken_off(language, count=60):
    """Return what a supervisor sees of a call that was broken off."""
    record, notes = cut(language, count)
    return broken_off_text(record, case(OF), notes, NAME[language])
