"""What nobody caught goes into the log and is shown once, on every thread."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from phonecoach import __version__
from phonecoach.app.crash import CrashReporter, report, start_log
from phonecoach.errors import PhonecoachError


@pytest.fixture
def log(tmp_path):
    """The program's log in a folder of its own; afterwards it is nobody's."""
    logger = logging.getLogger("phonecoach")
    before = tuple(logger.handlers)
    yield start_log(tmp_path / "record")
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


@pytest.fixture
def crashes(qapp, monkeypatch):
    """A reporter in the place of the interpreter's hooks."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    one = CrashReporter()
    one.install()
    yield one
    if one.dialog is not None:
        one.dialog.close()


def fall(words):
    raise RuntimeError(words)


def fault(words="the bell fell off"):
    try:
        fall(words)
    except RuntimeError as error:
        return type(error), error, error.__traceback__


def test_an_unexpected_error_is_logged_with_its_traceback(log, crashes):
    sys.excepthook(*fault())

    written = log.read_text(encoding="utf-8")
    assert "ERROR Unexpected error" in written
    assert "Traceback" in written
    assert "RuntimeError: the bell fell off" in written


def test_an_unexpected_error_is_shown_over_the_window(qtbot, log, crashes):
    crashes.window = QWidget()
    qtbot.addWidget(crashes.window)

    sys.excepthook(*fault())

    assert crashes.dialog.isVisible()
    assert crashes.dialog.parent() is crashes.window
    assert "RuntimeError: the bell fell off" in crashes.dialog.text.toPlainText()
    assert crashes.dialog.text.isReadOnly()


def test_the_report_can_be_copied_whole(log, crashes):
    sys.excepthook(*fault())
    copy, go_on = crashes.dialog.findChildren(QPushButton)

    copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied == crashes.dialog.text.toPlainText().rstrip("\n") + "\n"
    assert copied.startswith(f"phonecoach {__version__}, ")
    go_on.click()
    assert not crashes.dialog.isVisible()


def test_one_error_after_another_does_not_pile_up_dialogs(log, crashes):
    sys.excepthook(*fault())
    first = crashes.dialog

    sys.excepthook(*fault("and then the handset"))

    assert crashes.dialog is first
    assert "and then the handset" in log.read_text(encoding="utf-8")


def test_after_the_dialog_is_closed_the_next_error_is_shown(log, crashes):
    sys.excepthook(*fault())
    crashes.dialog.accept()

    sys.excepthook(*fault("and then the handset"))

    assert crashes.dialog.isVisible()
    assert "and then the handset" in crashes.dialog.text.toPlainText()


def test_an_error_on_another_thread_is_shown_on_the_windows(qtbot, log, crashes):
    with qtbot.waitSignal(crashes.caught):
        thread = threading.Thread(target=fall, args=("far away",))
        thread.start()
        thread.join()

    assert "RuntimeError: far away" in crashes.dialog.text.toPlainText()
    assert crashes.dialog.thread() is QCoreApplication.instance().thread()


def test_what_is_meant_for_a_person_is_reported_without_a_traceback():
    error = PhonecoachError("The record is full. Free some space.")

    assert report(error, None) == "The record is full. Free some space."


def test_an_interrupt_from_the_keyboard_leaves_the_program(monkeypatch, crashes):
    left = []
    monkeypatch.setattr(QCoreApplication, "quit", lambda: left.append(True))

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert left == [True]
    assert crashes.dialog is None


def test_a_folder_that_takes_no_file_has_no_log(tmp_path):
    blocked = tmp_path / "record"
    blocked.write_text("a file where the folder should be", encoding="utf-8")

    assert start_log(blocked) is None


def test_a_log_makes_its_folder_and_names_itself(log, tmp_path):
    logging.getLogger("phonecoach").info("begun")

    assert log == tmp_path / "record" / "phonecoach.log"
    assert log.read_text(encoding="utf-8").endswith("INFO begun\n")
