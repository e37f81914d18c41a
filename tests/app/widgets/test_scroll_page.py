"""A page dresses what it holds once, and in its place."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from phonecoach.app.widgets.scroll_page import ScrollPage


class Dressings(QObject):
    """Counts how often a widget is dressed."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt)
        """Count."""
        self.count += event.type() == QEvent.Type.Polish
        return False


def high() -> tuple[QWidget, QLabel]:
    """Return something higher than its place, and what is in it."""
    inside, words = QWidget(), QLabel("words")
    inside.setMinimumHeight(2_000)
    QVBoxLayout(inside).addWidget(words)
    return inside, words


def test_nothing_is_dressed_before_the_page_lies_in_a_window(qtbot) -> None:
    inside, words = high()
    dressings = Dressings(words)
    page = ScrollPage(inside)
    middle, window = QWidget(), QWidget()
    QVBoxLayout(middle).addWidget(page)
    QVBoxLayout(window).addWidget(middle)
    qtbot.addWidget(window)
    assert dressings.count == 0
    window.show()
    assert dressings.count == 1
    assert page.widget() is inside
    assert page.verticalScrollBar().maximum() > 0


def test_what_was_to_scroll_can_still_be_exchanged(qtbot) -> None:
    first, _ = high()
    second, words = high()
    page = ScrollPage(first)
    qtbot.addWidget(page)
    page.lay(second)
    page.show()
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))
    assert words.isVisible()
    third, other = high()
    page.lay(third)
    assert other.isVisible()
    # It may be in the middle of telling somebody of a key that was pressed in it.
    assert shiboken6.isValid(second)
    qtbot.waitUntil(lambda: not shiboken6.isValid(second))


def test_only_a_page_with_a_name_is_reached_by_the_keyboard(qtbot) -> None:
    named, nameless = ScrollPage(name="Remarks"), ScrollPage()
    for page in (named, nameless):
        qtbot.addWidget(page)
    assert named.accessibleName() == "Remarks"
    assert named.focusPolicy() is not Qt.FocusPolicy.NoFocus
    assert nameless.focusPolicy() is Qt.FocusPolicy.NoFocus
