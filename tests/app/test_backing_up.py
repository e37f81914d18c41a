"""A copy is made in the background, can be cancelled, and is whole or not there."""

import threading

import pytest

from phonecoach.app.backing_up import BackingUp
from phonecoach.app.screens.settings_text import BackUpStep
from phonecoach.errors import StoreError


class Copier:
    """Copies in steps, each when it is let, or refuses."""

    def __init__(self):
        self.begun, self.let, self.done = (threading.Event() for _ in range(3))
        self.refuses = False

    def __call__(self, target, goes_on):
        part = target.with_name(f"{target.name}.part")
        part.write_bytes(b"x" * 25)
        wanted = goes_on(0.25)
        self.begun.set()
        assert self.let.wait(5)
        if self.refuses:
            part.unlink()
            raise StoreError("The disk is full. Free some space and try again.")
        if not (wanted and goes_on(1.0)):
            part.unlink()
            return False
        part.replace(target)
        self.done.set()
        return True


@pytest.fixture
def copier():
    return Copier()


@pytest.fixture
def backing(qapp, copier):
    one = BackingUp(copier)
    one.states = []
    one.changed.connect(one.states.append)
    yield one
    copier.let.set()
    one.close()


def test_it_says_how_far_it_is_and_then_where_the_copy_lies(
    qtbot, backing, copier, tmp_path
):
    target = tmp_path / "copy.sqlite3"

    backing.start(target)
    assert backing.is_running
    qtbot.waitUntil(lambda: backing.states[-1].share == 0.25)
    copier.let.set()
    qtbot.waitUntil(lambda: not backing.is_running)

    assert backing.states[0].step is BackUpStep.RUNNING
    assert backing.states[-1].step is BackUpStep.DONE
    assert backing.states[-1].words == str(target)
    assert target.read_bytes() == b"x" * 25


def test_a_cancelled_copy_says_so_once_nothing_is_left_of_it(
    qtbot, backing, copier, tmp_path
):
    backing.start(tmp_path / "copy.sqlite3")
    assert copier.begun.wait(5)

    backing.cancel()
    backing.cancel()
    assert backing.states[-1].step is BackUpStep.RUNNING
    copier.let.set()
    qtbot.waitUntil(lambda: not backing.is_running)

    assert [one.step for one in backing.states].count(BackUpStep.CANCELLED) == 1
    assert backing.states[-1].step is BackUpStep.CANCELLED
    assert list(tmp_path.iterdir()) == []


def test_a_copy_under_way_when_the_window_closes_leaves_nothing(
    backing, copier, tmp_path
):
    backing.start(tmp_path / "copy.sqlite3")
    assert copier.begun.wait(5)

    copier.let.set()
    backing.close()

    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_is_done_when_it_is_cancelled_is_thrown_away(
    qtbot, backing, copier, tmp_path
):
    target = tmp_path / "copy.sqlite3"
    copier.let.set()
    backing.start(target)
    assert copier.done.wait(5)
    backing.cancel()

    qtbot.waitUntil(lambda: not backing.is_running)
    assert not target.exists()
    assert backing.states[-1].step is BackUpStep.CANCELLED


def test_what_went_wrong_is_told(qtbot, backing, copier, tmp_path):
    copier.refuses = True
    copier.let.set()

    backing.start(tmp_path / "copy.sqlite3")
    qtbot.waitUntil(lambda: not backing.is_running)

    assert backing.states[-1].step is BackUpStep.FAILED
    assert "The disk is full" in backing.states[-1].words


def test_one_copy_is_made_at_a_time(qtbot, backing, copier, tmp_path):
    backing.start(tmp_path / "first")
    backing.start(tmp_path / "second")
    copier.let.set()
    qtbot.waitUntil(lambda: not backing.is_running)

    assert backing.states[-1].words == str(tmp_path / "first")
    assert not (tmp_path / "second").exists()


def test_after_a_cancelled_copy_another_can_be_made(qtbot, backing, copier, tmp_path):
    backing.start(tmp_path / "first")
    assert copier.begun.wait(5)
    backing.cancel()
    copier.let.set()
    qtbot.waitUntil(lambda: not backing.is_running)
    backing.start(tmp_path / "second")
    qtbot.waitUntil(lambda: not backing.is_running)

    assert backing.states[-1].words == str(tmp_path / "second")
    assert not (tmp_path / "first").exists()
