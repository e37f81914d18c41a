"""The shared files: the shipped ones are sound, and damage to them is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from phonecoach.checklist import Polarity, vocabulary
from phonecoach.errors import ContentError
from phonecoach.scenario import MoodLevel, Reflex, Shared
from phonecoach.scenario.reader import read_shared
from phonecoach.units import Language

if TYPE_CHECKING:
    from pathlib import Path

ASKED_FOR = {
    "enquirer-40f",
    "angry-50m",
    "student-20f",
    "elder-70m",
    "hesitant-30f",
    "opinionated-60m",
    "callback-30m",
    "abusive-40m",
}


def test_the_cast_is_complete(shared: Shared) -> None:
    assert {member.id for member in shared.cast} >= ASKED_FOR


def test_each_of_the_first_has_a_voice_of_their_own_and_the_others_borrow_one(
    shared: Shared,
) -> None:
    first = {one.voice for one in shared.cast if one.id in ASKED_FOR}

    assert len(first) == len(ASKED_FOR)
    assert {one.voice for one in shared.cast} == first


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reflex", Reflex)
def test_every_mood_has_three_ways_to_put_a_reflex(
    reflex: Reflex, language: Language, shared: Shared
) -> None:
    wordings = shared.reflexes[language][reflex]

    for mood in MoodLevel:
        assert sum(wording.mood in (None, mood) for wording in wordings) >= 3


@pytest.mark.parametrize("language", Language)
def test_every_name_is_written_as_the_country_writes_names(
    language: Language, shared: Shared
) -> None:
    names = [member.name[language].full for member in shared.cast]
    # Japanese writes names from abroad in katakana.
    letters = {Language.KO: "가힣", Language.JA: "ァ鿿", Language.EN: "Az"}[language]

    for name in names:
        assert all(letters[0] <= one <= letters[1] for one in name if one != " ")


def test_no_single_wrong_ends_a_call_that_begins_calm(shared: Shared) -> None:
    assert max(rule.dissatisfaction for rule in shared.mood_rules) <= 3


def test_every_fault_of_the_vocabulary_moves_the_mood(shared: Shared) -> None:
    faults = set(vocabulary().names(Polarity.FAULT))
    annoying = {rule.cause for rule in shared.mood_rules if rule.dissatisfaction}

    assert faults <= annoying


# File, what stands there, what is put in its place, what must be said, on which line.
DAMAGES = {
    "a newer format": (
        "cast.yaml",
        "format: 1",
        "format: 9",
        "This file was written for format 9; this phonecoach knows formats up to 1.",
        "format: 9",
    ),
    "a caller twice": (
        "cast.yaml",
        "id: elder-70m",
        "id: angry-50m",
        "The caller 'angry-50m' is declared twice",
        "  - id: angry-50m\n    age: 76",
    ),
    "an age nobody has": (
        "cast.yaml",
        "age: 76",
        "age: 760",
        "'age' is 760; it must be from 16 to 110.",
        "    age: 760",
    ),
    "a pace nobody has": (
        "cast.yaml",
        "pace: 0.82",
        "pace: 0.1",
        "'pace' is 0.1; it must be from 0.5 to 2.",
        "    pace: 0.1",
    ),
    "a sex nobody knows": (
        "cast.yaml",
        "age: 45\n    sex: female",
        "age: 45\n    sex: f",
        "'sex' is 'f'; write female or male.",
        "    sex: f\n",
    ),
    "no voice": (
        "cast.yaml",
        "voice: man-rough",
        "voice: ''",
        "'angry-50m' has no voice",
        "    voice: ''",
    ),
    "no name in a language": (
        "cast.yaml",
        "      ja:\n        full: 黒田 和彦",
        "      zh:\n        full: 黒田 和彦",
        "'zh'",
        "      zh:",
    ),
    "no character in a language": (
        "cast.yaml",
        "ja: おだやかで",
        "ja: ''  # おだやかで",
        "'enquirer-40f' has no character in ja",
        "      ja: ''",
    ),
    "an empty name": (
        "cast.yaml",
        "full: Claire Holloway",
        "full: ''",
        "The full name is empty",
        "        full: ''",
    ),
    "no right address": (
        "cast.yaml",
        "right: [Mrs Holloway, Claire Holloway]",
        "right: []",
        "No way to address the caller is right",
        "        right: []",
    ),
    "a right address without the name": (
        "cast.yaml",
        "right: [Mrs Holloway, Claire Holloway]",
        "right: [Mrs Holloway, madam]",
        "'madam' is no right address: no part of 'Claire Holloway' is in it.",
        "        right: [Mrs Holloway, madam]",
    ),
    "an address both right and wrong": (
        "cast.yaml",
        "wrong: [한지은 씨,",
        "wrong: [한지은님,",
        "'한지은님' is listed more than once",
        "        wrong: [한지은님",
    ),
    "a rule for no cause": (
        "mood.yaml",
        "cause: silence,",
        "cause: quiet,",
        "There is no behaviour or reflex 'quiet'",
        "  - {cause: quiet",
    ),
    "a rule without a step": (
        "mood.yaml",
        "{cause: vague, dissatisfaction: 1,",
        "{cause: vague,",
        "The rule for 'vague' moves nothing",
        "  - {cause: vague",
    ),
    "a rule that never counts": (
        "mood.yaml",
        "{cause: vague, dissatisfaction: 1, at_most: 2}",
        "{cause: vague, dissatisfaction: 1, at_most: 0}",
        "'at_most' is 0; it must be from 1 to 100.",
        "  - {cause: vague",
    ),
    "words of another language": (
        "reflexes.ko.yaml",
        "language: ko",
        "language: ja",
        "The file is named for ko",
        "language: ja",
    ),
    "a reflex missing": (
        "reflexes.en.yaml",
        "  parting:",
        "  # parting:",
        "The reflex 'parting' has 0 wordings; write at least 3.",
        "reflexes:",
    ),
    "a reflex nobody has": (
        "reflexes.en.yaml",
        "  parting:",
        "  leaving:",
        "'leaving'",
        "  leaving:",
    ),
    "a duration missing": (
        "reflexes.en.yaml",
        '{id: a, duration_ms: 600, text: "Hello?"}',
        '{id: a, text: "Hello?"}',
        "'duration_ms' is missing in this wording;",
        '    - {id: a, text: "Hello?"',
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_to_shared_files_is_told(name: str, own_shared: Path) -> None:
    file, old, new, says, at = DAMAGES[name]
    path = own_shared / file
    text = path.read_text()
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new))

    with pytest.raises(ContentError) as caught:
        read_shared(own_shared)

    line = f"\n{path.read_text()}".partition(f"\n{at}")[0].count("\n") + 1
    assert any(
        problem.path == path and problem.line == line and says in problem.text
        for problem in caught.value.problems
    ), caught.value


@pytest.mark.parametrize(
    "file", ["cast.yaml", "mood.yaml", "reflexes.ko.yaml", "reflexes.ja.yaml"]
)
def test_a_missing_shared_file_is_told(file: str, own_shared: Path) -> None:
    (own_shared / file).unlink()

    with pytest.raises(ContentError, match=f"{file}: This file does not exist"):
        read_shared(own_shared)


def test_a_reflex_with_too_few_wordings_is_told(own_shared: Path) -> None:
    path = own_shared / "reflexes.ja.yaml"
    before, name, after = path.read_text().partition("  parting:\n")
    path.write_text(before + name + after.split("\n")[0] + "\n")

    with pytest.raises(
        ContentError, match="'parting' has 1 wordings; write at least 3"
    ):
        read_shared(own_shared)


def test_a_caller_without_a_name_in_a_language_is_told(own_shared: Path) -> None:
    path = own_shared / "cast.yaml"
    before, found, after = path.read_text().partition(
        "      ja:\n        full: 黒田 和彦"
    )
    assert found
    path.write_text(before + after[after.index("    character:") :])

    with pytest.raises(ContentError, match="'angry-50m' has no name in ja; write it"):
        read_shared(own_shared)


def test_all_damaged_shared_files_are_told_at_once(own_shared: Path) -> None:
    for name in ("a rule for no cause", "words of another language", "no voice"):
        file, old, new, *_ = DAMAGES[name]
        path = own_shared / file
        path.write_text(path.read_text().replace(old, new))

    with pytest.raises(ContentError) as caught:
        read_shared(own_shared)

    files = [problem.path.name for problem in caught.value.problems]
    assert files == ["cast.yaml", "mood.yaml", "reflexes.ko.yaml"]
