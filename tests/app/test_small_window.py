"""Large text in the smallest window: whatever supervisors and authors use has room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from phonecoach.app.look import Scheme, dress
from phonecoach.app.translation import Translation
from phonecoach.app.widgets.top_bar import Shortened
from phonecoach.units import Language
from tests.app.gallery import SCENES, Gallery
from tests.app.test_every_screen import (
    cut_button,
    cut_label,
    cut_placeholder,
    described,
    inside,
    parts,
)

WIDTH, HEIGHT, PERCENT = 960, 540, 150
PLACES = (
    "calibration", "blind", "round", "queue", "room_tray", "judging", "group",
    "member", "room_settings", "tray", "history", "techniques", "drills", "cases",
    "own_secret", "by_ear", "from_memory", "read", "today", "tests",
)  # fmt: skip
SMALL = [scene for scene in SCENES if scene.startswith(PLACES)]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=Language)
def gallery(request, dressed):
    translation = Translation()
    translation.speak(request.param)
    dress(dressed, Scheme.LIGHT, percent=PERCENT)
    yield Gallery(request.param, WIDTH, HEIGHT)
    dress(dressed, Scheme.LIGHT)
    translation.speak(Language.EN)


@pytest.fixture(params=SMALL)
def window(request, gallery):
    made = getattr(gallery, request.param)()
    gallery.settle()
    yield made.window()
    gallery.close()


def test_every_place_is_among_them():
    assert len(SMALL) > len(PLACES)
    assert all(any(one.startswith(place) for one in SMALL) for place in PLACES)


def test_nothing_is_cut_off_or_lies_beyond_the_edge(window):
    cut = [
        described(one)
        for one in parts(window, QLabel)
        if cut_label(one) and not isinstance(one, Shortened)
    ]
    cut += [described(one) for one in parts(window, QAbstractButton) if cut_button(one)]
    fields = window.findChildren(QLineEdit)
    cut += [described(it) for it in fields if it.isVisible() and cut_placeholder(it)]
    beyond = [
        described(one)
        for one in parts(window, QAbstractButton)
        if not inside(one, window)
    ]

    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    assert cut == []
    assert beyond == []
