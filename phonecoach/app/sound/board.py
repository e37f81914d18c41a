"""All that is heard of the telephone: bell, ring-back, dead line, music on hold."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.preferences import NO_SOUND, STANDARD_DEVICE, PcPreferences
from phonecoach.app.sound.music import hold_music
from phonecoach.app.sound.national import country
from phonecoach.app.sound.output import Outputs
from phonecoach.app.sound.tones import ring, ring_back, tone_for
from phonecoach.app.sound.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.sound.device import Device
    from phonecoach.app.sound.output import Player

_GONE_S: Final = 6.0
"""So long a dead line is heard; who has not hung up by then has understood."""

_WHOLE: Final = 100


class _Kind(enum.Enum):
    RING = enum.auto()
    RING_BACK = enum.auto()
    GONE = enum.auto()
    MUSIC = enum.auto()


@dataclass(frozen=True, slots=True)
class _Name:
    """Under this a sound is ordered and kept."""

    kind: _Kind
    country: str = ""
    cadence_ms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Wish:
    """What shall be heard."""

    name: _Name
    again: bool
    """Whether it begins again at its end."""


class SoundBoard(QObject):
    """Plays one sound at a time on the device that was chosen, or none at all.

    It never raises and never waits: a sound that is still being made is heard as soon
    as it is ready, unless something else is wished by then.

    Attributes:
        outputs: The sound devices.
        workshop: Makes the sounds.

    Signals:
        troubled: Nothing can be heard any more; told once until it can be again.
            sentence: What happened and what to do; empty once it can be again.
        devices_changed: A sound device was plugged in or out.
    """

    troubled = Signal(str)
    devices_changed = Signal()

    def __init__(
        self, outputs: Outputs | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.outputs = outputs or Outputs(self)
        self.workshop = Workshop(self)
        chosen = PcPreferences()
        self._device, self._volume = chosen.device, chosen.volume
        self._country = "en-GB"
        self._music_wanted = True
        self._wish: _Wish | None = None
        self._player: Player | None = None
        self._playing_on = ""
        self._names: dict[str, str] = {}
        self._here = self.devices()
        self._told = False
        self.workshop.made.connect(self._serve)
        self.outputs.changed.connect(self._look_around)

    # What was chosen --------------------------------------------------------------

    def set_country(self, profile: str) -> None:
        """Let it sound as in the country of a profile such as ``ko-KR``."""
        self._country = profile

    def set_volume(self, percent: int) -> None:
        """Change how loud everything is, 0 to 100."""
        self._volume = percent
        if self._player is not None:
            self._player.set_volume(percent / _WHOLE)

    def set_device(self, device: str) -> None:
        """Play on a device by its id, the system's (``""``) or none (``"none"``)."""
        if device != self._device:
            self._device = device
            self._told = False
            self._start()

    def set_music_wanted(self, wanted: bool) -> None:
        """Say whether music shall be heard while the caller is on hold."""
        self._music_wanted = wanted
        if not wanted:
            self.hold_music(False)

    def devices(self) -> tuple[Device, ...]:
        """Return all devices that can be chosen."""
        return self.outputs.devices()

    @property
    def is_playing(self) -> bool:
        """Whether something is heard, or would be at a volume above 0."""
        return self._player is not None

    # What is heard ----------------------------------------------------------------

    def prepare(self, cadence_ms: Sequence[int]) -> None:
        """Have everything made that a call needs, in the order it will need it."""
        self._order(self._ring_name(cadence_ms))
        self._order(self._gone_name())
        if self._music_wanted:
            self._order(_Name(_Kind.MUSIC))

    def prepare_ring_back(self, cadence_ms: Sequence[int]) -> None:
        """Have made what is heard while it rings at the other end."""
        self._order(self._ring_back_name(cadence_ms))

    def ring(self, cadence_ms: Sequence[int]) -> None:
        """Ring until it is stopped: on, off, on, off ... in milliseconds."""
        self._play(_Wish(self._ring_name(cadence_ms), again=True))

    def ring_back(self, cadence_ms: Sequence[int]) -> None:
        """Let it be heard that it rings at the other end, until it is stopped."""
        self._play(_Wish(self._ring_back_name(cadence_ms), again=True))

    def try_ring(self, cadence_ms: Sequence[int]) -> None:
        """Ring once, to hear how loud it is."""
        self._play(_Wish(self._ring_name(cadence_ms), again=False))

    def busy(self) -> None:
        """Let a dead line be heard for a while: the other side has hung up."""
        self._play(_Wish(self._gone_name(), again=False))

    @Slot(bool)
    def hold_music(self, on: bool) -> None:
        """Begin or end the music of a line on hold; nothing else is ended by it."""
        name = _Name(_Kind.MUSIC)
        if on and self._music_wanted:
            self._play(_Wish(name, again=True))
        elif not on and self._wish is not None and self._wish.name == name:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Fall silent; does nothing when already silent."""
        self._wish = None
        self._fall_silent()

    def close(self) -> None:
        """Fall silent for good."""
        self.stop()
        self.workshop.close()

    # How ----------------------------------------------------------------------------

    def _ring_name(self, cadence_ms: Sequence[int]) -> _Name:
        return _Name(_Kind.RING, self._country, tuple(cadence_ms))

    def _ring_back_name(self, cadence_ms: Sequence[int]) -> _Name:
        return _Name(_Kind.RING_BACK, self._country, tuple(cadence_ms))

    def _gone_name(self) -> _Name:
        return _Name(_Kind.GONE, self._country)

    def _order(self, name: _Name) -> None:
        if name.kind is _Kind.MUSIC:
            self.workshop.order(name, hold_music)
            return
        sounds = country(name.country)
        if name.kind is _Kind.RING:
            recipe = partial(ring, name.cadence_ms, sounds.clapper_hz)
        elif name.kind is _Kind.RING_BACK:
            recipe = partial(ring_back, name.cadence_ms, sounds.ring_back_hz)
        else:
            recipe = partial(tone_for, sounds.gone, _GONE_S)
        self.workshop.order(name, recipe)

    def _play(self, wish: _Wish) -> None:
        self._wish = wish
        self._order(wish.name)
        self._start()

    @Slot(object)
    def _serve(self, name: _Name) -> None:
        if self._wish is not None and self._wish.name == name:
            self._start()

    def _start(self) -> None:
        """Let what is wished be heard from its beginning, if it can be."""
        self._fall_silent()
        wish = self._wish
        if wish is None or self._device == NO_SOUND:
            return
        samples = self.workshop.get(wish.name)
        if samples is None:
            return
        device = self._device or self.outputs.standard()
        player = self.outputs.open(device)
        if player is None:
            self._miss(device)
            return
        self._told = False
        self._player, self._playing_on = player, device
        self._names = {one.id: one.name for one in self.devices()}
        player.failed.connect(self._lose)
        player.ended.connect(self.stop)
        player.play(samples, volume=self._volume / _WHOLE, again=wish.again)

    def _fall_silent(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.stop()

    @Slot()
    def _look_around(self) -> None:
        """Find out whether what plays is still there, or what was gone is back."""
        before, self._here = self._here, self.devices()
        here = {one.id for one in self._here}
        if self._told and (self._device or self.outputs.standard()) in here:
            self._told = False
            self.troubled.emit("")
        if self._player is not None:
            if self._playing_on not in here:
                self._lose()
        elif self._wish is not None:
            self._start()
        if before and not here and self._device != NO_SOUND:
            self._names = {one.id: one.name for one in before}
            self._tell(before[0].id)
        self.devices_changed.emit()

    @Slot()
    def _lose(self) -> None:
        """Go on without the device that played, on the system's next one if it may."""
        lost = self._playing_on
        self._fall_silent()
        if self._wish is not None and not self._wish.again:
            self._wish = None  # it would be heard long after its time
        if self._device == STANDARD_DEVICE and self.outputs.standard() not in (
            "",
            lost,
        ):
            self._start()
        else:
            self._tell(lost)

    def _miss(self, device: str) -> None:
        # A PC without any sound device is no trouble: everything can be seen, too.
        if device:
            self._tell(device)

    def _tell(self, device: str) -> None:
        if self._told:
            return
        self._told = True
        name = self._names.get(device, "")
        if name and not self._here:
            words = self.tr(
                "“{device}” is gone, and this PC has no other sound device. The "
                "telephone is silent until one is plugged in; you can still see it "
                "ring."
            )
        elif name:
            words = self.tr(
                "“{device}” no longer plays, so the telephone is silent. Plug it in "
                "again, or choose another sound device in Settings."
            )
        else:
            words = self.tr(
                "The chosen sound device is not there, so the telephone is silent. "
                "Plug it in, or choose another one in Settings."
            )
        self.troubled.emit(words.format(device=name))
