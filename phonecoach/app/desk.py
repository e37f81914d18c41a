"""The desk: who sits at it, and whose training record is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from phonecoach.app.comfort import Comfort
from phonecoach.app.gather.who import count_calls, seats
from phonecoach.app.idling import Idling
from phonecoach.app.keeping_recordings import KeepingRecordings
from phonecoach.app.kiosk import Kiosk
from phonecoach.app.post import Post
from phonecoach.app.preparing import prepare
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.signing_in import SigningIn
from phonecoach.app.telling import said
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.call.record import PersonId
from phonecoach.errors import StoreError

if TYPE_CHECKING:
    from phonecoach.app.keeping import Outside
    from phonecoach.app.screens.screen import Screen
    from phonecoach.app.training import Training
    from phonecoach.app.translation import Translation
    from phonecoach.app.window import Window
    from phonecoach.store import Person, Store
    from phonecoach.units import Language


class Desk(QObject):
    """Asks who trains, and lets them.

    Attributes:
        window: What it is shown on.
        signing_in: Stands between the tiles and the chair.
        idling: Signs out whoever has left without doing so.

    Signals:
        loaded: All that calls need is loaded.
    """

    loaded = Signal()

    def __init__(
        self,
        window: Window,
        store: Store,
        translation: Translation,
        outside: Outside,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._store = store
        self._reader = store.reader()
        self._translation = translation
        self._outside = outside
        self.comfort = Comfort(store, self._reader, self)
        self.comfort.redressed.connect(self._show_again)
        self.comfort.troubled.connect(window.tell)
        self._recordings = KeepingRecordings(store, self._reader, outside, self)
        self._recordings.troubled.connect(window.tell)
        self._asking: WhoScreen | None = None
        self.idling = Idling(lambda: window.in_call, self)
        self.idling.noticed.connect(window.tell)
        self.idling.gone.connect(self.ask_who)
        self.signing_in = SigningIn(store, self._reader, translation, outside, self)
        self.signing_in.let_in.connect(self.sit_down)
        self.signing_in.laid.connect(window.lay)
        self.signing_in.troubled.connect(window.tell)
        self._training: Training | None = None
        self._kiosk = Kiosk(self._reader, self._sitting_here, self._testing, self)
        window.window().installEventFilter(self._kiosk)
        self._losing = False
        self._sure = False
        self._post = Post(self)
        self.loaded.connect(window.bar.draw)
        self.loaded.connect(self._open_sound)
        self.loaded.connect(self._tidy)
        window.may_close = self.leave
        window.bar.left.connect(self.ask_who)
        window.bar.went.connect(self._go)
        window.bar.captions_asked.connect(self._show_captions)

    def prepare(self) -> None:
        """Load what calls need in the background, while the person looks around."""
        prepare(self._tell_loaded, self.comfort.pc.house(self._store.path.parent))

    def _tell_loaded(self) -> None:
        # On the thread that loaded it; by now the window may be gone.
        self._post.emit(self.loaded)

    @Slot()
    def _open_sound(self) -> None:
        """Look for sound devices while nobody waits for their first screen."""
        if self._training is None:
            _ = self.comfort.sound

    @Slot()
    def ask_who(self) -> None:
        """Show who may sit down."""
        self._end_training()
        self.comfort.stand()
        self.window.bar.show_person("")
        self._store.writer.flush()
        self._ask("")

    def _ask(self, typed: str) -> None:
        """Show who may sit down, and the name that somebody has begun to type."""
        language = self._translation.language
        self._asking = WhoScreen(
            seats(self._reader, language, self._outside.now()),
            language,
            managed=self._reader.has_administrator(),
            where=self._where(),
            count_calls=lambda person: count_calls(self._reader, person),
            typed=typed,
        )
        self.signing_in.watch(self._asking)
        self._asking.added.connect(self.add_person)
        self._asking.removed.connect(self.remove)
        self._asking.language_chosen.connect(self.change_language)
        self.window.lay(self._asking)

    def _where(self) -> str:
        """Return what room and PC are called, once somebody has named the room."""
        room, pc = self._reader.place_names()
        return side_by_side(room, pc) if room else ""

    @Slot(object)
    def change_language(self, language: Language) -> None:
        """Let the window speak a language, and remember it for this PC."""
        self._translation.speak(language)
        self.window.bar.word()
        self.comfort.choose_for_pc(replace(self.comfort.pc, language=language))
        self._ask(self._settle())

    def _settle(self) -> str:
        """Remove for good who was removed, and return the name typed so far."""
        if self._asking is None or not isValid(self._asking):
            # It is gone where a code was shown to be written down.
            return ""
        self._asking.settle()
        return self._asking.name_field.text()

    @Slot(str)
    def add_person(self, name: str) -> None:
        """Let a new person sit down, who trains in the window's language.

        In a room that somebody looks after, people are added by them alone.
        """
        if self._reader.has_administrator():
            self.ask_who()
            return
        language = self._translation.language
        person = self._store.writer.add_person(name=name, language=language)
        self._store.writer.flush()
        self.sit_down(person.id)

    @Slot(str)
    def remove(self, person: str) -> None:
        """Erase a person and all that is known of them, at their own word.

        It is no word of theirs where they would have been asked for a secret first.
        """
        known = [one for one in self._reader.persons() if one.id == person]
        if self._reader.has_administrator() or any(map(self.signing_in.asks, known)):
            self.ask_who()
            return
        named = PersonId(person)
        self._store.writer.erase_person(named, author=named)
        self._store.writer.flush()
        self._tidy()

    @Slot()
    def _tidy(self) -> None:
        """Let go of what nobody may keep any longer, outside the record too."""
        # What hears the words takes long to load, and the window is there by now.
        from phonecoach.app.keeping_phrases import forget_the_erased  # noqa: PLC0415

        self._recordings.tidy()
        if problem := forget_the_erased(self._store, self._reader):
            self.window.tell(problem)

    @Slot(str)
    def sit_down(self, person: str) -> None:
        """Let a person train; who is no longer known is asked for again."""
        self._settle()
        found = [one for one in self._reader.persons() if one.id == person]
        if not found:
            self.ask_who()
            return
        # Loaded in the background by now; before the first paint it would be too early.
        from phonecoach.app.training import Training  # noqa: PLC0415

        self._asking = None
        self._translation.speak(found[0].language)
        self.window.bar.word()
        self._training = Training(
            self._store, self._reader, found[0], self._outside, self.comfort
        )
        self.window.bar.show_person(found[0].name, self._training.places)
        self._training.laid.connect(self._lay)
        self._training.troubled.connect(self.window.tell)
        self._training.calling.over.connect(self._recordings.tidy_later)
        self._training.gone.connect(self._tidy)
        self._training.room_set_up.connect(self._see_to_room)
        self._training.closing.connect(self._close)
        self._training.language_chosen.connect(self._train_in)
        self._training.begin()
        guarded = self._reader.has_administrator() or self.signing_in.asks(found[0])
        self.idling.begin(self.comfort.room.idle_minutes if guarded else 0)

    @Slot(object)
    def _train_in(self, language: Language) -> None:
        """Let the person at the desk train in another language from now on."""
        assert self._training is not None
        person = replace(self._training.person, language=language)
        self._store.writer.keep_person(person)
        self._store.writer.flush()
        self._end_training()
        self.sit_down(person.id)
        self._go(Place.SETTINGS)

    @Slot()
    def _see_to_room(self) -> None:
        self.comfort.see_to_room(self.window.window())
        self._recordings.tidy()
        self.idling.begin(self.comfort.room.idle_minutes)

    def leave(self) -> bool:
        """Break off a call under way and close the training record.

        In mid-call this is asked about first; closed once more, the window closes. If
        the disk refuses what is left to write, the window says so and stays; closed
        once more, it gives up. Where the PC is a kiosk, an administrator alone closes
        it.

        Returns:
            Whether the window may close.
        """
        if refusal := self._kiosk.refusal():
            self.window.tell(refusal)
            return False
        if self._calling() and not self._sure:
            self._ask_to_close()
            return False
        self._settle()
        self._end_training()
        self.comfort.remember_place(self.window.window())
        self.comfort.close()
        self._recordings.close()
        try:
            self._store.close()
        except StoreError as error:
            if not self._losing:
                self._losing = True
                self.window.screen_shown.setEnabled(False)
                self.window.tell(said(error))
                return False
            self._store.abandon()
        self._reader.close()
        return True

    @Slot(object)
    def _lay(self, screen: Screen) -> None:
        self.window.bar.show_captions(on=self.comfort.own.captions)
        self.window.lay(screen)

    @Slot()
    def _show_again(self) -> None:
        """Show the place where somebody is in its new look; a call goes on as it is."""
        self.window.bar.word()
        if self._training is not None:
            self._training.show_again(self.window.screen_shown)

    def _calling(self) -> bool:
        return self._training is not None and self._training.calling.under_way

    def _sitting_here(self) -> Person | None:
        return None if self._training is None else self._training.person

    def _testing(self) -> bool:
        return self._training is not None and self._training.calling.is_test

    def _ask_to_close(self) -> None:
        self._sure = True
        asked = self.tr("A call is under way. You can carry on with it later.")
        close = self.tr("Set it aside and close")
        if self._testing():
            asked = self.tr("A test is under way. Closing ends it and uses up the try.")
            close = self.tr("End the test and close")
        self.window.ask(
            asked,
            (
                (close, self._close),
                (self.tr("Stay on the line"), self._stay),
            ),
        )

    def _close(self) -> None:
        self.window.window().close()

    def _stay(self) -> None:
        self._sure = False
        self.window.ask("", ())

    @Slot(bool)
    def _show_captions(self, shown: bool) -> None:
        self.comfort.choose(replace(self.comfort.own, captions=shown))
        self.window.bar.show_captions(on=shown)
        if self._training is not None:
            self._training.calling.show_captions(shown=shown)

    @Slot(object)
    def _go(self, place: Place) -> None:
        if self._training is not None:
            self._training.go(place)

    def _end_training(self) -> None:
        self.idling.stop()
        if self._training is not None:
            self._training.leave()
            self._training.deleteLater()
            self._training = None
