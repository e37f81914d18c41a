"""What the caller thinks of a hold that has just ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phonecoach.call.reactions import part
from phonecoach.scenario import Reflex
from phonecoach.units import Micros

if TYPE_CHECKING:
    from phonecoach.call.scene import Scene
    from phonecoach.call.standing import Held

_MOST_SILENT_HOLDS: Final = 3
"""So often the caller says that a hold came without a word; then they part."""


def complain_of(scene: Scene, hold: Held) -> None:
    """Let the caller say what they think of the hold that has just ended."""
    due = Micros(scene.at + scene.script.reaction)
    lasted = scene.at - hold.since
    too_long = not hold.length_told and lasted >= scene.script.patience.hold_fault
    if too_long:
        scene.react(Reflex.HOLD_TOO_LONG, due)
    if not hold.announced and too_long:
        # Both annoy, but one complaint is enough.
        scene.move_mood(Reflex.HOLD_WITHOUT_A_WORD.value)
    elif not hold.announced:
        _resent_silent_hold(scene, due)


def _resent_silent_hold(scene: Scene, due: Micros) -> None:
    if scene.state.times(Reflex.HOLD_WITHOUT_A_WORD) < _MOST_SILENT_HOLDS:
        scene.react(Reflex.HOLD_WITHOUT_A_WORD, due)
    else:
        part(scene, Reflex.HOLD_WITHOUT_A_WORD.value, due)
