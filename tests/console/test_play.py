from pathlib import Path

import pytest

from phonecoach.store import open_reader

PLANS = Path(__file__).parents[1] / "plans"
CASE = "repair-enquiry"


def arguments(lang="en", kind="excellent", case=CASE):
    return (
        "play",
        case,
        "--lang",
        lang,
        "--plan",
        PLANS / case / f"{lang}-{kind}.jsonl",
    )


@pytest.fixture
def plan(tmp_path):
    """Write a plan and return its path."""

    def write(*lines):
        path = tmp_path / "plan.jsonl"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


def test_a_call_is_played_to_its_card(run):
    ran = run(*arguments(), "--json")

    told = ran.json
    assert ran.code == 0
    assert told["head"]["case"] == CASE
    assert told["head"]["profile"] == "en-GB"
    assert [item["no"] for item in told["card"]["items"]] == list(range(44, 101))
    assert told["record"][0]["kind"] == "rang"
    assert told["record"][-1]["kind"] == "call_ended"


def test_the_answer_has_the_shape_scripts_rely_on(run):
    card = run(*arguments(), "--json").json["card"]

    assert {"score", "applied", "pending", "fatal", "items"} <= set(card)
    evidence = [each for item in card["items"] for each in item["evidence"]]
    assert evidence
    for each in evidence:
        assert {"at_ms", "turn", "words", "rule"} <= set(each)


def test_virtual_time_gives_the_same_call_every_time(run):
    first, second = (run(*arguments(), "--json").json for _ in range(2))

    assert first["record"] == second["record"]
    assert first["card"] == second["card"]


def test_the_answer_can_be_read_by_people(run):
    ran = run(*arguments())

    assert ran.code == 0
    assert "Aire Valley Home, Priya speaking" in ran.out
    assert "Score" in ran.out


def test_another_profile_can_be_asked_for(run):
    head = run(*arguments(), "--profile", "en-US", "--json").json["head"]

    assert head["profile"] == "en-US"


def test_nothing_is_kept_unless_asked(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    run(*arguments(), "--json")

    assert list(tmp_path.iterdir()) == []


def test_a_call_is_kept_with_its_card_when_asked(run, tmp_path):
    run(*arguments(), "--data", tmp_path, "--person", "Priya Shah")
    ran = run(
        *arguments(kind="poor"), "--data", tmp_path, "--person", "Priya Shah", "--json"
    )

    with open_reader(tmp_path) as reader:
        (person,) = reader.persons()
        calls = reader.calls(person.id)
        card = reader.current_card(person.id, calls[0].call)
        record = reader.record(person.id, calls[0].call)
    assert person.name == "Priya Shah"
    assert len(calls) == 2
    assert record.head.call == ran.json["head"]["call"]
    assert card.card.score == ran.json["card"]["score"]


def test_an_act_after_the_end_is_told_by_its_line_and_nothing_is_kept(
    run, plan, tmp_path
):
    path = plan(
        '{"act": "answer", "after_ms": 1000}',
        '{"act": "hang_up", "after_ms": 1000}',
        '{"act": "say", "after_ms": 500, "text": "Hello?"}',
    )
    data = tmp_path / "data"

    ran = run("play", CASE, "--lang", "en", "--plan", path, "--data", data)

    assert ran.code == 2
    assert f"{path}:3: " in ran.err
    with open_reader(data) as reader:
        (person,) = reader.persons()
        assert reader.calls(person.id) == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "plan.jsonl:2"),
        ('{"act": "dance"}', "dance"),
        ('{"act": "say", "after_ms": 500}', "text"),
        ('{"act": "say", "text": "x", "after_ms": -1}', "after_ms"),
        ('{"act": "say", "text": "x", "after_ms": "soon"}', "after_ms"),
    ],
)
def test_a_bad_plan_is_one_sentence_with_file_and_line(run, plan, line, words):
    path = plan('{"act": "answer", "after_ms": 1000}', line)

    ran = run("play", CASE, "--lang", "en", "--plan", path)

    assert ran.code == 2
    assert ran.out == ""
    assert str(path) in ran.err
    assert words in ran.err


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (("nowhere",), "nowhere"),
        (("repair-enquiry", "--profile", "fr-FR"), "fr-FR"),
        (("repair-enquiry", "--plan", "no.jsonl"), "no.jsonl"),
    ],
)
def test_what_does_not_exist_is_told_by_name(run, plan, wrong, words):
    path = plan('{"act": "answer", "after_ms": 1000}')

    ran = run("play", wrong[0], "--lang", "en", "--plan", path, *wrong[1:])

    assert ran.code == 2
    assert words in ran.err
