"""What the settings are gathered from: devices, folders, parts and their licences."""

import re
from datetime import UTC, datetime
from importlib import metadata

import pytest
from PySide6.QtCore import QStandardPaths

from phonecoach.app.gather.settings import (
    LIBRARIES,
    back_up_folders,
    back_up_name,
    devices_of,
    licences,
    parts,
    settings_text,
)
from phonecoach.app.preferences import PcPreferences, Preferences
from phonecoach.app.sound.board import SoundBoard
from phonecoach.call.record import PersonId, RoomId
from phonecoach.checklist import profile_for
from phonecoach.places import resources
from phonecoach.store import Person, Role
from phonecoach.units import Language
from tests.app.sound.speakers import DESK, HEADSET, SilentOutputs

LOCK = resources().parent / "requirements.lock"


@pytest.fixture
def board(qapp):
    one = SoundBoard(SilentOutputs(DESK, HEADSET))
    yield one
    one.close()


def test_every_library_that_is_installed_is_named():
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    locked = {found[1] for line in lines if (found := re.match(r"([\w-]+)==", line))}

    assert {name.lower() for name, _ in LIBRARIES} == locked


@pytest.mark.parametrize(("name", "licence"), LIBRARIES)
def test_each_library_has_the_licence_it_says(name, licence):
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{name} is not needed on this system")

    words = f"{said.get('License-Expression')} {said.get('License')}"
    assert all(part in words for part in licence.split(" AND "))


def test_the_parts_tell_the_version_that_is_here():
    found = {one.name: one for one in parts()}

    assert found["PySide6-Addons"].version == metadata.version("PySide6-Addons")
    assert found["Pretendard JP"].licence == "OFL-1.1"
    assert found["Lucide"].licence.startswith("ISC")


def test_the_wording_of_every_licence_is_there():
    wording = licences()

    assert "Apache License" in wording
    assert "SIL Open Font License" in wording
    assert "Lucide Icons and Contributors" in wording
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in wording
    assert "rapidfuzz (MIT)" in wording
    assert "Max Bachmann" in wording
    for part in parts():
        if part.name not in ("Python", "FFmpeg"):
            assert part.name in wording


def test_a_back_up_never_takes_the_name_of_another(tmp_path):
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC)
    first = back_up_name(tmp_path, noon)
    first.mkdir()
    second = back_up_name(tmp_path, noon)
    second.mkdir()

    assert first.name == "phonecoach 2026-11-24"
    assert second.name == "phonecoach 2026-11-24 (2)"
    assert back_up_name(tmp_path, noon).name.endswith("(3)")


def test_each_folder_for_back_ups_is_offered_once(monkeypatch, tmp_path):
    homes = {
        QStandardPaths.StandardLocation.DocumentsLocation: tmp_path,
        QStandardPaths.StandardLocation.DesktopLocation: tmp_path / "not there",
        QStandardPaths.StandardLocation.HomeLocation: tmp_path,
    }
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda place: str(homes[place])
    )

    assert [one.path for one in back_up_folders()] == [tmp_path]


def test_without_any_known_folder_home_is_offered(monkeypatch, tmp_path):
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda _: str(tmp_path / "not there")
    )

    assert len(back_up_folders()) == 1


def test_the_standard_device_is_told_by_name(board):
    found = devices_of(board)

    assert found.here == (DESK, HEADSET)
    assert found.standard == "Desk speaker"


def test_a_person_sees_by_what_their_calls_are_judged(board, tmp_path):
    person = Person(
        id=PersonId("mina"),
        room=RoomId("room"),
        name="Mina",
        language=Language.KO,
        role=Role.TRAINEE,
        created=datetime(2026, 11, 24, 12, tzinfo=UTC),
    )
    chosen = Preferences(text_percent=130), PcPreferences(volume=10)

    text = settings_text(
        chosen, person, profile_for(Language.KO), board, tmp_path / "x.sqlite3"
    )

    assert (text.profile, text.profile_version) == ("ko-KR", "2026.11")
    assert (text.chosen, text.chosen_for_pc) == chosen
    assert text.language is Language.KO
