"""What may stay in the folder of recordings, and what belongs to nobody."""

import secrets
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from phonecoach.store.recordings import RecordingFolder, Standing, began
from phonecoach.store.rows import CallState

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def call_from(days_ago):
    then = NOW - timedelta(days=days_ago)
    ms = int(then.timestamp() * 1_000)
    return str(uuid.UUID(int=ms << 80 | 7 << 76 | 2 << 62 | secrets.randbits(60)))


@pytest.fixture
def folder(tmp_path):
    return RecordingFolder(tmp_path)


@pytest.fixture
def put(folder):
    def put(call, kind):
        path = folder.begin(call).with_name(f"{call}{kind}")
        path.touch()
        return path

    return put


def standing(state=CallState.FROZEN):
    return Standing(person="me", state=state)


def test_the_folder_is_for_its_owner_alone(folder):
    path = folder.begin("x")

    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_call_tells_when_it_began():
    assert began(call_from(3)) == NOW - timedelta(days=3)
    assert began("notes") is None


@pytest.mark.parametrize("kind", [".wav", ".opus"])
def test_what_is_older_than_its_person_wishes_goes(folder, put, kind):
    old, young = call_from(30.1), call_from(29.9)
    gone, _stays = put(old, kind), put(young, kind)

    todo = folder.tidy({old: standing(), young: standing()}, lambda _: 30, NOW)

    assert todo.remove == (gone,)


def test_who_keeps_nothing_has_everything_removed(folder, put):
    call = call_from(0.001)
    path = put(call, ".opus")

    assert folder.tidy({call: standing()}, lambda _: 0, NOW).remove == (path,)


def test_what_belongs_to_nobody_any_more_goes_with_all_its_forms(folder, put):
    call = call_from(1)
    paths = [put(call, kind) for kind in (".opus", ".opus.part", ".wav")]

    assert sorted(folder.tidy({}, lambda _: 30, NOW).remove) == sorted(paths)


def test_only_calls_that_are_over_are_encoded(folder, put):
    states = {call_from(number + 1): state for number, state in enumerate(CallState)}
    paths = {call: put(call, ".wav") for call in states}

    todo = folder.tidy(
        {call: standing(state) for call, state in states.items()}, lambda _: 30, NOW
    )

    over = {call for call, it in states.items() if it in ("frozen", "filed")}
    assert set(todo.encode) == {paths[call] for call in over}
    assert todo.remove == ()


def test_half_an_encoding_is_begun_anew(folder, put):
    call = call_from(1)
    wav, part = put(call, ".wav"), put(call, ".opus.part")

    todo = folder.tidy({call: standing()}, lambda _: 30, NOW)

    assert (todo.encode, todo.remove) == ((wav,), (part,))


def test_strange_files_are_left_alone(folder, put):
    folder.begin("x").with_name("letter.txt").touch()

    todo = folder.tidy({}, lambda _: 30, NOW)

    assert (todo.remove, todo.encode, folder.calls) == ((), (), ())


def test_a_recording_is_found_in_whichever_form_it_is(folder, put):
    call = call_from(1)
    assert folder.find(call) is None

    growing = put(call, ".wav")
    assert folder.find(call) == growing
    finished = put(call, ".opus")
    assert folder.find(call) == finished
