import shutil

import pytest

from phonecoach.places import scenarios
from phonecoach.scenario.house import copy_case


@pytest.fixture
def cases(tmp_path):
    """A copy of the cases that come along, to be damaged."""
    folder = tmp_path / "cases"
    shutil.copytree(scenarios(), folder)
    return folder


def test_the_checklist_has_57_items_in_three_languages(run):
    items = run("checklist", "--json").json["items"]

    assert [item["no"] for item in items] == list(range(44, 101))
    for item in items:
        assert {"section", "kinds", "fatal", "text"} <= set(item)
        assert all(item["text"][lang] for lang in ("ko", "en", "ja"))


def test_the_checklist_can_be_read_as_lines(run):
    assert len(run("checklist").out.splitlines()) == 57


def test_every_case_is_listed_with_what_it_trains(run):
    listed = run("scenarios", "--json").json

    assert {case["id"] for case in listed} >= {"repair-enquiry", "broken-delivery"}
    for case in listed:
        assert set(case["title"]) == set(case["languages"]) == {"ko", "en", "ja"}
        assert case["direction"] in {"inbound", "outbound", "follow-up"}
        assert len(case["items"]) >= 20
        assert case["path"].endswith(case["id"])


def test_the_cases_can_be_read_as_lines(run):
    assert "repair-enquiry" in run("scenarios").out


def test_check_finds_nothing_in_the_cases_that_come_along(run):
    ran = run("check")

    assert (ran.code, ran.out) == (0, "")


def test_check_tells_a_broken_case_by_file_and_line_and_ends_with_1(run, cases):
    path = cases / "repair-enquiry" / "case.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("difficulty: ", "difficulty: x"), encoding="utf-8")
    line = 1 + text[: text.index("difficulty: ")].count("\n")

    ran = run("check", cases)

    assert ran.code == 1
    assert f"{path}:{line}: " in ran.out


def test_check_of_no_folder_is_bad_input(run, tmp_path):
    ran = run("check", tmp_path / "nowhere")

    assert ran.code == 2
    assert "no such folder" in ran.err


def test_rebaseline_writes_what_is_missing_and_check_is_content(run, cases):
    path = cases / "repair-enquiry" / "en.yaml"
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("made_from:")]
    path.write_text("".join(kept), encoding="utf-8")

    assert run("check", cases).code == 1
    assert run("check", "--rebaseline", cases).code == 0
    assert "made_from:" in path.read_text(encoding="utf-8")


def test_an_unknown_command_is_bad_input(run):
    ran = run("dance")

    assert ran.code == 2
    assert "dance" in ran.err


def test_check_tells_what_is_wrong_with_a_site_by_its_line(run, tmp_path):
    site = tmp_path / "site.yaml"
    site.write_text("company: {en: [Foxglove Care]}\nnorms: {de-DE: {}}\n")

    bad = run("check", site)
    site.write_text("company: {en: [Foxglove Care]}\n")
    good = run("check", site, "--json")

    assert bad.code == 1
    assert bad.out.startswith(f"{site}:2: There is no profile 'de-DE'")
    assert (good.code, good.json) == (0, {"problems": [], "coverage": []})


@pytest.fixture
def own_case(data):
    """A case of the house's own, copied from one that comes along."""
    return copy_case(scenarios("repair-enquiry"), data / "cases", ())


def test_check_also_looks_at_what_a_house_has_of_its_own(run, data, own_case):
    ran = run("check")
    assert (ran.code, ran.out) == (0, "")

    case = own_case / "case.yaml"
    text = case.read_text(encoding="utf-8")
    case.write_text(text.replace("difficulty: ", "difficulty: x"), encoding="utf-8")
    (data / "site.yaml").write_text("norms: {de-DE: {}}\n")
    ran = run("check")

    assert ran.code == 1
    assert f"{case}:" in ran.out
    assert f"{data / 'site.yaml'}:1: There is no profile 'de-DE'" in ran.out


def test_check_of_a_folder_looks_at_nothing_else(run, data, own_case, cases):
    (data / "site.yaml").write_text("norms: {de-DE: {}}\n")
    (own_case / "case.yaml").write_text("id: x\n")

    assert run("check", cases).code == 0


def test_check_looks_beside_the_record_that_is_named(run, data, tmp_path):
    data.mkdir()
    (data / "site.yaml").write_text("norms: {de-DE: {}}\n")

    assert run("check", "--data", tmp_path / "another").code == 0
