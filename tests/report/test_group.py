"""A group on paper and in tables, for its supervisor alone."""

import csv
from dataclasses import replace

import openpyxl
import pypdf
import pytest

from phonecoach.errors import StoreError
from phonecoach.report.group_facts import OWN_WORDS, group_facts
from phonecoach.report.making import Format, GroupSubject, Order, make_report
from phonecoach.store import GroupFilter
from phonecoach.units import Language, Mode

CHIEF = "Ms Reid"
OWN = GroupFilter(modes=OWN_WORDS)


@pytest.fixture
def order(people, tmp_path):
    def make(form, viewer=CHIEF, language=Language.EN):
        return Order(
            viewer=people[viewer].id,
            subject=GroupSubject(name="Main hall", language=language),
            format=form,
            target=tmp_path / f"group.{form}",
        )

    return make


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.KO, ("가장어려운항목", "모든사람과모든항목", "카드가있는6건")),
        (Language.EN, ("Whatishardest", "Everybodyandeveryitem", "3of3people")),
        (Language.JA, ("いちばん難しい項目", "全員とすべての項目")),
    ],
)
def test_a_group_on_paper_names_everybody_and_the_hardest(
    reader, order, language, words
):
    wanted = order(Format.PDF, language=language)
    make_report(reader, wanted)

    pages = pypdf.PdfReader(wanted.target).pages
    text = "".join("".join(page.extract_text() for page in pages).split())
    for one in (*words, "김민아", "PriyaShah", "田中美咲"):
        assert one in text


def test_shares_of_items_are_means_over_all_marks(reader, people):
    who = people[CHIEF].id
    facts = group_facts(reader, who, OWN, "", Language.EN)

    shares = {}
    for person in people.values():
        for call in reader.calls(who, person.id):
            for mark in reader.marks(who, call.call):
                if mark.share is not None:
                    shares.setdefault(mark.item, []).append(mark.share)
    for item in facts.items:
        known = shares.get(item.no)
        assert item.count == len(known or ())
        if known:
            assert item.share == pytest.approx(sum(known) / len(known), abs=1e-5)
    assert [one.share for one in facts.hardest] == sorted(
        one.share for one in facts.items if one.share is not None
    )


def test_csv_has_one_row_a_person_an_item(reader, order):
    wanted = order(Format.CSV)
    make_report(reader, wanted)

    with wanted.target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3 * 57
    assert {row["calls"] for row in rows} == {"2"}


def test_a_workbook_has_people_items_weeks_times_and_cases(reader, order):
    wanted = order(Format.EXCEL)
    make_report(reader, wanted)

    book = openpyxl.load_workbook(wanted.target)
    assert book.sheetnames == [
        "people", "items", "people_items", "weeks", "times", "cases", "about",
    ]  # fmt: skip
    assert book["people"].max_row == 1 + 3
    assert book["weeks"]["A2"].is_date


def test_cases_have_their_titles_and_one_that_is_gone_has_its_id(reader, order):
    known = {"repair-enquiry": "Is my coffee machine ready yet?"}
    wanted = order(Format.PDF)
    wanted = replace(wanted, subject=replace(wanted.subject, titles=known))
    make_report(reader, wanted)

    pages = pypdf.PdfReader(wanted.target).pages
    text = "".join("".join(page.extract_text() for page in pages).split())
    assert "Ismycoffeemachinereadyyet?:3calls" in text
    assert "repair-enquiry" not in text
    assert "broken-delivery:3calls" in text


@pytest.mark.parametrize("form", Format)
def test_a_group_is_told_to_its_supervisor_alone(reader, order, form):
    wanted = order(form, viewer="Priya Shah")

    with pytest.raises(StoreError, match="Only the supervisor"):
        make_report(reader, wanted)
    assert not wanted.target.exists()


def test_replies_that_were_chosen_are_never_mixed_in(reader, people, monkeypatch):
    asked = []
    for name in ("people_marks", "week_marks", "time_spreads", "case_counts"):
        real = getattr(reader, name)

        def ask(viewer, wanted, real=real):
            asked.append(wanted.modes)
            return real(viewer, wanted)

        monkeypatch.setattr(reader, name, ask)
    group_facts(reader, people[CHIEF].id, OWN, "", Language.EN)

    assert asked == [{Mode.TYPED, Mode.SPOKEN, Mode.LIVE}] * 4
