"""The caller's words appear at speaking pace, the trainee's at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from phonecoach.app.look import Scheme, dress
from phonecoach.app.sound.pace import Pace
from phonecoach.app.widgets.conversation import Conversation
from phonecoach.phrases import pieces
from phonecoach.units import Language, Micros
from tests.app.kit import at

LINE = "It broke in the box, I think."
JA = "箱の中で壊れていました。どうなりますか。"


class Talk:
    """A conversation and its time."""

    def __init__(self, qtbot, language=Language.EN, **how):
        self.now = Micros(0)
        self.view = Conversation(language, lambda: self.now, **how)
        qtbot.addWidget(self.view)

    def to(self, ms):
        self.now = at(ms)
        self.view.reveal()

    @property
    def rows(self):
        """Voice, name, words and whether it is the present turn, from the top."""
        return [
            (row.property("voice"), row.name.text(), row.words.text(), row._current)
            for row in self.view.turns
        ]

    @property
    def last(self):
        return self.rows[-1][2]


@pytest.fixture
def talk(qtbot, dressed):
    return Talk(qtbot)


@pytest.fixture
def heard(monkeypatch):
    """What is read aloud."""
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda it: said.append(it.message())
    )
    return said


def begin(talk, text=LINE, began=1_000, duration=2_900):
    talk.now = at(began)
    talk.view.caller_begins("Caller", text, at(began), at(duration))


def test_captions_keep_pace_with_what_is_heard(talk):
    pace = Pace((0.0, 400.0, 2_000.0, 2_800.0), (0.0, 0.49, 0.49, 1.0))
    talk.now = at(1_000)
    talk.view.caller_begins("Caller", LINE, at(1_000), at(2_900), pace)

    talk.to(1_500)
    assert talk.last.strip() == "It broke in the"
    talk.to(2_900)
    assert talk.last.strip() == "It broke in the"
    talk.to(3_900)
    assert talk.last == LINE


def test_at_the_declared_end_all_is_there_however_long_the_clip(talk):
    pace = Pace((0.0, 3_200.0), (0.0, 1.0))
    talk.now = at(1_000)
    talk.view.caller_begins("Caller", LINE, at(1_000), at(2_900), pace)

    talk.to(3_900)

    assert talk.last == LINE


def test_a_line_appears_word_by_word_over_its_duration(talk):
    begin(talk)
    shown = [talk.last]
    for ms in (1_400, 2_400, 3_200, 3_900, 9_000):
        talk.to(ms)
        shown.append(talk.last)

    assert shown == [
        "It ",
        "It broke ",
        "It broke in the ",
        "It broke in the box, I ",
        LINE,
        LINE,
    ]


def test_a_word_is_never_cut(talk):
    begin(talk)

    for ms in range(1_000, 4_000, 50):
        talk.to(ms)
        rest = LINE[len(talk.last) :]
        assert LINE.startswith(talk.last)
        assert not rest or talk.last.endswith(" ")


def test_a_line_reveals_itself(qtbot, talk):
    begin(talk)
    talk.now = at(2_400)

    with qtbot.waitSignal(talk.view._tick.timeout):
        pass

    assert talk.last == "It broke in the "


def test_a_line_that_is_over_stands_whole_and_moves_no_more(talk):
    begin(talk)

    talk.view.caller_ends(LINE, truncated=False)
    talk.to(1_500)

    assert talk.last == LINE
    assert not talk.view._tick.isActive()


def test_a_line_broken_off_ends_with_a_dash_where_it_was(talk):
    begin(talk)
    talk.to(1_400)

    talk.view.caller_ends(LINE, truncated=True)

    assert talk.last == "It broke —"


def test_who_cuts_in_does_not_get_the_callers_words(talk):
    begin(talk)
    talk.to(1_400)

    talk.view.trainee_says("You", "One moment!")
    talk.to(2_400)
    talk.view.caller_ends(LINE, truncated=True)
    talk.to(3_000)

    assert talk.rows == [
        ("caller", "Caller", "It broke in the —", False),
        ("trainee", "You", "One moment!", True),
    ]


def test_japanese_appears_by_the_phrase(qtbot, dressed):
    talk = Talk(qtbot, Language.JA)
    begin(talk, JA, duration=2_000)
    shown = {talk.last}
    for ms in range(1_000, 3_100, 50):
        talk.to(ms)
        shown.add(talk.last)

    cut = pieces(JA, "ja")
    assert len(cut) > 3
    assert shown == {"".join(cut[:end]) for end in range(1, len(cut) + 1)}


def test_turns_stand_in_order_and_only_the_newest_is_present(talk):
    talk.view.caller_said("Caller", "Hello?")
    talk.view.trainee_says("You", "Good morning.")
    begin(talk, "Oh.")

    assert [(voice, now) for voice, _, _, now in talk.rows] == [
        ("caller", False),
        ("trainee", False),
        ("caller", True),
    ]


def test_the_newest_turn_is_in_sight(qtbot, talk):
    talk.view.resize(300, 200)
    talk.view.show()
    for _ in range(12):
        talk.view.trainee_says("You", "A sentence that takes more than one line here.")

    bar = talk.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def test_a_finished_line_is_announced_to_who_cannot_see_it(talk, heard):
    begin(talk)

    talk.view.caller_ends(LINE, truncated=False)

    assert heard == [LINE]


def test_an_end_without_a_beginning_changes_nothing(talk):
    talk.view.caller_ends("Hello?", truncated=False)

    assert talk.rows == []


def test_without_motion_a_line_stands_whole_from_its_onset_and_is_said_once(
    qtbot, dressed, heard
):
    dress(dressed, Scheme.LIGHT, still=True)
    try:
        talk = Talk(qtbot)
        begin(talk)
        assert talk.last == LINE
        talk.to(2_400)
        talk.view.caller_ends(LINE, truncated=False)
    finally:
        dress(dressed, Scheme.LIGHT)

    assert heard == [LINE]


def test_without_captions_only_the_voice_is_shown_until_they_are_wanted(qtbot, dressed):
    talk = Talk(qtbot, captions=False)
    talk.view.resize(400, 300)
    talk.view.show()
    begin(talk)
    talk.to(2_400)
    [row] = talk.view.turns

    assert row.words.isHidden()
    assert not row.strokes.isHidden()
    assert row.strokes.count > 5
    talk.view.set_captions(True)
    assert not row.words.isHidden()
    assert row.strokes.isHidden()
    assert row.words.text() == "It broke in the "


def test_without_captions_the_words_are_not_read_aloud(qtbot, dressed, heard):
    talk = Talk(qtbot, captions=False)
    begin(talk)

    talk.view.caller_ends(LINE, truncated=False)

    assert heard == []


def test_the_trainees_words_are_shown_with_or_without_captions(qtbot, dressed):
    talk = Talk(qtbot, captions=False)
    talk.view.show()
    talk.view.trainee_says("You", "Good morning.")

    assert not talk.view.turns[0].words.isHidden()


def test_what_is_done_stands_between_the_turns_and_is_read_aloud(talk, heard):
    talk.view.trainee_says("You", "One moment.")
    row = talk.view.happens("pause", "On hold for 0:47.")
    talk.view.caller_said("Caller", "Yes?")

    assert talk.view._rows.rows == (talk.view.turns[0], row, talk.view.turns[1])
    assert row.words.text() == "On hold for 0:47."
    assert heard == ["On hold for 0:47."]


def test_a_caret_shows_that_more_is_to_come(talk):
    begin(talk)
    [row] = talk.view.turns
    assert row.words._caret

    talk.to(9_000)

    assert not row.words._caret


@pytest.mark.parametrize(("width", "pixels"), [(500, 20), (760, 22)])
def test_captions_are_larger_where_there_is_room(talk, width, pixels):
    talk.view.caller_said("Caller", "Hello?")
    talk.view.resize(width, 500)
    talk.view.show()

    assert talk.view.turns[0].words._font.pixelSize() == pixels


def test_what_happens_meanwhile_stands_above_the_running_line(talk):
    talk.view.trainee_says("You", "Good morning.")
    begin(talk)

    talk.view.happens("mic-off", "You muted yourself.")
    rows = talk.view._rows.rows
    assert [type(row).__name__ for row in rows] == ["TurnRow", "EventRow", "TurnRow"]

    talk.view.caller_ends(LINE, truncated=False)
    talk.view.happens("mic", "They can hear you again.")
    assert type(talk.view._rows.rows[-1]).__name__ == "EventRow"


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def mark(talk, number):
    """Mark all words of a turn with the mouse, from the left to the right."""
    talk.view.resize(800, 400)
    talk.view.show()
    words = talk.view.turns[number].words
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(words, left, pos=QPoint(0, 5))
    QTest.mouseMove(words, QPoint(words.width() - 1, 5))
    QTest.mouseRelease(words, left, pos=QPoint(words.width() - 1, 5))


def test_what_the_mouse_marks_can_be_taken_along(talk, clipboard):
    talk.view.trainee_says("You", "Good morning.")
    talk.view.caller_said("Caller", LINE)

    mark(talk, 1)
    QTest.keyClick(talk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard.text() == LINE
    assert not talk.view.hasFocus(), "whoever writes goes on writing"


def test_only_one_turn_is_marked_at_a_time(talk, clipboard):
    talk.view.trainee_says("You", "Good morning.")
    talk.view.caller_said("Caller", LINE)

    mark(talk, 1)
    mark(talk, 0)
    assert talk.view.copy_marked()

    assert clipboard.text() == "Good morning."


def test_with_nothing_marked_all_that_can_be_read_is_copied(talk, clipboard):
    talk.view.trainee_says("You", "Good morning.")
    talk.view.caller_said("Caller", LINE)

    QTest.keyClick(talk.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert clipboard.text() == f"You: Good morning.\nCaller: {LINE}"


def test_what_has_no_captions_is_not_copied_either(qtbot, dressed, clipboard):
    talk = Talk(qtbot, captions=False)
    talk.view.caller_said("Caller", LINE)
    talk.view.trainee_says("You", "Good morning.")

    talk.view.copy()

    assert clipboard.text() == "You: Good morning."


def test_japanese_is_copied_without_what_keeps_its_lines_whole(
    qtbot, dressed, clipboard
):
    talk = Talk(qtbot, Language.JA)
    talk.view.caller_said("お客様", JA)

    mark(talk, 0)
    talk.view.copy()

    assert clipboard.text() == JA
