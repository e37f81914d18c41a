"""How each system's own program says words into a file, and which voices it has.

Nothing of these programs ships with ours; whoever has one may have it read.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

_RATE_HZ: Final = 22_050
"""More than a telephone lets through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A voice that is installed.

    Attributes:
        name: As the system shows it.
        id: As its program wants it.
        locale: ``ko-KR``; its first part is in small letters.
    """

    name: str
    id: str
    locale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A program to be run, never by way of a shell.

    Attributes:
        words: The program and its arguments.
        environment: Added to our own.
        given: What it reads.
    """

    words: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)
    given: str = ""


class System(Protocol):
    """What reads aloud on a system."""

    def listing(self) -> Command:
        """Return what tells the voices."""
        ...

    def voices(self, told: str) -> Iterator[Voice]:
        """Yield the voices in what was told."""
        ...

    def saying(self, voice: Voice, words: str, sound: Path) -> Command:
        """Return what says words into a WAV file."""
        ...


class MacSystem:
    """`say`, which is part of macOS."""

    _LINE = re.compile(r"^(.+?)\s+([a-z]{2,3})[_-](\w+)\s+#", re.MULTILINE)
    _MARKUP = re.compile(r"\[\[|\]\]")
    """Between them `say` takes orders instead of words."""

    def listing(self) -> Command:
        """Return what tells the voices."""
        return Command(words=("/usr/bin/say", "-v", "?"))

    def voices(self, told: str) -> Iterator[Voice]:
        """Yield the voices in what was told."""
        for name, language, country in self._LINE.findall(told):
            yield Voice(name=name, id=name, locale=f"{language}-{country}")

    def saying(self, voice: Voice, words: str, sound: Path) -> Command:
        """Return what says words into a WAV file."""
        form = "--file-format=WAVE", f"--data-format=LEI16@{_RATE_HZ}"
        plain = self._MARKUP.sub(" ", words)
        return Command(
            words=(
                *("/usr/bin/say", "-v", voice.id, "-o", str(sound)),
                *(*form, "--", plain),
            )
        )


class WindowsSystem:
    """System.Speech, which is part of Windows, by way of PowerShell.

    The scripts have no double quotes and no ends of lines, so that they are one
    argument as they are. What is said is in the environment, where no sign has a
    meaning of its own.
    """

    _BEGIN = (
        "$ErrorActionPreference = 'Stop'",
        "[Console]::OutputEncoding = [Text.Encoding]::UTF8",
        "Add-Type -AssemblyName System.Speech",
        "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer",
    )
    _LIST = (
        "$known = $speaker.GetInstalledVoices() | Where-Object { $_.Enabled }",
        "$told = { [string]$_.VoiceInfo.Culture.Name + [char]9 + $_.VoiceInfo.Name }",
        "$known | ForEach-Object $told | ForEach-Object { [Console]::WriteLine($_) }",
    )
    _SAY = (
        "$speaker.SelectVoice($env:PHONECOACH_VOICE)",
        "$bits = [System.Speech.AudioFormat.AudioBitsPerSample]::Sixteen",
        "$mono = [System.Speech.AudioFormat.AudioChannel]::Mono",
        "$kind = 'System.Speech.AudioFormat.SpeechAudioFormatInfo'",
        f"$form = New-Object $kind -ArgumentList {_RATE_HZ}, $bits, $mono",
        "$speaker.SetOutputToWaveFile($env:PHONECOACH_SOUND, $form)",
        "$speaker.Speak($env:PHONECOACH_WORDS)",
        "$speaker.Dispose()",
    )

    def listing(self) -> Command:
        """Return what tells the voices."""
        return Command(words=self._powershell(self._LIST))

    def voices(self, told: str) -> Iterator[Voice]:
        """Yield the voices in what was told."""
        for line in told.splitlines():
            locale, tab, name = line.lstrip("\ufeff").partition("\t")
            if tab:
                yield Voice(name=name.strip(), id=name.strip(), locale=locale)

    def saying(self, voice: Voice, words: str, sound: Path) -> Command:
        """Return what says words into a WAV file."""
        return Command(
            words=self._powershell(self._SAY),
            environment={
                "PHONECOACH_VOICE": voice.id,
                "PHONECOACH_SOUND": str(sound),
                "PHONECOACH_WORDS": words,
            },
        )

    def _powershell(self, script: tuple[str, ...]) -> tuple[str, ...]:
        root = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
        program = root / "System32" / "WindowsPowerShell" / "v1.0" / "powershell.exe"
        whole = "; ".join((*self._BEGIN, *script))
        return (str(program), "-NoProfile", "-NonInteractive", "-Command", whole)


class ESpeakSystem:
    """eSpeak NG, where somebody has installed it."""

    def __init__(self, program: str) -> None:
        self._program = program

    def listing(self) -> Command:
        """Return what tells the voices."""
        return Command(words=(self._program, "--voices"))

    def voices(self, told: str) -> Iterator[Voice]:
        """Yield the voices in what was told."""
        for line in told.splitlines()[1:]:
            _, locale, _, name, *_ = [*line.split(), "", "", "", ""]
            if name:
                shown = f"eSpeak NG, {name.replace('_', ' ')}"
                yield Voice(name=shown, id=locale, locale=locale)

    def saying(self, voice: Voice, words: str, sound: Path) -> Command:
        """Return what says words into a WAV file."""
        how = "-v", voice.id, "-b", "1", "-w", str(sound), "--stdin"
        return Command(words=(self._program, *how), given=words)


def system_here() -> System | None:
    """Return what reads aloud on this computer; None if there is nothing."""
    if sys.platform == "darwin":
        return MacSystem()
    if sys.platform == "win32":
        return WindowsSystem()
    found = shutil.which("espeak-ng")
    return ESpeakSystem(found) if found else None
