"""Who may run a test when."""

from __future__ import annotations

import threading

from filelock import FileLock, Timeout

from tests.turns import Turns


def test_who_wants_to_be_alone_waits_for_others_and_keeps_them_waiting(tmp_path):
    first, second = (Turns(tmp_path, own, processes=2) for own in range(2))
    done = []

    def alone():
        with first.alone():
            done.append("alone")

    def beside():
        with second.beside_others():
            done.append("beside")

    with second.beside_others():
        threads = [threading.Thread(target=alone)]
        threads[0].start()
        _wait_until_it_is_shut(tmp_path / "gate.lock")
        done.append("left")
    threads.append(threading.Thread(target=beside))
    threads[1].start()
    for thread in threads:
        thread.join()

    assert done == ["left", "alone", "beside"]


def test_others_are_not_in_each_others_way(tmp_path):
    first, second = (Turns(tmp_path, own, processes=2) for own in range(2))

    with first.beside_others(), second.beside_others():
        pass


def _wait_until_it_is_shut(gate):
    while True:
        try:
            with FileLock(gate, timeout=0):
                continue
        except Timeout:
            return
