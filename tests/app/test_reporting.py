"""A card and a history are written beside the window, for the person at the desk."""

from __future__ import annotations

import pypdf
import pytest
from PySide6.QtCore import QStandardPaths, Qt

from phonecoach.app.screens.card_screen import CardScreen
from phonecoach.app.screens.screen import Place
from phonecoach.report.making import Format
from tests.app.office import Office

OWN = """\
id: house
names: {en: Our house}
notes: {}
rows:
  - id: begin
    names: {en: Beginning}
    weight: 1
    items: {44: 1, 45: 3}
"""


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """Return the folder in which people here keep their files."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    return folder


@pytest.fixture
def office(qtbot, dressed, tmp_path, translation, documents):
    made = Office(qtbot, tmp_path / "record", translation)
    made.new_person()
    made.take()
    made.answer()
    made.let_finish()
    made.say("Good morning, how can I help?")
    made.let_finish()
    made.press(Qt.Key.Key_F9)
    made.see_card()
    return made


def save(qtbot, panel, form):
    panel.kinds.buttons[form].click()
    panel.save_button.click()
    qtbot.waitUntil(panel.show_button.isVisible)


def test_a_card_is_saved_as_pdf_into_the_folder_that_was_chosen(
    qtbot, office, documents
):
    assert isinstance(office.screen, CardScreen)
    office.screen.head.save_button.click()
    save(qtbot, office.screen.save, Format.PDF)

    (made,) = documents.iterdir()
    assert made.suffix == ".pdf"
    assert str(made) in office.screen.save.outcome.text()
    text = "".join(page.extract_text() for page in pypdf.PdfReader(made).pages)
    assert "All marks" in text


def test_a_history_is_saved_as_a_table(qtbot, office, documents):
    office.screen.closed.emit()
    office.desk._training.go(Place.HISTORY)
    office.screen.save_button.click()
    save(qtbot, office.screen.save, Format.CSV)

    (made,) = documents.iterdir()
    assert made.name.startswith("Mina Park")
    assert made.read_text(encoding="utf-8-sig").startswith("call_id,")


def test_a_folder_that_is_gone_is_told_in_a_sentence(qtbot, office, documents):
    office.screen.head.save_button.click()
    documents.rmdir()

    panel = office.screen.save
    panel.save_button.click()
    qtbot.waitUntil(lambda: "could not be written" in panel.problem.text())
    assert panel.save_button.isVisible()


def test_a_card_is_read_into_a_form_of_the_house_and_a_broken_one_is_told_of(
    qtbot, office, documents, tmp_path
):
    folder = tmp_path / "record" / "forms"
    folder.mkdir()
    (folder / "ours.yaml").write_text(OWN, encoding="utf-8")
    (folder / "worse.yaml").write_text("id: worse\n", encoding="utf-8")
    office.screen.head.save_button.click()
    panel = office.screen.save
    assert "worse.yaml" in panel.problem.text()

    panel.forms.buttons["house"].click()
    save(qtbot, panel, Format.CSV)

    (made,) = documents.iterdir()
    text = made.read_text(encoding="utf-8-sig")
    assert "Beginning" in text
    assert list(panel.forms.buttons) == [None, "ksqi", "ks-cqi", "contest", "house"]
