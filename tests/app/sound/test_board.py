"""One sound at a time, on the device that was chosen, and never an error."""

import pytest

from phonecoach.app.preferences import NO_SOUND, STANDARD_DEVICE
from phonecoach.app.sound.board import SoundBoard
from phonecoach.app.sound.national import country
from phonecoach.app.sound.tones import ring, ring_back, tone_for
from tests.app.sound.speakers import DESK, HEADSET, SilentOutputs

CADENCE = (40, 20)


@pytest.fixture
def outputs(qapp):
    return SilentOutputs(DESK, HEADSET)


@pytest.fixture
def board(qtbot, outputs):
    one = SoundBoard(outputs)
    one.told = []
    one.troubled.connect(one.told.append)
    with qtbot.waitSignals([one.workshop.made] * 2):
        one.set_music_wanted(False)
        one.prepare(CADENCE)
    one.set_music_wanted(True)
    yield one
    one.close()


@pytest.fixture
def music(monkeypatch):
    """Music that is made at once; the real one takes a while."""
    monkeypatch.setattr(
        "phonecoach.app.sound.board.hold_music", lambda breath: b"\1\0" * 99
    )
    return b"\1\0" * 99


def test_it_rings_in_the_cadence_until_it_is_stopped(board, outputs):
    board.ring(CADENCE)

    assert outputs.playing.device == "desk"
    assert outputs.playing.samples == ring(CADENCE, country("en-GB").clapper_hz)
    assert outputs.playing.again

    board.stop()
    board.stop()

    assert outputs.playing is None
    assert not board.is_playing


def test_a_ring_at_the_other_end_is_heard_until_it_is_stopped(qtbot, board, outputs):
    board.ring(CADENCE)
    with qtbot.waitSignal(board.workshop.made):
        board.ring_back(CADENCE)

    expected = ring_back(CADENCE, country("en-GB").ring_back_hz)
    assert outputs.playing.samples == expected
    assert outputs.playing.again

    board.stop()

    assert not board.is_playing


def test_a_try_rings_once(board, outputs):
    board.try_ring(CADENCE)
    assert not outputs.playing.again

    outputs.playing.ended.emit()

    assert outputs.playing is None


def test_a_dead_line_is_heard_for_a_while_and_ends_the_ring(board, outputs):
    board.ring(CADENCE)
    board.busy()

    assert outputs.playing.samples == tone_for(country("en-GB").gone, 6.0)
    assert not outputs.playing.again


def test_each_country_has_its_own_dead_line(qtbot, board, outputs):
    board.set_country("ja-JP")
    with qtbot.waitSignal(board.workshop.made):
        board.busy()

    assert outputs.playing.samples == tone_for(country("ja-JP").gone, 6.0)


def test_a_sound_that_is_not_made_yet_is_heard_as_soon_as_it_is(qtbot, board, outputs):
    with qtbot.waitSignal(board.workshop.made):
        board.ring((60, 20))
        assert outputs.playing is None

    assert len(outputs.playing.samples) == 80 * 2 * 16


def test_a_sound_that_is_ready_too_late_is_not_heard(qtbot, board, outputs):
    with qtbot.waitSignal(board.workshop.made):
        board.ring((60, 20))
        board.stop()

    assert outputs.players == []


def test_the_music_is_heard_while_the_line_is_held(qtbot, board, outputs, music):
    with qtbot.waitSignal(board.workshop.made):
        board.hold_music(True)
    assert outputs.playing.samples == music
    assert outputs.playing.again

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
