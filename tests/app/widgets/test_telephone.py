"""A desk telephone: its keys, its shortcuts and its display."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.look.icons import _pixmap
from phonecoach.app.widgets.keys_panel import keys_of
from phonecoach.app.widgets.telephone import Telephone
from phonecoach.app.widgets.telephone_form import Form
from phonecoach.units import Micros
from tests.app.kit import at

Key = Qt.Key
SIGNALS = {
    "answered": ("answer_key", Key.Key_Space),
    "hung_up": ("hang_up_key", Key.Key_F9),
    "hold_pressed": ("hold_key", Key.Key_F5),
    "mute_pressed": ("mute_key", Key.Key_F6),
    "supervisor_pressed": ("supervisor_key", Key.Key_F8),
}


class Set:
    """A telephone in a shown window, its time, and what was pressed."""

    def __init__(self, qtbot):
        self.now = Micros(0)
        self.phone = Telephone((400, 200), lambda: self.now)
        qtbot.addWidget(self.phone)
        self.pressed = []
        for name in (*SIGNALS, "transfer_pressed"):
            getattr(self.phone, name).connect(
                lambda name=name: self.pressed.append(name)
            )
        with qtbot.waitActive(self.phone):
            self.phone.show()
            self.phone.activateWindow()


@pytest.fixture
def desk(qtbot, dressed):
    return Set(qtbot)


def ready(desk, signal):
    if signal == "answered":
        desk.phone.ring("Ringing")
    else:
        desk.phone.connect_line("Connected", at(0))


@pytest.mark.parametrize("signal", SIGNALS)
def test_a_key_tells_that_it_was_pressed(desk, signal):
    ready(desk, signal)

    getattr(desk.phone, SIGNALS[signal][0]).click()

    assert desk.pressed == [signal]


@pytest.mark.parametrize("signal", SIGNALS)
def test_a_key_has_its_place_on_the_keyboard(desk, signal):
    ready(desk, signal)

    QTest.keyClick(desk.phone, SIGNALS[signal][1])

    assert desk.pressed == [signal]


@pytest.mark.parametrize("form", [Form.CALL, Form.BAR])
def test_a_transfer_is_told_only_once_it_was_asked_back(desk, form):
    ready(desk, "hold_pressed")
    desk.phone.take_form(form)

    QTest.keyClick(desk.phone, Key.Key_F7)

    assert desk.pressed == []
    assert desk.phone.asks
    assert desk.phone.question.isVisible()
    assert not desk.phone.hold_key.isVisible()

    QTest.keyClick(desk.phone, Key.Key_F7)

    assert desk.pressed == ["transfer_pressed"]
    assert not desk.phone.asks


def test_escape_takes_a_transfer_back(desk):
    ready(desk, "hold_pressed")
    desk.phone.transfer_key.setFocus()

    QTest.keyClick(desk.phone, Key.Key_F7)
    assert desk.phone.question.no_key.hasFocus()
    QTest.keyClick(desk.phone, Key.Key_Escape)

    assert desk.pressed == []
    assert not desk.phone.asks
    assert desk.phone.transfer_key.isVisible()
    assert desk.phone.transfer_key.hasFocus()


@pytest.mark.parametrize("form", [Form.CALL, Form.BAR])
def test_a_question_has_room_for_its_words(desk, form):
    ready(desk, "hold_pressed")
    desk.phone.take_form(form)
    desk.phone.resize(desk.phone.size_of(form).expandedTo(desk.phone.minimumSizeHint()))
    desk.phone.ask_transfer()
    question = desk.phone.question

    words, keys = question.sentence, (question.yes_key, question.no_key)
    assert words.heightForWidth(words.width()) <= words.height()
    for key in keys:
        assert key.width() >= key.sizeHint().width()
        assert question.rect().contains(key.geometry())
        assert not key.geometry().intersects(words.geometry())


def test_a_dead_line_asks_nothing(desk):
    ready(desk, "hold_pressed")
    desk.phone.ask_transfer()

    desk.phone.go_dead("Line closed")

    assert not desk.phone.asks


def test_the_supervisors_key_says_when_they_were_asked(desk):
    desk.phone.connect_line("Connected", at(3_000))

    desk.phone.show_asked(at(75_000))

    assert desk.phone.supervisor_key.text() == "Asked 1:12"
    name = desk.phone.supervisor_key.accessibleName()
    assert name == "Supervisor: Asked 1:12"


def test_a_ringing_telephone_can_only_be_answered(desk):
    desk.phone.ring("Ringing")
    for key in (*(key for _, key in SIGNALS.values()), Key.Key_F7):
        QTest.keyClick(desk.phone, key)

    assert desk.pressed == ["answered"]
    assert desk.phone.status.text() == "Ringing"
    assert not desk.phone.hang_up_key.isVisible()


def test_a_connected_telephone_cannot_be_answered_again(desk):
    desk.phone.connect_line("Connected", at(0))

    QTest.keyClick(desk.phone, Key.Key_Space)

    assert desk.pressed == []
    assert not desk.phone.answer_key.isVisible()
    assert desk.phone.hang_up_key.isVisible()


def test_the_hold_key_says_what_it_will_do_and_keeps_its_shortcut(desk):
    desk.phone.connect_line("Connected", at(0))
    key = desk.phone.hold_key

    desk.phone.show_hold(held=True, status="On hold")

    assert "Return" in key.text()
    assert key.accessibleName() == "Return"
    assert key.isChecked()
    assert desk.phone.status.text() == "On hold"
    QTest.keyClick(desk.phone, Key.Key_F5)
    assert desk.pressed == ["hold_pressed"]

    desk.phone.show_hold(held=False, status="Connected")

    assert "Hold" in key.text()
    assert not key.isChecked()
    QTest.keyClick(desk.phone, Key.Key_F5)
    assert desk.pressed == ["hold_pressed"] * 2


def test_the_mute_key_says_what_it_will_do_and_keeps_its_shortcut(desk):
    desk.phone.connect_line("Connected", at(0))
    key = desk.phone.mute_key

    desk.phone.show_mute(muted=True)
    assert (key.accessibleName(), key.isChecked()) == ("Unmute", True)
    desk.phone.show_mute(muted=False)
    assert (key.accessibleName(), key.isChecked()) == ("Mute", False)

    QTest.keyClick(desk.phone, Key.Key_F6)
    assert desk.pressed == ["mute_pressed"]


def test_the_clock_counts_from_the_answer(qtbot, desk):
    desk.now = at(4_000)
    desk.phone.connect_line("Connected", at(4_000))
    desk.now = at(4_000 + 75_900)

    with qtbot.waitSignal(desk.phone._tick.timeout):
        pass

    assert desk.phone.clock.text() == "1:15"


def test_the_clock_stands_still_while_it_rings(desk):
    desk.phone.ring("Ringing")
    desk.now = at(9_000)

    desk.phone.show_time()

    assert desk.phone.clock.text() == "0:00"


def test_a_dead_line_takes_no_key_and_counts_no_more(desk):
    desk.phone.connect_line("Connected", at(0))

    desk.phone.go_dead("Line closed")
    for _, key in SIGNALS.values():
        QTest.keyClick(desk.phone, key)

    assert desk.pressed == []
    assert desk.phone.status.text() == "Line closed"
    assert not desk.phone._tick.isActive()


def test_the_lamp_follows_the_line(desk):
    desk.phone.ring("Ringing")
    assert desk.phone.arcs.sounding_share() == 0.0
    desk.phone.connect_line("Connected", at(0))
    assert desk.phone.arcs.colour == "lamp"
    desk.phone.show_hold(held=True, status="On hold")
    assert desk.phone.arcs.colour == "on_display"
    desk.phone.go_dead("Line closed")
    assert desk.phone.arcs.colour == "lamp_off"


def test_the_display_counts_the_rings_in_words(qtbot, desk):
    desk.phone.ring("Ringing")
    assert desk.phone.display.count.text() == "First ring"
    assert desk.phone.display.count.isVisible()
    assert not desk.phone.clock.isVisible()

    desk.now = at(1_300)
    with qtbot.waitSignal(desk.phone._tick.timeout):
        pass
    assert desk.phone.display.count.text() == "Third ring"

    desk.phone.connect_line("Connected", at(1_400))
    assert not desk.phone.display.count.isVisible()
    assert desk.phone.clock.isVisible()


def test_the_handset_follows_the_line(desk):
    phone = desk.phone
    phone.ring("Ringing")
    assert phone.handset.accessibleName() == "The handset lies on the telephone"
    phone.connect_line("Connected", at(0))
    assert phone.handset.accessibleName() == "The handset is off the hook"
    phone.show_hold(held=True, status="On hold")
    assert phone.handset.accessibleName() == "The customer is on hold"
    phone.go_dead("Line closed")
    assert phone.handset.accessibleName() == "The handset lies on the telephone"


def test_the_grilles_show_who_speaks(desk):
    desk.phone.connect_line("Connected", at(0))

    desk.phone.speaks(caller=0.5)

    assert desk.phone.handset.levels == (0.5, 0.0)


def test_an_idle_telephone_tells_the_time_and_takes_no_key(desk):
    desk.phone.take_form(Form.IDLE)
    desk.phone.rest("Ready", "9:05")

    for _, key in SIGNALS.values():
        QTest.keyClick(desk.phone, key)

    assert (desk.phone.status.text(), desk.phone.clock.text()) == ("Ready", "9:05")
    shown = [it for it in desk.phone.findChildren(QAbstractButton) if it.isVisible()]
    assert shown == [desk.phone.answer_key]
    assert shown[0].accessibleName() == "Call"
    assert not shown[0].isEnabled()
    assert desk.pressed == []
    assert keys_of(desk.phone) == ()


def test_every_key_that_can_be_seen_is_told_with_its_shortcut(desk):
    desk.phone.ring("Ringing")

    assert dict(keys_of(desk.phone)) == {
        "Answer": "Space",
        "Hold": "F5",
        "Mute": "F6",
        "Transfer": "F7",
        "Supervisor": "F8",
    }


@pytest.fixture(params=(100, 150))
def percent(request, dressed):
    dress(dressed, Scheme.LIGHT, percent=request.param)
    yield request.param
    dress(dressed, Scheme.LIGHT)


def cut(phone):
    """Return what has words and less room than they need."""
    found = [*phone.findChildren(QLabel), *phone.findChildren(QAbstractButton)]
    return [
        one.text()
        for one in found
        if one.isVisible()
        and (
            one.sizeHint().width() > one.width()
            or one.sizeHint().height() > one.height()
            or not phone.rect().contains(one.geometry().translated(offset(one, phone)))
        )
    ]


def offset(one, phone):
    parent = one.parentWidget()
    return parent.mapTo(phone, parent.rect().topLeft())


@pytest.mark.parametrize("form", [Form.LARGE, Form.CALL, Form.BAR])
def test_no_words_are_cut_in_any_form_and_state(desk, form, percent):
    phone = desk.phone
    phone.take_form(form)
    phone.ring("Ringing", "Alexandra Featherstonehaugh")
    for ms in range(0, 7_200, 600):  # twelve rings
        desk.now = at(ms)
        phone.show_time()
        phone.resize(phone.minimumSizeHint() if form is Form.BAR else phone.sizeHint())
        if form is not Form.CALL:  # there it never rings
            assert cut(phone) == []

    phone.connect_line("Connected", at(-600_000))
    phone.show_hold(held=True, status="On hold")
    phone.show_mute(muted=True)
    phone.resize(phone.minimumSizeHint())
    assert cut(phone) == []


def test_a_bar_names_the_caller_where_there_is_room(desk):
    desk.phone.take_form(Form.BAR)
    desk.phone.ring("Ringing", "Ms Reid")
    desk.phone.resize(912, desk.phone.sizeHint().height())
    assert desk.phone.caller.isVisible()

    desk.phone.resize(desk.phone.minimumSizeHint())
    assert not desk.phone.caller.isVisible()

    desk.phone.resize(912, desk.phone.sizeHint().height())
    desk.phone.connect_line("Connected", at(0))
    assert not desk.phone.caller.isVisible()


def test_longer_words_ask_for_a_wider_telephone(desk):
    desk.phone.take_form(Form.CALL)
    desk.phone.connect_line("Connected", at(0))
    before = desk.phone.sizeHint().width()

    desk.phone.show_hold(held=False, status="Connected to an extraordinary place")

    assert desk.phone.sizeHint().width() > before


def test_larger_text_is_measured_anew(desk, dressed):
    before = desk.phone.size_of(Form.CALL)
    try:
        dress(dressed, Scheme.LIGHT, percent=150)
        assert desk.phone.size_of(Form.CALL).width() > before.width()
        assert desk.phone.clock.font().pixelSize() == 60
    finally:
        dress(dressed, Scheme.LIGHT)
    assert desk.phone.size_of(Form.CALL) == before


def test_the_body_is_painted_once_and_again_in_another_look(desk, dressed):
    desk.phone.resize(320, 624)
    desk.phone.grab()
    kept = desk.phone._body[1]
    desk.phone.grab()
    assert desk.phone._body[1] is kept
    assert kept.toImage().pixelColor(114, 300) == ink("shell")

    try:
        dress(dressed, Scheme.DARK)
        desk.phone.grab()
        assert desk.phone._body[1].toImage().pixelColor(114, 300) == ink("shell")
    finally:
        dress(dressed, Scheme.LIGHT)


def test_a_large_telephone_has_arcs_around_it_that_ring_with_it(qtbot, dressed):
    ground = QWidget()
    ground.resize(800, 700)
    phone = Telephone((400, 200), lambda: at(0), ground)
    qtbot.addWidget(ground)
    assert phone._around is None

    phone.take_form(Form.LARGE)
    assert phone._around.spread == 0
    phone.ring("Ringing")
    assert phone._around.spread > 0

    phone.connect_line("Connected", at(0))
    assert phone._around.spread == 0
    phone.take_form(Form.CALL)
    assert phone._around is None


def test_a_telephone_that_rings_already_has_its_arcs_when_it_grows(qtbot, dressed):
    ground = QWidget()
    phone = Telephone((400, 200), lambda: at(0), ground)
    qtbot.addWidget(ground)
    phone.ring("Ringing")

    phone.take_form(Form.LARGE)

    assert phone._around.spread > 0


def test_a_large_telephone_finds_its_ground_in_a_layout(qtbot, dressed):
    phone = Telephone((400, 200), lambda: at(0))
    phone.take_form(Form.LARGE)
    assert phone._around is None
    ground = QWidget()
    qtbot.addWidget(ground)

    QHBoxLayout(ground).addWidget(phone)

    assert phone._around.parentWidget() is ground


def test_the_icons_of_the_call_are_drawn_while_it_still_rings(desk):
    _pixmap.cache_clear()
    desk.phone.ring("Ringing")
    desk.phone.grab()
    drawn = _pixmap.cache_info().misses

    desk.phone.connect_line("Connected", at(0))
    desk.phone.grab()

    assert drawn > 0
    assert _pixmap.cache_info().misses == drawn
