"""What PulseAudio is asked for beyond what Qt lets one ask for."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_VARIABLE: Final = "PULSE_LATENCY_MSEC"
"""The client library's own: read whenever a stream is opened, ignored while empty."""

_PIECES_MS: Final = "40"
"""So long are the pieces that then come; as long as what is kept ready for a
loudspeaker, lest one that is opened at the same time stutter."""


@contextmanager
def keeping_all() -> Iterator[None]:
    """Let the sound server keep whatever a capture opened meanwhile has not fetched.

    Qt lets it keep 1,024 frames, 64 ms at our rate: what comes while the server or the
    whole PC is held up for longer is dropped, and nobody is told. With the variable set
    the library asks for no limit. Without PulseAudio nothing reads it.
    """
    wanted = os.environ.get(_VARIABLE)
    if wanted:
        yield
        return
    os.environ[_VARIABLE] = _PIECES_MS
    try:
        yield
    finally:
        # Emptied and not taken away: another thread may be reading the environment.
        os.environ[_VARIABLE] = ""


def sources() -> frozenset[str] | None:
    """Return the names of all sources that a running sound server has.

    Qt's list is told of no source that was the only one when it went, and what is
    captured from then on is what the loudspeakers play. Takes 2 to 4 ms.

    Returns:
        None where no server answers, or its library is missing.
    """
    if not sys.platform.startswith("linux"):
        return None
    try:
        import pulsectl  # noqa: PLC0415 (40 ms, and of use to a capture alone)
    except OSError:
        return None
    try:
        with pulsectl.Pulse("phonecoach") as server:
            return frozenset(one.name for one in server.source_list())
    except pulsectl.PulseError:
        return None
