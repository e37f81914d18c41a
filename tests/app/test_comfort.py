"""What was chosen is seen to, remembered, and forgotten when somebody else comes."""

import itertools
import secrets
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from phonecoach.app import comfort as comfort_module
from phonecoach.app.comfort import Comfort
from phonecoach.app.look import Scheme, dress, is_still, text_size, worn_scheme
from phonecoach.app.preferences import MotionChoice, Preferences, SchemeChoice
from phonecoach.store import open_store
from phonecoach.units import Language
from tests.app.office import NOON


@pytest.fixture
def store(tmp_path):
    numbers = itertools.count(1)
    with open_store(
        tmp_path,
        now=lambda: NOON,
        new_id=lambda: f"id-{next(numbers):06}",
        new_salt=lambda: secrets.token_bytes(16),
        on_error=lambda error: pytest.fail(str(error)),
    ) as one:
        yield one


@pytest.fixture
def mina(store):
    one = store.writer.add_person(name="Mina", language=Language.EN)
    store.writer.flush()
    return one.id


@pytest.fixture
def comfort(dressed, store, request):
    reader = store.reader()
    one = Comfort(store, reader)
    yield one
    one.close()
    reader.close()
    dress(dressed, Scheme.LIGHT)


def worn():
    return worn_scheme(), text_size(100), is_still()


def test_a_choice_is_worn_at_once_and_told(qtbot, comfort, mina):
    comfort.sit(mina)
    chosen = Preferences(
        scheme=SchemeChoice.DARK, text_percent=130, motion=MotionChoice.REDUCED
    )

    with qtbot.waitSignal(comfort.redressed):
        comfort.choose(chosen)

    assert worn() == (Scheme.DARK, 130, True)


def test_what_does_not_show_changes_no_clothes(qtbot, comfort, mina):
    comfort.sit(mina)

    with qtbot.assertNotEmitted(comfort.redressed):
        comfort.choose(replace(comfort.own, captions=False))


def test_a_choice_belongs_to_its_person(comfort, store, mina):
    comfort.sit(mina)
    comfort.choose(Preferences(scheme=SchemeChoice.DARK))
    comfort.stand()
    assert worn_scheme() is Scheme.LIGHT

    store.writer.flush()
    comfort.sit(mina)

    assert worn_scheme() is Scheme.DARK


@pytest.mark.parametrize(
    ("choice", "followed"),
    [(SchemeChoice.SYSTEM, True), (SchemeChoice.LIGHT, False)],
)
def test_the_system_is_followed_where_nothing_else_was_chosen(
    monkeypatch, comfort, mina, choice, followed
):
    comfort.sit(mina)
    comfort.choose(Preferences(scheme=choice))
    monkeypatch.setattr(comfort_module, "is_dark", lambda: True)

    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert (worn_scheme() is Scheme.DARK) is followed


def test_sound_is_as_loud_as_was_chosen_before_it_was_wanted(comfort):
    comfort.choose_for_pc(replace(comfort.pc, volume=15, device="none"))

    assert (comfort.sound._volume, comfort.sound._device) == (15, "none")
    comfort.choose_for_pc(replace(comfort.pc, volume=80))
    assert comfort.sound._volume == 80


def test_the_window_comes_back_where_it_was(qtbot, comfort, store):
    front = QMainWindow()
    qtbot.addWidget(front)
    front.setGeometry(100, 80, 611, 477)
    comfort.remember_place(front)
    store.writer.flush()
    front.resize(400, 300)
    with store.reader() as reader:
        again = Comfort(store, reader)

    again.place(front)

    assert (front.width(), front.height()) == (611, 477)


def test_a_window_that_did_not_move_is_not_written_down_again(comfort):
    front = SimpleNamespace(
        saveGeometry=lambda: SimpleNamespace(
            toHex=lambda: SimpleNamespace(data=lambda: b"00")
        )
    )
    comfort.remember_place(front)
    written = []
    comfort.choose_for_pc = written.append

    comfort.remember_place(front)

    assert written == []
