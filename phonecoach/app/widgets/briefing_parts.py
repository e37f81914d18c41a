"""What a person is told before a call, and how they want to take it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from phonecoach.app.look import icon, text_size
from phonecoach.app.screens.library_words import (
    direction_text,
    level_text,
    minutes_text,
)
from phonecoach.app.widgets.build import button, label, panel
from phonecoach.app.widgets.chip import Fact
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.flow_row import FlowRow
from phonecoach.app.widgets.mark_words import side_by_side
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.voice_choice import Speech, VoiceChoice
from phonecoach.app.widgets.voice_reply import TALK_KEY
from phonecoach.units import PLAYED, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from phonecoach.app.screens.briefing_screen import BriefingText

_FACT_NAMES: Final = 132
_ICON, _CHIP = 20, 26
_GAP: Final = 16

translate = QCoreApplication.translate


def heading(text: BriefingText, voice: str) -> QVBoxLayout:
    """Return direction, title and a few facts of a call.

    Args:
        text: What is known of it.
        voice: Whose colour the direction has: ``caller`` or ``trainee``.
    """
    made = QVBoxLayout()
    made.setSpacing(4)
    kind = direction_text(text.direction)
    if text.drill:
        drill = translate("BriefingScreen", "Drill: {name}").format(name=text.drill)
        kind = side_by_side(drill, kind)
    if text.rules:
        kind = side_by_side(translate("BriefingScreen", "Test"), kind)
    made.addWidget(FlowLabel(kind, "label", voice))
    made.addWidget(FlowLabel(text.title, "display"))
    facts = FlowRow()
    facts.setContentsMargins(0, 4, 0, 0)
    for fact in (
        Fact(text.company),
        Fact(minutes_text(text.minutes), "clock"),
        Fact(level_text(text.level)),
    ):
        fact.setMinimumHeight(_CHIP)
        facts.addWidget(fact)
    made.addLayout(facts)
    return made


def people(text: BriefingText, whom: str) -> QFrame:
    """Return what one is in a call, and who is at the other end.

    Args:
        text: What is known of the call.
        whom: The heading of the other one.
    """
    frame, inside = panel("paper")
    inside.setSpacing(2)
    inside.addWidget(label(translate("BriefingScreen", "Your part"), "strong"))
    inside.addWidget(FlowLabel(text.role))
    inside.addSpacing(10)
    if text.greeting:
        own = translate("BriefingScreen", "Greet as this house does")
        inside.addWidget(label(own, "strong"))
        said = translate("BriefingScreen", "“{greeting}”")
        inside.addWidget(FlowLabel(said.format(greeting=text.greeting)))
        inside.addSpacing(10)
    inside.addWidget(label(whom, "strong"))
    inside.addWidget(FlowLabel(text.caller))
    if text.character:
        inside.addWidget(FlowLabel(text.character, "body", "text_muted"))
    return frame


def hint(name: str, picture: str, sentences: Sequence[str]) -> QFrame:
    """Return sentences to remember, below their name and beside a picture."""
    frame, inside = panel("hint")
    row = QHBoxLayout()
    row.setSpacing(10)
    image = label("")
    image.setPixmap(icon(picture, "accent", size=_ICON).pixmap(_ICON))
    row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(4)
    words.addWidget(label(name, "strong", wrap=True))
    for sentence in sentences:
        words.addWidget(FlowLabel(sentence))
    row.addLayout(words, 1)
    inside.setContentsMargins(14, 12, 16, 12)
    inside.addLayout(row)
    return frame


def aims(text: BriefingText) -> QFrame:
    """Return what a call is for; of a test, what holds in it."""
    if text.rules:
        name = translate("BriefingScreen", "In this test")
        return hint(name, "clipboard-list", text.rules)
    return hint(translate("BriefingScreen", "In this call"), "target", text.goals)


def sheet(facts: Sequence[tuple[str, str]]) -> QFrame:
    """Return what the sheet shows from the start, by name and value."""
    frame, inside = panel("paper")
    inside.setSpacing(6)
    inside.addWidget(label(translate("BriefingScreen", "On your sheet"), "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts):
        named = FlowLabel(name, "label", "text_muted")
        named.setFixedWidth(text_size(_FACT_NAMES))
        grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(FlowLabel(value), row, 1)
    inside.addLayout(grid)
    return frame


def column(parts: Sequence[QWidget]) -> QVBoxLayout:
    """Return parts one below the other, at the top of their room."""
    made = QVBoxLayout()
    made.setSpacing(_GAP)
    for part in parts:
        made.addWidget(part)
    made.addStretch(1)
    return made


class SideCards(QFrame):
    """Offers the side cards that are of use in a call.

    Attributes:
        buttons: One for each, in order.

    Signals:
        asked: One shall be read.
            technique: Its id.
    """

    asked = Signal(str)

    def __init__(self, cards: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("paper")
        self.buttons: list[QPushButton] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addWidget(label(translate("BriefingScreen", "Side cards"), "strong"))
        row = FlowRow()
        for technique, name in cards:
            made = button(name, "small")
            made.clicked.connect(partial(self.asked.emit, technique))
            self.buttons.append(made)
            row.addWidget(made)
        inside.addLayout(row)


class HowTaken(QFrame):
    """Asks how a call is taken.

    Attributes:
        modes: Whether replies are spoken, typed or chosen.
        voice: What may become of the voice, where one speaks.
        captions: Whether the other one's words are written along.
        note: What the chosen mode is like.
        unheard: Warns who would neither hear nor read what is said.
    """

    def __init__(
        self,
        mode: Mode,
        *,
        captions: bool,
        audible: bool = True,
        speech: Speech | None = None,
        test: bool = False,
    ) -> None:
        """Ask for a call, or for a test, in which captions are no choice.

        Args:
            mode: What is chosen at first.
            captions: Likewise.
            audible: Whether voices can be heard here.
            speech: Whether one can speak here.
            test: Whether it is a test.
        """
        super().__init__()
        self.setObjectName("paper")
        self._test = test
        self._speech = speech or Speech()
        if mode is Mode.SPOKEN and not self._speech.possible:
            guided_alone = Mode.TYPED not in self._speech.modes
            mode = Mode.GUIDED if guided_alone else Mode.TYPED
        self.voice = VoiceChoice(self._speech, test=test)
        self.modes = Picks(
            translate("BriefingScreen", "Replies"),
            (
                Pick(
                    value=Mode.SPOKEN,
                    text=translate("BriefingScreen", "Speak"),
                ),
                Pick(
                    value=Mode.TYPED,
                    text=translate("BriefingScreen", "Write my own replies"),
                ),
                Pick(
                    value=Mode.GUIDED,
                    text=translate("BriefingScreen", "Choose from replies"),
                ),
            ),
            mode,
        )
        self.captions = Picks(
            translate("BriefingScreen", "Captions"),
            (
                Pick(value=True, text=translate("BriefingScreen", "On")),
                Pick(value=False, text=translate("BriefingScreen", "Off")),
            ),
            captions,
        )
        self.note = FlowLabel("", "note", "text_muted")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(10)
        inside.addWidget(
            label(translate("BriefingScreen", "Settings for this call"), "strong")
        )
        for each, made in self.modes.buttons.items():
            made.setEnabled(each in self._speech.modes)
        if not self._speech.possible:
            self.modes.buttons[Mode.SPOKEN].setEnabled(False)
        self._audible = audible
        self.unheard = FlowLabel(
            translate(
                "BriefingScreen",
                "Voices can’t be heard here: there is no sound, or they are off in "
                "Settings. Without captions you won’t know what is said.",
            ),
            "note",
            "missed",
        )
        parts = (self.modes, self.note, self.voice, self.captions, self.unheard)
        for part in parts[:3] if test else parts:
            inside.addWidget(part)
        if not test:
            self.captions.picked.connect(self._tell_captions)
            self._tell_captions(captions)
        self.modes.picked.connect(self._tell_mode)
        self._tell_mode(mode)

    @Slot(object)
    def _tell_captions(self, captions: bool) -> None:
        self.unheard.setVisible(not captions and not self._audible)

    @Slot(object)
    def _tell_mode(self, mode: Mode) -> None:
        if mode is Mode.GUIDED:
            words = translate(
                "BriefingScreen",
                "On your turn there are replies to choose from, good and bad ones "
                "mixed. How soon you reply isn’t marked.",
            )
        elif mode is Mode.SPOKEN:
            words = self._how_one_speaks()
        elif self._test:
            words = translate("BriefingScreen", "You type what you’d say.")
        else:
            words = translate(
                "BriefingScreen",
                "You type what you’d say. Hints appear beside the call, fewer as you "
                "get better.",
            )
        if not self._speech.possible:
            why = translate(
                "BriefingScreen",
                "To speak, plug in a microphone: there is none on this PC.",
            )
            words = f"{words} {why}"
        if self._test and Mode.GUIDED not in self._speech.modes:
            why = translate(
                "BriefingScreen", "Replies to choose from are for practice only."
            )
            words = f"{words} {why}"
        elif self._speech.modes != set(PLAYED):
            why = translate(
                "BriefingScreen",
                "This room leaves open only the ways that can be chosen here; its "
                "administrators set that.",
            )
            words = f"{words} {why}"
        self.note.setText(words)
        self.voice.setVisible(mode is Mode.SPOKEN)

    def _how_one_speaks(self) -> str:
        if self._speech.by_key:
            return translate(
                "BriefingScreen",
                "You talk as on the telephone, with {key} held down. Wear a headset, "
                "or the microphone takes the other voice for yours.",
            ).format(key=TALK_KEY)
        return translate(
            "BriefingScreen",
            "You talk as on the telephone. Wear a headset, or the microphone takes the "
            "other voice for yours.",
        )
