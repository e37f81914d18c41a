"""Letting words count that were not heard: tried first, then kept, heard and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from phonecoach.app.keeping import CallKeeper
from phonecoach.app.marking import mark_call
from phonecoach.app.telling import said
from phonecoach.app.widgets.counting_box import Tried
from phonecoach.call.annotations import Source, TurnBehaviours
from phonecoach.call.slots import turn_for, with_greeting
from phonecoach.call.state import fold
from phonecoach.errors import ContentError
from phonecoach.language.protocol import Turn
from phonecoach.language.site_phrases import (
    SitePhrase,
    phrases_file,
    read_phrases,
    write_phrases,
)
from phonecoach.scoring.viewing import view
from phonecoach.store import CallState

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.sitting import Sitting
    from phonecoach.app.widgets.counting_box import Countable
    from phonecoach.call.record import CallId
    from phonecoach.call.script import Script
    from phonecoach.language.protocol import Behaviour
    from phonecoach.language.trial import Trial

_LOOKED_THROUGH = 20
"""So many of the latest calls are asked what words would newly mean in them."""


class Counting(QObject):
    """Lets words count for one call's card, and for all calls to come.

    Signals:
        tried: What words would change is known.
            tried: A `Tried`.
        marked: The call has been heard and marked anew.
        failed: The words could not be tried, or not be kept.
            sentence: What happened and what to do.
    """

    tried = Signal(object)
    marked = Signal()
    failed = Signal(str)

    def __init__(
        self, sitting: Sitting, call: CallId, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._call = call
        self._record = sitting.reader.record(sitting.person.id, call)
        self._hearing = sitting.hearing_of(self._record.head.language)
        self._script: Script | None = None
        self._words: dict[int, str] = {}
        self._trial: int | None = None
        self._asked: tuple[Turn, ...] = ()
        self._waiting: dict[int, int] = {}
        self._changed: dict[int, tuple[tuple[Behaviour, ...], str]] = {}
        self._hearing.phrase_tried.connect(self._on_tried)
        self._hearing.heard.connect(self._on_heard)

    @Slot(object)
    def try_out(self, countable: Countable) -> None:
        """Find out what words would change; `tried` follows."""
        own = self._sitting.words(self._call)[countable.turn]
        before = self._texts_elsewhere(own)
        texts = (own, *before)
        self._asked = tuple(Turn(id=str(no), text=it) for no, it in enumerate(texts))
        phrase = self._phrase(countable)
        self._trial = self._hearing.try_phrase(phrase, self._asked)

    @Slot(object)
    def count(self, countable: Countable) -> None:
        """Keep words, hear the call again and mark it; `marked` follows."""
        try:
            kept = read_phrases(self._path)
            write_phrases(self._path, (*kept, self._phrase(countable)))
        except ContentError as error:
            self.failed.emit(said(error))
            return
        except OSError as error:
            self.failed.emit(not_kept(self._path, error))
            return
        self._hear_again()

    @property
    def _path(self) -> Path:
        return phrases_file(self._sitting.phrases, self._record.head.language)

    def _phrase(self, countable: Countable) -> SitePhrase:
        return SitePhrase(
            behaviour=countable.behaviour,
            phrase=countable.phrase,
            said=self._sitting.words(self._call)[countable.turn],
            whose=str(self._record.head.person),
        )

    def _texts_elsewhere(self, but: str) -> tuple[str, ...]:
        """Return what was said in the person's latest calls, each text once."""
        sitting, language = self._sitting, self._record.head.language
        calls = [
            one.call
            for one in sitting.reader.calls(sitting.person.id)
            if one.state is CallState.FROZEN and one.language is language
        ]
        texts = (
            text
            for call in calls[:_LOOKED_THROUGH]
            for text in sitting.words(call).values()
        )
        return tuple(dict.fromkeys(text for text in texts if text != but))

    @Slot(int, object)
    def _on_tried(self, ticket: int, trial: Trial) -> None:
        if ticket != self._trial:
            return
        newly = (
            turn.text
            for turn, is_new in zip(self._asked[1:], trial.newly[1:], strict=True)
            if is_new
        )
        self.tried.emit(
            Tried(heard=trial.heard[0], elsewhere=tuple(newly), wrongly=trial.wrongly)
        )

    # Hearing and marking anew -----------------------------------------------------

    def _hear_again(self) -> None:
        self._hearing.renew()
        script = self._script = self._sitting.script_of(self._record.head)
        state = fold(self._record.events)
        words = self._words = self._sitting.words(self._call)
        self._waiting = {
            self._hearing.listen(turn_for(state, script, words[one.no], one.no)): one.no
            for one in state.taken
            if one.no in words
        }

    @Slot(int, object, str)
    def _on_heard(
        self, ticket: int, behaviours: tuple[Behaviour, ...], listener: str
    ) -> None:
        turn = self._waiting.pop(ticket, None)
        if turn is None:
            return
        text = self._words[turn]
        assert self._script is not None
        behaviours = with_greeting(self._script, turn, text, behaviours)
        self._changed[turn] = behaviours, listener
        if not self._waiting:
            self._mark()

    def _mark(self) -> None:
        sitting = self._sitting
        keeper = CallKeeper(
            sitting.store.writer, self._call, sitting.person.id, sitting.outside
        )
        annotations = sitting.reader.annotations(sitting.person.id, self._call)
        case = sitting.played_case(self._call)
        known = {
            turn.no: turn.behaviours
            for turn in view(self._record, annotations, case).turns
        }
        for no, (behaviours, listener) in self._changed.items():
            if behaviours != known.get(no):
                keeper.note(
                    TurnBehaviours(
                        turn=no,
                        source=Source.TYPED,
                        behaviours=behaviours,
                        listener=listener,
                    )
                )
        self._changed = {}
        trouble = mark_call(sitting, self._call)
        if trouble:
            self.failed.emit(trouble)
        self.marked.emit()


def not_kept(path: Path, error: OSError) -> str:
    """Return what to tell somebody whose words could not be written down."""
    words = QCoreApplication.translate(
        "Counting",
        "The words could not be kept: {path} cannot be written ({why}). Make room, or "
        "ask whoever looks after this PC.",
    )
    return words.format(path=path, why=error.strerror)
