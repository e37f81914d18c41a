"""The computer's own voice, which says what nobody recorded.

Qt can speak, but its Python binding gives no samples (there is no ``synthesize``), and
what is spoken past our mixer could not sound like a telephone or fall silent in time.
So the system's program speaks into a file before the words are due.
"""

from __future__ import annotations

import functools
import logging
import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from phonecoach import places
from phonecoach.app.sound.clips import decoded
from phonecoach.app.sound.systems import system_here
from phonecoach.app.sound.waves import no_breath
from phonecoach.scenario.marks import canonical, sha256
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.app.sound.clips import Said
    from phonecoach.app.sound.systems import Command, System, Voice
    from phonecoach.app.sound.waves import Breath

_LOG = logging.getLogger(__name__)

_LOCALES: Final = {
    Language.KO: "ko-KR",
    Language.EN: "en-GB",
    Language.JA: "ja-JP",
}
_PLAIN: Final = ("Yuna", "Kyoko", "Daniel", "Serena", "Samantha")
"""macOS lists voices that sing or croak among them; these speak."""

_LISTING_S: Final = 15.0
_SAYING_S: Final = 20.0
_WAIT_S: Final = 0.05
_MOST_FAULTS: Final = 2
"""After so many it is not asked again: captions serve."""

_LATE: Final = 0.045
"""By this share of its time a line may end late, as a recorded one."""

_MOST_KEPT: Final = 2_000
_SHORTEST_S: Final = 0.05
"""Less is no speech."""


class ComputerVoice:
    """Speaks one language, on whatever thread it is asked to.

    Args:
        language: No voice of another one is taken.
        system: Speaks; None where nothing does.
        folder: Keeps what was said, so that it is said at once the next time.
    """

    def __init__(self, language: Language, system: System | None, folder: Path) -> None:
        self._language, self._system, self._folder = language, system, folder
        self._lock = threading.Lock()
        self._asked = False
        self._voice: Voice | None = None
        self._faults = 0

    def name(self, breath: Breath = no_breath) -> str:
        """Return the name of the voice; empty if there is none."""
        found = self._found(breath)
        return "" if found is None else found.name

    def say(self, said: Said, breath: Breath = no_breath) -> bytes:
        """Return words as samples at our rate, as a telephone lets them be heard.

        Nothing if there is no voice, or it fails.

        Args:
            said: With the time that it shall take.
            breath: Called again and again meanwhile; what it raises ends the program.
        """
        voice = self._found(breath)
        if voice is None or self._system is None or self._faults >= _MOST_FAULTS:
            return b""
        mark = sha256(canonical([voice.id, said.text, said.duration_ms]))
        kept = self._folder / f"{mark[:24]}.opus"
        if not kept.is_file():
            try:
                self._keep(self._system, voice, said, kept, breath)
            except (OSError, RuntimeError, subprocess.SubprocessError) as error:
                self._faults += 1
                _LOG.warning("%s could not say a line: %s", voice.name, error)
                return b""
        return decoded(kept, breath)

    def _found(self, breath: Breath) -> Voice | None:
        """Return the voice, which is looked for once."""
        with self._lock:
            if not self._asked and self._system is not None:
                try:
                    told = _run(self._system.listing(), _LISTING_S, breath)
                    self._voice = _best(self._system.voices(told), self._language)
                except (OSError, subprocess.SubprocessError) as error:
                    _LOG.warning("The computer's voices cannot be listed: %s", error)
            self._asked = True
        return self._voice

    def _keep(
        self, system: System, voice: Voice, said: Said, kept: Path, breath: Breath
    ) -> None:
        """Have words said and keep them as they are heard over a telephone.

        Raises:
            OSError, RuntimeError, subprocess.SubprocessError: If it fails.
        """
        # They take a while to load, and are wanted on the workshop's thread alone.
        import soundfile  # noqa: PLC0415

        from phonecoach.voice import telephone  # noqa: PLC0415

        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            wave = Path(folder) / "said.wav"
            _run(system.saying(voice, said.text, wave), _SAYING_S, breath)
            samples, rate = soundfile.read(wave, dtype="float32", always_2d=True)
            if len(samples) < _SHORTEST_S * rate or not np.any(samples):
                raise OSError(f"{wave.name} is silent")
            heard = telephone.over_the_telephone(samples.mean(axis=1), rate, 1.0)
            breath()
            if said.duration_ms:
                heard = telephone.pressed(heard, said.duration_ms)
                breath()
                heard = telephone.cut(heard, said.duration_ms, _LATE)
            made = Path(folder) / kept.name
            telephone.write(made, heard)
            made.replace(kept)
        _let_go(self._folder)


@functools.cache
def computer_voice(language: Language) -> ComputerVoice:
    """Return what reads a language aloud here; it is first asked when it is used."""
    return ComputerVoice(language, system_here(), places.cache() / "said")


def _best(voices: Iterable[Voice], language: Language) -> Voice | None:
    """Return the voice for a language; None if none speaks it."""
    fitting = [one for one in voices if one.locale.split("-")[0] == language.value]

    def rank(voice: Voice) -> tuple[bool, bool]:
        here = voice.locale.casefold() == _LOCALES[language].casefold()
        return voice.name not in _PLAIN, not here

    return min(fitting, key=rank, default=None)


def _run(command: Command, most_s: float, breath: Breath) -> str:
    """Run a program to its end and return what it tells.

    Raises:
        OSError: If it cannot be run.
        subprocess.SubprocessError: If it fails or takes too long.
    """
    process = subprocess.Popen(  # noqa: S603 - the system's own program
        command.words,
        env={**os.environ, **command.environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    end = time.monotonic() + most_s
    given: bytes | None = command.given.encode()
    with process:
        try:
            while True:
                try:
                    told, faults = process.communicate(given, timeout=_WAIT_S)
                    break
                except subprocess.TimeoutExpired:
                    given = None
                    if time.monotonic() > end:
                        raise
                    breath()
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        raise subprocess.CalledProcessError(
            process.returncode, command.words[0], told, faults
        )
    return told.decode("utf-8", "replace")


def _let_go(folder: Path) -> None:
    """Delete what was said longest ago, above what is kept."""
    found = sorted(folder.glob("*.opus"), key=lambda one: one.stat().st_mtime)
    for file in found[: max(0, len(found) - _MOST_KEPT)]:
        file.unlink(missing_ok=True)
