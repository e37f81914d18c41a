"""What comes up beside a call lies there until it is turned to or goes."""

from __future__ import annotations

import pytest

from phonecoach.app.widgets.beside_call import BesideCall
from phonecoach.scenario import DistractorId, DistractorKind

CHAT, VISITOR = DistractorId("chat"), DistractorId("visitor")


@pytest.fixture
def beside(qtbot):
    made = BesideCall()
    qtbot.addWidget(made)
    return made


def test_nothing_lies_there_at_first(beside):
    assert beside.isHidden()
    assert beside.shown is None


def test_what_comes_up_is_shown_and_named(beside):
    beside.come(CHAT, DistractorKind.CHAT, "Joanne: lunch?")

    assert not beside.isHidden()
    assert beside.words.text() == "Joanne: lunch?"
    assert beside.accessibleDescription() == "Joanne: lunch?"
    assert beside.turn_button.accessibleName() == "Answer it"


def test_it_can_be_turned_to(beside, qtbot):
    beside.come(CHAT, DistractorKind.CHAT, "Joanne: lunch?")
    beside.come(VISITOR, DistractorKind.VISITOR, "A knock.")

    with qtbot.waitSignal(beside.turned_to) as told:
        beside.turn_button.click()

    assert told.args == [VISITOR]


def test_it_goes(beside):
    beside.come(CHAT, DistractorKind.CHAT, "Joanne: lunch?")
    beside.go()

    assert beside.isHidden()
    assert beside.shown is None


@pytest.mark.parametrize("kind", DistractorKind)
def test_every_kind_has_words_and_a_picture(beside, kind):
    beside.come(CHAT, kind, "Something.")

    assert beside.accessibleName()
    assert beside.turn_button.text()
    assert not beside._sign.pixmap().isNull()
