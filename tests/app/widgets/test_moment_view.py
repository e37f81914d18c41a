"""A moment of a call: its line, its words, and what was heard in them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from phonecoach.app.card_text import Said
from phonecoach.app.look import ink
from phonecoach.app.widgets.moment_view import MomentView, SaidRow
from phonecoach.app.widgets.selectable_label import x_of
from phonecoach.scoring.card import Mark
from tests.app.cards import LANES, SAID, moment
from tests.app.kit import HandClock, at


@pytest.fixture
def hand():
    return HandClock()


@pytest.fixture
def view(qtbot, dressed, hand):
    one = MomentView(LANES, moment(), Mark.PARTLY, hand)
    qtbot.addWidget(one)
    one.resize(460, 400)
    one.show()
    return one


@pytest.fixture
def row(qtbot, dressed):
    kept = []

    def make(text, *marked, width=300):
        said = Said(voice="trainee", begin=0, end=1, text=text, marked=marked)
        one = SaidRow(said, Mark.MET)
        qtbot.addWidget(one)
        one.resize(width, one.heightForWidth(width))
        one.show()
        kept.append(one)
        return one

    return make


def painted(widget, colour):
    image = widget.grab().toImage()
    wanted = ink(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


def test_each_voice_is_told_in_its_words(view):
    assert [one.words.text() for one in view.rows] == [one.text for one in SAID]


def test_the_playhead_stands_on_the_moment(view):
    assert view.line.head == at(10_000)


def test_it_plays_from_its_beginning_and_shows_who_speaks(view, hand):
    view.play_button.click()
    hand.move(9_000)
    view.replay.step()

    assert view.line.head == at(11_000)
    assert [one._speaking for one in view.rows] == [False, True, False]
    assert view.play_button.accessibleName() == "Stop"


def test_stopped_it_shows_the_moment_again(view, hand):
    view.play_button.click()
    hand.move(9_000)
    view.play_button.click()

    assert view.line.head == at(10_000)
    assert not any(one._speaking for one in view.rows)
    assert view.play_button.accessibleName() == "Play this moment"


def test_the_line_shows_both_voices(view):
    assert painted(view.line, "caller") > 20
    assert painted(view.line, "trainee") > 20


def test_what_was_heard_is_underlined(row):
    made = row("Oh dear. One moment, please.", (9, 19))

    (line,) = made.words.underlines()

    metrics = made.words.fontMetrics()
    assert line.x1() == pytest.approx(metrics.horizontalAdvance("Oh dear. "), abs=2)
    assert line.length() == pytest.approx(
        metrics.horizontalAdvance("One moment"), abs=2
    )
    assert painted(made, "met") > line.length()


def test_words_that_nothing_rests_on_have_no_line(row):
    assert list(row("Oh dear.").words.underlines()) == []


def test_a_stretch_over_two_lines_has_two(row):
    text = "I am looking for your order now, would you mind waiting for a minute?"

    lines = list(row(text, (0, len(text)), width=260).words.underlines())

    assert len(lines) > 1
    assert len({line.y1() for line in lines}) == len(lines)


def test_joiners_and_far_letters_do_not_shift_a_line(row):
    text = "少々𠮷お待ちいただけますか。"
    begin = text.index("お待ち")

    (line,) = row(text, (begin, begin + 3)).words.underlines()

    plain = row(text[:begin]).words.fontMetrics().horizontalAdvance(text[:begin])
    assert line.x1() == pytest.approx(plain, abs=4)


def test_a_moment_without_words_is_still_a_moment(qtbot, dressed, hand):
    bare = replace(moment(), said=())
    view = MomentView(LANES, bare, Mark.MISSED, hand)
    qtbot.addWidget(view)

    assert view.rows == []
    assert view.line.head == at(10_000)


# Taking the words along --------------------------------------------------------------


def drag(label, begin, end):
    """Mark letters of a label that is set on one line."""
    line = label._laid_out(label.width())[0].lineAt(0)
    places = [QPoint(round(x_of(line, one)), 8) for one in (begin, end)]
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=places[0])
    QTest.mouseMove(label, places[1])
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=places[1])


def test_a_moment_is_copied_whole_each_voice_on_its_line(view):
    view.copy_button.click()

    assert QGuiApplication.clipboard().text() == (
        "Caller: My lamp is broken.\n"
        "You: Oh dear. One moment, please.\n"
        "Caller: Go on then."
    )


def test_what_is_marked_with_the_mouse_is_copied_alone(view):
    words = view.rows[0].words
    drag(words, 3, 7)
    assert words.marked == "lamp"
    assert painted(words, "sunken") > 0

    view.copy()
    assert QGuiApplication.clipboard().text() == "lamp"

    drag(view.rows[2].words, 0, 5)
    assert words.marked == ""
    view.copy()
    assert QGuiApplication.clipboard().text() == "Go on"


def test_control_c_copies_while_the_moment_has_the_keyboard(qtbot, view):
    with qtbot.waitActive(view):
        view.activateWindow()
    view.play_button.setFocus()

    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text().startswith("Caller: My lamp")


@pytest.mark.parametrize(
    ("text", "at_x", "marked"),
    [
        ("My lamp is broken.", 34, "lamp"),
        ("届いたときに割れていました。", 20, "届いたときに"),
    ],
)
def test_a_double_click_marks_a_word_or_a_phrase(row, text, at_x, marked):
    words = row(text, width=500).words

    QTest.mouseDClick(words, Qt.MouseButton.LeftButton, pos=QPoint(at_x, 8))

    assert words.marked == marked
