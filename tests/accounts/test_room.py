"""The settings of a room, from JSON and back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from phonecoach.accounts import RoomSettings, room_from, room_to_json
from phonecoach.accounts.room import IDLE_MINUTES

SETTINGS = st.builds(
    RoomSettings,
    pin_required=st.booleans(),
    idle_minutes=st.sampled_from((0, *IDLE_MINUTES)),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(SETTINGS)
def test_settings_come_back_as_they_were(settings):
    assert room_from(json.loads(json.dumps(room_to_json(settings)))) == settings


@given(JSON | st.dictionaries(st.sampled_from(("pin_required", "idle_minutes")), JSON))
def test_what_is_unknown_or_wrong_takes_its_default(value):
    settings = room_from(value)

    assert isinstance(settings.pin_required, bool)
    assert settings.idle_minutes in (0, *IDLE_MINUTES)
