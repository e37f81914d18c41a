"""Words that should have counted, from the card to the next call."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.language.site_phrases import phrases_file, read_phrases, write_phrases
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.office import Office

UNHEARD = "Marmalade skies to you then."


@pytest.fixture
def office(qtbot, dressed, tmp_path, translation):
    """A window with real ears, which learn."""
    return Office(qtbot, tmp_path / "record", translation)


@pytest.fixture
def card(office):
    """The card of a call in which somebody took leave in words of their own."""
    office.new_person()
    office.take()
    office.answer()
    office.let_finish()
    office.say("Two ticks while I warm the kettle.")
    office.let_finish()
    office.say(UNHEARD)
    office.let_finish()
    office.press(Qt.Key.Key_F9)
    office.see_card()
    assert isinstance(office.screen, CardScreen)
    return office.screen


def open_box(qtbot, card, no, behaviour):
    """Open the box of an item at the last turn, and choose what was done."""
    card.open(no)
    box = card.drawer.counting
    box.open_button.click()
    while box.after_button.isEnabled():
        box.after_button.click()
    with qtbot.waitSignal(card.count_tried):
        box.picks.buttons[behaviour].click()
    return box


def mark_of(card, no):
    return next(one.mark for one in card._card.marks if one.no == no)


def test_words_count_in_this_call_and_from_then_on(qtbot, office, card):
    assert mark_of(card, 64) is not Mark.MET
    box = open_box(qtbot, card, 64, "closing")
    box.field.setText("marmalade skies")
    with qtbot.waitSignal(card.count_tried):
        pass
    qtbot.waitUntil(box.count_button.isEnabled)
    before = mark_text(card, 64)

    box.count_button.click()
    qtbot.waitUntil(lambda: mark_text(card, 64) != before)

    folder = office.desk._training._sitting.phrases
    (kept,) = read_phrases(phrases_file(folder, Language.EN))
    assert (kept.behaviour, kept.phrase) == ("closing", "marmalade skies")
    assert kept.said == UNHEARD


def mark_text(card, no):
    return next(one for one in card._card.marks if one.no == no)


def test_words_of_another_turn_cannot_count(qtbot, card):
    box = open_box(qtbot, card, 64, "closing")
    box.field.setText("warm the kettle")

    qtbot.waitUntil(lambda: "still not be heard" in box.outcome.text())

    assert not box.count_button.isEnabled()


def test_what_cannot_be_kept_is_told_and_the_card_stays(
    qtbot, office, card, monkeypatch
):
    box = open_box(qtbot, card, 64, "closing")
    qtbot.waitUntil(box.count_button.isEnabled)

    def full(path, phrases):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("phonecoach.app.counting.write_phrases", full)
    before = mark_text(card, 64)
    box.count_button.click()

    assert "could not be kept" in box.outcome.text()
    assert "No space left on device" in box.outcome.text()
    assert mark_text(card, 64) == before


def test_a_slip_in_the_file_is_told_when_somebody_sits_down(office, tmp_path):
    folder = tmp_path / "record" / "phrases"
    write_phrases(phrases_file(folder, Language.EN), [])
    phrases_file(folder, Language.EN).write_text("closing: no list\n", encoding="utf-8")

    office.new_person()

    assert "en.yaml" in office.window.problem.text()
