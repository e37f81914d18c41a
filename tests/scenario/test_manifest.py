"""Writing durations and marks into text files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from phonecoach.errors import ContentError
from phonecoach.scenario.manifest import Change, rebaseline
from phonecoach.scenario.reader import read_case, read_shared

if TYPE_CHECKING:
    from phonecoach.scenario import Shared


def test_a_sound_case_is_left_alone(parcel: Path) -> None:
    before = (parcel / "en.yaml").read_bytes()

    assert rebaseline(parcel) == ()
    assert (parcel / "en.yaml").read_bytes() == before


def test_what_is_missing_is_written_and_the_rest_stays(
    parcel: Path, shared: Shared
) -> None:
    path = parcel / "en.yaml"
    sound = path.read_text()
    for piece in ("duration_ms: 1470, ", "      duration_ms: 3420\n"):
        path.write_text(path.read_text().replace(piece, ""))

    changes = rebaseline(parcel)

    assert path.read_text() == sound
    assert {(one.key, one.before, one.after) for one in changes} == {
        ("duration_ms", "", "3420"),
        ("duration_ms", "", "1470"),
    }
    read_case(parcel, shared)


@pytest.mark.parametrize("written", ["0", "9999"])
def test_a_duration_that_cannot_be_meant_is_corrected(
    parcel: Path, written: str
) -> None:
    path = parcel / "en.yaml"
    sound = path.read_text()
    path.write_text(sound.replace("duration_ms: 4330", f"duration_ms: {written}"))

    (change,) = rebaseline(parcel)

    assert path.read_text() == sound
    assert str(change) == f"{path}:27: duration_ms is 4330 now, was {written}."


def test_a_duration_near_the_estimate_is_frozen(parcel: Path) -> None:
    path = parcel / "en.yaml"
    path.write_text(path.read_text().replace("duration_ms: 1630", "duration_ms: 2270"))

    assert rebaseline(parcel) == ()


def test_stale_words_are_marked_as_read(parcel: Path, shared: Shared) -> None:
    case = parcel / "case.yaml"
    case.write_text(case.read_text().replace("temper: hesitant", "temper: angry"))

    changes = rebaseline(parcel)

    assert [change.path.name for change in changes] == ["ko.yaml", "en.yaml", "ja.yaml"]
    assert {change.key for change in changes} == {"made_from"}
    read_case(parcel, shared)


def test_a_mark_is_written_behind_the_language(parcel: Path) -> None:
    path = parcel / "ko.yaml"
    lines = path.read_text().split("\n")
    path.write_text("\n".join(line for line in lines if "made_from" not in line))

    rebaseline(parcel)

    assert path.read_text() == "\n".join(lines)


def test_line_ends_of_windows_are_kept(parcel: Path) -> None:
    path = parcel / "en.yaml"
    sound = path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(sound.replace(b"      duration_ms: 4330\r\n", b""))

    rebaseline(parcel)

    assert path.read_bytes() == sound


def test_two_wordings_on_a_line_are_told_apart(parcel: Path, shared: Shared) -> None:
    path = parcel / "en.yaml"
    text = path.read_text()
    first = '    - {id: a, duration_ms: 1630, text: "Well, so what can I do now?"}\n'
    assert first in text
    path.write_text(
        text.replace(
            f"  well:\n{first}",
            "  well: [{id: a, duration_ms: 1630, text: Well so what can I do now?}, "
            "{id: b, duration_ms: 9, text: So what am I to do with all of this?}]\n",
        )
    )

    (change,) = rebaseline(parcel)

    assert change.before == "9"
    assert "{id: b, duration_ms: 2010, text: So" in path.read_text()
    assert "{id: a, duration_ms: 1630, text: Well" in path.read_text()


def test_a_file_that_cannot_be_edited_by_lines_is_refused_whole(parcel: Path) -> None:
    path = parcel / "en.yaml"
    text = path.read_text()
    path.write_text(
        text.replace("{id: a, duration_ms: 1470, text:", '{"id": a, text:').replace(
            "duration_ms: 1630, ", ""
        )
    )
    before = path.read_bytes()

    with pytest.raises(ContentError, match="put each key of its wordings on a line"):
        rebaseline(parcel)

    assert path.read_bytes() == before


def test_nothing_is_written_where_a_file_of_the_case_is_broken(parcel: Path) -> None:
    (parcel / "ja.yaml").write_text("language: [\n")
    path = parcel / "en.yaml"
    path.write_text(path.read_text().replace("duration_ms: 1630, ", ""))
    before = path.read_bytes()

    with pytest.raises(ContentError, match=r"ja\.yaml"):
        rebaseline(parcel)

    assert path.read_bytes() == before


def test_a_case_without_its_case_file_is_refused(parcel: Path) -> None:
    (parcel / "case.yaml").unlink()

    with pytest.raises(ContentError, match=r"case\.yaml: This file does not exist"):
        rebaseline(parcel)


def test_a_folder_of_cases_takes_its_shared_files_along(
    parcel: Path, own_shared: Path
) -> None:
    path = own_shared / "reflexes.ja.yaml"
    sound = path.read_text()
    first = sound.index(" duration_ms:")
    behind = sound.index(",", first)
    path.write_text(sound[:first] + sound[behind + 1 :])

    (change,) = rebaseline(parcel.parent)

    assert isinstance(change, Change)
    written = f" duration_ms: {change.after}"
    assert path.read_text() == sound[:first] + written + sound[behind:]
    read_shared(own_shared)


def test_the_shared_files_can_be_named_alone(parcel: Path, own_shared: Path) -> None:
    (parcel / "en.yaml").write_text("broken: [")

    assert rebaseline(own_shared) == ()


def test_the_pace_of_the_caller_counts(parcel: Path, own_shared: Path) -> None:
    path = own_shared / "cast.yaml"
    path.write_text(path.read_text().replace("pace: 1.12", "pace: 0.5"))

    changes = rebaseline(parcel.parent)

    assert "1630" in {change.before for change in changes}
    assert "3660" in {change.after for change in changes}


def test_a_file_that_cannot_be_written_is_told(
    parcel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = parcel / "en.yaml"
    path.write_text(path.read_text().replace("duration_ms: 1630, ", ""))

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)

    with pytest.raises(ContentError, match="cannot be written: No space left"):
        rebaseline(parcel)

    assert sorted(one.name for one in parcel.iterdir()) == [
        "case.yaml",
        "en.yaml",
        "ja.yaml",
        "ko.yaml",
    ]
