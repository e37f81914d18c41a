"""Every text of the window is there in all three languages, and changes at once."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from phonecoach import app
from phonecoach.app.screens.who_screen import WhoScreen
from phonecoach.app.translation import Translation, system_language
from phonecoach.places import resources
from phonecoach.units import Language

TOOLS = Path(PySide6.__file__).parent
ALL = ("ko", "ja", "en")


def tool(name, *arguments):
    program = TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def messages(path):
    """Return context, source and translation of each message of a file.

    A translation that depends on a number has several forms.
    """
    contexts = ET.parse(path).getroot().iter("context")  # noqa: S314 (our own)
    return [
        (context.findtext("name"), one.findtext("source"), one.find("translation"))
        for context in contexts
        for one in context.iter("message")
    ]


def forms(translation):
    """Return all forms of a translation; most have one."""
    found = [one.text for one in translation.iter("numerusform")]
    return found or [translation.text]


@pytest.fixture(params=ALL)
def texts(request):
    return resources("translations", f"phonecoach_{request.param}.ts")


def test_every_text_is_translated(texts):
    unfinished = [
        (context, source)
        for context, source, translation in messages(texts)
        if not all(forms(translation)) or translation.get("type")
    ]

    assert unfinished == []


def places(text):
    """Return what is filled into a text: names in braces, and the number."""
    return sorted(part.split("}")[0] for part in text.split("{")[1:]), "%n" in text


def test_every_translation_fills_the_same_places(texts):
    for _, source, translation in messages(texts):
        for form in forms(translation):
            assert places(form) == places(source), source


def test_the_code_holds_no_text_that_is_missing_and_misses_none_it_lists(
    texts, tmp_path
):
    copy = shutil.copy(texts, tmp_path)
    code = sorted(str(path) for path in Path(app.__file__).parent.rglob("*.py"))

    only = ["-pluralonly"] if texts.stem.endswith("_en") else []
    tool("lupdate", *code, "-locations", "none", *only, "-ts", str(copy))

    now = [
        (context, source, translation.get("type"))
        for context, source, translation in messages(copy)
    ]
    assert sorted(now) == sorted(
        (it, source, None) for it, source, _ in messages(texts)
    )


def test_the_compiled_texts_are_those_of_the_source(texts, tmp_path):
    compiled = tmp_path / "made.qm"

    tool("lrelease", str(texts), "-qm", str(compiled))

    assert compiled.read_bytes() == texts.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("code", "cancel"), [("ko", "취소"), ("ja", "キャンセル"), ("en", "Cancel")]
)
def test_the_window_speaks_the_language_it_was_told_to(
    qtbot, translation, code, cancel
):
    translation.speak(Language(code))

    for context, source, translated in messages(
        resources("translations", f"phonecoach_{code}.ts")
    ):
        number = 2 if "%n" in source else -1
        told = QCoreApplication.translate(context, source, None, number)
        assert told == forms(translated)[-1].replace("%n", "2")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == cancel
    assert translation.language == code
    assert QLocale().language() == QLocale(code).language()


def test_a_language_replaces_the_one_before(qtbot, translation):
    for language in (Language.KO, Language.JA, Language.KO, Language.EN):
        translation.speak(language)

    screen = WhoScreen((), translation.language)
    qtbot.addWidget(screen)

    assert screen.add_button.text() == "Start"
    assert len(translation._installed) <= 2


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("ko_KR", Language.KO),
        ("ja_JP", Language.JA),
        ("en_GB", Language.EN),
        ("fr_FR", Language.EN),
    ],
)
def test_the_systems_language_is_taken_where_it_is_spoken(monkeypatch, name, language):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(name))

    assert system_language() is language


def test_a_window_begins_in_english():
    assert Translation().language is Language.EN


def test_texts_are_looked_up_by_names_that_lupdate_knows():
    hidden = [
        f"{path.name}: {line.strip()}"
        for path in Path(app.__file__).parent.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.endswith("= QCoreApplication.translate")
        and line.split()[0] != "translate"
    ]

    assert hidden == []
