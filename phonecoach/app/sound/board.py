"""All that is heard of the telephone: bell, tones, music on hold, an open line."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.preferences import NO_SOUND, STANDARD_DEVICE, PcPreferences
from phonecoach.app.sound.mixer import Mixer, Track
from phonecoach.app.sound.output import Outputs
from phonecoach.app.sound.signals import SignalKind, SignalName, recipe_of
from phonecoach.app.sound.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.app.sound.device import Device
    from phonecoach.app.sound.output import Player

_WHOLE: Final = 100
_NS: Final = 1e9


@dataclass(frozen=True, slots=True)
class _Wish:
    """What shall be heard."""

    name: SignalName
    again: bool
    """Whether it begins again at its end."""


class SoundBoard(QObject):
    """Plays on the device that was chosen, or on none at all.

    One signal is heard at a time: the bell, a tone or music. While a line is open, its
    noise and whoever speaks are heard beside it, without a gap. It never raises and
    never waits: a signal that is still being made is heard as soon as it is ready,
    unless another is wished by then. Where nothing plays, all goes on unheard, and is
    heard from the right place once something does.

    Attributes:
        outputs: The sound devices.
        workshop: Makes the sounds.
        voices: Decodes what callers say; nobody waits there for music to be made.

    Signals:
        troubled: Nothing can be heard any more; told once until it can be again.
            sentence: What happened and what to do; empty once it can be again.
        devices_changed: A sound device was plugged in or out.
    """

    troubled = Signal(str)
    devices_changed = Signal()

    _heard_out = Signal(object)

    def __init__(
        self,
        outputs: Outputs | None = None,
        parent: QObject | None = None,
        *,
        now_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """Be silent, on the system's device, until told otherwise.

        Args:
            outputs: The sound devices; None for those of this PC.
            parent: Qt's owner.
            now_ns: A monotonic clock.
        """
        super().__init__(parent)
        self.outputs = outputs or Outputs(self)
        self.workshop = Workshop(self)
        self.voices = Workshop(self)
        chosen = PcPreferences()
        self._device, self._volume = chosen.device, chosen.volume
        self._country = "en-GB"
        self._music_wanted = self._line_wanted = True
        self._wish: _Wish | None = None
        self._line_open = self._on_hold = False
        self._mixer = Mixer()
        self._mixer.ended = self._heard_out.emit
        self._now_ns = now_ns
        self._unread_since_ns = now_ns()
        self._player: Player | None = None
        self._playing_on = ""
        self._names: dict[str, str] = {}
        self._here = self.devices()
        self._told = False
        self._heard_out.connect(self._end_signal)
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
            self._fall_silent()
            self._see_to_player()

    def set_music_wanted(self, wanted: bool) -> None:
        """Say whether music shall be heard while the caller is on hold."""
        self._music_wanted = wanted
        if not wanted:
            self.hold_music(False)

    def set_line_wanted(self, wanted: bool) -> None:
        """Say whether an open line and whoever speaks on it shall be heard."""
        self._line_wanted = wanted
        if not wanted:
            self._mixer.fade(Track.VOICE)
        self._let_line_sound()
        self._see_to_player()

    @property
    def can_be_heard(self) -> bool:
        """Whether there is a device to hear somebody speak on, and it is wanted."""
        here = {one.id for one in self.devices()}
        device = self._device or self.outputs.standard()
        return self._line_wanted and device in here

    def devices(self) -> tuple[Device, ...]:
        """Return all devices that can be chosen."""
        return self.outputs.devices()

    @property
    def is_playing(self) -> bool:
        """Whether something is heard, or would be at a volume above 0."""
        return self._player is not None

    @property
    def latency_ms(self) -> float:
        """How far what is mixed is ahead of what the device is given, in ms.

        What the device keeps back itself comes on top; 0 while nothing plays.
        """
        return 0.0 if self._player is None else self._player.latency_ms

    # What is heard ----------------------------------------------------------------

    def prepare(self, cadence_ms: Sequence[int]) -> None:
        """Have everything made that a call needs, in the order it will need it."""
        self._order(self._ring_name(cadence_ms))
        self._order(self._gone_name())
        self._order(SignalName(SignalKind.LINE))
        if self._music_wanted:
            self._order(SignalName(SignalKind.MUSIC))

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
        """Put the line on hold, with music if it is wanted, or take it back."""
        self._on_hold = on
        name = SignalName(SignalKind.MUSIC)
        if on and self._music_wanted:
            self._play(_Wish(name, again=True))
        elif not on and self._wish is not None and self._wish.name == name:
            self.stop()
        self._let_line_sound()

    @Slot()
    def stop(self) -> None:
        """End the signal; does nothing where there is none."""
        self._wish = None
        self._mixer.fade(Track.SIGNAL)
        self._see_to_player()

    # An open line -------------------------------------------------------------------

    def open_line(self) -> None:
        """Let it be heard that there is somebody at the other end."""
        if not self._line_open:
            self._line_open = True
            self._on_hold = False
            self._order(SignalName(SignalKind.LINE))
            self._see_to_player()
            self._let_line_sound()

    def close_line(self) -> None:
        """Let the line be dead: nobody speaks any more, and nothing is heard of it."""
        self._line_open = False
        self._mixer.fade(Track.VOICE)
        self._let_line_sound()
        self._see_to_player()

    def speak(self, sound: bytes, start: int = 0) -> None:
        """Let somebody speak on the open line, at once; who spoke before, fades.

        Args:
            sound: Mono samples, 16 bit, little endian, at `RATE_HZ`.
            start: The first sample that is heard.
        """
        if self._line_open and self._line_wanted:
            self._catch_up()
            self._mixer.play(Track.VOICE, sound, start=start)

    def hush(self) -> None:
        """Let whoever speaks fall silent in mid-word, softly."""
        self._mixer.fade(Track.VOICE)

    def close(self) -> None:
        """Fall silent for good."""
        self._wish, self._line_open = None, False
        self._fall_silent()
        self.outputs.close()
        self.workshop.close()
        self.voices.close()

    # How ----------------------------------------------------------------------------

    def _ring_name(self, cadence_ms: Sequence[int]) -> SignalName:
        return SignalName(SignalKind.RING, self._country, tuple(cadence_ms))

    def _ring_back_name(self, cadence_ms: Sequence[int]) -> SignalName:
        return SignalName(SignalKind.RING_BACK, self._country, tuple(cadence_ms))

    def _gone_name(self) -> SignalName:
        return SignalName(SignalKind.GONE, self._country)

    def _order(self, name: SignalName) -> None:
        self.workshop.order(name, recipe_of(name))

    def _play(self, wish: _Wish) -> None:
        self._wish = wish
        self._order(wish.name)
        self._mixer.fade(Track.SIGNAL)
        self._begin_signal()
        self._see_to_player()

    @Slot(object)
    def _serve(self, name: SignalName) -> None:
        if self._wish is not None and self._wish.name == name:
            self._begin_signal()
            self._see_to_player()
        elif name.kind is SignalKind.LINE:
            self._let_line_sound()

    def _begin_signal(self) -> None:
        wish = self._wish
        samples = None if wish is None else self.workshop.get(wish.name)
        if wish is not None and samples is not None:
            self._catch_up()
            self._mixer.play(Track.SIGNAL, samples, again=wish.again)

    def _let_line_sound(self) -> None:
        samples = self.workshop.get(SignalName(SignalKind.LINE))
        heard = self._line_open and self._line_wanted and not self._on_hold
        if not heard:
            self._mixer.fade(Track.LINE)
        elif samples is not None and not self._mixer.sounds(Track.LINE):
            self._catch_up()
            self._mixer.play(Track.LINE, samples, again=True)

    @Slot(object)
    def _end_signal(self, track: Track) -> None:
        """Note that a sound was heard to its end, unless another has begun since."""
        if track is Track.SIGNAL and not self._mixer.sounds(track):
            self._wish = None
            self._see_to_player()

    def _see_to_player(self) -> None:
        """Let a device play as long as there is anything to be heard."""
        on_line = self._line_open and self._line_wanted
        wanted = on_line or self._mixer.sounds(Track.SIGNAL)
        if not wanted or self._device == NO_SOUND:
            self._fall_silent()
            return
        if self._player is not None:
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
        self._catch_up()
        player.play(self._mixer, volume=self._volume / _WHOLE)

    def _catch_up(self) -> None:
        """Let pass in the mixer what has passed while nobody read it."""
        now_ns = self._now_ns()
        if self._unread_since_ns:
            self._mixer.skip((now_ns - self._unread_since_ns) / _NS)
        self._unread_since_ns = 0 if self._player is not None else now_ns

    def _fall_silent(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.failed.disconnect(self._lose)
            player.stop()
            self._unread_since_ns = self._now_ns()

    @Slot()
    def _look_around(self) -> None:
        """Find out whether what plays is still there, or what was gone is back."""
        before, self._here = self._here, self.devices()
        here = {one.id for one in self._here}
        if self._told and (self._device or self.outputs.standard()) in here:
            self._told = False
            self.troubled.emit("")
        if self._player is not None and self._playing_on not in here:
            self._lose()
        else:
            self._see_to_player()
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
            self._mixer.fade(Track.SIGNAL)
        if self._device == STANDARD_DEVICE and self.outputs.standard() not in (
            "",
            lost,
        ):
            self._see_to_player()
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
