"""Files that only save time: what was made once is kept for the next start.

Whatever is not exactly what this very program kept is as good as not there, and a
folder that cannot be written makes the next start slower, and no more. They hold plain
data, and nothing in them is ever run.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from phonecoach import __version__, places


def load(name: str, key: str) -> bytes | None:
    """Return what was kept under a name; None unless it is whole and of this key.

    Args:
        name: Of a file in the folder for what can be made anew.
        key: Changes with everything the content was made from.
    """
    try:
        whole = (places.cache() / name).read_bytes()
    except OSError:
        return None
    head, _, content = whole.partition(b"\n")
    return content if head == _head(key, content) else None


def keep(name: str, key: str, content: bytes) -> None:
    """Keep something under a name, whole or not at all."""
    with contextlib.suppress(OSError):
        _write(places.cache() / name, _head(key, content) + b"\n" + content)


def _write(path: Path, content: bytes) -> None:
    import tempfile  # noqa: PLC0415 - slow to load, and seldom needed

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _head(key: str, content: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + content).hexdigest().encode()


def sources_key(*modules: str) -> str:
    """Return what changes with the program, and with these modules of this room."""
    digest = hashlib.sha256(__version__.encode())
    for module in modules:
        # A program in one piece has no sources, but a version of its own.
        with contextlib.suppress(OSError):
            digest.update(Path(__file__).with_name(f"{module}.py").read_bytes())
    return digest.hexdigest()
