"""The length of an Ogg Opus file, read from its pages without decoding it.

Source: RFC 3533 (Ogg pages) and RFC 7845 (Opus in Ogg).
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_PAGE: Final = struct.Struct("<4sBBqIIIB")
_CAPTURE: Final = b"OggS"
_HEAD: Final = struct.Struct("<8sBBHI")
_HEAD_MAGIC: Final = b"OpusHead"
_LAST: Final = 0x04
_CLOCK_HZ: Final = 48_000
"""Positions in Ogg Opus count samples at this rate, whatever the rate of the sound."""


def opus_ms(path: Path) -> int | None:
    """Return how long a one-channel Ogg Opus file plays, in ms.

    None means that it is no such file, or that it is cut short.

    Raises:
        OSError: If it cannot be read.
    """
    data = path.read_bytes()
    at, head, last = 0, b"", None
    while at < len(data):
        page = _page(data, at)
        if page is None:
            return None
        flags, position, body, end = page
        head = head or body
        last = position if flags & _LAST else None
        at = end
    if last is None or len(head) < _HEAD.size:
        return None
    magic, _, channels, skipped, _ = _HEAD.unpack_from(head)
    played: int = last - skipped
    if magic != _HEAD_MAGIC or channels != 1 or played < 0:
        return None
    return round(played * 1_000 / _CLOCK_HZ)


def _page(data: bytes, at: int) -> tuple[int, int, bytes, int] | None:
    """Return flags, position and body of the page at `at`, and where it ends."""
    if len(data) < at + _PAGE.size:
        return None
    capture, _, flags, position, _, _, _, segments = _PAGE.unpack_from(data, at)
    begin = at + _PAGE.size + segments
    end = begin + sum(data[at + _PAGE.size : begin])
    if capture != _CAPTURE or len(data) < end:
        return None
    return flags, position, data[begin:end], end
