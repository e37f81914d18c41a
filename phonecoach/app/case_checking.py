"""Checking the cases for who writes them, away from the window."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from phonecoach.app.gather.cases import cases_text
from phonecoach.app.gather.settings import back_up_folders
from phonecoach.app.post import Post
from phonecoach.app.screens.cases_screen import CasesScreen
from phonecoach.app.screens.settings_text import Folder
from phonecoach.app.shelf import shelf
from phonecoach.app.telling import said
from phonecoach.content import in_words
from phonecoach.errors import ContentError, PhonecoachError
from phonecoach.places import house_cases, scenarios
from phonecoach.scenario.checking import checked_cases
from phonecoach.scenario.folders import SHARED
from phonecoach.scenario.house import copy_case
from phonecoach.scenario.manifest import rebaseline

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.screens.cases_text import CasesText
    from phonecoach.app.sitting import Sitting


_NAME: Final = "phonecoach cases"
"""Of the folder among somebody's own files."""


class CaseChecking(QObject):
    """Shows the cases with all that is wrong with them.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `CasesScreen`.
    """

    laid = Signal(object)
    _checked = Signal(object, str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._beside = house_cases(sitting.store.path.parent)
        self._house = sitting.comfort.pc.house(sitting.store.path.parent)
        self._screen: CasesScreen | None = None
        self._text: CasesText | None = None
        self._copied = ""
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")
        self._post = Post(self)
        self._checked.connect(self._show)

    @Slot()
    def show(self) -> None:
        """Show the cases, and check them."""
        screen = CasesScreen(self._folders())
        screen.house_chosen.connect(self._choose)
        screen.checked_again.connect(self.check)
        screen.folder_asked.connect(self._open)
        screen.taken.connect(self._take)
        screen.read_through.connect(self._update)
        self._screen = screen
        self.laid.emit(screen)
        if self._text is not None:
            screen.show_text(self._text)
        self.check()

    def close(self) -> None:
        """Let go of the screen, and wait until no file is read any more."""
        self._screen = None
        self._thread.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def check(self) -> None:
        """Check all cases as their files are now."""
        if self._shown is not None:
            self._shown.wait()
        self._thread.submit(self._work)

    @Slot(object)
    def _update(self, folder: Path) -> None:
        """Take the words of a house's own case as right for it as it is now."""
        if self._shown is not None:
            self._shown.wait()
        self._thread.submit(self._work, folder)

    def _work(self, folder: Path | None = None) -> None:
        # On a thread of its own.
        language, house = self._sitting.person.language, self._house
        try:
            if folder is not None:
                rebaseline(folder)
            found = checked_cases(scenarios(), house, scenarios(SHARED))
        except (PhonecoachError, OSError) as error:
            self._post.emit(self._checked, None, said(error))
        else:
            self._post.emit(self._checked, cases_text(found, house, language), "")

    @property
    def _shown(self) -> CasesScreen | None:
        screen = self._screen
        return screen if screen is not None and isValid(screen) else None

    @Slot(object, str)
    def _show(self, text: CasesText | None, trouble: str) -> None:
        self._text = text or self._text
        copied, self._copied = self._copied, ""
        if self._shown is None:
            return
        self._shown.tell(trouble)
        if self._text is not None:
            self._shown.show_text(self._text, copied)

    @Slot(str)
    def _take(self, case: str) -> None:
        """Copy a case for somebody to adapt it, and point at the copy."""
        assert self._text is not None
        taken = [one.id for one in self._text.cases]
        source = next(one.folder for one in self._text.cases if one.id == case)
        try:
            self._copied = copy_case(source, self._house, taken).name
        except ContentError as error:
            language = self._sitting.person.language
            self._tell(f"{self._house}: {in_words(error.problems[0].text, language)}")
            return
        self.check()

    def _folders(self) -> tuple[Folder, ...]:
        """Return where the house's own cases may lie."""
        beside = Folder(name=self.tr("beside the training record"), path=self._beside)
        named = (
            Folder(name=one.name, path=one.path / _NAME) for one in back_up_folders()
        )
        return (beside, *named)

    @Slot(object)
    def _choose(self, folder: Path) -> None:
        """Have the house's own cases lie somewhere else from now on."""
        self._house = folder
        comfort = self._sitting.comfort
        chosen = "" if folder == self._beside else str(folder)
        comfort.choose_for_pc(replace(comfort.pc, cases=chosen))
        shelf().add_house(folder)
        self.check()

    @Slot(object)
    def _open(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            # Whoever looks for it is told below that it cannot be shown.
            self._tell_hidden(folder)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._tell_hidden(folder)

    def _tell_hidden(self, folder: Path) -> None:
        words = QCoreApplication.translate(
            "SettingsScreen",
            "This PC has nothing to show folders with. The folder is {folder}.",
        )
        self._tell(words.format(folder=folder))

    def _tell(self, sentence: str) -> None:
        if self._shown is not None:
            self._shown.tell(sentence)
