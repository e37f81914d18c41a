"""Hears turns away from the window's thread, so that the window never waits."""

from __future__ import annotations

import itertools
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from phonecoach.app.post import Post
from phonecoach.errors import LanguageError

if TYPE_CHECKING:
    from phonecoach.language.protocol import Behaviour, Listener, Turn
    from phonecoach.language.site_phrases import SitePhrase

UNHEARD = "unheard"
"""Stands for a listener's version where hearing failed."""


class Hearing(QObject):
    """Runs one language's listener on a thread of its own.

    Signals:
        heard: A turn has been understood.
            ticket: What `listen` returned.
            behaviours: What it was heard to do, a tuple of `Behaviour`.
            listener: The version of the listener, or `UNHEARD`.
        phrase_tried: It is known what a phrase would change.
            ticket: What `try_phrase` returned.
            trial: A `Trial`.
        warm: The analyser is loaded.
        troubled: The listener failed; the turn counts as unheard, the call goes on.
            sentence: What happened and what to do.
    """

    heard = Signal(int, object, str)
    phrase_tried = Signal(int, object)
    warm = Signal()
    troubled = Signal(str)

    def __init__(self, listener: Listener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener = listener
        self._post = Post(self)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="hearing")
        self._tickets = itertools.count(1)

    def warm_up(self) -> None:
        """Load the analyser in the background, so that the first turn is quick."""
        self._thread.submit(self._warm_up)

    def listen(self, turn: Turn) -> int:
        """Hear a turn; `heard` follows with the ticket that is returned."""
        ticket = next(self._tickets)
        self._thread.submit(self._listen, ticket, turn)
        return ticket

    def try_phrase(self, phrase: SitePhrase, turns: tuple[Turn, ...]) -> int:
        """Ask what a phrase would change; `phrase_tried` follows with the ticket."""
        ticket = next(self._tickets)
        self._thread.submit(self._try_phrase, ticket, phrase, turns)
        return ticket

    def renew(self) -> None:
        """Hear what comes next by the phrases of the house as they are by then."""
        self._thread.submit(self._listener.renew)

    def hear_now(self, turn: Turn) -> tuple[tuple[Behaviour, ...], str]:
        """Hear a turn and wait for it: what it does, and the listener's version.

        Raises:
            LanguageError: If the listener failed.
        """
        heard = self._thread.submit(self._listener.hear, turn).result()
        return heard, self._listener.version

    def close(self) -> None:
        """Stop hearing and let the listener go; what is under way is finished first."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._listener.close()

    def _warm_up(self) -> None:
        try:
            self._listener.warm_up()
        except LanguageError as error:
            self._post.emit(self.troubled, str(error))
        else:
            self._post.emit(self.warm)

    def _try_phrase(
        self, ticket: int, phrase: SitePhrase, turns: tuple[Turn, ...]
    ) -> None:
        try:
            trial = self._listener.try_phrase(phrase, turns)
        except LanguageError as error:
            self._post.emit(self.troubled, str(error))
        else:
            self._post.emit(self.phrase_tried, ticket, trial)

    def _listen(self, ticket: int, turn: Turn) -> None:
        try:
            behaviours = self._listener.hear(turn)
        except LanguageError as error:
            self._post.emit(self.troubled, str(error))
            self._post.emit(self.heard, ticket, (), UNHEARD)
        else:
            self._post.emit(self.heard, ticket, behaviours, self._listener.version)
