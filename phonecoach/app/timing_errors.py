"""What a pair of microphone and loudspeaker adds to a reaction time, as measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phonecoach.call.record import TimingError
from phonecoach.units import Micros, Mode

if TYPE_CHECKING:
    from phonecoach.app.sitting import Sitting
    from phonecoach.store import Reader, Writer

KEY: Final = "timing errors"


def known_timing_error(sitting: Sitting, mode: Mode) -> TimingError | None:
    """Return what this PC adds to the times of a call begun now, if it is known.

    Args:
        sitting: Whose devices are used.
        mode: Of the call; keys are timed without any sound device.

    Raises:
        StoreError: If the training record cannot be read.
    """
    if mode is not Mode.SPOKEN:
        return None
    # Qt's sound takes longer to load than the first screen to show.
    from phonecoach.app.sound.input import standard_input  # noqa: PLC0415

    chosen, outputs = sitting.comfort.pc, sitting.comfort.sound.outputs
    microphone = chosen.microphone or standard_input()
    output = chosen.device or outputs.standard()
    return load_timing_error(sitting.reader, microphone, output)


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
