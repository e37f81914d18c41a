from datetime import UTC, datetime

from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.record import Purpose
from phonecoach.checklist import profile
from phonecoach.units import Language, Mode
from tests.call.cases import make_script


def test_a_head_says_what_is_played_by_whom_and_when():
    started = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    here = Circumstances(
        call="call", person="person", pc="pc", room="room", started=started
    )
    norms = profile("en-GB")

    head = head_of(make_script(mode=Mode.GUIDED), norms, here)

    assert (head.call, head.person, head.pc, head.room) == (
        "call",
        "person",
        "pc",
        "room",
    )
    assert (head.mode, head.language, head.seed) == (Mode.GUIDED, Language.EN, 7)
    assert (head.case, head.case_digest) == ("jacket", "0" * 64)
    assert (head.profile, head.profile_version) == ("en-GB", norms.version)
    assert (head.started, head.purpose) == (started, Purpose.PRACTICE)
