"""What the trainee wrote, beside the marks that rest on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.card_text import SheetText
from phonecoach.app.widgets.plan_words import plan_name, written
from phonecoach.app.widgets.request_form import request_name
from phonecoach.scoring.card import Mark
from phonecoach.scoring.facts import label, said_in
from phonecoach.scoring.items.review import HIGHEST_RATING, RATED
from phonecoach.text import duration_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from phonecoach.scoring.view import CallView

_WHOLE: Final = 100

translate = QCoreApplication.translate


def sheets_of(no: int, call: CallView, score: float | None) -> tuple[SheetText, ...]:
    """Return what was written that the mark of an item rests on; mostly nothing.

    Args:
        no: The item.
        call: What is known of the call.
        score: What the card comes to; None for no score.
    """
    make = _SHEETS.get(no)
    sheet = None if make is None else make(call, score)
    return () if sheet is None else (sheet,)


def _plan(call: CallView, _score: float | None) -> SheetText | None:
    """Return the plan, and what of it was said in the call, in whatever order (68)."""
    rows = [(plan_name(name), text) for name, text in written(call.plan.items())]
    for lasted in call.rehearsals:
        name = translate("Evidence", "Rehearsed")
        rows.append((name, duration_text(lasted, call.head.language)))
    text = " / ".join(text for text in call.plan.values() if text.strip())
    planned = said_in(call, text, call.case.file.facts)
    reached = call.on_the_line is not None
    checks = tuple(
        (
            label(call, fact.id),
            Mark.MET
            if any(said_in(call, turn.words, (fact,)) for turn in call.turns)
            else Mark.MISSED,
        )
        for fact in planned
        if reached
    )
    if not rows:
        return None
    return SheetText(
        heading=translate("Evidence", "Your plan"),
        rows=tuple(rows),
        checked=translate("Evidence", "What of it was said, in whatever order"),
        checks=checks,
    )


def _request(call: CallView, _score: float | None) -> SheetText | None:
    rows = tuple(
        (request_name(name), text.strip())
        for name, text in call.request.items()
        if text.strip()
    )
    heading = translate("Evidence", "Your request for a decision")
    return SheetText(heading=heading, rows=rows) if rows else None


def _note(call: CallView, _score: float | None) -> SheetText | None:
    note = call.form.get("note", "").strip()
    heading = translate("Evidence", "Your improvement note")
    return SheetText(heading=heading, rows=(("", note),)) if note else None


def _review(call: CallView, score: float | None) -> SheetText | None:
    """Return the ratings with the words, and how they compare with the card (77)."""
    rows = tuple(_rated(call.review))
    if not rows:
        return None
    compared = _compared(call.review, score)
    return SheetText(heading=_your_review(), rows=(*rows, *compared))


def _rated(review: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for question in RATED:
        rating = review.get(question, "")
        words = review.get(f"{question}_words", "").strip()
        told = []
        if rating:
            said = translate("Evidence", "{rating} of {most}")
            told.append(said.format(rating=rating, most=HIGHEST_RATING))
        if words:
            told.append(f"“{words}”")
        if told:
            yield _question(question), " ".join(told)
    plan = review.get("plan", "").strip()
    if plan:
        yield translate("ReviewScreen", "What will you do about it?"), plan


def _compared(
    review: Mapping[str, str], score: float | None
) -> tuple[tuple[str, str], ...]:
    """Return the ratings beside the score; they differ without harm."""
    ratings = [review[one] for one in RATED if review.get(one, "").isdecimal()]
    if score is None or len(ratings) < len(RATED):
        return ()
    own = sum(map(int, ratings)) / (len(RATED) * HIGHEST_RATING) * _WHOLE
    words = translate(
        "Evidence", "Your ratings come to {own} of 100, the card to {score}."
    )
    name = translate("Evidence", "Beside the card")
    return ((name, words.format(own=round(own), score=round(score))),)


def _line(question: str) -> Callable[[CallView, float | None], SheetText | None]:
    """Return what makes a sheet of one line of the review (79, 95)."""

    def sheet(call: CallView, _score: float | None) -> SheetText | None:
        text = call.review.get(question, "").strip()
        if not text:
            return None
        return SheetText(heading=_your_review(), rows=((_question(question), text),))

    return sheet


def _your_review() -> str:
    return translate("Evidence", "What you wrote afterwards")


def _question(question: str) -> str:
    return {
        "needs": translate("ReviewScreen", "How far were the customer’s needs met?"),
        "speed": translate("ReviewScreen", "How well and how quickly was it done?"),
        "content": translate("ReviewScreen", "How content was the customer?"),
        "owed": translate("ReviewScreen", "Who makes your job possible?"),
        "went_well": translate("ReviewScreen", "What went well?"),
    }[question]


_SHEETS: Final = {
    68: _plan,
    77: _review,
    79: _line("owed"),
    82: _note,
    95: _line("went_well"),
    100: _request,
}
