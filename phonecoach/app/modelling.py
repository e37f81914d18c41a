"""Listening to the model calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from phonecoach.app.gather.models import clips_of, model_entries, model_text
from phonecoach.app.screens.models_screen import ModelsScreen
from phonecoach.units import to_ms

if TYPE_CHECKING:
    from pathlib import Path

    from phonecoach.app.screens.models_text import SceneText
    from phonecoach.app.sitting import Sitting
    from phonecoach.app.widgets.replay import Sounding


class Modelling(QObject):
    """Lets one person read and hear how an item is met, and how it is missed.

    Signals:
        laid: The screen shall lie on the desk.
            screen: A `ModelsScreen`.
        left: Enough was heard.
    """

    laid = Signal(object)
    left = Signal()

    def __init__(self, sitting: Sitting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._screen: ModelsScreen | None = None

    @Slot()
    @Slot(int)
    def show(self, no: int = 0) -> None:
        """Show the scenes of an item; without one, those of the first.

        Raises:
            ContentError: If the file of the model calls is damaged.
        """
        entries = model_entries(self._sitting.person.language)
        screen = ModelsScreen(entries, self._sitting.outside.now_ns)
        self._screen = screen
        screen.pointed.connect(self._tell)
        screen.left.connect(self.left)
        screen.point_at(no)
        self.laid.emit(screen)

    @Slot(int)
    def _tell(self, no: int) -> None:
        assert self._screen is not None
        language = self._sitting.person.language
        text = model_text(no, language)
        good, bad = clips_of(no, language)
        self._screen.show_model(
            text, self._sound(text.good, good), self._sound(text.bad, bad)
        )

    def _sound(self, scene: SceneText, clips: tuple[tuple[int, Path], ...]) -> Sounding:
        # Qt's sound takes longer to load than the screen to show.
        from phonecoach.app.sound.scene_sound import SceneSound  # noqa: PLC0415

        sitting = self._sitting
        ring = tuple(to_ms(part) for part in sitting.profile.ring)
        return SceneSound(
            scene,
            clips,
            (sitting.profile.name, ring),
            lambda: sitting.comfort.sound,
            self._screen,
        )
