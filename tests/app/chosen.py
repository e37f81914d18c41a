"""Settings to show: a PC with two sound devices, and folders that are nowhere."""

from __future__ import annotations

from pathlib import Path

from phonecoach.app.gather.settings import LIBRARIES
from phonecoach.app.preferences import PcPreferences, Preferences
from phonecoach.app.screens.settings_text import (
    Devices,
    Folder,
    Part,
    RecogniserText,
    SettingsText,
)
from phonecoach.app.sound.device import Device
from phonecoach.checklist import profile_for
from phonecoach.units import Language

HOME = Path("/home/priya.shah")
FOLDER = HOME / "Documents"
RECORD = HOME / ".local/share/phonecoach/training.sqlite3"
FOLDERS = {
    "ko": ("문서", "바탕 화면"),
    "en": ("Documents", "Desktop"),
    "ja": ("書類", "デスクトップ"),
}
DEVICES = Devices(
    here=(
        Device(id="desk", name="Built-in Audio Analogue Stereo"),
        Device(id="headset", name="USB Headset"),
    ),
    standard="Built-in Audio Analogue Stereo",
)
MICROPHONES = Devices(
    here=(Device(id="mic", name="USB Headset Microphone"),),
    standard="USB Headset Microphone",
)
NONE_HERE = Devices(here=())


VOICES = {
    Language.KO: "Microsoft Heami Desktop",
    Language.EN: "Daniel",
    Language.JA: "",
}


def settings(language, **changes):
    """Return the text of the settings in a language, with some of it changed."""
    profile = profile_for(language)
    shown = {
        "chosen": Preferences(),
        "chosen_for_pc": PcPreferences(),
        "language": language,
        "profile": profile.name,
        "profile_version": profile.version,
        "devices": DEVICES,
        "microphones": MICROPHONES,
        "recogniser": RecogniserText(),
        "record": RECORD,
        "folders": tuple(
            Folder(name=name, path=HOME / folder)
            for name, folder in zip(
                FOLDERS[language], ("Documents", "Desktop"), strict=True
            )
        ),
        "computer_voice": VOICES[language],
        "version": "0.1.0",
        "parts": tuple(
            Part(name=name, version="1.2.3", licence=licence)
            for name, licence in LIBRARIES
        ),
        **changes,
    }
    return SettingsText(**shown)


def licences():
    """Return a wording."""
    return "Permission is granted to use it.\n" * 40
