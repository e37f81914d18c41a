"""The chain that makes a changed record visible, and survives an erasure.

Every payload is digested together with a random salt of its own; every link digests the
link before it, the event's plain columns and that salted digest. Take payload and salt
away and the digest tells nothing any more, but the chain can still be followed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

Payload = Mapping[str, Any]
"""What a codec makes of an event, a note, a head or a card: plain JSON values."""


class Row(Protocol):
    """A row by the names of its columns."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 (as SQLite gives it)
        """Return the value of a column."""


def to_text(payload: Payload) -> str:
    """Return a payload as the JSON text that is kept and digested.

    Raises:
        ValueError: If a number in it is not finite.
    """
    text = _dumps(payload, ascii_only=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair: some input methods leave one behind when an emoji
        # is deleted. It is kept in escaped form rather than lost with its event.
        return _dumps(payload, ascii_only=True)
    return text


def _dumps(payload: Payload, *, ascii_only: bool) -> str:
    return json.dumps(
        payload,
        ensure_ascii=ascii_only,
        allow_nan=False,
        separators=(",", ":"),
        sort_keys=True,
    )


def salted(salt: bytes, text: str) -> bytes:
    """Return the digest of a payload, which tells nothing about it without the salt."""
    return hashlib.sha256(salt + text.encode()).digest()


def link(  # noqa: PLR0913 (a link covers every plain column of an event)
    before: bytes,
    *,
    call: str,
    seq: int,
    at_us: int,
    kind: str,
    version: int,
    digest: bytes,
) -> bytes:
    """Return the link that follows `before`; the head's digest comes before link 0."""
    columns = json.dumps([call, seq, at_us, kind, version]).encode()
    # All parts but the columns have a fixed length, so no two rows look alike.
    return hashlib.sha256(before + digest + columns).digest()


def broken_links(call: Row, events: Sequence[Row]) -> Iterator[int]:
    """Yield the places of a record at which the chain does not hold.

    A place is the number of an event, counted from 0; -1 is the head, and the number
    after the last event means that events are missing at the end.
    """
    if not digest_holds(call["head"], call["head_salt"], call["head_digest"]):
        yield -1
    before = call["head_digest"]
    for place, row in enumerate(events):
        expected = link(
            before,
            call=row["call"],
            seq=place,
            at_us=row["at_us"],
            kind=row["kind"],
            version=row["version"],
            digest=row["digest"],
        )
        if row["chain"] != expected or not digest_holds(
            row["payload"], row["salt"], row["digest"]
        ):
            yield place
        before = row["chain"]
    if call["seal"] is not None and call["seal"] != before:
        yield len(events)


def digest_holds(text: str | None, salt: bytes | None, digest: bytes) -> bool:
    """Return whether a payload is what was digested; one that was erased is."""
    if text is None or salt is None:
        return True  # erased: the digest alone is left, and the chain vouches for it
    return salted(salt, text) == digest
