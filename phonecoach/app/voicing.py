"""The trainee's voice in a call: from the ear to the call, as the telephone has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from phonecoach.call import acts
from phonecoach.call import events as e

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.clock import CallClock

_MIDDLE = e.HoldBegan | e.HoldEnded | e.Muted | e.Unmuted


class Hears(Protocol):
    """What is needed of `phonecoach.app.sound.ear.Ear`."""

    voice_began: SignalInstance
    voice_ended: SignalInstance
    level: SignalInstance
    synced: SignalInstance
    hearing_changed: SignalInstance
    troubled: SignalInstance
    advised: SignalInstance

    @property
    def is_hearing(self) -> bool:
        """Whether samples come from the microphone."""
        ...

    @property
    def is_running(self) -> bool:
        """Whether a call is being captured."""
        ...

    def start(self, path: Path | None, device: str = ...) -> None:
        """Begin to capture."""
        ...

    def stop(self) -> None:
        """End the capture."""
        ...

    def set_open(self, opened: bool) -> None:
        """Let the microphone be heard, or not."""
        ...


class Voicing(QObject):
    """Lets one call have the voice of whoever takes it.

    A muted or waiting caller hears nothing: then the microphone is closed. With push to
    talk it is closed for the call, though not for the capture, until the key is down.

    Signals:
        level: How loud the microphone has just been.
            dbfs: -96 to 0.
            clipped: Whether it was too loud.
        changed: `speaks`, `pressed` or `works` is another than before.
        troubled: Nothing can be heard, or not be written down; empty once all is well.
            sentence: What happened and what to do.
        advised: The microphone is of no use as it is set; empty once it is.
            sentence: What to do.
    """

    level = Signal(float, bool)
    changed = Signal()
    troubled = Signal(str)
    advised = Signal(str)

    def __init__(
        self,
        ear: Hears,
        driver: CallDriver,
        clock: CallClock,
        *,
        push_to_talk: bool = False,
    ) -> None:
        """Bring ear and call together.

        Args:
            ear: Not capturing anything.
            driver: Of the call; this belongs to it.
            clock: The call clock.
            push_to_talk: Whether the voice is heard only while a key is down.
        """
        super().__init__(driver)
        self.push_to_talk = push_to_talk
        self._ear, self._driver, self._clock = ear, driver, clock
        self._since_ns: int | None = None
        self._pressed_ns: int | None = None
        self._works = True
        self._stopped = False
        ear.voice_began.connect(self._begin)
        ear.voice_ended.connect(self._end)
        ear.synced.connect(self._sync)
        ear.hearing_changed.connect(self._turn)
        ear.troubled.connect(self._tell)
        ear.level.connect(self.level)
        ear.advised.connect(self.advised)
        driver.happened.connect(self._on_happened)
        driver.ended.connect(self.stop)

    @property
    def speaks(self) -> bool:
        """Whether the voice is to be heard in the call."""
        return self._driver.state.voice_open and self._since_ns is not None

    @property
    def pressed(self) -> bool:
        """Whether the key to talk is down."""
        return self._pressed_ns is not None

    @property
    def works(self) -> bool:
        """Whether the microphone delivers anything, as far as is known."""
        return self._works

    def start(self, path: Path | None, device: str) -> None:
        """Begin to listen.

        Args:
            path: The recording; None records nothing.
            device: The microphone's id, or the system's.
        """
        self._ear.start(path, device)

    @Slot()
    def stop(self) -> None:
        """End the capture; the ear is free for another call."""
        self._stopped = True
        self._ear.stop()

    def press(self, moment_ns: int) -> None:
        """Take it that the key to talk went down."""
        if not self.push_to_talk or self.pressed:
            return
        self._pressed_ns = moment_ns
        if self._since_ns is not None:
            self._take_floor(moment_ns)
        self.changed.emit()

    def release(self, moment_ns: int) -> None:
        """Take it that the key to talk was let go: that ends the turn."""
        if self.pressed:
            self._pressed_ns = None
            onset = self._clock.at(moment_ns)
            self._driver.take(acts.YieldFloor(onset=onset, final=True))
            self.changed.emit()

    @Slot(object)
    def _begin(self, moment_ns: int) -> None:
        self._since_ns = moment_ns
        if self._pressed_ns is not None:
            self._take_floor(max(moment_ns, self._pressed_ns))
        elif not self.push_to_talk:
            self._take_floor(moment_ns)
        self.changed.emit()

    def _take_floor(self, moment_ns: int) -> None:
        self._driver.take(acts.TakeFloor(onset=self._clock.at(moment_ns)))

    @Slot(object)
    def _end(self, moment_ns: int) -> None:
        self._since_ns = None
        self._driver.take(acts.YieldFloor(onset=self._clock.at(moment_ns)))
        self.changed.emit()

    @Slot(object, object)
    def _sync(self, frame: int, moment_ns: int) -> None:
        self._driver.take(acts.Sync(frame=frame, onset=self._clock.at(moment_ns)))

    @Slot(bool)
    def _turn(self, works: bool) -> None:
        if self._stopped:
            return
        self._works = works
        if not works:
            self._since_ns = None
        self._driver.take(acts.TurnMicrophone(works=works))
        self.changed.emit()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if sentence and not self._ear.is_hearing:
            self._turn(False)
        self.troubled.emit(sentence)

    @Slot(object)
    def _on_happened(self, event: e.Event) -> None:
        if isinstance(event, _MIDDLE):
            state = self._driver.state
            self._ear.set_open(not (state.held or state.muted))
        elif isinstance(event, e.Answered | e.Reached) and self._is_audible:
            # Whoever speaks while picking up is heard from then on.
            self._driver.take(acts.TakeFloor())

    @property
    def _is_audible(self) -> bool:
        """Whether there is a voice that nothing keeps from the call."""
        return self._since_ns is not None and (self.pressed or not self.push_to_talk)
