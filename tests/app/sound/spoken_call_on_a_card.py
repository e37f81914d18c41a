"""The whole program takes one spoken call, in real time; run by a slow test.

    python -m tests.app.sound.spoken_call_on_a_card FOLDER LANGUAGE CASE

The training record lies in FOLDER. The telephone is answered soon after the microphone
is heard, and never hung up. What happens is told on stdout, a JSON object a line:
events as they come, with the nanosecond of the monotonic clock at which the call clock
began; ``free`` whenever the caller waits for words; at last ``over`` with the turns'
voices, as measured, and the screens shown.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from phonecoach.app.crash import CrashReporter
from phonecoach.app.furnishing import furnish
from phonecoach.app.opening import make_window
from phonecoach.app.preferences import Recording
from phonecoach.app.preparing import prepare
from phonecoach.call import events as e
from phonecoach.call.annotations import TurnVoice
from phonecoach.units import Language, Mode

_RINGS_MS, _PATIENCE_MS = 1_500, 200_000
_NS = 1_000
_FREEING = e.Answered | e.LineEnded | e.FloorGiven
_TOLD = ("at", "onset", "turn", "frame", "line", "listener", "by", "ending")


def tell(kind, **values):
    sys.stdout.write(json.dumps({"kind": kind, **values}) + "\n")
    sys.stdout.flush()


class Trainee(QObject):
    """Sits at the desk and does all that is not speaking."""

    def __init__(self, desk, case):
        super().__init__(desk)
        self.desk, self.shown = desk, []
        self.training = desk._training
        self.training.laid.connect(lambda it: self.shown.append(type(it).__name__))
        self.training.troubled.connect(lambda it: tell("troubled", sentence=it))
        self.training._debriefing._back.measured.connect(self.leave)
        ear = desk.comfort.ear
        ear.prepare()
        ear.hearing_changed.connect(self.answer)
        ear.troubled.connect(lambda it: tell("troubled", sentence=it))
        self.training.into_call.brief(case)
        desk.window.screen_shown.started.emit(case, Mode.SPOKEN, True)
        self.driver = self.training.calling._driver
        self.driver.happened.connect(self.note)
        self.driver.ended.connect(lambda: QTimer.singleShot(500, self.see_card))

    @property
    def screen(self):
        return self.desk.window.screen_shown

    def answer(self, hearing):
        if hearing and not self.driver.state.answered:
            QTimer.singleShot(_RINGS_MS, self.screen.telephone.answered.emit)

    def note(self, event):
        zero_ns = self.driver._clock.now_ns() - self.driver.now() * _NS
        values = {
            name: getattr(event, name)
            for name in _TOLD
            if getattr(event, name, None) is not None
        }
        tell(type(event).__name__, zero_ns=zero_ns, **values)
        state = self.driver.state
        if isinstance(event, _FREEING) and not state.planned:
            tell("free")

    def see_card(self):
        self.screen.done_button.click()

    def leave(self, call):
        sitting = self.training._sitting
        viewer = sitting.person.id
        notes = [one.note for one in sitting.reader.annotations(viewer, call)]
        found = sitting.reader.record(viewer, call)
        tell(
            "over",
            call=call,
            mode=found.head.mode,
            voices=[
                {"turn": one.turn, "begins": one.begins, "level": one.level,
                 "pace": one.pace, "steps": len(one.envelope)}
                for one in notes if isinstance(one, TurnVoice)
            ],
            shown=self.shown,
        )  # fmt: skip
        self.desk.window.window().close()


def main(folder, language, case):
    """Sit down, take the call, and leave."""
    application = QApplication([])
    window = make_window(application)
    crashes = CrashReporter(window)
    crashes.install()
    crashes.caught.connect(lambda it: tell("troubled", sentence=it))
    desk = furnish(window, Path(folder), crashes)
    prepare().join()
    window.show()
    writer = desk._store.writer
    person = writer.add_person(name="Mina Park", language=Language(language))
    writer.flush()
    desk.sit_down(person.id)
    comfort = desk.comfort
    comfort.choose_recording(Recording.KEPT)
    comfort.choose_for_pc(replace(comfort.pc, microphone="pipe"))
    trainees = []

    def begin():
        if not trainees:
            trainees.append(Trainee(desk, case))

    # It may have told already that it is warm: then it tells once more.
    hearing = desk._training._sitting.hearing
    hearing.warm.connect(begin)
    hearing.warm_up()
    QTimer.singleShot(_PATIENCE_MS, application.quit)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
