"""The side cards with the moments of a person's calls in which they were met."""

from __future__ import annotations

import pytest

from phonecoach.app.gather.techniques import technique_names, techniques_text
from phonecoach.call.annotations import Source, TurnWords
from phonecoach.scenario import CaseId
from phonecoach.scenario.keeping import freeze
from phonecoach.units import Language
from tests.app.gallery import by_id
from tests.store import making as make

S = 1_000_000
CASE = CaseId("hesitant-trip")


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="민아", language=Language.KO)


@pytest.fixture
def world(tmp_path):
    made = make.World(tmp_path)
    yield made
    made.close()


def take(world, person, line, *, answered=True):
    case, writer = by_id(CASE), world.store.writer
    head = world.head(world.store, person, case=CASE, case_digest=case.digest)
    writer.begin_call(head, freeze(case))
    turn = make.turn(6 * S) if answered else ()
    said = (make.line(3 * S, line), make.line_over(5 * S, line))
    writer.append(
        head.call,
        (make.rang(), make.answered(2 * S), *said, *turn, make.ended(9 * S)),
    )
    note = TurnWords(turn=1, source=Source.TYPED, text="천천히 말씀해 주세요.")
    writer.annotate(world.annotation(head.call, person, note))
    writer.flush()
    return head.call


def met(world, person):
    cases = {CASE: by_id(CASE)}
    cards = techniques_text(world.reader, person, cases).cards
    return {card.id: card.met for card in cards if card.met}


def test_a_line_that_shows_something_stands_on_its_card_with_the_answer(world, mina):
    call = take(world, mina, "cannot_decide")

    (moment,) = met(world, mina)["customers"]
    assert moment.call == call
    assert moment.part == "망설이는 분"
    assert moment.answer == "천천히 말씀해 주세요."
    assert moment.title == by_id(CASE).texts[Language.KO].title


def test_the_latest_call_comes_first_and_others_calls_are_not_read(world, mina):
    ken = world.store.writer.add_person(name="健", language=Language.JA)
    first, last = take(world, mina, "cannot_decide"), take(world, mina, "cannot_decide")
    take(world, ken, "another_time")

    found = met(world, mina)
    assert [one.call for one in found["customers"]] == [last, first]
    assert set(found) == {"customers"}


def test_what_was_not_answered_is_there_without_an_answer(world, mina):
    take(world, mina, "another_time", answered=False)

    assert met(world, mina)["parting"][0].answer == ""


def test_a_case_names_its_side_cards_and_those_that_its_lines_show():
    names = technique_names(by_id(CASE).file, Language.EN)

    assert names == (
        ("customers", "Four kinds of customer"),
        ("enquiries", "Enquiries"),
        ("parting", "When nothing came of it"),
    )
