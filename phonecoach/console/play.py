"""``play``: a whole call in virtual time, from a plan to a card."""

from __future__ import annotations

import getpass
import platform
import secrets
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import uuid_utils

from phonecoach import __version__
from phonecoach.call.annotations import Annotation, Note, best_words
from phonecoach.call.events import CallEnded, Dialled, LineBegan, TurnBegan
from phonecoach.call.heading import Circumstances, head_of
from phonecoach.call.in_force import greeting_of, in_house
from phonecoach.call.patience import patience_of
from phonecoach.call.plan import read_plan
from phonecoach.call.player import Played
from phonecoach.call.player import play as perform
from phonecoach.call.record import CallId, PcId, PersonId, Record, RoomId
from phonecoach.call.remembering import NOTHING, Remembered
from phonecoach.call.script import Script
from phonecoach.call.telling import record_json
from phonecoach.checklist import NO_SITE, PROFILE_NAMES, read_site, site_file
from phonecoach.console.answer import write_json, write_lines
from phonecoach.console.before import (
    BeforeWish,
    check_before,
    check_reaches,
    first_case,
)
from phonecoach.console.finding import find_case
from phonecoach.errors import InputError
from phonecoach.language.listening import listener
from phonecoach.scenario.keeping import freeze
from phonecoach.scoring.card import Card, Mark
from phonecoach.scoring.codec import card_contract
from phonecoach.scoring.current import score_call
from phonecoach.scoring.history import History
from phonecoach.scoring.memories import Before, remember
from phonecoach.scoring.reasons import sentence
from phonecoach.store import call_times, calls_due, open_store, remembered
from phonecoach.text import clock_text
from phonecoach.units import Language, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phonecoach.call.plan import Plan
    from phonecoach.call.record import Head
    from phonecoach.checklist import Profile, Site
    from phonecoach.scenario import Case, LineId
    from phonecoach.store import Person, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the command line asks to play."""

    case: str
    language: Language
    plan: Path
    profile: str | None
    mode: Mode
    data: Path | None
    person: str | None
    seed: int
    as_json: bool
    before: BeforeWish
    site: Path | None = None
    """What a site has of its own; None for what lies beside the record, if kept."""

    @property
    def own_names(self) -> tuple[str, ...]:
        """What the trainee may call themselves, beside the case's alias."""
        return () if self.person is None else (self.person,)


def play(wish: Wish) -> int:
    """Play a plan, print the record and the card, and return the exit code.

    Raises:
        InputError: If the case, the plan or the profile is bad, if what went before
            is, or if the call ended before the plan did.
        StoreError: If the call shall be kept and cannot be.
    """
    case = find_case(wish.case, wish.data)
    if wish.language not in case.texts:
        raise InputError(
            f"The case “{case.file.id}” has no words in {wish.language}. It speaks: "
            f"{', '.join(sorted(case.texts))}."
        )
    check_before(wish.before, case, wish.data)
    plan = read_plan(wish.plan)
    check_reaches(plan, case)
    with ExitStack() as on_exit:
        place = _place(wish, case, on_exit)
        record, annotations = _performed(wish, case, plan, place)
        card = score_call(record, annotations, place.history, case)
        place.keep(record, annotations, card, case)
    if wish.as_json:
        write_json({**record_json(record, annotations), "card": card_contract(card)})
    else:
        write_lines(_told(record, annotations, card))
    return 0


def _performed(
    wish: Wish, case: Case, plan: Plan, place: _Place
) -> tuple[Record, tuple[Annotation, ...]]:
    """Play a plan against a case, with what is remembered of the call before."""
    rules = _profile(wish)
    script = Script(
        case=in_house(case, wish.language, rules),
        language=wish.language,
        patience=patience_of(rules),
        mode=wish.mode,
        seed=wish.seed,
        own_names=wish.own_names,
        greeting=greeting_of(rules),
        heard=place.heard(case),
    )
    head = head_of(script, rules, place.circumstances)
    script = replace(script, remembered=place.remembered(head))
    played = perform(script, head, plan, listener(wish.language, here=True))
    _refuse_left_over(plan, played)
    return played.record, tuple(place.signed(note) for note in played.notes)


def _first_call(wish: Wish, case: Case) -> Before:
    """Play the call before a follow-up by its own plan; nothing of it is kept."""
    assert wish.before.plan is not None
    first = first_case(wish.before, case, wish.case)
    if wish.language not in first.texts:
        raise InputError(
            f"The case before, “{first.file.id}”, has no words in {wish.language}."
        )
    plan = read_plan(wish.before.plan)
    record, annotations = _performed(wish, first, plan, _Place())
    return Before(
        record=record,
        annotations=annotations,
        case=first,
        own_names=wish.own_names,
    )


class _Place:
    """Where a call is played: nothing of it is kept."""

    history = History()

    def __init__(
        self,
        person: str = "",
        pc: str = "",
        room: str = "",
        follows: CallId | None = None,
    ) -> None:
        self.circumstances = Circumstances(
            call=CallId(_new_id()),
            person=PersonId(person or _new_id()),
            pc=PcId(pc or _new_id()),
            room=RoomId(room or _new_id()),
            started=_now(),
            follows=follows,
        )

    def remembered(self, head: Head) -> Remembered:  # noqa: ARG002
        """Return what the person rung remembers; here, nothing."""
        return NOTHING

    def heard(self, case: Case) -> Mapping[tuple[LineId, str], int]:  # noqa: ARG002
        """Return how often the person has heard each wording of the case."""
        return {}

    def signed(self, note: Note) -> Annotation:
        """Return a note with who made it and when."""
        return Annotation(
            id=_new_id(),
            call=self.circumstances.call,
            author=self.circumstances.person,
            written=_now(),
            program=__version__,
            note=note,
        )

    def keep(
        self,
        record: Record,
        annotations: tuple[Annotation, ...],
        card: Card,
        case: Case,
    ) -> None:
        """Keep the call; here, nothing."""


class _PlaceAfter(_Place):
    """Where a call is played that follows another; nothing of them is kept."""

    def __init__(self, before: Before, *, late: bool) -> None:
        super().__init__(follows=before.record.head.call)
        self._before = before
        self._late = late

    def remembered(self, head: Head) -> Remembered:
        """Return what the person rung remembers of the call before."""
        return remember(self._before, head.language, late=self._late)


class _KeptPlace(_Place):
    """A training record in which the call is kept."""

    def __init__(self, store: Store, person: Person, case: Case) -> None:
        with store.reader() as reader:
            due = calls_due(reader, person.id, person.id, _now(), {case.file.id})
        super().__init__(
            person.id,
            store.writer.pc,
            store.writer.room,
            due[0].follows if due else None,
        )
        self._store = store
        self._own_names = (person.name,)
        with store.reader() as reader:
            started = self.circumstances.started
            self.history = reader.history(person.id, person.id, started)

    def remembered(self, head: Head) -> Remembered:
        """Return what the person rung remembers of the calls in the record."""
        with self._store.reader() as reader:
            return remembered(reader, head.person, head, self._own_names)

    def heard(self, case: Case) -> Mapping[tuple[LineId, str], int]:
        """Return how often the person has heard each wording of the case."""
        person = self.circumstances.person
        with self._store.reader() as reader:
            return reader.heard(person, person, case.file.id)

    def keep(
        self,
        record: Record,
        annotations: tuple[Annotation, ...],
        card: Card,
        case: Case,
    ) -> None:
        """Keep record, annotations and card, and wait until they are written."""
        writer = self._store.writer
        writer.begin_call(record.head, freeze(case))
        writer.append(record.head.call, record.events)
        for annotation in annotations:
            writer.annotate(annotation)
        writer.keep_card(card, self.history)
        writer.keep_times(call_times(record, annotations, case))
        writer.flush()


def _place(wish: Wish, case: Case, on_exit: ExitStack) -> _Place:
    if wish.before.plan is not None:
        return _PlaceAfter(_first_call(wish, case), late=wish.before.late)
    if wish.data is None:
        return _Place()
    store = on_exit.enter_context(
        open_store(
            wish.data,
            now=_now,
            new_id=_new_id,
            new_salt=lambda: secrets.token_bytes(16),
            # `flush` raises the same errors here, where they can be told.
            on_error=lambda _: None,
            pc_name=platform.node(),
        )
    )
    return _KeptPlace(store, _person(store, wish), case)


def _person(store: Store, wish: Wish) -> Person:
    """Return the person of that name, added if there is none."""
    name = wish.person or getpass.getuser()
    with store.reader() as reader:
        known = [one for one in reader.persons() if one.name == name]
    if known:
        return known[0]
    person = store.writer.add_person(name=name, language=wish.language)
    store.writer.flush()
    return person


def _profile(wish: Wish) -> Profile:
    site = _site(wish)
    if wish.profile is None:
        return site.profile_for(wish.language)
    if wish.profile not in PROFILE_NAMES:
        raise InputError(
            f"There is no profile “{wish.profile}”. Use one of: "
            f"{', '.join(PROFILE_NAMES)}."
        )
    return site.profile(wish.profile)


def _site(wish: Wish) -> Site:
    """Return what holds of a site's own: as named, or as it lies beside the record."""
    if wish.site is not None:
        if not wish.site.exists():
            raise InputError(
                f"There is no file {wish.site}. Name what a site has of its own, or "
                "leave out --site."
            )
        return read_site(wish.site)
    return NO_SITE if wish.data is None else read_site(site_file(wish.data))


def _refuse_left_over(plan: Plan, played: Played) -> None:
    if played.left_over:
        raise InputError(
            f"{plan.name}:{played.left_over[0]}: The call had ended before this "
            "act. Take it and what follows out of the plan, or let it come earlier."
        )


def _told(
    record: Record, annotations: tuple[Annotation, ...], card: Card
) -> Iterator[str]:
    """Return the call and its card for people to read."""
    words = best_words(annotations)
    for event in record.events:
        match event:
            case Dialled():
                yield f"{clock_text(event.at):>6}  . dialled"
            case LineBegan():
                yield f"{clock_text(event.at):>6}  < {event.text}"
            case TurnBegan() if event.turn in words:
                yield f"{clock_text(event.at):>6}  > {words[event.turn].text}"
            case CallEnded():
                yield f"{clock_text(event.at):>6}  . {event.outcome}, {event.cause}"
            case _:
                pass
    score = "none" if card.score is None else f"{card.score:.0f}"
    yield ""
    yield (
        f"Score {score}; {card.applied} of {len(card.items)} items applied, "
        f"{card.pending} wait for a human."
    )
    for item in card.items:
        if item.mark is not Mark.NOT_APPLICABLE:
            reason = sentence(item.reason, record.head.language)
            yield f"{item.no:>4}  {item.mark:<14}  {reason}"


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return str(uuid_utils.uuid7())
