"""The plan of a call that goes out, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

translate = QCoreApplication.translate


def plan_name(field: str) -> str:
    """Return what a field of a plan is called: ``what``, ``how`` or ``order``."""
    return {
        "what": translate("Plan", "What to tell and to ask"),
        "how": translate("Plan", "How to put it"),
        "order": translate("Plan", "In what order"),
    }[field]


def written(plan: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the fields of a plan in which something stands."""
    return tuple((name, text.strip()) for name, text in plan if text.strip())
