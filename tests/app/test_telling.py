"""What the training record refuses is told in the language that the window speaks."""

from pathlib import Path

import pytest

from phonecoach.app.telling import said
from phonecoach.errors import StoreError, told
from phonecoach.units import Language

SENTENCE = told(
    "The training record {path} is closed, so nothing more can be written to it. "
    "Open it again first.",
    path=Path("/a/record"),
)


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        (Language.KO, "훈련 기록 /a/record"),
        (Language.EN, "The training record /a/record is closed"),
        (Language.JA, "練習の記録/a/record"),
    ],
)
def test_an_error_speaks_as_the_window_does(translation, language, begins):
    translation.speak(language)

    assert said(StoreError(SENTENCE)).startswith(begins)


def test_what_the_system_says_stays_as_it_is():
    assert said(OSError("No such device")) == "No such device"
