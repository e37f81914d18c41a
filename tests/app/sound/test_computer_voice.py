"""A program of the system's says what nobody recorded, as a telephone would."""

import sys
import time

import numpy as np
import pytest

from phonecoach.app.sound.clips import Said
from phonecoach.app.sound.computer_voice import ComputerVoice
from phonecoach.app.sound.systems import Command, Voice
from phonecoach.app.sound.waves import RATE_HZ
from phonecoach.units import Language

HELLO = Said("hello", "a", "Good morning.", 1_500)

PROGRAM = """
import math, pathlib, struct, sys, time, wave
sound, seconds, notes, waits = sys.argv[1:]
words = sys.stdin.buffer.read().decode()
with open(notes, "a", encoding="utf-8") as file:
    file.write(words + "\\n")
time.sleep(float(waits))
with wave.open(sound, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(22050)
    for at in range(round(22050 * float(seconds))):
        level = round(9000 * math.sin(at / 22050 * 6.28318 * 700))
        file.writeframesraw(struct.pack("<h", level))
"""


class Program:
    """A system whose voices are told and whose words are a tone."""

    def __init__(self, folder, voices, seconds=1.2, waits=0.0):
        self.notes, self.known = folder / "notes.txt", voices
        self.seconds, self.waits = seconds, waits
        self.listed = 0

    def listing(self):
        self.listed += 1
        return Command(words=(sys.executable, "-c", "print('here they are')"))

    def voices(self, told):
        assert told.strip() == "here they are"
        return iter(self.known)

    def saying(self, voice, words, sound):
        how = str(sound), str(self.seconds), str(self.notes), str(self.waits)
        return Command(words=(sys.executable, "-c", PROGRAM, *how), given=words)

    @property
    def said(self):
        known = self.notes.exists()
        return self.notes.read_text("utf-8").splitlines() if known else []


def voice(name, locale):
    return Voice(name=name, id=name, locale=locale)


HEAMI = voice("Heami", "ko-KR")
HAZEL, ZIRA = voice("Hazel", "en-GB"), voice("Zira", "en-US")


def speaker(tmp_path, system, language=Language.EN):
    return ComputerVoice(language, system, tmp_path / "said")


def levels(sound):
    return np.abs(np.frombuffer(sound, "<i2").astype(float))


@pytest.mark.parametrize("seconds", [1.0, 1.5, 2.0])
def test_words_take_as_long_as_was_declared(tmp_path, seconds):
    system = Program(tmp_path, [HAZEL], seconds)

    sound = speaker(tmp_path, system).say(HELLO)

    assert system.said == ["Good morning."]
    assert len(sound) / 2 / RATE_HZ == pytest.approx(1.5, rel=0.05)
    assert np.flatnonzero(levels(sound) > 500)[-1] / RATE_HZ > 1.0


def test_what_was_said_once_is_kept(tmp_path):
    system = Program(tmp_path, [HAZEL])
    first = speaker(tmp_path, system).say(HELLO)

    again = speaker(tmp_path, system)

    assert again.say(HELLO) == first
    assert again.say(HELLO._replace(text="안녕하세요.")) != b""
    assert system.said == ["Good morning.", "안녕하세요."]


@pytest.mark.parametrize(
    ("language", "installed", "name"),
    [
        (Language.EN, [HEAMI, ZIRA, HAZEL], "Hazel"),
        (Language.EN, [HEAMI, ZIRA], "Zira"),
        (Language.EN, [voice("Bells", "en-GB"), voice("Daniel", "en-GB")], "Daniel"),
        (Language.KO, [HAZEL, HEAMI], "Heami"),
        (Language.JA, [HAZEL, HEAMI], ""),
    ],
)
def test_only_a_voice_of_the_language_speaks(tmp_path, language, installed, name):
    system = Program(tmp_path, installed)
    found = speaker(tmp_path, system, language)

    assert found.name() == name
    assert bool(found.say(HELLO)) is bool(name)
    assert system.listed == 1


def test_where_nothing_speaks_nothing_is_said(tmp_path):
    found = speaker(tmp_path, None)

    assert (found.name(), found.say(HELLO)) == ("", b"")


class Broken(Program):
    """Its program fails."""

    def __init__(self, folder):
        super().__init__(folder, [HAZEL])
        self.asked = 0

    def saying(self, voice, words, sound):
        self.asked += 1
        return Command(words=(sys.executable, "-c", "raise SystemExit(3)"))


def test_a_voice_that_fails_is_soon_left_in_peace(tmp_path, caplog):
    system = Broken(tmp_path)
    found = speaker(tmp_path, system)

    assert {found.say(HELLO) for _ in range(5)} == {b""}
    assert system.asked == 2
    assert "Hazel" in caplog.text


def test_a_program_that_hangs_is_ended_with_the_call(tmp_path):
    found = speaker(tmp_path, Program(tmp_path, [HAZEL], waits=60.0))
    assert found.name() == "Hazel"

    class OverError(Exception):
        pass

    def breath():
        raise OverError

    begun = time.monotonic()
    with pytest.raises(OverError):
        found.say(HELLO, breath)
    assert time.monotonic() - begun < 10
    assert not list((tmp_path / "said").glob("*"))


def test_a_program_that_takes_too_long_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr("phonecoach.app.sound.computer_voice._SAYING_S", 0.2)
    found = speaker(tmp_path, Program(tmp_path, [HAZEL], waits=60.0))

    assert found.say(HELLO) == b""
