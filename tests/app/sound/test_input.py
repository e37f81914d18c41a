"""Whether a microphone may be listened to, with a system that answers as Qt has it."""

import pytest
from PySide6.QtCore import Qt

from phonecoach.app.sound import input as inputs

GRANTED, DENIED, UNDETERMINED = (
    Qt.PermissionStatus.Granted,
    Qt.PermissionStatus.Denied,
    Qt.PermissionStatus.Undetermined,
)


class System:
    """An application whose system allows, denies, or asks the person first."""

    def __init__(self, status, person=None):
        self._status, self._person = status, person
        self.asked = 0

    def instance(self):
        return self

    def checkPermission(self, _wish):  # noqa: N802 (Qt's name)
        return self._status

    def requestPermission(self, _wish, _context, answer):  # noqa: N802 (Qt's name)
        self.asked += 1
        answer(System(self._person))

    def status(self):
        return self._status


@pytest.fixture
def ask(qapp, monkeypatch):
    """Return a function that asks a system and returns what it answers."""

    def ask(system):
        monkeypatch.setattr(inputs, "QCoreApplication", system)
        answers = []
        inputs.Inputs().ask(answers.append)
        (answer,) = answers
        return answer

    return ask


@pytest.mark.parametrize(("status", "allowed"), [(GRANTED, True), (DENIED, False)])
def test_what_was_decided_before_is_not_asked_again(ask, status, allowed):
    system = System(status)

    assert ask(system) is allowed
    assert system.asked == 0


@pytest.mark.parametrize(("person", "allowed"), [(GRANTED, True), (DENIED, False)])
def test_the_person_decides_where_nothing_was_decided(ask, person, allowed):
    system = System(UNDETERMINED, person)

    assert ask(system) is allowed
    assert system.asked == 1


def test_without_an_application_nothing_is_allowed(ask):
    class Nobody:
        @staticmethod
        def instance():
            return None

    assert ask(Nobody) is False
