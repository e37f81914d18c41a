"""What every event of a call leaves behind in the conversation."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.call_ring import begun, other_name
from phonecoach.app.screens.call_words import ending
from phonecoach.app.widgets.conversation import broken_off
from phonecoach.call import events
from phonecoach.phrases import said_by
from phonecoach.text import clock_text
from phonecoach.units import Micros

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from phonecoach.app.sound.pace import Pace
    from phonecoach.app.widgets.conversation import Conversation
    from phonecoach.scenario import Case, CaseTexts, LineId
    from phonecoach.units import Language

_PICTURES: Final[Mapping[type[events.Event], str]] = MappingProxyType(
    {
        events.BackChannelled: "message-circle",
        events.Muted: "mic-off",
        events.Unmuted: "mic",
        events.LookUpBegan: "search",
        events.LookUpReady: "search",
        events.Transferred: "phone-forwarded",
        events.Attended: "message-square",
        events.DecisionRequested: "clipboard-list",
        events.PickedUp: "play",
    }
)
"""What leaves a line of its own behind, and the picture before it."""

_A_WORD_OR_TWO: Final = Micros(1_000_000)


class CallTraces:
    """Writes into a conversation what happens, and what has happened before.

    Attributes:
        voice_changed: Told the name of whoever is at the other end, when somebody else
            begins to speak; empty for the one the call is about.
        pace: Tells when a line that begins says what, where that is known.
    """

    def __init__(
        self, conversation: Conversation, case: Case, language: Language
    ) -> None:
        self._conversation = conversation
        self._texts = texts = case.texts[language]
        self._voices = Voices(case, texts)
        self._line: events.LineBegan | None = None
        self._held_since: Micros | None = None
        self._answered = Micros(0)
        self.voice_changed: Callable[[str], object] = lambda _: None
        self.pace: Callable[[events.LineBegan], Pace | None] = lambda _: None

    def trainee_says(self, text: str) -> None:
        """Show a turn of the trainee."""
        self._conversation.trainee_says(_trainee(), text)

    def show(self, event: events.Event) -> None:
        """Show what happens now."""
        match event:
            case events.LineBegan():
                self._line = event
                self._begin(event)
            case events.LineEnded() if self._line is not None:
                self._conversation.caller_ends(
                    self._line.text, truncated=event.truncated
                )
            case _:
                self._tell(event)

    def show_past(self, event: events.Event, words: Mapping[int, str]) -> None:
        """Show what happened before the call was broken off.

        Args:
            event: The event; they come in order.
            words: What the trainee said, by turn.
        """
        match event:
            case events.LineBegan():
                self._line = event
            case events.LineEnded() if self._line is not None:
                self._conversation.caller_said(
                    self._voice(self._line), self._said(event)
                )
                self._line = None
            case events.TurnBegan() if event.turn in words:
                self.trainee_says(words[event.turn])
            case events.OptionChosen():
                self.trainee_says(self._texts.options[event.option])
            case _:
                self._tell(event)

    def goes_on(self) -> None:
        """Go on from what was shown as past; a line may be running still."""
        if self._line is not None:
            self._begin(self._line)

    def _begin(self, line: events.LineBegan) -> None:
        self._conversation.caller_begins(
            self._voice(line), line.text, line.due, line.duration, self.pace(line)
        )

    def _voice(self, line: events.LineBegan) -> str:
        if self._voices.hear(line.line):
            self.voice_changed(self._voices.stranger)
        return self._voices.name

    def _said(self, ended: events.LineEnded) -> str:
        line = self._line
        assert line is not None
        if not ended.truncated:
            return line.text
        share = (ended.at - line.due) / max(1, line.duration)
        return broken_off(said_by(line.text, self._texts.language, share))

    def _tell(self, event: events.Event) -> None:
        match event:
            case events.Answered() | events.Reached():
                self._answered = event.at
            case events.Escalated():
                self._tell_asked(event.onset)
            case events.TurnHeard(listener=events.ON_TRUST, lasts=lasts):
                self._tell_spoken(lasts)
            case events.HoldBegan():
                self._held_since = event.at
            case events.HoldEnded():
                self._tell_hold(event.at)
            case events.CallEnded():
                self._tell_hold(event.at)
                self._conversation.announce(ending(event))
            case _ if type(event) in _PICTURES:
                picture = _PICTURES[type(event)]
                self._conversation.happens(picture, _sentence(event))
            case _:
                pass

    def _tell_asked(self, at: Micros) -> None:
        words = QCoreApplication.translate(
            "CallTraces",
            "You asked your supervisor at {time}. No answer comes during the call; "
            "with Alt 4 you can ask for a decision in writing.",
        )
        time = clock_text(Micros(at - self._answered))
        self._conversation.happens("life-buoy", words.format(time=time))

    def _tell_spoken(self, lasted: Micros) -> None:
        """Leave a line for what nobody wrote down, unless it was a word or two."""
        if lasted >= _A_WORD_OR_TWO:
            words = QCoreApplication.translate("CallTraces", "You spoke for {time}.")
            self._conversation.happens("mic", words.format(time=clock_text(lasted)))

    def _tell_hold(self, until: Micros) -> None:
        if self._held_since is None:
            return
        lasted = clock_text(Micros(until - self._held_since))
        words = QCoreApplication.translate("CallTraces", "On hold for {time}.")
        self._conversation.happens("pause", words.format(time=lasted))
        self._held_since = None


def _sentence(event: events.Event) -> str:
    translate = QCoreApplication.translate
    if isinstance(event, events.PickedUp) and not event.gap:
        # No time went by: it goes on from a moment of an earlier call.
        return translate("CallTraces", "Up to here as before; you go on from here.")
    return {
        events.BackChannelled: translate("CallTraces", "You said “mm-hm”."),
        events.Muted: translate("CallTraces", "You muted yourself."),
        events.Unmuted: translate("CallTraces", "They can hear you again."),
        events.LookUpBegan: translate("CallTraces", "You started a search."),
        events.LookUpReady: translate(
            "CallTraces", "The search is done: see the case sheet."
        ),
        events.Transferred: translate("CallTraces", "You put the customer through."),
        events.Attended: translate("CallTraces", "You turned away from the call."),
        events.DecisionRequested: translate(
            "CallTraces", "You filed a request for a decision."
        ),
        events.PickedUp: translate(
            "CallTraces", "The call stood still, and goes on now."
        ),
    }[type(event)]


class Voices:
    """Who speaks at the other end: the one the call is about, or somebody else."""

    def __init__(self, case: Case, texts: CaseTexts) -> None:
        self._known = {one.id: one.someone_else for one in case.file.lines}
        self._other = other_name(case) or _caller()
        self._stranger = texts.someone_else
        self._is_stranger = False

    def hear(self, line: LineId) -> bool:
        """Take the next line; return whether another voice says it.

        What belongs to no case is said by whoever spoke last.
        """
        before = self._is_stranger
        self._is_stranger = self._known.get(line, before)
        return self._is_stranger is not before

    @property
    def stranger(self) -> str:
        """Who speaks now, where it is somebody else; else empty."""
        return begun(self._stranger) if self._is_stranger else ""

    @property
    def name(self) -> str:
        """What whoever speaks now is called."""
        return self.stranger or self._other


def _caller() -> str:
    return QCoreApplication.translate("CallTraces", "Caller")


def _trainee() -> str:
    return QCoreApplication.translate("CallTraces", "You")
