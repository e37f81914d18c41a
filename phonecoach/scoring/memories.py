"""What a person remembers of a call when they are rung back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from phonecoach.call.annotations import Annotation, best_words
from phonecoach.call.record import Record
from phonecoach.call.remembering import Remembered
from phonecoach.language.protocol import Verdict
from phonecoach.scenario import Case, Earlier, FactKind
from phonecoach.scoring.facts import facts_of, label, said_in, says
from phonecoach.scoring.occasions import is_complaint
from phonecoach.scoring.promises import Made, promise_of
from phonecoach.scoring.viewing import view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from phonecoach.scenario import Fact
    from phonecoach.scoring.view import CallView, TurnView
    from phonecoach.units import Language

_LONGEST: Final = 24
"""What was written down at greater length is no day or time that anybody would say."""

_FIELDS: Final = {FactKind.DATE: "day", FactKind.TIME: "time"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A finished call in which something may have been promised.

    Attributes:
        annotations: All there are of it, in any order.
        case: As it was played.
        own_names: What the trainee may call themselves, beside the case's alias.
    """

    record: Record
    annotations: tuple[Annotation, ...]
    case: Case
    own_names: tuple[str, ...] = ()


def remember(
    before: Before, language: Language, *, late: bool = False, attempt: int = 1
) -> Remembered:
    """Return what the person rung has to go by.

    Args:
        before: The call in which it was promised.
        language: Of the call that follows; words of another are not remembered.
        late: Other calls were taken first although the promise had fallen due.
        attempt: Counts the attempts at the call that follows, this one included.
    """
    call = view(before.record, before.annotations, before.case)
    same = before.record.head.language is language
    days, times = (_agreed(call, kind) for kind in (FactKind.DATE, FactKind.TIME))
    introduced = call.turns_with("state_own_name")
    untold = _untold(call)
    return Remembered(
        promise=_promise(before, call, definite=bool(days or times), late=late),
        promised_day=days if same else "",
        promised_time=times if same else "",
        name_given=bool(introduced),
        own_name=_own_name(before, call, introduced) if same else "",
        left_open=bool(untold),
        left_open_words=label(call, untold[0].id) if same and untold else "",
        attempt=attempt,
    )


def _promise(before: Before, call: CallView, *, definite: bool, late: bool) -> Earlier:
    follow_up, record = before.case.file.follow_up, before.record
    if follow_up is None or call.outcome is None:
        return Earlier.NO_PROMISE
    made = Made(
        call=record.head.call,
        started=record.head.started,
        outcome=call.outcome,
        events=record.events,
        words={no: one.text for no, one in best_words(before.annotations).items()},
        complaint=is_complaint(before.case),
    )
    if promise_of(made, follow_up) is None:
        return Earlier.NO_PROMISE
    if not (definite or _puts_a_time(call)):
        return Earlier.PROMISE_VAGUE
    return Earlier.PROMISE_BROKEN if late else Earlier.PROMISE_KEPT


def _puts_a_time(call: CallView) -> bool:
    """Whether a time was heard to be promised, in whatever words."""
    return bool(call.hits("promise_time", at_least=Verdict.WEAK))


def _agreed(call: CallView, kind: FactKind) -> str:
    """Return the day or the time for which a call was promised; empty without any.

    As the case words it where the form or the promise names it; else as it is written
    on the form.
    """
    written = call.form.get(_FIELDS[kind], "").strip()
    known = facts_of(call, lambda fact: fact.kind is kind)
    if written:
        named = said_in(call, written, known)
        return _worded(call, named) or _short(written)
    promising = call.turns_with("promise_time", "offer_callback")
    return _worded(
        call, (fact for turn in promising for fact in said_in(call, turn.words, known))
    )


def _worded(call: CallView, facts: Iterable[Fact]) -> str:
    return next((call.texts.facts[fact.id].value for fact in facts), "")


def _short(written: str) -> str:
    return "" if len(written) > _LONGEST or "\n" in written else written


def _own_name(before: Before, call: CallView, turns: tuple[TurnView, ...]) -> str:
    """Return the name by which the trainee introduced themselves; the longest heard."""
    names = {
        part
        for name in (*before.own_names, call.texts.alias)
        for part in (name, *name.split())
    }
    heard = [
        name
        for name in names
        if any(name.casefold() in turn.words.casefold() for turn in turns)
    ]
    return max(heard, key=lambda name: (len(name), name), default="")


def _untold(call: CallView) -> tuple[Fact, ...]:
    """Return what had to be told and was not, in file order."""
    return facts_of(
        call,
        lambda fact: (
            fact.must_tell
            and not any(says(call, turn.words, fact) for turn in call.turns)
        ),
    )
