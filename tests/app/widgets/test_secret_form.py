"""A form for secrets: what is typed, by which keys, and how waiting is told."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from phonecoach.app.widgets.secret_form import Field, SecretForm

Key = Qt.Key


@pytest.fixture
def form(qtbot, dressed):
    made = SecretForm(
        "Mina: choose a password",
        ("It works once.",),
        (Field(name="Code", hidden=False), Field(name="New"), Field(name="Again")),
        "Sign in",
    )
    made.told = []
    made.given.connect(made.told.append)
    made.closed.connect(lambda: made.told.append("closed"))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def write(form, text, key=Key.Key_Return):
    QTest.keyClicks(form.focusWidget(), text)
    QTest.keyClick(form.focusWidget(), key)


def test_enter_leads_through_the_fields_and_gives_what_was_typed(form):
    for text in ("abc", "one", "two"):
        write(form, text)

    assert form.told == [("abc", "one", "two")]


def test_secrets_are_dots_and_a_code_is_read(form):
    modes = [field.echoMode() for field in form.fields]

    assert modes == [QLineEdit.EchoMode.Normal, *2 * [QLineEdit.EchoMode.Password]]


def test_escape_leaves(form):
    write(form, "abc", Key.Key_Escape)

    assert form.told == ["closed"]


def test_what_is_wrong_is_said_and_secrets_are_typed_anew(form):
    for field, text in zip(form.fields, ("abc", "one", "two"), strict=True):
        field.setText(text)
    form.tell("The two are not the same.")

    assert form.problem.text() == "The two are not the same."
    assert [field.text() for field in form.fields] == ["abc", "", ""]
    assert form.fields[1].hasFocus()


def test_nothing_can_be_given_while_somebody_has_to_wait(form):
    form.wait(timedelta(seconds=2))

    assert not any(field.isEnabled() for field in form.fields)
    assert not form.submit.isEnabled()
    assert "in 0:02" in form.problem.text()
    form.count_down()
    assert "in 0:01" in form.problem.text()
    form.count_down()
    assert form.problem.text() == "You can try again now."
    write(form, "abc")
    assert form.fields[0].text() == "abc"


def test_long_waits_are_told_in_minutes(form):
    form.wait(timedelta(minutes=15))

    assert "in 15:00" in form.problem.text()
