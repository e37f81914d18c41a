"""What happens in a call goes into the training record as it happens."""

from datetime import UTC, datetime

from phonecoach import __version__
from phonecoach.app.keeping import CallKeeper, Outside
from phonecoach.call import events
from phonecoach.call.annotations import Source, TurnWords
from phonecoach.call.record import CallId, PersonId
from tests.app.kit import at

NOW = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)


class Writer:
    """A writer that remembers what it was given."""

    def __init__(self):
        self.appended = []
        self.annotated = []

    def append(self, call, events):
        self.appended.append((call, events))

    def annotate(self, annotation, *, urgent=False):
        self.annotated.append((annotation, urgent))


def make_keeper():
    writer = Writer()
    outside = Outside(now=lambda: NOW, new_id=lambda: "id-1")
    return writer, CallKeeper(writer, CallId("call"), PersonId("mina"), outside)


def test_events_are_appended_to_their_call_in_order():
    writer, keeper = make_keeper()
    both = events.Muted(at=at(1), onset=at(1)), events.Unmuted(at=at(2), onset=at(2))

    keeper.events(both)

    assert writer.appended == [("call", both)]


def test_words_are_kept_at_once_as_what_their_author_typed():
    writer, keeper = make_keeper()

    keeper.words(3, "Good morning.")

    [(kept, urgent)] = writer.annotated
    assert urgent
    assert kept.note == TurnWords(turn=3, source=Source.TYPED, text="Good morning.")
    assert (kept.call, kept.author) == ("call", "mina")
    assert (kept.id, kept.written, kept.program) == ("id-1", NOW, __version__)
