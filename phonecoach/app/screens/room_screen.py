"""What is set for everybody in a room: it holds at once, on this PC and the record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from phonecoach.accounts import (
    IDLE_MINUTES,
    LONGEST_CONSENT,
    RECORDING_DAYS,
    RoomSettings,
)
from phonecoach.app.look import text_size
from phonecoach.app.screens.room_review import ReviewSection
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.scroll_page import ScrollPage
from phonecoach.app.widgets.setting_row import (
    SettingRow,
    SettingSection,
    line_of,
    on_off,
)
from phonecoach.units import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QPushButton

_WIDEST: Final = 980
_RING: Final = 4
"""Room for the ring around what has the keyboard."""
_FIELD: Final = 340
_WIDEST_FIELD: Final = 440
"""However large the text is, it has room in the smallest window."""

_LONGEST_NAME: Final = 60
_CONSENT_HEIGHT: Final = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomText:
    """What holds now.

    Attributes:
        room: The name of the room; empty for none yet.
        pc: The name of this PC.
        settings: Everything else.
    """

    room: str
    pc: str
    settings: RoomSettings


class RoomScreen(Screen):
    """Shows what is set for a room; nothing waits for a button that says yes.

    Attributes:
        settings: What holds now.

    Signals:
        changed: Something was set.
            settings: All `RoomSettings`.
        named: The room or this PC has another name.
            room: As typed, trimmed.
            pc: As typed, trimmed.
        closing: The program shall be closed.
        site_asked: The house's own profile shall be set up.
    """

    changed = Signal(object)
    named = Signal(str, str)
    closing = Signal()
    site_asked = Signal()

    def __init__(self, text: RoomText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = text.settings
        self.problem = problem_line()
        self.room_field = _field(self.tr("Name of the room"), text.room)
        self.pc_field = _field(self.tr("Name of this PC"), text.pc)
        self.pins = self._on_off(self.tr("PIN"), value=self.settings.pin_required)
        self.idle = self._idle()
        self.modes = self._modes()
        self.days = self._days()
        self.consent = ConsentField(text.settings.consent)
        self.consent.setAccessibleName(self.tr("Before a voice is recorded"))
        self.full_screen = self._on_off(
            self.tr("Full screen"), value=self.settings.full_screen
        )
        self.kiosk = self._on_off(self.tr("Kiosk"), value=self.settings.kiosk)
        self.close_button = button(self.tr("Close the program"), "small")
        self.site_button = button(self.tr("Open"), "small")
        self.site_button.setAccessibleName(self.tr("Open the house profile"))
        self.review = ReviewSection(text.settings)
        self._lay_out()
        self._connect()
        self.begin_at(self.room_field)

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.ROOM)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    # Parts ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(_RING, _RING, 24, 24)
        papers_of = QWidget()
        papers_of.setMaximumWidth(text_size(_WIDEST))
        row.addWidget(papers_of, 1)
        row.addStretch()
        papers = QVBoxLayout(papers_of)
        papers.setContentsMargins(0, 0, 0, 0)
        papers.setSpacing(16)
        for section in (self._place(), self._signing_in(), self._calls(), self.review):
            papers.addWidget(section)
        papers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24 - _RING, 16, 0, 0)
        layout.setSpacing(12)
        heading = label(self.tr("Room"), "display")
        heading.setContentsMargins(_RING, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(ScrollPage(inside), 1)
        layout.addWidget(self.problem)

    def _place(self) -> SettingSection:
        section = SettingSection(self.tr("Room and PC"))
        section.add(
            SettingRow(
                self.tr("Name of the room"),
                self.tr("Shown above the names, before anybody signs in."),
                self.room_field,
            )
        )
        section.add(SettingRow(self.tr("Name of this PC"), "", self.pc_field))
        section.add(
            SettingRow(
                self.tr("Full screen"),
                self.tr("The window fills the screen of this PC."),
                self.full_screen,
            )
        )
        section.add(
            SettingRow(
                self.tr("Kiosk"),
                self.tr(
                    "The window fills the screen and can’t be closed, except by a "
                    "signed-in administrator with the password or the recovery "
                    "code; during a test, not at all."
                ),
                self.kiosk,
                line_of(self.close_button),
            )
        )
        return section

    def _signing_in(self) -> SettingSection:
        section = SettingSection(self.tr("Signing in"))
        section.add(
            SettingRow(
                self.tr("Trainees sign in with a PIN"),
                self.tr(
                    "Each chooses one at the next sign-in. Everybody else always "
                    "has a password."
                ),
                self.pins,
            )
        )
        section.add(
            SettingRow(
                self.tr("Sign out people who have left"),
                self.tr(
                    "After this many minutes without a key, a click or a move of "
                    "the mouse. Never during a call."
                ),
                self.idle,
            )
        )
        return section

    def _calls(self) -> SettingSection:
        section = SettingSection(self.tr("Calls"))
        section.add(
            SettingRow(
                self.tr("Ways to take a call"),
                self.tr("At least one has to stay on."),
                line_of(*self.modes.values()),
            )
        )
        section.add(
            SettingRow(
                self.tr("Keep recordings for at most"),
                self.tr("Older ones are deleted, even where somebody chose longer."),
                self.days,
            )
        )
        section.add(
            SettingRow(
                self.tr("House profile"),
                self.tr(
                    "Your own company, greeting, times and weights, in place of the "
                    "built-in ones."
                ),
                line_of(self.site_button),
            )
        )
        note = FlowLabel(
            self.tr("At most {n} characters.").format(n=LONGEST_CONSENT),
            "note",
            "text_muted",
        )
        section.add(
            SettingRow(
                self.tr("Before a voice is recorded"),
                self.tr(
                    "What people read before their voice is recorded, in your "
                    "own words."
                ),
                self.consent,
                note,
            )
        )
        return section

    def _on_off(self, name: str, *, value: bool) -> Picks:
        return on_off(name, (self.tr("On"), self.tr("Off")), value=value)

    def _idle(self) -> Picks:
        words = self.tr("{n} min")
        picks = [Pick(value=one, text=words.format(n=one)) for one in IDLE_MINUTES]
        picks.append(Pick(value=0, text=self.tr("Never")))
        name = self.tr("Minutes until somebody is signed out")
        return Picks(name, picks, self.settings.idle_minutes, named=False)

    def _days(self) -> Picks:
        texts = {
            days: self.tr("{n} days").format(n=days)
            if days
            else self.tr("None are made")
            for days in RECORDING_DAYS
        }
        picks = [Pick(value=days, text=text) for days, text in texts.items()]
        name = self.tr("Keep recordings for at most")
        return Picks(name, picks, self.settings.recording_days, named=False)

    def _modes(self) -> dict[Mode, QPushButton]:
        names = {
            Mode.SPOKEN: self.tr("Speak"),
            Mode.TYPED: self.tr("Write own replies"),
            Mode.GUIDED: self.tr("Choose from replies"),
        }
        made = {}
        for mode, name in names.items():
            made[mode] = button(name, "chip")
            made[mode].setCheckable(True)
            made[mode].setChecked(mode in self.settings.modes)
            made[mode].clicked.connect(self._allow)
        return made

    # What is chosen ---------------------------------------------------------------

    def _connect(self) -> None:
        for field in (self.room_field, self.pc_field):
            field.editingFinished.connect(self._name)
        self.pins.picked.connect(lambda it: self._set(pin_required=it))
        self.idle.picked.connect(lambda it: self._set(idle_minutes=it))
        self.days.picked.connect(lambda it: self._set(recording_days=it))
        self.full_screen.picked.connect(lambda it: self._set(full_screen=it))
        self.kiosk.picked.connect(self._set_kiosk)
        self.close_button.clicked.connect(self.closing)
        self.site_button.clicked.connect(self.site_asked)
        self.close_button.setVisible(self.settings.kiosk)
        self.review.changed.connect(lambda them: self._set(**them))
        self.consent.left.connect(lambda words: self._set(consent=words))

    def _set(self, **changes: Any) -> None:  # noqa: ANN401 (as the field has it)
        settings = replace(self.settings, **changes)
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    @Slot(object)
    def _set_kiosk(self, kiosk: bool) -> None:
        self.close_button.setVisible(kiosk)
        self._set(kiosk=kiosk)

    @Slot()
    def _allow(self) -> None:
        allowed = {mode for mode, it in self.modes.items() if it.isChecked()}
        if not allowed:
            for mode in self.settings.modes:
                self.modes[mode].setChecked(True)
            self.tell(self.tr("One way to take a call has to stay on."))
            return
        self.tell("")
        self._set(modes=frozenset(allowed))

    @Slot()
    def _name(self) -> None:
        names = (" ".join(it.text().split()) for it in (self.room_field, self.pc_field))
        self.named.emit(*names)


class ConsentField(QPlainTextEdit):
    """A few sentences that hold once somebody goes on to something else.

    Signals:
        left: What stands there now.
            words: Trimmed, and no longer than allowed.
    """

    left = Signal(str)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setTabChangesFocus(True)
        self.setFixedHeight(text_size(_CONSENT_HEIGHT))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what stands there."""
        super().focusOutEvent(event)
        self.left.emit(self.toPlainText().strip()[:LONGEST_CONSENT])


def _field(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setMaxLength(_LONGEST_NAME)
    field.setFixedWidth(min(text_size(_FIELD), _WIDEST_FIELD))
    return field
