"""The look every window has, a line to talk on, and a language to go back to."""

from __future__ import annotations

import pytest

from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.translation import Translation
from phonecoach.units import Language
from tests.app.kit import Line


@pytest.fixture(scope="session")
def body_font(qapp):
    return load_fonts()


@pytest.fixture(scope="session")
def dressed(qapp, body_font):
    """The application in the program's look; who changes it changes it back."""
    dress(qapp, body_font, Scheme.LIGHT)
    return qapp


@pytest.fixture
def translation(qapp):
    """The language of the window; afterwards it is English again."""
    one = Translation()
    yield one
    one.speak(Language.EN)


@pytest.fixture
def make_line(qtbot):
    """Return a function that puts a driver on the line."""
    made = []

    def make(*arguments, **heard):
        made.append(Line(qtbot, *arguments, **heard))
        return made[-1]

    yield make
    for line in made:
        line.close()
