"""The reply line of a spoken call: the own voice in place of a field to type in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.app.widgets.build import problem_line, tell
from phonecoach.app.widgets.reply import TALKING, Floor, Reply, State
from phonecoach.app.widgets.voice_strip import VoiceStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from phonecoach.app.look import Scheme

TALK_KEY: Final = "F4"
"""The key to talk, from wherever the keyboard is."""


class VoiceReply(Reply):
    """Says whose turn it is and shows the own voice; types where no voice is heard.

    Attributes:
        strip: The own voice.
        advice: Says what is wrong with the microphone as it is set.
    """

    def __init__(
        self,
        now_ns: Callable[[], int],
        scheme: Scheme | None = None,
        *,
        outgoing: bool = False,
    ) -> None:
        self.strip = VoiceStrip()
        self.advice = problem_line()
        self._speaks = self._by_key = False
        super().__init__(now_ns, scheme, typed=False, outgoing=outgoing)

    @property
    def entry(self) -> QWidget:
        """Where the keyboard belongs."""
        return super().entry if self._typed else self.strip

    @property
    def row_height(self) -> int:
        """How high the last row is."""
        if self._typed:
            return super().row_height
        return self.height() - self.strip.y() + self._grid.verticalSpacing() // 2

    def _lay_out(self) -> None:
        super()._lay_out()
        self._grid.addWidget(self.strip, 2, 0, 1, 3)
        self._grid.addWidget(self.advice, 3, 0, 1, 3)

    def set_short(self, *, short: bool) -> None:
        """Take little height."""
        self.strip.set_low(short)
        super().set_short(short=short)

    def show_typing(self, *, typing: bool) -> None:
        """Offer the field to type in, or the own voice."""
        if typing is self._typed:
            return
        self._typed = typing
        self.strip.setVisible(not typing)
        if typing:
            self._place()
            tell(self.advice, "")
        self._show_again()

    def show_voice(self, *, speaks: bool, by_key: bool) -> None:
        """Say whether the trainee speaks.

        Args:
            speaks: Whether the voice is heard in the call.
            by_key: Whether it is heard only while a key is down.
        """
        if (speaks, by_key) != (self._speaks, self._by_key):
            self._speaks, self._by_key = speaks, by_key
            self._show_again()

    def show_advice(self, sentence: str) -> None:
        """Say what to do about the microphone; an empty sentence takes it back."""
        tell(self.advice, "" if self._typed else sentence)

    def show_floor(self, floor: Floor) -> None:
        """Say whose turn it is; there is nothing to send where one speaks."""
        super().show_floor(floor)
        if not self._typed:
            self.back_channel_button.hide()
        self._show_strip()

    def _show_again(self) -> None:
        floor, self._floor = self._floor, None
        self.show_floor(Floor.NOBODY if floor is None else floor)

    def _show_strip(self) -> None:
        opened = self._floor in TALKING
        self.strip.show_state(voice=self._speaks and opened, opened=opened)
        # Told among the keys of the screen.
        self.strip.setAccessibleDescription(TALK_KEY if self._by_key else "")

    def _state(self, floor: Floor) -> State:
        if self._typed or floor not in TALKING:
            return super()._state(floor)
        if self._speaks:
            return State(
                picture="mic", ink_name="trainee", sentence=self.tr("You’re speaking.")
            )
        state = super()._state(floor)
        if floor is Floor.CALLER:
            detail = self.tr("A short “mm-hm” cuts nobody off.")
            return State(
                picture=state.picture,
                ink_name=state.ink_name,
                sentence=state.sentence,
                detail=detail,
            )
        if floor is not Floor.TRAINEE:
            return state
        return State(
            picture="mic",
            ink_name=state.ink_name,
            sentence=state.sentence,
            detail=self._how_to_speak(),
            key=TALK_KEY if self._by_key else "",
        )

    def _how_to_speak(self) -> str:
        if self._by_key:
            return self.tr("Hold the key down while you speak:")
        return self.tr("Just speak.")
