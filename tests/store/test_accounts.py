"""People and roles: who is let in, who may do what, and what each role sees."""

from __future__ import annotations

import dataclasses
import itertools
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from phonecoach.accounts import Kind, Role, RoomSettings, new_code, seal
from phonecoach.errors import StoreError
from phonecoach.store import Asked, Door, open_reader
from phonecoach.units import Language
from tests.store import making as make

PASSWORD = "correct horse battery"  # noqa: S105 (of nobody)
PIN = "4711"


@pytest.fixture
def room(world):
    """A room with one of each role; of those but the trainee the code is in `codes`."""
    return Room(world)


class Room:
    def __init__(self, world):
        self.world = world
        self.writer = world.store.writer
        founded = self.writer.found_room(
            name="Root", language=Language.EN, password=PASSWORD
        )
        self.admin = founded.person
        self.codes = {Role.ADMINISTRATOR: founded.code}
        self.chief = self.admit("Chief", Role.SUPERVISOR)
        self.writes = self.admit("Penman", Role.AUTHOR)
        self.mina = self.admit("Mina", Role.TRAINEE)
        self.ken = self.admit("Ken", Role.TRAINEE)
        self.writer.flush()
        self.door = Door(world.reader, self.writer, world.now)

    def admit(self, name, role):
        admitted = self.writer.admit(
            name=name, language=Language.EN, role=role, author=self.admin.id
        )
        self.codes[role] = admitted.code
        return admitted.person

    def asked(self, person):
        return self.door.entrance(person).asked

    def refused(self):
        return pytest.raises(StoreError, match="Sign in as one of these")


def on_disk(world):
    return b"".join(path.read_bytes() for path in world.folder.iterdir())


# Without any credentials, as it was before -------------------------------------------


@pytest.mark.parametrize("role", [Role.TRAINEE, Role.SUPERVISOR])
def test_people_of_a_record_without_secrets_just_sit_down(store, reader, world, role):
    person = store.writer.add_person(name="Mina", language=Language.EN, role=role)
    store.writer.flush()

    door = Door(reader, store.writer, world.now)
    assert door.entrance(person).asked is Asked.NOTHING
    assert not reader.has_administrator()


def test_upgraded_record_keeps_its_people_calls_and_rules(world, monkeypatch):
    from phonecoach.store import database  # noqa: PLC0415

    shipped = database.migrations()
    monkeypatch.setattr(database, "migrations", lambda: shipped[:2])
    with closing(database.open_to_write(_file(world))) as db:
        db.execute("INSERT INTO room VALUES ('r', '')")
        for name, role in (
            ("Mina", "trainee"),
            ("Reid", "supervisor"),
            ("", "trainee"),
        ):
            db.execute(
                "INSERT INTO person VALUES (?, 'r', ?, 'en', ?, '2026-01-01', NULL)",
                (f"id {name}", name, role),
            )
        db.execute("INSERT INTO erasure VALUES ('id ', '2026-01-02', 'id Reid')")
    monkeypatch.setattr(database, "migrations", lambda: shipped)

    with closing(database.open_to_write(_file(world))) as db:
        rows = db.execute("SELECT id, name, role, erased FROM person").fetchall()
        db.execute("INSERT INTO erasure VALUES ('id Mina', '2026-01-03', 'id Reid')")
        erased = db.execute("SELECT erased FROM person WHERE id = 'id Mina'").fetchone()
        with pytest.raises(sqlite3.IntegrityError, match="has been erased"):
            db.execute("UPDATE person SET name = 'x' WHERE id = 'id '")

    assert [tuple(row) for row in rows] == [
        ("id ", "", "trainee", "2026-01-02"),
        ("id Mina", "Mina", "trainee", None),
        ("id Reid", "Reid", "supervisor", None),
    ]
    assert tuple(erased) == ("2026-01-03",)


def _file(world):
    world.folder.mkdir(exist_ok=True)
    return world.path


# Signing in --------------------------------------------------------------------------


def test_each_role_is_asked_for_what_it_needs(room):
    assert room.asked(room.mina) is Asked.NOTHING
    assert room.asked(room.admin) is Asked.PASSWORD
    assert room.asked(room.chief) is room.asked(room.writes) is Asked.CODE

    room.writer.choose_secret(room.mina, PIN)
    room.writer.choose_secret(room.chief, PASSWORD)
    room.writer.flush()

    assert room.asked(room.mina) is Asked.PIN
    assert room.asked(room.chief) is Asked.PASSWORD


def test_room_can_ask_trainees_for_a_pin(room):
    wish = RoomSettings(pin_required=True, idle_minutes=5)
    room.writer.keep_room_settings(wish, author=room.admin.id)
    room.writer.flush()

    assert room.asked(room.mina) is Asked.NEW_PIN
    assert room.world.reader.room_settings() == wish


def test_right_secret_opens_and_a_wrong_one_does_not(room):
    room.writer.choose_secret(room.mina, PIN)
    room.writer.flush()

    assert room.door.sign_in(room.mina, PIN).right
    assert not room.door.sign_in(room.mina, "4712").right
    assert room.door.sign_in(room.admin, PASSWORD).right
    assert not room.door.sign_in(room.admin, PASSWORD + "x").right
    assert not room.door.sign_in(room.admin, room.codes[Role.ADMINISTRATOR]).right


def test_whoever_has_no_secret_is_not_let_in_by_any(room):
    assert not room.door.sign_in(room.chief, "").right


def test_first_code_lets_a_supervisor_choose_a_password_once(room):
    code = room.codes[Role.SUPERVISOR]

    assert not room.door.use_code(room.chief, new_code(b"x" * 16), PASSWORD).right
    first = room.door.use_code(room.chief, code.lower(), PASSWORD)

    assert (first.right, first.code) == (True, "")
    assert room.door.sign_in(room.chief, PASSWORD).right
    assert not room.door.use_code(room.chief, code, "another password").right


def test_recovery_code_sets_a_new_password_and_makes_a_new_code(room):
    code = room.codes[Role.ADMINISTRATOR]
    used = room.door.use_code(room.admin, code, "a new password")

    assert used.right
    assert used.code != code
    assert room.door.sign_in(room.admin, "a new password").right
    assert not room.door.sign_in(room.admin, PASSWORD).right
    assert not room.door.use_code(room.admin, code, PASSWORD).right
    assert room.door.use_code(room.admin, used.code, PASSWORD).right


def test_supervisor_without_password_or_code_asks_the_administrator(room):
    person = room.writer.add_person(
        name="Old", language=Language.EN, role=Role.SUPERVISOR
    )
    room.writer.flush()

    assert room.asked(person) is Asked.ADMINISTRATOR


def test_no_secret_ever_lies_in_the_file(room):
    room.writer.choose_secret(room.mina, "86420975")
    room.door.use_code(room.chief, room.codes[Role.SUPERVISOR], PASSWORD)
    room.door.sign_in(room.mina, "13579246")
    held = on_disk(room.world)

    secrets = (PASSWORD, "86420975", "13579246", *filter(None, room.codes.values()))
    assert not [each for each in secrets if each.encode() in held]
    plain = [code.replace("-", "").encode() for code in room.codes.values() if code]
    assert not [each for each in plain if each in held]


def test_seal_of_an_earlier_cost_opens_and_is_made_anew(room, monkeypatch):
    from phonecoach.accounts import Cost  # noqa: PLC0415

    cheap = seal(Kind.PIN, PIN, b"0" * 16, Cost(n=2**10))
    with closing(sqlite3.connect(room.world.path)) as db, db:
        db.execute(
            "INSERT INTO credential VALUES (?, 'pin', 1024, 8, 1, ?, ?, '2026')",
            (room.mina.id, cheap.salt, cheap.digest),
        )

    assert room.door.sign_in(room.mina, PIN).right
    room.writer.flush()
    assert room.world.reader.seals(room.mina)[0].cost == Cost()
    assert room.door.sign_in(room.mina, PIN).right


# Guessing ----------------------------------------------------------------------------


def guess(room, times):
    for number in range(times):
        tried = room.door.sign_in(room.mina, f"{number:04}")
    return tried


@pytest.fixture
def guarded(room):
    room.writer.choose_secret(room.mina, PIN)
    room.writer.flush()
    return room


def test_guessing_a_pin_is_slowed(guarded):
    assert guess(guarded, 4).wait == timedelta(0)
    assert timedelta(seconds=25) < guess(guarded, 1).wait <= timedelta(seconds=30)
    # Not even the right one opens meanwhile, and it does not count.
    early = guarded.door.sign_in(guarded.mina, PIN)
    assert not early.right
    assert timedelta(0) < early.wait < timedelta(seconds=30)


def later(room, seconds):
    return Door(
        room.world.reader,
        room.writer,
        lambda: room.world.now() + timedelta(seconds=seconds),
    )


def test_after_the_wait_one_may_try_again_and_then_waits_longer(guarded):
    guess(guarded, 5)
    door = later(guarded, 31)

    assert not door.sign_in(guarded.mina, "0000").right
    assert guarded.door.entrance(guarded.mina).wait > timedelta(seconds=50)
    assert later(guarded, 61).sign_in(guarded.mina, PIN).right
    guarded.writer.flush()
    assert guess(guarded, 4).wait == timedelta(0)


def test_restart_makes_no_wrong_try_unhappen(world, guarded):
    guess(guarded, 5)
    world.close()
    del world.reader, world.store

    door = Door(world.reader, world.store.writer, world.now)
    assert door.entrance(guarded.mina).wait > timedelta(0)


def test_one_persons_wrong_tries_lock_nobody_else(guarded):
    guess(guarded, 9)

    assert guarded.door.entrance(guarded.ken).wait == timedelta(0)
    assert guarded.door.sign_in(guarded.admin, PASSWORD).right


def test_codes_cannot_be_guessed_either(room):
    for number in range(5):
        tried = room.door.use_code(room.admin, f"{number}", PASSWORD)

    assert tried.wait > timedelta(0)
    assert not room.door.use_code(room.admin, room.codes[room.admin.role], PIN).right


def test_wrong_tries_are_shown_to_whoever_looks_after_the_room(guarded):
    guess(guarded, 3)
    start = make.MONDAY

    for viewer in (guarded.chief, guarded.admin):
        (told,) = guarded.world.reader.wrong_tries(viewer.id, start)
        assert (told.person, told.kind, told.count) == (guarded.mina.id, Kind.PIN, 3)
        assert not guarded.world.reader.wrong_tries(viewer.id, start.replace(year=2027))
    for viewer in (guarded.mina, guarded.ken, guarded.writes):
        assert guarded.world.reader.wrong_tries(viewer.id, start) == ()


@pytest.mark.parametrize(
    "sql", ["DELETE FROM sign_in", "UPDATE sign_in SET outcome = 'right'"]
)
def test_try_cannot_be_undone(guarded, sql):
    guess(guarded, 1)

    with (
        closing(sqlite3.connect(guarded.world.path)) as db,
        pytest.raises(sqlite3.IntegrityError, match="a try to sign in"),
    ):
        db.execute(sql)


# Who may do what ---------------------------------------------------------------------


def test_second_room_cannot_be_founded_over_the_first(room):
    room.writer.found_room(name="Eve", language=Language.EN, password=PASSWORD)

    with pytest.raises(StoreError, match="has an administrator already"):
        room.writer.flush()
    assert "Eve" not in {one.name for one in room.world.reader.persons()}


def may(room, act):
    act()
    try:
        room.writer.flush()
    except StoreError as error:
        assert "Sign in as one of these" in str(error)  # noqa: PT017 (either is right)
        return False
    return True


ALLOWED = {
    (Role.SUPERVISOR, Role.TRAINEE),
    *((Role.ADMINISTRATOR, role) for role in Role),
}


@pytest.mark.parametrize(("asks", "about"), [*itertools.product(Role, Role)])
def test_people_are_looked_after_as_the_roles_say(room, asks, about):
    author = {
        Role.TRAINEE: room.ken,
        Role.SUPERVISOR: room.chief,
        Role.AUTHOR: room.writes,
        Role.ADMINISTRATOR: room.admin,
    }[asks]
    other = room.admit("Other", about)
    room.writer.flush()
    renamed = dataclasses.replace(other, name="Renamed")
    acts = {
        "admit": lambda: room.writer.admit(
            name="New", language=Language.JA, role=about, author=author.id
        ),
        "change": lambda: room.writer.change_person(other, renamed, author=author.id),
        "reset": lambda: room.writer.reset_secret(other, author=author.id),
        "erase": lambda: room.writer.erase_person(other.id, author=author.id),
    }

    found = {name: may(room, act) for name, act in acts.items()}

    assert set(found.values()) == {(asks, about) in ALLOWED}


def test_supervisor_cannot_make_anybody_a_supervisor(room):
    raised = dataclasses.replace(room.mina, role=Role.SUPERVISOR)
    room.writer.change_person(room.mina, raised, author=room.chief.id)

    with room.refused():
        room.writer.flush()


def test_settings_of_the_room_are_for_administrators(room):
    for author in (room.mina, room.chief, room.writes):
        room.writer.keep_room_settings(
            RoomSettings(pin_required=True), author=author.id
        )
        with room.refused():
            room.writer.flush()
    assert room.world.reader.room_settings() == RoomSettings()


@pytest.mark.parametrize("way", ["erase", "demote"])
def test_last_administrator_stays(room, way):
    def lose():
        if way == "erase":
            room.writer.erase_person(room.admin.id, author=room.admin.id)
        else:
            lower = dataclasses.replace(room.admin, role=Role.SUPERVISOR)
            room.writer.change_person(room.admin, lower, author=room.admin.id)

    lose()
    with pytest.raises(StoreError, match="last administrator"):
        room.writer.flush()
    room.admit("Second", Role.ADMINISTRATOR)
    lose()
    room.writer.flush()


def test_forgotten_pin_is_taken_away_and_the_waiting_with_it(guarded):
    wish = RoomSettings(pin_required=True)
    guarded.writer.keep_room_settings(wish, author=guarded.admin.id)
    guess(guarded, 7)
    taken = guarded.writer.reset_secret(guarded.mina, author=guarded.chief.id)
    guarded.writer.flush()

    entrance = guarded.door.entrance(guarded.mina)
    assert (entrance.asked, entrance.wait) == (Asked.NEW_PIN, timedelta(0))
    assert taken.code == ""


def test_reset_of_a_password_gives_a_code(room):
    room.door.use_code(room.chief, room.codes[Role.SUPERVISOR], PASSWORD)
    code = room.writer.reset_secret(room.chief, author=room.admin.id).code
    room.writer.flush()

    assert room.asked(room.chief) is Asked.CODE
    assert not room.door.sign_in(room.chief, PASSWORD).right
    assert room.door.use_code(room.chief, code, PASSWORD).right


def test_whoever_becomes_a_supervisor_leaves_the_pin_behind(guarded):
    raised = dataclasses.replace(guarded.mina, role=Role.SUPERVISOR)
    given = guarded.writer.change_person(guarded.mina, raised, author=guarded.admin.id)
    guarded.writer.flush()

    assert guarded.asked(raised) is Asked.CODE
    assert not guarded.door.sign_in(raised, PIN).right
    assert guarded.door.use_code(raised, given.code, PASSWORD).right


def test_new_name_takes_no_secret_away(guarded):
    renamed = dataclasses.replace(guarded.mina, name="Mina Park")
    given = guarded.writer.change_person(guarded.mina, renamed, author=guarded.chief.id)
    guarded.writer.flush()

    assert given.code == ""
    assert guarded.door.sign_in(renamed, PIN).right


# What each role sees -----------------------------------------------------------------


@pytest.fixture
def called(room):
    room.call = room.world.take(room.world.store, room.mina)
    room.writer.keep_card(make.card(room.call), make.history())
    room.writer.flush()
    return room


def seen(room, viewer):
    reader, them = room.world.reader, room.mina.id
    found = {
        "calls": bool(reader.calls(viewer.id)),
        "history": bool(reader.history(viewer.id, them, room.world.now()).calls),
        "accounts": bool(reader.accounts(viewer.id)),
    }
    for query in ("record", "case_content", "annotations", "current_card", "marks"):
        try:
            getattr(reader, query)(viewer.id, room.call)
            found[query] = True
        except StoreError:
            found[query] = False
    return {name for name, is_seen in found.items() if is_seen}


CALL = {"calls", "history", "record", "case_content", "annotations", "current_card"}
CALL.add("marks")


def test_each_role_sees_its_part_and_no_more(called):
    assert seen(called, called.mina) == CALL
    assert seen(called, called.ken) == set()
    assert seen(called, called.writes) == set()
    assert seen(called, called.chief) == CALL | {"accounts"}
    assert seen(called, called.admin) == {"accounts"}


def test_people_are_listed_with_what_they_sign_in_with(called):
    called.writer.choose_secret(called.mina, PIN)
    called.writer.flush()

    listed = {
        one.person.name: one for one in called.world.reader.accounts(called.chief.id)
    }

    assert set(listed) == {"Root", "Chief", "Penman", "Mina", "Ken"}
    assert listed["Mina"].secrets == {Kind.PIN}
    assert listed["Mina"].last_call is not None
    assert listed["Root"].secrets == {Kind.PASSWORD, Kind.CODE}
    assert {name for name, one in listed.items() if one.managed} == {"Mina", "Ken"}


def test_erasure_takes_secrets_and_tries_along(guarded):
    guess(guarded, 3)
    guarded.writer.erase_person(guarded.mina.id, author=guarded.chief.id)
    guarded.writer.flush()

    with closing(sqlite3.connect(guarded.world.path)) as db:
        for table in ("credential", "sign_in"):
            sql = f"SELECT count(*) FROM {table} WHERE person = ?"  # noqa: S608
            assert db.execute(sql, (guarded.mina.id,)).fetchone() == (0,)
    guarded.writer.choose_secret(guarded.mina, PIN)
    with pytest.raises(StoreError, match="has been erased"):
        guarded.writer.flush()


def test_another_program_can_read_who_there_is(room):
    with open_reader(room.world.folder) as reader:
        assert reader.has_administrator()
