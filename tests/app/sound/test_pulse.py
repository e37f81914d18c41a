import os

import pytest

from phonecoach.app.sound.pulse import keeping_all, sources

NAME = "PULSE_LATENCY_MSEC"


@pytest.mark.parametrize("before", [None, ""])
def test_it_is_asked_for_only_while_a_capture_is_opened(monkeypatch, before):
    monkeypatch.delenv(NAME, raising=False)
    if before is not None:
        monkeypatch.setenv(NAME, before)

    with keeping_all():
        within = os.environ[NAME]

    assert int(within) > 0
    assert os.environ[NAME] == ""


def test_what_somebody_has_asked_for_stays(monkeypatch):
    monkeypatch.setenv(NAME, "60")

    with keeping_all():
        assert os.environ[NAME] == "60"
    assert os.environ[NAME] == "60"


def test_where_no_server_answers_nothing_is_known_of_its_sources(monkeypatch, tmp_path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")

    assert sources() is None
