"""The head of a new record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from phonecoach import __version__
from phonecoach.call.record import (
    CallId,
    Continued,
    Head,
    PcId,
    PersonId,
    Purpose,
    RoomId,
    TimingError,
)

if TYPE_CHECKING:
    from phonecoach.call.script import Script
    from phonecoach.checklist import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """Who takes a call, where and when: what the case cannot know."""

    call: CallId
    person: PersonId
    pc: PcId
    room: RoomId
    started: datetime
    """Aware: the wall time of call-clock 0."""

    captions: bool = True
    purpose: Purpose = Purpose.PRACTICE
    timing_error: TimingError | None = None
    continued: Continued | None = None
    follows: CallId | None = None


def head_of(script: Script, profile: Profile, here: Circumstances) -> Head:
    """Return the head of a call that is about to be played from `script`."""
    return Head(
        call=here.call,
        person=here.person,
        pc=here.pc,
        room=here.room,
        started=here.started,
        mode=script.mode,
        purpose=here.purpose,
        language=script.language,
        profile=profile.name,
        profile_version=profile.version,
        case=script.file.id,
        case_digest=script.case.digest,
        seed=script.seed,
        captions=here.captions,
        timing_error=here.timing_error,
        program=__version__,
        continued=here.continued,
        follows=here.follows,
        site=profile.site,
    )
