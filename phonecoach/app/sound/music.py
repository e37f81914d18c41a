"""The music a caller on hold hears: eight quiet bars, composed for this program.

Soft chords lie under a melody on bars of metal. All of it fits the band of a telephone,
and the last bar rings out, so that it can begin again without a seam.
"""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING, Final

from phonecoach.app.sound.waves import (
    add_into,
    as_bytes,
    count_of,
    decay,
    fade_ends,
    no_breath,
    peak,
    pieces,
    plus,
    scaled,
    sine,
    times,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from phonecoach.app.sound.waves import Breath

_BEAT_S: Final = 0.75
_BEATS: Final = 4
"""In a bar."""

_LEVEL: Final = 0.2
"""Of the loudest sample; a ring is about twice as loud."""

_END_S: Final = 0.05

_NOTES: Final = {
    name: 440.0 * 2 ** (steps / 12)
    for name, steps in (
        ("A3", -12),
        ("Bb3", -11),
        ("C4", -9),
        ("D4", -7),
        ("E4", -5),
        ("F4", -4),
        ("G4", -2),
        ("A4", 0),
        ("Bb4", 1),
        ("C5", 3),
        ("D5", 5),
        ("E5", 7),
        ("F5", 8),
    )
}
"""Name to hertz, in equal temperament."""

_CHORDS: Final = (
    ("A3", "C4", "E4"),
    ("A3", "D4", "F4"),
    ("Bb3", "D4", "F4"),
    ("C4", "E4", "G4"),
    ("C4", "F4", "A4"),
    ("Bb3", "D4", "F4"),
    ("Bb3", "D4", "G4"),
    ("A3", "C4", "F4"),
)
"""One for each bar."""

_MELODY: Final = (
    ((0.0, "C5"), (1.0, "A4"), (2.5, "G4"), (3.0, "A4")),
    ((0.0, "F4"), (1.5, "A4"), (2.0, "D5")),
    ((0.0, "C5"), (1.0, "D5"), (2.0, "F5"), (3.5, "D5")),
    ((0.0, "C5"), (2.0, "G4"), (3.0, "Bb4")),
    ((0.0, "A4"), (1.0, "C5"), (2.0, "F5"), (3.0, "E5")),
    ((0.0, "D5"), (1.5, "Bb4"), (2.0, "F4")),
    ((0.0, "G4"), (1.0, "Bb4"), (2.0, "D5"), (3.0, "E4")),
    ((0.0, "F4"),),
)
"""For each bar, on which beat a note is struck."""

_STRUCK_S, _STRUCK_FALL_S = 2.6, 0.75
_BRIGHT, _BRIGHT_FALL_S = 0.12, 0.18
"""How much of the double octave a struck bar has, and how soon it is gone."""

_CHORD_S, _CHORD_RISE_S, _CHORD_FALL_S = 3.4, 0.5, 0.9
_LAST_CHORD_S = 2.6
_CHORD_LEVEL, _CHORD_SHIMMER_HZ = 0.22, 0.6


def hold_music(breath: Breath = no_breath) -> bytes:
    """Return the music, once; the end leads back to the beginning.

    Args:
        breath: Called between two pieces of work.

    Returns:
        Mono samples, 16 bit, little endian, at ``RATE_HZ``.
    """
    bar_s = _BEATS * _BEAT_S
    mix = array("f", bytes(4 * count_of(len(_CHORDS) * bar_s)))
    last = len(_CHORDS) - 1
    struck = _Once(partial(_struck, breath=breath))
    held = _Once(partial(_held, seconds=_CHORD_S, breath=breath))
    held_last = _Once(partial(_held, seconds=_LAST_CHORD_S, breath=breath))
    for bar, (chord, phrase) in enumerate(zip(_CHORDS, _MELODY, strict=True)):
        begin_s = bar * bar_s
        for name in chord:
            wave = held_last(name) if bar == last else held(name)
            _put(mix, wave, begin_s, breath)
        for beat, name in phrase:
            _put(mix, struck(name), begin_s + beat * _BEAT_S, breath)
    fade_ends(mix, 0.0, _END_S)
    return as_bytes(mix, _LEVEL / peak(mix, breath), breath)


class _Once:
    """Makes each note once."""

    def __init__(self, make: Callable[[float], array[float]]) -> None:
        self._make = make
        self._made: dict[str, array[float]] = {}

    def __call__(self, name: str) -> array[float]:
        if name not in self._made:
            self._made[name] = self._make(_NOTES[name])
        return self._made[name]


def _struck(hz: float, breath: Breath) -> array[float]:
    note = array("f")
    for samples in pieces(count_of(_STRUCK_S), breath):
        body = times(sine(hz, samples), decay(_STRUCK_FALL_S, samples))
        glint = times(sine(4 * hz, samples), decay(_BRIGHT_FALL_S, samples))
        note.extend(plus(body, scaled(glint, _BRIGHT)))
    fade_ends(note, 0.006, 0.2)
    return note


def _held(hz: float, seconds: float, breath: Breath) -> array[float]:
    note = array("f")
    for samples in pieces(count_of(seconds), breath):
        # Two pitches close together breathe against each other.
        both = plus(sine(hz, samples), sine(hz + _CHORD_SHIMMER_HZ, samples))
        note.extend(scaled(both, _CHORD_LEVEL / 2))
    fade_ends(note, _CHORD_RISE_S, _CHORD_FALL_S)
    return note


def _put(mix: array[float], wave: array[float], second: float, breath: Breath) -> None:
    start = count_of(second)
    for samples in pieces(len(wave), breath):
        part = wave[samples.start : samples.stop]
        if start + samples.start < len(mix):
            add_into(mix, part, start + samples.start)
