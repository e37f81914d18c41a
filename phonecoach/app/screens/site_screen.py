"""A house's own profile: its name and greeting, its thresholds and its weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from phonecoach.app.look import text_size
from phonecoach.app.screens.screen import Bar, Place, Screen
from phonecoach.app.screens.site_limits import LimitsPage
from phonecoach.app.screens.site_text import SiteView
from phonecoach.app.screens.site_weights import WeightsPage
from phonecoach.app.screens.site_words import WordsSection
from phonecoach.app.widgets.build import back_button, label, problem_line, tell
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.app.widgets.picks import Pick, Picks
from phonecoach.app.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from phonecoach.app.screens.site_text import SiteText

_WIDEST: Final = 980
_RING: Final = 4
"""Room for the ring around what has the keyboard."""


class SiteScreen(Screen):
    """Shows what a house has of its own; it holds for calls that begin from now on.

    Attributes:
        views: Chooses what is shown.
        profiles: Chooses the profile that is meant; left away where all are.
        words: Company and greeting, in their view; None in others, as those below.
        limits: The thresholds.
        weights: What sections and items are worth.

    Signals:
        asked: Something else shall be shown.
            view: A `SiteView`.
            profile: The name of a profile.
        left: The page of the room is wanted again.
    """

    asked = Signal(object, str)
    left = Signal()

    def __init__(self, text: SiteText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.back_button = back_button(self.tr("Back to the room"))
        self.back_button.clicked.connect(self.left)
        self.views = self._views()
        self.profiles = self._profiles()
        self.standing = FlowLabel("", "note", "text_muted")
        self.problem = problem_line()
        words, limits, weights = SiteView.WORDS, SiteView.LIMITS, SiteView.WEIGHTS
        self.words = WordsSection(text) if text.view is words else None
        self.limits = LimitsPage(text) if text.view is limits else None
        self.weights = WeightsPage(text) if text.view is weights else None
        self._lay_out()
        self._stand(text)
        self.tell("\n".join(text.problems))
        self.begin_at(self.views.buttons[text.view])

    def bar(self) -> Bar:
        """Return where this is."""
        return Bar(place=Place.ROOM)

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Say what went wrong; an empty sentence takes it back."""
        tell(self.problem, sentence)

    def show_text(self, text: SiteText) -> None:
        """Show what holds by now, in the same view."""
        self._text = text
        self._stand(text)
        self.tell("\n".join(text.problems))
        if self.words is not None:
            self.words.tell("")
        if self.limits is not None:
            self.limits.show_limits(text.limits)
        if self.weights is not None:
            self.weights.show_weights(text)

    def _views(self) -> Picks:
        names = {
            SiteView.WORDS: self.tr("Company and greeting"),
            SiteView.LIMITS: self.tr("Times and limits"),
            SiteView.WEIGHTS: self.tr("Weights"),
        }
        picks = [Pick(value=view, text=name) for view, name in names.items()]
        made = Picks(self.tr("What is shown"), picks, self._text.view, named=False)
        made.picked.connect(lambda view: self.asked.emit(view, self._text.profile))
        return made

    def _profiles(self) -> Picks:
        picks = [Pick(value=one, text=title) for one, title in self._text.profiles]
        made = Picks(self.tr("Calls in"), picks, self._text.profile)
        made.picked.connect(lambda name: self.asked.emit(self._text.view, name))
        if self._text.view is SiteView.WEIGHTS:
            made.hide()
        return made

    def _stand(self, text: SiteText) -> None:
        if text.problems:
            words = self.tr(
                "What’s set here can’t be used. Put the file right; until then, "
                "calls go by the built-in values ({version})."
            )
        elif text.own:
            words = self.tr(
                "Calls go by it from now on ({version}), and their cards say so. "
                "Earlier calls keep what they were marked by."
            )
        else:
            words = self.tr(
                "Nothing is set here; calls go by the built-in values ({version})."
            )
        self.standing.setText(words.format(version=text.version))

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
        for part in (self.profiles, self.words, self.limits, self.weights):
            if part is not None:
                papers.addWidget(part)
        papers.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(_RING, 0, 24, 0)
        head.addWidget(self.back_button)
        head.addWidget(label(self.tr("House profile"), "display"), 1)
        above = QVBoxLayout()
        above.setContentsMargins(_RING, 0, 24, 0)
        above.setSpacing(8)
        above.addWidget(self.standing)
        above.addWidget(self.views)
        above.addWidget(self.problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24 - _RING, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(above)
        layout.addWidget(ScrollPage(inside), 1)
