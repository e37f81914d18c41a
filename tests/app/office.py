"""A window with a desk on a training record, and a trainee's hands."""

from __future__ import annotations

import itertools
import secrets
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel

from phonecoach.app.desk import Desk
from phonecoach.app.keeping import Outside
from phonecoach.app.screens.review_screen import ReviewScreen
from phonecoach.app.window import Window
from phonecoach.store import open_store
from phonecoach.units import Mode
from tests.app.kit import HandClock

HEARING_MS = 20_000
"""The first turn of all waits until the rules are compiled."""

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Office:
    """One start of the program on a folder.

    Attributes:
        hand: The clock that calls are timed by.
        errors: What the writer's thread told.
    """

    numbers = itertools.count(1)

    def __init__(self, qtbot, folder, translation):
        self.qtbot = qtbot
        self.hand = HandClock()
        self.errors = []
        self.store = open_store(
            folder,
            now=lambda: NOON,
            new_id=self.new_id,
            new_salt=lambda: secrets.token_bytes(16),
            on_error=self.errors.append,
        )
        outside = Outside(now=lambda: NOON, new_id=self.new_id, now_ns=self.hand)
        self.window = Window()
        self.window.resize(1280, 800)
        self.desk = Desk(self.window, self.store, translation, outside)
        qtbot.addWidget(self.window, before_close_func=lambda _: self.close())
        self.desk.ask_who()
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def new_id(self):
        return f"id-{next(self.numbers):06}"

    def close(self):
        """Close the window, and again if it asks."""
        self.window.close() or self.window.close()

    @property
    def screen(self):
        """The screen that lies on the desk, with all that Qt has put off done."""
        QCoreApplication.sendPostedEvents()
        return self.window.screen_shown

    @property
    def driver(self):
        return self.desk._training.calling._driver

    def new_person(self, name="Mina Park"):
        self.screen.name_field.setText(name)
        self.press(Qt.Key.Key_Return)

    def take(self, case="repair-enquiry", mode=Mode.TYPED):
        """Let the telephone ring with a case, from its briefing."""
        self.desk._training.into_call.brief(case)
        self.screen.started.emit(case, mode, True)

    def see_card(self):
        """Leave the review of a call that is over as it is, and see the card."""
        self.screen.done_button.click()
        if isinstance(self.screen, ReviewScreen):
            self.screen.skip_button.click()

    @property
    def broken_off(self):
        """Whether a call can be gone on with."""
        return self.screen.to_do.pick_up_button is not None

    def carry_on(self):
        self.screen.to_do.pick_up_button.click()

    def set_aside(self):
        self.screen.to_do.file_button.click()

    def answer(self, after_ms=4_000):
        self.pass_time(after_ms)
        self.press(Qt.Key.Key_Space)
        self.window.finish()

    def pass_time(self, ms):
        while ms > 0:
            self.hand.move(min(ms, 1_000))
            self.driver.step()
            ms -= 1_000

    def let_finish(self):
        while self.driver.state.speaking or self.driver.state.planned:
            self.pass_time(200)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget(), key, modifiers)

    def say(self, words):
        """Type words and press Enter; wait until they are heard."""
        QTest.keyClicks(self.screen.reply.field, words)
        with self.qtbot.waitSignal(self.driver._hearing.heard, timeout=HEARING_MS):
            QTest.keyClick(self.screen.reply.field, Qt.Key.Key_Return)

    @property
    def said(self):
        """Name and words of each turn on the call screen, from the top."""
        rows = self.screen.conversation.findChildren(QFrame, "turn")
        return [tuple(it.text() for it in row.findChildren(QLabel)) for row in rows]

    def kept(self):
        """Return a reader of what is written by now; the caller closes it."""
        self.store.writer.flush()
        return self.store.reader()
