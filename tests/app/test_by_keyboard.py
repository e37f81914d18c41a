"""From the first start to a card and back, in three languages, without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from phonecoach.app.screens.briefing_screen import BriefingScreen
from phonecoach.app.screens.call_screen import CallScreen
from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.history_screen import HistoryScreen
from phonecoach.app.screens.library_screen import LibraryScreen
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.today_screen import TodayScreen
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.units import Language

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier

OWN_NAMES = {Language.KO: "한국어", Language.EN: "English", Language.JA: "日本語"}
PEOPLE = {Language.KO: "김하늘", Language.EN: "Mina Park", Language.JA: "佐藤 花"}
MOST_STOPS = 80
"""Tab has gone round any screen after so many presses."""

# Of the plugin that draws without a screen, and of a machine without sound: not ours.
NO_FAULT = ("This plugin does not support", "PulseAudioService: ")


class Hands:
    """Two hands on a keyboard."""

    def __init__(self, office):
        self.office = office

    @property
    def screen(self):
        return self.office.screen

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QCoreApplication.sendPostedEvents()
        window = self.office.window
        QTest.keyClick(window.focusWidget() or window, key, modifiers)
        QCoreApplication.sendPostedEvents()

    def write(self, words):
        # Letters that no key bears come from an input method, as a commit.
        focus = self.office.window.focusWidget()
        insert = getattr(focus, "insertPlainText", None) or focus.insert
        insert(words)

    def go_to(self, wanted, key=Key.Key_Tab):
        """Press Tab until something has the focus that `wanted` says yes to."""
        for _ in range(MOST_STOPS):
            focus = QApplication.focusWidget()
            if focus is not None and wanted(focus):
                return focus
            self.press(key)
        raise AssertionError("Tab never gets there.")


@pytest.fixture(params=Language)
def language(request):
    return request.param


@pytest.fixture
def hands(office, stray_windows):
    yield Hands(office)
    assert stray_windows.seen == []


def sit_down(hands, language):
    """Choose a language, type a name, and skip the tour."""
    assert isinstance(hands.screen, WhoScreen)
    own = OWN_NAMES[language]
    chips = hands.screen.languages.buttons()
    hands.go_to(lambda it: it in chips)
    for _ in chips:
        if QApplication.focusWidget().text() != own:
            hands.press(Key.Key_Right)
    hands.press(Key.Key_Space)
    hands.go_to(lambda it: it is hands.screen.name_field)
    hands.write(PEOPLE[language])
    hands.press(Key.Key_Return)
    assert isinstance(hands.screen, TodayScreen)
    hands.press(Key.Key_Escape)
    assert hands.screen.tour is None or not hands.screen.tour.isVisible()


def take_a_call(hands):
    """Find a case in the library and take its call, up to hanging up."""
    hands.press(Key.Key_2, CTRL)
    assert isinstance(hands.screen, LibraryScreen)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Down)  # past the one that goes out
    hands.press(Key.Key_Return)
    assert isinstance(hands.screen, BriefingScreen)
    hands.press(Key.Key_Return)
    assert isinstance(hands.screen, CallScreen)
    hands.office.pass_time(3_000)
    hands.press(Key.Key_Space)
    assert hands.office.driver.state.answered
    hands.write("A first word.")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_F2)
    hands.press(Key.Key_F5)
    assert hands.office.driver.state.held
    hands.press(Key.Key_F5)
    hands.press(Key.Key_1, ALT)
    hands.write("0113 496 0000")
    hands.press(Key.Key_3, ALT)
    hands.write("0113")
    hands.press(Key.Key_0, ALT)
    hands.press(Key.Key_F9)
    assert hands.office.driver.state.ended


def look_at_the_card(hands):
    """Go through the review to the card, open a mark and close it again."""
    hands.press(Key.Key_Return)
    assert isinstance(hands.screen, ReviewScreen)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Return, CTRL)
    card = hands.screen
    assert isinstance(card, CardScreen)
    hands.go_to(lambda it: it is card.marks.list)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Return)
    assert card.open_no is not None
    hands.press(Key.Key_Escape)
    assert card.open_no is None
    assert card.marks.list.hasFocus()


def test_every_screen_is_reached_and_left_by_keyboard(hands, language, qtlog):
    sit_down(hands, language)
    take_a_call(hands)
    look_at_the_card(hands)
    hands.press(Key.Key_3, CTRL)
    assert isinstance(hands.screen, HistoryScreen)
    hands.press(Key.Key_Return)
    assert isinstance(hands.screen, CardScreen)
    hands.press(Key.Key_Comma, CTRL)
    assert isinstance(hands.screen, SettingsScreen)
    hands.press(Key.Key_F1)
    assert hands.office.window.keys is not None
    hands.press(Key.Key_Escape)
    assert hands.office.window.keys is None
    hands.press(Key.Key_1, CTRL)
    assert isinstance(hands.screen, TodayScreen)
    person = hands.office.window.bar.person_button
    hands.go_to(lambda it: it is person)
    hands.press(Key.Key_Space)
    assert isinstance(hands.screen, WhoScreen)
    hands.press(Key.Key_Space)
    assert isinstance(hands.screen, TodayScreen)

    said = [one.message for one in qtlog.records]
    assert [one for one in said if not one.startswith(NO_FAULT)] == []


def test_tab_goes_round_every_place_and_comes_back(hands):
    sit_down(hands, Language.EN)
    for place in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_Comma):
        hands.press(place, CTRL)
        first = QApplication.focusWidget()
        hands.press(Key.Key_Tab)
        assert QApplication.focusWidget() is not first

        hands.go_to(lambda it, first=first: it is first)
