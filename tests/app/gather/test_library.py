"""What the library gathers from shelf and record."""

import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from phonecoach.app.gather.library import caller_name, library_text
from phonecoach.app.screens.library_text import BrokenEntry
from phonecoach.call.record import CallId
from phonecoach.places import scenarios
from phonecoach.scenario import CaseId, Direction
from phonecoach.scenario.entries import library
from phonecoach.scoring.card import Mark
from phonecoach.units import Language
from tests.app.library_kit import entries
from tests.store.making import MONDAY, World, card, history, item

SEOUL = timezone(timedelta(hours=9))
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def world(tmp_path, qapp):
    made = World(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def mina(world):
    return world.store.writer.add_person(name="Mina", language=Language.EN)


def take(world, person, score, *items, **changes):
    """Take a call of the broken delivery that ends with a card."""
    changes = {
        "case": CaseId("broken-delivery"),
        "language": person.language,
        "profile": "en-GB",
        **changes,
    }
    call = world.take(world.store, person, **changes)
    if score != "no card":
        world.store.writer.keep_card(card(call, *items, score=score), history())
    world.store.writer.flush()
    return call


def gathered(world, person, now=NOON, zone=UTC, shelf=None):
    world.store.writer.flush()
    return library_text(shelf or entries(), world.reader, person, now, zone)


def case(text, name="broken-delivery"):
    return next(one for one in text.entries if one.case == name)


def test_cases_come_by_level_and_tell_what_their_files_tell(world, mina):
    text = gathered(world, mina)

    assert [one.case for one in text.entries] == ["repair-enquiry", "broken-delivery"]
    angry = case(text)
    assert angry.direction is Direction.INBOUND
    assert (angry.caller, angry.company) == ("Mr Whitlock", "Harrow and Pine")
    assert angry.level == 2
    assert 4 <= angry.minutes <= 6
    assert 90 in angry.items
    assert {one.no for one in angry.focus} < angry.items
    assert angry.best is angry.last is None


def test_only_items_that_a_case_trains_are_offered(world, mina):
    text = gathered(world, mina)

    offered = {one.no for _, items in text.sections for one in items}

    assert offered == set().union(*(one.items for one in text.entries))
    assert [name for name, _ in text.sections] == [
        "On the telephone",
        "Your best for the customer",
        "Difficult customers",
    ]


def test_the_best_card_is_the_highest_and_the_last_try_the_latest(world, mina):
    best = take(world, mina, 91.4)
    last = take(world, mina, 62.0, item(90, "missed", 0.0))

    angry = case(gathered(world, mina))

    assert (angry.best.call, angry.best.score) == (best, 91)
    assert (angry.last.call, angry.last.score) == (last, 62)


def test_of_equal_cards_the_latest_is_the_best(world, mina):
    take(world, mina, 80.0)
    later = take(world, mina, 80.0)

    assert case(gathered(world, mina)).best.call == later


def test_calls_without_a_card_or_in_another_language_are_no_tries(world, mina):
    take(world, mina, "no card")
    take(world, mina, 70.0, language=Language.KO, profile="ko-KR")
    take(world, mina, 70.0, case=CaseId("gone"))

    assert case(gathered(world, mina)).last is None


def test_too_few_items_leave_a_try_without_a_score(world, mina):
    take(world, mina, None)

    angry = case(gathered(world, mina))

    assert angry.best is None
    assert angry.last.score is None


def test_nobody_sees_another_persons_tries(world, mina):
    ken = world.store.writer.add_person(name="Ken", language=Language.EN)
    take(world, ken, 91.0)

    assert case(gathered(world, mina)).best is None


def test_days_are_those_of_the_calendar_on_the_wall(world, mina):
    evening = MONDAY.replace(hour=20)
    take(world, mina, 80.0, started=evening)

    in_seoul = gathered(world, mina, now=evening, zone=SEOUL)
    the_next_day = gathered(world, mina, now=NOON, zone=UTC)

    assert case(in_seoul).last.on == in_seoul.today
    assert case(in_seoul).last.when.startswith("Today, 5:00")
    assert case(the_next_day).last.when.startswith("Monday 2 November, 20:00")


def test_marks_and_lanes_are_looked_up_for_one_call(world, mina):
    call = take(world, mina, 80.0, item(90, "missed", 0.0), item(44, "met", 1.0))
    text = gathered(world, mina)

    assert text.marks(call) == {44: Mark.MET, 90: Mark.MISSED}
    lanes = text.lanes(call)
    assert lanes.length == 9_000
    assert lanes.answered == 950
    assert text.lanes(call) is lanes


def test_a_call_that_nobody_may_see_has_neither(world, mina):
    text = gathered(world, mina)

    assert text.marks(CallId("unknown")) == {}
    assert text.lanes(CallId("unknown")) is None


def test_a_case_that_lacks_the_language_is_left_out(world, mina):
    whole = entries()[0]
    texts = {Language.KO: whole.case.texts[Language.KO]}
    korean = replace(whole, case=replace(whole.case, texts=texts))

    text = gathered(world, mina, shelf=(korean, entries()[1]))

    assert [one.case for one in text.entries] == ["repair-enquiry"]


@pytest.fixture
def shelf(tmp_path):
    folder = tmp_path / "cases"
    for name in ("broken-delivery", "repair-enquiry"):
        shutil.copytree(scenarios(name), folder / name)
    return folder


def damage(file, old, new):
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new, 1), encoding="utf-8")


def test_a_broken_case_keeps_its_title_its_place_and_names_its_lines(
    world, mina, shelf
):
    damage(shelf / "repair-enquiry" / "case.yaml", "to: wish}", "to: nowhere}")

    found = library(shelf, scenarios("shared"))
    text = gathered(world, mina, shelf=found)

    broken, angry = text.entries
    assert isinstance(broken, BrokenEntry)
    assert broken.title == "Is my coffee machine ready yet?"
    assert angry.case == "broken-delivery"
    problem = broken.problems[0]
    assert problem.place.startswith("case.yaml, line ")
    assert "nowhere" in problem.text
    assert problem.full.startswith(str(shelf))


def test_a_case_that_cannot_be_read_at_all_goes_by_its_folder(world, mina, shelf):
    for file in (shelf / "repair-enquiry").glob("*.yaml"):
        file.write_text("id: [", encoding="utf-8")

    found = library(shelf, scenarios("shared"))
    text = gathered(world, mina, shelf=found)

    # Nobody knows how hard it is: it stands in the middle.
    assert [one.case for one in text.entries] == ["broken-delivery", "repair-enquiry"]
    assert text.entries[1].title == "repair-enquiry"


def test_a_withheld_number_keeps_its_name_to_itself():
    whole = entries()[0].case
    cast = whole.caller
    hidden = replace(cast.name[Language.EN], shown="Number withheld")
    names = {**cast.name, Language.EN: hidden}
    masked = replace(whole, caller=replace(cast, name=names))

    assert caller_name(whole, Language.EN) == "Mr Whitlock"
    assert caller_name(whole, Language.KO) == "박상철 고객님"
    assert caller_name(whole, Language.JA) == "黒田様"
    assert caller_name(masked, Language.EN) == "Number withheld"


def test_the_library_is_gathered_within_a_tenth_of_a_second(world, mina):
    for _ in range(100):
        call = world.take(
            world.store,
            mina,
            case=CaseId("broken-delivery"),
            language=Language.EN,
            profile="en-GB",
        )
        world.store.writer.keep_card(card(call), history())
    many = tuple(
        replace(one, id=f"{one.id}-{copy}") for one in entries() for copy in range(32)
    )
    gathered(world, mina)  # what is read from files is read once

    before = time.thread_time()
    text = gathered(world, mina, shelf=many)
    took = time.thread_time() - before

    assert len(text.entries) == 64
    assert took < 0.1
