"""One person's data in one file: all of it, and nobody else's."""

import json
import stat
import zipfile

import pytest

from phonecoach.call.record import CallId, Purpose
from phonecoach.errors import StoreError
from phonecoach.store import export_person
from phonecoach.store.recordings import RecordingFolder
from phonecoach.store.rows import wall_to_text
from phonecoach.units import Language
from tests.store import making as make
from tests.store.test_assignments import LATER, give

CALL = CallId("0198f000-0000-7000-8000-000000000001")


@pytest.fixture
def called(world, mina, ken, chief):
    world.take(world.store, mina, call=CALL)
    world.store.writer.keep_card(make.card(CALL), make.history())
    world.store.writer.annotate(
        world.annotation(CALL, chief, make.human_mark(44, "met", 1))
    )
    world.take(world.store, ken)
    world.store.writer.flush()
    RecordingFolder(world.folder).begin(CALL).write_bytes(b"voice")
    return world


def test_calls_cards_notes_and_recordings_are_there(called, mina, tmp_path):
    target = tmp_path / "mina.zip"

    assert export_person(called.path, mina.id, mina, target)

    folder = f"2026-11-02 {CALL}"
    with zipfile.ZipFile(target) as packed:
        assert packed.namelist() == [
            "README.txt", "person.json", "own.json", "assignments.json",
            f"{folder}/call.json", f"{folder}/recording.wav",
        ]  # fmt: skip
        content = json.loads(packed.read(f"{folder}/call.json"))
        assert json.loads(packed.read("person.json"))["name"] == mina.name
        assert packed.read(f"{folder}/recording.wav") == b"voice"
    assert content["head"]["payload"]["person"] == mina.id
    assert len(content["events"]) == 5
    assert [one["kind"] for one in content["annotations"]] == ["human_mark"]
    assert content["cards"][0]["counts"]
    assert content["marks"] == [
        {"item": 44, "mark": "met", "share": 1.0, "by_human": True}
    ]
    assert stat.S_IMODE(target.stat().st_mode) & 0o077 == 0


def test_who_may_not_see_the_calls_gets_none(called, mina, ken, tmp_path):
    target = tmp_path / "mina.zip"
    export_person(called.path, ken.id, mina, target)

    with zipfile.ZipFile(target) as packed:
        assert packed.namelist() == ["README.txt", "person.json", "assignments.json"]
        assert json.loads(packed.read("assignments.json")) == []


def test_what_was_given_and_what_came_of_it_goes_along(world, mina, chief, tmp_path):
    given = give(world, chief, mina, purpose=Purpose.PRACTICE)
    call = world.take(world.store, mina)
    world.store.writer.keep_card(make.card(call, score=85.0), make.history())
    world.store.writer.flush()
    export_person(world.path, mina.id, mina, tmp_path / "mina.zip")

    with zipfile.ZipFile(tmp_path / "mina.zip") as packed:
        (part,) = json.loads(packed.read("assignments.json"))
    assert part["assignment"]["id"] == given
    assert part["assignment"]["due"] == wall_to_text(LATER)
    assert [one["call"] for one in part["tries"]] == [call]


def test_what_one_keeps_for_oneself_goes_to_oneself_alone(
    called, mina, chief, tmp_path
):
    called.store.writer.keep_setting(mina.id, "week_2026_45", ["Rang back."])
    called.store.writer.flush()
    for viewer, told in ((mina, True), (chief, False)):
        target = tmp_path / f"{viewer.id}.zip"
        export_person(called.path, viewer.id, mina, target)
        with zipfile.ZipFile(target) as packed:
            assert ("own.json" in packed.namelist()) is told
    with zipfile.ZipFile(tmp_path / f"{mina.id}.zip") as packed:
        own = json.loads(packed.read("own.json"))
        assert own == {"week_2026_45": ["Rang back."]}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.KO, "개인정보"),
        (Language.EN, "personal data"),
        (Language.JA, "個人情報"),
    ],
)
def test_the_guide_speaks_the_language_of_the_person(world, tmp_path, language, words):
    person = world.store.writer.add_person(name="Kim", language=language)
    world.store.writer.flush()
    export_person(world.path, person.id, person, tmp_path / "kim.zip")

    with zipfile.ZipFile(tmp_path / "kim.zip") as packed:
        assert words in packed.read("README.txt").decode()


def test_file_that_is_dropped_leaves_nothing(called, mina, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    assert not export_person(
        called.path, mina.id, mina, folder / "mina.zip", lambda _: False
    )
    assert list(folder.iterdir()) == []


def test_folder_that_is_not_there_is_told(called, mina, tmp_path):
    with pytest.raises(StoreError, match="Choose a folder"):
        export_person(called.path, mina.id, mina, tmp_path / "no" / "mina.zip")
