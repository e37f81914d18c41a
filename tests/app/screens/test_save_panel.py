"""The panel that asks what file to write, and tells what became of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from phonecoach.app.screens.save_panel import FormChoice, SavePanel
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep, Folder
from phonecoach.app.widgets.build import button
from phonecoach.report.making import Format


@pytest.fixture
def opener():
    made = button("Save as file", "toggle")
    made.setCheckable(True)
    return made


@pytest.fixture
def panel(qtbot, opener, tmp_path):
    page = QWidget()
    made = SavePanel()
    made.opened_by(opener)
    made.offer(
        [Folder(name=name, path=tmp_path / name) for name in ("Documents", "Home")]
    )
    column = QVBoxLayout(page)
    column.addWidget(opener)
    column.addWidget(made)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield made
    page.close()


def test_it_opens_and_closes_and_the_keyboard_goes_in(panel, opener):
    assert panel.isHidden()
    opener.click()
    assert panel.isVisible()
    assert panel.kinds.buttons[Format.PDF].hasFocus()
    opener.click()
    assert panel.isHidden()


def test_it_asks_for_what_was_chosen(qtbot, panel, opener, tmp_path):
    opener.click()
    panel.kinds.buttons[Format.CSV].click()
    panel.folders.buttons[tmp_path / "Home"].click()
    panel.save_button.setFocus()

    with qtbot.waitSignal(panel.saved) as saved:
        qtbot.keyClick(panel.save_button, Qt.Key.Key_Space)
    assert saved.args == [Format.CSV, tmp_path / "Home", None]


def test_a_form_can_be_chosen_and_says_what_it_is(qtbot, panel, opener, tmp_path):
    panel.opened.connect(
        lambda: panel.offer_forms(
            [FormChoice(form="ours", name="Our form", note="As of May.")],
            "bad.yaml:3: It has no rows.",
        )
    )
    opener.click()
    assert panel.note.isHidden()
    assert panel.problem.text() == "bad.yaml:3: It has no rows."

    panel.forms.buttons["ours"].click()
    assert panel.note.text() == "As of May."
    panel.kinds.buttons[Format.CSV].click()
    assert "instead of the items" in panel.note.text()
    with qtbot.waitSignal(panel.saved) as saved:
        panel.save_button.click()
    assert saved.args == [Format.CSV, tmp_path / "Documents", "ours"]

    panel.forms.buttons[None].click()
    assert panel.note.isHidden()


def test_it_shows_how_far_it_is_and_can_be_cancelled(qtbot, panel, opener):
    opener.click()
    panel.save_button.setFocus()
    panel.show_state(BackUpState(step=BackUpStep.RUNNING, share=0.4))

    assert panel.bar.value() == 40
    assert panel.cancel_button.hasFocus()
    with qtbot.waitSignal(panel.cancelled):
        panel.cancel_button.click()
    panel.show_state(BackUpState(step=BackUpStep.CANCELLED))
    assert panel.outcome.text() == "Cancelled. Nothing was left behind."
    assert panel.save_button.isVisible()


def test_it_tells_where_the_file_is_and_opens_its_folder(
    qtbot, panel, opener, tmp_path
):
    opener.click()
    made = tmp_path / "card.pdf"
    panel.show_state(BackUpState(step=BackUpStep.DONE, words=str(made)))

    assert str(made) in panel.outcome.text()
    with qtbot.waitSignal(panel.folder_opened) as opened:
        panel.show_button.click()
    assert opened.args == [made]


def test_it_tells_what_went_wrong(panel, opener):
    opener.click()
    panel.show_state(BackUpState(step=BackUpStep.FAILED, words="The disk is full."))

    assert panel.problem.text() == "The disk is full."
    assert panel.outcome.isHidden()
