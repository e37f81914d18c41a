"""A room full of words that can be told apart, and somebody who presses everything.

Every text that a person wrote, said or was told bears that person's name and what it
is: whoever finds ``zq-mina-memo`` on a screen has seen Mina's memo.
"""

from __future__ import annotations

import itertools
import json
import secrets
import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from phonecoach import console
from phonecoach.call.annotations import (
    Annotation,
    BlindDone,
    BlindMark,
    CalibrationAsked,
    CalibrationClosed,
    Comment,
    Decision,
    Dispute,
    HumanMark,
    Ruling,
    SignOff,
)
from phonecoach.call.record import Purpose
from phonecoach.practice.notebook import phrases_key
from phonecoach.scenario import CaseId
from phonecoach.store import NewAssignment, Role, open_store
from phonecoach.units import Language, Micros
from tests.app.office import NOON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonecoach.app.desk import Desk
    from phonecoach.app.screens.screen import Place
    from phonecoach.app.window import Window

CASE = "foul-language-sofa"
NOTED = "tests/plans/hesitant-trip/en-excellent.jsonl"
"""Whoever takes this call well has a note to write."""

TESTED = {"mina": "repair-enquiry", "theo": "cold-night"}
"""Who was given a test, and which case it is."""

PEOPLE = {
    "mina": Role.TRAINEE,
    "theo": Role.TRAINEE,
    "chief": Role.SUPERVISOR,
    "deputy": Role.SUPERVISOR,
    "author": Role.AUTHOR,
    "admin": Role.ADMINISTRATOR,
}
NAMES = {key: f"Zq{key} Quill" for key in PEOPLE}

REVIEWED = ("said", "request", "note", "dispute")
"""What of a trainee's call is shown to those who review it."""

OF_A_TRAINEE = (*REVIEWED, "memo", "review")
"""What a trainee's call holds."""

OF_A_CHIEF = ("reason", "comment", "ruling", "decision", "sign-off")

PRIVATE = "phrase"
"""What stands in the own notebook, which is nobody else's."""

DISPUTED, MARKED = 45, 64

MOST_STEPS = 900
"""Nobody has so much to press; who presses on goes round in circles."""

_DATA = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_TOLD = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)
_SPOKEN_BY = ("text", "toPlainText", "placeholderText", "title")
_LANGUAGES = {"한국어", "English", "日本語"}
_PAUSE_MS = 10
_TICKS = itertools.count()


def mark_of(person, kind):
    """Return the words by which a text of somebody's is known."""
    return f"zq-{person}-{kind}"


# The room -----------------------------------------------------------------------------


def now():
    """Return a moment of the hour before the room is walked, later each time."""
    return NOON - timedelta(hours=1) + next(_TICKS) * timedelta(milliseconds=100)


def furnish(folder, tmp):
    """Fill a training record with calls of everybody, reviewed, disputed, rated."""
    with _opened(folder) as store:
        people = {
            key: store.writer.add_person(
                name=NAMES[key], language=Language.EN, role=role
            )
            for key, role in PEOPLE.items()
        }
        for key, person in people.items():
            phrase = {"question": mark_of(key, PRIVATE), "answer": "Yes."}
            store.writer.keep_setting(person.id, phrases_key(Language.EN), [phrase])
        store.writer.flush()
    for key in PEOPLE:
        _play(folder, key, "hesitant-trip", NOTED)
        _take_a_call(folder, tmp, key)
    calls = _calls_of(folder, people)
    with _opened(folder) as store:
        for key, call in calls.items():
            _say_of(store, call, people, key)
        for key, case in TESTED.items():
            _give_a_test(store, people, key, case)
        store.writer.flush()
    return people


def _calls_of(folder, people):
    """Return the call of each that bears their mark."""
    calls = {}
    with _opened(folder) as store, store.reader() as reader:
        for key, person in people.items():
            found = reader.calls(person.id, person.id)
            calls[key] = next(one.call for one in found if one.case == CASE)
    return calls


def _opened(folder):
    return open_store(
        folder,
        now=now,
        new_id=lambda: str(uuid.uuid4()),
        new_salt=lambda: secrets.token_bytes(16),
        on_error=_fail,
    )


def _fail(error):
    raise AssertionError(error)


def _take_a_call(folder, tmp, key):
    """Let somebody take a call in which all they say and write bears their mark."""
    acts = (
        {"act": "answer", "after_ms": 2_000},
        {"act": "say", "text": f"Good morning. {mark_of(key, 'said')}, no, sorry."},
        {"act": "memo", "text": mark_of(key, "memo")},
        {"act": "escalate"},
        {"act": "request", "fields": {"history": mark_of(key, "request")}},
        {"act": "form", "fields": {"note": f"Improvement: {mark_of(key, 'note')}"}},
        {"act": "hang_up", "after_ms": 1_000},
    )
    review = {"act": "review", "answers": {"went_well": mark_of(key, "review")}}
    plan = tmp / f"{key}.jsonl"
    lines = [json.dumps({"after_ms": 500} | one) for one in acts]
    plan.write_text("\n".join([*lines, json.dumps(review)]), encoding="utf-8")
    _play(folder, key, CASE, plan)


def _play(folder, key, case, plan):
    told = f"play {case} --lang en --plan {plan} --data {folder} --person"
    assert console.main([*told.split(), NAMES[key]]) == 0


def _say_of(store, call, people, key):
    """Dispute a mark, and let supervisors judge, comment, decide and rate."""

    def keep(who, *notes):
        for note in notes:
            store.writer.annotate(
                Annotation(
                    id=str(uuid.uuid4()),
                    call=call,
                    author=people[who].id,
                    written=now(),
                    program="test",
                    note=note,
                )
            )

    keep(key, Dispute(item=DISPUTED, reason=mark_of(key, "dispute")))
    if key == "mina":
        keep(
            "chief",
            HumanMark(
                item=MARKED,
                mark="met",
                share=1.0,
                rubric="1",
                reason=mark_of("chief", "reason"),
            ),
            Comment(at=Micros(5_000_000), text=mark_of("chief", "comment")),
            Ruling(item=DISPUTED, changed=False, reason=mark_of("chief", "ruling")),
            Decision(item=100, granted=True, words=mark_of("chief", "decision")),
            SignOff(comment=mark_of("chief", "sign-off")),
        )
    raters = tuple(people[one].id for one in ("chief", "deputy"))
    if key in {"mina", "theo"}:
        asked = CalibrationAsked(round=f"round-{key}", raters=raters, items=(45, 64))
        keep("chief", asked)
        for no in (45, 64):
            keep("deputy", BlindMark(round=asked.round, item=no, mark="missed"))
        keep("deputy", BlindDone(round=asked.round))
    if key == "mina":
        keep("chief", CalibrationClosed(round="round-mina"))


def _give_a_test(store, people, key, case):
    """Let a supervisor give a test, and another try at it for a reason of their own."""
    chief = people["chief"].id
    new = NewAssignment(
        purpose=Purpose.TEST,
        cases=(CaseId(case),),
        due=now() + timedelta(days=3),
        pass_mark=80.0,
        people=(people[key].id,),
        note=mark_of("chief", f"word for {key}"),
    )
    given = store.writer.assign(new, author=chief)
    reason = mark_of("chief", f"grant for {key}")
    store.writer.grant_try(given, people[key].id, CaseId(case), reason, author=chief)


# Looking ------------------------------------------------------------------------------


def words_on(window: QWidget) -> Iterator[str]:
    """Yield all that a window tells: to eyes, to hands that hover, to a reader."""
    for one in (window, *window.findChildren(QWidget)):
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
        told = (getattr(one, name, None) for name in _SPOKEN_BY)
        yield from (str(tell()) for tell in told if callable(tell))
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            yield from _rows(one.model())
    yield from _read_aloud(QAccessible.queryAccessibleInterface(window))


def _rows(model):
    top = QModelIndex()
    single = isinstance(model, QAbstractListModel)
    columns = 1 if single else model.columnCount(top)
    for row, column in itertools.product(range(model.rowCount(top)), range(columns)):
        index = model.index(row, column)
        yield from (str(model.data(index, role) or "") for role in _DATA)


def _read_aloud(interface):
    yield from (interface.text(kind) for kind in _TOLD)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _read_aloud(child)


# Pressing -----------------------------------------------------------------------------


class Walker:
    """Presses all there is to press on all screens that somebody can get to.

    Attributes:
        seen: All words met, by the class of the screen they stood on.
    """

    def __init__(self, window: Window, desk: Desk, person: str, ends: set[str]) -> None:
        self._window = window
        self._desk = desk
        self._person = person
        self._ends = ends
        self._name = ""
        self._pressed: dict[tuple[str, ...], str] = {}
        self._open: dict[str, set[tuple[str, ...]]] = {}
        self.seen: dict[str, set[str]] = {}

    def walk(self, places: list[Place]) -> None:
        """Go to each place, and on from there until everything was pressed once."""
        steps = 0
        self._sit_down()
        self._look()
        for place in places:
            while True:
                self._go(place)
                if not self._on_from_here():
                    break
                while self._on_from_here():
                    self._step()
                    steps += 1
                    assert steps < MOST_STEPS, self._pressed

    def _go(self, place):
        self._window.bar.went.emit(place)
        self._look()

    def _sit_down(self):
        self._desk.ask_who()
        self._desk.sit_down(self._person)
        self._window.finish()

    def _look(self):
        """Let everything settle, and take in what is there."""
        self._window.finish()
        for _ in range(2):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.AllEvents, _PAUSE_MS
            )
        self._window.finish()
        kind, words = (
            type(self._window.screen_shown).__name__,
            set(words_on(self._window)),
        )
        self.seen.setdefault(kind, set()).update(words)
        if kind in self._ends:
            self._sit_down()
            return
        self._name = name = f"{kind} of Mina" if _is_about_mina(words) else kind
        known = self._open.setdefault(name, set())
        known.update(key for key in self._keys() if key not in self._pressed)

    def _keys(self):
        """Return all that can be pressed now, each with a name that it keeps."""
        screen, found = self._window.screen_shown, {}
        for one in screen.findChildren(QWidget):
            named = (self._name, type(one).__name__, _named(one))
            if not one.isVisible() or not one.isEnabled() or _leads_away(one):
                continue
            if isinstance(one, QAbstractButton):
                found[named] = one.click
            elif isinstance(one, QAbstractItemView):
                for row in range(one.model().rowCount(QModelIndex())):
                    found[*named, str(row)] = lambda it=one, at=row: _take(it, at)
            elif _has_keys(one):
                found[named] = lambda it=one: _try_keys(it)
        return found

    def _on_from_here(self):
        """Return what to press next: something new, or what leads to it."""
        keys = self._keys()
        fresh = [key for key in keys if key not in self._pressed]
        if fresh:
            return fresh[0]
        there = [
            key
            for key in keys
            if self._pressed[key] != self._name and self._open[self._pressed[key]]
        ]
        return there[0] if there else None

    def _step(self):
        key, name = self._on_from_here(), self._name
        led_to = self._pressed.get(key)
        self._open[name].discard(key)
        self._keys()[key]()
        self._look()
        self._pressed[key] = self._name
        if led_to is not None and all(one in self._pressed for one in self._keys()):
            # What was left there is gone, or cannot be got to this way.
            self._open[led_to].clear()
            self._open[self._name].clear()


def _is_about_mina(words):
    """Whether a page tells of her alone, of whom the most is known."""
    told = "\n".join(words)
    return {key for key in PEOPLE if NAMES[key] in told} == {"mina", "chief"}


def _leads_away(one):
    """Whether all would be said in another language from then on."""
    return _words(one) in _LANGUAGES


def _named(one):
    return f"{one.objectName()}/{one.accessibleName() or _words(one)}"


def _words(one):
    return one.text() if isinstance(one, QAbstractButton) else ""


def _take(rows, number):
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(number, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)


def _has_keys(one):
    """Whether something of ours takes keys that is neither a field nor a page."""
    told = isinstance(one, QLineEdit | QPlainTextEdit | QAbstractScrollArea)
    return one.focusPolicy() & Qt.FocusPolicy.TabFocus and not told


def _try_keys(one):
    one.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        if one.isVisible():
            QTest.keyClick(one, key)
