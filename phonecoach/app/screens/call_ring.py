"""What is said while it rings, here or at the other end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from phonecoach.app.screens.call_words import greeting_order
from phonecoach.app.widgets.ring_meter import limits_of
from phonecoach.app.widgets.ring_page import Outgoing, RingText
from phonecoach.call.hints import Help
from phonecoach.call.in_force import own_greeting
from phonecoach.checklist import profile_for
from phonecoach.scenario import Direction
from phonecoach.scenario.addressing import titled

if TYPE_CHECKING:
    from phonecoach.app.screens.call_setting import CallSetting
    from phonecoach.scenario import Case

_FIRST_WORDS: Final = 45


def goes_out(case: Case) -> bool:
    """Whether the trainee is the one who rings."""
    return case.file.direction is not Direction.INBOUND


def other_name(case: Case) -> str:
    """Return what the one at the other end is called; empty for a caller."""
    if not goes_out(case):
        return ""
    return QCoreApplication.translate("CallTraces", "Customer")


def begun(words: str) -> str:
    """Return words as they stand at the beginning of a line."""
    return words[:1].upper() + words[1:]


def known_text(case: Case, call: CallSetting) -> str:
    """Return what is known before a word is said."""
    words = QCoreApplication.translate("CallDesk", "{company} · you are {name}")
    texts = case.texts[call.language]
    return words.format(company=texts.company.name, name=texts.alias)


def ring_text(case: Case, call: CallSetting) -> RingText:
    """Return what is said while it rings."""
    rules, outgoing = call.rules or profile_for(call.language), None
    order = greeting_order()
    if goes_out(case):
        rings = max(1, rules.dialling.let_ring // rules.ring_period)
        outgoing = Outgoing(plan=call.plan, rings=rings)
        order = _order_of_ringing_up()
    goals = case.texts[call.language].goals
    return RingText(
        caller=titled(case.caller.name[call.language]),
        known=known_text(case, call),
        limits=limits_of(rules),
        order=order if _needs_order(call) else (),
        greeting=own_greeting(case, call.language, rules),
        goals=goals[:1] if call.practice and not outgoing else (),
        can_wait=not call.test,
        outgoing=outgoing,
    )


def _needs_order(call: CallSetting) -> bool:
    """Whether the order of the first words still helps."""
    needed = call.helps.get(_FIRST_WORDS, Help.SENTENCE)
    return call.practice and needed is Help.SENTENCE


def _order_of_ringing_up() -> tuple[str, ...]:
    """Return what the first words consist of when one rings somebody up, in order.

    Source:
        Checklist item 45.
    """
    name = QCoreApplication.translate("CallWords", "Your company and name")
    person = QCoreApplication.translate("CallWords", "Is it the right person?")
    time = QCoreApplication.translate("CallWords", "Is it a good time?")
    return name, person, time
