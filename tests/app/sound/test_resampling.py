"""Other rates sound the same, whatever is asked for at a time."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.app.sound.resampling import Resampler, at_our_rate

PITCHES = ((0.5, 440.0), (0.2, 3_300.0))


def voice(rate_hz, seconds=1.0):
    at = np.arange(round(rate_hz * seconds)) / rate_hz
    waves = (loud * np.sin(2 * np.pi * hz * at) for loud, hz in PITCHES)
    return sum(waves).astype(np.float32)


def error_db(made, wanted):
    made, wanted = made[200:-200], wanted[200:-200]
    return 10 * np.log10(np.mean((made - wanted) ** 2) / np.mean(wanted**2))


@pytest.mark.parametrize("rate_hz", [8_000, 12_000, 24_000, 44_100, 48_000])
def test_a_clip_of_any_rate_sounds_as_before_and_lasts_as_long(rate_hz):
    made = np.frombuffer(at_our_rate(voice(rate_hz), rate_hz), "<i2") / 32_767

    assert len(made) == 16_000
    assert error_db(made, voice(16_000)) < -45


def test_a_clip_at_our_rate_stays_as_it_is():
    clip = voice(16_000)

    made = np.frombuffer(at_our_rate(clip, 16_000), "<i2")

    assert np.abs(made - clip * 32_767).max() <= 0.5


def test_nothing_becomes_nothing():
    assert at_our_rate(np.zeros(0, np.float32), 8_000) == b""


@given(
    to_hz=st.sampled_from((44_100, 48_000, 96_000, 11_025)),
    counts=st.lists(st.integers(1, 900), min_size=1, max_size=8),
)
def test_a_stream_has_no_seam_wherever_it_is_cut(to_hz, counts):
    whole, cut = Resampler(16_000, to_hz), Resampler(16_000, to_hz)
    clip = voice(16_000, 12.0)
    at, made = 0, []
    for count in counts:
        needed = cut.needed(count)
        made.append(cut.feed(clip[at : at + needed], count))
        at += needed

    at_once = whole.feed(clip[: whole.needed(sum(counts))], sum(counts))

    assert np.abs(np.concatenate(made) - at_once).max() < 0.003


def test_a_lower_rate_holds_nothing_that_would_come_back_as_another_pitch():
    at = np.arange(48_000) / 48_000
    made = at_our_rate(np.sin(2 * np.pi * 11_000 * at).astype(np.float32), 48_000)

    heard = np.frombuffer(made, "<i2")[200:-200]
    assert np.abs(heard).max() < 400
