"""Model calls on the screen: an item is chosen, its scenes pass and are heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.gather.models import model_entries, model_text
from phonecoach.app.screens.models_screen import ModelsScreen
from phonecoach.app.screens.models_text import LineKind
from phonecoach.app.widgets.replay import Sounding
from phonecoach.app.widgets.scene_sheet import scene_lanes
from phonecoach.units import Language, Micros, from_ms
from tests.app.kit import HandClock


class Heard(Sounding):
    """Notes from where it was to be heard."""

    def __init__(self):
        super().__init__()
        self.asked = []
        self.stops = 0

    def play(self, begin, end):
        self.asked.append(begin)
        return False

    def stop(self):
        self.stops += 1


@pytest.fixture
def show(qtbot, dressed):
    def made(no, language=Language.EN):
        hand = HandClock()
        screen = ModelsScreen(model_entries(language), hand)
        screen.hand = hand
        screen.sounds = (Heard(), Heard())
        screen.pointed.connect(
            lambda one: screen.show_model(model_text(one, language), *screen.sounds)
        )
        screen.point_at(no)
        qtbot.addWidget(screen)
        screen.resize(1280, 740)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return made


def let_pass(screen, sheet, ms):
    screen.hand.move(ms)
    sheet.replay.step()


def test_the_item_asked_for_is_shown_with_both_scenes(show):
    screen = show(58)
    text = model_text(58, Language.EN)

    assert screen.rule.text() == text.rule
    assert screen.place.text() == text.place
    assert [row.words.text() for row in screen.good.rows if row.line.words] == [
        line.words for line in text.good.lines if line.words
    ]
    assert screen.bad.why.text() == text.bad.why


def test_keys_lead_from_item_to_item(show):
    screen = show(44)
    screen.list.setFocus()

    QTest.keyClick(screen.list, Qt.Key.Key_Down)

    assert screen.rule.text() == model_text(45, Language.EN).rule


def test_a_scene_passes_line_by_line_and_ends(show, qtbot):
    screen = show(58)
    sheet = screen.good
    text = model_text(58, Language.EN).good

    QTest.keyClick(screen, Qt.Key.Key_1)
    assert sheet.replay.playing
    assert screen.sounds[0].asked == [0]
    for line in text.lines:
        middle = (line.begins_ms + line.ends_ms) // 2
        let_pass(screen, sheet, middle - sheet.replay.at // 1_000)
        assert [row.line for row in sheet.rows if row._now] == [line]
    with qtbot.waitSignal(sheet.replay.changed):
        let_pass(screen, sheet, text.ends_ms)
    assert not sheet.replay.playing


def test_only_one_scene_is_heard_at_a_time(show):
    screen = show(48)

    QTest.keyClick(screen, Qt.Key.Key_1)
    QTest.keyClick(screen, Qt.Key.Key_2)

    assert not screen.good.replay.playing
    assert screen.bad.replay.playing
    assert screen.sounds[0].stops > 0


def test_arrows_step_to_the_lines(show):
    screen = show(48)
    lines = model_text(48, Language.EN).bad.lines

    screen.bad.on_button.click()
    assert screen.bad.replay.at == from_ms(lines[1].begins_ms)
    screen.bad.on_button.click()
    screen.bad.back_button.click()
    assert screen.bad.replay.at == from_ms(lines[1].begins_ms)
    screen.bad.back_button.click()
    assert screen.bad.replay.at == 0


def test_leaving_silences_it(show, qtbot):
    screen = show(48)
    QTest.keyClick(screen, Qt.Key.Key_2)

    screen.hide()

    assert not screen.bad.replay.playing
    with qtbot.waitSignal(screen.left):
        screen.back_button.click()


@pytest.mark.parametrize("language", Language)
def test_every_scene_can_be_drawn(language):
    for entry in model_entries(language):
        text = model_text(entry.no, language)
        for scene in (text.good, text.bad):
            lanes = scene_lanes(scene)
            assert lanes.length == from_ms(scene.ends_ms)
            spoken = sum(
                line.kind in {LineKind.CALLER, LineKind.TRAINEE} for line in scene.lines
            )
            assert len(lanes.caller) + len(lanes.trainee) == spoken
            assert all(Micros(0) <= one.begins <= one.ends for one in lanes.caller)
