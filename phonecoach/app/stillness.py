"""Whether the system asks programs to keep still.

Qt tells it from 6.12 on (``QAccessibilityHints.motionPreference``); until then each
system is asked in its own way. Where a system says nothing, things may move.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Any, Final

_SPI_GETCLIENTAREAANIMATION: Final = 0x1042
_ASCII: Final = 0x0600
"""Core Foundation's name for plain letters."""

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SETTINGS: Final = "org.freedesktop.portal.Settings"
_ANSWER_MS: Final = 150
"""A desktop that takes longer to say does not keep the window from being shown."""

_ASKED: Final = (
    # Namespace, key, and the value that asks for stillness.
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0"),
)


def system_is_still() -> bool:
    """Tell whether the system asks for as little motion as possible."""
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        return _mac_is_still()
    return _desktop_is_still()


def _windows_is_still() -> bool:
    animated = ctypes.c_int(1)
    library: Any = ctypes
    library.windll.user32.SystemParametersInfoW(
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0
    )
    return not animated.value


def _mac_is_still() -> bool:
    framework = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
    with suppress(OSError, AttributeError):
        core = ctypes.CDLL(framework)
        text = core.CFStringCreateWithCString
        text.restype = ctypes.c_void_p
        text.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
        ask = core.CFPreferencesGetAppBooleanValue
        ask.restype = ctypes.c_ubyte
        ask.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        key = text(None, b"reduceMotion", _ASCII)
        place = text(None, b"com.apple.universalaccess", _ASCII)
        return bool(ask(key, place, None))
    return False


def _desktop_is_still() -> bool:
    return any(_portal_value(space, key) == still for space, key, still in _ASKED)


def _portal_value(space: str, key: str) -> object:
    """Return a setting of the desktop; None if it does not tell."""
    # Loaded only where it is needed, after the first paint.
    from PySide6.QtDBus import (  # noqa: PLC0415
        QDBus,
        QDBusConnection,
        QDBusMessage,
        QDBusVariant,
    )

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    question = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "Read")
    question.setAutoStartService(False)
    question.setArguments([space, key])
    answer = bus.call(question, QDBus.CallMode.Block, _ANSWER_MS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    value = answer.arguments()[0]
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
