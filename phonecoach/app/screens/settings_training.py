"""Settings of the training: by what calls are judged, captions, hints, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from phonecoach.app.widgets.build import button
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.phrase_list import PhraseList
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import (
    SettingRow,
    SettingSection,
    line_of,
    on_off,
)
from phonecoach.units import Language

if TYPE_CHECKING:
    from phonecoach.app.screens.settings_text import SettingsText

_OWN_NAMES = {Language.KO: "한국어", Language.EN: "English", Language.JA: "日本語"}


class TrainingSection(SettingSection):
    """What holds for calls.

    Signals:
        changed: Somebody chose.
            field: Of the preferences.
            value: What it is now.
        reading_asked: Somebody wants to read aloud.
    """

    changed = Signal(str, object)
    reading_asked = Signal()

    def __init__(self, text: SettingsText) -> None:
        super().__init__(QCoreApplication.translate("SettingsScreen", "Training"))
        words = self.tr("What is usual in {country}").format(
            country=country_text(text.profile)
        )
        source = self.tr("Profile {name}, version {version}").format(
            name=text.profile, version=text.profile_version
        )
        self.add(
            SettingRow(
                self.tr("Calls are judged by"),
                self.tr("It comes with the language you train in."),
                FlowLabel(words),
                FlowLabel(source, "note", "text_muted"),
            )
        )
        yes_no = self.tr("On"), self.tr("Off")
        name = self.tr("Captions")
        self.captions = on_off(name, yes_no, value=text.chosen.captions)
        self.add(
            SettingRow(
                name,
                self.tr(
                    "What the customer says is shown in writing. F3 switches this "
                    "during a call."
                ),
                self.captions,
            )
        )
        name = self.tr("Hints")
        self.hints = on_off(name, yes_no, value=text.chosen.hints)
        self.add(
            SettingRow(
                name, self.tr("In practice: what is due next in the call."), self.hints
            )
        )
        self._add_own_voice(text.own_voice)
        self.phrases = PhraseList(text.phrases)
        self.add(
            SettingRow(
                self.tr("Words that count here"),
                self.tr(
                    "These count on top of the program’s own rules, for everybody here."
                ),
                self.phrases,
            )
        )
        self.captions.picked.connect(lambda it: self.changed.emit("captions", it))
        self.hints.picked.connect(lambda it: self.changed.emit("hints", it))

    def _add_own_voice(self, recorded: str) -> None:
        """Add when one's own voice was read aloud, and the way to read it (again)."""
        self.read_button = button(self.tr("Read aloud"))
        self.read_button.setAccessibleName(self.tr("Read aloud, two minutes"))
        self.read_button.clicked.connect(self.reading_asked)
        when = self.tr("Read on {date}").format(date=recorded)
        words = when if recorded else self.tr("Not read yet")
        self.add(
            SettingRow(
                self.tr("Your own voice"),
                self.tr(
                    "Read a text aloud once, two minutes: cards of spoken calls show "
                    "your pace, pitch and loudness beside it. Only figures are kept."
                ),
                FlowLabel(words),
                line_of(self.read_button),
            )
        )


class LanguageSection(SettingSection):
    """What the window speaks.

    Signals:
        chosen: Another language was chosen.
            language: A `Language`.
    """

    chosen = Signal(object)

    def __init__(self, language: Language) -> None:
        heading = QCoreApplication.translate("SettingsScreen", "Language")
        super().__init__(heading)
        picks = [Pick(value=one, text=name) for one, name in _OWN_NAMES.items()]
        self.languages = Picks(heading, picks, language, named=False)
        self.add(
            SettingRow(
                self.tr("Language you train in"),
                self.tr("Calls, cards and this window use it."),
                self.languages,
            )
        )
        self.languages.picked.connect(self.chosen)


def country_text(profile: str) -> str:
    """Return in which country a profile such as ``ko-KR`` is at home."""
    translate = QCoreApplication.translate
    return {
        "ko-KR": translate("TrainingSection", "Korea"),
        "ja-JP": translate("TrainingSection", "Japan"),
        "en-GB": translate("TrainingSection", "the United Kingdom"),
        "en-US": translate("TrainingSection", "the United States"),
    }.get(profile, profile)
