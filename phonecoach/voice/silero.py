"""How likely each 32 ms of a track hold speech: Silero VAD on onnxruntime.

The model is the 16 kHz "sequence" export of Silero VAD 6.2 (MIT): the usual network,
any number of frames at once. Source: https://github.com/snakers4/silero-vad
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from phonecoach.errors import VoiceError
from phonecoach.places import resources

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    import onnxruntime

    from phonecoach.voice.samples import Samples

FRAME = 512
"""Samples of one judgement."""

_CONTEXT = 64
"""Samples before the frame that the model sees as well."""

_STATE = (1, 1, 128)
_MOST_FRAMES = 512
"""Of one run; more take memory without being any faster."""

_ERRORS_ONLY = 3


def _session(path: Path) -> onnxruntime.InferenceSession:
    """Load the model; a few milliseconds of one thread serve hundreds of calls.

    Raises:
        VoiceError: If the file or the library is missing or broken.
    """
    try:
        import onnxruntime  # noqa: PLC0415 - slow to load, and few need it

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        return onnxruntime.InferenceSession(
            path.read_bytes(), options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime has a class of its own for each fault
        raise VoiceError(
            f"Speech cannot be told from noise: {path} could not be loaded ({error}). "
            "Install phonecoach anew."
        ) from error


class Silero:
    """Judges the frames of one track, in order; each is judged knowing those before."""

    def __init__(self) -> None:
        self._session = _session(resources("voice", "silero_vad.onnx"))
        self._h = np.zeros(_STATE, np.float32)
        self._c = np.zeros(_STATE, np.float32)
        self._before = np.zeros(_CONTEXT, np.float32)

    def judge(self, samples: Samples) -> npt.NDArray[np.float32]:
        """Return the probability of speech in each frame of the next samples.

        Args:
            samples: A whole number of frames.
        """
        assert len(samples) % FRAME == 0
        step = FRAME * _MOST_FRAMES
        parts = [
            self._run(samples[start : start + step])
            for start in range(0, len(samples), step)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _run(self, samples: Samples) -> npt.NDArray[np.float32]:
        known = np.concatenate([self._before, samples.astype(np.float32, copy=False)])
        self._before = known[-_CONTEXT:].copy()
        frames = np.lib.stride_tricks.sliding_window_view(known, FRAME + _CONTEXT)
        judged, self._h, self._c = self._session.run(
            None, {"input": frames[::FRAME].copy(), "h": self._h, "c": self._c}
        )
        return np.asarray(judged, np.float32)
