"""The small makers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from phonecoach.app.widgets.build import (
    button,
    cap_width,
    label,
    problem_line,
    tell,
    told,
)


def test_a_label_shows_markup_as_it_was_written(qtbot):
    one = label("<b>no markup</b>")
    qtbot.addWidget(one)

    assert one.textFormat() is Qt.TextFormat.PlainText


def test_a_key_presses_its_button_at_once_and_once(qtbot):
    one = button("Look up", key="Alt+L")
    qtbot.addWidget(one)
    pressed = []
    one.clicked.connect(lambda: pressed.append(True))
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()

    QTest.keyClick(one, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)

    assert pressed == [True]
    assert one.text() == "Look up"
    assert one.cap == "Alt L"
    assert one.accessibleName() == "Look up"


def test_a_problem_is_shown_in_place_and_goes_again(qtbot):
    line = problem_line()
    qtbot.addWidget(line)
    assert line.isHidden()

    tell(line, "The record is full. Free some space.")
    assert not line.isHidden()
    assert line.text() == "The record is full. Free some space."

    tell(line, "")
    assert line.isHidden()


def test_a_key_cap_has_room_of_its_own(qtbot):
    plain, capped = button("Send"), button("Send", cap="Enter")
    for one in (plain, capped):
        qtbot.addWidget(one)

    room = capped.sizeHint().width() - plain.sizeHint().width()

    assert room == cap_width("Enter") + 12
    assert capped.minimumSizeHint() == capped.sizeHint()


def test_a_key_cap_is_painted_at_the_right_end(qtbot, dressed):
    capped = button("Send", cap="F2")
    qtbot.addWidget(capped)
    capped.resize(200, 40)
    image = capped.grab().toImage()

    ground = image.pixelColor(120, 20)

    right = [image.pixelColor(x, 20) != ground for x in range(150, 190)]
    assert any(right)


def test_a_heading_stands_above_what_belongs_to_it(qtbot):
    both = told("Your part", "You answer.", "You write.")
    qtbot.addWidget(both)

    shown = [one.text() for one in both.findChildren(QLabel)]

    assert shown == ["Your part", "You answer.", "You write."]


@pytest.mark.parametrize("kind", ["primary", "send"])
def test_a_filled_button_that_is_closed_looks_like_any_other(dressed, qtbot, kind):
    closed = [button("Send", one, cap="Enter") for one in (kind, "small")]
    for one in closed:
        qtbot.addWidget(one)
        one.setEnabled(False)
        one.resize(160, 40)
    filled, plain = closed

    assert ink_of(filled) == ink_of(plain)
    assert ground_of(filled) == ground_of(plain)


def ink_of(one):
    one.ensurePolished()
    return one.palette().color(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText
    )


def ground_of(one):
    return one.grab().toImage().pixelColor(8, 20)
