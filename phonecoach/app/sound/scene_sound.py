"""A model scene as it is heard: bell, voices, music on hold, on one line."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import Signal, Slot

from phonecoach.app.post import Post
from phonecoach.app.screens.models_text import LineKind
from phonecoach.app.sound.clips import decoded
from phonecoach.app.sound.signals import SignalKind, SignalName, recipe_of
from phonecoach.app.sound.waves import LOUDEST, RATE_HZ, no_breath
from phonecoach.app.widgets.replay import Sounding
from phonecoach.scenario.model_calls import RING_S
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy.typing as npt
    from PySide6.QtCore import QObject

    from phonecoach.app.screens.models_text import SceneText
    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.units import Micros

_MS: Final = 1_000


class SceneSound(Sounding):
    """Lets a model scene be heard, from any moment of it.

    Args:
        scene: What happens in it.
        clips: What is recorded of it: when it begins, in ms, and the file.
        ring: The country's profile and the pattern of its bell, in ms.
        board: Where it is heard; asked when something first is.
        parent: Qt's owner.
    """

    _mixed = Signal(int, object)

    def __init__(
        self,
        scene: SceneText,
        clips: Sequence[tuple[int, Path]],
        ring: tuple[str, tuple[int, ...]],
        board: Callable[[], SoundBoard],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene, self._clips, self._ring = scene, tuple(clips), ring
        self._board = board
        self._whole: bytes | None = None
        self._wanted = 0
        self._sounds = False
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="scene")
        self._mixed.connect(self._begin)
        self.destroyed.connect(lambda: self._thread.shutdown(wait=False))

    def play(self, begin: Micros, end: Micros) -> bool:  # noqa: ARG002 - to its end
        """Let the rest of the scene be heard; `begun` follows."""
        self.stop()
        heard = {LineKind.RING, LineKind.HOLD}
        if not self._clips and not any(one.kind in heard for one in self._scene.lines):
            return False
        self._wanted += 1
        self._thread.submit(self._mix, self._wanted, to_ms(begin))
        return True

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._wanted += 1
        if self._sounds:
            self._sounds = False
            self._board().close_line()

    @Slot(int, object)
    def _begin(self, ticket: int, begin_ms: int) -> None:
        if ticket != self._wanted or self._whole is None:
            return
        self._sounds = True
        board = self._board()
        board.open_line()
        board.speak(self._whole, start=begin_ms * RATE_HZ // _MS)
        self.begun.emit()

    def _mix(self, ticket: int, begin_ms: int) -> None:
        if self._whole is None:
            self._whole = mixed_scene(self._scene, self._clips, self._ring)
        self._post.emit(self._mixed, ticket, begin_ms)


def mixed_scene(
    scene: SceneText,
    clips: Sequence[tuple[int, Path]],
    ring: tuple[str, tuple[int, ...]],
) -> bytes:
    """Return a scene as mono samples, 16 bit, little endian, at `RATE_HZ`.

    A clip that cannot be read is silence; the words are shown all the same.
    """
    mix = np.zeros(_count(scene.ends_ms), np.float32)
    profile, cadence = ring
    for line in scene.lines:
        if line.kind is LineKind.RING:
            bell = recipe_of(SignalName(SignalKind.RING, profile, cadence))(no_breath)
            for number in range(line.count):
                _add(mix, bell, line.begins_ms + round(number * RING_S * _MS))
        elif line.kind is LineKind.HOLD:
            music = recipe_of(SignalName(SignalKind.MUSIC))(no_breath)
            room = 2 * _count(line.ends_ms - line.begins_ms)
            _add(mix, music[:room], line.begins_ms)
    for begins_ms, path in clips:
        _add(mix, decoded(path), begins_ms)
    whole = np.rint(np.clip(mix, -1.0, 1.0) * LOUDEST)
    return whole.astype("<i2").tobytes()


def _add(mix: npt.NDArray[np.float32], sound: bytes, begins_ms: int) -> None:
    start = _count(begins_ms)
    samples = np.frombuffer(sound, "<i2")[: max(0, len(mix) - start)]
    mix[start : start + len(samples)] += samples.astype(np.float32) / LOUDEST


def _count(ms: int) -> int:
    return ms * RATE_HZ // _MS
