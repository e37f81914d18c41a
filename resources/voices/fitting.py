"""Lengths of phonemes, so that a line takes as long as was declared.

Pauses give way first, then the pace of speech: who speaks slowly pauses longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Lengths = NDArray[np.int64]

MARKS: Final = frozenset(",.?!…;:—")
TOLERANCE: Final = 0.045
"""Within what `phonecoach.scenario.check_recordings` allows."""

EASY: Final = (0.8, 1.25)
"""Lengths of speech against the natural ones that nobody takes for distorted."""

_TAIL: Final = 6
_LAST_MARK: Final = 6
"""Frames of silence at the end, cut off again when the sound is known. The silence
before the first sound stays as long as the model wants it: cut it, and the model
swallows the first consonant.
"""

_COMFORTABLE: Final = (0.92, 1.1)
_FEWEST, _MOST = 0.5, 3.0
"""How far pauses give way, against the natural ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """Lengths that add up.

    Attributes:
        lengths: In frames, of each token.
        stretch: Of the speech between the pauses, against the natural pace.
    """

    lengths: Lengths
    stretch: float

    @property
    def is_easy(self) -> bool:
        """Whether nobody would take it for distorted."""
        return EASY[0] <= self.stretch <= EASY[1]


def fitted(
    tokens: tuple[str, ...],
    natural: Floats,
    wanted: int,
    pauses: float,
) -> Fitted:
    """Return lengths that add up to `wanted` frames beside lead and tail.

    Args:
        tokens: With silence at both ends.
        natural: The model's own lengths, in frames, not yet rounded.
        wanted: Frames from the first sound to the last.
        pauses: Of the speaker, against the natural ones; 2.0 pauses twice as long.
    """
    resting = _resting(tokens)
    inner = _inner(tokens)
    rest = float(natural[resting & inner].sum())
    speech = float(natural[~resting & inner].sum())
    paused = _pause_share(rest, speech, wanted, pauses)
    stretch = max((wanted - rest * paused) / speech, 0.3)
    lengths = np.maximum(np.round(natural * stretch), 1).astype(np.int64)
    lengths[resting] = np.maximum(np.round(natural[resting] * paused), 1)
    lengths[~inner] = 0
    _settle(lengths, resting & inner, ~resting & inner, wanted)
    lengths[0], lengths[-1] = round(float(natural[0])), _TAIL
    last = len(tokens) - 1
    while tokens[last - 1] in MARKS or tokens[last - 1] == " ":
        last -= 1
        lengths[last] = _LAST_MARK
    return Fitted(lengths=lengths, stretch=stretch)


def natural_frames(tokens: tuple[str, ...], natural: Floats, pauses: float) -> float:
    """Return how many frames there are from the first sound to the last.

    Args:
        tokens: With silence at both ends.
        natural: The model's own lengths, in frames.
        pauses: Of the speaker, against the natural ones.
    """
    resting, inner = _resting(tokens), _inner(tokens)
    rest = float(natural[resting & inner].sum())
    return float(natural[~resting & inner].sum()) + rest * pauses


def _resting(tokens: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return which tokens are pauses: marks, and the blanks behind them."""
    marks = np.array([one in MARKS for one in tokens])
    behind = np.array([one == " " for one in tokens]) & np.roll(marks, 1)
    resting: NDArray[np.bool_] = marks | behind
    return resting


def _inner(tokens: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return which tokens lie between the first sound and the last."""
    inner = np.ones(len(tokens), bool)
    inner[0] = inner[-1] = False
    for at in range(len(tokens) - 2, 0, -1):
        if tokens[at] not in MARKS and tokens[at] != " ":
            break
        inner[at] = False
    return inner


def _pause_share(rest: float, speech: float, wanted: int, pauses: float) -> float:
    """Return by what the natural pauses are multiplied."""
    if not rest:
        return 1.0
    stretch = (wanted - rest * pauses) / speech
    comfortable = min(max(stretch, _COMFORTABLE[0]), _COMFORTABLE[1])
    share = (wanted - speech * comfortable) / rest
    return float(min(max(share, _FEWEST), _MOST * max(pauses, 1.0)))


def _settle(
    lengths: Lengths,
    resting: NDArray[np.bool_],
    speaking: NDArray[np.bool_],
    wanted: int,
) -> None:
    """Give or take single frames until the sum is right, from pauses first."""
    for places, rounds in ((resting, 3), (speaking, abs(wanted))):
        at = np.flatnonzero(places)
        for _ in range(rounds):
            # The longest first: there a frame is heard least.
            for one in at[np.argsort(-lengths[at], kind="stable")]:
                missing = wanted - int(lengths.sum())
                if missing == 0:
                    return
                if missing > 0 or lengths[one] > 1:
                    lengths[one] += np.sign(missing)
