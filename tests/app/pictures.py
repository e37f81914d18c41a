"""Takes a picture of every screen in every state, for people to look at.

Usage: .venv/bin/python -m tests.app.pictures FOLDER [--beside MOCKS] [SCENE ...]

Pictures in three languages, light and dark, in a small and a large window, as
``FOLDER/SCENE-LANGUAGE-SCHEME-WIDTH.png``. With ``--beside``, each drawing in MOCKS that
shows one of the scenes is put beside the picture it is a drawing of, in one file.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLoggingCategory, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from phonecoach.app.look import Scheme, dress, load_fonts
from phonecoach.app.translation import Translation
from phonecoach.units import Language
from tests.app.gallery import SCENES, Gallery

SIZES = ((1280, 800), (1920, 1080))
DRAWN = {
    "1-today-ja-light": "today",
    "2-ringing-ko-light": "ringing",
    "3-call-ko-light": "speaking",
    "4-hold-en-dark": "on_hold",
    "5-card-en-light": "card",
    "6-evidence-ja-dark": "evidence",
    "7-library-en-light": "library",
}
"""Name of each drawing, and the scene that it is a drawing of."""

GAP = 24


def take(folder: Path, scenes: list[str]) -> int:
    """Write all pictures of some scenes and return how many there are."""
    application = QApplication.instance() or QApplication([])
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    load_fonts()
    translation = Translation()
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for language, scheme, size in itertools.product(Language, Scheme, SIZES):
        dress(application, scheme)
        translation.speak(language)
        for scene in scenes:
            gallery = Gallery(language, *size)
            shown = getattr(gallery, scene)().window()
            gallery.settle()
            name = f"{scene}-{language}-{scheme}-{size[0]}.png"
            taken += shown.grab().save(str(folder / name))
            gallery.close()
    return taken


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
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenes", nargs="*", metavar="SCENE")
    parser.add_argument("--beside", type=Path, metavar="MOCKS")
    asked = parser.parse_args()
    taken = take(asked.folder, asked.scenes or list(SCENES))
    pairs = pair(asked.folder, asked.beside) if asked.beside else 0
    sys.stdout.write(f"{taken} pictures and {pairs} pairs in {asked.folder}\n")


if __name__ == "__main__":
    main()
