"""What is told during a role-play: who has the floor, what to press, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from phonecoach.call.live import Floor
from phonecoach.scenario import Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phonecoach.call.live import LiveCall

translate = QCoreApplication.translate


def state_text(call: LiveCall, name: str) -> str:
    """Return what goes on.

    Args:
        call: The role-play.
        name: Of whoever is rung.
    """
    if call.ringing:
        return translate("RoleScreen", "It’s ringing")
    return {
        Floor.NOBODY: translate("RoleScreen", "{name} is at the telephone"),
        Floor.TRAINEE: translate("RoleScreen", "{name} is speaking"),
        Floor.CALLER: translate("RoleScreen", "You’re speaking, as the caller"),
        Floor.HELD: translate("RoleScreen", "You’re on hold"),
        Floor.OVER: translate("RoleScreen", "The call is over"),
    }[call.floor].format(name=name)


def hint_text(call: LiveCall) -> str:
    """Return what to do next."""
    if call.ringing:
        return translate("RoleScreen", "Press as soon as they pick up.")
    return {
        Floor.NOBODY: translate(
            "RoleScreen", "Let it ring when both of you are ready."
        ),
        Floor.TRAINEE: translate(
            "RoleScreen", "Hold the space bar down for as long as you speak."
        ),
        Floor.CALLER: translate(
            "RoleScreen", "Let go of the space bar when you have finished."
        ),
        Floor.HELD: translate(
            "RoleScreen", "Press again as soon as you’re taken off hold."
        ),
        Floor.OVER: "",
    }[call.floor]


def outcome_texts() -> Mapping[Outcome, str]:
    """Return how a call may have ended, the best end first."""
    return {
        Outcome.SATISFIED: translate("RoleScreen", "Customer satisfied"),
        Outcome.RESOLVED: translate("RoleScreen", "Settled"),
        Outcome.CALLBACK: translate("RoleScreen", "Callback agreed"),
        Outcome.UNSOLVED: translate("RoleScreen", "Not settled"),
        Outcome.LOST: translate("RoleScreen", "Customer lost"),
    }
