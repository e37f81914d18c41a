"""The ear as a whole, without a microphone, and the fake that stands for it."""

import errno

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtMultimedia import QAudioDevice

from phonecoach.app.sound.device import Device
from phonecoach.app.sound.ear import Ear
from phonecoach.app.sound.intake import Taken
from phonecoach.voice.metering import Complaint
from phonecoach.voice.recording import frames_in
from tests.app.fakes.ear import FakeEar


class NoMicrophones(QObject):
    changed = Signal()
    allowed = True

    def devices(self):
        return ()

    def find(self, device):
        return None

    def ask(self, answer):
        answer(self.allowed)


class Headset(QAudioDevice):
    def id(self):
        return QByteArray(b"1")

    def description(self):
        return "Headset"


class Deaf:
    """A detector that never hears a voice."""

    def feed(self, samples):
        return ()

    def finish(self):
        return ()


@pytest.fixture
def ear(qapp):
    one = Ear(NoMicrophones(), make_detector=Deaf)
    yield one
    one.close()


def public(cls):
    return {
        name
        for name in dir(cls)
        if not name.startswith("_") and name not in dir(QObject)
    }


def test_the_fake_has_all_that_the_ear_has(qapp):
    lacking = public(Ear) - public(FakeEar) - set(vars(FakeEar()))

    assert lacking == set()


def test_without_a_microphone_a_sentence_says_so_and_the_call_is_still_ended(
    qtbot, ear, tmp_path
):
    path = tmp_path / "recordings" / "call.wav"
    with qtbot.waitSignal(ear.troubled) as told:
        ear.start(path)
    with qtbot.waitSignal(ear.stopped) as stopped:
        ear.stop()

    assert "no microphone" in told.args[0]
    assert stopped.args == [path]
    assert not ear.is_hearing


def test_a_microphone_that_may_not_be_used_is_told_of(qtbot, ear):
    ear.inputs.allowed = False

    with qtbot.waitSignal(ear.troubled) as told:
        ear.start(None)

    assert "may not use the microphone" in told.args[0]


def test_a_folder_that_cannot_be_made_is_told_of(qtbot, ear, tmp_path):
    (tmp_path / "recordings").touch()

    def told_of_folder(sentence):
        return str(tmp_path / "recordings") in sentence

    with qtbot.waitSignal(ear.troubled, check_params_cb=told_of_folder):
        ear.start(tmp_path / "recordings" / "call.wav")


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "cannot be written to")],
)
def test_a_disk_that_refuses_is_told_of_until_it_takes_again(
    qtbot, ear, tmp_path, number, words
):
    ear.start(tmp_path / "call.wav")
    told = []
    ear.troubled.connect(told.append)

    ear._recorder.troubled.emit(OSError(number, "no"))
    ear._recorder.troubled.emit(None)

    assert words in told[0]
    assert words not in told[1]


def test_what_is_captured_is_told_and_written_down(qtbot, ear, tmp_path):
    path = tmp_path / "call.wav"
    ear.start(path)
    taken = Taken(at=0, pcm=np.ones(800, np.int16), complaint=Complaint.NOTHING_HEARD)

    with qtbot.waitSignals([ear.hearing_changed, ear.advised]):
        ear._capture.taken.emit(taken)
    with qtbot.waitSignal(ear.stopped):
        ear.stop()

    assert frames_in(path) == 800


def test_a_microphone_that_goes_is_named(qtbot, ear):
    ear.start(None)
    ear._listening_to, ear._opened_id = "Headset", "1"

    with qtbot.waitSignal(ear.troubled) as told:
        ear._capture.lost.emit()
    assert told.args[0].startswith("“Headset” is gone")

    ear.inputs.devices = lambda: (Device(id="1", name="Headset"),)
    with qtbot.waitSignal(ear.troubled) as told:
        ear._capture.lost.emit()
    assert "another program may have it" in told.args[0]


def test_a_microphone_that_the_system_still_lists_may_be_gone(qtbot, ear):
    headset = Headset()
    told, again = [], []
    ear.start(None)
    ear.troubled.connect(told.append)
    ear._went_on.disconnect()
    ear._went_on.connect(again.append)
    ear._listening_to, ear._opened_id = "Headset", "1"
    ear.inputs.devices = lambda: (Device(id="1", name="Headset"),)
    ear.inputs.find = lambda _: headset

    ear._capture.vanished.emit("1")
    ear._capture.lost.emit()
    ear._look_around()
    assert told[-1].startswith("“Headset” is gone")
    assert again == []

    ear.inputs.changed.emit()
    assert again == [headset]


def test_a_call_that_begins_while_the_last_is_being_closed_waits_for_it(
    qtbot, ear, tmp_path
):
    first, second = tmp_path / "1.wav", tmp_path / "2.wav"
    closed = []
    ear.stopped.connect(closed.append)
    ear.start(first)
    ear._capture.taken.emit(Taken(at=0, pcm=np.ones(800, np.int16)))

    ear.stop()
    ear.start(second)
    qtbot.waitUntil(lambda: closed == [first])
    ear._capture.taken.emit(Taken(at=0, pcm=np.ones(400, np.int16)))
    ear.stop()

    qtbot.waitUntil(lambda: closed == [first, second])
    assert (frames_in(first), frames_in(second)) == (800, 400)
