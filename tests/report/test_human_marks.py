"""A human's mark stands beside the machine's in every report, and counts."""

import csv
import shutil
import uuid
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
import pytest

from phonecoach.call.annotations import Annotation, Dispute, HumanMark
from phonecoach.call.record import TimingError
from phonecoach.checklist import Site
from phonecoach.report.call_facts import call_facts
from phonecoach.report.making import CallSubject, Format, Order, make_report
from phonecoach.report.paper.card import write_card
from phonecoach.report.told import looked_at, told
from phonecoach.report.words import report_words
from phonecoach.scoring.card import Mark
from phonecoach.store import open_reader, open_store
from phonecoach.units import Language, Micros, Mode

NAME, CASE, ITEM = "Priya Shah", "broken-delivery", 47
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def marked(folder, people, calls, tmp_path):
    """A copy of the record in which the supervisor has overruled an item."""
    data = tmp_path / "data"
    shutil.copytree(folder, data)
    notes = (
        ("Ms Reid", HumanMark(
            item=ITEM, mark=Mark.MET, share=1.0, rubric="1", reason="It was noted."
        )),
        (NAME, Dispute(item=49, reason="I did say so.")),
    )  # fmt: skip
    with open_store(
        data,
        now=lambda: LATER,
        new_id=lambda: str(uuid.uuid4()),
        new_salt=lambda: bytes(16),
        on_error=pytest.fail,
    ) as store:
        for author, note in notes:
            store.writer.annotate(
                Annotation(
                    id=str(uuid.uuid4()),
                    call=calls[NAME, CASE],
                    author=people[author].id,
                    written=LATER,
                    program="0.1.0",
                    note=note,
                )
            )
        store.writer.flush()
    with open_reader(data) as made:
        yield made


@pytest.fixture
def facts(marked, people, calls):
    return call_facts(marked, people["Ms Reid"].id, calls[NAME, CASE])


def text_of(path):
    pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    return " ".join(" ".join(pages).split())


def test_a_card_tells_both_marks_and_that_a_human_has_looked(facts, tmp_path):
    one = next(mark for mark in facts.marks if mark.no == ITEM)
    assert (one.machine, one.human, one.mark) == (Mark.MISSED, Mark.MET, Mark.MET)

    write_card(tmp_path / "card.pdf", facts)
    text = text_of(tmp_path / "card.pdf")
    assert facts.card.pending
    assert "A human has looked at it; some marks are still open" in text
    assert "Confirmed by a human" not in text
    assert "not yet confirmed" not in text
    assert "by a human; the program: not met" in text
    assert "Disputed: I did say so." in text


def test_the_score_is_that_of_the_marks_that_count(facts, reader, people, calls):
    before = call_facts(reader, people[NAME].id, calls[NAME, CASE])

    assert facts.card.score > before.card.score
    assert facts.card.applied == before.card.applied


def test_csv_has_both_marks(marked, people, calls, tmp_path):
    order = Order(
        viewer=people["Ms Reid"].id,
        subject=CallSubject(call=calls[NAME, CASE], person=people[NAME]),
        format=Format.CSV,
        target=tmp_path / "marks.csv",
    )
    make_report(marked, order)

    with order.target.open(encoding="utf-8", newline="") as file:
        rows = {row["item"]: row for row in csv.DictReader(file)}
    assert rows["47"]["machine_mark"] == "missed"
    assert rows["47"]["human_mark"] == rows["47"]["mark"] == "met"
    assert rows["47"]["confirmed_by_human"] == "true"
    assert rows["48"]["human_mark"] == ""
    assert rows["49"]["dispute"] == "I did say so."


def test_a_spoken_card_tells_what_this_pc_adds_to_every_time(facts):
    error = TimingError(mean=Micros(21_400), spread=Micros(3_600))
    for known, words in ((error, "21 ms on average, spread 4 ms"), (None, "never")):
        head = replace(facts.head, mode=Mode.SPOKEN, timing_error=known)
        rows = dict(told(replace(facts, head=head)).head)
        assert words in rows["Timing error of this PC"]
    assert "Timing error of this PC" not in dict(told(facts).head)


def test_a_card_tells_that_it_goes_by_values_of_the_house(facts):
    words = "Marked by the profile of this house."
    own = Site(norms={"en-GB": {"pick_up": {"met": "8 s"}}}).profile("en-GB")

    assert words not in told(facts).notes
    assert words in told(replace(facts, head=replace(facts.head, site=own.site))).notes


@pytest.mark.parametrize(
    ("confirmed", "pending", "said"),
    [
        (True, 0, "Confirmed by a human"),
        (True, 3, "A human has looked at it; some marks are still open"),
        (False, 3, "Marked by the program, not yet confirmed by a human"),
    ],
)
def test_a_report_is_confirmed_once_nothing_is_open(confirmed, pending, said):
    words = report_words(Language.EN)

    assert looked_at(words, confirmed=confirmed, pending=pending) == said
