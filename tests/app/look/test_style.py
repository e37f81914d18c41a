"""The style sheet is written from the tokens alone."""

import re
from string import Template
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from phonecoach.app.look import (
    Scheme,
    dress,
    font,
    is_dark,
    motion_ms,
    text_size,
    tokens,
)
from phonecoach.places import resources


@pytest.fixture
def sheet():
    return resources("look", "style.qss").read_text(encoding="utf-8")


def test_the_sheet_names_no_unknown_token(sheet):
    assert set(Template(sheet).get_identifiers()) <= set(tokens().colours[Scheme.LIGHT])


def test_the_sheet_writes_no_colour_by_itself(sheet):
    names = re.findall(r"#([0-9A-Fa-f]{3,8})\b", sheet)

    assert names == []


def test_every_size_of_type_is_a_step_of_the_scale(sheet):
    sizes = {int(size) for size in re.findall(r"font-size: (\d+)px", sheet)}

    assert sizes <= {step.size for step in tokens().scale.values()}


@pytest.mark.parametrize("scheme", Scheme)
def test_a_window_wears_the_colours_of_its_scheme(request, qtbot, dressed, scheme):
    dress(dressed, scheme)
    request.addfinalizer(lambda: dress(dressed, Scheme.LIGHT))
    button = QPushButton("")
    button.setProperty("kind", "primary")
    button.resize(100, 60)
    qtbot.addWidget(button)

    middle = button.grab().toImage().pixelColor(50, 30)

    assert middle == QColor(tokens().colour("accent", scheme))
    window = dressed.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(tokens().colour("canvas", scheme))


@pytest.mark.parametrize(
    ("asked", "dark"),
    [
        (Qt.ColorScheme.Dark, True),
        (Qt.ColorScheme.Light, False),
        (Qt.ColorScheme.Unknown, False),
    ],
)
def test_the_dark_scheme_is_worn_where_the_system_asks_for_it(
    qapp, monkeypatch, asked, dark
):
    hints = SimpleNamespace(colorScheme=lambda: asked)
    monkeypatch.setattr(QApplication, "styleHints", lambda: hints)

    assert is_dark() is dark


def test_text_grows_as_wished_everywhere(request, qtbot, dressed):
    dress(dressed, Scheme.LIGHT, percent=150)
    request.addfinalizer(lambda: dress(dressed, Scheme.LIGHT))
    note = QLabel("words")
    note.setProperty("step", "note")
    qtbot.addWidget(note)
    note.ensurePolished()

    assert note.font().pixelSize() == text_size(13) == 20
    assert dressed.font().pixelSize() == font("body").pixelSize() == 22


def test_nothing_moves_where_that_is_not_wished(request, dressed):
    moving = motion_ms("move")
    dress(dressed, Scheme.LIGHT, still=True)
    request.addfinalizer(lambda: dress(dressed, Scheme.LIGHT))

    assert moving > 0
    assert motion_ms("move") == 0
