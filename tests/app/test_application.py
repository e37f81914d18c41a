"""Starting the program: the window first, then what lies on it."""

import logging
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from phonecoach import places
from phonecoach.app import application, opening
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.errors import PhonecoachError


def test_the_record_lies_where_this_system_keeps_such_things(monkeypatch):
    monkeypatch.delenv(places.DATA_VARIABLE, raising=False)

    assert places.data_folder() == platformdirs.user_data_path("phonecoach", False)


def test_another_folder_can_be_named(monkeypatch, tmp_path):
    monkeypatch.setenv(places.DATA_VARIABLE, str(tmp_path))

    assert places.data_folder() == Path(tmp_path)


@pytest.fixture
def run(monkeypatch, qapp, tmp_path, translation):
    """Run the program up to its first idle moment; return its exit code and window."""
    monkeypatch.setenv(places.DATA_VARIABLE, str(tmp_path / "record"))
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    monkeypatch.setattr("threading.excepthook", lambda *_: None)
    # A request to quit that outlives the run would end every later wait at once.
    qapp.setQuitOnLastWindowClosed(False)
    seen = []

    def look():
        [front] = [one for one in qapp.topLevelWidgets() if one.isVisible()]
        QApplication.sendPostedEvents()
        window = front.centralWidget()
        if window is not None:
            seen.append((type(window.screen_shown), window.problem.text()))
            qapp.exit(7)
        front.close()

    def run(fill=application.fill):
        def and_look(front):
            fill(front)
            look()

        monkeypatch.setattr(application, "fill", and_look)
        return application.run_application(), seen[0] if seen else None

    logger = logging.getLogger("phonecoach")
    before = tuple(logger.handlers)
    yield run
    qapp.setQuitOnLastWindowClosed(True)
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()


def test_the_window_opens_and_asks_who_sits_down(run, dressed):
    code, (screen, problem) = run()

    assert code == 7
    assert screen is WhoScreen
    assert problem == ""


def test_a_record_that_cannot_be_opened_is_told_on_the_window(run, dressed, tmp_path):
    (tmp_path / "record").write_text("a file where the folder should be")

    _, (screen, problem) = run()

    assert screen is not WhoScreen
    assert problem


def test_a_missing_font_ends_the_program_with_a_sentence(
    monkeypatch, capsys, run, dressed
):
    def missing():
        raise PhonecoachError("The font is gone. Install phonecoach again.")

    monkeypatch.setattr(opening, "load_fonts", missing)

    code, window = run()

    assert (code, window) == (1, None)
    assert capsys.readouterr().err == "The font is gone. Install phonecoach again.\n"


@pytest.mark.parametrize(
    ("asked", "scheme"),
    [(Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")],
)
def test_the_window_wears_the_scheme_the_system_asks_for(monkeypatch, asked, scheme):
    monkeypatch.setattr(opening, "is_dark", lambda: asked is Qt.ColorScheme.Dark)

    assert opening.scheme() == scheme
