"""The settings: what somebody chooses acts at once, and is undone by choosing back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.screens.settings_about import AboutSection
from phonecoach.app.screens.settings_files import FilesSection
from phonecoach.app.screens.settings_look import LookSection
from phonecoach.app.screens.settings_secret import SecretSection
from phonecoach.app.screens.settings_sound import SoundSection
from phonecoach.app.screens.settings_training import LanguageSection, TrainingSection
from phonecoach.app.screens.settings_voice import VoiceSection
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from phonecoach.app.screens.settings_text import (
        BackUpState,
        Devices,
        SettingsText,
    )
    from phonecoach.app.widgets.setting_row import SettingSection

_CONTENTS: Final = 220
_CONTENTS_FROM: Final = 1_120
"""From this width on, at ordinary text, the contents stand beside the sections."""

_WIDEST: Final = 980
"""Wider than this, a control is too far from its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where somebody was in the settings, to be led back there."""

    control: str
    """Accessible name of what had the keyboard; empty for none."""

    scrolled: int


class SettingsScreen(Screen):
    """Shows all that can be chosen; nothing waits for a button that says yes.

    Signals:
        changed: Somebody chose for themselves.
            chosen: The whole `Preferences`.
        pc_changed: Somebody chose for this PC.
            chosen: The whole `PcPreferences`.
        language_chosen: Another language was chosen.
            language: A `Language`.
        ring_tried: The bell shall be heard once.
        folder_opened: A folder shall be shown.
            path: Of the file or folder in it.
        backed_up: The training record shall be copied now.
            folder: Where to.
        back_up_cancelled: It shall be copied no longer.
        own_wanted: All that is kept of whoever sits here is wanted as a file.
        reading_asked: Somebody wants to read aloud, so that their voice is known.
        microphone_asked: The microphone shall be set up.
        secret_given: Somebody wants to sign in with something else.
            wish: A `Wish`.
            secrets: What was typed, a tuple of texts.
        phrase_removed: Words shall no longer count.
            number: Their place in the list, from 0.
        phrase_restored: Words that were taken out shall count again.
            number: Their place in the list, from 0.
    """

    changed = Signal(object)
    pc_changed = Signal(object)
    language_chosen = Signal(object)
    ring_tried = Signal()
    folder_opened = Signal(object)
    backed_up = Signal(object)
    back_up_cancelled = Signal()
    own_wanted = Signal()
    reading_asked = Signal()
    microphone_asked = Signal()
    secret_given = Signal(object, object)
    phrase_removed = Signal(int)
    phrase_restored = Signal(int)

    def __init__(
        self,
        text: SettingsText,
        licences: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show what holds now.

        Args:
            text: What holds.
            licences: Reads the wording of all licences.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.chosen, self.chosen_for_pc = text.chosen, text.chosen_for_pc
        self._text, self._licences = text, licences
        self.problem = problem_line()
        self.contents = QFrame()
        self.jumps: list[QPushButton] = []
        self._spot: Spot | None = None
        self._inside = QWidget()
        self.area = ScrollPage()
        beside = QHBoxLayout()
        beside.setSpacing(16)
        self._surface = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Settings"), "display"))
        layout.addLayout(beside, 1)
        layout.addWidget(self.problem)
        beside.addWidget(self.contents)
        beside.addWidget(self.area, 1)
        self.contents.setFixedWidth(text_size(_CONTENTS))
        self._papers = self._fill_area()
        self._add_sections()
        self.begin_at(self.training.captions.buttons[self.chosen.captions])

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.SETTINGS)

    @property
    def sections(self) -> tuple[SettingSection, ...]:
        """All sections, from the top."""
        return tuple(made() for made in self._sections())

    # A section is made when its turn comes, or when somebody asks for it.

    @cached_property
    def training(self) -> TrainingSection:
        """How somebody trains."""
        made = TrainingSection(self._text)
        made.changed.connect(self._change)
        made.reading_asked.connect(self.reading_asked)
        made.phrases.removed.connect(self.phrase_removed)
        made.phrases.restored.connect(self.phrase_restored)
        return made

    @cached_property
    def sound(self) -> SoundSection:
        """What is heard, and where."""
        made = SoundSection(self._text)
        made.changed.connect(self._change)
        made.pc_changed.connect(self._change_for_pc)
        made.tried.connect(self.ring_tried)
        made.microphone_asked.connect(self.microphone_asked)
        return made

    @cached_property
    def voice(self) -> VoiceSection:
        """How one speaks, and what is kept of it."""
        made = VoiceSection(self._text)
        made.changed.connect(self._change)
        made.pc_changed.connect(self._change_for_pc)
        return made

    @cached_property
    def looks(self) -> LookSection:
        """How the window looks."""
        made = LookSection(self._text)
        made.changed.connect(self._change)
        return made

    @cached_property
    def language(self) -> LanguageSection:
        """Which language is spoken here."""
        made = LanguageSection(self._text.language)
        made.chosen.connect(self.language_chosen)
        return made

    @cached_property
    def secret(self) -> SecretSection:
        """What somebody signs in with."""
        made = SecretSection(self._text.secret)
        made.given.connect(self.secret_given)
        return made

    @cached_property
    def files(self) -> FilesSection:
        """The training record and its back-ups."""
        made = FilesSection(self._text)
        made.folder_opened.connect(self.folder_opened)
        made.backed_up.connect(self.backed_up)
        made.cancelled.connect(self.back_up_cancelled)
        made.own_wanted.connect(self.own_wanted)
        return made

    @cached_property
    def about(self) -> AboutSection:
        """What this program is, and what it is made of."""
        return AboutSection(self._text, self._licences)

    @Slot(object)
    def show_devices(self, devices: Devices) -> None:
        """Offer the sound devices that are plugged in now."""
        self.sound.show_devices(devices)

    @Slot(str)
    def show_computer_voice(self, name: str) -> None:
        """Tell which of the computer's voices would read; empty for none."""
        self._text = replace(self._text, computer_voice=name)
        if "sound" in vars(self):
            self.sound.show_computer_voice(name)

    @Slot(object)
    def show_back_up(self, state: BackUpState) -> None:
        """Show how far a back-up is, or what became of it."""
        self.files.show_back_up(state)

    @Slot(object)
    def show_own(self, state: BackUpState) -> None:
        """Show how far the export of one's own data is, or what became of it."""
        self.files.show_own(state)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    @property
    def spot(self) -> Spot:
        """Where somebody is now."""
        focus = QApplication.focusWidget()
        mine = focus is not None and self.isAncestorOf(focus)
        name = focus.accessibleName() if focus is not None and mine else ""
        return Spot(control=name, scrolled=self.area.verticalScrollBar().value())

    def go_back_to(self, spot: Spot) -> None:
        """Lead somebody back to where they were before the window was dressed anew."""
        self._spot = spot
        self.finish()
        found = [
            one
            for one in self.findChildren(QWidget)
            if spot.control and one.accessibleName() == spot.control
        ]
        if found:
            self.begin_at(found[0])
            found[0].setFocus()
        if self.isVisible():
            self._scroll_back()

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to where somebody was, once it is known how far one can."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._scroll_back)

    @Slot()
    def _scroll_back(self) -> None:
        spot, self._spot = self._spot, None
        if spot is not None:
            self.area.verticalScrollBar().setValue(spot.scrolled)

    def go_to(self, number: int) -> None:
        """Show a section, counted from 0, and give its first control the keyboard."""
        self.finish()
        section = self.sections[number]
        top = section.mapTo(self._inside, QPoint(0, 0)).y()
        first = next(
            one
            for one in section.findChildren(QAbstractButton)
            if one.isVisibleTo(section)
            and one.isEnabled()
            # Of a choice, Tab reaches what is chosen.
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.verticalScrollBar().setValue(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the contents where there is room for them."""
        super().resizeEvent(event)
        self.contents.setVisible(self.width() >= text_size(_CONTENTS_FROM))

    # Parts ------------------------------------------------------------------------

    def _sections(self) -> tuple[Callable[[], SettingSection], ...]:
        return (
            lambda: self.training,
            lambda: self.sound,
            lambda: self.voice,
            lambda: self.looks,
            lambda: self.language,
            lambda: self.secret,
            lambda: self.files,
            lambda: self.about,
        )

    def _fill_area(self) -> QVBoxLayout:
        # From the outside in: whatever gets a parent tells all that is in it.
        self.area.lay(self._inside)
        row = QHBoxLayout(self._inside)
        # Room for the ring around what has the keyboard.
        row.setContentsMargins(4, 4, 24, 24)
        column = QWidget()
        row.addWidget(column, 1)
        row.addStretch()
        column.setMaximumWidth(text_size(_WIDEST))
        papers = QVBoxLayout(column)
        papers.setContentsMargins(0, 0, 0, 0)
        papers.setSpacing(16)
        papers.addStretch(1)
        return papers

    def _add_sections(self) -> None:
        for number in range(len(self._sections())):
            # The key leads there also where the contents have no room.
            keys = QShortcut(QKeySequence(_key_of(number)), self)
            keys.activated.connect(lambda it=number: self.go_to(it))
        first, *others = self._sections()
        self._add(first, 0)
        for number, made in enumerate(others, start=1):
            self.later(partial(self._add, made, number))
        self.later(self._fill_contents)

    def _add(self, made: Callable[[], SettingSection], number: int) -> None:
        section = made()
        self._papers.insertWidget(number, section)
        section.show()

    def _fill_contents(self) -> None:
        column = QVBoxLayout(self.contents)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for number, section in enumerate(self.sections):
            key = _key_of(number)
            cap = key.replace("+", " ")
            made = button(section.heading.text(), "jump", cap=cap)
            made.setAccessibleDescription(key)
            made.clicked.connect(lambda _=False, it=number: self.go_to(it))
            self.jumps.append(made)
            column.addWidget(made)
            made.show()
        column.addStretch(1)

    @Slot(str, object)
    def _change(self, field: str, value: object) -> None:
        # A section knows the fields it shows, and no others.
        self.chosen = replace(self.chosen, **{field: value})  # type: ignore[arg-type]
        self.changed.emit(self.chosen)

    @Slot(str, object)
    def _change_for_pc(self, field: str, value: object) -> None:
        self.chosen_for_pc = replace(
            self.chosen_for_pc,
            **{field: value},  # type: ignore[arg-type]
        )
        self.pc_changed.emit(self.chosen_for_pc)


def _key_of(number: int) -> str:
    return f"Alt+{number + 1}"
