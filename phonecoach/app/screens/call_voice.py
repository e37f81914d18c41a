"""The trainee's voice on the screen of a call: level, key to talk, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from phonecoach.app.clock import key_down_ns
from phonecoach.app.widgets.build import tell
from phonecoach.app.widgets.voice_reply import VoiceReply
from phonecoach.call.events import MicrophoneTurned

if TYPE_CHECKING:
    from phonecoach.app.call_driver import CallDriver
    from phonecoach.app.screens.call_screen import CallScreen
    from phonecoach.app.voicing import Voicing
    from phonecoach.call.events import Event

_TALK_KEY: Final = Qt.Key.Key_F4


class CallVoice(QObject):
    """Shows one call's voice on its screen, and listens for the key to talk."""

    def __init__(
        self, screen: CallScreen, driver: CallDriver, voicing: Voicing
    ) -> None:
        super().__init__(screen)
        self._screen, self._driver, self._voicing = screen, driver, voicing
        self._advice = ""
        screen.own_voice = self._loudness
        voicing.level.connect(self._take_level)
        voicing.changed.connect(self.show)
        voicing.troubled.connect(lambda it: tell(screen.problem, it))
        voicing.advised.connect(self._advise)
        screen.furnished.connect(self._connect_reply)
        driver.happened.connect(self._on_happened)
        driver.understood.connect(self._show_words)
        if voicing.push_to_talk:
            application = QApplication.instance()
            assert application is not None
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Talk as long as the key is down, wherever the keyboard is."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        ours = watched is self._screen.window().windowHandle()
        if event.key() != _TALK_KEY or event.isAutoRepeat() or not ours:
            return False
        handled = self._screen.now_ns()
        moment = key_down_ns(event.timestamp(), handled)
        if event.type() == QEvent.Type.KeyPress:
            self._voicing.press(moment)
        else:
            self._voicing.release(moment)
        return False

    @Slot()
    def show(self) -> None:
        """Bring up to date what is shown of the voice."""
        reply = self._reply()
        if reply is not None:
            voicing = self._voicing
            reply.show_typing(typing=self._driver.state.typing)
            reply.show_voice(speaks=voicing.speaks, by_key=voicing.push_to_talk)
            reply.show_advice(self._advice)

    def _reply(self) -> VoiceReply | None:
        """Return the reply line, once it is made."""
        if not self._screen.is_furnished:
            return None
        reply = self._screen.reply
        return reply if isinstance(reply, VoiceReply) else None

    @Slot()
    def _connect_reply(self) -> None:
        reply = self._reply()
        if reply is not None:
            now_ns, voicing = self._screen.now_ns, self._voicing
            reply.strip.pressed.connect(lambda: voicing.press(now_ns()))
            reply.strip.released.connect(lambda: voicing.release(now_ns()))
            self.show()

    @Slot(float, bool)
    def _take_level(self, dbfs: float, clipped: bool) -> None:
        reply = self._reply()
        if reply is not None:
            reply.strip.take_level(dbfs, clipped)

    @Slot(str)
    def _advise(self, sentence: str) -> None:
        self._advice = sentence
        self.show()

    @Slot(int, str)
    def _show_words(self, turn: int, text: str) -> None:
        self._screen.memory.know_words({turn: text})
        self._screen.traces.trainee_says(text)

    def _loudness(self) -> float:
        reply = self._reply()
        return reply.strip.level if reply and self._voicing.speaks else 0.0

    @Slot(object)
    def _on_happened(self, event: Event) -> None:
        self.show()
        if isinstance(event, MicrophoneTurned):
            self._screen.back_to_reply()
