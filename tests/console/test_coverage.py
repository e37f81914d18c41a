import json

import pytest

from phonecoach.console import coverage
from phonecoach.places import scenarios

FEW = ("check", "--coverage", "--trainees", 12)


@pytest.fixture(scope="module")
def enquiry():
    return scenarios("repair-enquiry")


def test_a_table_in_words_tells_what_each_item_can_do(run, enquiry):
    ran = run(*FEW, enquiry)

    head, columns, *rows = ran.out.splitlines()
    assert head == "repair-enquiry: 12 random trainees, seed 0"
    assert columns.split()[:4] == ["item", "met", "partly", "missed"]
    items = [row.split(maxsplit=6) for row in rows if row.startswith("    ")]
    verdicts = {int(no): verdict for no, *_, verdict in items}
    assert verdicts[52] == verdicts[53] == verdicts[55] == "for a human, by ear"
    for _, met, _, missed, _, _, verdict in items:
        if int(met) and int(missed):
            assert verdict == "can be met and missed"
        elif verdict == "NEVER MISSED":
            assert (int(met) > 0, int(missed)) == (True, 0)
    assert {"can be met and missed", "NEVER MISSED"} < set(verdicts.values())
    assert "  Every call ended." in rows
    assert any(row.startswith("  Endings: satisfied ") for row in rows)
    assert "repair-enquiry: 12 trainees have tried it.\n" in ran.err


def test_too_few_trainees_find_faults_that_name_case_and_item(run, enquiry):
    ran = run(*FEW, enquiry)

    assert ran.code == 1
    faults = [line for line in ran.out.splitlines() if "case.yaml: " in line]
    assert all("'repair-enquiry'" in line for line in faults)
    assert any("Item 66 (“" in line for line in faults)


def test_json_tells_the_same_to_scripts(run, enquiry):
    told = run(*FEW, enquiry, "--json").json

    (case,) = told["coverage"]
    assert (case["id"], case["trainees"], case["seed"]) == ("repair-enquiry", 12, 0)
    assert [item["no"] for item in case["items"]] == list(range(44, 101))
    for item in case["items"]:
        marks = ("met", "partly", "missed", "not_applicable", "needs_human")
        assert sum(item[mark] for mark in marks) == 12
        assert item["can_be_met"] is (item["met"] > 0)
        assert item["can_be_missed"] is (item["missed"] > 0)
    ended = sum(case["endings"].values()) + sum(case["ended_before"].values())
    assert ended == 12
    assert case["never_reached"] == [
        ending for ending, reached in case["endings"].items() if not reached
    ]
    assert case["unended"] == []
    assert all(set(one) == {"path", "line", "text"} for one in told["problems"])


def test_the_same_seed_tells_the_same_and_another_does_not(run, enquiry):
    once, again, other = (
        run(*FEW, enquiry, "--json", "--seed", seed).json["coverage"]
        for seed in (3, 3, 4)
    )

    assert once == again != other


def test_processes_side_by_side_tell_what_one_tells(run, enquiry, monkeypatch):
    wish = ("check", "--coverage", "--trainees", 40, enquiry, "--json")
    alone = run(*wish).out
    monkeypatch.setattr(coverage, "_WORTH_IT", 20)
    monkeypatch.setattr("os.cpu_count", lambda: 2)

    assert run(*wish).out == alone


def test_every_case_is_tried_for_itself(run, enquiry):
    alone, *_ = run(*FEW, enquiry, "--json").json["coverage"]

    together = {one["id"]: one for one in run(*FEW, "--json").json["coverage"]}

    assert together["repair-enquiry"] == alone
    assert together["broken-delivery"]["endings"].keys() != alone["endings"].keys()


def test_a_broken_case_is_told_and_the_others_are_tried(run, tmp_path):
    for name in ("repair-enquiry", "broken-delivery"):
        folder = tmp_path / name
        folder.mkdir()
        for path in scenarios(name).glob("*.yaml"):
            (folder / path.name).write_bytes(path.read_bytes())
    case = tmp_path / "broken-delivery" / "case.yaml"
    case.write_text("id: broken-delivery\n", encoding="utf-8")

    ran = run(*FEW, tmp_path)

    assert ran.code == 1
    assert str(case) in ran.out
    assert "repair-enquiry: 12 random trainees" in ran.out
    assert "broken-delivery: 12 random trainees" not in ran.out


def test_no_trainees_are_bad_input(run, enquiry):
    ran = run("check", "--coverage", "--trainees", 0, enquiry)

    assert (ran.code, ran.out) == (2, "")
    assert "at least 1" in ran.err


def test_without_coverage_nobody_tries_the_cases(run, enquiry):
    assert run("check", enquiry).out == ""
    assert json.loads(run("check", enquiry, "--json").out) == {
        "problems": [],
        "coverage": [],
    }


@pytest.mark.slow
def test_three_hundred_trainees_find_nothing_wrong_with_what_comes_along(run):
    ran = run("check", "--coverage", "--trainees", "300", "--json")

    told = ran.json
    listed = {case["id"]: case["items"] for case in run("scenarios", "--json").json}
    assert (told["problems"], ran.code) == ([], 0)
    for case in told["coverage"]:
        assert case["trainees"] == 300
        # A trainee may make somebody wait, or give something, of their own accord.
        unasked = {one["no"] for one in case["items"] if one["expected"] == "none"}
        assert sorted(set(case["given"]) - unasked) == listed[case["id"]]
