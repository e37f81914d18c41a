"""Forms of others: rows from items, totals from rows, faults with their lines."""

import csv
from dataclasses import replace

import openpyxl
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.checklist import checklist
from phonecoach.errors import ContentError, InputError
from phonecoach.report.forms import (
    FORM_NAMES,
    averaged,
    filled,
    find_form,
    read_form,
)
from phonecoach.report.making import (
    CallSubject,
    Format,
    GroupSubject,
    Order,
    PersonSubject,
    make_report,
)
from phonecoach.scoring.card import ItemMark, Mark, Reason
from phonecoach.units import Language

OWN = """\
id: house
names: {en: Our house}
notes: {}
rows:
  - id: begin
    names: {en: Beginning}
    weight: 3
    items: {44: 1, 45: 3}
  - id: end
    names: {en: End}
    weight: 1
    items: {64: 1}
"""


def marked(no, share):
    if share is None:
        return ItemMark(no=no, mark=Mark.NEEDS_HUMAN, share=None, reason=Reason(id="x"))
    return ItemMark(no=no, mark=Mark.PARTLY, share=share, reason=Reason(id="x"))


@pytest.fixture
def own(tmp_path):
    def write(text):
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("name", FORM_NAMES)
def test_a_form_of_the_program_speaks_three_languages_and_says_what_is_a_reading(name):
    form = find_form(name)

    for language in Language:
        assert form.names[language]
        assert form.notes[language]
        assert all(row.names[language] for row in form.rows)


@pytest.mark.parametrize("name", FORM_NAMES)
@given(shares=st.lists(st.none() | st.floats(0, 1), min_size=57, max_size=57))
def test_a_total_lies_between_its_rows(name, shares):
    items = map(marked, checklist().items, shares)
    made = filled(find_form(name), items)

    known = [row.share for row in made.rows if row.share is not None]
    if not known:
        assert made.total is None
        return
    assert min(known) * 100 - 1e-6 <= made.total <= max(known) * 100 + 1e-6


def test_a_house_form_is_worth_what_its_file_says(own):
    form = read_form(own(OWN))

    made = filled(form, [marked(44, 1.0), marked(45, 0.0), marked(64, None)])
    assert made.rows[0].share == 0.25
    assert made.rows[1].share is None
    assert made.rows[1].pending == (64,)
    assert made.total == 25


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("44: 1", "43: 1", r"own.yaml:8: There is no item 43"),
        ("id: end", "id: begin", "Two rows have the id “begin”"),
        ("weight: 3", "weight: 0", "must be worth 1 or more"),
        ("names: {en: End}", "names: {}", "“end” has no name"),
    ],
)
def test_a_broken_form_is_told_with_its_line(own, before, after, told):
    with pytest.raises(ContentError, match=told):
        read_form(own(OWN.replace(before, after)))


def test_a_form_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(InputError, match="ksqi, ks-cqi, contest"):
        find_form("iso-9001")


@pytest.fixture
def order(people, calls, tmp_path):
    person = people["Priya Shah"]

    def make(form, subject=None):
        return Order(
            viewer=person.id,
            subject=subject or PersonSubject(person=person),
            format=form,
            target=tmp_path / "form",
            form=find_form("ks-cqi"),
        )

    return make


def test_a_form_has_a_page_in_the_card(reader, order, people, calls):
    call = calls["Priya Shah", "broken-delivery"]
    make_report(
        reader,
        made := order(Format.PDF, CallSubject(call=call, person=people["Priya Shah"])),
    )

    text = "".join(page.extract_text() for page in pypdf.PdfReader(made.target).pages)
    assert "KS-CQI, contact service quality" in text
    assert "not a score by the association" in " ".join(text.split())


def test_a_form_has_a_sheet_in_the_workbook_and_rows_in_csv(reader, order):
    made = order(Format.EXCEL)
    make_report(reader, made)
    made.target.rename(made.target.with_suffix(".xlsx"))
    sheet = openpyxl.load_workbook(made.target.with_suffix(".xlsx"))["form"]
    assert sheet.max_row == 1 + 2 * 7

    make_report(reader, order(Format.CSV))
    with made.target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * 7
    assert {row["form"] for row in rows} == {"ks-cqi"}


def text_of(path):
    pages = pypdf.PdfReader(path).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_a_person_on_paper_has_a_form_of_the_means_of_own_words(reader, order):
    make_report(reader, made := order(Format.PDF))

    text = text_of(made.target)
    assert "KS-CQI, contact service quality" in text
    assert "as the mean of 2 calls" in text


@pytest.fixture
def chief(people):
    return people["Ms Reid"]


@pytest.fixture
def group(order, chief):
    def make(form, language=Language.EN):
        subject = GroupSubject(name="Main hall", language=language)
        return replace(order(form, subject), viewer=chief.id)

    return make


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.KO, "통화 6건의 평균"),
        (Language.EN, "as the mean of 6 calls"),
        (Language.JA, "通話6件の平均"),
    ],
)
def test_a_group_on_paper_has_the_form_too(reader, group, language, words):
    make_report(reader, made := group(Format.PDF, language))

    assert words.replace(" ", "") in text_of(made.target).replace(" ", "")


def test_a_group_as_a_table_has_the_rows_of_the_form(reader, group):
    make_report(reader, made := group(Format.CSV))
    with made.target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 7
    assert {row["calls"] for row in rows} == {"6"}
    assert all(0 <= float(row["share"]) <= 1 for row in rows if row["share"])

    make_report(reader, made := group(Format.EXCEL))
    made.target.rename(made.target.with_suffix(".xlsx"))
    sheet = openpyxl.load_workbook(made.target.with_suffix(".xlsx"))["form"]
    assert sheet.max_row == 1 + 7


def test_means_are_worth_what_the_form_says(own):
    form = read_form(own(OWN))

    made = averaged(form, {44: 1.0, 45: 0.0}, calls=3)
    assert made.rows[0].share == 0.25
    assert made.rows[0].applied == (44, 45)
    assert made.rows[1].share is None
    assert made.total == 25
