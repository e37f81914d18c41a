"""The side cards: one is chosen from the list and told in full."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.techniques_screen import TechniquesScreen
from phonecoach.units import Language
from tests.app.gallery import side_cards


@pytest.fixture
def show(qtbot, dressed):
    def made(text):
        screen = TechniquesScreen(text)
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return made


def words(screen):
    return [one.text() for one in screen.sheet.findChildren(QLabel) if one.isVisible()]


def test_the_card_asked_for_is_told_with_its_limits(show):
    text = side_cards(Language.EN)
    screen = show(text)
    card = next(one for one in text.cards if one.id == "objections")

    told = words(screen)
    assert card.about in told
    assert card.limits in told
    assert {one.example for one in card.parts} <= set(told)


def test_the_keys_lead_from_card_to_card(show, qtbot):
    screen = show(side_cards(Language.KO))
    screen.list.setFocus()
    QTest.keyClick(screen.list, Qt.Key.Key_Home)

    assert screen.list.hasFocus()
    assert side_cards(Language.KO).cards[0].about in words(screen)


def test_a_moment_that_was_met_opens_the_card_of_its_call(show, qtbot):
    screen = show(side_cards(Language.JA, met=True))

    with qtbot.waitSignal(screen.card_opened) as opened:
        screen.sheet.buttons[1].click()
    assert opened.args == ["call-1"]


def test_escape_leaves(show, qtbot):
    screen = show(side_cards(Language.EN))

    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_what_is_of_use_in_the_call_is_said_to_who_cannot_see_it(show):
    text = side_cards(Language.EN)
    screen = show(text)
    spoken = {one.id: screen.list.spoken(one) for one in text.cards}

    assert spoken["customers"] == "Four kinds of customer, of use in this call"
    assert spoken["closings"] == "Six ways to close"
