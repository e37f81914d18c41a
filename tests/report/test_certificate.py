"""A certificate is of a passed and certified test alone, and is told in its words."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

import pypdf
import pytest

from phonecoach.call.annotations import Dispute, SignOff
from phonecoach.call.record import Purpose
from phonecoach.errors import ReportError
from phonecoach.report.making import CertificateSubject, Format, Order, make_report
from phonecoach.scenario import CaseId
from phonecoach.scoring.card import Mark
from phonecoach.store import NewAssignment, Role
from phonecoach.units import Language
from tests.store import making as make

CASES = tuple(map(CaseId, ("late_parcel", "oven")))
CONTENT = b"the case"
MET = tuple(make.item(no, Mark.MET, 1.0) for no in range(44, 64))
NAMES = {Language.KO: "김하늘", Language.EN: "Priya Shah", Language.JA: "佐藤 花"}
TITLES = {
    Language.KO: "하루 늦게 온 선물",
    Language.EN: "The gift that came late",
    Language.JA: "一日遅れて届いた贈り物",
}
TOLD = {
    Language.KO: ("합격증", "통화 2건", "2026년 11월 2일(월)", "100점 만점에 72.5점"),
    Language.EN: ("Certificate", "2 calls", "Monday 2 November 2026", "72.5 of 100"),
    Language.JA: ("合格証", "通話2件", "2026年11月2日(月)", "100点中72.5点"),
}


class Passed:
    """Somebody who has passed a test of two calls."""

    def __init__(self, folder, language=Language.EN):
        self.world = make.World(folder)
        self.reader = self.world.reader
        writer = self.writer = self.world.store.writer
        self.person = writer.add_person(name=NAMES[language], language=language)
        self.other = writer.add_person(name="Ken", language=Language.JA)
        self.chief = writer.add_person(
            name="Ms Reid", language=Language.EN, role=Role.SUPERVISOR
        )
        new = NewAssignment(
            purpose=Purpose.TEST,
            cases=CASES,
            due=make.MONDAY + timedelta(days=7),
            pass_mark=72.5,
            people=(self.person.id,),
        )
        self.test = writer.assign(new, author=self.chief.id)
        self.calls = [self._take(case) for case in CASES]

    def _take(self, case):
        head = self.world.head(
            self.world.store,
            self.person,
            purpose=Purpose.TEST,
            case=case,
            case_digest=sha256(CONTENT).hexdigest(),
        )
        self.writer.begin_test(head, CONTENT, self.test)
        events = (make.rang(), make.answered(1_000), make.ended(9_000))
        self.writer.append(head.call, events)
        card = make.card(head.call, *MET, score=72.5)
        self.writer.keep_card(card, make.history())
        self.note(head.call, self.chief, SignOff(comment=""))
        return head.call

    def note(self, call, author, note):
        self.writer.annotate(self.world.annotation(call, author, note))
        self.writer.flush()

    def certify(self):
        self.writer.certify(self.test, self.person.id, self.calls, author=self.chief.id)
        self.writer.flush()

    def ask(self, target, viewer=None, form=Format.PDF):
        person = self.person
        known = {CASES[0]: TITLES[person.language]}
        subject = CertificateSubject(person=person, test=self.test, titles=known)
        order = Order(
            viewer=(viewer or self.chief).id,
            subject=subject,
            format=form,
            target=target,
        )
        return make_report(self.reader, order)


@pytest.fixture
def passed(tmp_path):
    made = Passed(tmp_path / "data")
    yield made
    made.world.close()


@pytest.mark.parametrize("language", Language)
def test_it_tells_who_passed_what_when_and_how_well(tmp_path, language):
    passed = Passed(tmp_path / "data", language)
    passed.certify()
    target = tmp_path / "made.pdf"
    assert passed.ask(target)
    first = target.read_bytes()
    passed.ask(target)
    chain = passed.reader.chain_head().text
    passed.world.close()

    assert target.read_bytes() == first
    (page,) = pypdf.PdfReader(target).pages
    assert page.mediabox.width > page.mediabox.height
    text = page.extract_text()
    wanted = (NAMES[language], TITLES[language], "oven", "Ms Reid", chain, passed.test)
    assert [one for one in (*wanted, *TOLD[language]) if one not in text] == []
    fonts = page["/Resources"]["/Font"].values()
    named = {str(one.get_object()["/BaseFont"]) for one in fonts}
    assert [one for one in named if "Phonecoach" not in one and "Sans" not in one] == []


def test_who_passed_may_have_it_and_nobody_else(passed, tmp_path):
    passed.certify()
    assert passed.ask(tmp_path / "own.pdf", passed.person)
    with pytest.raises(ReportError, match="no test of Priya Shah that you may see"):
        passed.ask(tmp_path / "other.pdf", passed.other)

    assert not (tmp_path / "other.pdf").exists()


def test_there_is_none_before_it_is_certified(passed, tmp_path):
    with pytest.raises(ReportError, match="not certified"):
        passed.ask(tmp_path / "made.pdf")


def test_there_is_none_while_a_mark_is_disputed_afterwards(passed, tmp_path):
    passed.certify()
    passed.note(passed.calls[0], passed.person, Dispute(item=45, reason="I did."))

    with pytest.raises(ReportError, match="as its cards are marked now"):
        passed.ask(tmp_path / "made.pdf")


def test_it_is_a_pdf_and_nothing_else(passed, tmp_path):
    passed.certify()
    with pytest.raises(ReportError, match="PDF only"):
        passed.ask(tmp_path / "made.csv", form=Format.CSV)
