import enum
import json
import types
import typing
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phonecoach.call import codec
from phonecoach.call.annotations import Note
from phonecoach.call.events import Event, MemoChanged
from phonecoach.call.kinds import kinds
from phonecoach.call.record import Head
from phonecoach.units import Micros

MOMENTS = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.just(UTC),
)


def values(kind):
    if isinstance(kind, typing.NewType):
        return values(kind.__supertype__)
    inner = typing.get_args(kind)
    if typing.get_origin(kind) is tuple:
        return tuples(inner)
    if inner:
        (some,) = (one for one in inner if one is not types.NoneType)
        return st.none() | values(some)
    if is_dataclass(kind):
        return instances(kind)
    return plain_values(kind)


def tuples(inner):
    if inner[-1] is Ellipsis:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    return st.tuples(*map(values, inner))


def plain_values(kind):
    if issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    return {
        int: st.integers(),
        bool: st.booleans(),
        str: st.text(max_size=20),
        float: st.floats(allow_nan=False, allow_infinity=False),
        datetime: MOMENTS,
    }[kind]


def instances(cls):
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{one.name: values(hints[one.name]) for one in fields(cls)})


def through_json(payload):
    return json.loads(json.dumps(payload, allow_nan=False))


@pytest.mark.parametrize("cls", kinds(Event).values())
@settings(max_examples=25)
@given(data=st.data())
def test_every_event_comes_back_as_it_was(cls, data):
    event = data.draw(instances(cls))

    kind, version, payload = codec.to_payload(event)

    assert codec.from_payload(kind, version, through_json(payload)) == event


@pytest.mark.parametrize("cls", kinds(Note).values())
@settings(max_examples=25)
@given(data=st.data())
def test_every_note_comes_back_as_it_was(cls, data):
    note = data.draw(instances(cls))

    kind, version, payload = codec.note_to_payload(note)

    assert codec.note_from_payload(kind, version, through_json(payload)) == note


@settings(max_examples=50)
@given(head=instances(Head))
def test_every_head_comes_back_as_it_was(head):
    kind, version, payload = codec.head_to_payload(head)

    assert kind == "head"
    assert codec.head_from_payload(version, through_json(payload)) == head


def test_kinds_are_named_after_their_classes():
    assert codec.to_payload(MemoChanged(at=Micros(2), onset=Micros(1), text="a")) == (
        "memo_changed",
        1,
        {"at": 2, "onset": 1, "text": "a"},
    )
    assert len(kinds(Event)) >= 36
    assert set(kinds(Note)) >= {"turn_words", "review", "human_mark"}


def test_an_unknown_kind_is_refused_by_name():
    with pytest.raises(codec.RecordError, match=r"'telepathy'.*newer phonecoach"):
        codec.from_payload("telepathy", 1, {"at": 0})


@pytest.mark.parametrize(
    "read",
    [
        lambda version: codec.from_payload("filed", version, {"at": 0}),
        lambda version: codec.note_from_payload("sign_off", version, {"comment": ""}),
    ],
)
def test_a_newer_version_is_refused_by_number(read):
    with pytest.raises(codec.RecordError, match=r"version 2, and this .* up to 1"):
        read(2)


def test_a_newer_head_is_refused_by_number():
    newer = codec.HEAD_VERSION + 1

    with pytest.raises(codec.RecordError, match=f"version {newer}, and this .* up to"):
        codec.head_from_payload(newer, {})


@settings(max_examples=20)
@given(head=instances(Head))
def test_a_head_of_before_calls_could_follow_others_is_still_read(head):
    head = replace(head, site="")
    _, _, payload = codec.head_to_payload(head)
    older = through_json(payload)
    del older["follows"]

    assert codec.head_from_payload(1, older) == replace(head, follows=None)


@pytest.mark.parametrize(
    ("kind", "payload", "why"),
    [
        ("filed", {}, "'at' is missing"),
        ("filed", {"at": "0"}, "'0' is not of the type int"),
        ("filed", {"at": True}, "True is not of the type int"),
        ("filed", {"at": 0, "by": "x"}, "'by' does not belong there"),
        ("filed", [0], "is not a mapping"),
        ("look_up_ready", {"at": 0, "due": 0, "shown": 0, "facts": "f"}, "not a list"),
        (
            "call_ended",
            {"at": 0, "by": "x", "ending": None, "outcome": "lost", "cause": ""},
            "'x' is not a valid EndedBy",
        ),
        ("form_changed", {"at": 0, "onset": 0, "fields": [["day"]]}, "shorter"),
    ],
)
def test_a_damaged_payload_is_told_in_a_sentence(kind, payload, why):
    with pytest.raises(codec.RecordError, match=f"'{kind}'.*damaged.*{why}.*copy"):
        codec.from_payload(kind, 1, payload)


def test_a_field_that_came_later_may_lack_in_an_old_payload():
    event = codec.from_payload(
        "stage_entered", 1, {"at": 3, "stage": "wish", "cause": "start"}
    )

    assert event.due is None


def test_whole_numbers_may_stand_for_shares():
    note = codec.note_from_payload(
        "human_mark",
        1,
        {"item": 52, "mark": "met", "share": 1, "rubric": "1", "reason": ""},
    )

    assert note.share == 1.0
    assert isinstance(note.share, float)
