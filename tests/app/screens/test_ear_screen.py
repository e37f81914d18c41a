import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.screens.ear_screen import EarScreen
from phonecoach.app.screens.ear_text import (
    GROUPS,
    IMPLIED,
    EarMarks,
    EarText,
    EarTurn,
    letter_keys,
)
from phonecoach.app.widgets.replay import Sounding
from phonecoach.checklist import vocabulary
from phonecoach.units import Language
from tests.app.cards import LANES
from tests.app.kit import HandClock, at

SHIFT = Qt.KeyboardModifier.ShiftModifier
TURNS = (
    EarTurn(no=1, begin=at(3_000), end=at(5_000), expected=("greet", "offer_help")),
    EarTurn(no=2, begin=at(10_000), end=at(14_000), before="My lamp is broken."),
    EarTurn(no=3, begin=at(42_000), end=at(44_000), expected=("closing",)),
)
NAMES = [name for _, group in GROUPS for name in group]


class Loudspeaker(Sounding):
    def __init__(self):
        super().__init__()
        self.played = []
        self.stopped = 0

    def play(self, begin, end):
        self.played.append((begin, end))
        return True

    def stop(self):
        self.stopped += 1


def ear_text(turns=TURNS, silent=""):
    english = {name: vocabulary()[name].text(Language.EN) for name in NAMES}
    return EarText(
        title="A lamp",
        when="Today",
        language=Language.EN,
        caller="",
        turns=turns,
        lanes=LANES,
        names={name: text.name for name, text in english.items()},
        meanings={name: text.meaning for name, text in english.items()},
        silent=silent,
    )


@pytest.fixture
def sound():
    return Loudspeaker()


@pytest.fixture
def screen(qtbot, sound):
    return shown(qtbot, ear_text(), sound)


def shown(qtbot, text, sound=None):
    made = EarScreen(text, HandClock(), sound)
    made.found, made.ended = [], []
    made.marked.connect(made.found.append)
    made.closed.connect(lambda: made.ended.append(True))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def press(screen, *keys):
    for key in keys:
        shifted = isinstance(key, str) and key.startswith("Shift+")
        QTest.keyClick(
            screen.window().focusWidget(),
            key.removeprefix("Shift+") if shifted else key,
            SHIFT if shifted else Qt.KeyboardModifier.NoModifier,
        )


def test_every_behaviour_has_one_key_and_only_one():
    keys = letter_keys()

    assert set(keys) == set(NAMES)
    assert len(set(keys.values())) == len(keys) == len(NAMES)
    assert not {"R", "Shift+R"} & set(keys.values())


def test_all_that_an_item_looks_for_can_be_marked():
    looked_for = {
        name for name, entry in vocabulary().behaviours.items() if entry.items
    }

    assert looked_for <= set(NAMES) | set(IMPLIED.values())


def test_keys_tick_and_enter_keeps_the_turn(screen):
    press(screen, "2", letter_keys()["state_company"].lower(), Qt.Key.Key_Return)

    assert screen.found == [EarMarks(turn=1, names=("state_company", "offer_help"))]
    assert screen.turn.no == 2
    assert screen.place.text() == "Turn 2 of 3"


def test_a_digit_and_a_letter_tick_the_same_thing(screen):
    press(screen, "1")
    assert screen.board.rest["greet"].isChecked()

    press(screen, letter_keys()["greet"].lower())
    assert not screen.board.expected[0].isChecked()


def test_letters_with_shift_are_others(screen):
    press(screen, letter_keys()["rude"], Qt.Key.Key_Return)

    assert screen.found[0].names == ("rude",)


def test_a_turn_with_nothing_ticked_did_none_of_it(screen):
    press(screen, Qt.Key.Key_Return)

    assert screen.found == [EarMarks(turn=1, names=())]


def test_a_turn_can_be_left_open(screen):
    press(screen, "1", Qt.Key.Key_PageDown)

    assert (screen.found, screen.turn.no) == ([], 2)


def test_backspace_goes_back_and_nothing_is_kept_twice(screen):
    press(screen, "1", Qt.Key.Key_Return, Qt.Key.Key_Backspace)
    assert screen.board.ticked() == ("greet",)

    press(screen, Qt.Key.Key_Return)
    assert len(screen.found) == 1

    press(screen, Qt.Key.Key_Backspace, "1", "2", Qt.Key.Key_Return)
    assert screen.found[1:] == [EarMarks(turn=1, names=("offer_help",))]


def test_after_the_last_turn_it_is_over(screen):
    press(screen, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert screen.next_button.text().strip() == "Done"
    assert not screen.ended

    press(screen, "1", Qt.Key.Key_Return)
    assert screen.ended == [True]
    assert [one.turn for one in screen.found] == [1, 2, 3]


def test_one_may_have_had_enough(qtbot, screen):
    press(screen, Qt.Key.Key_Return)
    screen.stop_button.click()

    assert screen.ended == [True]
    assert [one.turn for one in screen.found] == [1]


def test_it_begins_with_the_first_turn_that_is_open(qtbot):
    first = EarTurn(no=1, begin=at(3_000), end=at(5_000), marked=("greet",))
    screen = shown(qtbot, ear_text((first, *TURNS[1:])))

    assert screen.turn.no == 2
    press(screen, Qt.Key.Key_Backspace)
    assert screen.board.ticked() == ("greet",)


def test_words_are_written_beside_the_turn(screen):
    press(screen, Qt.Key.Key_Tab)
    screen.field.setFocus()
    QTest.keyClicks(screen.field, "Good morning, r2")
    press(screen, Qt.Key.Key_Return)

    assert screen.found[0].words == "Good morning, r2"
    assert screen.hasFocus()


def test_escape_leaves_the_words_and_not_the_screen(screen):
    screen.field.setFocus()
    press(screen, Qt.Key.Key_Escape)

    assert screen.hasFocus()
    assert not screen.ended


def test_each_turn_plays_by_itself_and_again_with_r(screen, sound):
    [(begin, end)] = sound.played
    assert begin < TURNS[0].begin
    assert end > TURNS[0].end

    press(screen, "r")
    assert not screen.replay.playing
    press(screen, "r")
    assert sound.played == [(begin, end)] * 2
    press(screen, Qt.Key.Key_Return)
    assert sound.played[2][0] < TURNS[1].begin < sound.played[2][1]


def test_the_head_waits_until_the_sound_can_be_heard(screen, sound):
    start = screen.replay.at
    screen.replay._now_ns.move(900)
    screen.replay.step()
    assert screen.replay.at == start

    sound.begun.emit()
    screen.replay._now_ns.move(300)
    screen.replay.step()
    assert screen.replay.at == start + at(300)


def test_without_sound_nothing_plays_and_it_is_said(qtbot, sound):
    screen = shown(qtbot, ear_text(silent="There is no sound."), sound)
    press(screen, "r")

    assert not sound.played
    assert screen.play_button.isHidden()
    labels = [one.text() for one in screen.findChildren(type(screen.hint))]
    assert "There is no sound." in labels


def test_ten_turns_take_few_keys(qtbot):
    """Two keys and Enter a turn: under two minutes even at three seconds a key."""
    turns = tuple(
        EarTurn(no=no, begin=at(no * 4_000), end=at(no * 4_000 + 2_500))
        for no in range(1, 11)
    )
    screen = shown(qtbot, ear_text(turns))
    keys = 0
    for _ in turns:
        press(screen, "a", "k", Qt.Key.Key_Return)
        keys += 3

    heard_s = sum(one.end - one.begin for one in turns) / 1_000_000
    assert len(screen.found) == 10
    assert screen.ended == [True]
    assert heard_s + keys * 2 < 120
