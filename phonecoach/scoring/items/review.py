"""Looking back after the call: items 77, 79 and 95.

The review's answers come by the id of their question. Ratings are whole numbers from
0 to 4; everything else is in the trainee's own words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phonecoach.scenario import Outcome
from phonecoach.scoring.occasions import always
from phonecoach.scoring.rule import Finding, Part, Scene, of_parts, rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.scenario import Case

RATED = ("needs", "speed", "content")
"""Questions of 77: how far needs were met, how well and quickly, and how content the
caller was. Each has its rating and, under ``<id>_words``, room for the caller's words;
once is enough."""

PLAN = "plan"
"""What will be done about a low rating (77)."""

OWED_TO = "owed"
"""Whom the job is owed to (79)."""

WENT_WELL = "went_well"
"""What went well (95)."""

_NAMES = {"content": "content_rating"}
"""Names of parts, where the question's own name is taken."""

HIGHEST_RATING = 4
LOW_RATING = 1
"""Up to here a rating needs a plan."""


def _reviewed(scene: Scene) -> bool:
    return bool(scene.call.review)


@rule(77, possible=always, opportunity=_reviewed)
def ask_oneself(scene: Scene) -> Finding:
    """Three ratings and the caller's own words; a low rating has a plan."""
    review = scene.call.review
    parts = [_rated(review, question) for question in RATED]
    parts.append(Part(name="their_words", worth=float(_has_words(review))))
    if any(_is_low(review, question) for question in RATED):
        parts.append(_written(review, PLAN))
    return of_parts(*parts)


def _rated(review: Mapping[str, str], question: str) -> Part:
    name = _NAMES.get(question, question)
    return Part(name=name, worth=float(_rating(review, question) is not None))


def _has_words(review: Mapping[str, str]) -> bool:
    return any(review.get(f"{question}_words", "").strip() for question in RATED)


def _rating(review: Mapping[str, str], question: str) -> int | None:
    text = review.get(question, "").strip()
    rating = int(text) if text.isascii() and text.isdigit() else None
    return rating if rating is not None and rating <= HIGHEST_RATING else None


def _is_low(review: Mapping[str, str], question: str) -> bool:
    rating = _rating(review, question)
    return rating is not None and rating <= LOW_RATING


def _written(review: Mapping[str, str], question: str) -> Part:
    there = bool(review.get(question, "").strip())
    return Part(name=question, worth=float(there))


@rule(79, possible=always, opportunity=_reviewed)
def remember(scene: Scene) -> Finding:
    """The line on whom the job is owed to is written."""
    return of_parts(_written(scene.call.review, OWED_TO))


def reflected(answers: Mapping[str, str]) -> bool:
    """Return whether a review says anything in the trainee's own words (99)."""
    return any(text.strip() for key, text in answers.items() if key not in RATED)


def _can_satisfy(case: Case) -> bool:
    return any(one.outcome is Outcome.SATISFIED for one in case.file.endings)


def _satisfied(scene: Scene) -> bool:
    return _reviewed(scene) and scene.call.outcome is Outcome.SATISFIED


@rule(95, possible=_can_satisfy, opportunity=_satisfied)
def be_proud(scene: Scene) -> Finding:
    """After a call that ended well, the line on what went well is written."""
    return of_parts(_written(scene.call.review, WENT_WELL))
