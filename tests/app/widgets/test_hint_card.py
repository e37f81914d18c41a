"""A hint: one sentence or two in a room that stays as it is."""

import pytest

from phonecoach.app.widgets.hint_card import HintCard


@pytest.fixture
def card(qtbot, dressed):
    one = HintCard("Hint", lines=2)
    qtbot.addWidget(one)
    one.resize(332, 90)
    one.say("Say it back in one sentence.")
    one.show()
    return one


def inked_rows(widget):
    """Return the rows in which something other than the ground is painted."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 2, image.height() - 2)
    return [
        row
        for row in range(image.height())
        if any(image.pixel(at, row) != ground for at in range(image.width()))
    ]


def test_one_line_stands_under_the_heading_with_the_room_below_it(card):
    rows = inked_rows(card.words)

    assert card.words.height() >= 2 * card.words.line_height
    assert rows
    assert rows[-1] < card.words.line_height


def test_no_hint_hides_the_card(card):
    card.say("")

    assert card.isHidden()
