"""What each system's program is told, and what it tells."""

from pathlib import Path

import pytest

from phonecoach.app.sound.systems import ESpeakSystem, MacSystem, WindowsSystem

MAC = """Bells               en_US    # Hello! My name is Bells.
Eddy (한국어(대한민국)) ko_KR    # 안녕하세요! 제 이름은 Eddy예요.
Kyoko               ja_JP    # こんにちは! 私の名前はKyokoです。
Yuna                ko_KR    # 안녕하세요! 제 이름은 유나예요.
"""
WINDOWS = "\ufeffko-KR\tMicrosoft Heami Desktop\r\nen-GB\tMicrosoft Hazel Desktop\r\n"
ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  ko              --/M      Korean             sit/ko
"""  # noqa: E501 - as it comes
WORDS = "“안녕” & it’s $HOME; [[rate 9]] -v"


@pytest.mark.parametrize(
    ("system", "told", "locale", "name"),
    [
        (MacSystem(), MAC, "ko-KR", "Eddy (한국어(대한민국))"),
        (MacSystem(), MAC, "ja-JP", "Kyoko"),
        (WindowsSystem(), WINDOWS, "ko-KR", "Microsoft Heami Desktop"),
        (WindowsSystem(), WINDOWS, "en-GB", "Microsoft Hazel Desktop"),
        (ESpeakSystem("espeak-ng"), ESPEAK, "ko", "eSpeak NG, Korean"),
        (ESpeakSystem("e"), ESPEAK, "en-gb", "eSpeak NG, English (Great Britain)"),
    ],
)
def test_voices_are_told_by_language(system, told, locale, name):
    found = [one.name for one in system.voices(told) if one.locale == locale]

    assert found[0] == name


def test_windows_reads_words_that_no_script_contains():
    system = WindowsSystem()
    heami = next(system.voices(WINDOWS))

    command = system.saying(heami, WORDS, Path("said.wav"))

    assert command.environment == {
        "PHONECOACH_VOICE": "Microsoft Heami Desktop",
        "PHONECOACH_SOUND": "said.wav",
        "PHONECOACH_WORDS": WORDS,
    }
    assert "안녕" not in command.words[-1]
    for script in (command.words[-1], system.listing().words[-1]):
        assert not set(script) & set('"\n')  # one argument, as it stands


def test_macos_takes_words_for_words():
    system = MacSystem()
    yuna = next(one for one in system.voices(MAC) if one.name == "Yuna")

    words = system.saying(yuna, WORDS, Path("said.wav")).words

    assert words[words.index("-v") + 1] == "Yuna"
    assert words[-2] == "--"
    assert "[[" not in words[-1]
    assert "안녕" in words[-1]


def test_espeak_reads_words_from_its_input():
    system = ESpeakSystem("/usr/bin/espeak-ng")
    korean = [*system.voices(ESPEAK)][-1]

    command = system.saying(korean, WORDS, Path("said.wav"))

    assert command.words[:3] == ("/usr/bin/espeak-ng", "-v", "ko")
    assert command.given == WORDS
