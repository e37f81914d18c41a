"""What is told from a case alone is worked out once for each case."""

from __future__ import annotations

import functools
from collections import OrderedDict
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.scenario.case import Case

_Given = ParamSpec("_Given")
_Told = TypeVar("_Told")

_KEPT: Final = 64
"""Answers kept of each function; whoever writes a case reads it again and again."""


def once_per_case(
    work: Callable[Concatenate[Case, _Given], _Told],
) -> Callable[Concatenate[Case, _Given], _Told]:
    """Let a function of a case remember its answers; any thread may ask.

    Args:
        work: Tells the same whenever it is asked the same. What it is given beside the
            case, by position, can be hashed.
    """
    # A case has no hash of its own, and comparing two takes long. Kept along with its
    # answer, it keeps its identity.
    kept: OrderedDict[tuple[object, ...], tuple[Case, _Told]] = OrderedDict()

    @functools.wraps(work)
    def ask(case: Case, /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Told:
        key = (id(case), *args, *sorted(kwargs.items()))
        found = kept.get(key)
        if found is not None:
            return found[1]
        told = work(case, *args, **kwargs)
        kept[key] = case, told
        while len(kept) > _KEPT:
            kept.popitem(last=False)
        return told

    return ask
