"""An administrator sets what the house has of its own, and calls go by it."""

from datetime import time

import pytest

from phonecoach.app.calling import Calling
from phonecoach.app.screens.room_screen import RoomScreen
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.site_screen import SiteScreen
from phonecoach.app.screens.site_text import SiteView
from phonecoach.app.shelf import shelf
from phonecoach.call.in_force import profile_of
from phonecoach.checklist import HangsUpLast, profile, read_site, site_file
from phonecoach.language.protocol import Behaviour, Verdict
from phonecoach.units import Language, Mode, from_ms
from tests.app.test_signing_in import Room


@pytest.fixture
def room(office):
    made = Room(office)
    office.desk.sit_down(made.admin.id)
    office.window.bar.place_buttons[Place.ROOM].click()
    office.screen.site_button.click()
    assert isinstance(office.screen, SiteScreen)
    return made


def path(room):
    return site_file(room.office.store.path.parent)


def view(room, one):
    room.office.screen.views.buttons[one].click()
    return room.office.screen


def typed(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_the_way_back_leads_to_the_room(room):
    room.office.screen.back_button.click()

    assert isinstance(room.office.screen, RoomScreen)


def test_company_and_greeting_are_kept_at_once(room):
    screen, language = room.office.screen, room.admin.language
    typed(screen.words.company, " Foxglove  Care ")
    typed(screen.words.forms, "Foxglove, the Foxglove,, ")
    screen.words.greeting.setPlainText("{company},\n{name} speaking.")
    screen.words.greeting.left.emit()

    site = read_site(path(room))
    assert site.company == {language: ("Foxglove Care", "Foxglove", "the Foxglove")}
    assert site.greeting == {language: "{company}, {name} speaking."}
    assert "+site." in screen.standing.text()

    screen.words.clear_button.click()
    typed(screen.words.company, "")

    assert read_site(path(room)).profile_for(language).site == ""
    assert "built-in values" in screen.standing.text()


def test_a_greeting_with_a_strange_blank_is_told_and_not_kept(room):
    screen = room.office.screen
    screen.words.greeting.setPlainText("{firm}, {name} speaking.")
    screen.words.greeting.left.emit()

    assert "'{firm}' is nothing that can be filled in" in screen.words.problem.text()
    assert not path(room).exists()

    screen.words.greeting.setPlainText("{company}, {name} speaking.")
    screen.words.greeting.left.emit()
    assert screen.words.problem.isHidden()


def does(*names):
    return tuple(
        Behaviour(name=name, verdict=Verdict.YES, span=(0, 1), rule="", why="")
        for name in names
    )


@pytest.fixture
def hear(room, monkeypatch):
    """Say what a greeting is heard to do; the ticket is that of the latest try."""
    sitting = room.office.desk._training._sitting

    def hear(*names, language=Language.EN, late=0):
        hearing = sitting.hearing_of(language)
        tickets = iter(range(1_000, 2_000))
        monkeypatch.setattr(hearing, "listen", lambda _: next(tickets))
        words = room.office.screen.words
        words.greeting.setPlainText("{company}, {name} here.")
        hearing.heard.emit(1_000 - late, does(*names), "1")
        return words.heard.text()

    return hear


def test_it_tells_how_the_greeting_is_heard(hear):
    told = hear("state_company", "state_own_name", "greet")

    assert "“Foxglove Care, Priya Shah here.”" in told
    assert "heard as: Company named and Own name given." in told
    assert "Not heard by the rules: Help offered." in told


def test_a_whole_greeting_lacks_nothing(hear):
    told = hear("state_company", "state_own_name", "offer_help")

    assert "Not heard" not in told


def test_what_is_heard_of_an_earlier_wording_is_passed_over(hear):
    assert "heard as" not in hear("state_company", late=1)


def test_with_thanks_a_japanese_greeting_is_whole(room, hear):
    room.office.screen.profiles.buttons["ja-JP"].click()

    told = hear("thank_call", "state_company", "state_own_name", language=Language.JA)

    assert "みおつくし電器" in told
    assert "Not heard" not in told


def test_a_threshold_holds_for_its_profile_and_goes_back(room):
    screen = view(room, SiteView.LIMITS)
    screen.profiles.buttons["en-US"].click()
    row = room.office.screen.limits.rows["pick_up.met"]
    assert row.reset_button.isHidden()

    typed(row.field, "8,5")

    site = read_site(path(room))
    assert site.profile("en-US").pick_up.met == from_ms(8_500)
    assert site.profile("en-GB") == profile("en-GB")
    assert row.field.text() == "8.5"
    assert not row.reset_button.isHidden()

    row.reset_button.click()

    assert read_site(path(room)).profile("en-US") == profile("en-US")
    assert row.field.text() == "12"
    assert row.reset_button.isHidden()


def test_calling_hours_are_times_of_day(room):
    screen = view(room, SiteView.LIMITS)
    screen.profiles.buttons["ja-JP"].click()
    row = room.office.screen.limits.rows["calling_hours.earliest"]
    assert row.field.text() == "9:00"

    typed(row.field, "8:30")
    assert read_site(path(room)).profile("ja-JP").calling_hours.earliest == time(8, 30)
    assert row.field.text() == "8:30"

    for wrong in ("5:59", "11:01", "25", "8:60", "early"):
        typed(row.field, wrong)
        assert "Write a time from 6:00 to 11:00." in row.problem.text()

    row.reset_button.click()
    assert row.field.text() == "9:00"


@pytest.mark.parametrize("text", ["", "soon", "26", "2", "nan", "1e1"])
def test_what_is_out_of_range_is_told_beside_it(room, text):
    screen = view(room, SiteView.LIMITS)
    row = screen.limits.rows["pick_up.met"]

    typed(row.field, text)

    if text == "1e1":
        assert row.problem.isHidden()
        return
    assert row.problem.text() == "Write a number from 3 to 25."
    assert not path(room).exists()


def test_what_contradicts_another_is_told_by_the_names_of_the_page(room):
    screen = view(room, SiteView.LIMITS)
    row = screen.limits.rows["pick_up.met"]

    typed(row.field, "25")

    told = "'Answered in time within' must be less than 'Answered very late from'."
    assert row.problem.text() == told
    assert not path(room).exists()


def test_sections_hold_as_soon_as_they_make_a_hundred(room):
    weights = view(room, SiteView.WEIGHTS).weights
    typed(weights.sections["A"], "40")
    assert weights.problem.text() == "Together they make 90; they have to make 100."
    assert not path(room).exists()

    typed(weights.sections["C"], "40")

    assert weights.problem.isHidden()
    found = read_site(path(room)).checklist.sections.values()
    assert [one.weight for one in found] == [40, 20, 40]

    weights.sections_button.click()

    assert read_site(path(room)).profile("en-GB") is profile("en-GB")
    assert weights.sections["A"].text() == "50"


@pytest.mark.parametrize("text", ["", "many", "5", "81", "4.5"])
def test_a_weight_that_is_none_is_told(room, text):
    weights = view(room, SiteView.WEIGHTS).weights

    typed(weights.sections["A"], text)

    told = "Write a whole number from 10 to 80 for each."
    assert weights.problem.text() == told
    assert not path(room).exists()


def test_items_are_weighed_and_all_go_back_at_once(room):
    weights = view(room, SiteView.WEIGHTS).weights
    for no in (45, 100):
        choice = weights.items[no]
        other = next(one for one in (1, 2, 3) if one != choice.value)
        choice.buttons[other].click()

    assert set(read_site(path(room)).weights.items) == {45, 100}

    weights.items_button.click()

    assert read_site(path(room)).weights.items == {}
    assert weights.items_button.isHidden()


def test_what_was_written_by_hand_is_not_lost_for_a_slip_in_it(room):
    slip = "norms:\n  en-GB: {pick_up: {met: 90 s}}\n"
    path(room).write_text(slip)

    screen = view(room, SiteView.LIMITS)
    assert screen.problem.text().startswith(f"{path(room)}:2: ")
    assert "can’t be used" in screen.standing.text()
    typed(screen.limits.rows["pick_up.met"].field, "8")

    assert path(room).read_text() == slip
    assert screen.problem.text().startswith(f"{path(room)}:2: ")


def test_a_file_that_cannot_be_written_is_told(room, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("phonecoach.app.site_setup.write_site", refuse)
    screen = view(room, SiteView.WEIGHTS)
    screen.weights.items[45].buttons[1].click()

    assert "No space left on device" in screen.problem.text()


def test_the_next_call_goes_by_it_and_the_trainee_is_told_the_name(room):
    typed(room.office.screen.words.company, "Foxglove Care")
    row = view(room, SiteView.LIMITS).limits.rows["pick_up.met"]
    typed(row.field, "8")
    desk = room.office.desk
    desk.sit_down(room.mina.id)

    sitting = desk._training._sitting
    assert sitting.profile.pick_up.met == from_ms(8_000)
    case = next(one.case for one in shelf().entries() if one.case is not None)
    script, head = Calling(sitting).outline(case, Mode.TYPED)
    assert script.texts.company.name == "Foxglove Care"
    assert head.profile_version == sitting.profile.version
    assert profile_of(head) == sitting.profile
    assert case.texts[head.language].company.name != "Foxglove Care"


def test_calls_in_english_go_by_the_profile_of_the_country(room):
    screen = view(room, SiteView.LIMITS)
    assert screen.limits.in_force.value == "en-GB"

    screen.limits.in_force.buttons["en-US"].click()

    assert read_site(path(room)).profile_for(Language.EN) is profile("en-US")
    assert read_site(path(room)).profile_for(Language.KO) is profile("ko-KR")
    screen.profiles.buttons["ja-JP"].click()
    assert room.office.screen.limits.in_force is None


@pytest.mark.parametrize(
    ("name", "key", "on"),
    [
        ("en-GB", "hang_up_last", True),
        ("ko-KR", "hang_up_last", False),
        ("ja-JP", "calling_hours", False),
        ("ja-JP", "do_not_call", False),
    ],
)
def test_a_house_rule_is_switched_and_switched_back(room, name, key, on):
    view(room, SiteView.LIMITS).profiles.buttons[name].click()
    rules = room.office.screen.limits.rules
    assert rules[key].value is not on

    rules[key].buttons[on].click()

    found = read_site(path(room)).profile(name)
    assert getattr(found.house_rules, key) is on
    if key == "hang_up_last" and on:
        assert found.hang_up.last is HangsUpLast.TRAINEE

    rules[key].buttons[not on].click()

    assert read_site(path(room)).profile(name) is profile(name)


def test_whoever_sits_down_is_told_of_a_file_that_cannot_be_used(room):
    path(room).write_text("norms: {de-DE: {}}\n")
    room.office.desk.sit_down(room.mina.id)

    assert "There is no profile 'de-DE'" in room.office.window.problem.text()
