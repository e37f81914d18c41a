"""Takes a picture of every screen in every state, for people to look at.

Usage: .venv/bin/python -m tests.app.pictures FOLDER [--beside MOCKS] [SCENE ...]
       .venv/bin/python -m tests.app.pictures --readme

Pictures in three languages, light and dark, in a small and a large window, as
``FOLDER/SCENE-LANGUAGE-SCHEME-WIDTH.png``. With ``--beside``, each drawing in MOCKS
that shows a scene is put beside the picture of that scene, in one file. With
``--readme`` the pictures of the README are taken anew.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractAnimation, QLoggingCategory, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.translation import Translation
from phonecoach.places import resources
from phonecoach.units import Language
from tests.app.gallery import SCENES, Gallery

SIZES = ((1280, 800), (1920, 1080))
DRAWN = {
    "1-today-ja-light": "today",
    "2-ringing-ko-light": "ringing",
    "3-call-ko-light": "in_talk",
    "4-hold-en-dark": "on_hold",
    "5-card-en-light": "card",
    "6-evidence-ja-dark": "evidence",
    "7-library-en-light": "library",
    "8-heatmap-ko-light": "group",
}
"""Name of each drawing, and the scene that it is a drawing of."""

IN_README = {
    "today": ("today", Language.EN, Scheme.LIGHT),
    "ringing": ("ringing", Language.JA, Scheme.LIGHT),
    "call": ("in_talk", Language.KO, Scheme.LIGHT),
    "hold": ("on_hold", Language.EN, Scheme.DARK),
    "card": ("card", Language.EN, Scheme.LIGHT),
    "evidence": ("evidence", Language.JA, Scheme.DARK),
    "history": ("history_calls", Language.EN, Scheme.LIGHT),
    "drills": ("drills", Language.KO, Scheme.LIGHT),
    "judging": ("judging_comment", Language.EN, Scheme.LIGHT),
    "group": ("group", Language.JA, Scheme.LIGHT),
    "models": ("models", Language.EN, Scheme.LIGHT),
}
"""Name of each picture of the README, and what it shows."""

GAP = 24


def take(folder: Path, scenes: list[str]) -> int:
    """Write all pictures of some scenes and return how many there are."""
    studio = Studio()
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for language, scheme, size in itertools.product(Language, Scheme, SIZES):
        studio.set_up(language, scheme)
        for scene in scenes:
            name = f"{scene}-{language}-{scheme}-{size[0]}.png"
            taken += studio.shoot(scene, size).save(str(folder / name))
    return taken


def take_for_readme() -> int:
    """Take the pictures of the README anew and return how many there are."""
    studio = Studio()
    taken = 0
    for name, (scene, language, scheme) in IN_README.items():
        studio.set_up(language, scheme)
        picture = studio.shoot(scene, SIZES[0])
        taken += picture.save(str(resources("pictures", f"{name}.png")))
    return taken


class Studio:
    """Takes pictures of scenes."""

    def __init__(self) -> None:
        self._application = QApplication.instance() or QApplication([])
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        load_fonts()
        self._translation = Translation()
        self._language = Language.EN

    def set_up(self, language: Language, scheme: Scheme) -> None:
        """Let everything from now on be in a language and a scheme."""
        dress(self._application, scheme)
        self._translation.speak(language)
        self._language = language

    def shoot(self, scene: str, size: tuple[int, int]) -> QPixmap:
        """Return a picture of a scene in a window of a size."""
        gallery = Gallery(self._language, *size)
        shown = getattr(gallery, scene)().window()
        gallery.settle()
        for moving in shown.findChildren(QAbstractAnimation):
            moving.setCurrentTime(moving.totalDuration())
        gallery.settle()
        picture = shown.grab()
        gallery.close()
        return picture


def pair(folder: Path, mocks: Path) -> int:
    """Put drawings and pictures side by side and return how many pairs there are."""
    pairs = 0
    for drawing, scene in DRAWN.items():
        _, _, language, scheme = drawing.split("-")
        left = QPixmap(str(mocks / f"{drawing}.png"))
        right = QPixmap(str(folder / f"{scene}-{language}-{scheme}-1280.png"))
        if left.isNull() or right.isNull():
            continue
        both = QPixmap(left.width() + GAP + right.width(), left.height())
        both.fill("white")
        painter = QPainter(both)
        painter.drawPixmap(QPoint(0, 0), left)
        painter.drawPixmap(QPoint(left.width() + GAP, 0), right)
        painter.end()
        pairs += both.save(str(folder / f"pair-{drawing}.png"))
    return pairs


def main() -> None:
    """Take what is asked for and say where it lies."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("scenes", nargs="*", metavar="SCENE")
    parser.add_argument("--beside", type=Path, metavar="MOCKS")
    asked = parser.parse_args()
    if asked.readme:
        sys.stdout.write(f"{take_for_readme()} pictures for the README\n")
        return
    if asked.folder is None:
        parser.error("Name the folder that the pictures shall lie in.")
    taken = take(asked.folder, asked.scenes or list(SCENES))
    pairs = pair(asked.folder, asked.beside) if asked.beside else 0
    sys.stdout.write(f"{taken} pictures and {pairs} pairs in {asked.folder}\n")


if __name__ == "__main__":
    main()
