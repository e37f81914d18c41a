"""The settings of a room, from JSON and back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.accounts import RoomSettings, room_from, room_to_json
from phonecoach.accounts.room import (
    DISPUTE_DAYS,
    IDLE_MINUTES,
    LONGEST_CONSENT,
    RECORDING_DAYS,
)
from phonecoach.practice.sampling import SampleRule
from phonecoach.units import Mode

COUNTS = st.integers(0, 9_999)
SETTINGS = st.builds(
    RoomSettings,
    pin_required=st.booleans(),
    idle_minutes=st.sampled_from((0, *IDLE_MINUTES)),
    modes=st.sets(st.sampled_from(Mode), min_size=1).map(frozenset),
    recording_days=st.sampled_from(RECORDING_DAYS),
    consent=st.text(max_size=LONGEST_CONSENT),
    full_screen=st.booleans(),
    kiosk=st.booleans(),
    review=st.builds(SampleRule, every=COUNTS, first=COUNTS, days=COUNTS),
    dispute_days=st.sampled_from(DISPUTE_DAYS),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(SETTINGS)
def test_settings_come_back_as_they_were(settings):
    assert room_from(json.loads(json.dumps(room_to_json(settings)))) == settings


@given(JSON | st.dictionaries(st.sampled_from([*room_to_json(RoomSettings())]), JSON))
def test_what_is_unknown_or_wrong_takes_its_default(value):
    settings = room_from(value)

    assert isinstance(settings.pin_required, bool)
    assert settings.idle_minutes in (0, *IDLE_MINUTES)
    assert settings.recording_days in RECORDING_DAYS
    assert settings.dispute_days in DISPUTE_DAYS
    assert settings.modes
    assert settings.modes <= set(Mode)
    assert len(settings.consent) <= LONGEST_CONSENT
