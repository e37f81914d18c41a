"""Words that should have counted, and what else they would change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.card_text import CountableText, Said
from phonecoach.app.widgets.counting_box import Countable, CountingBox, Tried
from tests.app.kit import ENTER, at

TURNS = (
    Said(voice="trainee", begin=at(4_000), end=at(6_000), text="Hello there.", turn=1),
    Said(voice="trainee", begin=at(9_000), end=at(12_000), text="Two ticks.", turn=2),
    Said(voice="trainee", begin=at(70_000), end=at(72_000), text="Ta-ra.", turn=4),
)
TEXT = CountableText(
    behaviours=(("hold_announce", "Wait announced"), ("thank_waiting", "Thanks")),
    turns=TURNS,
)


@pytest.fixture
def box(qtbot, dressed):
    window = QWidget()
    made = CountingBox(TEXT, near=2)
    QVBoxLayout(window).addWidget(made)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.window_kept = window
    return made


@pytest.fixture
def asking(qtbot, box):
    with qtbot.waitSignal(box.tried):
        box.open_button.click()
    return box


def test_at_first_there_is_a_button_alone(box):
    assert box.open_button.isVisible()
    assert not box.asking.isVisible()


def test_the_nearest_turn_stands_there_ready_to_be_cut_short(qtbot, box):
    with qtbot.waitSignal(box.tried) as told:
        box.open_button.click()

    assert box.field.hasFocus()
    assert box.field.selectedText() == "Two ticks."
    countable = Countable(behaviour="hold_announce", phrase="Two ticks.", turn=2)
    assert told.args == [countable]


def test_other_turns_are_a_step_away(qtbot, asking):
    asking.after_button.click()

    assert asking.when.text() == "1:10"
    assert asking.countable.turn == 4
    assert not asking.after_button.isEnabled()
    asking.before_button.click()
    asking.before_button.click()
    assert asking.field.text() == "Hello there."
    assert not asking.before_button.isEnabled()


def test_what_is_typed_is_tried_once_nobody_types_any_more(qtbot, asking):
    asking.field.clear()

    with qtbot.waitSignal(asking.tried) as told:
        QTest.keyClicks(asking.field, " ticks ")

    assert told.args[0].phrase == "ticks"


def test_another_meaning_is_tried_at_once(qtbot, asking):
    with qtbot.waitSignal(asking.tried) as told:
        asking.picks.buttons["thank_waiting"].click()

    assert told.args[0].behaviour == "thank_waiting"


def test_nothing_counts_before_it_was_tried(qtbot, asking):
    with qtbot.assertNotEmitted(asking.counted):
        QTest.keyClick(asking.field, ENTER)
        asking.count_button.click()


def test_words_that_would_not_be_heard_cannot_count(qtbot, asking):
    asking.show_tried(Tried(heard=False))

    assert asking.outcome.text().startswith("With these words it would still not be")
    with qtbot.assertNotEmitted(asking.counted):
        QTest.keyClick(asking.field, ENTER)


def test_what_would_newly_count_is_shown_before_it_does(asking):
    asking.show_tried(Tried(heard=True, elsewhere=("Two ticks, love.",)))

    # Without the window's own words a plural stays as it stands in the source.
    told = asking.outcome.text().replace("turn(s)", "turn")
    expected = (
        "In your other calls 1 turn would newly count, such as: “Two ticks, love.”"
    )
    assert told == expected


def test_sentences_in_which_it_would_be_wrong_are_shown_too(asking):
    asking.show_tried(Tried(heard=True, wrongly=("The clock ticks.",)))

    nothing, careful = asking.outcome.text().splitlines()
    assert nothing == "In your other calls nothing else would newly count."
    assert careful.startswith("Careful:")
    assert careful.endswith("“The clock ticks.”")


def test_enter_lets_it_count(qtbot, asking):
    asking.show_tried(Tried(heard=True))

    with qtbot.waitSignal(asking.counted) as told:
        QTest.keyClick(asking.field, ENTER)

    assert told.args == [asking.countable]


def test_after_a_change_it_has_to_be_tried_again(qtbot, asking):
    asking.show_tried(Tried(heard=True))
    QTest.keyClicks(asking.field, "x")

    with qtbot.assertNotEmitted(asking.counted):
        QTest.keyClick(asking.field, ENTER)


def test_an_answer_about_other_words_is_not_believed(qtbot, asking):
    QTest.keyClicks(asking.field, "x")
    asking.show_tried(Tried(heard=True))

    assert not asking.count_button.isEnabled()


def test_escape_puts_it_away_and_nothing_is_lost(asking):
    QTest.keyClicks(asking.field, "ticks")
    QTest.keyClick(asking.field, Qt.Key.Key_Escape)

    assert not asking.asking.isVisible()
    assert asking.open_button.hasFocus()
    asking.open_button.click()
    assert asking.field.text() == "ticks"


def test_a_failure_is_told_in_place(asking):
    asking.show_problem("The words could not be kept.")

    assert asking.outcome.text() == "The words could not be kept."
