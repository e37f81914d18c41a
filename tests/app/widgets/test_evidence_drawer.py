"""The drawer with the evidence of one mark."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from phonecoach.app.look import Scheme, dress
from phonecoach.app.widgets.evidence_drawer import EvidenceDrawer
from phonecoach.scoring.card import Mark
from tests.app.cards import CARD, LANES, moment
from tests.app.kit import HandClock

PARTLY = CARD.marks[2]


@pytest.fixture
def drawer(qtbot, dressed):
    one = EvidenceDrawer(LANES, HandClock(), can_retry=True)
    qtbot.addWidget(one)
    one.resize(504, 700)
    one.show()
    return one


def words(drawer):
    return [one.text() for one in drawer.findChildren(QLabel) if one.isVisible()]


def test_it_tells_the_moment_then_why_then_the_rule_then_an_example(drawer):
    drawer.show_mark(PARTLY)

    shown = words(drawer.area)
    order = [
        PARTLY.moment.said[0].text,
        "Why it is “Partly”",
        "a reason",
        "0:10",
        "thanks",
        "Why 46.",
        "Good 46.",
    ]
    assert [one for one in shown if one in order] == order
    assert drawer.place.text() == "Item 46 · at 0:10"
    assert drawer.title.text() == "Rule 46."


def test_where_the_rule_knows_no_parts_the_reason_is_told(drawer):
    drawer.show_mark(CARD.marks[1])

    assert "Reason 45." in words(drawer.area)


def test_a_mark_that_was_due_somewhere_says_where(drawer):
    drawer.show_mark(replace(PARTLY, moment=moment(10_000, seen=False)))
    assert drawer.place.text() == "Item 46 · would have been due at 0:10"

    drawer.show_mark(CARD.marks[4])
    assert drawer.place.text() == "Item 48 · the whole call"


def test_remarks_and_a_fatal_fault_are_told(drawer):
    drawer.show_mark(replace(PARTLY, remarks=("Nearly.",), fatal=True))

    shown = words(drawer.area)
    assert "Nearly." in shown
    assert any("fails the card" in one for one in shown)


def test_the_own_mark_stands_beside(drawer):
    drawer.show_mark(replace(PARTLY, own=Mark.MET))
    assert "Your own mark: Met" in words(drawer.area)

    drawer.show_mark(PARTLY)
    assert not any("own mark" in one for one in words(drawer.area))


def test_what_waits_for_a_human_cannot_be_disputed_yet(drawer):
    drawer.show_mark(CARD.marks[4])
    assert not drawer.dispute.open_button.isVisible()

    drawer.show_mark(PARTLY)
    assert drawer.dispute.open_button.isVisible()


def test_what_is_long_past_cannot_be_disputed_and_a_ruling_is_told(drawer):
    drawer.show_mark(replace(PARTLY, dispute=None, disputable=False))
    assert not drawer.dispute.open_button.isVisible()

    drawer.show_mark(replace(PARTLY, dispute="I did.", ruling="Upheld: too late."))

    assert drawer.dispute.done.text() == (
        "You have disputed this mark: “I did.”\nUpheld: too late."
    )


def test_what_was_written_about_one_mark_waits_there(drawer):
    drawer.show_mark(PARTLY)
    drawer.dispute.open_button.click()
    drawer.dispute.field.setText("Half a")

    drawer.show_mark(CARD.marks[1])
    assert drawer.dispute.field.text() == ""
    drawer.show_mark(PARTLY)
    assert drawer.dispute.field.text() == "Half a"


def test_another_mark_stops_what_plays(drawer):
    drawer.show_mark(PARTLY)
    drawer.play()
    playing = []
    drawer.moment.replay.changed.connect(playing.append)

    drawer.show_mark(CARD.marks[1])

    assert playing == [False]


@pytest.mark.parametrize(("percent", "below"), [(100, False), (150, True)])
def test_two_ways_on_that_do_not_fit_stand_below_each_other(
    drawer, dressed, percent, below
):
    dress(dressed, Scheme.LIGHT, percent=percent)
    drawer.setFixedWidth(504)

    drawer.show_mark(PARTLY)
    drawer.layout().activate()

    retry, dispute = drawer.retry_button, drawer.dispute.open_button
    assert (dispute.y() > retry.geometry().bottom()) == below
    assert max(retry.geometry().right(), dispute.geometry().right()) <= drawer.width()
    dress(dressed, Scheme.LIGHT)


def test_the_model_call_of_the_item_can_be_asked_for(drawer, qtbot):
    drawer.show_mark(CARD.marks[1])
    drawer.show_mark(PARTLY)

    with qtbot.waitSignal(drawer.models_asked) as asked:
        drawer.models_button.click()
    assert asked.args == [PARTLY.no]
