"""The thresholds of a house, each with what comes along, its range and its source."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.site_text import clock_meant
from phonecoach.app.widgets.build import button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.setting_row import (
    SettingRow,
    SettingSection,
    line_of,
    on_off,
)
from phonecoach.checklist import PaceUnit
from phonecoach.checklist.thresholds import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from phonecoach.app.screens.site_text import LimitLine, RuleLine, SiteText

_FIELD: Final = 88
_LONGEST: Final = 6

_GROUPS: Final = (
    ("pick_up", "first_words"),
    ("reply_gap", "silence", "talk_over", "pace"),
    ("hold", "long_wait", "hang_up", "longest_call"),
    ("calling_hours",),
    (
        "name_use",
        "trust_within_turns",
        "too_many_questions",
        "summary_sentences",
        "same_cushion",
        "fairness",
    ),
    ("abuse",),
    ("passing",),
)
"""What stands under one heading, by the first part of a path."""

translate = QCoreApplication.translate


class LimitsPage(QWidget):
    """Sets the thresholds of one profile, row by row.

    Attributes:
        rows: By path.

        rules: Switches for the house rules, by key.
        in_force: Chooses by which profile calls go; None where a language has but one.

    Signals:
        limit_set: A threshold shall be another.
            path: Which.
            value: A float; None for what comes along.
        rule_set: A house rule shall hold, or not.
            key: Which.
            on: Whether.
        profile_set: Calls shall go by another profile of their language.
            name: Of the profile.
    """

    limit_set = Signal(str, object)
    rule_set = Signal(str, object)
    profile_set = Signal(object)

    def __init__(self, text: SiteText) -> None:
        super().__init__()
        self.rows: dict[str, LimitRow] = {}
        self.in_force: Picks | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        of_language = text.profile[:2]
        ours = [one for one in text.profiles if one[0][:2] == of_language]
        if len(ours) > 1:
            column.addWidget(self._choice(ours, text.in_force))
        self.rules: dict[str, Picks] = {}
        for keys, heading in zip(_GROUPS, _headings(), strict=True):
            section = SettingSection(heading)
            lines = [one for one in text.limits if one.path.partition(".")[0] in keys]
            for one, told in zip(lines, _first_told(lines), strict=True):
                row = LimitRow(one, text.pace, with_source=told)
                row.limit_set.connect(self.limit_set)
                self.rows[one.path] = row
                section.add(row)
            column.addWidget(section)
        column.addWidget(self._house_rules(text.rules))

    def _choice(self, ours: Sequence[tuple[str, str]], in_force: str) -> SettingSection:
        picks = [Pick(value=name, text=title) for name, title in ours]
        name = translate("LimitsPage", "Calls in this language go by")
        self.in_force = Picks(name, picks, in_force, named=False)
        self.in_force.picked.connect(self.profile_set)
        section = SettingSection(translate("LimitsPage", "Country"))
        section.add(SettingRow(name, "", self.in_force))
        return section

    def _house_rules(self, lines: Sequence[RuleLine]) -> SettingSection:
        section = SettingSection(translate("LimitsPage", "House rules"))
        texts = translate("LimitsPage", "On"), translate("LimitsPage", "Off")
        for one in lines:
            name, meaning = rule_words(one)
            switch = self.rules[one.key] = on_off(name, texts, value=one.on)
            switch.picked.connect(partial(self.rule_set.emit, one.key))
            section.add(SettingRow(name, meaning, switch))
        return section

    def show_limits(self, lines: Sequence[LimitLine]) -> None:
        """Show what holds by now."""
        for one in lines:
            self.rows[one.path].show_line(one)

    def tell(self, path: str, sentence: str) -> None:
        """Say beside a threshold why it cannot be so."""
        self.rows[path].tell(sentence)


class LimitRow(SettingRow):
    """One threshold.

    Attributes:
        field: What holds; another value is typed there.
        reset_button: Takes what comes along.
        problem: Why a value cannot be.

    Signals:
        limit_set: As for the page.
    """

    limit_set = Signal(str, object)

    def __init__(self, line: LimitLine, pace: PaceUnit, *, with_source: bool) -> None:
        self._line = line
        unit = unit_text(line.unit, pace)
        self.field = QLineEdit(line.value)
        self.field.setAccessibleName(f"{line.name} ({unit})" if unit else line.name)
        self.field.setMaxLength(_LONGEST)
        self.field.setFixedWidth(text_size(_FIELD))
        back = translate("LimitRow", "Back to {default}")
        self.reset_button = button(back.format(default=line.default), "small")
        self.reset_button.setAccessibleName(f"{line.name}: {self.reset_button.text()}")
        self.problem = problem_line()
        known = translate("LimitRow", "From {low} to {high}; built in: {default}.")
        meaning = known.format(low=line.low, high=line.high, default=line.default)
        parts = [line_of(self.field, label(unit, "label"), self.reset_button)]
        parts.append(self.problem)
        if with_source:
            parts.append(FlowLabel(_source(line), "note", "text_muted"))
        super().__init__(line.name, meaning, *parts)
        self.field.editingFinished.connect(self._set)
        self.reset_button.clicked.connect(self._reset)
        self.show_line(line)

    def show_line(self, line: LimitLine) -> None:
        """Show what holds by now."""
        self._line = line
        self.field.setText(line.value)
        self.reset_button.setVisible(line.own)
        self.tell("")

    def tell(self, sentence: str) -> None:
        """Say why a value cannot be; empty takes it back."""
        tell(self.problem, sentence)

    @Slot()
    def _set(self) -> None:
        typed = self.field.text().strip().replace(",", ".")
        if typed == self._line.value:
            self.tell("")
            return
        try:
            value = self._meant(typed)
        except ValueError:
            value = float("nan")
        low, high = self._meant(self._line.low), self._meant(self._line.high)
        if not low <= value <= high:
            words = (
                translate("LimitRow", "Write a time from {low} to {high}.")
                if self._line.unit is Unit.CLOCK
                else translate("LimitRow", "Write a number from {low} to {high}.")
            )
            self.tell(words.format(low=self._line.low, high=self._line.high))
            return
        self.limit_set.emit(self._line.path, value)

    def _meant(self, typed: str) -> float:
        """Return what a figure stands for; raises `ValueError` if it is none."""
        if self._line.unit is Unit.CLOCK:
            return clock_meant(typed)
        return round(float(typed), 1)

    @Slot()
    def _reset(self) -> None:
        self.field.setFocus()
        self.limit_set.emit(self._line.path, None)


def unit_text(unit: Unit, pace: PaceUnit) -> str:
    """Return what a number counts, in the language of the window."""
    if unit is Unit.RATE:
        return {
            PaceUnit.SYLLABLES_PER_S: translate("LimitRow", "syllables a second"),
            PaceUnit.MORAE_PER_S: translate("LimitRow", "morae a second"),
            PaceUnit.WORDS_PER_MIN: translate("LimitRow", "words a minute"),
        }[pace]
    return {
        Unit.SECONDS: translate("LimitRow", "seconds"),
        Unit.CLOCK: "",  # it reads as one
        Unit.TIMES: translate("LimitRow", "times"),
        Unit.TURNS: translate("LimitRow", "turns"),
        Unit.SENTENCES: translate("LimitRow", "sentences"),
        Unit.QUESTIONS: translate("LimitRow", "questions"),
        Unit.ITEMS: translate("LimitRow", "items"),
        Unit.POINTS: translate("LimitRow", "points"),
    }[unit]


def rule_words(line: RuleLine) -> tuple[str, str]:
    """Return what a house rule is called and what it does."""
    told = translate("LimitsPage", "Told on the card, never counted.")
    name = {
        "hang_up_last": translate("LimitsPage", "Customers ring off first"),
        "identity_check": translate(
            "LimitsPage", "Personal data only after an identity check"
        ),
        "recording_notice": translate(
            "LimitsPage", "Customers hear at the start that they are recorded"
        ),
        "do_not_call": translate("LimitsPage", "A clear no is taken at once"),
        "calling_hours": translate(
            "LimitsPage", "Nobody is rung outside the hours above"
        ),
        "time_limits": translate("LimitsPage", "No call takes longer than the limit"),
    }[line.key]
    if line.key == "identity_check":
        told = translate("LimitsPage", "A fatal fault once a human has confirmed it.")
    return name, told


def _source(line: LimitLine) -> str:
    words = translate("LimitRow", "Source: {source}").format(source=line.source)
    if not line.weak:
        return words
    weak = translate("LimitRow", "Good enough for a default, not for proof.")
    return f"{words} {weak}"


def _first_told(lines: Sequence[LimitLine]) -> list[bool]:
    """Return which of the lines tell a source that those above do not."""
    sources = [one.source for one in lines]
    return [one not in sources[:place] for place, one in enumerate(sources)]


def _headings() -> tuple[str, ...]:
    return (
        translate("LimitsPage", "Answering"),
        translate("LimitsPage", "Replies and pauses"),
        translate("LimitsPage", "Holds and ringing off"),
        translate("LimitsPage", "Calls that go out"),
        translate("LimitsPage", "Single items"),
        translate("LimitsPage", "Abuse"),
        translate("LimitsPage", "The score"),
    )
