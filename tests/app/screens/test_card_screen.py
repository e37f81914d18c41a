"""The card: the score, one goal, every mark, the call, and the evidence beside it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme, dress
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.window import Window
from phonecoach.call.record import Purpose
from phonecoach.scoring.card import Mark
from phonecoach.scoring.timing import Figures
from phonecoach.units import Mode
from tests.app.cards import CARD, EARLIER, mark_text, moment
from tests.app.kit import SPACE, HandClock, at

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def hand():
    return HandClock()


@pytest.fixture
def make_screen(qtbot, dressed, hand):
    windows = []

    def make(size=(1280, 800), **changes):
        window = Window()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(*size)
        screen = CardScreen(replace(CARD, **changes), hand)
        window.lay(screen)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        settle()
        return screen

    return make


@pytest.fixture
def screen(make_screen):
    return make_screen()


def settle():
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def listed(screen):
    return [mark.no for mark in screen.marks.list.marks]


def press(screen, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(screen.window().focusWidget(), key, modifiers)
    settle()


# The summary --------------------------------------------------------------------------


def test_the_card_shows_score_sections_and_goal(screen):
    shown = words(screen)

    assert {CARD.title, CARD.goal, "72", "A", "Opening", "90", "B"} <= set(shown)
    assert "of 100, pass is 80" in shown
    assert f"{CARD.when} · typed, practice" in shown


def test_the_ground_of_the_goal_meets_the_border_of_its_panel(screen):
    goal = screen.marks.goal

    assert goal.geometry().left() == goal.geometry().top() == 1
    assert goal.geometry().right() == screen.marks.width() - 2


def test_a_provisional_card_says_so_beside_the_number(screen):
    shown = words(screen.summary)

    assert {"Provisional", "4 of 5 items applied."} <= set(shown)
    assert "1 still for a human to judge." in shown


DECIDED = CARD.marks[:4]


@pytest.mark.parametrize(
    ("score", "passed", "said"),
    [
        (95.0, True, "Passed with distinction"),
        (90.0, True, "Passed with distinction"),
        (89.9, True, "Passed"),
        (71.0, False, "Below the pass mark"),
        (95.0, False, "Not passed: one item fails the card"),
        (95.0, None, "A human still has to look at it"),
        (None, None, "No score yet"),
    ],
)
def test_a_decided_card_says_how_it_stands(make_screen, score, passed, said):
    shown = words(make_screen(score=score, passed=passed, marks=DECIDED).summary)

    assert said in shown
    assert "Provisional" not in shown
    assert any("not yet by a human" in one for one in shown)


def test_a_card_that_a_human_has_seen_says_so(make_screen):
    shown = words(make_screen(passed=True, marks=DECIDED, confirmed=True).summary)

    assert "Confirmed by a human." in shown


def test_a_card_that_is_still_open_is_not_called_confirmed(make_screen):
    shown = words(make_screen(passed=None, confirmed=True).summary)

    assert "A human has looked at it; some marks are still open." in shown
    assert "Confirmed by a human." not in shown
    assert not any("not yet by a human" in one for one in shown)


def test_a_provisional_distinction_is_a_promise_only(make_screen):
    promise = "If it stays at 90 or more, it’s a distinction."
    assert promise in words(make_screen(score=93).summary)
    assert not any("distinction" in one for one in words(make_screen().summary))


def test_a_card_of_too_few_items_says_how_many_it_takes_and_scores_no_section(
    make_screen,
):
    shown = words(make_screen(score=None, passed=None, least_items=9).summary)

    assert "Too few items applied for a score" in shown
    assert "4 of 5 items applied; it takes 9." in shown
    assert "90" not in shown


def test_a_section_that_waits_for_a_human_says_so_instead_of_a_dash(make_screen):
    marks = (*CARD.marks, mark_text(70, Mark.NEEDS_HUMAN))
    shown = words(make_screen(marks=marks).summary)

    assert any("still to be judged" in one for one in shown)
    assert "–" not in shown


def test_a_section_that_did_not_apply_says_so(make_screen):
    marks = (*CARD.marks, mark_text(70, Mark.NOT_APPLICABLE))

    shown = words(make_screen(marks=marks).summary)

    assert "items 44–68 · 4 applied" in shown
    assert "items 69–79 · did not apply in this call" in shown


def test_three_figures_stand_at_the_foot_with_their_grades(screen):
    shown = words(screen.summary.figures)

    assert shown == [
        *("Picked up", "3.1 s, ring 2", "in good time"),
        *("Usual reply gap", "2.5 s, typed", "a little slow"),
        *("On hold", "0:51 of 2:00 agreed", "too long"),
    ]


def test_where_nothing_was_measured_the_figures_say_so(make_screen):
    none = Figures(picked_up=None, reply_gap=None, on_hold=None)

    shown = words(make_screen(figures=none, mode=Mode.SPOKEN).summary.figures)

    assert {"not measured", "no replies", "no hold"} < set(shown)


def test_a_call_that_goes_on_from_another_says_so(make_screen):
    shown = words(make_screen(continued_from=at(51_000)).summary)

    assert "Continued from 0:51 of an earlier call." in shown


# The marks ----------------------------------------------------------------------------


def test_what_is_worth_a_look_comes_first_in_the_order_of_the_call(screen):
    assert listed(screen) == [46, 45, 48]
    assert screen.marks.filters.button(0).isChecked()


@pytest.mark.parametrize(
    ("chip", "numbers"), [(0, [46, 45, 48]), (1, [44]), (2, [47]), (3, [])]
)
def test_a_chip_shows_its_marks(screen, chip, numbers):
    screen.marks.filters.button(chip).click()

    assert listed(screen) == numbers
    assert screen.marks.list.isVisible() == bool(numbers)


def test_the_chips_count_their_marks(screen):
    told = [chip.text() for chip in screen.marks.filters.buttons()]

    assert told == ["3 worth a look", "1 met", "1 did not apply", "1 note(s)"]


def test_remarks_stand_behind_a_chip_of_their_own(screen, make_screen):
    screen.marks.filters.button(3).click()

    assert "You spoke fast." in words(screen.marks)
    assert len(make_screen(remarks=()).marks.filters.buttons()) == 3


def test_a_chip_without_marks_says_so(make_screen):
    screen = make_screen(marks=DECIDED[:1])

    assert listed(screen) == []
    assert any("nothing is waiting for a human" in one for one in words(screen.marks))
    screen.marks.filters.button(2).click()
    assert "No marks of this kind." in words(screen.marks)


def test_the_keyboard_begins_at_the_chips_where_no_mark_is_listed(make_screen):
    screen = make_screen(marks=DECIDED[:1])

    assert screen.window().focusWidget() is screen.marks.filters.button(0)
    press(screen, Qt.Key.Key_Right)
    assert listed(screen) == [44]
    screen.setFocus()
    assert screen.window().focusWidget() is screen.marks.list


# The drawer ---------------------------------------------------------------------------


def test_a_click_on_a_row_opens_its_evidence(screen):
    rows = screen.marks.list
    place = rows.visualRect(rows.model().index(1, 0)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()

    assert screen.drawer.isVisible()
    assert screen.drawer.title.text() == "Rule 45."
    assert (screen.open_no, rows.open_no) == (45, 45)


def test_enter_opens_the_row_and_esc_returns_to_it(screen):
    rows = screen.marks.list
    press(screen, Qt.Key.Key_Down)
    press(screen, ENTER)
    assert screen.drawer.isVisible()
    assert screen.drawer.isAncestorOf(screen.window().focusWidget())

    press(screen, ESC)

    assert not screen.drawer.isVisible()
    assert rows.hasFocus()
    assert rows.current() == 45
    assert rows.open_no is None


def test_a_flag_opens_its_mark_though_it_is_listed_elsewhere(screen):
    screen.call.line.flag_chosen.emit(44)
    settle()

    assert screen.drawer.title.text() == "Rule 44."
    assert listed(screen) == [44]
    assert screen.marks.filters.button(1).isChecked()


def test_row_and_flag_stay_marked_while_the_drawer_is_open(screen):
    screen.open(46)

    assert screen.call.line._chosen.flag.no == 46
    assert screen.marks.list.open_no == 46
    screen.close_drawer()
    assert screen.call.line._chosen is None


def test_with_the_drawer_open_the_arrows_go_through_the_marks(screen):
    screen.open(46)
    screen.marks.list.setFocus()

    press(screen, Qt.Key.Key_Down)

    assert screen.drawer.title.text() == "Rule 45."
    assert screen.marks.list.hasFocus()


def test_with_the_drawer_closed_the_arrows_open_nothing(screen):
    press(screen, Qt.Key.Key_Down)

    assert not screen.drawer.isVisible()


def test_the_card_shrinks_beside_the_drawer(screen):
    screen.open(46)
    settle()

    assert screen.page.isVisible()
    assert (screen.page.width(), screen.drawer.width()) == (776, 504)
    assert screen.marks.y() > screen.summary.y()
    assert not screen.summary.figures.isVisible()
    assert not screen.head.again_button.isVisible()
    screen.close_drawer()
    settle()
    assert screen.marks.y() == screen.summary.y()
    assert screen.head.again_button.isVisible()


@pytest.mark.parametrize("size", [(1000, 800), (1280, 600)])
def test_in_a_small_window_the_drawer_covers_the_card(make_screen, size):
    screen = make_screen(size)

    screen.open(46)
    settle()

    assert not screen.page.isVisible()
    assert screen.drawer.width() == screen.width()


def test_a_window_that_grows_puts_the_drawer_beside_the_card(make_screen):
    screen = make_screen((1000, 800))
    screen.open(46)

    screen.window().resize(1400, 900)
    settle()

    assert screen.page.isVisible()
    assert screen.drawer.width() == 504


def test_the_call_goes_on_from_the_moment_of_a_mark(qtbot, screen):
    screen.open(45)

    with qtbot.waitSignal(screen.tried_from) as told:
        press(screen, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert told.args == [at(16_000)]


def test_a_call_that_went_out_is_made_again_not_taken(make_screen):
    screen = make_screen((1600, 900), outgoing=True)

    assert "Make this call again" in screen.head.again_button.text()
    screen.open(48)
    settle()

    assert "Make this call again" in screen.drawer.retry_button.text()
    assert screen.drawer.after.text() == "You dial once more. This call is kept."


def test_a_mark_of_the_whole_call_takes_the_call_again(qtbot, screen):
    screen.open(48)

    assert "Take this call again" in screen.drawer.retry_button.text()
    with qtbot.waitSignal(screen.tried_again):
        screen.drawer.retry_button.click()


def test_a_test_is_taken_once(make_screen):
    screen = make_screen(purpose=Purpose.TEST)
    screen.open(45)
    settle()

    assert not screen.drawer.retry_button.isVisible()
    screen.close_drawer()
    assert not screen.head.again_button.isVisible()


def test_a_dispute_is_kept_and_remembered(qtbot, screen):
    screen.open(45)
    screen.drawer.dispute.open_button.click()
    QTest.keyClicks(screen.drawer.dispute.field, "I did say it.")

    with qtbot.waitSignal(screen.disputed) as told:
        QTest.keyClick(screen.drawer.dispute.field, ENTER)

    assert told.args == [45, "I did say it."]
    screen.open(46)
    screen.open(45)
    assert "I did say it." in screen.drawer.dispute.done.text()


# Playing and comparing ----------------------------------------------------------------


def test_space_lets_the_call_pass_with_its_words(screen, hand):
    press(screen, SPACE)
    hand.move(12_000)
    screen.call.replay.step()

    assert screen.call.replay.playing
    assert (
        screen.call.caption() == "Oh dear. One moment, "[: len(screen.call.caption())]
    )
    assert screen.call.speaker.text() == "You"
    press(screen, SPACE)
    assert not screen.call.replay.playing
    assert screen.call.caption() == ""


def test_words_appear_as_they_are_said(screen, hand):
    press(screen, SPACE)
    seen = []
    for _ in range(8):
        hand.move(1_000)
        screen.call.replay.step()
        seen.append(screen.call.caption())

    assert seen[2] == ""
    assert seen[3].strip() in {"", "My"}
    assert "My lamp" in seen[5]
    assert seen[7] == ""


def test_after_a_mark_the_call_passes_from_its_moment(screen):
    screen.open(46)
    screen.close_drawer()

    assert screen.call.replay.at == at(2_000)


def test_with_the_drawer_open_space_plays_the_moment(screen, hand):
    screen.open(46)
    screen.marks.list.setFocus()

    press(screen, SPACE)
    hand.move(9_000)
    screen.drawer.moment.replay.step()

    assert screen.drawer.moment.line.head == at(11_000)
    assert not screen.call.replay.playing


def test_closing_the_drawer_stops_the_moment(screen):
    screen.open(46)
    screen.play()
    replay = screen.drawer.moment.replay

    screen.close_drawer()

    assert not replay.playing


def test_the_last_try_stands_beside_on_demand(make_screen):
    screen = make_screen(earlier=EARLIER)
    assert not screen.summary.then.isVisible()

    screen.head.compare_button.click()

    assert screen.summary.then.text() == (
        "Last try, Tuesday 17 November, 9:20: 60.\n"
        "1 item(s) better now, 1 item(s) worse now."
    )
    assert screen.marks.list.then == EARLIER.marks
    assert "Last try: Met." in screen.marks.list.spoken(CARD.marks[1])
    screen.head.compare_button.click()
    assert screen.marks.list.then is None
    assert not screen.summary.then.isVisible()


def test_without_a_last_try_there_is_nothing_to_compare(screen):
    assert not screen.head.compare_button.isVisible()


# Going and changing -------------------------------------------------------------------


def test_the_card_is_closed_or_the_call_taken_again(qtbot, screen):
    with qtbot.waitSignal(screen.closed):
        screen.head.close_button.click()
    with qtbot.waitSignal(screen.tried_again):
        screen.head.again_button.click()


def test_the_card_belongs_to_the_history(screen):
    assert screen.bar().place is Place.HISTORY


@pytest.fixture
def announced(monkeypatch):
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    return told


def test_a_humans_mark_in_place_of_another_is_announced(screen, announced):
    screen.open(48)
    human = replace(CARD.marks[4], mark=Mark.MET, by_human=True, moment=moment())
    unchanged = replace(CARD.marks[0], by_human=True)

    screen.tell(replace(CARD, marks=(unchanged, *CARD.marks[1:4], human)))
    settle()

    assert [one.message() for one in announced] == ["48: now Met, marked by a human."]
    assert screen.drawer.isVisible()
    assert screen.drawer.glyph.accessibleName() == "Met"
    assert "Passed" not in words(screen.summary)


def test_the_marks_of_a_call_that_has_just_ended_appear(make_screen):
    fresh, old = make_screen(fresh=True), make_screen()

    # A slow machine may be through with it already.
    began = [one.marks.list.fade for one in (fresh, old)]
    still = QAbstractAnimation.State.Stopped
    assert [one.currentTime() > 0 or one.state() is not still for one in began] == [
        True,
        False,
    ]


def test_nothing_appears_for_who_does_not_want_it(make_screen, dressed):
    dress(dressed, Scheme.LIGHT, still=True)

    screen = make_screen(fresh=True)

    assert screen.marks.list.fade.share == 1
    dress(dressed, Scheme.LIGHT)


def test_an_earlier_try_that_was_no_different_says_so(make_screen):
    same = replace(EARLIER, marks={45: Mark.MISSED, 46: Mark.PARTLY})
    screen = make_screen(earlier=same)
    screen.head.compare_button.click()
    assert screen.summary.then.text().endswith("No item is better or worse now.")

    better = replace(EARLIER, marks={44: Mark.MISSED})
    screen = make_screen(earlier=better)
    screen.head.compare_button.click()
    assert screen.summary.then.text().endswith("60.\n1 item(s) better now.")


# The keyboard and the drawer ----------------------------------------------------------


def test_tab_goes_through_the_drawer_from_top_to_bottom(screen):
    screen.open_from_list(46)
    drawer = screen.drawer
    visited = []
    drawer.close_button.setFocus()
    for _ in range(6):
        visited.append(screen.window().focusWidget())
        press(screen, Qt.Key.Key_Tab)

    assert visited == [
        drawer.close_button,
        drawer.moment.play_button,
        drawer.moment.copy_button,
        drawer.models_button,
        drawer.area,
        drawer.retry_button,
    ]
    assert screen.window().focusWidget() is drawer.dispute.open_button


def test_the_keyboard_stays_in_the_drawer_after_a_dispute(screen):
    screen.disputed.connect(lambda *_: screen.tell(CARD))
    screen.open_from_list(46)
    screen.drawer.dispute.open_button.click()
    QTest.keyClicks(screen.drawer.dispute.field, "I did say it.")
    press(screen, ENTER)

    assert screen.window().focusWidget() is screen.drawer.retry_button


def test_a_drawer_in_a_wide_window_is_a_panel_that_ends_with_the_content(make_screen):
    screen = make_screen((1920, 1080))
    screen.open(46)
    settle()

    right = screen.drawer.mapTo(screen, screen.drawer.rect().topRight()).x() + 1
    assert screen.width() == 1600
    assert right == screen.width() - 24
    assert screen.drawer.property("inset") is True

    screen.close_drawer()
    narrow = make_screen((1280, 800))
    narrow.open(46)
    settle()
    assert narrow.drawer.property("inset") is False
    assert narrow.drawer.geometry().right() + 1 == narrow.width()
