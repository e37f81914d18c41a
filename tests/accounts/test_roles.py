"""What each role may do."""

from __future__ import annotations

from phonecoach.accounts import GUARDED, Role, manages, sees_the_room, sets_up_the_room


def test_supervisors_alone_see_the_calls_of_others():
    assert [role for role in Role if sees_the_room(role)] == [Role.SUPERVISOR]


def test_administrators_alone_set_up_the_room():
    assert [role for role in Role if sets_up_the_room(role)] == [Role.ADMINISTRATOR]


def test_supervisors_look_after_trainees_and_administrators_after_all():
    assert manages(Role.TRAINEE) == manages(Role.AUTHOR) == frozenset()
    assert manages(Role.SUPERVISOR) == {Role.TRAINEE}
    assert manages(Role.ADMINISTRATOR) == set(Role)


def test_everybody_but_a_trainee_needs_a_password():
    assert set(Role) - GUARDED == {Role.TRAINEE}
