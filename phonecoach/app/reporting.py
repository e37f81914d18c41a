"""Writing cards and histories as files while the work goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from phonecoach.app.backing_up import BackingUp
from phonecoach.app.gather.settings import back_up_folders, free_name
from phonecoach.app.screens.save_panel import FormChoice
from phonecoach.app.shelf import shelf
from phonecoach.app.telling import said
from phonecoach.errors import ContentError
from phonecoach.places import house_forms
from phonecoach.report.caller_paper import CallerOrder, make_caller_paper
from phonecoach.report.forms import FORM_NAMES, find_form, forms_in
from phonecoach.report.making import (
    CallSubject,
    CertificateSubject,
    Format,
    GroupSubject,
    Order,
    PersonSubject,
    make_report,
)
from phonecoach.scenario.entries import titles
from phonecoach.units import Language

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from phonecoach.app.screens.save_panel import SavePanel
    from phonecoach.app.screens.settings_text import BackUpState
    from phonecoach.app.sitting import Sitting
    from phonecoach.call.record import Head
    from phonecoach.report.forms import Form
    from phonecoach.report.making import Subject
    from phonecoach.scenario import Case
    from phonecoach.store import AssignmentId, GroupFilter, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a report is wanted."""

    kind: Format
    language: Language
    form: str | None = None
    """The id of a form that the cards are read into."""


class Reporting(QObject):
    """Writes one report at a time, on a thread and with a reader of its own."""

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._panel: SavePanel | None = None
        self._order: Order | CallerOrder | None = None
        self._forms: dict[str, Form] = {}
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
        self._offer(panel, lambda: subject, person.name, person.language, forms=False)

    def offer_caller(
        self, panel: SavePanel, wanted: Callable[[], tuple[Case, Language]]
    ) -> None:
        """Let the caller's part of a case be saved, to be read from in a role-play.

        Args:
            panel: Asks for it.
            wanted: Tells of which case, and in which language it is spoken.
        """
        self._panel = panel
        panel.offer(back_up_folders())
        panel.saved.connect(
            lambda _kind, folder, _form: self._save_caller(folder, *wanted())
        )
        panel.cancelled.connect(self._writing.cancel)
        panel.folder_opened.connect(_open_folder)

    def _save_caller(self, folder: Path, case: Case, language: Language) -> None:
        if self._writing.is_running:
            return
        title = case.texts[language].title
        target = free_name(folder, f"{title} {language}", Format.PDF)
        self._order = CallerOrder(
            case=case,
            language=language,
            told_in=self._sitting.person.language,
            target=target,
        )
        self._writing.start(target)

    def close(self) -> None:
        """Let a report under way be; nothing of it is left."""
        self._writing.close()

    def _offer(
        self,
        panel: SavePanel,
        subject: Callable[[], Subject],
        stem: str,
        language: Language | None = None,
        *,
        forms: bool = True,
    ) -> None:
        told_in = language or self._sitting.person.language
        self._panel = panel
        panel.offer(back_up_folders())
        panel.saved.connect(
            lambda kind, folder, form: self._save(
                subject(), stem, folder, Wish(kind=kind, language=told_in, form=form)
            )
        )
        if forms:
            panel.opened.connect(lambda: self._offer_forms(panel))
        panel.cancelled.connect(self._writing.cancel)
        panel.folder_opened.connect(_open_folder)

    def _offer_forms(self, panel: SavePanel) -> None:
        """Offer the program's forms and the house's own, the first time it opens."""
        if panel.forms is not None:
            return
        sitting = self._sitting
        own, problems = forms_in(house_forms(sitting.store.path.parent))
        forms = (*(find_form(name) for name in FORM_NAMES), *own)
        self._forms = {one.id: one for one in forms}
        spoken = sitting.person.language
        choices = [
            FormChoice(form=one.id, name=one.name(spoken), note=one.note(spoken))
            for one in self._forms.values()
        ]
        panel.offer_forms(choices, said(ContentError(problems)) if problems else "")

    def _save(
        self,
        subject: Subject,
        stem: str,
        folder: Path,
        wish: Wish,
    ) -> None:
        if self._writing.is_running:
            return
        sitting = self._sitting
        sitting.store.writer.flush()
        now = sitting.outside.now().astimezone()
        target = free_name(folder, f"{stem} {now:%Y-%m-%d}", wish.kind)
        self._order = Order(
            viewer=sitting.person.id,
            subject=subject,
            format=wish.kind,
            target=target,
            language=wish.language,
            bom=True,
            form=None if wish.form is None else self._forms[wish.form],
        )
        self._writing.start(target)

    def _write(self, _target: Path, goes_on: Callable[[float], bool]) -> bool:
        # On a thread of its own.
        assert self._order is not None
        if isinstance(self._order, CallerOrder):
            return make_caller_paper(self._order, goes_on)
        with self._sitting.store.reader() as reader:
            return make_report(reader, self._order, goes_on)

    @Slot(object)
    def _show(self, state: BackUpState) -> None:
        if self._panel is not None and isValid(self._panel):
            self._panel.show_state(state)


def _open_folder(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
