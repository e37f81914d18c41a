"""The settings by hand and by key: what is chosen acts at once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest

from phonecoach.app.preferences import (
    NO_SOUND,
    STANDARD_DEVICE,
    TEXT_PERCENTS,
    MotionChoice,
    PcPreferences,
    Preferences,
    Recording,
    SchemeChoice,
)
from phonecoach.app.screens.screen import Place
from phonecoach.app.screens.settings_screen import SettingsScreen
from phonecoach.app.screens.settings_text import (
    BackUpState,
    BackUpStep,
    Devices,
    RecogniserText,
)
from phonecoach.app.sound.device import Device
from phonecoach.app.widgets.flow_label import FlowLabel
from phonecoach.units import Language
from tests.app.chosen import DEVICES, FOLDER, HOME, NONE_HERE, RECORD, settings
from tests.app.kit import ENTER, SPACE

NEW = Device(id="new", name="Conference speaker")


@pytest.fixture
def open_settings(qtbot, dressed):
    """Return a function that opens the settings; they remember what they told."""

    def make(size=(1280, 800), licences=lambda: "May be used.", **changes):
        screen = SettingsScreen(settings(Language.EN, **changes), licences)
        screen.told, screen.told_for_pc = [], []
        screen.changed.connect(screen.told.append)
        screen.pc_changed.connect(screen.told_for_pc.append)
        qtbot.addWidget(screen)
        screen.resize(*size)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        qtbot.waitUntil(lambda: screen.is_whole)
        return screen

    return make


@pytest.fixture
def screen(open_settings):
    return open_settings()


def choose_device(screen, text):
    """Trigger an entry of the device menu by its words."""
    entries = screen.sound.device.findChildren(QAction)
    next(one for one in entries if one.text() == text).trigger()


def offered(screen):
    return [
        one.text()
        for one in screen.sound.device.findChildren(QAction)
        if one.isCheckable()
    ]


def test_it_belongs_to_its_place_in_the_bar(screen):
    assert screen.bar().place is Place.SETTINGS


def test_it_shows_what_holds(open_settings):
    chosen = Preferences(
        scheme=SchemeChoice.DARK,
        text_percent=130,
        motion=MotionChoice.REDUCED,
        captions=False,
        hints=False,
        hold_music=False,
        caller_voice=False,
    )

    screen = open_settings(
        chosen=chosen, chosen_for_pc=PcPreferences(volume=35, device="headset")
    )

    assert screen.looks.scheme.value is SchemeChoice.DARK
    assert screen.looks.percent.value == 130
    assert screen.looks.motion.value is MotionChoice.REDUCED
    assert screen.training.captions.value is False
    assert screen.training.hints.value is False
    assert screen.sound.music.value is False
    assert screen.sound.voice.value is False
    assert screen.sound.volume.value() == 35
    assert screen.sound.device.shown == "USB Headset"
    assert screen.told == screen.told_for_pc == []


def test_a_choice_acts_at_once_and_is_undone_by_choosing_back(screen):
    captions = screen.training.captions.buttons

    QTest.mouseClick(captions[False], Qt.MouseButton.LeftButton)
    assert screen.told == [Preferences(captions=False)]

    QTest.mouseClick(captions[True], Qt.MouseButton.LeftButton)
    assert screen.told[1:] == [Preferences()]


def test_choices_add_up(screen):
    screen.looks.scheme.buttons[SchemeChoice.DARK].click()
    screen.looks.percent.buttons[150].click()
    screen.looks.motion.buttons[MotionChoice.FULL].click()
    screen.training.hints.buttons[False].click()
    screen.sound.music.buttons[False].click()
    screen.sound.voice.buttons[False].click()

    assert screen.told[-1] == Preferences(
        scheme=SchemeChoice.DARK,
        text_percent=150,
        motion=MotionChoice.FULL,
        hints=False,
        hold_music=False,
        caller_voice=False,
    )


def test_arrow_keys_choose_among_neighbours(screen):
    QTest.keyClick(screen.training.captions.buttons[True], Qt.Key.Key_Right)

    assert screen.told == [Preferences(captions=False)]


def test_the_sample_shows_the_size_before_the_window_wears_it(screen):
    heights = []
    for percent in TEXT_PERCENTS:
        screen.looks.percent.buttons[percent].click()
        heights.append(screen.looks.sample.words.line_height)

    assert heights == sorted(set(heights))
    assert heights[-1] == pytest.approx(1.5 * heights[0], abs=2)


def test_the_volume_is_changed_by_key_and_tried_by_ear(qtbot, screen):
    screen.sound.volume.setFocus()
    QTest.keyClick(screen.sound.volume, Qt.Key.Key_PageUp)

    assert screen.told_for_pc == [PcPreferences(volume=80)]
    assert screen.sound.volume_shown.text() == "80%"
    with qtbot.waitSignal(screen.ring_tried):
        QTest.keyClick(screen.sound.try_button, SPACE)


def test_another_device_is_told_at_once(screen):
    choose_device(screen, "USB Headset")

    assert screen.told_for_pc == [PcPreferences(device="headset")]


def test_the_standard_device_says_what_it_is_now(screen):
    assert "Built-in Audio Analogue Stereo" in screen.sound.about_device.text()

    choose_device(screen, "USB Headset")

    assert not screen.sound.about_device.isVisible()


def test_without_sound_there_is_nothing_to_try(screen):
    choose_device(screen, "No sound")
    assert not screen.sound.try_button.isEnabled()
    assert screen.told_for_pc == [PcPreferences(device=NO_SOUND)]

    choose_device(screen, "the system’s device")
    assert screen.sound.try_button.isEnabled()
    assert screen.told_for_pc[-1].device == STANDARD_DEVICE


def test_a_pc_without_any_device_says_so(open_settings):
    screen = open_settings(devices=NONE_HERE)

    assert "no sound device" in screen.sound.about_device.text()
    assert not screen.sound.try_button.isEnabled()
    assert offered(screen) == ["the system’s device", "No sound"]


def test_a_device_that_was_pulled_out_stays_chosen_and_is_named_as_gone(
    open_settings,
):
    screen = open_settings(chosen_for_pc=PcPreferences(device="headset"))

    screen.show_devices(Devices(here=DEVICES.here[:1], standard=""))

    assert screen.sound.device.shown == "a device that is not plugged in"
    assert "Plug it in" in screen.sound.about_device.text()
    assert screen.told_for_pc == []


def test_a_device_that_is_plugged_in_can_be_chosen_and_keeps_the_keyboard(screen):
    screen.sound.device.setFocus()

    screen.show_devices(replace(DEVICES, here=(*DEVICES.here, NEW)))

    assert "Conference speaker" in offered(screen)
    assert screen.sound.device.hasFocus()
    choose_device(screen, "Conference speaker")
    assert screen.told_for_pc == [PcPreferences(device="new")]


def test_a_device_with_a_long_name_fits_on_its_button(open_settings):
    long = Device(id="long", name="Very High Definition Audio Controller " * 3)

    screen = open_settings(
        (960, 540),
        devices=Devices(here=(long,)),
        chosen_for_pc=PcPreferences(device="long"),
    )

    assert screen.sound.device.shown.endswith("…")
    assert screen.sound.device.width() < 400
    assert long.name in offered(screen)


def test_another_language_is_told(qtbot, screen):
    with qtbot.waitSignal(screen.language_chosen) as told:
        screen.language.languages.buttons[Language.JA].click()

    assert told.args == [Language.JA]


def test_the_path_of_the_record_goes_to_the_clipboard(screen):
    QTest.keyClick(screen.files.copy_button, SPACE)

    assert QGuiApplication.clipboard().text() == str(RECORD)
    assert screen.files.copied.text() == "Copied"


def test_the_folder_of_the_record_is_opened(qtbot, screen):
    with qtbot.waitSignal(screen.folder_opened) as told:
        screen.files.open_button.click()

    assert told.args == [RECORD]


def test_a_back_up_goes_to_the_first_folder_unless_another_is_chosen(qtbot, screen):
    with qtbot.waitSignal(screen.backed_up) as told:
        screen.files.back_up_button.click()
    assert told.args == [FOLDER]

    screen.files.folders.buttons[HOME / "Desktop"].click()
    with qtbot.waitSignal(screen.backed_up) as told:
        screen.files.back_up_button.click()

    assert told.args == [HOME / "Desktop"]


def test_a_back_up_goes_to_a_folder_that_is_typed(qtbot, screen):
    screen.files.folders.buttons[None].click()
    assert screen.files.folder_field.hasFocus()
    QTest.keyClicks(screen.files.folder_field, ' "/media/stick" ')

    with qtbot.waitSignal(screen.backed_up) as told:
        QTest.keyClick(screen.files.folder_field, ENTER)

    assert told.args == [Path("/media/stick")]


def test_a_back_up_to_nowhere_asks_for_the_folder(qtbot, screen):
    screen.files.folders.buttons[None].click()

    with qtbot.assertNotEmitted(screen.backed_up):
        screen.files.back_up_button.click()

    assert screen.files.problem.isVisible()
    assert screen.files.folder_field.hasFocus()


def test_a_back_up_under_way_shows_how_far_it_is_and_can_be_cancelled(qtbot, screen):
    screen.files.back_up_button.setFocus()

    screen.show_back_up(BackUpState(step=BackUpStep.RUNNING, share=0.4))

    assert screen.files.bar.value() == 40
    assert not screen.files.back_up_button.isVisible()
    assert screen.files.cancel_button.hasFocus()
    with qtbot.waitSignal(screen.back_up_cancelled):
        QTest.keyClick(screen.files.cancel_button, SPACE)


def test_a_back_up_that_is_done_says_where_it_lies_and_shows_it(qtbot, screen):
    copy = str(FOLDER / "copy.sqlite3")
    screen.show_back_up(BackUpState(step=BackUpStep.DONE, words=copy))

    assert copy in screen.files.outcome.text()
    with qtbot.waitSignal(screen.folder_opened) as told:
        screen.files.show_copy_button.click()
    assert told.args == [Path(copy)]


def test_a_back_up_that_failed_says_why_in_place(screen):
    screen.show_back_up(BackUpState(step=BackUpStep.FAILED, words="The disk is full."))
    assert screen.files.problem.text() == "The disk is full."
    assert screen.files.problem.isVisible()

    screen.show_back_up(BackUpState(step=BackUpStep.CANCELLED))

    assert not screen.files.problem.isVisible()
    assert "Cancelled" in screen.files.outcome.text()


def test_the_licences_are_read_when_they_are_wanted(open_settings):
    read = []
    screen = open_settings(licences=lambda: read.append(1) or "May be used.")
    assert read == []

    for _ in range(3):
        screen.about.open_button.click()

    assert read == [1]
    assert screen.about.wording.isVisible()
    assert screen.about.wording.toPlainText() == "May be used."


@pytest.mark.parametrize("size", [(1280, 800), (960, 540)])
def test_a_key_leads_to_each_section(open_settings, size):
    screen = open_settings(size)

    for number, section in enumerate(screen.sections):
        key = Qt.Key(Qt.Key.Key_1 + number)
        QTest.keyClick(screen.window(), key, Qt.KeyboardModifier.AltModifier)
        assert section.isAncestorOf(screen.focusWidget())
        top = section.mapTo(screen.area, section.rect().topLeft()).y()
        assert 0 <= top < screen.area.height()


def test_the_contents_need_room(open_settings):
    assert open_settings((1280, 800)).contents.isVisible()
    assert not open_settings((960, 540)).contents.isVisible()


def test_the_tab_key_goes_through_everything_and_out_of_the_licences(screen):
    screen.about.open_button.click()
    screen.show_devices(DEVICES)
    screen.training.captions.buttons[True].setFocus()
    seen = []
    while screen.focusWidget() not in seen:
        seen.append(screen.focusWidget())
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)

    wanted = (
        screen.sound.device,
        screen.sound.volume,
        screen.sound.try_button,
        screen.looks.percent.buttons[100],
        screen.language.languages.buttons[Language.EN],
        screen.files.back_up_button,
        screen.about.wording,
        screen.jumps[0],
    )
    assert [one for one in seen if one in wanted] == list(wanted)


def test_who_was_dressed_anew_is_led_back_to_the_same_place(open_settings):
    first = open_settings()
    chosen = first.looks.percent.buttons[130]
    chosen.setFocus()
    first.area.verticalScrollBar().setValue(300)
    spot = first.spot
    first.hide()

    second = open_settings()
    second.go_back_to(spot)

    assert second.focusWidget() is second.looks.percent.buttons[130]
    assert second.area.verticalScrollBar().value() == 300


def test_who_had_nothing_in_hand_is_led_back_too(open_settings):
    screen = open_settings()
    screen.focusWidget().clearFocus()

    assert screen.spot.control == ""
    screen.go_back_to(screen.spot)
    assert screen.area.verticalScrollBar().value() == 0


def test_what_went_wrong_is_said_in_place(screen):
    screen.tell("The folder cannot be shown.")
    assert screen.problem.isVisible()

    screen.tell("")
    assert not screen.problem.isVisible()


def test_a_section_is_entered_at_what_is_chosen_in_it(open_settings):
    chosen = Preferences(scheme=SchemeChoice.DARK)
    screen = open_settings(chosen=chosen)

    screen.go_to(3)
    assert screen.focusWidget() is screen.looks.scheme.buttons[SchemeChoice.DARK]
    screen.go_to(4)
    assert screen.focusWidget() is screen.language.languages.buttons[Language.EN]


# The own voice ------------------------------------------------------------------------


@pytest.mark.parametrize(("longest", "held"), [(90, 30), (7, 7), (0, 0)])
def test_recordings_stay_no_longer_than_the_room_lets_them(
    open_settings, longest, held
):
    chosen = Preferences(recording=Recording.KEPT, recording_days=30)
    screen = open_settings(chosen=chosen, longest_recording=longest)

    offered = {
        days
        for days, made in screen.voice.recording.buttons.items()
        if made.isEnabled()
    }
    assert screen.voice.recording.value == held
    assert offered == {days for days in (0, 7, 30, 90) if days <= longest}


def test_a_voice_is_not_recorded_until_somebody_says_so(open_settings):
    screen = open_settings()

    assert screen.voice.recording.value == 0

    screen.voice.recording.buttons[7].click()
    assert screen.chosen.recording is Recording.KEPT
    assert screen.chosen.recording_days == 7

    screen.voice.recording.buttons[0].click()
    assert screen.chosen.recording is Recording.TIMES_ONLY


def test_one_can_be_heard_by_a_key_alone(open_settings):
    screen = open_settings()

    screen.voice.by_key.buttons[True].click()

    assert screen.chosen.push_to_talk


def test_a_microphone_is_chosen_for_the_pc(qtbot, open_settings):
    screen = open_settings(chosen_for_pc=PcPreferences(microphone="gone"))
    offered = screen.voice.microphone

    assert offered.value == "gone"
    with qtbot.waitSignal(screen.pc_changed) as told:
        offered.chosen.emit("mic")

    assert told.args[0].microphone == "mic"


def test_without_a_microphone_it_says_what_to_do(open_settings):
    screen = open_settings(microphones=NONE_HERE)

    words = [one.text() for one in screen.voice.findChildren(FlowLabel)]
    assert any("Plug one in" in one for one in words)


def test_the_folder_of_a_recogniser_is_pointed_to(qtbot, open_settings):
    screen = open_settings()
    screen.voice.folder_field.setText(' "/models/sense" ')

    with qtbot.waitSignal(screen.pc_changed) as told:
        screen.voice.folder_button.click()

    assert Path(told.args[0].recogniser) == Path("/models/sense")


def test_it_is_told_which_recogniser_is_used_or_why_none_is(open_settings):
    screen = open_settings(
        recogniser=RecogniserText(name="SenseVoice", folder="/models/sense")
    )
    voice = screen.voice

    assert "SenseVoice in /models/sense" in voice.known.text()
    voice.show_recogniser(RecogniserText(folder="/x", problem="There is no folder /x."))
    assert voice.recogniser_problem.text() == "There is no folder /x."
    assert not voice.known.isVisibleTo(voice)
