"""The caller's words appear at speaking pace, the trainee's at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel

from phonecoach.app.widgets.conversation import Conversation, pieces
from phonecoach.units import Language, Micros
from tests.app.kit import at

LINE = "It broke in the box, I think."
JA = "箱の中で壊れていました。どうなりますか。"


class Talk:
    """A conversation and its time."""

    def __init__(self, qtbot, language=Language.EN):
        self.now = Micros(0)
        self.view = Conversation(language, lambda: self.now)
        qtbot.addWidget(self.view)

    def to(self, ms):
        self.now = at(ms)
        self.view.reveal()

    @property
    def rows(self):
        """Voice, name, words and whether it is the present turn, from the top."""
        rows = []
        for frame in self.view.findChildren(QFrame, "turn"):
            name, words = frame.findChildren(QLabel)
            now = words.property("turn") == "now"
            rows.append((frame.property("voice"), name.text(), words.text(), now))
        return rows

    @property
    def last(self):
        return self.rows[-1][2]


@pytest.fixture
def talk(qtbot):
    return Talk(qtbot)


def begin(talk, text=LINE, began=1_000, duration=2_900):
    talk.now = at(began)
    talk.view.caller_begins("Caller", text, at(began), at(duration))


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


def test_japanese_appears_by_the_phrase(qtbot):
    talk = Talk(qtbot, Language.JA)
    begin(talk, JA, duration=2_000)
    shown = {talk.last}
    for ms in range(1_000, 3_100, 50):
        talk.to(ms)
        shown.add(talk.last)

    cut = pieces(JA, "ja")
    assert len(cut) > 3
    assert shown == {"".join(cut[:end]) for end in range(1, len(cut) + 1)}


@given(
    st.text(alphabet=st.sampled_from("箱中壊、。？！いまし たアABx\n ー"), max_size=60),
    st.sampled_from(list(Language)),
)
def test_pieces_join_to_their_text(text, language):
    assert "".join(pieces(text, language)) == text


@given(st.text(max_size=60), st.sampled_from(list(Language)))
def test_pieces_of_any_text_join_to_it(text, language):
    assert "".join(pieces(text, language)) == text


def test_words_keep_the_space_behind_them():
    assert pieces("Hello, is it  there?", "en") == ("Hello, ", "is ", "it  ", "there?")


def test_korean_is_cut_at_its_spaces():
    assert pieces("상자가 젖어 있어요.", "ko") == ("상자가 ", "젖어 ", "있어요.")


def test_a_japanese_phrase_ends_at_punctuation_or_before_kanji_or_katakana():
    assert pieces("箱の中で壊れ、ラベルも。", "ja") == (
        "箱の",
        "中で",
        "壊れ、",
        "ラベルも。",
    )


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


def test_a_finished_line_is_announced_to_who_cannot_see_it(talk, monkeypatch):
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda it: said.append(it.message())
    )
    begin(talk)

    talk.view.caller_ends(LINE, truncated=False)

    assert said == [LINE]


def test_an_end_without_a_beginning_changes_nothing(talk):
    talk.view.caller_ends("Hello?", truncated=False)

    assert talk.rows == []
