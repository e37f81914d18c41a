"""What the settings show: what was chosen, what there is to choose from, the parts."""

from __future__ import annotations

import functools
import platform
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStandardPaths

from phonecoach import __version__
from phonecoach.app.look import is_dark
from phonecoach.app.preferences import RECORDING_DAYS
from phonecoach.app.screens.settings_secret import SecretText
from phonecoach.app.screens.settings_text import (
    Devices,
    Folder,
    Part,
    PhraseText,
    RecogniserText,
    SettingsText,
)
from phonecoach.app.stillness import system_is_still
from phonecoach.app.telling import said
from phonecoach.checklist import vocabulary
from phonecoach.errors import TranscriptError
from phonecoach.places import resources
from phonecoach.text import date_text
from phonecoach.transcript import SenseVoice, check

if TYPE_CHECKING:
    from datetime import datetime

    from phonecoach.app.preferences import PcPreferences, Preferences
    from phonecoach.app.sound.board import SoundBoard
    from phonecoach.checklist import Profile
    from phonecoach.language.site_phrases import SitePhrase
    from phonecoach.store import Person
    from phonecoach.units import Language

    Choices = tuple[Preferences, PcPreferences]

LIBRARIES: Final = (
    ("PySide6-Essentials", "LGPL-3.0-only"),
    ("PySide6-Addons", "LGPL-3.0-only"),
    ("shiboken6", "LGPL-3.0-only"),
    ("kiwipiepy", "Apache-2.0"),
    ("kiwipiepy-model", "Apache-2.0"),
    ("sudachipy", "Apache-2.0"),
    ("sudachidict-small", "Apache-2.0"),
    ("simplemma", "MIT"),
    ("rapidfuzz", "MIT"),
    ("pydantic", "MIT"),
    ("pydantic-core", "MIT"),
    ("annotated-types", "MIT"),
    ("typing-extensions", "PSF-2.0"),
    ("typing-inspection", "MIT"),
    ("pyyaml", "MIT"),
    ("platformdirs", "MIT"),
    ("filelock", "MIT"),
    ("psutil", "BSD-3-Clause"),
    ("pulsectl", "MIT"),
    ("uuid-utils", "BSD-3-Clause"),
    ("numpy", "BSD-3-Clause"),
    ("onnxruntime", "MIT"),
    ("flatbuffers", "Apache 2.0"),
    ("protobuf", "3-Clause BSD License"),
    ("packaging", "Apache-2.0 OR BSD-2-Clause"),
    ("soundfile", "BSD 3-Clause License"),
    ("fsrs", "MIT"),
    ("reportlab", "BSD license"),
    ("pillow", "MIT-CMU"),
    ("charset-normalizer", "MIT"),
    ("xlsxwriter", "BSD-2-Clause"),
    ("cffi", "MIT-0"),
    ("pycparser", "BSD-3-Clause"),
    ("tqdm", "MPL-2.0 AND MIT"),
    ("colorama", "BSD-3-Clause"),
)
"""Name and licence of every library that is installed with the program."""

_BUNDLED: Final = (
    ("Pretendard JP, as Phonecoach Sans", resources("fonts", "LICENSE.txt")),
    ("Lucide", resources("icons", "LICENSE.txt")),
    ("Silero VAD", resources("voice", "LICENSE.txt")),
    ("LGPL 3.0 (PySide6, shiboken6, Qt)", resources("licences", "LGPL-3.0.txt")),
    ("GPL 3.0, which the LGPL 3.0 adds to", resources("licences", "GPL-3.0.txt")),
    ("LGPL 2.1 (FFmpeg, libsndfile)", resources("licences", "LGPL-2.1.txt")),
)
_RULE: Final = "=" * 72


def recogniser_text(folder: Path, *, chosen: bool) -> RecogniserText:
    """Return what is known of the recogniser's model.

    Args:
        folder: Where it is to lie.
        chosen: Whether somebody pointed to it; else it need not be there.
    """
    if not chosen and not folder.is_dir():
        return RecogniserText()
    try:
        model = check(folder)
    except TranscriptError as error:
        return RecogniserText(folder=str(folder), problem=said(error))
    name = "SenseVoice" if isinstance(model, SenseVoice) else "Whisper"
    return RecogniserText(name=name, folder=str(folder))


def settings_text(  # noqa: PLR0913 - all that settings are about
    chosen: Choices,
    person: Person,
    profile: Profile,
    board: SoundBoard,
    record: Path,
    *,
    phrases: tuple[SitePhrase, ...] = (),
    own_voice: datetime | None = None,
    microphones: Devices | None = None,
    recogniser: RecogniserText | None = None,
    longest_recording: int = RECORDING_DAYS[-1],
    secret: SecretText | None = None,
) -> SettingsText:
    """Return what somebody's settings show.

    Args:
        chosen: What they chose, and what was chosen for this PC.
        person: Whose settings.
        profile: By which their calls are judged.
        board: Knows the sound devices.
        record: The file of the training record.
        phrases: What counts as heard in this house, in the person's language.
        own_voice: When they read aloud in it, aware; None for not yet.
        microphones: What is plugged in; None where there is none.
        recogniser: What is known of it; None for nothing.
        longest_recording: Days that the room lets recordings stay.
        secret: What they sign in with; None for nothing.
    """
    return SettingsText(
        chosen=chosen[0],
        chosen_for_pc=chosen[1],
        language=person.language,
        profile=profile.name,
        profile_version=profile.version,
        devices=devices_of(board),
        microphones=microphones or Devices(here=()),
        recogniser=recogniser or RecogniserText(),
        record=record,
        folders=back_up_folders(),
        version=__version__,
        parts=parts(),
        phrases=tuple(_phrase(one, person.language) for one in phrases),
        own_voice=""
        if own_voice is None
        else date_text(own_voice.astimezone(), person.language),
        longest_recording=longest_recording,
        secret=secret or SecretText(),
        system_is_dark=is_dark(),
        system_is_still=system_is_still(),
    )


def _phrase(phrase: SitePhrase, language: Language) -> PhraseText:
    # A file that somebody mended by hand may name what no rule knows.
    known = phrase.behaviour in vocabulary()
    name = vocabulary()[phrase.behaviour].text(language).name if known else ""
    return PhraseText(
        words=phrase.phrase, behaviour=name or phrase.behaviour, said=phrase.said
    )


def devices_of(board: SoundBoard) -> Devices:
    """Return the sound devices that are plugged in now."""
    here = board.devices()
    names = {one.id: one.name for one in here}
    return Devices(here=here, standard=names.get(board.outputs.standard(), ""))


def back_up_folders() -> tuple[Folder, ...]:
    """Return where people keep their files on this PC, the usual place first."""
    places = QStandardPaths.StandardLocation
    named = (
        (places.DocumentsLocation, _documents()),
        (places.DesktopLocation, _desktop()),
        (places.HomeLocation, _home()),
    )
    found: dict[Path, Folder] = {}
    for place, name in named:
        path = Path(QStandardPaths.writableLocation(place))
        # Without a desktop, all three are the home folder.
        if path.is_dir():
            found.setdefault(path, Folder(name=name, path=path))
    return tuple(found.values()) or (Folder(name=_home(), path=Path.home()),)


def back_up_name(folder: Path, now: datetime) -> Path:
    """Return a name in a folder that is free for a back-up, itself a folder.

    Args:
        folder: Where it shall lie.
        now: Local wall time.
    """
    return free_name(folder, f"phonecoach {now:%Y-%m-%d}")


def free_name(folder: Path, stem: str, kind: str = "") -> Path:
    """Return a name in a folder that nothing there bears yet.

    Args:
        folder: Where it shall lie.
        stem: What it is called; what no file may be called is left out.
        kind: How the name ends, without the dot; a folder's has no end.
    """
    end = f".{kind}" if kind else ""
    stem = "".join(one for one in stem if one not in '<>:"/\\|?*' and one.isprintable())
    name, number = folder / f"{stem}{end}", 2
    while name.exists():
        name = folder / f"{stem} ({number}){end}"
        number += 1
    return name


@functools.cache
def parts() -> tuple[Part, ...]:
    """Return everything of others that the program is made of here."""
    found = [
        Part(name="Pretendard JP", version="", licence="OFL-1.1"),
        Part(name="Lucide", version="", licence="ISC AND MIT"),
        Part(name="Python", version=platform.python_version(), licence="PSF-2.0"),
        Part(name="FFmpeg", version="", licence="LGPL-2.1-or-later"),
        Part(name="libsndfile", version="", licence="LGPL-2.1-or-later"),
        Part(name="Silero VAD", version="6.2.3", licence="MIT"),
    ]
    for name, licence in LIBRARIES:
        # What a system does not need is not installed there.
        with suppress(metadata.PackageNotFoundError):
            version = metadata.version(name)
            found.append(Part(name=name, version=version, licence=licence))
    return tuple(found)


def licences() -> str:
    """Return the wording of the licences of the program and all its parts."""
    texts = [("phonecoach", text) for text in _own_licence()]
    for name, path in _BUNDLED:
        texts.append((name, path.read_text(encoding="utf-8")))
    for name, licence in LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            wording = _wordings(metadata.distribution(name))
            texts.append((f"{name} ({licence})", "\n\n".join(wording) or licence))
    return "\n\n\n".join(
        f"{_RULE}\n{name}\n{_RULE}\n\n{text.strip()}" for name, text in texts
    )


def _own_licence() -> list[str]:
    """Return our licence: beside the package, or with what was installed."""
    beside = resources().parent / "LICENSE"
    if beside.is_file():
        return [beside.read_text(encoding="utf-8")]
    with suppress(metadata.PackageNotFoundError):
        return _wordings(metadata.distribution("phonecoach"))[:1]
    return []


def _wordings(library: metadata.Distribution) -> list[str]:
    names = library.metadata.get_all("License-File") or ["LICENSE"]
    found = (
        library.read_text(f"{folder}{name}")
        for name in names
        for folder in ("licenses/", "")
    )
    return [text for text in found if text]


def _documents() -> str:
    return QCoreApplication.translate("FilesSection", "Documents")


def _desktop() -> str:
    return QCoreApplication.translate("FilesSection", "Desktop")


def _home() -> str:
    return QCoreApplication.translate("FilesSection", "Home folder")
