"""What the words on a telephone need, measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize

from phonecoach.app.look import text_size
from phonecoach.app.widgets.telephone_form import Form, Needs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from phonecoach.app.widgets.telephone_display import Display
    from phonecoach.app.widgets.telephone_key import TelephoneKey

Names = list[tuple["TelephoneKey", tuple[str, ...]]]
"""Keys in order, each with every name it may come to bear."""


_WHOLE: Final = 100


class KeptNeeds:
    """Measures the needs of each form once, until the words change.

    Args:
        display: The telephone's display, whose words change.
    """

    def __init__(self, display: Display) -> None:
        self._display = display
        self._look: tuple[str, int] | None = None
        self._kept: dict[Form, Needs] = {}

    def forget(self) -> None:
        """Measure anew the next time."""
        self._look = None

    def of(self, form: Form, names: Callable[[Form], Names]) -> Needs:
        """Return what a telephone needs in a form, under the names of its keys."""
        look = (self._display.status.text(), text_size(_WHOLE))
        if look != self._look:
            self._look, self._kept = look, {}
        if form not in self._kept:
            self._kept[form] = needs_of(form, names(form), self._display)
        return self._kept[form]


def needs_of(form: Form, names: Names, display: Display) -> Needs:
    """Return what a telephone needs in a form; the last two keys share a place."""
    beside = [key.need_of(it, below=False) for key, its in names for it in its]
    below = [_widest(key, its) for key, its in names]
    *rest, answer, hang_up = below if len(below) > 1 else below * 2
    rings = form in {Form.LARGE, Form.BAR}
    upright = display.need(in_bar=False, rings=rings)
    return Needs(
        column=max(upright.width(), *(it.width() for it in beside)),
        display=upright.height(),
        key=max(it.height() for it in beside),
        bar_display=display.need(in_bar=True, rings=rings),
        bar_keys=(*rest, answer.expandedTo(hang_up)),
    )


def _widest(key: TelephoneKey, names: Sequence[str]) -> QSize:
    sizes = [key.need_of(name, below=True) for name in names]
    return max(sizes, key=QSize.width)
