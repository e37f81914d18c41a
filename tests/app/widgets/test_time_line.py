"""The line of a call with its flags."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from phonecoach.app.look import Scheme, dress, ink
from phonecoach.app.widgets.flag import FlagChip, MoreChip
from phonecoach.app.widgets.time_line import Flag, TimeLine
from phonecoach.app.widgets.time_strip import moment_of
from phonecoach.scoring.card import Mark
from tests.app.widgets.calls import at, inked, lanes, said, stretch

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def flag(no, seconds, mark=Mark.MISSED, *, fatal=False):
    words = f"{no}, {mark}, at {seconds}"
    return Flag(no=no, mark=mark, at=at(seconds), fatal=fatal, words=words)


FLAGS = (flag(61, 40, Mark.PARTLY), flag(45, 5, Mark.MET), flag(58, 20))
CROWD = tuple(flag(44 + one, 30 + one / 10, Mark.MET) for one in range(12))


@pytest.fixture
def make(qtbot, dressed):
    """Return a function that shows a time line and hears what is chosen on it."""

    def made(flags=FLAGS, width=1_192, height=200, **own):
        line = TimeLine(lanes(60, **own), flags)
        qtbot.addWidget(line)
        line.resize(width, height)
        with qtbot.waitActive(line):
            line.show()
            line.activateWindow()
        line.chosen = []
        line.flag_chosen.connect(line.chosen.append)
        return line

    return made


def chip(line, no):
    return next(one for one in line.findChildren(FlagChip) if one.flag.no == no)


def more(line):
    return line.findChild(MoreChip)


def focused(line):
    return next(one for one in line._stops() if one.hasFocus())


def test_flags_stand_in_the_order_of_the_call(make):
    line = make()

    assert [one.no for one in line.shown()] == [45, 58, 61]
    assert chip(line, 45).x() < chip(line, 58).x() < chip(line, 61).x()
    assert more(line).isHidden()


def test_a_flag_is_said_in_words(make):
    line = make()
    one = QAccessible.queryAccessibleInterface(chip(line, 58))

    assert one.text(QAccessible.Text.Name) == "58, missed, at 20"
    assert one.role() == QAccessible.Role.CheckBox
    assert chip(line, 58).toolTip() == "58, missed, at 20"


def test_holds_and_silences_are_told_too(make):
    line = make(holds=(stretch(10, 30),), silences=(stretch(31, 42),))

    told = line.accessibleDescription()

    assert told == "Hold 0:20 from 0:10. Silence of 11 s from 0:31"


def test_a_click_chooses(make):
    line = make()

    QTest.mouseClick(chip(line, 61), Qt.MouseButton.LeftButton)

    assert line.chosen == [61]
    assert not chip(line, 61).isChecked()


def test_left_and_right_go_from_flag_to_flag_and_enter_chooses(make):
    line = make()
    chip(line, 45).setFocus()

    QTest.keyClick(focused(line), RIGHT)
    QTest.keyClick(focused(line), RIGHT)
    QTest.keyClick(focused(line), RIGHT)
    assert focused(line).flag.no == 61
    QTest.keyClick(focused(line), LEFT)
    QTest.keyClick(focused(line), ENTER)

    assert line.chosen == [58]


def test_home_and_end_go_to_the_first_and_the_last(make):
    line = make()
    chip(line, 58).setFocus()

    QTest.keyClick(focused(line), Qt.Key.Key_End)
    assert focused(line).flag.no == 61
    QTest.keyClick(focused(line), Qt.Key.Key_Home)
    assert focused(line).flag.no == 45


def test_tab_comes_to_one_flag_only(make):
    line = make()

    stops = [
        one.flag.no
        for one in line.findChildren(FlagChip)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [45]

    line.choose(61)
    assert chip(line, 61).focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not chip(line, 45).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_space_is_left_to_the_screen(qtbot, make):
    class Screen(QWidget):
        keys = ()

        def keyPressEvent(self, event):  # noqa: N802 (Qt's own name)
            self.keys = (*self.keys, event.key())

    screen = Screen()
    qtbot.addWidget(screen)
    line = make()
    line.setParent(screen)
    line.show()
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    chip(line, 58).setFocus()

    QTest.keyClick(chip(line, 58), SPACE)

    assert line.chosen == []
    assert screen.keys == (SPACE,)


def test_what_needs_a_look_always_has_a_flag(make):
    kinds = (Mark.MISSED, Mark.PARTLY, Mark.NEEDS_HUMAN)
    crowd = tuple(flag(44 + one, 30, kinds[one % 3]) for one in range(30))

    line = make(crowd, width=600)

    assert line.rest() == ()
    assert len({(one.x(), one.y()) for one in line._stops()}) == 30


def test_a_fatal_fault_always_has_a_flag(make):
    line = make((*CROWD, flag(99, 30.5, Mark.MET, fatal=True)))

    assert 99 in [one.no for one in line.shown()]


def test_what_finds_no_room_is_behind_the_plus(make):
    line = make(CROWD)
    hidden = [one.no for one in line.rest()]

    assert hidden
    assert not chip(line, hidden[0]).isVisible()
    assert more(line).text() == f"+{len(hidden)}"
    assert more(line).accessibleName()
    assert line.rect().contains(more(line).geometry())


@pytest.mark.qt_log_ignore("^This plugin does not support grabbing", extend=True)
def test_the_plus_is_reached_by_keys_and_opens_what_is_behind_it(make, qtbot):
    line = make(CROWD)
    line._stops()[0].setFocus()
    QTest.keyClick(focused(line), Qt.Key.Key_End)
    assert focused(line) is more(line)

    QTest.keyClick(more(line), ENTER)
    menu = line.findChild(QMenu)
    qtbot.waitUntil(menu.isVisible)
    second = menu.actions()[1]

    assert [one.text() for one in menu.actions()] == [x.words for x in line.rest()]
    second.trigger()
    menu.close()
    assert line.chosen == [line.rest()[1].no]


def test_a_chosen_flag_comes_out_from_behind_the_plus(make):
    line = make(CROWD)
    hidden = line.rest()[0].no

    line.choose(hidden)

    assert hidden in [one.no for one in line.shown()]
    assert chip(line, hidden).isChecked()


def test_one_flag_at_most_is_chosen(make):
    line = make()
    line.choose(58)
    line.choose(61)
    assert [one.isChecked() for one in line._chips] == [False, False, True]

    line.choose(None)
    assert not any(one.isChecked() for one in line._chips)


def test_the_moment_of_a_chosen_flag_is_framed_and_has_the_playhead(make):
    line = make()
    assert inked(line, ink("accent_soft")) == 0

    line.choose(58)

    x = round(line._course.x(at(20)))
    assert inked(line, ink("accent_soft")) > 400
    assert line._head_bar().x1() == pytest.approx(x, abs=1)


def test_the_playhead_goes_where_it_is_put_and_returns(make):
    line = make()
    line.choose(58)

    line.set_head(at(50))
    assert line._head_bar().x1() == line._course.x(at(50))
    line.set_head(None)
    assert line._head_bar().x1() == line._course.x(at(20))
    line.choose(None)
    assert line._head_bar() is None


def test_a_moment_is_the_turn_from_its_first_letter_to_its_last_word():
    call = lanes(
        60,
        caller=(said(10, 14),),
        composing=(stretch(15, 27),),
        trainee=(said(22, 28),),
    )

    for seconds in (15, 20, 25, 27):
        assert moment_of(call, at(seconds)) == stretch(15, 28)
    assert moment_of(call, at(28)) == stretch(22, 28)


def test_a_moment_without_a_turn_is_what_is_said_just_about_then():
    call = lanes(60, caller=(said(10, 14),), composing=(), trainee=(said(14.5, 20),))

    assert moment_of(call, at(12)) == stretch(10, 14)
    assert moment_of(call, at(14.2)) == stretch(10, 20)
    assert moment_of(call, at(40)) == stretch(38, 42)


def test_the_keyboard_has_a_ring_to_be_seen(make):
    line = make()
    chip(line, 58).setFocus()
    around = chip(line, 58).geometry().adjusted(-5, -5, 5, 5)

    assert inked(line, ink("focus"), around) > 50
    chip(line, 61).setFocus()
    assert inked(line, ink("focus"), around) == 0


@pytest.mark.parametrize("width", [600, 1_192, 1_550])
@pytest.mark.parametrize("height", [200, 264])
def test_all_flags_are_inside_at_every_size(make, width, height):
    line = make(CROWD + FLAGS, width=width, height=height)

    assert line.minimumSizeHint().height() <= height
    for one in line._stops():
        assert line.rect().contains(one.geometry())


def test_larger_text_makes_larger_flags_that_are_still_inside(make, dressed):
    line = make()
    ordinary = chip(line, 58).size()
    try:
        dress(dressed, Scheme.LIGHT, percent=150)
        line.resize(1_192, line.minimumSizeHint().height())
        larger = chip(line, 58).size()
        inside = [line.rect().contains(one.geometry()) for one in line._stops()]
    finally:
        dress(dressed, Scheme.LIGHT)

    assert larger.height() > ordinary.height()
    assert larger.width() > ordinary.width()
    assert all(inside)


def test_the_strip_is_kept_while_only_the_playhead_moves(make):
    line = make()
    line.choose(58)
    line.grab()
    kept = line._strip

    line.set_head(at(30))
    line.grab()

    assert line._strip is kept


def test_a_call_without_flags_has_no_stops(make):
    line = make(())

    assert line.shown() == line.rest() == ()
    assert line._stops() == []
    line.choose(58)
    assert inked(line, ink("accent_soft")) == 0


def test_a_press_beside_all_flags_does_nothing(make):
    line = make()

    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(10, 190))

    assert line.chosen == []


@pytest.mark.alone
def test_a_ten_minute_call_with_all_items_is_there_at_once(qtbot, dressed):
    marks = (Mark.MET, Mark.PARTLY, Mark.MISSED, Mark.NEEDS_HUMAN)
    flags = tuple(flag(44 + one, 10 * one, marks[one % 4]) for one in range(57))
    call = lanes(600)

    def took():
        began = time.perf_counter()
        line = TimeLine(call, flags)
        qtbot.addWidget(line)
        line.resize(1_192, 264)
        line.grab()
        return time.perf_counter() - began

    assert min(took() for _ in range(3)) < 0.06
