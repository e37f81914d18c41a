"""Planning a call, saying it through, dialling."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.gather.briefing import briefing_text
from phonecoach.app.gather.plan import plan_text
from phonecoach.app.screens.due_text import DueStanding
from phonecoach.app.screens.plan_screen import PlanScreen
from phonecoach.call import acts
from phonecoach.call.remembering import Remembered
from phonecoach.checklist import profile_for
from phonecoach.scenario import Earlier
from phonecoach.units import Language, Mode
from tests.app.kit import HandClock, at
from tests.app.outgoing_kit import parcel_back
from tests.app.today_kit import due_of

EN = Language.EN


@pytest.fixture
def planning(qtbot, dressed):
    """Return a function that shows a plan; its clock stands in `hand`."""

    def made(**known):
        hand = HandClock()
        briefing = briefing_text(parcel_back(), EN)
        text = plan_text(briefing, profile_for(EN), EN, **known)
        screen = PlanScreen(text, hand)
        screen.hand, screen.heard = hand, []
        screen.dialled.connect(lambda *told: screen.heard.append(told))
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return made


def read_on(screen):
    return " ".join(
        one.text() for one in screen.findChildren(QLabel) if one.isVisible()
    )


def press(screen, key):
    QTest.keyClick(
        screen.focusWidget() or screen, key, Qt.KeyboardModifier.ControlModifier
    )


def test_what_was_written_and_said_through_is_handed_over_with_its_times(planning):
    screen = planning()
    QTest.keyClicks(screen.form.fields["what"], "two new copies")
    began = screen.hand()
    press(screen, Qt.Key.Key_R)
    screen.hand.move(12_000)
    press(screen, Qt.Key.Key_R)
    screen.hand.move(3_000)
    press(screen, Qt.Key.Key_Return)

    plan = (("what", "two new copies"), ("how", ""), ("order", ""))
    assert screen.heard == [
        (
            (
                (began, acts.Plan(fields=plan)),
                (began + 12_000_000_000, acts.Rehearse(lasts=at(12_000))),
            ),
            Mode.TYPED,
            True,
        )
    ]


def test_what_was_changed_after_the_rehearsal_is_told_as_well(planning):
    screen = planning()
    press(screen, Qt.Key.Key_R)
    screen.hand.move(5_000)
    press(screen, Qt.Key.Key_R)
    QTest.keyClicks(screen.form.fields["order"], "news first")
    screen.hand.move(1_000)
    screen.dial_button.click()

    done = [act for _, act in screen.heard[0][0]]
    assert [type(act) for act in done] == [acts.Plan, acts.Rehearse, acts.Plan]
    assert dict(done[-1].fields)["order"] == "news first"


def test_dialling_ends_the_rehearsal_under_way(planning):
    screen = planning()
    press(screen, Qt.Key.Key_R)
    screen.hand.move(4_000)
    screen.dial_button.click()

    assert screen.heard[0][0][-1][1] == acts.Rehearse(lasts=at(4_000))


def test_a_plan_is_only_read_while_it_is_said_through(planning):
    screen = planning()
    screen.rehearsal.key.click()

    assert screen.form.fields["what"].isReadOnly()

    screen.rehearsal.key.click()

    assert not screen.form.fields["what"].isReadOnly()


@pytest.mark.parametrize(("ms", "words"), [(2_999, "too short"), (3_000, "in 3 s")])
def test_what_is_too_short_is_no_rehearsal(planning, ms, words):
    screen = planning()
    screen.rehearsal.key.click()
    screen.hand.move(ms)
    screen.rehearsal.key.click()

    assert words in screen.rehearsal.told.text()


def test_enter_begins_a_line_of_the_plan_and_tab_goes_on(planning):
    screen = planning()
    what = screen.form.fields["what"]
    what.setFocus()
    QTest.keyClick(what, Qt.Key.Key_Return)

    assert what.toPlainText() == "\n"
    assert screen.heard == []

    QTest.keyClick(what, Qt.Key.Key_Tab)

    assert screen.form.fields["how"].hasFocus()


def test_it_tells_what_was_promised_and_what_they_remember(planning):
    memory = Remembered(
        promise=Earlier.PROMISE_BROKEN,
        name_given=True,
        own_name="Megan",
        left_open=True,
        left_open_words="two copies",
        attempt=2,
    )
    due = due_of(EN, parcel_back(), standing=DueStanding.LATE)
    words = read_on(planning(due=due, memory=memory))

    assert "It was due Tuesday 24 November, 14:00." in words
    assert "Begin with an apology" in words
    assert "the wet books" in words
    assert "They know you as Megan." in words
    assert "two copies" in words
    assert "This is attempt 2." in words


def test_a_care_call_that_comes_late_is_nothing_to_be_sorry_for(planning):
    due = due_of(EN, parcel_back(), standing=DueStanding.LATE, care=True, content="")
    words = read_on(planning(due=due))

    assert "Asking whether all is well" in words
    assert "It was planned for Tuesday 24 November, 14:00." in words
    assert "What was promised" not in words
    assert "Begin with an apology" not in words


def test_a_call_that_nobody_was_promised_speaks_of_no_promise(planning):
    words = read_on(planning(memory=Remembered()))

    assert "What was promised" not in words
    assert "From the call before" not in words


def test_escape_leaves_it_for_later(qtbot, planning):
    screen = planning()

    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)
