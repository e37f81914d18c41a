"""Sentences with air between their lines, never broken within a phrase."""

import pytest
from PySide6.QtGui import QAccessible

from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.phrases import JOINER, bare, pieces

JA = "お預かり証の番号をうかがえますでしょうか。土曜日に間に合えばいいのですが。"
KO = "지난주 목요일에 맡긴 커피머신이 다 고쳐졌는지 여쭤보려고 전화했어요."
EN = "I left a coffee machine with you last Thursday and wondered whether it’s ready."


@pytest.fixture
def make(qtbot, dressed):
    def make(text, width=200):
        label = FlowLabel(text, "caption")
        qtbot.addWidget(label)
        label.resize(width, label.heightForWidth(width))
        return label

    return make


@pytest.mark.parametrize(("text", "air"), [(JA, 1.6), (KO, 1.6), (EN, 1.5)])
def test_lines_have_the_air_of_their_language(make, text, air):
    label = make(text)

    assert label.line_height == round(20 * air)
    assert label.height() == len(label.lines()) * label.line_height
    assert len(label.lines()) > 1


@pytest.mark.parametrize("width", range(260, 500, 40))
def test_no_japanese_phrase_is_broken_by_a_line(make, width):
    label = make(JA, width)

    ends, place = set(), 0
    for piece in pieces(JA, "ja"):
        place += len(piece)
        ends.add(place)
    place = 0
    for line in label.lines():
        place += len(bare(line))
        assert place in ends


def test_the_text_and_its_name_are_without_joiners(make):
    label = make(JA)

    assert any(JOINER in line for line in label.lines())
    assert label.text() == JA
    spoken = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
    assert spoken == JA


def test_a_narrow_label_is_higher(make):
    label = make(EN)

    assert label.heightForWidth(150) > label.heightForWidth(900) == label.line_height


def inked(label):
    """Return how many pixels of a picture of the label are not empty ground."""
    picture = label.grab().toImage()
    ground = picture.pixel(picture.width() - 1, picture.height() - 1)
    return sum(
        picture.pixel(x, y) != ground
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_words_and_caret_are_painted(make):
    label = make("Hello", 200)
    words = inked(label)
    assert words > 50

    label.set_caret("caller")

    assert inked(label) > words + 20


def test_a_changed_text_is_laid_out_anew(make):
    label = make("Hello")
    assert label.lines() == ("Hello",)

    label.setText("Good morning")

    assert label.lines() == ("Good morning",)
