"""Bring the translations up to date with the texts in the code.

    python resources/translations/update.py

New texts are added to the .ts files as unfinished; translate them there, and run this
again: it also writes the .qm files that the program reads. Texts that are gone are
taken out. The code is written in English, so the English file holds only what depends
on a number.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
APP = HERE.parents[1] / "phonecoach" / "app"
TOOLS = Path(PySide6.__file__).parent
LOCALES = {"ko": "ko_KR", "ja": "ja_JP", "en": "en_GB"}


def main() -> None:
    """Update every language, and say what is still to be translated."""
    sources = sorted(str(path) for path in APP.rglob("*.py"))
    for language, locale in LOCALES.items():
        texts = HERE / f"phonecoach_{language}.ts"
        form = ["-source-language", "en_GB", "-target-language", locale]
        form += ["-no-obsolete", "-locations", "none"]
        if language == "en":
            form += ["-pluralonly"]
        run("lupdate", *sources, "-ts", str(texts), *form)
        run("lrelease", str(texts), "-qm", str(texts.with_suffix(".qm")))
        unfinished = texts.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{texts.name}: {unfinished} unfinished")  # noqa: T201 (a script)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's own tools."""
    command = [str(TOOLS / tool), *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    main()
