"""What telephones of a country sound like: the bell, and the tones of the exchange."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """A tone of the exchange."""

    pitches_hz: tuple[float, ...]
    cadence_ms: tuple[int, int] | None
    """On and off; None sounds without a pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """The sounds of one country's telephones.

    Source: ITU-T E.180 supplement 2 (various tones used in national networks);
    for the United Kingdom BT SIN 350.
    """

    clapper_hz: float
    """Of the alternating current that moves the clapper of a bell."""

    gone: Tone
    """What is heard when the other side has hung up."""

    ring_back_hz: tuple[float, ...]
    """What is heard while it rings at the other end, in the cadence of the bell."""


_COUNTRIES: Final = {
    # The engaged tone: 뚜, 뚜, 뚜.
    "ko-KR": Country(
        clapper_hz=20.0,
        gone=Tone(pitches_hz=(480.0, 620.0), cadence_ms=(500, 500)),
        ring_back_hz=(440.0, 480.0),
    ),
    # 話中音: ツー、ツー、ツー.
    "ja-JP": Country(
        clapper_hz=16.0,
        gone=Tone(pitches_hz=(400.0,), cadence_ms=(500, 500)),
        # 400 Hz that swells 16 times a second: so do two tones 16 Hz apart.
        ring_back_hz=(392.0, 408.0),
    ),
    # Number unobtainable: one long note.
    "en-GB": Country(
        clapper_hz=25.0,
        gone=Tone(pitches_hz=(400.0,), cadence_ms=None),
        ring_back_hz=(400.0, 450.0),
    ),
    # Reorder, the fast one of the two engaged tones.
    "en-US": Country(
        clapper_hz=20.0,
        gone=Tone(pitches_hz=(480.0, 620.0), cadence_ms=(250, 250)),
        ring_back_hz=(440.0, 480.0),
    ),
}


def country(profile: str) -> Country:
    """Return the sounds that belong to a profile such as ``ko-KR``."""
    return _COUNTRIES[profile]
