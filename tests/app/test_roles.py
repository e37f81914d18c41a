"""Everybody presses everything that they can get to, and sees what is theirs.

A new place belongs to those of `WALKED` who may go there, a new screen to those of
`REACHED` who get to it: until it is walked, the last test fails.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
import shutil
import sys

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDesktopServices

from phonecoach.app import screens
from phonecoach.app.screens.screen import Place, Screen
from phonecoach.app.shelf import shelf
from phonecoach.console import play
from phonecoach.store import Role
from phonecoach.units import Language
from tests.app.office import Office
from tests.app.rooms_walk import (
    NAMES,
    OF_A_CHIEF,
    OF_A_TRAINEE,
    PEOPLE,
    PRIVATE,
    REVIEWED,
    TESTED,
    Walker,
    furnish,
    mark_of,
    now,
)

OWN_PLACES = (Place.TODAY, Place.LIBRARY, Place.HISTORY, Place.SETTINGS)
WALKED = {
    "mina": (),
    "author": (Place.CASES,),
    "admin": (Place.PEOPLE, Place.ROOM),
    "chief": (Place.REVIEW, Place.GROUP, Place.TESTS, Place.PEOPLE, Place.CASES),
}
"""Who walks, and where beside the places that are everybody's; people are erased in the
place of people, so what is known of them is looked at before."""

OF_EVERYBODY = {
    "TodayScreen", "LibraryScreen", "HistoryScreen", "SettingsScreen", "TrayScreen",
    "BriefingScreen", "CardScreen", "CallScreen", "DrillsScreen", "TechniquesScreen",
    "PlanScreen", "MicrophoneScreen", "ReadingScreen", "ModelsScreen",
    "NoteScreen", "ShowScreen",
}  # fmt: skip
REACHED = {
    "mina": OF_EVERYBODY,
    "author": OF_EVERYBODY | {"CasesScreen"},
    "admin": OF_EVERYBODY | {"PeopleScreen", "TeamsScreen", "RoomScreen", "SiteScreen"},
    "chief": OF_EVERYBODY
    | {
        "QueueScreen", "JudgingScreen", "RoomTrayScreen", "CalibrationScreen",
        "BlindScreen", "RoundScreen", "GroupScreen", "PeopleScreen", "CasesScreen",
        "TeamsScreen", "GivenScreen", "RoleSetupScreen", "RoleScreen",
    },
}  # fmt: skip
"""The screens that each of them gets to."""

JUDGED_BY = ("mina", "chief")
"""Who was judged reads what was said of it, and by whom."""

NAMELESS = {Role.TRAINEE, Role.AUTHOR}
"""Who has no business with anybody's name."""

ELSEWHERE = {
    # Before anybody sits here: names and no more; `test_signing_in`.
    "WhoScreen", "CodeScreen",
    # Only just after a call of one's own, or a spoken one: tells of it alone.
    "ReviewScreen", "EarScreen",
    # Parts of others.
    "CallParts", "CallDesk",
}  # fmt: skip

ENDS = {"CallScreen", "RoleScreen", "MicrophoneScreen", "ReadingScreen", "CodeScreen"}
"""Where nothing is pressed any more: a call and its devices have tests of their own."""


class _Stream(io.StringIO):
    def reconfigure(self, **_):
        """Accept any encoding."""


@pytest.fixture(scope="module")
def furnished(tmp_path_factory):
    """A training record of a room, and who is in it."""
    tmp = tmp_path_factory.mktemp("room")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(sys, name, _Stream())
        patch.setattr(play, "_now", now)
        people = furnish(tmp / "record", tmp)
    return tmp / "record", people


@pytest.fixture
def documents(tmp_path, monkeypatch):
    """The folder in which files are saved; no other program is asked to show it."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(folder))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)


@pytest.fixture
def office_on(qtbot, dressed, tmp_path, translation, ears):
    """Return a function that opens the program on a copy of a training record."""

    def start(folder):
        shutil.copytree(folder, tmp_path / "record")
        return Office(qtbot, tmp_path / "record", translation)

    return start


@pytest.fixture
def walk(office_on, furnished):
    """Return a function that lets somebody press everything: what they have seen."""
    folder, people = furnished

    def walking(who):
        office = office_on(folder)
        walker = Walker(office.window, office.desk, people[who].id, ENDS)
        walker.walk([*WALKED[who], *OWN_PLACES])
        return walker.seen

    return walking


def met(seen, words):
    """Return the screens on which some words stood."""
    found = words.casefold()
    return {
        name
        for name, texts in seen.items()
        if any(found in text.casefold() for text in texts)
    }


def strangers_words(who):
    """Yield all words of others that somebody must never see."""
    role = PEOPLE[who]
    for other in (one for one in PEOPLE if one != who):
        kinds = {*OF_A_TRAINEE, *OF_A_CHIEF, PRIVATE}
        if role is Role.SUPERVISOR:
            kinds = {PRIVATE}
        elif (who, other) == JUDGED_BY:
            kinds -= set(OF_A_CHIEF)
        yield from (mark_of(other, kind) for kind in kinds)
        if role is not Role.SUPERVISOR:
            yield mark_of("chief", f"grant for {other}")
            yield mark_of("chief", f"word for {other}")
            yield from (head_of_test(one) for one in (other,) if one in TESTED)
        if role in NAMELESS and (who, other) != JUDGED_BY:
            yield NAMES[other]


def due_words(who):
    """Yield what somebody has to see, as it is theirs or was said to them."""
    yield from (mark_of(who, kind) for kind in (*REVIEWED, PRIVATE))
    if who in {"mina", "chief"}:
        yield from (mark_of("chief", kind) for kind in OF_A_CHIEF)
    if who == "chief":
        yield from (mark_of("mina", kind) for kind in REVIEWED)
        for one in TESTED:
            yield from (mark_of("chief", f"{it} for {one}") for it in ("grant", "word"))
    if who in {"chief", "admin"}:
        yield NAMES["theo"]
    if who == "mina":
        yield head_of_test(who)
        yield mark_of("chief", f"word for {who}")


def head_of_test(who):
    """Return how Today names the test that somebody was given."""
    case = next(one.case for one in shelf().entries() if one.id == TESTED[who])
    return f"Test: {case.texts[Language.EN].title}"


@pytest.mark.slow
@pytest.mark.usefixtures("documents")
@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
@pytest.mark.parametrize("who", WALKED)
def test_everybody_sees_what_is_theirs_and_nothing_else(walk, who):
    seen = walk(who)

    shown = {words: met(seen, words) for words in strangers_words(who)}
    assert {words: places for words, places in shown.items() if places} == {}
    assert [words for words in due_words(who) if not met(seen, words)] == []
    assert REACHED[who] - set(seen) == set()


def test_every_place_and_every_screen_is_walked():
    places = {*OWN_PLACES, *(one for more in WALKED.values() for one in more)}
    assert places == set(Place)

    for module in pkgutil.iter_modules(screens.__path__, f"{screens.__name__}."):
        importlib.import_module(module.name)
    every = {one.__name__ for one in heirs(Screen)}
    assert every == ELSEWHERE.union(*REACHED.values())


def heirs(kind):
    """Return all classes of ours that are of a kind."""
    found = set(kind.__subclasses__())
    ours = {one for one in found if one.__module__.startswith("phonecoach")}
    return ours.union(*(heirs(one) for one in found))
