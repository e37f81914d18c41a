"""How loud the parts of a clip are, as its manifest tells it."""

from __future__ import annotations

import numpy as np

from phonecoach.voice.telephone import RATE, write
from resources.voices.telephone import loudness_letters, read


def tone(hz, seconds):
    return 0.3 * np.sin(2 * np.pi * hz * np.arange(int(RATE * seconds)) / RATE)


def test_a_clip_tells_how_loud_each_of_its_parts_is(tmp_path):
    loud = tone(1_000, 0.5)
    clip = np.concatenate([loud, 0 * loud, 0.1 * loud])
    path = tmp_path / "clip.opus"
    write(path, clip)

    letters = loudness_letters(read(path))

    assert len(letters) == 30
    # The codec smears a little of each part into the next.
    first, pause, last = letters[1:9], letters[12:19], letters[22:29]
    assert set(pause) == {"a"}
    assert max(last) < min(first)
    assert min(last) > "a"
