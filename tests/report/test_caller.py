"""The caller's part on paper: every line, where it belongs, and one tick sheet."""

from __future__ import annotations

import functools
import re

import pypdf
import pytest
from reportlab.lib.pagesizes import A4

from phonecoach.errors import ReportError
from phonecoach.phrases import unfolded
from phonecoach.places import scenarios
from phonecoach.report.caller_facts import caller_facts
from phonecoach.report.caller_paper import CallerOrder, make_caller_paper
from phonecoach.report.paper.page import MARGIN
from phonecoach.report.paper.type import MEDIUM, REGULAR, Style, width_of
from phonecoach.report.words import report_words
from phonecoach.scenario import Direction
from phonecoach.scenario.entries import library
from phonecoach.units import Language

PLAIN = "broken-delivery"
LONGEST = "foul-language-sofa"


@functools.cache
def cases():
    found = library(scenarios(), scenarios("shared"))
    return {
        one.id: one.case
        for one in found
        if one.case is not None and one.case.file.direction is Direction.INBOUND
    }


@pytest.fixture(scope="module")
def case():
    return cases()[LONGEST]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("parts")


@functools.cache
def made(case, language, folder):
    target = folder / f"{case}-{language}.pdf"
    told = CallerOrder(
        case=cases()[case], language=language, told_in=language, target=target
    )
    assert make_caller_paper(told)
    return pypdf.PdfReader(target)


@pytest.fixture(scope="module", params=Language)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def pages(case, language, folder):
    return made(case.file.id, language, folder).pages


def bare(text):
    """Return a text without any spaces: lines break where the page is full."""
    return re.sub(r"\s", "", text)


def test_every_wording_of_every_line_is_printed(case, language, pages):
    printed = bare("".join(one.extract_text() for one in pages))

    lines = case.texts[language].lines.values()
    wordings = [unfolded(one.text) for line in lines for one in line]
    assert [one for one in wordings if bare(one) not in printed] == []


def test_what_the_caller_knows_stands_on_the_first_page(case, language, pages):
    first = bare(pages[0].extract_text())

    facts = caller_facts(case, language, language).facts
    assert facts
    assert [one for one in facts if bare(one.value) not in first] == []


def test_the_last_page_is_the_tick_sheet_alone(case, language, pages):
    words = report_words(language)
    titled = [words("tick_sheet") in one.extract_text() for one in pages]
    last = pages[-1].extract_text()

    assert titled == [False] * (len(pages) - 1) + [True]
    ticks = [it for _, of in caller_facts(case, language, language).ticks for it in of]
    assert len(ticks) > 20
    for key, no in ticks:
        assert re.search(
            rf"^{re.escape(key.upper())}$\s*^\s*{no}\s", last, re.MULTILINE
        )


def test_nothing_stands_beyond_the_margin(pages):
    beyond = []

    def visit(text, _cm, matrix, font, size):
        medium = font is not None and "Medium" in font.get("/BaseFont", "")
        style = Style(font=MEDIUM if medium else REGULAR, size=size, line=size)
        room = A4[0] - MARGIN + 1 - matrix[4]
        lines = text.strip("\n").split("\n")
        beyond.extend(one for one in lines if width_of(one, style) > room)

    for page in pages:
        page.extract_text(visitor_text=visit)

    assert beyond == []


def test_no_page_ends_with_the_name_of_a_part(case, language, pages):
    words = report_words(language)
    names = {
        f"{one.no} {words(f'stage_{one.kind}')}"
        for one in caller_facts(case, language, language).parts
    }
    for page in pages:
        body, _ = page.extract_text().rsplit("phonecoach", 1)
        lines = [" ".join(one.split()) for one in body.strip().splitlines()]
        assert lines[-1] not in names
    whole = " ".join(" ".join(one.extract_text().split()) for one in pages)
    assert [one for one in names if one not in whole] == []


@pytest.mark.parametrize("named", sorted(cases()))
def test_every_way_on_of_every_case_is_told(named):
    case = cases()[named]
    facts = caller_facts(case, Language.EN, Language.EN)

    ways = sum(len(one.lines) + len(one.to) for one in case.file.stages)
    turns = [turn for part in facts.parts for turn in part.turns]
    assert len(turns) == ways
    numbers = {one.no for one in facts.parts}
    for turn in turns:
        assert turn.to is None or turn.outcome is None
        assert turn.to is None or turn.to in numbers
    ends = {one.outcome for one in (*turns, *facts.parts)} - {None}
    assert ends == {one.outcome for one in case.file.endings}
    first = [one.line.no for one in turns if one.line is not None and not one.again]
    assert first == list(range(1, len(case.file.lines) + 1))


def test_the_same_case_is_the_same_to_the_byte(tmp_path):
    for name in "ab":
        make_caller_paper(
            CallerOrder(
                case=cases()[PLAIN],
                language=Language.KO,
                told_in=Language.EN,
                target=tmp_path / name,
            )
        )

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_who_drops_it_leaves_nothing(tmp_path):
    order = CallerOrder(
        case=cases()[PLAIN],
        language=Language.JA,
        told_in=Language.JA,
        target=tmp_path / "part.pdf",
    )

    assert not make_caller_paper(order, lambda share: share < 0.5)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told(tmp_path):
    order = CallerOrder(
        case=cases()[PLAIN],
        language=Language.EN,
        told_in=Language.EN,
        target=tmp_path / "gone" / "part.pdf",
    )

    with pytest.raises(ReportError, match="could not be written"):
        make_caller_paper(order)
