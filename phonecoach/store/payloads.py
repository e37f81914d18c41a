"""Between the types of a call and what a row of the training record holds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from phonecoach.call import codec
from phonecoach.scoring import codec as card_codec
from phonecoach.store.chain import salted, to_text

if TYPE_CHECKING:
    from phonecoach.call.annotations import Note
    from phonecoach.call.events import Event
    from phonecoach.call.record import Head
    from phonecoach.scoring.card import Card
    from phonecoach.scoring.history import History
    from phonecoach.store.chain import Payload


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A payload as it is kept, with what its digest is made from."""

    kind: str
    version: int
    text: str
    salt: bytes

    @property
    def digest(self) -> bytes:
        """The salted digest, which stays when text and salt are erased."""
        return salted(self.salt, self.text)


def event_entry(event: Event, salt: bytes) -> Entry:
    """Return an event as it is kept."""
    return _entry(codec.to_payload(event), salt)


def note_entry(note: Note, salt: bytes) -> Entry:
    """Return what an annotation says as it is kept."""
    return _entry(codec.note_to_payload(note), salt)


def head_entry(head: Head, salt: bytes) -> Entry:
    """Return a head as it is kept."""
    return _entry(codec.head_to_payload(head), salt)


def kind_of(event: type[Event]) -> str:
    """Return the name under which a kind of event is kept."""
    return codec.kind_of(event)


def to_event(kind: str, version: int, text: str) -> Event:
    """Return the event that was kept."""
    return codec.from_payload(kind, version, json.loads(text))


def to_note(kind: str, version: int, text: str) -> Note:
    """Return what an annotation says."""
    return codec.note_from_payload(kind, version, json.loads(text))


def to_head(version: int, text: str) -> Head:
    """Return the head that was kept."""
    return codec.head_from_payload(version, json.loads(text))


def card_text(card: Card) -> str:
    """Return a card as it is kept."""
    return to_text(card_codec.card_to_json(card))


def to_card(text: str) -> Card:
    """Return the card that was kept."""
    return card_codec.card_from_json(json.loads(text))


def history_text(history: History) -> str:
    """Return a history as it is kept."""
    return to_text(card_codec.history_to_json(history))


def to_history(text: str) -> History:
    """Return the history that was kept."""
    return card_codec.history_from_json(json.loads(text))


def _entry(coded: tuple[str, int, Payload], salt: bytes) -> Entry:
    kind, version, payload = coded
    return Entry(kind=kind, version=version, text=to_text(payload), salt=salt)
