"""Playing calls that go out, and what went before them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from phonecoach.store import open_reader

CASES = Path(__file__).parents[1] / "scenario" / "cases"

FIRST = (
    {"act": "answer", "after_ms": 1500},
    {"act": "say", "text": "Good morning, Larkfield Books, Tom speaking."},
    {"act": "say", "text": "I'm so sorry. I'll ring you back by five o'clock."},
    {"act": "form", "fields": {"time": "five o'clock"}},
    {"act": "hang_up"},
)
PROMISED_NOTHING = ({"act": "answer"}, {"act": "hang_up", "after_ms": 9_000})
BACK = (
    {"act": "plan", "fields": {"what": "two copies", "how": "warmly", "order": "-"}},
    {"act": "rehearse"},
    {"act": "dial"},
    {"act": "say", "text": "This is Tom from Larkfield Books. Is that Miss Khan?"},
    {"act": "say", "text": "Two copies are on their way because the first got wet."},
)
NOBODY = ({"act": "dial", "reaches": "nobody"}, {"act": "hang_up", "after_ms": 20_000})


@pytest.fixture
def cases(tmp_path):
    """A folder with a case and the follow-up that it opens."""
    folder = tmp_path / "cases"
    shutil.copytree(CASES, folder)
    path = folder / "wet-parcel" / "case.yaml"
    opens = "follow_up: {case: parcel-back, in_hours: 3}\ncomplaint:"
    written = path.read_text(encoding="utf-8").replace("complaint:", opens, 1)
    path.write_text(written, encoding="utf-8")
    return folder


@pytest.fixture
def plan(tmp_path):
    def write(name, acts):
        path = tmp_path / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, acts)), encoding="utf-8")
        return path

    return write


@pytest.fixture
def play(run, cases, plan):
    """Play a case in English; returns what `run` does."""

    def playing(*more, case="parcel-back", acts=BACK):
        path = plan("plan", acts)
        arguments = ("--lang", "en", "--plan", path, "--json", *more)
        return run("play", cases / case, *arguments)

    return playing


def said(ran):
    return [one["line"] for one in ran.json["record"] if one["kind"] == "line_began"]


def causes(ran):
    record = ran.json["record"]
    return [one["cause"] for one in record if one["kind"] == "stage_entered"]


def test_a_follow_up_is_planned_rehearsed_and_dialled(play):
    ran = play()

    kinds = [one["kind"] for one in ran.json["record"]]
    assert kinds[:3] == ["plan_written", "rehearsed", "dialled"]
    assert ran.json["record"][0]["at_ms"] < 0 == ran.json["record"][2]["at_ms"]
    assert ran.json["head"]["follows"] is None


def test_without_a_call_before_nothing_is_remembered(play):
    assert said(play()) == ["hello", "and_then", "thanks"]


@pytest.mark.parametrize(
    ("first", "more", "remembers"),
    [
        (FIRST, (), "earlier:promise_kept"),
        (FIRST, ("--late",), "earlier:promise_broken"),
        (PROMISED_NOTHING, (), "turns:1"),
    ],
)
def test_the_person_remembers_the_call_that_was_played_before(
    play, plan, first, more, remembers
):
    ran = play("--after", plan("first", first), *more)

    assert causes(ran)[1] == remembers
    assert ran.json["head"]["follows"]


def test_the_same_calls_make_the_same_call_again(play, plan):
    one, two = (play("--after", plan("first", FIRST)) for _ in range(2))

    assert one.json["record"] == two.json["record"]
    assert one.json["card"] == two.json["card"]


def test_a_training_record_says_what_went_before(play, tmp_path):
    kept = ("--data", tmp_path / "data", "--person", "Tom")
    first = play(*kept, case="wet-parcel", acts=FIRST)
    missed = play(*kept, acts=NOBODY)
    back = play(*kept)
    later = play(*kept)

    heads = [one.json["head"] for one in (first, missed, back, later)]
    assert [one["follows"] for one in heads] == [
        *(None, heads[0]["call"], heads[1]["call"], None),
    ]
    assert missed.json["record"][-1]["outcome"] == "not_reached"
    assert causes(back)[1] == "earlier:promise_kept"
    assert causes(later)[1] == "turns:1"
    with open_reader(tmp_path / "data") as reader:
        (person,) = reader.persons()
        assert len(reader.calls(person.id)) == 4


def test_what_nobody_answers_can_be_read(run, cases, plan):
    arguments = ("--lang", "ko", "--plan", plan("none", NOBODY))

    ran = run("play", cases / "parcel-back", *arguments)

    assert "0:00  . dialled" in ran.out
    assert "0:20  . not_reached, no_answer" in ran.out


@pytest.mark.parametrize(
    ("case", "more", "sentence"),
    [
        ("wet-parcel", ("--after", "x"), "No call goes before “wet-parcel”"),
        ("parcel-back", ("--late",), "--late speaks of the call before"),
        ("parcel-back", ("--first", "a"), "--first speaks of the call before"),
        (
            "parcel-back",
            ("--after", "x", "--data", "y"),
            "With --data the call before is the latest one",
        ),
        (
            "parcel-back",
            ("--after", "x", "--first", "lost"),
            "“lost” does not open “parcel-back”",
        ),
        ("parcel-back", ("--after", "x"), "x: This plan cannot be read"),
    ],
)
def test_what_cannot_have_gone_before_is_told(play, case, more, sentence):
    ran = play(*more, case=case)

    assert ran.code == 2
    assert sentence in ran.err


def test_a_follow_up_that_no_case_opens_is_told(play, cases):
    path = cases / "wet-parcel" / "case.yaml"
    path.write_text(path.read_text().replace("parcel-back", "another"))

    ran = play("--after", "x")

    assert ran.code == 2
    assert "No case opens “parcel-back”" in ran.err


def test_of_several_cases_that_open_a_follow_up_one_is_named(play, cases, plan):
    other = cases / "dry-parcel"
    shutil.copytree(cases / "wet-parcel", other)
    path = other / "case.yaml"
    path.write_text(path.read_text().replace("id: wet-parcel", "id: dry-parcel"))
    after = ("--after", plan("first", FIRST))

    unsure, sure = play(*after), play(*after, "--first", "dry-parcel")

    assert unsure.code == 2
    assert "dry-parcel, wet-parcel. Name one with --first" in unsure.err
    assert causes(sure)[1] == "earlier:promise_kept"


def test_dialling_for_somebody_unknown_is_told_with_its_line(play):
    ran = play(acts=({"act": "rehearse"}, {"act": "dial", "reaches": "the dog"}))

    assert ran.code == 2
    assert "plan.jsonl:2: Dialling cannot reach 'the dog'" in ran.err
    assert "take one of herself, flatmate, on_the_bus, nobody" in ran.err


def test_acts_left_over_of_the_call_before_are_told_with_their_plan(play, plan):
    first = plan("first", ({"act": "answer"}, {"act": "hang_up"}, {"act": "hang_up"}))

    ran = play("--after", first)

    assert ran.code == 2
    assert f"{first}:3: " in ran.err


def test_check_sees_cases_side_by_side(run, cases):
    path = cases / "wet-parcel" / "case.yaml"
    sound = run("check", cases)
    path.write_text(path.read_text().replace("parcel-back", "another"))

    broken = run("check", cases)

    assert (sound.code, sound.out) == (0, "")
    assert broken.code == 1
    assert f"{path}:" in broken.out
    assert "There is no case 'another'" in broken.out
