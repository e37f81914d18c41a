"""The folder of the training record: is it fit, and is it ours alone?"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from filelock import FileLock, Timeout

from phonecoach.errors import StoreError, told
from phonecoach.store.database import FILE_NAME

if TYPE_CHECKING:
    from datetime import datetime

    from filelock import BaseFileLock

LOCK_NAME = "training.lock"

# SQLite's write-ahead log needs memory that all programs share, which no file system
# across a network gives. Families with a suffix (nfs4, fuse.sshfs) count by their root.
_NETWORK = (
    "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.davfs",
    "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs",
    "gpfs", "lustre", "ncpfs", "nfs", "ocfs2", "smb", "webdav",
)  # fmt: skip


def prepare_folder(folder: Path) -> None:
    """Make the folder if it is missing, and let nobody else look into it.

    Raises:
        StoreError: If it cannot be made, or lies on a network share.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _keep_private(folder)
    except OSError as error:
        raise _unwritable(folder, error) from error
    if is_on_network(folder):
        raise StoreError(
            told(
                "The folder {folder} lies on a network share, where a training record "
                "can be damaged. Choose a folder on a disk of this computer.",
                folder=folder,
            )
        )


def _keep_private(folder: Path) -> None:
    """Close a folder that was there before; not one that is meant for everybody."""
    mode = folder.stat().st_mode
    if os.name == "posix" and mode & 0o077 and not mode & stat.S_ISVTX:
        with suppress(PermissionError):  # somebody else's, who has to know
            folder.chmod(0o700)


def is_on_network(folder: Path) -> bool:
    r"""Return whether a folder lies on another computer (also ``\\server\share``)."""
    folder = folder.resolve()
    if folder.drive.startswith("\\\\"):
        return True
    holding = [
        part
        for part in psutil.disk_partitions(all=True)
        if folder.is_relative_to(part.mountpoint)
    ]
    if not holding:
        return False
    # The deepest mount point holds the folder; of two at one place, the later.
    nearest = max(
        enumerate(holding),
        key=lambda each: (len(Path(each[1].mountpoint).parts), each[0]),
    )[1]
    return (
        nearest.fstype.lower().startswith(_NETWORK)
        or "remote" in nearest.opts.lower().split(",")  # what Windows tells of a drive
    )


def lock_folder(folder: Path) -> BaseFileLock:
    """Take the lock that makes this program the only one that writes.

    Raises:
        StoreError: If another program has it, or the folder may not be written to.
    """
    # Another thread may close the record, so the lock must not belong to this one; and
    # a soft lock would outlive a program that dies, and lock everybody out.
    lock = FileLock(
        folder / LOCK_NAME,
        timeout=0,
        mode=0o600,
        thread_local=False,
        fallback_to_soft=False,
    )
    try:
        lock.acquire()
    except Timeout as error:
        raise StoreError(
            told(
                "The training record in {folder} is in use by another running "
                "phonecoach. Go on there, or close it and start again.",
                folder=folder,
            )
        ) from error
    except (OSError, NotImplementedError) as error:
        raise _unwritable(folder, error) from error
    return lock


def set_aside(folder: Path, now: datetime) -> Path:
    """Rename a damaged training record so that a new one can begin; delete nothing.

    Returns:
        The new name of the damaged file.

    Raises:
        StoreError: If a phonecoach is using it, or it cannot be renamed.
    """
    path = folder / FILE_NAME
    aside = _free_name(folder, f"training.damaged-{now:%Y%m%dT%H%M%S}")
    with lock_folder(folder):
        try:
            # The log first: without its database nobody would mistake it for a log.
            for suffix in ("-wal", "-shm", ""):
                part = path.with_name(path.name + suffix)
                if part.exists():
                    part.rename(aside.with_name(aside.name + suffix))
        except OSError as error:
            raise _unwritable(folder, error) from error
    return aside


def _free_name(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.sqlite3", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}_{number}.sqlite3"
    return path


def _unwritable(folder: Path, error: Exception) -> StoreError:
    return StoreError(
        told(
            "The folder {folder} cannot be written to ({what}). Allow writing to it, "
            "or choose another folder.",
            folder=folder,
            what=str(error),
        )
    )
