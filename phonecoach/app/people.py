"""Looking after the people of a room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.backing_up import BackingUp
from phonecoach.app.gather.people import people_text
from phonecoach.app.gather.settings import back_up_folders, free_name
from phonecoach.app.screens.code_screen import CodeScreen
from phonecoach.app.screens.people_screen import PeopleScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_text import BackUpState, BackUpStep
from phonecoach.app.screens.sign_in_forms import code_words
from phonecoach.app.teams import Teams
from phonecoach.app.telling import said
from phonecoach.call.record import PersonId
from phonecoach.errors import StoreError
from phonecoach.store import export_person

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.accounts import Role
    from phonecoach.app.sitting import Sitting
    from phonecoach.store import Admitted, Person
    from phonecoach.units import Language


class People(QObject):
    """Lets a supervisor or an administrator add, change, reset and erase people.

    What their role does not allow is refused by the training record itself.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: The `Screen`.
        gone: Somebody was erased, and their recordings shall go too.
    """

    laid = Signal(object)
    gone = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._writer = sitting.store.writer
        self._screen: PeopleScreen | None = None
        self._whose: Person | None = None
        self._teams = Teams(sitting, self)
        self._teams.laid.connect(self.laid)
        self._teams.left.connect(self.show)
        self._exporting = BackingUp(self._export, self)
        self._exporting.changed.connect(self._show_export)

    def close(self) -> None:
        """Let go of a file that is being written."""
        self._exporting.close()

    @Slot()
    def show(self, note: str = "") -> None:
        """Show everybody, and what was done just now."""
        sitting = self._sitting
        text = people_text(sitting.reader, sitting.person, sitting.outside.now())
        screen = PeopleScreen(text)
        screen.added.connect(self.add)
        screen.changed.connect(self.change)
        screen.reset.connect(self.reset)
        screen.erased.connect(self.erase)
        screen.exported.connect(self.export)
        screen.teams_asked.connect(self._teams.show)
        screen.destroyed.connect(lambda: self._forget(screen))
        screen.say(note)
        self._screen = screen
        self.laid.emit(screen)

    @Slot(str, object, object)
    def add(self, name: str, role: Role, language: Language) -> None:
        """Add somebody, and show the code that a password is chosen with."""
        admitted = self._writer.admit(
            name=name, language=language, role=role, author=self._sitting.person.id
        )
        if self._kept():
            words = self.tr("{name} was added.").format(name=name)
            self._show_code(admitted, words)

    @Slot(str, str, object, object)
    def change(self, person: str, name: str, role: Role, language: Language) -> None:
        """Let somebody be known otherwise."""
        before = self._person(person)
        if before is None:
            return
        after = replace(before, name=name, role=role, language=language)
        author = self._sitting.person.id
        changed = self._writer.change_person(before, after, author=author)
        if self._kept():
            words = self.tr("{name} was changed.").format(name=name)
            self._show_code(changed, words)

    @Slot(str)
    def reset(self, person: str) -> None:
        """Take somebody's PIN or password away."""
        found = self._person(person)
        if found is None:
            return
        author = self._sitting.person.id
        taken = self._writer.reset_secret(found, author=author)
        if self._kept():
            words = self.tr("{name} has no PIN any more.").format(name=found.name)
            self._show_code(taken, words)

    @Slot(str)
    def erase(self, person: str) -> None:
        """Erase somebody for good."""
        found = self._person(person)
        if found is None:
            return
        author = self._sitting.person.id
        self._writer.erase_person(PersonId(person), author=author)
        if self._kept():
            self.gone.emit()
            self.show(self.tr("{name} was erased.").format(name=found.name))

    @Slot(str)
    def export(self, person: str) -> None:
        """Write everything that is known of somebody into one file."""
        found = self._person(person)
        if found is None or self._exporting.is_running:
            return
        self._whose = found
        now = self._sitting.outside.now().astimezone()
        folder = back_up_folders()[0].path
        self._exporting.start(free_name(folder, f"{found.name} {now:%Y-%m-%d}", "zip"))

    def _export(self, target: Path, goes_on: Callable[[float], bool]) -> bool:
        # On a thread of its own, with a reader of its own.
        assert self._whose is not None
        viewer = self._sitting.person.id
        record = self._sitting.store.path
        return export_person(record, viewer, self._whose, target, goes_on)

    @Slot(object)
    def _show_export(self, state: BackUpState) -> None:
        if self._screen is None:
            return
        self._screen.tell(state.words if state.step is BackUpStep.FAILED else "")
        if state.step is BackUpStep.RUNNING:
            self._screen.say(self.tr("Writing the file …"))
        elif state.step is BackUpStep.DONE:
            words = self.tr(
                "Everything is in this file: {path}. It holds personal data; give it "
                "to nobody else."
            )
            self._screen.say(words.format(path=state.words))
        else:
            self._screen.say("")

    def _forget(self, screen: PeopleScreen) -> None:
        if self._screen is screen:
            self._screen = None

    def _person(self, person: str) -> Person | None:
        """Return somebody; who is known no longer is shown no longer."""
        known = self._sitting.reader.persons()
        found = next((one for one in known if one.id == person), None)
        if found is None:
            self.show()
        return found

    def _kept(self) -> bool:
        try:
            self._writer.flush()
        except StoreError as error:
            if self._screen is not None:
                self._screen.tell(said(error))
            return False
        return True

    def _show_code(self, admitted: Admitted, note: str) -> None:
        if not admitted.code:
            self.show(note)
            return
        heading, *sentences = code_words(admitted.person.name)
        screen = CodeScreen(heading, sentences, admitted.code, Place.PEOPLE)
        screen.done.connect(lambda: self.show(note))
        self.laid.emit(screen)
