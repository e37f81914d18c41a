"""What is written to a customer after a call: when it is due, and what it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phonecoach.call.annotations import Annotation, NoteSent
from phonecoach.language.listening import listener
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.places import scenarios
from phonecoach.scenario.entries import library
from phonecoach.scenario.glance import Glance, ToWrite, glance
from phonecoach.scenario.keeping import freeze, recomposed
from phonecoach.scoring.after_sale import (
    LONGEST,
    Ended,
    Finding,
    Judged,
    Point,
    Written,
    findings,
    share,
    to_write,
    turn_of,
)
from phonecoach.units import Language

CASES = {
    one.case.file.id: one.case for one in library(scenarios(), scenarios("shared"))
}
TASKS = [
    pytest.param(case, task, language, id=f"{name}-{task.id}-{language}")
    for name, case in CASES.items()
    for task in case.file.after_sale
    for language in case.texts
]
TRIP = CASES["hesitant-trip"]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def ears():
    made = {language: listener(language, here=True) for language in Language}
    yield made
    for one in made.values():
        one.close()


def judged(case, task, language, text, ears, **more):
    heard = ears[language].hear(turn_of(case, language, text, ()))
    written = Written(text=text, language=language, behaviours=heard, **more)
    return findings(case, task, written)


def bare(text, case=TRIP, task="thanks", language=Language.EN, behaviours=(), **more):
    """What is found where nobody has listened."""
    written = Written(text=text, language=language, behaviours=behaviours, **more)
    return findings(case, task, written)


def point(found, name):
    return next(one for one in found if one.point is name)


def heard(name, verdict=Verdict.YES):
    return Behaviour(name=name, verdict=verdict, span=(0, 4), rule="r", why="")


# What a note has ----------------------------------------------------------------------


def test_several_cases_ask_for_a_note():
    assert len(TASKS) >= 3 * 6


@pytest.mark.parametrize(("case", "task", "language"), TASKS)
def test_the_example_has_all_of_it(case, task, language, ears):
    example = case.texts[language].after_sale[task.id].example
    found = judged(case, task.id, language, example, ears)

    assert [one for one in found if one.judged is not Judged.YES] == []
    assert share(found) == 1


@pytest.mark.parametrize(("case", "task", "language"), TASKS)
def test_a_word_that_does_not_belong_is_found(case, task, language, ears):
    words = case.texts[language].after_sale[task.id]
    text = f"{words.example} {words.never[0]}."
    found = point(judged(case, task.id, language, text, ears), Point.TACT)

    assert (found.judged, found.words) == (Judged.NO, words.never[0])


@pytest.mark.parametrize(("case", "task", "language"), TASKS)
def test_an_empty_note_has_nothing(case, task, language):
    found = bare(" ", case, task.id, language)
    lacking = {one.point for one in found if one.judged is Judged.NO}

    assert lacking >= {Point.ADDRESS, Point.OCCASION, Point.SIGNED}


def test_rude_words_are_found(ears):
    text = "Dear Ms Fairley, you idiot, thank you for the booking. Megan"
    found = judged(TRIP, "thanks", Language.EN, text, ears)

    assert point(found, Point.POLITE).judged is Judged.NO
    assert "idiot" in point(found, Point.POLITE).words


@pytest.mark.parametrize(
    ("text", "meant", "words"),
    [
        ("Dear Ms Fairley, thank you.", Judged.YES, "Ms Fairley"),
        ("Dear Emma Fairley, thank you.", Judged.YES, "Emma Fairley"),
        ("Dear Emma, thank you.", Judged.PARTLY, "Emma"),
        ("Dear Ms Fairley. Thank you, love.", Judged.NO, "love"),
        ("Lovely to hear from you.", Judged.NO, ""),
        ("Dear Ms Fairleyson, thank you.", Judged.NO, ""),
    ],
)
def test_how_somebody_is_addressed(text, meant, words):
    found = point(bare(text), Point.ADDRESS)

    assert (found.judged, found.words) == (meant, words)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Megan, Hollis and Wren Travel", Judged.YES),
        ("Megan", Judged.PARTLY),
        ("Hollis & Wren", Judged.PARTLY),
        ("Your travel agency", Judged.NO),
    ],
)
def test_who_signed(text, meant):
    assert point(bare(text), Point.SIGNED).judged is meant


def test_ones_own_name_signs_too():
    text = "Priya, Hollis and Wren"

    assert point(bare(text), Point.SIGNED).judged is Judged.PARTLY
    assert point(bare(text, own_names=("Priya Shah",)), Point.SIGNED).judged is (
        Judged.YES
    )


def test_what_has_to_be_named_is_told_by_its_label():
    found = point(bare("Enjoy Harrogate"), Point.NAMED)

    assert (found.judged, found.fact) == (Judged.NO, "Her choice")
    assert point(bare("Enjoy Scarborough"), Point.NAMED).judged is Judged.YES


def test_personal_data_do_not_belong_on_a_card():
    facts = tuple(replace(one, personal=one.id == "phone") for one in TRIP.file.facts)
    case = recomposed(TRIP, replace(TRIP.file, facts=facts))
    found = point(bare("We ring 0114 496 0381 then", case), Point.PRIVACY)

    assert (found.judged, found.words) == (Judged.NO, "0114 496 0381")
    assert found.fact == "Phone number"
    assert point(bare("We ring you then", case), Point.PRIVACY).judged is Judged.YES


def test_only_what_was_surely_heard_counts():
    sure = point(bare("Ta, Ms Fairley", behaviours=(heard("thank"),)), Point.THANKS)
    unsure = (heard("thank", Verdict.WEAK), heard("rude", Verdict.UNSURE))
    found = bare("Ta, Ms Fairley", behaviours=unsure)

    assert (sure.judged, sure.words) == (Judged.YES, "Ta,")
    assert point(found, Point.THANKS).judged is Judged.NO
    assert point(found, Point.POLITE).judged is Judged.YES


def test_selling_is_tactless():
    found = point(bare("Also", behaviours=(heard("offer_extra"),)), Point.TACT)

    assert (found.judged, found.words) == (Judged.NO, "Also")


def test_nobody_thanks_for_a_death_or_for_news():
    points = {one.point for one in bare(" ", CASES["memorial-gift"], "sympathy")}
    news = {one.point for one in bare(" ", CASES["broken-delivery"], "packing")}

    assert Point.THANKS not in points | news


@pytest.mark.parametrize("language", Language)
def test_what_takes_longer_than_half_a_minute_is_too_long(language):
    fits, longer = ("あ" * (LONGEST[language] + more) for more in (0, 1))

    assert point(bare(fits, language=language), Point.SHORT).judged is Judged.YES
    assert point(bare(longer, language=language), Point.SHORT).judged is Judged.NO


def test_a_late_note_is_late():
    assert point(bare("x", late=True), Point.IN_TIME).judged is Judged.NO
    assert point(bare("x"), Point.IN_TIME).judged is Judged.YES


@given(st.lists(st.sampled_from(list(Judged)), max_size=12))
def test_what_is_partly_there_counts_half(marks):
    found = [Finding(point=Point.SHORT, judged=one) for one in marks]
    whole, half = marks.count(Judged.YES), marks.count(Judged.PARTLY)

    assert share(found) * max(1, len(marks)) == pytest.approx(whole + half / 2)


# When it is due -----------------------------------------------------------------------


def ended(call="c1", case="trip", *, at=NOON, ending="sold", sent=()):
    task = ToWrite(id="thanks", after=("sold",), in_hours=48)
    notes = tuple(
        Annotation(
            id=one,
            call=call,
            author="p",
            written=at,
            program="0",
            note=NoteSent(task=one, text="Thank you"),
        )
        for one in sent
    )
    return Ended(
        call=call,
        case=case,
        started=at,
        ending=ending,
        glance=Glance(to_write=(task,)),
        annotations=notes,
    )


def test_a_note_is_due_so_many_hours_after_the_call_began():
    (one,) = to_write([ended()], NOON)

    assert (one.call, one.task, one.due) == ("c1", "thanks", NOON + timedelta(hours=48))


def test_what_is_late_still_waits():
    assert len(to_write([ended()], NOON + timedelta(days=40))) == 1


def test_other_endings_ask_for_nothing():
    assert to_write([ended(ending="lost"), ended(ending=None)], NOON) == ()


def test_what_was_written_waits_no_more():
    assert to_write([ended(sent=("thanks",))], NOON) == ()


def test_nobody_writes_before_there_is_something_to_write_about():
    later = ToWrite(id="news", after=("sold",), in_hours=48, from_hours=24)
    call = replace(ended(), glance=Glance(to_write=(later,)))

    assert to_write([call], NOON + timedelta(hours=23, minutes=59)) == ()
    assert len(to_write([call], NOON + timedelta(hours=24))) == 1


def test_only_the_latest_call_of_a_case_is_followed_up():
    again = ended("c2", at=NOON + timedelta(hours=1), ending="lost")
    other = ended("c3", case="cream", at=NOON - timedelta(hours=1))

    assert [one.call for one in to_write([ended(), again, other], NOON)] == ["c3"]


@given(st.permutations([ended("a"), ended("b", "x"), ended("c", "y")]))
def test_in_whatever_order_calls_come_the_earliest_is_first(calls):
    assert [one.call for one in to_write(calls, NOON)] == ["a", "b", "c"]


def test_a_kept_case_tells_what_is_to_be_written():
    (told,) = glance(freeze(CASES["birthday-table"])).to_write

    assert (told.id, told.from_hours, told.in_hours) == ("thanks", 108, 156)
    assert told.after == ("looking_forward", "booked")
