"""What each system says about motion; where none says anything, things move."""

import ctypes
import types

import pytest

from phonecoach.app import stillness
from phonecoach.app.stillness import system_is_still


@pytest.fixture
def on_linux(monkeypatch):
    """Return a function that sets what the desktop tells."""
    told = {}
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(
        stillness, "_portal_value", lambda space, key: told.get((space, key))
    )
    return told


def test_a_desktop_that_says_nothing_lets_things_move(on_linux):
    assert not system_is_still()


@pytest.mark.parametrize(
    ("space", "key", "still", "moving"),
    [
        ("org.freedesktop.appearance", "reduced-motion", 1, 0),
        ("org.gnome.desktop.interface", "enable-animations", False, True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0", "1.0"),
    ],
)
def test_each_desktop_is_asked_in_its_own_words(on_linux, space, key, still, moving):
    on_linux[space, key] = moving
    assert not system_is_still()

    on_linux[space, key] = still
    assert system_is_still()


@pytest.mark.parametrize(("animated", "still"), [(0, True), (1, False)])
def test_windows_is_asked_whether_it_shows_animations(monkeypatch, animated, still):
    def ask(action, _size, answer, _how):
        assert action == 0x1042
        answer._obj.value = animated

    user32 = types.SimpleNamespace(SystemParametersInfoW=ask)
    library = types.SimpleNamespace(user32=user32)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr(ctypes, "windll", library, raising=False)

    assert system_is_still() is still


def test_a_mac_that_cannot_be_asked_lets_things_move(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")

    assert not system_is_still()
