"""The language of the window: our own texts and Qt's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from phonecoach.places import resources
from phonecoach.units import Language


class Translation:
    """Holds the translators in force, and changes them.

    Attributes:
        language: What the window speaks.
    """

    def __init__(self) -> None:
        self.language = Language.EN
        self._installed: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Let every text looked up from now on be in `language`."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []
        self.language = language
        QLocale.setDefault(QLocale(language.value))
        ours = str(resources("translations", f"phonecoach_{language}.qm"))
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qts}/qtbase_{language}.qm", ours):
            translator = QTranslator()
            if translator.load(file):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


def system_language() -> Language:
    """Return the system's language where we speak it, else English."""
    code = QLocale.system().name()[:2]
    return Language(code) if code in set(Language) else Language.EN
