"""What is loaded in the background, while a person reads the first screen."""

from __future__ import annotations

import contextlib
import threading
from importlib import import_module
from typing import TYPE_CHECKING

from phonecoach.app.class_table import widen_class_table
from phonecoach.errors import PhonecoachError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_ROOMS = (
    "phonecoach.app.training",
    "phonecoach.language.local",
    "phonecoach.language.remote",
    "phonecoach.scoring.items",
    "PySide6.QtMultimedia",
    "PySide6.QtSvg",
    "phonecoach.app.sound.board",
    "phonecoach.app.sound.line",
    "soundfile",
)
"""All that calls need; loading it takes longer than showing the first screen."""

_PREPARED = threading.Event()


def prepare(
    then: Callable[[], object] = lambda: None, house: Path | None = None
) -> threading.Thread:
    """Begin to load what calls and cards need, and return the thread that does it.

    Whoever needs something sooner loads it at once, or waits for this thread to have
    it: modules and files are loaded once, whoever asks.

    Args:
        then: Called on that thread when all is loaded.
        house: Where a house's own cases lie, if it has any.
    """

    def load() -> None:
        _load(house)
        _PREPARED.set()
        then()

    widen_class_table()
    thread = threading.Thread(target=load, name="preparing", daemon=True)
    thread.start()
    return thread


def is_prepared() -> bool:
    """Tell whether all of it is loaded."""
    return _PREPARED.is_set()


def _load(house: Path | None) -> None:
    for room in _ROOMS:
        import_module(room)
    from PySide6.QtGui import QGradient  # noqa: PLC0415

    from phonecoach.app.gather.settings import parts  # noqa: PLC0415 (as the rooms)
    from phonecoach.app.shelf import shelf  # noqa: PLC0415
    from phonecoach.app.stillness import system_is_still  # noqa: PLC0415
    from phonecoach.checklist import checklist, profile_for  # noqa: PLC0415
    from phonecoach.checklist.modes import mode_table  # noqa: PLC0415
    from phonecoach.checklist.topics import topic  # noqa: PLC0415
    from phonecoach.language.listening import listener  # noqa: PLC0415
    from phonecoach.scenario.keeping import freeze, thaw  # noqa: PLC0415
    from phonecoach.scenario.length import usual_length  # noqa: PLC0415
    from phonecoach.scoring.reasons import reason_texts  # noqa: PLC0415
    from phonecoach.scoring.scorer import items_possible  # noqa: PLC0415
    from phonecoach.units import Language  # noqa: PLC0415

    # Its 180 names are made when somebody first fills a rectangle: 15 ms in a call.
    len(QGradient.Preset)
    system_is_still()  # the system takes its time to answer the first time
    # What is wrong with a file is told to whoever asks for it on the screen.
    with contextlib.suppress(PhonecoachError):
        if house is not None:
            shelf().add_house(house)
        cases = [one.case for one in shelf().entries() if one.case is not None]
        for case in cases:
            # What no call and no list of cases shall wait for.
            freeze(case)
            items_possible(case)
            for language in case.texts:
                usual_length(case, language)
        for case in cases[:1]:
            thaw(freeze(case))  # a case read back from the record is typed anew
        first = next(iter(checklist().items))
        mode_table()
        for language in Language:
            profile_for(language)
            topic(first, language)
            listener(language)
            reason_texts(language)
    parts()
