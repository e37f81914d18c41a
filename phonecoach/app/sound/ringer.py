"""Plays the ringing on the standard output device, over and over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Slot
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from phonecoach.app.sound.tones import ring
from phonecoach.app.sound.waves import RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Sequence

_RINGS = 16
"""More than any caller waits; a call never rings longer."""


class Ringer(QObject):
    """A telephone's bell; without a sound device it keeps quiet."""

    def __init__(
        self, cadence_ms: Sequence[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._cadence_ms = tuple(cadence_ms)
        self._sink: QAudioSink | None = None
        self._buffer = QBuffer(self)

    def start(self) -> None:
        """Begin to ring."""
        device = QMediaDevices.defaultAudioOutput()
        layout = QAudioFormat()
        layout.setSampleRate(RATE_HZ)
        layout.setChannelCount(1)
        layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(layout):
            return
        self._buffer.setData(QByteArray(ring(self._cadence_ms) * _RINGS))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, layout, self)
        self._sink.start(self._buffer)

    @Slot()
    def stop(self) -> None:
        """Fall silent; does nothing when already silent."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
            self._buffer.close()
