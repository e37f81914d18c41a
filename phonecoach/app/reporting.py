"""Writing cards and histories as files while the work goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from phonecoach.app.backing_up import BackingUp
from phonecoach.app.gather.settings import back_up_folders, free_name
from phonecoach.app.shelf import shelf
from phonecoach.report.making import (
    CallSubject,
    CertificateSubject,
    GroupSubject,
    Order,
    PersonSubject,
    make_report,
)
from phonecoach.scenario.entries import titles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.screens.save_panel import SavePanel
    from phonecoach.app.screens.settings_text import BackUpState
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import Head
    from phonecoach.report.making import Format, Subject
    from phonecoach.store import AssignmentId, GroupFilter, Person
    from phonecoach.units import Language


class Reporting(QObject):
    """Writes one report at a time, on a thread and with a reader of its own."""

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._panel: SavePanel | None = None
        self._order: Order | None = None
        self._writing = BackingUp(self._write, self)
        self._writing.changed.connect(self._show)

    def offer_call(self, panel: SavePanel, head: Head, title: str) -> None:
        """Let the card of a call be saved, this person's or one of their room."""
        known = self._sitting.reader.persons()
        owner = next(
            (one for one in known if one.id == head.person), self._sitting.person
        )
        subject = CallSubject(call=head.call, person=owner)
        self._offer(panel, lambda: subject, title)

    def offer_history(self, panel: SavePanel) -> None:
        """Let the history of this person be saved."""
        person = self._sitting.person
        subject = PersonSubject(person=person)
        self._offer(panel, lambda: subject, person.name)

    def offer_group(
        self, panel: SavePanel, name: str, wanted: Callable[[], GroupFilter]
    ) -> None:
        """Let the group be saved, by the calls that are looked at when it is.

        Args:
            panel: Asks for it.
            name: Of the room; may be empty.
            wanted: Tells which calls are looked at.
        """
        language = self._sitting.person.language

        def subject() -> Subject:
            return GroupSubject(
                wanted=wanted(),
                name=name,
                language=language,
                titles=titles(shelf().entries(), language),
            )

        self._offer(panel, subject, name or "phonecoach")

    def offer_certificate(
        self, panel: SavePanel, person: Person, test: AssignmentId
    ) -> None:
        """Let the certificate of a test be saved, in its owner's language."""
        subject = CertificateSubject(
            person=person,
            test=test,
            titles=titles(shelf().entries(), person.language),
        )
        self._offer(panel, lambda: subject, person.name, person.language)

    def close(self) -> None:
        """Let a report under way be; nothing of it is left."""
        self._writing.close()

    def _offer(
        self,
        panel: SavePanel,
        subject: Callable[[], Subject],
        stem: str,
        language: Language | None = None,
    ) -> None:
        told_in = language or self._sitting.person.language
        self._panel = panel
        panel.offer(back_up_folders())
        panel.saved.connect(
            lambda form, folder: self._save(subject(), stem, form, folder, told_in)
        )
        panel.cancelled.connect(self._writing.cancel)
        panel.folder_opened.connect(_open_folder)

    def _save(
        self,
        subject: Subject,
        stem: str,
        form: Format,
        folder: Path,
        language: Language,
    ) -> None:
        if self._writing.is_running:
            return
        sitting = self._sitting
        sitting.store.writer.flush()
        now = sitting.outside.now().astimezone()
        target = free_name(folder, f"{stem} {now:%Y-%m-%d}", form)
        self._order = Order(
            viewer=sitting.person.id,
            subject=subject,
            format=form,
            target=target,
            language=language,
            bom=True,
        )
        self._writing.start(target)

    def _write(self, _target: Path, goes_on: Callable[[float], bool]) -> bool:
        # On a thread of its own.
        assert self._order is not None
        with self._sitting.store.reader() as reader:
            return make_report(reader, self._order, goes_on)

    @Slot(object)
    def _show(self, state: BackUpState) -> None:
        if self._panel is not None and isValid(self._panel):
            self._panel.show_state(state)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
