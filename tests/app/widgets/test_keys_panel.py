"""The list of keys tells what can be pressed, as the caps on the screen do."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabWidget, QWidget

from phonecoach.app.widgets.build import button, cap_of
from phonecoach.app.widgets.key_cap import KeyCap
from phonecoach.app.widgets.keys_panel import KeysPanel, keys_of
from phonecoach.app.widgets.paper_tabs import PaperTabs


@pytest.fixture
def page(qtbot, dressed):
    made = QWidget()
    QHBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(page, *widgets):
    for each in widgets:
        page.layout().addWidget(each)
    page.show()


def test_a_cap_has_a_space_between_its_keys():
    assert cap_of("Ctrl+1") == "Ctrl 1"
    assert cap_of("Ctrl+Return") == "Ctrl Enter"
    assert cap_of("F5") == "F5"


def test_a_button_bears_the_cap_of_its_key(page):
    assert button("Undo", key="Ctrl+Z").cap == "Ctrl Z"


def test_buttons_are_told_whether_their_key_is_theirs_or_the_screens(page):
    put(page, button("Hold", key="Ctrl+1"), button("Send", cap="Enter"), button("Go"))

    assert keys_of(page) == (("Hold", "Ctrl 1"), ("Send", "Enter"))


def test_fields_and_tabs_are_told_as_well(page):
    find, papers, tabs = QLineEdit(), QTabWidget(), PaperTabs()
    find.setAccessibleName("Find")
    find.setAccessibleDescription("Ctrl F")
    papers.setTabBar(tabs)
    papers.addTab(QWidget(), "Memo")
    tabs.set_caps(["Alt 1"])
    put(page, find, papers)

    assert keys_of(page) == (("Find", "Ctrl F"), ("Memo", "Alt 1"))


def test_what_cannot_be_seen_is_not_told(page):
    hidden, described = button("Mute", key="F6"), QLineEdit()
    described.setAccessibleName("Name")
    described.setAccessibleDescription("As it is on your badge.")
    put(page, hidden, described)
    hidden.hide()

    assert keys_of(page) == ()


def test_the_panel_shows_each_key_on_a_cap(qtbot, dressed):
    panel = KeysPanel((("Library", "Ctrl 2"),))
    qtbot.addWidget(panel)

    caps = [one.text() for one in panel.findChildren(KeyCap)]
    assert caps[0] == "Ctrl 2"
    assert not any("+" in one for one in caps)


def test_a_cap_is_no_window_before_it_lies_anywhere(qtbot, dressed):
    cap = KeyCap("F5")
    qtbot.addWidget(cap)

    assert not cap.isVisible()


def test_a_cap_without_a_key_is_not_there(qtbot, dressed):
    cap = KeyCap()
    qtbot.addWidget(cap)
    assert cap.isHidden()

    cap.show_key("F5")

    assert cap.isVisible()
    assert cap.width() >= cap.sizeHint().width()
