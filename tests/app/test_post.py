"""What other threads find is told by the window's thread."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import delete

from phonecoach.app.post import Post

MORE_THAN_A_SOCKET_HOLDS = 100_000


class Finder(QObject):
    found = Signal(int)

    def __init__(self):
        super().__init__()
        self.post = Post(self)
        self.told = []
        self.found.connect(self._note)

    def _note(self, number):
        self.told.append((number, threading.current_thread()))

    def look(self, count):
        for number in range(count):
            self.post.emit(self.found, number)


def elsewhere(*works):
    """Do each of these on a thread of its own, and wait for them."""
    threads = [threading.Thread(target=work) for work in works]
    for one in threads:
        one.start()
    for one in threads:
        one.join()


@pytest.fixture
def finder(qapp):
    return Finder()


def test_the_windows_thread_tells_in_the_order_of_finding(qtbot, finder):
    elsewhere(lambda: finder.look(3))
    assert finder.told == []

    qtbot.waitUntil(lambda: len(finder.told) == 3)

    assert finder.told == [(no, threading.main_thread()) for no in range(3)]


def test_nothing_is_lost_where_more_is_found_than_the_window_looks_at(qtbot, finder):
    each = MORE_THAN_A_SOCKET_HOLDS // 2
    elsewhere(lambda: finder.look(each), lambda: finder.look(each))

    qtbot.waitUntil(lambda: len(finder.told) == 2 * each, timeout=60_000)

    assert sorted(no for no, _ in finder.told)[::2] == list(range(each))


def test_what_is_found_for_somebody_who_is_gone_is_dropped(qtbot, finder):
    closed, forgotten = Finder(), Finder()
    for one in (closed, forgotten, finder):
        elsewhere(lambda one=one: one.look(1))
    told = [closed.told, forgotten.told]
    delete(closed)
    del forgotten, one

    qtbot.waitUntil(lambda: len(finder.told) == 1)

    assert told == [[], []]


def test_what_is_found_while_something_is_told_is_told_too(qtbot, finder):
    def look_again(number):
        if number == 0:
            elsewhere(lambda: finder.post.emit(finder.found, 7))
            QCoreApplication.processEvents()

    finder.found.connect(look_again)
    elsewhere(lambda: finder.look(1))

    qtbot.waitUntil(lambda: [no for no, _ in finder.told] == [0, 7])
