"""The noise of an open line is there, and hardly."""

import numpy as np

from phonecoach.app.sound.line_noise import line_noise
from phonecoach.app.sound.waves import RATE_HZ


def test_it_is_far_softer_than_speech_and_always_the_same():
    noise = np.frombuffer(line_noise(), "<i2")

    level_db = 20 * np.log10(np.sqrt(np.mean((noise / 32_767.0) ** 2)))
    assert -64 < level_db < -58
    assert line_noise() == noise.tobytes()


def test_it_has_no_seam_and_stays_in_the_band_of_a_telephone():
    twice = np.tile(np.frombuffer(line_noise(), "<i2").astype(float), 2)

    power = np.abs(np.fft.rfft(twice)) ** 2
    pitches = np.fft.rfftfreq(len(twice), 1 / RATE_HZ)
    inside = (pitches > 290) & (pitches < 3_410)
    assert power[inside].sum() > 0.98 * power.sum()
