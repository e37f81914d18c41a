"""What is asked for in the settings is heard, opened and copied."""

import secrets
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QDesktopServices

from phonecoach.accounts import RoomSettings
from phonecoach.app.keeping import Outside
from phonecoach.app.preferences import PcPreferences, Preferences
from phonecoach.app.screens.settings_text import BackUpStep
from phonecoach.app.setting_up import SettingUp
from phonecoach.app.sitting import Sitting
from phonecoach.app.sound.board import SoundBoard
from phonecoach.app.sound.computer_voice import ComputerVoice
from phonecoach.language.site_phrases import (
    SitePhrase,
    phrases_file,
    read_phrases,
    write_phrases,
)
from phonecoach.store import open_reader, open_store
from phonecoach.units import Language, Mode
from tests.app.chosen import MICROPHONES
from tests.app.sound.ears import loudest, samples_of
from tests.app.sound.speakers import DESK, HEADSET, SilentOutputs

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def outputs(qapp):
    return SilentOutputs(DESK, HEADSET)


@pytest.fixture
def board(outputs):
    one = SoundBoard(outputs)
    yield one
    one.close()


@pytest.fixture
def sitting(tmp_path):
    numbers = iter(range(1_000))
    store = open_store(
        tmp_path / "record",
        now=lambda: NOON,
        new_id=lambda: f"id-{next(numbers)}",
        new_salt=lambda: secrets.token_bytes(16),
        on_error=lambda error: pytest.fail(str(error)),
    )
    person = store.writer.add_person(name="Hana", language=Language.JA)
    store.writer.flush()
    reader = store.reader()
    outside = Outside(now=lambda: NOON, new_id=lambda: "unused")
    with store:
        yield Sitting(
            store=store,
            reader=reader,
            person=person,
            outside=outside,
            hearing=None,
            comfort=SimpleNamespace(
                room=RoomSettings(),
                own=Preferences(),
                pc=PcPreferences(),
                microphones=MICROPHONES,
            ),
        )
        reader.close()


@pytest.fixture
def setting_up(dressed, sitting, board):
    one = SettingUp(sitting, board)
    yield one
    one.close()


@pytest.fixture
def screen(qtbot, setting_up):
    made = setting_up.screen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.is_whole)
    return made


def test_it_shows_what_holds_now_whoever_chose_it(qtbot, sitting, setting_up, screen):
    sitting.comfort.own = Preferences(last_mode=Mode.GUIDED, captions=False)

    qtbot.addWidget(again := setting_up.screen())
    again.looks.percent.buttons[130].click()

    assert again.training.captions.value is False
    assert again.chosen.last_mode is Mode.GUIDED


def test_whoever_sees_to_it_is_told_what_was_chosen(qtbot, setting_up, screen):
    with qtbot.waitSignal(setting_up.changed) as told:
        screen.looks.percent.buttons[150].click()
    assert told.args == [Preferences(text_percent=150)]

    with qtbot.waitSignal(setting_up.pc_changed) as told:
        screen.sound.volume.setValue(20)
    assert told.args == [PcPreferences(volume=20)]


def test_another_language_is_passed_on_and_nothing_else_is_done(
    qtbot, sitting, setting_up, screen
):
    with qtbot.waitSignal(setting_up.language_chosen) as told:
        screen.language.languages.buttons[Language.KO].click()

    assert told.args == [Language.KO]
    assert sitting.reader.persons()[0].language is Language.JA


def test_the_bell_is_tried_in_the_cadence_of_the_country(qtbot, board, outputs, screen):
    with qtbot.waitSignal(board.workshop.made):
        screen.sound.try_button.click()

    assert loudest(samples_of(outputs.playing.hear(1_000))) > 0
    assert loudest(samples_of(outputs.playing.hear(2_000))) == 0


def test_a_device_that_is_plugged_in_is_offered_at_once(outputs, screen):
    assert "Now: Desk speaker" in screen.sound.about_device.text()

    outputs.unplug(DESK)

    assert "Now: Headset" in screen.sound.about_device.text()


def test_it_tells_that_no_voice_of_the_computer_reads_japanese(qtbot, screen):
    shown = screen.sound.computer_voice

    qtbot.waitUntil(lambda: "only written" in shown.text())


def test_it_tells_which_voice_of_the_computer_reads(
    qtbot, setting_up, monkeypatch, tmp_path
):
    haruka = ComputerVoice(Language.JA, None, tmp_path)
    monkeypatch.setattr(haruka, "name", lambda breath: "Microsoft Haruka Desktop")
    name = "phonecoach.app.sound.computer_voice.computer_voice"
    monkeypatch.setattr(name, lambda language: haruka)

    screen = setting_up.screen()
    qtbot.addWidget(screen)

    shown = screen.sound.computer_voice
    qtbot.waitUntil(lambda: shown.text() == "Microsoft Haruka Desktop")


def test_a_back_up_is_made_where_it_was_asked_for(qtbot, setting_up, screen, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    with qtbot.waitSignal(
        setting_up.backing_up.changed,
        check_params_cb=lambda state: state.step is BackUpStep.DONE,
    ):
        screen.backed_up.emit(folder)

    (copy,) = folder.iterdir()
    assert copy.name == "phonecoach 2026-11-24"
    assert str(copy) in screen.files.outcome.text()
    with open_reader(copy) as reader:
        assert [one.name for one in reader.persons()] == ["Hana"]


def test_ones_own_data_are_written_with_a_guide(
    qtbot, setting_up, screen, tmp_path, monkeypatch
):
    folders = (SimpleNamespace(path=tmp_path),)
    monkeypatch.setattr("phonecoach.app.setting_up.back_up_folders", lambda: folders)
    screen.files.own_button.click()
    qtbot.waitUntil(lambda: ".zip" in screen.files.own_outcome.text())

    (packed,) = tmp_path.glob("*.zip")
    assert str(packed) in screen.files.own_outcome.text()
    assert screen.files.own_button.isEnabled()
    with zipfile.ZipFile(packed) as written:
        assert {"README.txt", "person.json", "own.json"} <= set(written.namelist())


def test_a_back_up_that_was_made_elsewhere_meanwhile_is_still_told_of(
    qtbot, setting_up, screen, tmp_path
):
    with qtbot.waitSignal(
        setting_up.backing_up.changed,
        check_params_cb=lambda state: state.step is BackUpStep.DONE,
    ):
        screen.backed_up.emit(tmp_path)

    again = setting_up.screen()
    qtbot.addWidget(again)

    assert "phonecoach 2026-11-24" in again.files.outcome.text()


def test_a_back_up_of_a_record_that_is_cancelled_leaves_nothing_and_says_so(
    qtbot, sitting, setting_up, screen, tmp_path
):
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(40):
        sitting.store.writer.keep_pc_setting(f"filler {number}", "x" * 100_000)
    copied = setting_up.backing_up._copy
    cut = []

    def cancel_after_a_step(target, goes_on):
        def asked(share):
            if not cut:
                setting_up.backing_up.cancel()
            cut.append(share)
            return goes_on(share)

        return copied(target, asked)

    setting_up.backing_up._copy = cancel_after_a_step
    with qtbot.waitSignal(
        setting_up.backing_up.changed,
        check_params_cb=lambda state: state.step is BackUpStep.CANCELLED,
    ):
        screen.backed_up.emit(folder)

    assert len(cut) == 1
    assert cut[0] < 1
    assert list(folder.iterdir()) == []
    assert screen.files.outcome.text() == "Cancelled. Nothing was left behind."


def test_a_folder_that_is_not_there_is_told_of(screen, tmp_path):
    screen.backed_up.emit(tmp_path / "nowhere")

    assert "nowhere" in screen.files.problem.text()


@pytest.mark.parametrize("opened", [True, False])
def test_a_folder_is_opened_or_named(monkeypatch, sitting, screen, opened):
    urls = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: urls.append(url) or opened
    )

    screen.files.open_button.click()

    assert urls[0].toLocalFile() == str(sitting.store.path.parent)
    assert screen.problem.isVisible() is not opened


def test_who_is_dressed_anew_goes_on_where_they_were(qtbot, setting_up, screen):
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.looks.percent.buttons[115].setFocus()
    screen.area.verticalScrollBar().setValue(200)

    again = setting_up.screen()
    qtbot.addWidget(again)
    again.resize(1280, 800)
    again.show()
    again.setFocus()

    qtbot.waitUntil(lambda: again.area.verticalScrollBar().value() == 200)
    assert again.focusWidget() is again.looks.percent.buttons[115]


def test_a_screen_that_is_gone_is_not_spoken_to(setting_up, outputs):
    gone = setting_up.screen()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)

    outputs.unplug(DESK)

    assert setting_up._screen is None


class Renewed:
    """Ears that count how often they were renewed."""

    def __init__(self):
        self.times = 0

    def renew(self):
        self.times += 1


PHRASES = (
    SitePhrase(behaviour="closing", phrase="ほなまた", said="ほなまた、どうぞ。"),
    SitePhrase(behaviour="greet", phrase="まいど", said="まいど、佐藤酒店です。"),
)


@pytest.fixture
def phrases_kept(sitting):
    path = phrases_file(sitting.phrases, Language.JA)
    write_phrases(path, PHRASES)
    return lambda: [one.phrase for one in read_phrases(path)]


@pytest.fixture
def learning(qtbot, dressed, sitting, board, phrases_kept):
    one = SettingUp(replace(sitting, hearing=Renewed()), board)
    made = one.screen()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitUntil(lambda: made.is_whole)
    yield made, one._sitting.hearing
    one.close()


def test_words_that_count_here_are_listed_with_what_they_are(learning):
    screen, _ = learning
    first, second = screen.training.phrases.rows

    assert first.words.text() == "“ほなまた”"
    assert "ほなまた、どうぞ。" in first.meaning.text()
    assert second.words.text() == "“まいど”"


def test_words_taken_out_no_longer_count_and_can_be_put_back(learning, phrases_kept):
    screen, ears = learning
    row = screen.training.phrases.rows[0]

    row.button.click()
    assert phrases_kept() == ["まいど"]
    assert row.words.text() == "“ほなまた” no longer counts."
    assert ears.times == 1

    row.button.click()
    assert phrases_kept() == ["ほなまた", "まいど"]
    assert row.words.text() == "“ほなまた”"
    assert ears.times == 2


def test_words_that_cannot_be_taken_out_are_told(learning, phrases_kept, monkeypatch):
    def locked(path, phrases):
        raise OSError(13, "Permission denied")

    monkeypatch.setattr("phonecoach.app.setting_up.write_phrases", locked)
    screen, ears = learning
    screen.training.phrases.rows[0].button.click()

    assert "Permission denied" in screen.problem.text()
    assert phrases_kept() == ["ほなまた", "まいど"]
    assert ears.times == 0


def test_words_of_a_behaviour_nobody_knows_are_shown_as_they_stand(
    qtbot, setting_up, sitting
):
    path = phrases_file(sitting.phrases, Language.JA)
    odd = SitePhrase(behaviour="greets", phrase="おこしやす", said="おこしやす。")
    write_phrases(path, [odd])

    qtbot.addWidget(screen := setting_up.screen())

    (row,) = screen.training.phrases.rows
    assert "greets" in row.meaning.text()


def test_a_recogniser_that_cannot_be_used_is_told_of_at_once(
    setting_up, sitting, tmp_path
):
    comfort = sitting.comfort
    setting_up.pc_changed.connect(lambda chosen: setattr(comfort, "pc", chosen))
    screen = setting_up.screen()

    screen.voice.folder_field.setText(str(tmp_path / "nothing"))
    screen.voice.folder_button.click()

    assert "There is no folder" in screen.voice.recogniser_problem.text()
    assert comfort.pc.recogniser == str(tmp_path / "nothing")
    screen.voice.folder_field.clear()
    screen.voice.folder_button.click()
    assert screen.voice.recogniser_problem.text() == ""
