"""The small makers."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from phonecoach.app.widgets.build import button, label, problem_line, tell


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
    assert one.cap == "Alt+L"
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
