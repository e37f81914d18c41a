"""The look every window has, a line to talk on, and a language to go back to."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QLoggingCategory

from phonecoach.app.class_table import widen_class_table
from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.translation import Translation
from phonecoach.language.listening import listener
from phonecoach.units import Language
from tests.app.kit import Ears, Line, StrayWindows
from tests.app.office import Office

# As the program does: Qt names every sound library that this machine lacks.
QLoggingCategory.setFilterRules("qt.multimedia.*=false")


@pytest.fixture(scope="session", autouse=True)
def _collecting(qapp):
    """Collect garbage as the program does: on the window's thread alone."""
    gc.disable()
    widen_class_table()
    yield
    gc.enable()


@pytest.fixture(scope="module", autouse=True)
def _collected(_collecting):
    yield
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _no_computer_voice():
    """Let nobody read aloud, whatever this computer has installed."""
    with pytest.MonkeyPatch.context() as patch:
        name = "phonecoach.app.sound.computer_voice.system_here"
        patch.setattr(name, lambda: None)
        yield


@pytest.fixture(scope="session")
def dressed(qapp):
    """The application in the program's look; who changes it changes it back."""
    load_fonts()
    dress(qapp, Scheme.LIGHT)
    return qapp


@pytest.fixture(scope="module")
def stray_windows(qapp):
    """Whatever becomes a window of its own though it is none."""
    strays = StrayWindows(qapp)
    qapp.installEventFilter(strays)
    yield strays
    qapp.removeEventFilter(strays)


@pytest.fixture
def translation(qapp):
    """The language of the window; afterwards it is the English of the code again."""
    one = Translation()
    yield one
    one.speak(Language.EN)
    for translator in one._installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def make_line(qapp):
    """Return a function that puts a driver on the line."""
    made = []

    def make(*arguments, **heard):
        made.append(Line(*arguments, **heard))
        return made[-1]

    yield make
    for line in made:
        line.close()


class _Kept:
    """A listener that stays loaded, however often it is closed."""

    def __init__(self, real):
        self._real = real
        self.language, self.version = real.language, real.version
        self.warm_up, self.hear = real.warm_up, real.hear

    def close(self):
        pass


@pytest.fixture(scope="session")
def english():
    real = listener(Language.EN)
    yield _Kept(real)
    real.close()


@pytest.fixture
def ears(monkeypatch, english):
    """Real ears in English, loaded once; in other languages some that hear nothing."""
    monkeypatch.setattr(
        "phonecoach.app.training.listener",
        lambda it, **_: english if it is Language.EN else Ears(),
    )


@pytest.fixture
def open_office(qtbot, dressed, tmp_path, translation, ears):
    """Return a function that starts the program on one folder, again and again."""
    started = []

    def start():
        if started:
            started[-1].close()
        started.append(Office(qtbot, tmp_path / "record", translation))
        return started[-1]

    return start


@pytest.fixture
def office(open_office):
    return open_office()
