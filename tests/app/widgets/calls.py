"""Lanes of calls, as long and as full as a test wants them."""

from phonecoach.call.lanes import Lanes, Spoken, Stretch
from phonecoach.units import Micros


def at(seconds):
    return Micros(round(seconds * 1_000_000))


def stretch(begins, ends):
    return Stretch(begins=at(begins), ends=at(ends))


def said(begins, ends, letters=60, seed=7):
    return Spoken(begins=at(begins), ends=at(ends), letters=letters, seed=seed)


def lanes(seconds=60, **own):
    """Return a call in which one speaks after the other, every ten seconds."""
    starts = range(4, int(seconds) - 10, 10)
    usual = {
        "trainee": tuple(said(one, one + 4, seed=one) for one in starts),
        "caller": tuple(said(one + 4.6, one + 9, seed=one * 31) for one in starts),
        "composing": tuple(stretch(one - 1, one + 4) for one in starts),
    }
    return Lanes(length=at(seconds), answered=at(3), **{**usual, **own})


def inked(widget, colour, box=None):
    """Count the pixels of a widget that have exactly a colour."""
    image = widget.grab().toImage()
    box = box or image.rect()
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(max(0, box.left()), min(image.width(), box.right() + 1))
        for y in range(max(0, box.top()), min(image.height(), box.bottom() + 1))
    )
