"""Recorded lines: found for the very words alone, and checked."""

from __future__ import annotations

import dataclasses
import shutil
from typing import TYPE_CHECKING

import pytest
import soundfile
import yaml
from hypothesis import given
from hypothesis import strategies as st

from phonecoach import content
from phonecoach.places import scenarios
from phonecoach.scenario.check_recordings import recording_problems
from phonecoach.scenario.entries import library
from phonecoach.scenario.opus_file import opus_ms
from phonecoach.scenario.reader import read_shared
from phonecoach.scenario.recordings import (
    CLIP_RATE,
    AudioManifest,
    Clip,
    as_letters,
    case_manifest,
    clip_folder,
    clip_path,
    read_manifest,
    recordings,
    reflex_manifest,
    words_hash,
)
from phonecoach.scenario.terms import LineId
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

SHARED = scenarios("shared")


def write_clip(path: Path, duration_ms: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = [0.1, -0.1] * round(duration_ms * CLIP_RATE / 2_000)
    soundfile.write(path, samples, CLIP_RATE, format="OGG", subtype="OPUS")


def write_manifest(path: Path, manifest: AudioManifest) -> None:
    plain = content.dumped(manifest, AudioManifest)
    path.write_text(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False))


@pytest.fixture
def parcel_case(parcel):
    (entry,) = library(parcel, SHARED)
    assert entry.case is not None
    return entry.case


@pytest.fixture
def recorded(parcel, parcel_case) -> Path:
    """The manifest of the small case, all of whose English lines have a clip."""
    path = case_manifest(parcel, Language.EN)
    voice = parcel_case.caller.voice
    clips: dict[str, dict[str, Clip]] = {}
    for line, wordings in parcel_case.texts[Language.EN].lines.items():
        for one in wordings:
            write_clip(clip_path(clip_folder(path), line, one.id), one.duration_ms)
            clips.setdefault(line, {})[one.id] = Clip(
                text=words_hash(one.text, voice),
                recipe="r0",
                duration_ms=one.duration_ms,
                samples=one.duration_ms * CLIP_RATE // 1_000,
            )
    write_manifest(
        path,
        AudioManifest(
            format=1,
            language=Language.EN,
            voice=voice,
            made_with=("a pair of samples",),
            licence="CC0-1.0",
            attribution="nobody",
            clips=clips,
        ),
    )
    return path


def problems(parcel: Path) -> list[str]:
    entries = library(parcel, SHARED)
    return [str(one) for one in recording_problems(parcel, entries, SHARED)]


def change(path: Path, line: str, wording: str, **to: object) -> None:
    """Change what a manifest tells of one clip."""
    manifest = read_manifest(path).value
    clip = dataclasses.replace(manifest.clips[line][wording], **to)
    clips = {**manifest.clips, line: {**manifest.clips[line], wording: clip}}
    write_manifest(path, dataclasses.replace(manifest, clips=clips))


def first_of(recorded: Path) -> tuple[str, str]:
    line, wordings = next(iter(read_manifest(recorded).value.clips.items()))
    return line, next(iter(wordings))


def words_of(case, line: str, wording: str) -> str:
    (text,) = (
        one.text
        for one in case.texts[Language.EN].lines[LineId(line)]
        if one.id == wording
    )
    return text


# --- Finding -------------------------------------------------------------------------


def test_every_wording_of_a_recorded_case_is_found(recorded, parcel, parcel_case):
    found = recordings(parcel, SHARED, Language.EN, parcel_case.caller)

    for line, wordings in parcel_case.texts[Language.EN].lines.items():
        for one in wordings:
            recording = found.find(LineId(line), one.id, one.text)
            assert recording is not None
            assert recording.duration_ms == one.duration_ms
            assert soundfile.info(recording.path).frames == recording.samples


def test_other_words_in_the_same_place_are_not_found(recorded, parcel, parcel_case):
    found = recordings(parcel, SHARED, Language.EN, parcel_case.caller)
    line, wording = first_of(recorded)

    assert found.find(LineId(line), wording, "Quite different words.") is None
    assert found.find(LineId(line), "zz", "Quite different words.") is None
    assert found.find(LineId("no_such_line"), wording, "Hello?") is None


def test_the_same_words_in_another_voice_are_not_found(recorded, parcel, parcel_case):
    other = dataclasses.replace(parcel_case.caller, voice="another-voice")
    found = recordings(parcel, SHARED, Language.EN, other)
    line, wording = first_of(recorded)

    text = words_of(parcel_case, line, wording)
    assert found.find(LineId(line), wording, text) is None


def test_how_loud_a_recorded_line_is_can_be_told(recorded, parcel, parcel_case):
    line, wording = first_of(recorded)
    change(recorded, line, wording, loudness="az0")
    found = recordings(parcel, SHARED, Language.EN, parcel_case.caller)
    text = words_of(parcel_case, line, wording)

    assert found.loudness(LineId(line), wording, text) == (0.0, 1.0, 0.0)
    assert found.loudness(LineId(line), wording, "Other words.") == ()
    assert found.loudness(LineId("no_such_line"), wording, text) == ()


@given(st.lists(st.floats(0, 1)))
def test_letters_tell_a_loudness_to_two_hundredths(shares):
    letters = as_letters(shares)

    told = [(ord(letter) - ord("a")) / 25 for letter in letters]
    assert told == pytest.approx(shares, abs=0.021)


def test_a_clip_that_was_removed_is_not_found(recorded, parcel, parcel_case):
    line, wording = first_of(recorded)
    clip_path(clip_folder(recorded), line, wording).unlink()
    found = recordings(parcel, SHARED, Language.EN, parcel_case.caller)
    text = parcel_case.texts[Language.EN].lines[LineId(line)][0].text

    assert found.find(LineId(line), wording, text) is None


def test_a_case_without_recordings_has_none_and_no_problem(parcel, parcel_case):
    found = recordings(parcel, parcel.parent, Language.KO, parcel_case.caller)

    assert found.problems == ()
    assert found.find(LineId("hello"), "a", "여보세요?") is None
    assert problems(parcel) == []


def test_a_broken_manifest_is_told_and_the_reflexes_still_play(
    parcel, parcel_case, own_shared
):
    odd = dataclasses.replace(parcel_case.caller, id="odd-50m", voice="man-odd")
    case_manifest(parcel, Language.EN).parent.mkdir()
    case_manifest(parcel, Language.EN).write_text("format: 1\nclips: []\n")
    reflexes = reflex_manifest(own_shared, Language.EN, odd.id)
    write_clip(clip_path(clip_folder(reflexes), "silence", "a"), 400)
    clip = Clip(
        text=words_hash("Hello?", "man-odd"), recipe="r", duration_ms=400, samples=3200
    )
    write_manifest(
        reflexes,
        AudioManifest(
            format=1,
            language=Language.EN,
            voice="man-odd",
            made_with=("samples",),
            licence="CC0-1.0",
            attribution="nobody",
            clips={"silence": {"a": clip}},
        ),
    )

    found = recordings(parcel, own_shared, Language.EN, odd)

    assert any("'clips'" in str(problem) for problem in found.problems)
    assert found.find(LineId("reflex:silence"), "a", "Hello?") is not None


def test_two_callers_of_one_voice_have_reflexes_of_their_own():
    paths = {
        reflex_manifest(SHARED, Language.EN, member.id)
        for member in read_shared(SHARED).cast
    }

    assert len(paths) == len(read_shared(SHARED).cast)


# --- Checking ------------------------------------------------------------------------


def test_a_recorded_case_has_no_problem(recorded, parcel):
    assert problems(parcel) == []


def test_changed_words_make_a_clip_stale(recorded, parcel, parcel_case):
    line, wording = first_of(recorded)
    text = parcel_case.texts[Language.EN].lines[LineId(line)][0].text
    words = parcel / "en.yaml"
    words.write_text(words.read_text().replace(text, f"Oh, {text}"))

    (problem,) = problems(parcel)

    assert problem.startswith(f"{recorded}:")
    assert f"'{wording}' of '{line}' was rendered from other words" in problem


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda path: path.unlink(), "cannot be read"),
        (lambda path: path.write_bytes(b""), "no whole Ogg Opus file"),
        (lambda path: path.write_bytes(b"RIFF" + bytes(400)), "no whole Ogg Opus"),
        (lambda path: path.write_bytes(path.read_bytes()[:-9]), "no whole Ogg Opus"),
        (lambda path: write_clip(path, 9_000), "plays 9000 ms and not"),
    ],
)
def test_a_broken_file_is_told(recorded, parcel, damage, says):
    line, wording = first_of(recorded)
    damage(clip_path(clip_folder(recorded), line, wording))

    (problem,) = problems(parcel)

    assert says in problem


def test_a_clip_much_longer_than_declared_is_told(recorded, parcel):
    line, wording = first_of(recorded)
    declared = read_manifest(recorded).value.clips[line][wording].duration_ms
    longer = round(declared * 1.2)
    write_clip(clip_path(clip_folder(recorded), line, wording), longer)
    change(
        recorded, line, wording, duration_ms=longer, samples=longer * CLIP_RATE // 1_000
    )

    (problem,) = problems(parcel)

    assert f"is said to take {declared} ms" in problem


def test_what_nobody_says_any_more_is_told(recorded, parcel):
    line, _ = first_of(recorded)
    manifest = read_manifest(recorded).value
    clips = {**manifest.clips, "old_line": {"a": manifest.clips[line]["a"]}}
    write_manifest(recorded, dataclasses.replace(manifest, clips=clips))
    write_clip(clip_folder(recorded) / "stray.a.opus", 500)

    found = "\n".join(problems(parcel))

    assert "no wording 'a' of 'old_line' any more" in found
    assert "stray.a.opus: No manifest tells of this clip" in found


def test_a_wording_without_a_clip_is_told_unless_it_was_left_out(recorded, parcel):
    line, wording = first_of(recorded)
    manifest = read_manifest(recorded).value
    clip_path(clip_folder(recorded), line, wording).unlink()
    others = {k: v for k, v in manifest.clips[line].items() if k != wording}
    manifest = dataclasses.replace(manifest, clips={**manifest.clips, line: others})
    write_manifest(recorded, manifest)

    assert f"'{wording}' of '{line}' has no clip" in "\n".join(problems(parcel))

    left_out = {line: {wording: "It has a blank."}}
    write_manifest(recorded, dataclasses.replace(manifest, left_out=left_out))
    assert problems(parcel) == []


@pytest.mark.parametrize("key", ["voice", "language"])
def test_clips_of_another_voice_or_language_are_told(recorded, parcel, key):
    manifest = read_manifest(recorded).value
    other = Language.KO if key == "language" else "another-voice"
    write_manifest(recorded, dataclasses.replace(manifest, **{key: other}))

    assert f"of the {key} '{other}'" in "\n".join(problems(parcel))


def test_the_shipped_recordings_fit_their_words():
    entries = library(scenarios(), SHARED)

    assert recording_problems(scenarios(), entries, SHARED) == ()


def test_the_length_of_an_opus_file_is_that_of_its_sound(tmp_path):
    for duration_ms in (20, 997, 5_000, 61_234):
        write_clip(tmp_path / "x.opus", duration_ms)
        played = opus_ms(tmp_path / "x.opus")
        assert played == pytest.approx(duration_ms, abs=1)


def test_shared_reflexes_are_checked_once_for_each_caller(own_shared, parcel):
    shutil.copytree(parcel, parcel.with_name("second"))
    case = parcel.with_name("second") / "case.yaml"
    case.write_text(case.read_text().replace("id: wet-parcel", "id: second"))
    entries = library(parcel.parent, SHARED)
    caller = next(one.case for one in entries if one.case is not None).caller
    path = reflex_manifest(own_shared, Language.EN, caller.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("format: 1\n")

    found = recording_problems(parcel.parent, entries, SHARED)

    assert found
    assert len(found) == len(set(found))
