"""What was heard in a call, when it is over: its sound, and how it sounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from phonecoach.app.keeping import CallKeeper
from phonecoach.app.measuring import Measuring, Meter
from phonecoach.app.shelf import recorded
from phonecoach.call.record import CallId
from phonecoach.scoring.own_voice import OwnVoice, from_json, own_voice_key
from phonecoach.store.recordings import RecordingFolder
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.sitting import Sitting
    from phonecoach.app.widgets.replay import Sounding
    from phonecoach.call.annotations import TurnVoice
    from phonecoach.call.record import Record
    from phonecoach.scenario.recordings import Recordings


class ListeningBack(QObject):
    """Finds the recordings of one person's calls, plays them and has them measured.

    Signals:
        measured: It is known how the turns of a call sounded.
            call: Its `CallId`.
    """

    measured = Signal(str)

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._measuring: Measuring | None = None

    def own_voice(self, language: Language) -> OwnVoice | None:
        """Return the person's own voice in a language; None if it was never read."""
        sitting = self._sitting
        key = own_voice_key(language)
        return from_json(sitting.reader.setting(sitting.person.id, key))

    def silent(self, record: Record) -> str:
        """Return why a spoken call cannot be heard; empty where it can."""
        if record.head.mode is not Mode.SPOKEN or self._recording(record) is not None:
            return ""
        return QCoreApplication.translate(
            "ListeningBack",
            "There is no recording of this call, or not any more: it passes without "
            "your voice.",
        )

    def sound(self, record: Record) -> Sounding | None:
        """Return what lets a call be heard; None where it was not spoken."""
        if record.head.mode is not Mode.SPOKEN:
            return None
        # Qt's sound takes longer to load than a card to show.
        from phonecoach.app.sound.call_sound import CallSound  # noqa: PLC0415

        comfort = self._sitting.comfort
        return CallSound(
            record,
            lambda: self._recording(record),
            self.callers_side(record),
            lambda: comfort.sound,
        )

    def callers_side(self, record: Record) -> Recordings:
        """Return what the caller of a call was recorded saying."""
        case = self._sitting.played_case(record.head.call)
        return recorded(case, record.head.language)

    def measure(self, record: Record) -> None:
        """Have a call measured as far as it was not yet; `measured` may follow."""
        path = self._recording(record)
        if record.head.mode is not Mode.SPOKEN or path is None:
            return
        sitting = self._sitting
        if self._measuring is None:
            self._measuring = Measuring(make_meter, self)
            self._measuring.done.connect(self._keep)
        notes = sitting.reader.annotations(sitting.person.id, record.head.call)
        self._measuring.measure(record, path, notes)

    def close(self) -> None:
        """Stop measuring."""
        if self._measuring is not None:
            self._measuring.close()

    def _recording(self, record: Record) -> Path | None:
        folder = RecordingFolder(self._sitting.store.path.parent)
        return folder.find(record.head.call)

    @Slot(str, object)
    def _keep(self, call: str, voices: tuple[TurnVoice, ...]) -> None:
        if not voices:
            return
        sitting = self._sitting
        keeper = CallKeeper(
            sitting.store.writer, CallId(call), sitting.person.id, sitting.outside
        )
        for voice in voices:
            keeper.note(voice)
        sitting.store.writer.flush()
        self.measured.emit(call)


def make_meter() -> Meter:
    """Load what measures voices."""
    from phonecoach.app.meter import VoiceMeter  # noqa: PLC0415 - loads a model

    return VoiceMeter()
