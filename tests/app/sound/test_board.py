"""One signal at a time, on the device that was chosen, and never an error."""

import threading
from array import array

import pytest

from phonecoach.app.preferences import NO_SOUND, STANDARD_DEVICE
from phonecoach.app.sound.board import SoundBoard
from phonecoach.app.sound.mixer import Track
from phonecoach.app.sound.national import country
from phonecoach.app.sound.signals import SignalKind, SignalName
from phonecoach.app.sound.tones import ring, ring_back, tone_for
from tests.app.kit import HandClock
from tests.app.sound.ears import loudest, samples_of
from tests.app.sound.speakers import DESK, HEADSET, SilentOutputs

CADENCE = (40, 20)


def keep_busy(board):
    """Have the workshop make nothing more until what is returned is set."""
    let = threading.Event()
    other = SignalName(SignalKind.GONE, "ko-KR")
    board.workshop.order(other, lambda _: bytes(let.wait(5)))
    return let


@pytest.fixture
def outputs(qapp):
    return SilentOutputs(DESK, HEADSET)


@pytest.fixture
def hand():
    return HandClock()


@pytest.fixture
def board(qtbot, outputs, hand):
    one = SoundBoard(outputs, now_ns=hand)
    one.told = []
    one.troubled.connect(one.told.append)
    with qtbot.waitSignals([one.workshop.made] * 3):
        one.set_music_wanted(False)
        one.prepare(CADENCE)
    one.set_music_wanted(True)
    yield one
    one.close()


@pytest.fixture
def music(monkeypatch):
    """Music that is made at once; the real one takes a while."""
    monkeypatch.setattr(
        "phonecoach.app.sound.signals.hold_music", lambda breath: b"\1\0" * 99
    )
    return b"\1\0" * 99


def test_it_rings_in_the_cadence_until_it_is_stopped(board, outputs):
    board.ring(CADENCE)

    assert outputs.playing.device == "desk"
    expected = ring(CADENCE, country("en-GB").clapper_hz)
    assert outputs.playing.hear(120) == expected * 2

    board.stop()
    board.stop()

    assert outputs.playing is None
    assert not board.is_playing


def test_a_ring_at_the_other_end_is_heard_until_it_is_stopped(qtbot, board, outputs):
    board.ring(CADENCE)
    with qtbot.waitSignal(board.workshop.made):
        board.ring_back(CADENCE)

    expected = ring_back(CADENCE, country("en-GB").ring_back_hz)
    assert outputs.playing.hear(120) == expected * 2

    board.stop()

    assert not board.is_playing


def test_a_try_rings_once(board, outputs):
    board.try_ring(CADENCE)
    outputs.playing.hear(60)
    assert loudest(samples_of(outputs.playing.hear(60))) == 0

    outputs.playing.hear(60)

    assert outputs.playing is None


def test_a_ring_that_follows_a_try_is_not_ended_with_it(board, outputs):
    board.try_ring(CADENCE)
    outputs.playing.hear(159)
    board._heard_out.emit(Track.SIGNAL)

    board.ring(CADENCE)
    board._heard_out.emit(Track.SIGNAL)

    assert loudest(samples_of(outputs.playing.hear(40))) > 0


def test_a_dead_line_is_heard_for_a_while_and_ends_the_ring(board, outputs):
    board.ring(CADENCE)
    board.busy()

    outputs.playing.hear(20)
    faded = 20 * 2 * 16
    assert outputs.playing.hear(5_980) == tone_for(country("en-GB").gone, 6.0)[faded:]
    outputs.playing.hear(120)
    assert outputs.playing is None


def test_each_country_has_its_own_dead_line(qtbot, board, outputs):
    board.set_country("ja-JP")
    with qtbot.waitSignal(board.workshop.made):
        board.busy()

    assert outputs.playing.hear(6_000) == tone_for(country("ja-JP").gone, 6.0)


def test_a_sound_that_is_not_made_yet_is_heard_as_soon_as_it_is(qtbot, board, outputs):
    let = keep_busy(board)

    board.ring((60, 20))
    assert outputs.playing is None
    with qtbot.waitSignals([board.workshop.made] * 2):
        let.set()

    once = outputs.playing.hear(80)
    assert outputs.playing.hear(80) == once
    assert loudest(samples_of(once)) > 0


def test_a_sound_that_is_ready_too_late_is_not_heard(qtbot, board, outputs):
    with qtbot.waitSignal(board.workshop.made):
        board.ring((60, 20))
        board.stop()

    assert outputs.players == []


def test_the_music_is_heard_while_the_line_is_held(qtbot, board, outputs, music):
    with qtbot.waitSignal(board.workshop.made):
        board.hold_music(True)
    assert outputs.playing.hear(30) == b"\1\0" * 480

    board.hold_music(False)

    assert outputs.playing is None


def test_the_end_of_a_hold_ends_nothing_but_the_music(board, outputs):
    board.busy()

    board.hold_music(False)

    assert outputs.playing is not None


def test_whoever_finds_the_music_annoying_does_not_hear_it(
    qtbot, board, outputs, music
):
    board.set_music_wanted(False)
    board.hold_music(True)
    assert outputs.players == []

    board.set_music_wanted(True)
    with qtbot.waitSignal(board.workshop.made):
        board.hold_music(True)
    board.set_music_wanted(False)

    assert outputs.playing is None


def test_the_volume_changes_at_once_and_stays(board, outputs):
    board.ring(CADENCE)
    board.set_volume(30)
    assert outputs.playing.volume == 0.3

    board.busy()

    assert outputs.playing.volume == 0.3


def test_another_device_takes_over_what_is_heard(board, outputs):
    board.ring(CADENCE)

    board.set_device("headset")

    assert outputs.playing.device == "headset"


def test_no_sound_is_a_choice_that_is_no_trouble(board, outputs):
    board.ring(CADENCE)
    board.set_device(NO_SOUND)
    board.busy()

    assert outputs.playing is None
    assert board.told == []


def test_a_pc_without_any_device_is_no_trouble(qtbot):
    board = SoundBoard(SilentOutputs())
    told = []
    board.troubled.connect(told.append)

    with qtbot.waitSignal(board.workshop.made):
        board.ring(CADENCE)
    board.close()

    assert told == []
    assert not board.is_playing


def test_a_chosen_device_that_is_pulled_out_falls_silent_and_is_told_of_once(
    board, outputs
):
    board.set_device("headset")
    board.ring(CADENCE)

    outputs.unplug(HEADSET)
    board.busy()
    board.ring(CADENCE)

    assert outputs.playing is None
    assert len(board.told) == 1
    assert "“Headset”" in board.told[0]


def test_a_ring_is_heard_again_once_its_device_is_back(board, outputs):
    board.set_device("headset")
    board.ring(CADENCE)
    outputs.unplug(HEADSET)

    outputs.plug_in(HEADSET)
    assert outputs.playing.device == "headset"
    outputs.unplug(HEADSET)

    gone, back, gone_again = board.told
    assert "“Headset”" in gone
    assert back == ""
    assert gone_again == gone


def test_what_is_heard_once_is_not_heard_late(board, outputs):
    board.set_device("headset")
    board.busy()
    outputs.unplug(HEADSET)

    outputs.plug_in(HEADSET)

    assert outputs.playing is None


def test_the_standard_device_gives_way_to_the_next_one(board, outputs):
    board.set_device(STANDARD_DEVICE)
    board.ring(CADENCE)

    outputs.unplug(DESK)

    assert outputs.playing.device == "headset"
    assert board.told == []


def test_when_the_last_device_is_pulled_out_it_is_told(board, outputs):
    board.ring(CADENCE)
    outputs.unplug(DESK)
    outputs.unplug(HEADSET)

    assert outputs.playing is None
    assert len(board.told) == 1
    assert "“Headset” is gone" in board.told[0]


def test_the_last_device_is_missed_while_nothing_is_heard_too(board, outputs):
    outputs.unplug(DESK)
    assert board.told == []

    outputs.unplug(HEADSET)
    board.ring(CADENCE)
    assert len(board.told) == 1
    assert "no other sound device" in board.told[0]

    outputs.plug_in(DESK)
    assert board.told[1:] == [""]
    assert outputs.playing.device == "desk"


def test_whoever_wants_no_sound_misses_no_device(board, outputs):
    board.set_device(NO_SOUND)

    outputs.unplug(DESK)
    outputs.unplug(HEADSET)

    assert board.told == []


def test_a_device_that_gives_up_is_told_of(board, outputs):
    outputs.here = [HEADSET]
    board.ring(CADENCE)

    outputs.playing.failed.emit()

    assert outputs.playing is None
    assert len(board.told) == 1


def test_a_chosen_device_that_never_was_there_is_told_of_without_a_name(board):
    board.set_device("of last year")
    board.ring(CADENCE)

    assert len(board.told) == 1
    assert "“" not in board.told[0]


def test_whoever_shows_the_devices_hears_of_new_ones(qtbot, board, outputs):
    outputs.here = [DESK]
    with qtbot.waitSignal(board.devices_changed):
        outputs.plug_in(HEADSET)

    assert board.devices() == (DESK, HEADSET)


# An open line -----------------------------------------------------------------------

WORD = b"\0\1" * 1_600
"""A tenth of a second of somebody speaking."""


def test_an_open_line_is_softly_heard_without_a_gap_until_it_is_closed(board, outputs):
    board.open_line()
    board.open_line()

    heard = samples_of(outputs.playing.hear(11_000))
    parts = [heard[at : at + 160] for at in range(0, len(heard) - 160, 160)]
    assert all(0 < loudest(part) < 400 for part in parts)

    board.close_line()
    assert outputs.playing is None


def test_the_noise_of_a_line_is_heard_as_soon_as_it_is_made(qtbot):
    outputs = SilentOutputs(DESK)
    board = SoundBoard(outputs)
    let = keep_busy(board)

    board.open_line()
    assert loudest(samples_of(outputs.playing.hear(100))) == 0
    with qtbot.waitSignals([board.workshop.made] * 2):
        let.set()

    assert loudest(samples_of(outputs.playing.hear(100))) > 0
    board.close()
    assert outputs.closed


def test_who_speaks_is_heard_beside_the_noise_and_falls_silent_softly(board, outputs):
    board.open_line()
    outputs.playing.hear(100)
    board.speak(WORD * 10)
    assert min(samples_of(outputs.playing.hear(500))) > -300 + 256

    board.hush()
    fading = samples_of(outputs.playing.hear(20))
    after = samples_of(outputs.playing.hear(100))

    assert max(fading[:40]) > 150
    assert abs(sum(after) / len(after)) < 20


def test_nobody_speaks_on_a_line_that_is_closed(board, outputs):
    board.speak(WORD)

    assert outputs.playing is None


def test_on_hold_the_line_is_not_heard_and_afterwards_again(board, outputs):
    board.set_music_wanted(False)
    board.open_line()
    outputs.playing.hear(100)

    board.hold_music(True)
    outputs.playing.hear(20)
    held = samples_of(outputs.playing.hear(100))
    board.hold_music(False)
    back = samples_of(outputs.playing.hear(100))

    assert loudest(held) == 0
    assert loudest(back) > 0


def test_a_line_goes_on_when_the_bell_stops(board, outputs):
    board.ring(CADENCE)
    board.open_line()
    board.stop()

    assert outputs.playing is not None
    assert len(outputs.players) == 1


def test_who_speaks_goes_on_unheard_while_there_is_no_device(board, outputs, hand):
    board.set_device("headset")
    board.open_line()
    outputs.playing.hear(100)
    counted = array("h", range(16_000)).tobytes()
    board.speak(counted)
    outputs.playing.hear(100)

    outputs.unplug(HEADSET)
    hand.move(400)
    outputs.plug_in(HEADSET)

    (first,) = samples_of(outputs.playing.hear(1 / 16))
    assert first == pytest.approx(16 * (100 + 20 + 400), abs=300)
    assert board.told[1:] == [""]


def test_who_begins_to_speak_while_there_is_no_device_is_heard_in_the_midst(
    board, outputs, hand
):
    board.set_device("headset")
    outputs.unplug(HEADSET)
    board.open_line()
    hand.move(5_000)
    board.speak(array("h", range(16_000)).tobytes())
    hand.move(250)
    outputs.plug_in(HEADSET)

    (first,) = samples_of(outputs.playing.hear(1 / 16))
    assert first == pytest.approx(16 * 250, abs=300)


def test_how_far_the_mixer_is_ahead_can_be_asked(board):
    assert board.latency_ms == 0.0

    board.open_line()

    assert board.latency_ms == 40.0


def test_who_wants_no_voices_hears_neither_them_nor_the_line(board, outputs):
    board.open_line()
    board.speak(WORD * 10)
    outputs.playing.hear(100)

    board.set_line_wanted(False)
    assert outputs.playing is None
    board.speak(WORD)
    board.ring(CADENCE)
    assert outputs.playing is not None
    board.stop()

    board.set_line_wanted(True)
    assert loudest(samples_of(outputs.playing.hear(100))) in range(1, 400)


def test_whether_a_voice_can_be_heard_is_known_beforehand(board, outputs):
    assert board.can_be_heard

    board.set_line_wanted(False)
    assert not board.can_be_heard
    board.set_line_wanted(True)
    board.set_device("of last year")
    assert not board.can_be_heard
    board.set_device(NO_SOUND)
    assert not board.can_be_heard
    board.set_device(STANDARD_DEVICE)
    outputs.here = []
    assert not board.can_be_heard
