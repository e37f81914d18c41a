"""The folder of the training record: shares, locks, and damaged files put aside."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import PureWindowsPath
from types import SimpleNamespace

import psutil
import pytest
from filelock import FileLock

from phonecoach.errors import StoreError
from phonecoach.store import folder as folder_module
from phonecoach.store import set_aside
from phonecoach.store.folder import is_on_network, lock_folder, prepare_folder

NOW = datetime(2026, 11, 2, 9, 5, 7, tzinfo=UTC)


@pytest.fixture
def mounted(monkeypatch):
    """Let the computer have these partitions."""

    def mount(*partitions):
        found = [
            SimpleNamespace(mountpoint=str(point), fstype=kind, opts=opts)
            for point, kind, opts in partitions
        ]
        monkeypatch.setattr(psutil, "disk_partitions", lambda **_: found)

    return mount


@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "webdav",
        "NFS",
        "afs",
    ],
)
def test_network_share_is_refused_with_a_way_on(tmp_path, mounted, kind):
    mounted(("/", "ext4", "rw"), (tmp_path, kind, "rw"))

    with pytest.raises(StoreError, match=r"network share.*Choose a folder on a disk"):
        prepare_folder(tmp_path / "data")


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "NTFS", "apfs", "fuseblk", "overlay"]
)
def test_disk_of_this_computer_is_taken(tmp_path, mounted, kind):
    mounted(("/", "nfs", "rw"), (tmp_path, kind, "rw"))

    prepare_folder(tmp_path / "data")

    assert (tmp_path / "data").is_dir()


def test_of_two_mounts_at_one_place_the_later_counts(tmp_path, mounted):
    mounted((tmp_path, "ext4", "rw"), (tmp_path, "nfs", "rw"))

    assert is_on_network(tmp_path)


def test_mount_beside_the_folder_says_nothing(tmp_path, mounted):
    mounted(("/", "ext4", "rw"), (tmp_path / "dat", "nfs", "rw"))

    assert not is_on_network(tmp_path / "data")


def test_folder_on_no_known_partition_is_taken(tmp_path, mounted):
    mounted()

    assert not is_on_network(tmp_path)


def test_drive_that_windows_calls_remote_is_a_share(tmp_path, mounted):
    mounted((tmp_path, "NTFS", "rw,remote"))

    assert is_on_network(tmp_path)


@pytest.mark.parametrize(
    ("path", "remote"), [(r"\\server\share\data", True), (r"C:\data", False)]
)
def test_unc_path_is_a_share(mounted, path, remote):
    class WindowsPath(PureWindowsPath):
        def resolve(self):
            return self

    mounted(("C:\\", "NTFS", "rw,fixed"))

    assert is_on_network(WindowsPath(path)) is remote


def test_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(
        StoreError, match=r"cannot be written to.*choose another folder"
    ):
        prepare_folder(tmp_path / "file" / "data")


def test_second_program_is_sent_to_the_first(tmp_path):
    lock = lock_folder(tmp_path)

    with pytest.raises(
        StoreError, match=r"in use by another running phonecoach\. Go on"
    ):
        lock_folder(tmp_path)
    lock.release()
    lock_folder(tmp_path).release()


@pytest.mark.parametrize(
    "error", [PermissionError(13, "denied"), NotImplementedError()]
)
def test_folder_that_may_only_be_read_is_told(tmp_path, monkeypatch, error):
    def refuse(self):
        raise error

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with pytest.raises(StoreError, match="cannot be written to"):
        lock_folder(tmp_path)


def test_damaged_record_is_renamed_and_not_deleted(tmp_path):
    for suffix in ("", "-wal"):
        (tmp_path / f"training.sqlite3{suffix}").write_text(f"damaged{suffix}")

    aside = set_aside(tmp_path, NOW)

    assert aside == tmp_path / "training.damaged-20261102T090507.sqlite3"
    assert aside.read_text() == "damaged"
    assert aside.with_name(f"{aside.name}-wal").read_text() == "damaged-wal"
    assert not (tmp_path / "training.sqlite3").exists()


def test_damaged_record_of_the_same_second_is_not_overwritten(tmp_path):
    for content in ("first", "second"):
        (tmp_path / "training.sqlite3").write_text(content)
        set_aside(tmp_path, NOW)

    kept = {path.read_text() for path in tmp_path.glob("training.damaged-*")}
    assert kept == {"first", "second"}


def test_record_in_use_is_not_put_aside(tmp_path):
    (tmp_path / "training.sqlite3").write_text("fine")
    lock = lock_folder(tmp_path)

    with pytest.raises(StoreError, match="in use"):
        set_aside(tmp_path, NOW)
    lock.release()
    assert (tmp_path / "training.sqlite3").read_text() == "fine"


def test_record_that_cannot_be_renamed_is_told(tmp_path, monkeypatch):
    (tmp_path / "training.sqlite3").write_text("damaged")

    def refuse(self, target):
        raise PermissionError(13, "denied")

    monkeypatch.setattr(folder_module.Path, "rename", refuse)
    with pytest.raises(StoreError, match="cannot be written to"):
        set_aside(tmp_path, NOW)
