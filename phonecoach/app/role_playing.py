"""Role-plays: a supervisor plays the caller, and the call is kept and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach import __version__
from phonecoach.app.gather.roles import role_text, setup_text
from phonecoach.app.reporting import Reporting
from phonecoach.app.screens.role_screen import RoleScreen
from phonecoach.app.screens.role_setup_screen import RoleSetupScreen
from phonecoach.app.shelf import shelf
from phonecoach.app.telling import said
from phonecoach.call.annotations import Annotation, HumanMark
from phonecoach.call.events import Filed
from phonecoach.call.in_force import in_house
from phonecoach.call.record import CallId, Head, Purpose
from phonecoach.checklist import checklist
from phonecoach.errors import StoreError
from phonecoach.scenario.keeping import freeze
from phonecoach.scoring.current import score_call
from phonecoach.scoring.human import marked
from phonecoach.store import CallState, call_times
from phonecoach.units import Mode, to_ms

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.sitting import Sitting
    from phonecoach.call.events import Event
    from phonecoach.checklist import Profile
    from phonecoach.scenario import Case
    from phonecoach.scoring.card import Mark
    from phonecoach.store import Person
    from phonecoach.units import Language


class RolePlaying(QObject):
    """Lets a supervisor ring somebody of the room and play the caller.

    Args:
        sitting: Of the supervisor.
        opened: Shows the card of a call that is over.
        parent: Qt's owner.

    Signals:
        laid: Another screen shall lie on the desk.
            screen: A `RoleSetupScreen` or a `RoleScreen`.
        left: Not now.
        troubled: Something failed that the supervisor should know of.
            sentence: What happened and what to do.
    """

    laid = Signal(object)
    left = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        sitting: Sitting,
        opened: Callable[[CallId], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._opened = opened
        self._reporting = Reporting(sitting, self)
        self._screen: RoleScreen | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether somebody rings or speaks."""
        return self._screen is not None and self._screen.is_under_way

    @Slot()
    def show(self) -> None:
        """Ask who is rung with which case; what was left in the middle is filed."""
        self._settle()
        text = setup_text(self._others(), self._cases())
        screen = RoleSetupScreen(text)
        screen.begun.connect(self._begin)
        screen.left.connect(self.left)
        self._reporting.offer_caller(
            screen.save,
            lambda: (self._case(screen.case.value, screen.language), screen.language),
        )
        self.laid.emit(screen)

    def close(self) -> None:
        """Let go of what sounds, of the window of the lines, of a file under way."""
        self._reporting.close()
        if self._screen is not None:
            self._screen.put_away()
            self._sitting.comfort.sound.stop()
            self._screen = None

    def _others(self) -> list[Person]:
        sitting = self._sitting
        sitting.store.writer.flush()
        everybody = sitting.reader.persons()
        return [one for one in everybody if one.id != sitting.person.id]

    def _cases(self) -> list[Case]:
        return [one.case for one in shelf().entries() if one.case is not None]

    def _case(self, named: str, language: Language) -> Case:
        """Return a case as it is taken at this site."""
        found = next(one for one in self._cases() if one.file.id == named)
        profile = self._sitting.reader.site.profile_for(language)
        return in_house(found, language, profile)

    @Slot(str, str, bool)
    def _begin(self, who: str, named: str, with_lines: bool) -> None:
        sitting = self._sitting
        person = next(one for one in self._others() if one.id == who)
        language = person.language
        profile = sitting.reader.site.profile_for(language)
        case = self._case(named, language)
        text = role_text(person, case, sitting.person.language, with_lines=with_lines)
        screen = RoleScreen(text, case, language, sitting.outside.now_ns)
        play = _Play(sitting, person, case, profile)
        play.setParent(screen)
        sound = sitting.comfort.sound
        sound.set_country(profile.name)
        cadence = tuple(to_ms(part) for part in profile.ring)
        sound.prepare(cadence)
        screen.rang.connect(lambda: sound.ring(cadence))
        screen.silent.connect(sound.stop)
        screen.happened.connect(play.keep)
        screen.ended.connect(lambda marks: self._over(play, marks))
        screen.left.connect(self.show)
        self._screen = screen
        self.laid.emit(screen)

    def _over(self, play: _Play, marks: tuple[tuple[int, Mark], ...]) -> None:
        self._screen = None
        try:
            play.mark(marks)
        except StoreError as error:
            self.troubled.emit(said(error))
            self.left.emit()
        else:
            self._opened(play.call)

    def _settle(self) -> None:
        """File the role-plays that were left in the middle, and mark them."""
        sitting = self._sitting
        viewer, writer = sitting.person.id, sitting.store.writer
        writer.flush()
        for one in sitting.reader.broken_off_in_room(viewer):
            if one.mode is Mode.LIVE and one.state is CallState.BROKEN_OFF:
                events = sitting.reader.record(viewer, one.call).events
                writer.append(one.call, (Filed(at=events[-1].at),))
                writer.flush()
                score_for(sitting, one.call)


class _Play(QObject):
    """One role-play as it is kept."""

    def __init__(
        self, sitting: Sitting, person: Person, case: Case, profile: Profile
    ) -> None:
        super().__init__()
        self._sitting = sitting
        self._person, self._case, self._profile = person, case, profile
        self.call = CallId(sitting.outside.new_id())
        self._begun = False

    @Slot(object)
    def keep(self, events: tuple[Event, ...]) -> None:
        """Keep what happened; the first of it is the ring."""
        writer = self._sitting.store.writer
        if not self._begun:
            self._begun = True
            writer.begin_call(self._head(), freeze(self._case))
        writer.append(self.call, events)

    def mark(self, marks: tuple[tuple[int, Mark], ...]) -> None:
        """Keep what was ticked, and make the card.

        Raises:
            StoreError: If the disk refuses it.
        """
        sitting = self._sitting
        sitting.store.writer.annotate_together(
            Annotation(
                id=sitting.outside.new_id(),
                call=self.call,
                author=sitting.person.id,
                written=sitting.outside.now(),
                program=__version__,
                note=HumanMark(
                    item=no,
                    mark=mark,
                    share=marked(mark),
                    rubric=checklist().version,
                    reason="",
                ),
            )
            for no, mark in marks
        )
        sitting.store.writer.flush()
        score_for(sitting, self.call)

    def _head(self) -> Head:
        sitting, writer = self._sitting, self._sitting.store.writer
        return Head(
            call=self.call,
            person=self._person.id,
            pc=writer.pc,
            room=writer.room,
            started=sitting.outside.now(),
            mode=Mode.LIVE,
            purpose=Purpose.PRACTICE,
            language=self._person.language,
            profile=self._profile.name,
            profile_version=self._profile.version,
            case=self._case.file.id,
            case_digest=self._case.digest,
            seed=0,
            captions=False,
            timing_error=None,
            program=__version__,
            site=self._profile.site,
        )


def score_for(sitting: Sitting, call: CallId) -> None:
    """Make the card of somebody else’s call that is over, and keep it."""
    reader, viewer, writer = sitting.reader, sitting.person.id, sitting.store.writer
    record = reader.record(viewer, call)
    case = sitting.played_case(call)
    annotations = reader.annotations(viewer, call)
    history = reader.history(viewer, record.head.person, record.head.started)
    writer.keep_card(score_call(record, annotations, history, case), history)
    writer.keep_times(call_times(record, annotations, case))
    writer.flush()
