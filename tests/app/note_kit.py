"""Notes to customers, for pictures and tests."""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from types import SimpleNamespace

from phonecoach.app.gather.after_sale import Asked, note_found, note_text
from phonecoach.app.screens.note_text import NoteDue
from phonecoach.call.annotations import Annotation, NoteSent
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scoring.after_sale import Finding, Judged, Point
from phonecoach.text import moment_text
from phonecoach.units import Language

MORNING = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
WRITTEN = {
    Language.KO: "소희 고객님, 예약해 주셔서 감사합니다. 할인 쿠폰도 드려요. 서은채",
    Language.EN: "Dear Emma, thanks for the booking. Here’s a discount voucher. Megan",
    Language.JA: "松本さん、ご予約ありがとうございます。割引のクーポンです。小川",
}


@functools.cache
def trip():
    found = library(scenarios(), scenarios("shared"))
    return next(one.case for one in found if one.id == "hesitant-trip")


def asked(language):
    """Return the note that a call of this morning asks for."""
    case = trip()
    head = SimpleNamespace(language=language, started=MORNING, call="call-1")
    return Asked(case=case, head=head, task=case.file.after_sale[0])


def note(language, *, sent=False):
    """Return what is known of it, before or after it was sent."""
    annotations = ()
    if sent:
        annotations = (
            Annotation(
                id="note-1",
                call="call-1",
                author="mina",
                written=MORNING,
                program="0",
                note=NoteSent(task="thanks", text=WRITTEN[language]),
            ),
        )
    return note_text(asked(language), annotations, MORNING, MORNING.tzinfo)


def found(language):
    """Return what is said of a note that has some of it."""
    texts = trip().texts[language]
    words = texts.after_sale["thanks"]
    return note_found(
        asked(language),
        (
            _point(Point.ADDRESS, Judged.PARTLY, WRITTEN[language].split(",")[0][:6]),
            _point(Point.THANKS, Judged.YES, words.occasion[1]),
            _point(Point.OCCASION, Judged.YES, words.occasion[1]),
            _point(
                Point.NAMED,
                Judged.NO,
                fact=trip().texts[language].facts["choice"].label,
            ),
            _point(Point.SIGNED, Judged.PARTLY, trip().texts[language].alias),
            _point(Point.TACT, Judged.NO, words.never[0]),
            _point(Point.PRIVACY, Judged.YES),
            _point(Point.POLITE, Judged.YES),
            _point(Point.SHORT, Judged.YES),
            _point(Point.IN_TIME, Judged.YES),
        ),
        MORNING.tzinfo,
    )


def due(language, *, late=False):
    """Return the note as it waits to be written."""
    return NoteDue(
        call="call-1",
        task="thanks",
        heading=trip().texts[language].after_sale["thanks"].task,
        when=moment_text(MORNING, language),
        late=late,
    )


def _point(point, judged, words="", fact=""):
    return Finding(point=point, judged=judged, words=words, fact=fact)
