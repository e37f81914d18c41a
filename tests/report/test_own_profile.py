"""Reports of calls that go by a profile of the house's own."""

import csv

import openpyxl
import pypdf
import pytest

from phonecoach import console
from tests.report.conftest import PLANS, _Stream

PERSON = "Priya Shah"
CASE = "repair-enquiry"


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A record with one call before the house had a profile, and one since."""
    made = tmp_path_factory.mktemp("own") / "data"
    told = f"play {CASE} --lang en --plan {PLANS / CASE / 'en-poor.jsonl'}"
    keep = ["--data", str(made), "--person", PERSON]
    with pytest.MonkeyPatch.context() as patch:
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(f"sys.{name}", _Stream())
        console.main([*told.split(), *keep])
        (made / "site.yaml").write_text("weights: {items: {45: 1, 46: 3}}\n")
        console.main([*told.split(), *keep])
    return made


@pytest.fixture
def reported(data, tmp_path, monkeypatch):
    """Report about somebody; returns the file."""

    def report(subject, form):
        target = tmp_path / f"report.{form}"
        for name in ("stdin", "stdout", "stderr"):
            monkeypatch.setattr(f"sys.{name}", _Stream())
        told = ["report", subject, "--format", form, "--out", str(target)]
        assert console.main([*told, "--data", str(data)]) == 0
        return target

    return report


def text_of(path):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_a_card_says_so_on_paper(reported):
    assert "Marked by the profile of this house." in text_of(reported("last", "pdf"))


def test_a_person_s_pages_say_how_many_calls_go_by_it(reported):
    told = text_of(reported(PERSON, "pdf"))

    assert "Calls marked by a profile of the house: 1" in told


def test_a_workbook_says_how_many_calls_go_by_it(reported):
    about = openpyxl.load_workbook(reported(PERSON, "xlsx"))["about"]

    rows = {row[0].value: row[1].value for row in about.iter_rows()}
    assert rows["calls marked by a house's own profile"] == "1"


def test_each_row_has_the_weight_that_its_call_went_by(reported):
    with reported(PERSON, "csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    weights = {
        (row["item"], "+site." in row["profile_version"]): row["weight"] for row in rows
    }
    assert [weights["45", own] for own in (False, True)] == ["3", "1"]
    assert weights["46", True] == "3"
