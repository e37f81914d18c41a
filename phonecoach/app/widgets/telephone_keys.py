"""The keys of the telephone: what they are called, and how wide that may get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.widgets.telephone_form import Form
from phonecoach.app.widgets.telephone_key import TelephoneKey

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from phonecoach.app.widgets.telephone_needs import Names

_WIDEST_TIME: Final = "00:00"

translate = QCoreApplication.translate


class TelephoneKeys:
    """All keys of one telephone, made on it.

    Attributes:
        talk: Those of a connected line, from the top.
        every: Those, then the two that share the last place.
    """

    def __init__(self, telephone: QWidget) -> None:
        self._telephone = telephone
        self.answer = self._key(
            translate("Telephone", "Answer"),
            "phone",
            "Space",
            kind="answer",
            cap=translate("Telephone", "Space"),
        )
        self.hold = self._key(translate("Telephone", "Hold"), "pause", "F5")
        self.mute = self._key(translate("Telephone", "Mute"), "mic-off", "F6")
        self.transfer = self._key(
            translate("Telephone", "Transfer"), "phone-forwarded", "F7"
        )
        self.supervisor = self._key(
            translate("Telephone", "Supervisor"), "life-buoy", "F8"
        )
        self.hang_up = self._key(
            translate("Telephone", "Hang up"), "phone-off", "F9", kind="hang_up"
        )
        self.hold.setCheckable(True)
        self.mute.setCheckable(True)
        self.talk = (self.hold, self.mute, self.transfer, self.supervisor)
        self.every = (*self.talk, self.answer, self.hang_up)

    def names(self, form: Form) -> Names:
        """Return each key with all names that it may bear in a form."""
        if form is Form.IDLE:
            return [(self.answer, (translate("Telephone", "Call"),))]
        supervisor = translate("Telephone", "Supervisor"), asked_text(_WIDEST_TIME)
        return [
            (
                self.hold,
                (translate("Telephone", "Hold"), translate("Telephone", "Return")),
            ),
            (
                self.mute,
                (translate("Telephone", "Mute"), translate("Telephone", "Unmute")),
            ),
            (self.transfer, (translate("Telephone", "Transfer"),)),
            (self.supervisor, supervisor),
            (self.answer, (translate("Telephone", "Answer"),)),
            (self.hang_up, (translate("Telephone", "Hang up"),)),
        ]

    def _key(
        self, text: str, picture: str, key: str, *, kind: str = "", cap: str = ""
    ) -> TelephoneKey:
        made = TelephoneKey(text, picture, kind=kind, key=key, cap=cap or key)
        made.setParent(self._telephone)
        return made


def asked_text(time: str) -> str:
    """Return that the supervisor was asked, and when."""
    return translate("Telephone", "Asked {time}").format(time=time)
