"""A back-up has what a house wrote for itself, and can be worked in as it is."""

import sys
from datetime import UTC, datetime

import pytest

from phonecoach.app.whole_copy import copy_all
from phonecoach.errors import StoreError
from phonecoach.store import open_reader, open_store
from phonecoach.units import Language

OWN = (
    "site.yaml",
    "phrases/ko.yaml",
    "cases/lift/case.yaml",
    "cases/lift/a.opus",
    "forms/ours.yaml",
)


@pytest.fixture
def store(tmp_path):
    numbers = iter(range(1_000))
    with open_store(
        tmp_path / "record",
        now=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC),
        new_id=lambda: f"id-{next(numbers)}",
        new_salt=lambda: bytes(16),
        on_error=lambda error: pytest.fail(str(error)),
    ) as opened:
        opened.writer.add_person(name="Hana", language=Language.JA)
        opened.writer.flush()
        yield opened


@pytest.fixture
def home(store):
    folder = store.path.parent
    for name in OWN:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"What {name} says.")
    (folder / "recordings").mkdir(exist_ok=True)
    (folder / "recordings" / "call.opus").write_bytes(b"A voice.")
    return folder


def wanted(_share):
    return True


def test_it_holds_the_record_and_what_the_house_has_of_its_own(store, home, tmp_path):
    target = tmp_path / "copy"
    assert copy_all(store, target, wanted)

    files = {
        path.relative_to(target).as_posix()
        for path in target.rglob("*")
        if path.is_file()
    }
    assert files == {store.path.name, *OWN}
    for name in OWN:
        assert (target / name).read_bytes() == (home / name).read_bytes()
    with open_reader(target) as reader:
        assert [one.name for one in reader.persons()] == ["Hana"]
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o077 == 0


def test_nothing_is_left_of_one_that_is_not_wanted(store, home, tmp_path):
    target = tmp_path / "stick" / "copy"
    target.parent.mkdir()

    assert not copy_all(store, target, lambda _share: False)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("refused", ["copy2", "rename"])
def test_what_the_disk_refuses_is_told_and_leaves_nothing(
    store, home, tmp_path, monkeypatch, refused
):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    where = "shutil.copy2" if refused == "copy2" else "pathlib.Path.rename"
    monkeypatch.setattr(where, refuse)
    target = tmp_path / "stick" / "copy"
    target.parent.mkdir()

    with pytest.raises(StoreError, match="No space left on device"):
        copy_all(store, target, wanted)
    assert list(target.parent.iterdir()) == []
