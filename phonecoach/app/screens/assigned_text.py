"""Cases that a supervisor has given: plain words and values, gathered elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QCoreApplication

from phonecoach.app.widgets.trend_chart import score_text
from phonecoach.practice.assigned import Result, Standing
from phonecoach.scenario import CaseId

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTry:
    """What the latest try at a case came to."""

    when: str
    result: Result
    score: float | None
    """0 to 100, with the marks of humans; None where there is none."""

    fatal: bool
    """Whether a human has confirmed a fatal fault."""

    card: str
    """The call whose card can be opened; empty where there is none yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignedCase:
    """One case that was given to whoever sits here."""

    assignment: str
    """The id of the assignment."""

    case: CaseId
    title: str
    """Empty where the case is not on this PC in the person's language."""

    test: bool
    """Whether it is a test; practice otherwise."""

    due: str
    """The last day on which it is in time."""

    pass_mark: float
    standing: Standing
    tries: int | None
    """How many are left; None for as many as one likes."""

    last: LastTry | None = None
    certified: tuple[str, str] | None = None
    """By whom all that was given with it was certified, and when; None where not."""

    note: tuple[str, str] | None = None
    """Who gave it, and what they say with it; None where they say nothing."""

    @property
    def is_open(self) -> bool:
        """Whether it shall still be taken."""
        return self.standing.is_open

    @property
    def can_begin(self) -> bool:
        """Whether it can be taken now, on this PC."""
        return self.is_open and bool(self.title) and self.tries != 0


def assigned_head(one: AssignedCase) -> str:
    """Return what was given."""
    words = (
        translate("Assigned", "Test: {title}")
        if one.test
        else translate("Assigned", "Practice set for you: {title}")
    )
    return words.format(title=one.title or one.case)


def assigned_told(one: AssignedCase) -> tuple[str, ...]:
    """Return when it is due and how it stands, a sentence or two for a paragraph."""
    last = "" if one.last is None else last_told(one.last, one.pass_mark)
    if not one.is_open:
        return tuple(filter(None, (last, _way_on(one))))
    absent = "" if one.title else _absent()
    return tuple(filter(None, (_due_text(one), _note_text(one), last, absent)))


def _note_text(one: AssignedCase) -> str:
    """Return what whoever gave it says; empty where they say nothing."""
    if one.note is None:
        return ""
    name, note = one.note
    return translate("Assigned", "{name}: “{note}”").format(name=name, note=note)


def _due_text(one: AssignedCase) -> str:
    """Return until when, how well and how often."""
    words = translate("Assigned", "Due {day}, pass mark {mark}")
    if one.standing is Standing.OVERDUE:
        words = translate("Assigned", "Overdue (it was due {day}), pass mark {mark}")
    told = words.format(day=one.due, mark=mark_text(one.pass_mark))
    if one.tries is None:
        return told
    return translate("Assigned", "{due}, {tries}").format(
        due=told, tries=tries_text(one.tries)
    )


def tries_text(tries: int) -> str:
    """Return how often something may be tried: 1 try, 2 tries."""
    if tries == 1:
        return translate("Assigned", "1 try")
    return translate("Assigned", "{count} tries").format(count=tries)


def mark_text(pass_mark: float) -> str:
    """Return a pass mark, with a decimal only where it has one."""
    return f"{pass_mark:g}"


def _absent() -> str:
    return translate(
        "Assigned",
        "This case isn’t on this PC in your language. Ask whoever gave it to you.",
    )


def last_told(last: LastTry, pass_mark: float) -> str:
    """Return what the latest try came to.

    Args:
        last: The try.
        pass_mark: The score to reach, 0 to 100.
    """
    words = {
        Result.UNDER_WAY: translate("Assigned", "Begun {when}"),
        Result.BROKEN_OFF: translate("Assigned", "Broken off {when}, not passed"),
        Result.PROVISIONAL: translate("Assigned", "Taken {when}: {score} so far"),
        Result.PASSED: translate(
            "Assigned", "Passed {when} with {score}, pass mark {mark}"
        ),
        Result.FAILED: translate(
            "Assigned", "Not passed {when}: {score}, pass mark {mark}"
        ),
    }[last.result]
    if last.result is Result.FAILED and last.fatal:
        words = translate("Assigned", "Not passed {when}: a fatal fault")
    elif last.score is None:
        words = {
            Result.PROVISIONAL: translate("Assigned", "Taken {when}, no score yet"),
            Result.FAILED: translate(
                "Assigned", "Not passed {when}: too few points applied for a score"
            ),
        }.get(last.result, words)
    score = _score(last, pass_mark)
    return words.format(when=last.when, score=score, mark=mark_text(pass_mark))


def _score(last: LastTry, pass_mark: float) -> str:
    """Return a score; one that is just too low is not rounded up to the pass mark."""
    if last.score is None:
        return ""
    just_below = last.score < pass_mark <= round(last.score)
    return (
        f"{floor(10 * last.score) / 10:.1f}" if just_below else score_text(last.score)
    )


def _way_on(one: AssignedCase) -> str:
    """Return what is left to do where nothing can be taken now."""
    if one.standing is Standing.PROVISIONAL:
        return translate("Assigned", "A supervisor still has something to mark.")
    if one.standing is Standing.FAILED:
        return translate("Assigned", "A supervisor can grant another try.")
    if one.certified is not None:
        name, day = one.certified
        words = translate("Assigned", "Certified by {name}, {day}")
        return words.format(name=name, day=day)
    return ""
