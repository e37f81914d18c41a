"""The bell and the tones of the exchange, as numbers."""

import itertools

import pytest

from phonecoach.app.sound.national import country
from phonecoach.app.sound.tones import ring, ring_back, tone_for
from phonecoach.app.sound.waves import RATE_HZ
from phonecoach.checklist.profiles import PROFILE_NAMES
from tests.app.sound.ears import loudest, samples_of, strength, strongest

PITCHES = tuple(range(300, 1_800, 20))


@pytest.mark.parametrize("cadence_ms", [(400, 200, 400, 2_000), (1_000, 2_000)])
def test_a_ring_sounds_and_pauses_in_its_cadence(cadence_ms):
    left = samples_of(ring(cadence_ms))
    assert len(left) == sum(cadence_ms) * RATE_HZ // 1_000

    for index, length_ms in enumerate(cadence_ms):
        count = length_ms * RATE_HZ // 1_000
        part, left = left[:count], left[count:]
        if index % 2:
            assert loudest(part) == 0
        else:
            assert loudest(part) > 2_000


def test_a_burst_does_not_click():
    burst = samples_of(ring((400,)))

    steps = [abs(two - one) for one, two in itertools.pairwise(burst)]
    assert abs(burst[0]) < 50
    assert abs(burst[-1]) < 50
    assert max(steps) < 9_000


def test_a_ring_never_distorts():
    assert loudest(samples_of(ring((1_000,)))) < 32_767 * 0.5


def test_a_bell_has_two_gongs():
    burst = samples_of(ring((1_000,)))

    by_strength = sorted(PITCHES, key=lambda hz: strength(burst, hz), reverse=True)
    assert set(by_strength[:2]) == {1_320, 1_660}


@pytest.mark.parametrize("clapper_hz", [16.0, 20.0, 25.0])
def test_the_clapper_swings_as_its_current_does(clapper_hz):
    burst = samples_of(ring((1_000,), clapper_hz))

    rectified = [abs(sample) for sample in burst]
    swings = tuple(2 * hz for hz in (16.0, 20.0, 25.0))  # it meets a gong each way
    assert strongest(rectified, swings) == 2 * clapper_hz


@pytest.mark.parametrize("profile", PROFILE_NAMES)
def test_a_ring_at_the_other_end_has_the_pitches_of_its_country(profile):
    pitches = country(profile).ring_back_hz
    sound = samples_of(ring_back((1_000, 2_000), pitches))

    around = {hz + step for hz in pitches for step in (-100, -40, 0, 40, 100)}
    by_strength = sorted(around, key=lambda hz: strength(sound, hz), reverse=True)
    assert set(by_strength[: len(pitches)]) == set(pitches)


def test_a_ring_at_the_other_end_sounds_and_pauses_in_its_cadence():
    left = samples_of(ring_back((400, 200, 400, 2_000), (400.0, 450.0)))

    for index, length_ms in enumerate((400, 200, 400, 2_000)):
        count = length_ms * RATE_HZ // 1_000
        part, left = left[:count], left[count:]
        assert (loudest(part) > 1_000) is (index % 2 == 0)
        assert max(abs(part[0]), abs(part[-1])) < 50
    assert not left


@pytest.mark.parametrize("profile", PROFILE_NAMES)
def test_a_dead_line_has_the_pitches_of_its_country(profile):
    tone = country(profile).gone
    sound = samples_of(tone_for(tone, 6.0))

    by_strength = sorted(PITCHES, key=lambda hz: strength(sound, hz), reverse=True)
    assert set(by_strength[: len(tone.pitches_hz)]) == set(tone.pitches_hz)


@pytest.mark.parametrize(
    ("profile", "on_ms", "off_ms"),
    [("ko-KR", 500, 500), ("ja-JP", 500, 500), ("en-US", 250, 250)],
)
def test_a_dead_line_has_the_cadence_of_its_country(profile, on_ms, off_ms):
    sound = samples_of(tone_for(country(profile).gone, 3.0))

    on, off = (part * RATE_HZ // 1_000 for part in (on_ms, off_ms))
    assert len(sound) >= 3 * RATE_HZ
    for start in range(0, len(sound), on + off):
        burst = sound[start : start + on]
        assert loudest(burst) > 1_000
        assert max(abs(burst[0]), abs(burst[-1])) < 50
        assert loudest(sound[start + on : start + on + off]) == 0


def test_a_british_dead_line_never_pauses():
    sound = samples_of(tone_for(country("en-GB").gone, 2.0))

    inside = sound[800:-800]
    assert len(sound) == 2 * RATE_HZ
    assert all(
        loudest(inside[start : start + 80]) > 1_000
        for start in range(0, len(inside) - 80, 80)
    )
    assert max(abs(sound[0]), abs(sound[-1])) < 50


def test_every_profile_has_its_sounds():
    assert all(country(name).clapper_hz > 0 for name in PROFILE_NAMES)
