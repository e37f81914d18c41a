from pathlib import Path

import pytest

from phonecoach import places
from phonecoach.call.in_force import profile_of
from phonecoach.scenario.house import copy_case
from phonecoach.store import open_reader
from phonecoach.units import from_ms

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


SITE = """\
company: {en: [Foxglove Care]}
weights: {sections: {A: 80, B: 10, C: 10}}
norms: {en-GB: {pick_up: {best: 2 s, met: 3 s}}}
"""


def test_a_call_goes_by_what_a_site_has_of_its_own(run, tmp_path):
    site = tmp_path / "site.yaml"
    site.write_text(SITE)

    plain = run(*arguments(), "--json").json
    own = run(*arguments(), "--site", site, "--json").json

    assert "site" not in plain["head"]
    assert own["head"]["profile_version"].startswith(
        f"{plain['head']['profile_version']}+site."
    )
    assert own["card"]["score"] != plain["card"]["score"]


def test_a_kept_call_goes_by_the_file_beside_its_record_and_stays_with_it(
    run, tmp_path
):
    site = tmp_path / "site.yaml"
    site.write_text(SITE)
    ran = run(*arguments(), "--data", tmp_path, "--person", "Priya Shah", "--json")
    site.unlink()

    with open_reader(tmp_path) as reader:
        (person,) = reader.persons()
        call = reader.calls(person.id)[0].call
        head = reader.head(person.id, call)
        card = reader.current_card(person.id, call)

    assert head.profile_version == ran.json["head"]["profile_version"]
    assert profile_of(head).pick_up.met == from_ms(3_000)
    assert card.card.score == ran.json["card"]["score"]


@pytest.mark.parametrize("beside", [True, False])
def test_a_site_that_cannot_be_used_is_refused_with_its_line(run, tmp_path, beside):
    data = tmp_path / "data"
    data.mkdir()
    site = data / "site.yaml"
    site.write_text("norms:\n  en-GB:\n    pick_up: {met: 90 s}\n")

    named = ("--data", data) if beside else ("--site", site)
    ran = run(*arguments(), *named)

    assert ran.code == 2
    assert f"{site}:3: 'met' must be less than 'very_late'." in ran.err
    assert ran.out == ""


def test_a_site_that_is_not_there_is_refused(run, tmp_path):
    ran = run(*arguments(), "--site", tmp_path / "none.yaml")

    assert (ran.code, ran.out) == (2, "")
    assert "leave out --site" in ran.err


def test_a_case_of_the_house_is_played_by_its_id(run, data):
    copy_case(places.scenarios(CASE), data / "cases", ())
    plan = PLANS / CASE / "en-excellent.jsonl"

    ran = run("play", f"{CASE}-own", "--lang", "en", "--plan", plan, "--json")
    beside = run("play", f"{CASE}-own", "--lang", "en", "--plan", plan, "--data", data)

    assert ran.json["head"]["case"] == f"{CASE}-own"
    assert beside.code == 0


def test_a_case_that_nobody_has_is_refused_with_those_of_the_house(run, data):
    copy_case(places.scenarios(CASE), data / "cases", ())

    ran = run(*arguments()[:1], "nowhere", *arguments()[2:])

    assert ran.code == 2
    assert f"{CASE}-own" in ran.err
    assert "absent-manager" in ran.err
