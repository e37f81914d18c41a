from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from phonecoach.app.measuring import METER, Measuring, measured, to_measure
from phonecoach.app.meter import VoiceMeter
from phonecoach.app.sound.call_sound import CallersClip, mixed
from phonecoach.call import events as e
from phonecoach.call.annotations import TurnVoice, voices
from phonecoach.call.sync import CaptureTimes, capture_times
from phonecoach.units import Language, Micros
from phonecoach.voice.files import read_track
from phonecoach.voice.recording import GrowingRecording
from phonecoach.voice.stretch import read_stretch
from tests.app.kit import at
from tests.app.spoken_kit import noted, spoken

RATE = 16_000
S = 1_000_000


def tone(seconds, loud=0.3, hz=220.0):
    moments = np.arange(round(seconds * RATE)) / RATE
    return (loud * np.sin(2 * np.pi * hz * moments)).astype(np.float32)


def recorded(path, samples):
    recording = GrowingRecording(path)
    recording.write(0, np.rint(samples * 32_767).astype(np.int16))
    recording.close()
    return path


@pytest.fixture
def call(tmp_path):
    """A spoken call whose recording is loud in its third turn and silent elsewhere."""
    record, notes, _ = spoken(Language.EN, measured=False)
    synced = e.Synced(at=Micros(0), onset=Micros(2 * S), frame=0)
    record = replace(record, events=(synced, *record.events))
    turns = turns_of(record)
    began, ended = turns[3]
    samples = np.zeros(round((record.events[-1].at / S) * RATE), np.float32)
    first = round((began / S - 2) * RATE)
    voice = tone((ended - began) / S)
    samples[first : first + len(voice)] = voice
    return record, notes, recorded(tmp_path / f"{record.head.call}.wav", samples)


def turns_of(record):
    began = {
        one.turn: one.onset for one in record.events if isinstance(one, e.TurnBegan)
    }
    return {
        one.turn: (began[one.turn], one.onset)
        for one in record.events
        if isinstance(one, e.TurnEnded)
    }


def test_a_turn_is_found_in_the_recording_by_its_time(call):
    record, notes, path = call
    found = {
        one.turn: one
        for one in measured(record, path, to_measure(record, notes), VoiceMeter())
    }

    assert set(found) == {
        no for no, (began, ended) in turns_of(record).items() if ended > began
    }
    loud = found[3]
    assert min(loud.envelope[1:-1]) == max(loud.envelope[1:-1]) == -13
    assert found[2].level is None
    assert max(found[2].envelope, default=-120) == -120
    assert loud.begins == turns_of(record)[3][0]
    lasts = turns_of(record)[3][1] - loud.begins
    assert len(loud.envelope) == pytest.approx(lasts / 50_000, abs=1)


def test_what_was_measured_is_not_measured_again(call):
    record, notes, path = call
    found = tuple(measured(record, path, to_measure(record, notes), VoiceMeter()))
    known = (*notes, *noted(record, found, first=500))

    assert to_measure(record, known) == ()
    assert voices(known)[3] == found[[one.turn for one in found].index(3)]


def test_other_figures_are_measured_anew(call):
    record, notes, _ = call
    old = [
        TurnVoice(
            turn=no,
            begins=began,
            pace=None,
            pitch=None,
            level=None,
            pauses=(),
            envelope=(),
            meter=f"not {METER}",
        )
        for no, (began, _) in turns_of(record).items()
    ]

    assert to_measure(record, noted(record, old)) == to_measure(record, notes)


def test_it_happens_on_another_thread_and_tells_when_it_is_done(qtbot, call):
    record, notes, path = call
    measuring = Measuring(VoiceMeter)
    with qtbot.waitSignal(measuring.done, timeout=20_000) as told:
        measuring.measure(record, path, notes)
        measuring.measure(record, path, notes)  # under way already

    assert told.args[0] == record.head.call
    assert 3 in {one.turn for one in told.args[1]}
    measuring.close()


def test_a_recording_that_is_gone_meanwhile_is_no_trouble(qtbot, call):
    record, notes, path = call
    path.unlink()
    measuring = Measuring(VoiceMeter)
    with qtbot.waitSignal(measuring.done, timeout=20_000) as told:
        measuring.measure(record, path, notes)

    assert told.args[1] == ()
    measuring.close()


def test_beyond_the_recording_there_is_silence(tmp_path):
    path = recorded(tmp_path / "a.wav", tone(1.0))
    found = read_stretch(path, -RATE // 2, RATE + RATE // 2)

    assert len(found) == 2 * RATE
    assert not found[: RATE // 2].any()
    assert np.abs(found[RATE // 2 : RATE + RATE // 2]).max() == pytest.approx(
        0.3, abs=0.01
    )
    assert not found[RATE + RATE // 2 :].any()


def test_an_encoded_recording_is_read_in_the_same_place(tmp_path):
    soundfile = pytest.importorskip("soundfile")
    samples = np.concatenate((np.zeros(RATE, np.float32), tone(1.0)))
    path = tmp_path / "a.opus"
    soundfile.write(path, samples, RATE, format="OGG", subtype="OPUS")
    found = read_stretch(path, RATE // 2, RATE + RATE // 2)

    assert np.abs(found[: RATE // 2 - 800]).max() < 0.02
    assert np.abs(found[RATE // 2 + 800 :]).max() == pytest.approx(0.3, abs=0.05)


def test_a_voice_is_measured_as_it_is():
    """A real voice: pace, pitch range, level and the loudness of each 50 ms."""
    clip = Path(__file__).parents[1] / "voice" / "clips" / "en-00.ogg"
    samples = read_track(clip)
    found = VoiceMeter().measure(samples)

    assert 2 < found.pace < 8
    assert 70 < found.pitch.low < found.pitch.mid < found.pitch.high < 500
    assert -60 < found.level < 0
    assert len(found.envelope) == -(-len(samples) // 800)
    assert max(found.envelope) > found.level > min(found.envelope)


# Both sides together ------------------------------------------------------------------


def rms(samples):
    return float(np.sqrt(np.mean(samples**2))) if len(samples) else 0.0


def clip(folder, seconds, *, begins, ends, rate=8_000):
    soundfile = pytest.importorskip("soundfile")
    path = folder / f"clip-{begins}.wav"
    count = round(seconds * rate)
    samples = 0.5 * np.sin(2 * np.pi * 300 * np.arange(count) / rate)
    soundfile.write(path, samples, rate)
    return CallersClip(path=path, begins=at(begins), ends=at(ends))


def test_both_sides_are_heard_each_in_its_time(tmp_path):
    path = recorded(tmp_path / "me.wav", tone(1.0))
    times = CaptureTimes([(0, at(5_000))])
    said = clip(tmp_path, 1.0, begins=2_000, ends=3_000)
    mix = mixed(at(1_000), at(7_000), path, times, (said,))

    assert len(mix) == 6 * RATE
    seconds = [rms(mix[one * RATE : (one + 1) * RATE]) for one in range(6)]
    assert seconds[1] == pytest.approx(0.5 / 2**0.5, abs=0.01)
    assert seconds[4] == pytest.approx(0.3 / 2**0.5, abs=0.01)
    assert max(seconds[0], seconds[2], seconds[3], seconds[5]) < 0.01


def test_a_moment_in_the_middle_of_a_line_begins_in_the_middle_of_its_clip(tmp_path):
    said = clip(tmp_path, 4.0, begins=2_000, ends=6_000)
    mix = mixed(at(4_000), at(8_000), None, None, (said,))

    assert rms(mix[: 2 * RATE]) > 0.3
    assert rms(mix[2 * RATE :]) == 0.0


def test_where_the_caller_broke_off_the_clip_ends(tmp_path):
    said = clip(tmp_path, 4.0, begins=2_000, ends=3_000)
    mix = mixed(at(2_000), at(6_000), None, None, (said,))

    assert rms(mix[: RATE // 2]) > 0.3
    assert rms(mix[RATE:]) == 0.0


def test_a_sound_card_that_runs_fast_is_put_right(tmp_path):
    """After a minute at 1 % too many samples the voice is still in its place."""
    late = np.concatenate((np.zeros(round(60 * RATE * 1.01), np.float32), tone(1.0)))
    path = recorded(tmp_path / "me.wav", late)
    pairs = [(round(one * RATE * 1.01), at(one * 1_000)) for one in range(0, 65, 5)]
    mix = mixed(at(55_000), at(62_000), path, CaptureTimes(pairs), ())

    loud = np.flatnonzero(np.abs(mix) > 0.1)
    assert loud[0] / RATE == pytest.approx(5.0, abs=0.02)


def test_a_call_without_times_has_no_place_in_it(call):
    record, _, path = call
    silent = replace(
        record,
        events=tuple(one for one in record.events if not isinstance(one, e.Synced)),
    )

    assert capture_times(silent) is None
    assert tuple(measured(silent, path, (3,), VoiceMeter())) == ()
