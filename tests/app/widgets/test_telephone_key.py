"""A key of the telephone shows its state, and presses at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from phonecoach.app.look import ink
from phonecoach.app.widgets.focus_ring import ON_SHELL
from phonecoach.app.widgets.telephone_key import TelephoneKey


@pytest.fixture
def make_key(qtbot, dressed):
    def make(kind=""):
        phone = QWidget()
        phone.resize(300, 100)
        key = TelephoneKey("Hold", "pause", kind=kind, key="F5", cap="F5")
        key.setParent(phone)
        key.setCheckable(not kind)
        key.setGeometry(50, 20, 200, 56)
        qtbot.addWidget(phone)
        with qtbot.waitActive(phone):
            phone.show()
            phone.activateWindow()
        # A widget without a living parent in Python goes with its window.
        key.window_kept = phone
        return key

    return make


def ground(key, y=50):
    """Return the colour of a key where nothing stands on it."""
    return key.grab().toImage().pixelColor(100, y)


def test_each_state_has_its_own_ground(make_key):
    key = make_key()
    assert ground(key) == ink("key")
    key.setChecked(True)
    assert ground(key) == ink("on_display")
    key.setEnabled(False)
    assert ground(key) == ink("shell")


@pytest.mark.parametrize("kind", ["answer", "hang_up"])
def test_a_key_of_its_own_kind_has_its_own_ground(make_key, kind):
    key = make_key(kind)
    assert ground(key) == ink(kind)
    key.setEnabled(False)
    assert ground(key) == ink("shell")


def test_a_pressed_key_has_a_lighter_edge(make_key):
    key = make_key()
    before, before_ground = key.grab().toImage().pixelColor(100, 0), ground(key)
    key.setDown(True)

    assert key.grab().toImage().pixelColor(100, 0) != before
    assert ground(key) == before_ground


def test_its_shortcut_presses_it_at_once(make_key):
    key = make_key()
    pressed = []
    key.clicked.connect(lambda: pressed.append(True))

    QTest.keyClick(key.window_kept, Qt.Key.Key_F5)
    assert len(pressed) == 1
    key.setEnabled(False)
    QTest.keyClick(key.window_kept, Qt.Key.Key_F5)
    assert len(pressed) == 1


def test_another_name_is_what_is_read_out_and_needs_its_room(make_key):
    key = make_key()
    before = key.sizeHint().width()

    key.name_it("Return to the caller", "play")

    assert key.text() == key.accessibleName() == "Return to the caller"
    assert key.sizeHint().width() > before


def test_its_name_stands_below_it_in_a_bar(make_key):
    key = make_key()
    key.set_shape(below=True, capped=True)
    key.resize(key.sizeHint())

    assert key.height() > 48
    assert key.width() >= 80
    assert ground_below(key) != ink("key")


def ground_below(key):
    image = key.grab().toImage()
    return image.pixelColor(2, image.height() - 2)


def test_a_key_to_look_at_has_no_cap_and_is_not_told(make_key):
    key = make_key()
    before = key.sizeHint().width()
    assert key.accessibleDescription() == "F5"

    key.set_shape(below=False, capped=False)

    assert key.sizeHint().width() < before
    assert key.accessibleDescription() == ""


def test_it_lies_on_the_dark_telephone(make_key):
    assert make_key().property(ON_SHELL)
