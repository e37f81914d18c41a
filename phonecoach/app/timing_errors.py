"""What a pair of microphone and loudspeaker adds to a reaction time, as measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phonecoach.call.record import TimingError
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.store import Reader, Writer

KEY: Final = "timing errors"


def load_timing_error(
    reader: Reader, microphone: str, output: str
) -> TimingError | None:
    """Return what was measured last for a pair of devices; None if nothing was.

    Args:
        reader: Of the training record.
        microphone: Id of the microphone itself, never of "the system's".
        output: Id of what plays, likewise.

    Raises:
        StoreError: If the training record cannot be read.
    """
    found = _kept(reader).get(_pair(microphone, output))
    if not isinstance(found, list) or [type(one) for one in found] != [int, int]:
        return None
    return TimingError(mean=Micros(found[0]), spread=Micros(found[1]))


def keep_timing_error(
    reader: Reader, writer: Writer, devices: tuple[str, str], error: TimingError
) -> None:
    """Remember what was measured for a microphone and what plays."""
    kept = {**_kept(reader), _pair(*devices): [error.mean, error.spread]}
    writer.keep_pc_setting(KEY, kept)


def _kept(reader: Reader) -> dict[str, Any]:
    kept = reader.pc_setting(KEY)
    return kept if isinstance(kept, dict) else {}


def _pair(microphone: str, output: str) -> str:
    return f"{microphone}\n{output}"
