"""Microphones: which there are, and whether we may listen to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMicrophonePermission,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from phonecoach.app.preferences import STANDARD_DEVICE
from phonecoach.app.sound.device import Device

if TYPE_CHECKING:
    from collections.abc import Callable


class Inputs(QObject):
    """The microphones of this PC.

    Signals:
        changed: One was plugged in or out.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media = QMediaDevices(self)
        self._media.audioInputsChanged.connect(self.changed)

    def devices(self) -> tuple[Device, ...]:
        """Return all that can be listened to."""
        return tuple(
            Device(id=id_of(one), name=one.description())
            for one in QMediaDevices.audioInputs()
        )

    def standard(self) -> str:
        """Return the id of what the system listens to; empty if there is nothing."""
        return standard_input()

    def find(self, device: str) -> QAudioDevice | None:
        """Return a microphone by its id or the system's; None if it is not there."""
        wanted = self.standard() if device == STANDARD_DEVICE else device
        here = QMediaDevices.audioInputs()
        return next((one for one in here if id_of(one) == wanted), None)

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Ask the system, and it the person, whether we may listen.

        Args:
            answer: Told at once or later, on this thread.
        """
        application = QCoreApplication.instance()
        wish = QMicrophonePermission()
        granted = Qt.PermissionStatus.Granted
        if application is None:
            answer(False)
            return
        status = application.checkPermission(wish)
        if status is not Qt.PermissionStatus.Undetermined:
            answer(status is granted)
            return
        application.requestPermission(
            wish, self, lambda it: answer(it.status() is granted)
        )


def standard_input() -> str:
    """Return the id of what the system listens to; empty if there is nothing."""
    return id_of(QMediaDevices.defaultAudioInput())


def id_of(device: QAudioDevice) -> str:
    """Return what a device is known by when it is plugged in again."""
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")
