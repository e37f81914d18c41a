"""Reports are whole, the same every time, and told to those who may see them."""

import csv
import errno
import hashlib
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pypdf
import pytest

from phonecoach.call.events import LineBegan
from phonecoach.errors import ContentError, Problem, ReportError, StoreError
from phonecoach.report import person_facts, rows
from phonecoach.report.making import (
    CallSubject,
    Format,
    Order,
    PersonSubject,
    make_report,
)
from phonecoach.units import Language

KO, EN, JA = "김민아", "Priya Shah", "田中美咲"


@pytest.fixture
def order(people, calls, tmp_path):
    """Return an order for a call or, without a case, a person."""

    def make(name, case=None, form=Format.PDF, viewer=None, **more):
        person = people[name]
        subject = PersonSubject(person=person)
        if case is not None:
            subject = CallSubject(call=calls[name, case], person=person)
        return Order(
            viewer=people[viewer or name].id,
            subject=subject,
            format=form,
            target=tmp_path / f"report.{form}",
            **more,
        )

    return make


def text_of(path):
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    return "".join("".join(pages).split())


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (KO, ("수리맡긴청소기", "모든항목", "사람이확인하지않았습니다", "주고받은말")),
        (EN, ("Allmarks", "notyetconfirmedbyahuman", "Whatwassaid")),
        (JA, ("すべての項目", "人の確認はまだです", "話した内容")),
    ],
)
def test_a_card_on_paper_can_be_read_and_searched(reader, order, name, words):
    wanted = order(name, "repair-enquiry")
    assert make_report(reader, wanted)

    text = text_of(wanted.target)
    for one in words:
        assert one in text


def test_a_card_says_what_it_rests_on_and_what_vouches_for_it(reader, order, calls):
    wanted = order(EN, "broken-delivery")
    make_report(reader, wanted)

    text = text_of(wanted.target)
    card = reader.current_card(wanted.viewer, calls[EN, "broken-delivery"]).card
    assert card.pending
    assert f"{card.applied}of57itemsapplied,{card.pending}still" in text
    assert "Provisional" in text
    assert reader.chain_head().text in text
    for item in card.items:
        assert str(item.no) in text


def test_every_word_of_the_call_is_in_the_appendix(reader, order, calls):
    wanted = order(JA, "repair-enquiry")
    make_report(reader, wanted)

    text = text_of(wanted.target)
    record = reader.record(wanted.viewer, calls[JA, "repair-enquiry"])
    lines = [one.text for one in record.events if isinstance(one, LineBegan)]
    assert lines
    for line in lines:
        assert "".join(line.split()) in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (KO, ("통화2건", "다음에연습할것", "응답시간,글로대화", "최근통화")),
        (EN, ("2calls,2cards", "Whattopractisenext", "Latestcalls")),
        (JA, ("通話2件", "次に練習すること", "応答時間", "最近の通話")),
    ],
)
def test_a_person_on_paper_tells_history_items_and_times(reader, order, name, words):
    wanted = order(name)
    make_report(reader, wanted)

    text = text_of(wanted.target)
    for one in words:
        assert one in text


def test_a_case_that_cannot_be_read_any_more_is_called_by_its_id(
    reader, order, monkeypatch
):
    def refuse(_):
        raise ContentError((Problem(path=Path("case.json"), line=1, text="No."),))

    for room in (rows, person_facts):
        monkeypatch.setattr(room, "thaw", refuse)
    wanted = order(EN)
    make_report(reader, wanted)

    text = text_of(wanted.target)
    assert "repair-enquiry" in text
    assert "notmeasured" in text


def test_a_person_is_reported_to_nobody_else(reader, order):
    wanted = order(KO, viewer=JA)

    with pytest.raises(ReportError, match="may see"):
        make_report(reader, wanted)


def test_a_report_can_be_told_in_another_language(reader, order):
    wanted = order(KO, "repair-enquiry", language=Language.EN)
    make_report(reader, wanted)

    assert "Allmarks" in text_of(wanted.target)


@pytest.mark.parametrize("form", Format)
def test_the_same_data_give_the_same_file(reader, order, form):
    digests = set()
    for _ in range(2):
        wanted = order(EN, "repair-enquiry", form)
        make_report(reader, wanted)
        digests.add(hashlib.sha256(wanted.target.read_bytes()).hexdigest())

    assert len(digests) == 1


def test_csv_has_one_row_an_item_a_call(reader, order, calls):
    wanted = order(EN, form=Format.CSV)
    make_report(reader, wanted)

    rows = rows_of(wanted.target)
    assert len(rows) == 2 * 57
    assert {row["call_id"] for row in rows} == {
        calls[EN, case] for case in ("repair-enquiry", "broken-delivery")
    }
    first = rows[0]
    assert first["item"] == "44"
    assert first["machine_mark"] == first["mark"]
    assert first["human_mark"] == ""
    assert first["started"][10] == "T"


def test_csv_begins_with_a_mark_for_excel_only_if_asked(reader, order):
    for bom in (True, False):
        wanted = order(EN, "repair-enquiry", Format.CSV, bom=bom)
        make_report(reader, wanted)
        assert wanted.target.read_bytes().startswith(b"\xef\xbb\xbf") is bom


def test_a_workbook_has_typed_cells_filters_and_a_head_that_stays(reader, order):
    wanted = order(JA, form=Format.EXCEL)
    make_report(reader, wanted)

    book = openpyxl.load_workbook(wanted.target)
    assert book.sheetnames == ["marks", "calls", "people", "about"]
    sheet = book["calls"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref
    row = {head.value: cell for head, cell in zip(sheet[1], sheet[2], strict=True)}
    assert row["started"].is_date
    assert isinstance(row["score"].value, int | float)
    assert row["provisional"].value in (True, False)
    marks = book["marks"]
    heads = [cell.value for cell in marks[1]]
    shares = [row[heads.index("share")] for row in marks.iter_rows(min_row=2)]
    assert {cell.number_format for cell in shares if cell.value is not None} == {"0%"}


@pytest.mark.parametrize("form", Format)
def test_nobody_reports_the_call_of_another(reader, order, form):
    wanted = order(KO, "repair-enquiry", form, viewer=EN)

    with pytest.raises((StoreError, ReportError), match="may see"):
        make_report(reader, wanted)
    assert list(wanted.target.parent.iterdir()) == []


def test_what_is_dropped_leaves_nothing(reader, order):
    wanted = order(EN, "repair-enquiry")
    wanted.target.write_text("an older report", encoding="utf-8")

    assert not make_report(reader, wanted, lambda share: share < 0.2)
    assert [one.name for one in wanted.target.parent.iterdir()] == ["report.pdf"]
    assert wanted.target.read_text(encoding="utf-8") == "an older report"


@pytest.mark.parametrize("form", Format)
def test_a_folder_that_is_not_there_is_told_in_a_sentence(
    reader, order, form, tmp_path
):
    wanted = order(EN, "repair-enquiry", form)
    object.__setattr__(wanted, "target", tmp_path / "nowhere" / "report")

    with pytest.raises(ReportError, match=r"could not be written.*Choose a folder"):
        make_report(reader, wanted)
    assert list(tmp_path.iterdir()) == []


@contextmanager
def small_disk():
    """Let no file grow beyond 2 kB: what would be written then is refused."""
    resource = pytest.importorskip("resource", reason="systems with limits have it")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("form", Format)
def test_a_disk_that_fills_up_in_the_middle_leaves_no_half_file(reader, order, form):
    wanted = order(EN, "repair-enquiry", form)
    wanted.target.write_text("an older report", encoding="utf-8")

    with (
        pytest.raises(ReportError, match=r"could not be written.*has room"),
        small_disk(),
    ):
        make_report(reader, wanted)
    assert [one.name for one in wanted.target.parent.iterdir()] == [wanted.target.name]
    assert wanted.target.read_text(encoding="utf-8") == "an older report"


@pytest.mark.parametrize("form", Format)
def test_a_full_disk_is_told_in_a_sentence_and_leaves_nothing(
    reader, order, form, monkeypatch
):
    wanted = order(EN, "repair-enquiry", form)

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(ReportError, match="No space left on device"):
        make_report(reader, wanted)
    assert list(wanted.target.parent.iterdir()) == []
