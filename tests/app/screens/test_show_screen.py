"""A call before a whole room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from phonecoach.app.screens.show_screen import ShowScreen
from phonecoach.app.screens.show_text import show_text
from phonecoach.scoring.card import Mark
from phonecoach.units import Language, Micros
from tests.app.broken_kit import broken_off
from tests.app.gallery import a_card
from tests.app.kit import HandClock

NAME = "Mina Park"


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def screen(qtbot, dressed, clock):
    card = a_card(Language.EN)
    made = ShowScreen(show_text(card, card.title, NAME), clock)
    qtbot.addWidget(made)
    made.resize(1280, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def play_to(screen, clock, at):
    clock.move((at - screen.replay.at) / 1_000)
    screen.replay.step()


def shown(screen):
    QCoreApplication.processEvents()
    return " ".join(
        one.text() for one in screen.findChildren(QLabel) if one.isVisible()
    )


def first(screen, voice):
    return next(one for one in screen._text.said if one.voice == voice)


def test_the_call_passes_at_its_own_speed(screen, clock, qtbot):
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    line = first(screen, "caller")
    play_to(screen, clock, line.end - 1)

    assert screen.replay.playing
    assert screen.words.text() == line.text
    assert "caller" in screen.speaker.text().lower()
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    assert not screen.replay.playing


def test_it_passes_as_fast_as_it_is_wanted(screen, clock, qtbot):
    qtbot.keyClick(screen, Qt.Key.Key_Space)
    clock.move(4_000)
    qtbot.keyClick(screen, Qt.Key.Key_S)
    assert screen.pace_button.text() == "Speed 1.5×"
    assert screen.replay.at == Micros(4_000_000)
    clock.move(2_000)
    screen.replay.step()
    assert screen.replay.at == Micros(7_000_000)
    screen.pace_button.click()
    clock.move(1_000)
    screen.replay.step()

    assert screen.replay.at == Micros(9_000_000)
    assert screen.replay.playing
    screen.pace_button.click()
    assert screen.pace_button.accessibleName() == "Speed 1×"


def test_neither_name_nor_marks_are_seen_until_they_are_asked_for(screen):
    assert NAME not in screen.bar().title
    assert not screen.flagged.isVisible()
    screen.name_button.click()
    screen.marks_button.click()

    assert NAME in screen.bar().title
    assert screen.flagged.isVisible()
    assert not screen.plain.isVisible()


def test_marks_appear_at_their_moment(screen):
    mark = next(
        one
        for one in screen._text.marks
        if one.moment is not None
        and one.mark is not Mark.NOT_APPLICABLE
        and any(it.begin <= one.moment.at < it.end for it in screen._text.said)
    )
    screen.replay.place(mark.moment.at)
    assert mark.rule not in shown(screen)
    screen.marks_button.click()
    assert mark.rule in shown(screen)
    screen.replay.place(Micros(0))

    assert mark.rule not in shown(screen)


def test_the_room_is_asked_before_a_reply(screen, clock):
    screen.ask_button.click()
    screen.play_button.click()
    reply = first(screen, "trainee")
    play_to(screen, clock, reply.begin + 1)

    assert not screen.replay.playing
    assert screen.words.text() == "What would you have said?"
    screen.play_button.click()
    play_to(screen, clock, reply.begin + 1_000)
    assert screen.replay.playing


def test_arrows_go_from_voice_to_voice(screen, qtbot):
    begins = [one.begin for one in screen._text.said]
    qtbot.keyClick(screen, Qt.Key.Key_Right)
    qtbot.keyClick(screen, Qt.Key.Key_Right)
    assert screen.replay.at in begins[1:3]
    at = screen.replay.at
    qtbot.keyClick(screen, Qt.Key.Key_Left)

    assert screen.replay.at < at


def test_page_keys_go_from_marked_moment_to_marked_moment(screen, qtbot):
    moments = sorted(
        {
            one.moment.at
            for one in screen._text.marks
            if one.moment is not None and one.mark is not Mark.NOT_APPLICABLE
        }
    )
    later = [one for one in moments if one > 0]
    qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    assert screen.replay.at == later[0]
    qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    assert screen.replay.at == later[1]
    qtbot.keyClick(screen, Qt.Key.Key_PageUp)
    assert screen.replay.at == later[0]

    screen.replay.place(moments[-1])
    screen.next_button.click()
    assert screen.replay.at == moments[-1]


def test_words_are_as_large_as_their_room_allows(screen):
    screen.words.setText("Yes.")
    short = screen.words.font().pixelSize()
    screen.words.setText("So it turns up yesterday evening. " * 30)

    assert screen.words.font().pixelSize() < short


def test_escape_leaves(screen, qtbot):
    with qtbot.waitSignal(screen.left):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.replay.playing


def test_all_lines_stand_beside_it_when_they_are_asked_for(screen, qtbot):
    assert not screen.lines.isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_L)
    assert screen.lines.isVisible()
    said = screen._text.said
    assert screen.lines.count() == len(said)
    assert said[2].text in screen.lines.item(2).text()
    screen.replay.place(said[4].begin)
    assert screen.lines.currentRow() == 4

    screen.lines.setFocus()
    qtbot.keyClick(screen.lines, Qt.Key.Key_Up)
    assert screen.replay.at == said[3].begin
    assert screen.words.text() == said[3].text
    qtbot.keyClick(screen.lines, Qt.Key.Key_Space)
    assert screen.replay.playing


def test_a_call_without_a_card_has_no_marks_to_ask_for(qtbot, dressed, clock):
    made = ShowScreen(broken_off(Language.EN), clock)
    qtbot.addWidget(made)
    made.show()

    assert made.lines.isVisible()
    for one in (made.marks_button, made.back_button, made.next_button):
        assert not one.isVisible()
    assert "broken off at" in made.bar().title


def test_that_nothing_was_said_is_told(qtbot, dressed, clock):
    made = ShowScreen(broken_off(Language.EN, 1), clock)
    qtbot.addWidget(made)

    made.show()

    assert made.words.text() == "Nothing was said."
    assert not made.lines.isVisible()
    assert not made.lines_button.isVisible()
